"""What the spelling of an unlisted word says of its language: letters, endings and elisions that English does not have."""

from __future__ import annotations

import re

from mtfix.patterns import lazy

# The letters that languages add to a to z, for words that no list has.
ALPHABETS = {
    "ca": "àçèéíïòóúü",
    "cs": "áčďéěíňóřšťúůýž",
    "da": "æøå",
    "de": "äöüß",
    "es": "áéíñóúü",
    "et": "äõöüšž",
    "fi": "äöå",
    "fr": "àâæçèéêëîïôœùûü",
    "hr": "čćđšž",
    "hu": "áéíóöőúüű",
    "it": "àèéìòù",
    "lt": "ąčęėįšųūž",
    "lv": "āčēģīķļņšūž",
    "nl": "éëïóö",
    "no": "æøå",
    "pl": "ąćęłńóśźż",
    "pt": "àáâãçéêíóôõú",
    "ro": "ăâîșțşţ",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "sv": "åäö",
    "tr": "çğıöşü",
    "vi": "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
}
# Endings of longer words that no English word, coinage or common misprint has; the longest that fits is taken.
ENDINGS = {
    "cs": "ovat uje",
    "de": "ung ungen lich liche lichen licher liches keit keiten heit heiten schaft schaften ische ischen ischer iert ierte "
    "ierten ierung ierungen chen",
    "es": "ciones mente aron ieron aban ador adores ando iendo idad idades",
    "fr": "aient eront euses euse èrent",
    "it": "zione zioni mente aggio aggi ezza ezze iamo ando endo izzato izzata izzati izzate arono irono avano ivano erano "
    "atore atori atrice amenti imento imenti abili ibili ggere",
    "nl": "heid heden lijk lijke lijkheid",
    "pl": "nych nego nemu owanie owania uje skiego skiej skich wych wego czny czna czne czych stwo stwa rzy",
    "pt": "mente aram eram avam ador adores ando endo dades",
}
LANGUAGES_OF = {
    ending: frozenset(language for language, endings in ENDINGS.items() if ending in endings.split())
    for endings in ENDINGS.values()
    for ending in endings.split()
}
SHORTEST, LONGEST_ENDING = 6, max(map(len, LANGUAGES_OF))
# French and Italian words that stand before an apostrophe. English has borrowed some phrases whole: coup d'etat.
ELISIONS = {
    "fr": lazy(r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu)'(?=[aeiouyhàâæéèêëîïôœûù][a-zà-ÿ]{3})", re.IGNORECASE),
    "it": lazy(
        r"(?:[cdlmnstv]|un|all|dell|nell|sull|dall|coll|quell|quest|bell|sant)'(?=[aeiouhàèéìòù][a-zà-ÿ]{3})",
        re.IGNORECASE,
    ),
}
BORROWED = lazy(r"(?:d'(?:[eé]tats?|[oœ]e?uvres?|h[oô]tes?|être|etre)|l'(?:[oœ]e?il|oreal|oréal))$", re.IGNORECASE)


def by_spelling(word: str) -> frozenset[str]:
    """Return the languages that a word no list has may be of, by its spelling; a capital behind an apostrophe is a name's.

    >>> sorted(by_spelling("křídla")), sorted(by_spelling("Ausweitung")), sorted(by_spelling("qu'avant"))
    (['cs'], ['de'], ['fr'])
    """
    if "'" in word:
        found = (language for language, elision in ELISIONS.items() if elision.match(word) and word[-4:].islower())
        return frozenset() if BORROWED.match(word) else frozenset(found)
    low = word.lower()
    return by_letters(low) or by_ending(low)


def by_letters(word: str) -> frozenset[str]:
    """Return the languages whose alphabet has every letter of a word that English has not."""
    marked = {char for char in word if char.isalpha() and not char.isascii()}
    return frozenset(language for language, letters in ALPHABETS.items() if marked and marked.issubset(letters))


def by_ending(word: str) -> frozenset[str]:
    """Return the languages that the longest telling ending of a word belongs to."""
    lengths = range(min(LONGEST_ENDING, len(word) - 2), 1, -1) if len(word) >= SHORTEST else ()
    return next((LANGUAGES_OF[word[-length:]] for length in lengths if word[-length:] in LANGUAGES_OF), frozenset())
