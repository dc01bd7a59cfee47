"""What the lexicon gives back: frozen values, and the normal form in which terms are compared."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

# The tables and lists lie beside the modules that read them.
FOLDER = Path(__file__).parent
LANGUAGES = ("ja", "zh", "ko", "ru")
FOLDED = {**dict.fromkeys(map(ord, "・·‧•゠=")), ord("ё"): "е"}


class Kind(StrEnum):
    """What a term is, so that its English can be fitted to the sentence around it."""

    NOUN = "noun"
    VERB = "verb"
    ADJECTIVE = "adjective"
    ADVERB = "adverb"
    PHRASE = "phrase"
    AFFIX = "affix"
    PROPER = "proper"
    ORGANISATION = "organisation"
    COMPANY = "company"
    AGENCY = "agency"
    PLACE = "place"
    PERSON = "person"
    SURNAME = "surname"
    GIVEN_NAME = "given-name"
    TITLE = "title"
    LANGUAGE = "language"
    CURRENCY = "currency"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Entry:
    """One sense of a term with its English, ready for running text.

    `english` holds interchangeable forms, best first: verbs without "to", nouns without an article. `article` is
    "the" for a name that takes it. `plural` is the plural of `english[0]`, None where there is none or it is not
    known. `countable` is None where it is not known. `score` says how common the sense is: 9 written by hand for news,
    6 to 8 everyday, 4 and 5 ordinary, below that seldom. `source` names the list that it comes from. `share` is the part of
    the lines of parallel text with the term whose English says `english[0]`, None where too few lines have it.
    """

    term: str
    english: tuple[str, ...]
    kind: Kind
    language: str
    score: int
    plural: str | None = None
    source: str = ""
    article: str = ""
    countable: bool | None = None
    share: float | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the dateline table. `kind` is one of city, capital, country, region.

    `wire` is the form of a wire dateline in capitals. `english` stands without its article. `adjective` is the form in
    front of a noun ("Russian"), empty where the name itself serves.
    """

    english: str
    kind: str
    country: str
    wire: str
    article: str = ""
    adjective: str = ""


@dataclass(frozen=True, slots=True)
class Agency:
    """A news agency, broadcaster, paper or magazine (its `kind`); `credit` is its short form in a dateline."""

    english: str
    credit: str
    kind: str


@dataclass(frozen=True, slots=True)
class Person:
    """A public figure under the name that was asked for.

    `english` renders just that name ("Putin" for プーチン), `spellings` has the other ways in which papers write it too.
    `full` lists everyone it may be ("Vladimir Putin").
    """

    english: str
    full: tuple[str, ...]
    spellings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Title:
    """An office, rank or polite ending that stands by a name. `english` is empty where English prints nothing."""

    english: str
    kind: str


def normal(term: str) -> str:
    """Return the form in which terms are compared: NFKC, no case, no ё, no points that join parts of a foreign name.

    >>> normal("ｳﾗｼﾞｰﾐﾙ・プーチン"), normal("弗拉基米尔·普京"), normal("Королёв")
    ('ウラジーミルプーチン', '弗拉基米尔普京', 'королев')
    """
    return unicodedata.normalize("NFKC", term).casefold().translate(FOLDED)


def without_article(english: str) -> tuple[str, str]:
    """Split a leading "the" off a name.

    >>> without_article("the United States")
    ('the', 'United States')
    """
    head, _, rest = english.partition(" ")
    return ("the", rest) if head == "the" and rest else ("", english)
