"""What the article or its source calls a foreign name: who vouches for it, and in which words.

Asked in this order: what the source says in brackets behind the name; the one known reading that stands in the article; the one
name in the article that sounds so.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from mtfix import lexicon
from mtfix.lexicon import Entry, Kind
from mtfix.patterns import lazy
from mtfix.romanise import sounds_like
from mtfix.source_names import named
from mtfix.types import Document

NAMES = frozenset({Kind.SURNAME, Kind.GIVEN_NAME, Kind.PERSON})
# Letters that spell a foreign name by its sound, and a name in Latin letters.
SOUNDS = lazy(r"[ァ-ヺー]{4,}|[가-힣]{3,}|[А-ЯЁ][а-яё]{3,}")
NAME = lazy(r"\b[A-Z][a-zà-ÿ]{3,}\b")
WITH_GLOSSES = frozenset({"ja", "zh", "und"})


class Testimony(NamedTuple):
    """A name in English, the reason to say so, and whether it can be nothing else."""

    english: str
    reason: str
    certain: bool = True


def explained(text: str, language: str, document: Document) -> Testimony | None:
    """Return the name that the source gives in brackets behind a name."""
    found = named(text, document.source) if document.source and language in WITH_GLOSSES else None
    return Testimony(found.english, f"the source explains it: {found.english}", found.certain) if found else None


def witnessed(text: str, senses: Iterable[Entry], language: str, document: Document) -> Testimony | None:
    """Return the reading of a name that alone of its readings stands in the article or its source."""
    names = {entry.english[0] for entry in senses if entry.kind in NAMES}
    if language == "und":
        names.update(lexicon.full_name(text))
    whole = document.text + (document.source or "")
    standing = [name for name in sorted(names) if stands_in(whole, name)]
    if len(standing) != 1:
        return None
    return Testimony(standing[0], f"the reading {standing[0]} stands in the article")


def sounded(text: str, document: Document) -> Testimony | None:
    """Return the name of the article that alone sounds like one in katakana, Hangul or Cyrillic."""
    if not SOUNDS.fullmatch(text):
        return None
    names = dict.fromkeys(NAME.findall(document.text + (document.source or "")))
    standing = [name for name in names if not lexicon.is_english(name.lower()) and sounds_like(text, name)]
    if len(standing) != 1:
        return None
    return Testimony(standing[0], f"the article names {standing[0]}, which sounds so")


def stands_in(text: str, name: str) -> bool:
    """Whether a name stands in a text: as it is, or in both of its parts.

    >>> stands_in("Coach Yasuda met Takanori.", "Takanori Yasuda"), stands_in("Coach Yasuda came.", "Takanori Yasuda")
    (True, False)
    """
    given, _, family = name.rpartition(" ")
    if not given:
        return holds(text, name) and not lexicon.is_english(name.lower())
    parts = (given, family)
    return holds(text, name) or all(holds(text, part) and not lexicon.is_english(part.lower()) for part in parts)


def holds(text: str, name: str) -> bool:
    """Whether a name stands in a text, not as part of a longer word."""
    place = text.find(name)
    while place >= 0:
        around = text[max(0, place - 1) : place] + text[place + len(name) : place + len(name) + 1]
        if not any(char.isalnum() for char in around):
            return True
        place = text.find(name, place + 1)
    return False
