"""What a list must know of a hunk and of a document, without their text."""

from __future__ import annotations

from dataclasses import dataclass

from mtfix.review.decisions import Verdict
from mtfix.review.keys import Key
from mtfix.review.shelf import Slot
from mtfix.types import sha256

FLAGGED = "flagged"
UNDECIDED = "undecided"
FACETS = ("state", "damage", "trust", "detector", "language")
LONGEST_SENTENCE = 600


@dataclass(slots=True)
class Entry:
    """A hunk as the index knows it. `trust` is "flagged" where there is no edit; `state` is what was decided."""

    number: int
    document: int
    fingerprint: str
    key: Key
    damage: str
    trust: str
    detector: str
    language: str
    applied: bool
    sentence: str
    state: str = UNDECIDED
    text: str | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document of the list: where its result is, and which entries are its own (`first` to before `last`)."""

    number: int
    name: str
    slot: Slot
    first: int
    last: int
    error: str = ""


def decidable(entry: Entry, verdict: Verdict) -> bool:
    """Whether a verdict makes sense of an entry: what has no edit cannot be accepted."""
    return verdict is not Verdict.ACCEPT or entry.key.after is not None


def likeness(key: Key) -> int:
    """Return a number that edits have in common which are the same edit, wherever they stand."""
    return int(sha256("\0".join((key.damage, key.before, "-" if key.after is None else f"+{key.after}")))[:15], 16)


def around(sentence: str, before: str) -> str:
    """Return a sentence, or of an endless one what stands around a text in it."""
    if len(sentence) <= LONGEST_SENTENCE:
        return sentence
    start = max(0, sentence.find(before[:LONGEST_SENTENCE]) - LONGEST_SENTENCE // 3)
    return sentence[start : start + LONGEST_SENTENCE]


def folded(*texts: str | None) -> str:
    """Return texts as they are searched, one a line; what another holds already is left out."""
    found = ""
    for text in texts:
        plain = "" if text is None else text.casefold().replace("\0", "").encode("utf-8", "replace").decode()
        if plain not in found:
            found = f"{found}\n{plain}"
    return found
