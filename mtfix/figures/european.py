"""Numbers of German, French and Spanish put as English writes them, so that one reader reads them all.

1.234,5 Millionen becomes 1234.5 million, `le 3 mars` `le 3 March`, `mil millones` billion. Words that are no numbers stay.
"""

from __future__ import annotations

import re
from functools import cache

from mtfix.patterns import lazy

# language | decimal comma | words in the order of ENGLISH, several forms of one with a slash
ENGLISH = (
    "January February March April May June July August September October November December "
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred "
    "thousand million billion trillion percent first second third half o'clock"
).split()
WORDS = {
    "de": "januar februar märz april mai juni juli august september oktober november dezember "
    "eins/eine/ein/einen/einem/einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert "
    "tausend million/millionen/mio milliarde/milliarden/mrd billion/billionen prozent erste/ersten/erster zweite/zweiten/zweiter "
    "dritte/dritten/dritter hälfte/halb uhr",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre "
    "un/une deux trois quatre cinq six sept huit neuf dix onze douze vingt trente quarante cinquante cent/cents "
    "mille million/millions milliard/milliards billion/billions pourcent premier/première second/seconde/deuxième troisième moitié/demi heures",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre "
    "uno/una/un dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta cien/ciento/cientos "
    "mil millón/millones milmillones billón/billones porciento primer/primero/primera segundo/segunda tercer/tercero/tercera "
    "mitad/medio/media horas",
}
JOINED = ((lazy("mil millones", re.I), "milmillones"), (lazy("pour cent|por ciento", re.I), "percent"))
# "un tercer estado" is no third of one, and centuries are written in Roman numerals.
ANOTHER = lazy(
    r"\b(?:une?|una|ein(?:e[nmrs]?)?)\s+(?=(?:tercer|troisième|dritte[nmrs]?\b|segund|deuxième|zweite[nmrs]?\b))", re.I
)
CENTURY = lazy(r"\b([IVX]{1,5})(?:e|è|ème|er)?(?=[ \u00a0](?:siècle|Jahrhundert))|(?<=\bsiglo )([IVX]{1,5})\b")
ROMAN = {"I": 1, "V": 5, "X": 10}
GROUPED = lazy(r"(?<![\d.,])\d{1,3}(?:[.\u00a0\u202f' ]\d{3})+(?![\d])")
DECIMAL = lazy(r"(?<![\d.,])(\d+),(\d+)(?![\d,])")
WORD = lazy(r"[^\W\d_]+")


@cache
def table(language: str) -> dict[str, str]:
    """Return the English of a language's number words and months."""
    rows = WORDS[language].split()
    assert len(rows) == len(ENGLISH)
    return {form: english for forms, english in zip(rows, ENGLISH, strict=True) for form in forms.split("/")}


def arabic(roman: str) -> int:
    """Return the value of a Roman numeral below 40.

    >>> [arabic(numeral) for numeral in ("IV", "XIX", "XXI")]
    [4, 19, 21]
    """
    values = [ROMAN[letter] for letter in roman]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


def in_english(source: str, language: str) -> str:
    """Return a source text with its numbers as English writes them; as it is in a language that is not known here.

    >>> in_english("1.234,5 Millionen Euro am 3. März", "de"), in_english("3,2 mil millones", "es")
    ('1234.5 million Euro am 3. March', '3.2 billion')
    >>> in_english("un tercer país del siglo XIX", "es"), in_english("au XXe siècle", "fr")
    ('third país del siglo 19th', 'au 20th siècle')
    """
    if language not in WORDS:
        return source
    for pattern, joined in JOINED:
        source = pattern.sub(joined, source)
    source = CENTURY.sub(lambda match: f"{arabic(match[1] or match[2])}th", ANOTHER.sub("", source))
    plain = GROUPED.sub(lambda match: re.sub(r"\D", "", match.group()), source)
    plain = DECIMAL.sub(r"\1.\2", plain)
    return WORD.sub(lambda match: table(language).get(match.group().lower(), match.group()), plain)
