"""What a decision is about: a place in a document, known by its words and not by its offset.

A key names the document, the damage, the text before and after, the sentence around it and which of the equal places it is.
Places are counted over the text and not over the edits, so rules that see more or fewer of them leave the count alone.
"""

from __future__ import annotations

import hashlib
import json
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import cached_property, lru_cache
from pathlib import PurePath
from typing import Any

from mtfix.segment import sentences
from mtfix.types import Edit, Finding, Result, Span, sha256

DIGITS = 24


@dataclass(frozen=True, slots=True)
class Key:
    """The place and change that a decision is about; `after` is None for a finding that has no edit.

    `sentence` is a hash of the sentence around it, `ordinal` counts equal places from 1.
    """

    document: str
    damage: str
    before: str
    after: str | None
    sentence: str
    ordinal: int

    @property
    def fingerprint(self) -> str:
        """24 hex digits that name the key."""
        row = (self.document, self.damage, self.before, self.after, self.sentence, self.ordinal)
        return hashlib.sha256(json.dumps(row).encode()).hexdigest()[:DIGITS]

    def to_dict(self) -> dict[str, Any]:
        """Return the key as JSON values."""
        return asdict(self)


@dataclass(frozen=True)
class Hunk:
    """One thing to decide in a document: an edit with its finding, or a finding without an edit."""

    key: Key
    finding: Finding
    edit: Edit | None
    sentence: str

    @property
    def span(self) -> Span:
        """What a decision may replace, and nothing else."""
        return self.edit.span if self.edit else self.finding.span


@lru_cache(maxsize=16)
def document_name(name: str) -> str:
    """Return a document's name as keys have it: its path written in one way."""
    path, colon, part = name.partition(": ")
    return f"{PurePath(path).as_posix()}{colon}{part}"


def title(file: str, part: str) -> str:
    """Return a document's name for a reader: its file's, with the part's."""
    return f"{file}: {part}" if part else file


def hunks(result: Result, name: str) -> list[Hunk]:
    """Return everything to decide in a result, in text order; findings that an edit covers are left out."""
    if not result.findings and not result.edits:
        return []
    places = Places(result.document.text)
    found = [Hunk(places.key(edit, name), edit.finding, edit, places.sentence(edit.start)) for edit in result.edits]
    taken = {edit.finding.span for edit in result.edits}
    ends = sorted(edit.span for edit in result.edits)
    for finding in result.unrepaired:
        if finding.span not in taken and not covered(finding.span, ends):
            found.append(Hunk(places.flag(finding, name), finding, None, places.sentence(finding.start)))
    return sorted(found, key=lambda hunk: hunk.span)


def covered(span: Span, spans: list[Span]) -> bool:
    """Whether `span` shares text with one of `spans`, which are disjoint and sorted."""
    place = bisect_right(spans, span)
    return any(span.meets(other) for other in spans[max(0, place - 1) : place + 1])


class Places:
    """The sentences of a text, for keys and for finding again what a key names."""

    def __init__(self, text: str) -> None:
        """Take the text; it is cut into sentences when first asked."""
        self.text = text
        self.known: dict[tuple[str, str], list[int]] = {}
        self.words: dict[int, tuple[str, str]] = {}

    @cached_property
    def spans(self) -> list[Span]:
        """The sentences; a text of blanks is one."""
        return list(sentences(self.text)) or [Span(0, len(self.text))]

    @cached_property
    def starts(self) -> list[int]:
        """Where the sentences begin."""
        return [span.start for span in self.spans]

    @cached_property
    def equals(self) -> dict[str, list[int]]:
        """The numbers of the sentences with the same words."""
        found: dict[str, list[int]] = defaultdict(list)
        for number, span in enumerate(self.spans):
            found[squeezed(span.of(self.text))].append(number)
        return found

    @cached_property
    def by_hash(self) -> dict[str, str]:
        """The words of the sentences, by their hash."""
        return {hashed(words): words for words in self.equals}

    def sentence(self, offset: int) -> str:
        """Return the sentence around an offset."""
        return self.spans[self.number(offset)].of(self.text)

    def number(self, offset: int) -> int:
        """Return which sentence is around an offset; between sentences, the one before."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def key(self, edit: Edit, name: str) -> Key:
        """Return the key of an edit."""
        return Key(document_name(name), edit.damage.value, edit.before, edit.after, *self.place(edit.span))

    def flag(self, finding: Finding, name: str) -> Key:
        """Return the key of a finding without an edit."""
        return Key(document_name(name), finding.damage.value, finding.text, None, *self.place(finding.span))

    def place(self, span: Span) -> tuple[str, int]:
        """Return the hash of the sentence around a span, and which of the equal places it is, from 1."""
        number = self.number(span.start)
        if number not in self.words:
            words = squeezed(self.spans[number].of(self.text))
            self.words[number] = words, hashed(words)
        words, name = self.words[number]
        return name, bisect_right(self.equal_places(words, span.of(self.text)), span.start)

    def equal_places(self, words: str, before: str) -> list[int]:
        """Return where `before` begins in the sentences of these words and the white space behind them."""
        if (words, before) not in self.known:
            self.known[words, before] = [
                start for number in self.equals[words] for start in self.places(number, before)
            ]
        return self.known[words, before]

    def places(self, number: int, before: str) -> Iterator[int]:
        """Yield where `before` begins in a sentence; it may end in a later one."""
        start = self.starts[number] if number else 0
        end = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.text) + 1
        start = self.text.find(before, start)
        while 0 <= start < end:
            yield start
            start = self.text.find(before, start + 1) if start < len(self.text) else -1

    def find(self, key: Key) -> Span | None:
        """Return where the place that a key names is in this text, None when it is not there."""
        words = self.by_hash.get(key.sentence)
        found = [] if words is None else self.equal_places(words, key.before)
        if not 0 < key.ordinal <= len(found):
            return None
        start = found[key.ordinal - 1]
        return Span(start, start + len(key.before))


def squeezed(text: str) -> str:
    """Return a text with its white space made single blanks."""
    return " ".join(text.split())


def hashed(words: str) -> str:
    """Return 16 hex digits that name a sentence."""
    return sha256(words)[:16]
