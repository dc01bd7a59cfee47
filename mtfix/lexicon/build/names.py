"""Names under permissive licences: CLDR, Natural Earth, Japanese personal names, companies of EDINET."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping

from mtfix.lexicon.build.english import article_for
from mtfix.lexicon.entry import Entry, Kind, normal

CLDR_KINDS = {
    "territories": (Kind.PLACE, 7),
    "territory": (Kind.PLACE, 7),
    "timeZoneNames": (Kind.PLACE, 5),
    "city": (Kind.PLACE, 5),
    "languages": (Kind.LANGUAGE, 6),
    "language": (Kind.LANGUAGE, 6),
    "currencies": (Kind.CURRENCY, 5),
    "currency": (Kind.CURRENCY, 5),
}
STROKED = str.maketrans(
    {"’": "'", "ʻ": "'", "ı": "i", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae"}
)
# Entries of CLDR that name no language or place.
NO_NAME = re.compile(r"\d|Unknown|[Pp]seudo|linguistic content|Multiple languages|Time\b")
LEAST_PEOPLE = 50_000
SUFFIX = re.compile(
    r"[\s,.]+(?:co(?:mpany)?\b[\s.,]*(?:ltd|limited|inc)?|corp(?:oration)?(?:[\s,]+limited)?|inc(?:orporated)?|ltd|limited|k\.?\s?k|"
    r"plc|llc|s\.a|n\.v)[.,\s]*$",
    re.IGNORECASE,
)
SHORT_SUFFIX = {"corp": "Corp.", "co": "Co.", "inc": "Inc.", "ltd": "Ltd."}
LEGAL_FORM = re.compile(r"\s*(?:株式会社|有限会社|合同会社|相互会社|投資法人)\s*")


def folded(name: str) -> str:
    """Return a name without diacritics, as English-language desks print it: São Paulo, Sao Paulo."""
    bare = (char for char in unicodedata.normalize("NFD", name) if not unicodedata.combining(char))
    return "".join(bare).translate(STROKED)


def cldr(rows: Iterator[list[str]], language: str | None) -> Iterator[Entry]:
    """Yield entries from rows of name, English, (language,) kind; `language` is None where the rows tell it."""
    for name, english, *rest in rows:
        spoken, sort = (language, rest[0]) if language else (rest[0], rest[1])
        if sort not in CLDR_KINDS or NO_NAME.search(english) or re.search("[,、，]", name) or len(normal(name)) < 2:
            continue
        kind, score = CLDR_KINDS[sort]
        text = re.sub(r"\s*\(.*?\)|,.*", "", folded(english)).replace(" & ", " and ")
        yield Entry(
            _bare(name),
            (_coin(text) if kind is Kind.CURRENCY else text,),
            kind,
            spoken,
            score,
            None,
            "cldr",
            _article(text, kind),
        )


def _bare(name: str) -> str:
    return re.sub(r"\s*[(（].*", "", name)


def _coin(english: str) -> str:
    """Return a currency in sentence case: Russian ruble."""
    first, _, last = english.rpartition(" ")
    return f"{first} {last.lower()}".replace("US ", "U.S. ").strip()


def _article(english: str, kind: Kind) -> str:
    return article_for(english) if kind is Kind.PLACE else ""


def natural_earth(rows: Iterator[list[str]], known: set[str]) -> Iterator[Entry]:
    """Yield places of note from rows of English, Chinese, Russian, country, class, population.

    Names in `known` (the hand-made table, in normal form) are left to it.
    """
    for english, zh, ru, _, sort, population in rows:
        people = int(population or 0)
        if people < LEAST_PEOPLE and "capital" not in sort:
            continue
        score = 6 if people >= 1_000_000 else 5 if people >= 200_000 else 4
        for language, name in (("zh", zh), ("ru", ru)):
            if len(name) > 1 and normal(name) not in known:
                yield Entry(
                    name, (folded(english).removesuffix(" City"),), Kind.PLACE, language, score, None, "natural-earth"
                )


def personal(rows: Iterator[list[str]], checked: Mapping[str, tuple[str, ...]]) -> Iterator[Entry]:
    """Yield Japanese surnames and given names; several romanisations of one spelling are several entries.

    `checked` has the readings of surnames that the list has wrong or that families read in several ways.
    """
    readings: dict[tuple[str, Kind], dict[str, int]] = defaultdict(dict)
    for kanji, romaji, _, sort, bearers in rows:
        kind = Kind.SURNAME if sort == "surname" else Kind.GIVEN_NAME
        readings[kanji, kind].setdefault(romaji, int(bearers or 0))
    for kanji, romajis in checked.items():
        people = max(readings[kanji, Kind.SURNAME].values(), default=0)
        readings[kanji, Kind.SURNAME] = dict.fromkeys(romajis, people)
    for (kanji, kind), found in readings.items():
        for romaji, people in found.items():
            score = 3 if kind is Kind.GIVEN_NAME else 6 if people > 100_000 else 5
            yield Entry(kanji, (romaji,), kind, "ja", score, None, "personal-names")


def companies(rows: Iterator[list[str]]) -> Iterator[Entry]:
    """Yield companies without their legal form, in newspaper capitals, from rows of Japanese, English, kana, industry, listed."""
    for name, english, kana, _, listed in rows:
        term = LEGAL_FORM.sub("", unicodedata.normalize("NFKC", name)).strip()
        printed = company(english, term, kana)
        if len(term) > 1 and printed and re.search(r"[ぁ-ヿ㐀-鿿]", term):
            yield Entry(term, (printed,), Kind.COMPANY, "ja", 5 if listed else 3, None, "edinet")


def company(english: str, term: str, kana: str) -> str:
    """Return a filed company name as a newspaper prints it, "" where it is not plainly English.

    >>> company("TOPY INDUSTRIES,LIMITED", "トピー工業", "トピーコウギョウ"), company("TAKENAKA CORPORATION", "竹中工務店", "タケナカ")
    ('Topy Industries', 'Takenaka Corp.')
    """
    text = re.sub(r",(?=\S)", ", ", folded(unicodedata.normalize("NFKC", english))).strip()
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9 &.,'!+/-]*", text):
        return ""
    text = re.sub(r"^The ", "", text, flags=re.IGNORECASE)
    match = SUFFIX.search(text)
    words = [_cased(word, term, kana) for word in (text[: match.start()] if match else text).strip(" ,.").split()]
    if not words:
        return ""
    suffix = next(
        (short for start, short in SHORT_SUFFIX.items() if match and match[0].strip(" ,.").lower().startswith(start)),
        "",
    )
    return " ".join(words) if len(words) > 1 or not suffix else f"{words[0]} {suffix}"


def _cased(word: str, term: str, kana: str) -> str:
    """Return a word filed in capitals or small letters as print has it; initials stay."""
    letters = re.sub(r"[^A-Za-z]", "", word)
    if not letters or not (letters.isupper() or letters.islower()):
        return word
    spelt = word.upper() in term.upper() and letters.isupper()
    initials = letters.isupper() and (
        len(letters) < 3 or not re.search("[AEIOUY]", letters) or _spelt_out(letters, kana)
    )
    if word.lower() in {"of", "and", "the", "for"}:
        return word.lower()
    return word if spelt or initials else word[:1].upper() + word[1:].lower()


LETTERS = dict(
    pair.split("=")
    for pair in (
        "A=エー B=ビー C=シー D=ディー E=イー F=エフ G=ジー H=エイチ I=アイ J=ジェイ K=ケイ L=エル M=エム N=エヌ O=オー P=ピー Q=キュー R=アール "
        "S=エス T=ティー U=ユー V=ブイ W=ダブリュー X=エックス Y=ワイ Z=ゼット"
    ).split()
)


def _spelt_out(letters: str, kana: str) -> bool:
    """Whether the reading names the letters one by one: ティーディーケイ for TDK."""
    said = re.sub("[ーッィェュャァゥォ]", "", "".join(LETTERS[letter] for letter in letters))
    return said in re.sub("[ーッィェュャァゥォ]", "", kana)
