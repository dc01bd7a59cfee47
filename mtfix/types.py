"""The words mtfix speaks: read this first.

A `Document` is examined, never altered. Detectors yield a `Finding` for each damage, repairers propose an `Edit` for
a finding, guards add doubts, and a `Result` holds the document with its findings and edits. Offsets are half-open
and count code points of `Document.text`.
"""

from __future__ import annotations

import hashlib
import re
from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mtfix.backends import Reading

SCHEMA = "mtfix.result/1"
STEP = 4096
NEAR = 400
EVEN = 0.5


class MtfixError(Exception):
    """Something outside mtfix is wrong; the message says what happened and what to do."""


class Damage(StrEnum):
    """What can be wrong with a span. The order is the precedence when findings overlap (see `merge`)."""

    ENGINE_RESIDUE = "engine-residue"
    TRAILING_RESIDUE = "trailing-residue"
    FOREIGN_DATELINE = "foreign-dateline"
    MOJIBAKE = "mojibake"
    LOST_BYTES = "lost-bytes"
    MARKUP_RESIDUE = "markup-residue"
    DUPLICATE_SENTENCE = "duplicate-sentence"
    REPEATED_SPAN = "repeated-span"
    NUMBERING_ARTEFACT = "numbering-artefact"
    FRAGMENT = "fragment"
    NUMBER_MISMATCH = "number-mismatch"
    OMITTED_SENTENCE = "omitted-sentence"
    ERA_DATE = "era-date"
    NUMBER_UNIT = "number-unit"
    FOREIGN_SCRIPT = "foreign-script"
    FOREIGN_LANGUAGE = "foreign-language"
    HONORIFIC_RESIDUE = "honorific-residue"
    FOREIGN_PUNCTUATION = "foreign-punctuation"
    STUCK_WORDS = "stuck-words"
    SPACING = "spacing"
    UNBALANCED_MARK = "unbalanced-mark"
    GARBLED_CLAUSE = "garbled-clause"
    NAME_VARIANT = "name-variant"


class Trust(StrEnum):
    """How far an edit is trusted: `safe` and `likely` are applied, `review` waits for a person."""

    SAFE = "safe"
    LIKELY = "likely"
    REVIEW = "review"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points."""

    start: int
    end: int

    def __len__(self) -> int:
        """Return the number of code points."""
        return self.end - self.start

    def within(self, other: Span) -> bool:
        """Whether this span lies wholly inside `other`."""
        return other.start <= self.start and self.end <= other.end

    def meets(self, other: Span) -> bool:
        """Whether the two share a code point, or one is empty and lies inside the other."""
        return (self.start < other.end and other.start < self.end) or self == other

    def of(self, text: str) -> str:
        """Return the piece of `text` that the span covers."""
        return text[self.start : self.end]


@dataclass(frozen=True)
class Document:
    """One text to examine. `protected` spans (markup, code, addresses, keep patterns) are sorted and never edited.

    `language` is the source language when the user named it, else "auto"; `date` is the article's ISO date. `reading` is
    what the tagger says of it, for the detectors and the judge of repairs; a result does not keep it.
    """

    text: str
    protected: tuple[Span, ...] = ()
    id: str = ""
    source: str | None = None
    date: str | None = None
    language: str = "auto"
    reading: Reading | None = field(default=None, compare=False, repr=False)

    def shields(self, span: Span) -> bool:
        """Whether `span` touches protected text."""
        return any(span.meets(shield) for shield in self.protected)


@dataclass(frozen=True)
class Finding:
    """A damaged span. It carries no remedy. `confidence` is a probability; `kept` says why a foreign span may stay."""

    span: Span
    damage: Damage
    confidence: float = 1.0
    reason: str = ""
    language: str | None = None
    detector: str = ""
    text: str = ""
    kept: str | None = None

    @property
    def tentative(self) -> bool:
        """Whether the finding is more likely wrong than right: it stands only with an edit that may be applied."""
        return self.confidence < EVEN

    @property
    def start(self) -> int:
        """First code point."""
        return self.span.start

    @property
    def end(self) -> int:
        """One past the last code point."""
        return self.span.end

    def to_dict(self) -> dict[str, Any]:
        """Return the finding in the wire schema."""
        return {
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "damage": self.damage.value,
            "confidence": round(self.confidence, 4),
            "language": self.language,
            "detector": self.detector,
            "reason": self.reason,
        }


@dataclass(frozen=True)
class Edit:
    """A replacement for one span, the finding that called for it, and how far it is trusted.

    `evidence` holds the texts outside the span that new words were taken from (lexicon, glossary, source).
    `alternatives` are other readings, for a reviewer. `doubts` are the guards' reasons.
    """

    span: Span
    before: str
    after: str
    finding: Finding
    trust: Trust
    reason: str = ""
    repairer: str = ""
    confidence: float = 1.0
    evidence: tuple[str, ...] = ()
    alternatives: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    applied: bool = False
    id: str = ""

    @property
    def start(self) -> int:
        """First code point replaced."""
        return self.span.start

    @property
    def end(self) -> int:
        """One past the last code point replaced."""
        return self.span.end

    @property
    def damage(self) -> Damage:
        """The damage that the edit repairs."""
        return self.finding.damage

    def doubted(self, *doubts: str) -> Edit:
        """Return the edit withdrawn to `review` with further doubts, each said once."""
        said = tuple(dict.fromkeys(self.doubts + doubts))
        return replace(self, doubts=said, trust=Trust.REVIEW, applied=False)

    def to_dict(self) -> dict[str, Any]:
        """Return the edit in the wire schema."""
        return {
            "id": self.id,
            "start": self.start,
            "end": self.end,
            "before": self.before,
            "after": self.after,
            "damage": self.damage.value,
            "trust": self.trust.value,
            "applied": self.applied,
            "confidence": round(self.confidence, 4),
            "repairer": self.repairer,
            "reason": self.reason,
            "alternatives": list(self.alternatives),
            "doubts": list(self.doubts),
        }


def spliced(text: str, edits: Iterable[Edit]) -> str:
    """Return `text` with `edits` in place: the only way that mtfix ever makes a new text.

    Raises ValueError when two edits overlap or an edit's `before` does not stand at its span.
    """
    pieces: list[str] = []
    position = 0
    for edit in sorted(edits, key=lambda edit: edit.span):
        if edit.start < position or edit.span.of(text) != edit.before:
            raise ValueError(f"edit {edit.id or edit.span} does not fit the text it was made for")
        pieces += (text[position : edit.start], edit.after)
        position = edit.end
    return "".join((*pieces, text[position:]))


def reverted(text: str, edits: Iterable[Edit]) -> str:
    """Return the text that `spliced` was given, from the text that it returned and the same edits."""
    pieces: list[str] = []
    position = grown = 0
    for edit in sorted(edits, key=lambda edit: edit.span):
        start = edit.start + grown
        if text[start : start + len(edit.after)] != edit.after:
            raise ValueError(f"edit {edit.id or edit.span} was not made in this text")
        pieces += (text[position:start], edit.before)
        position = start + len(edit.after)
        grown += len(edit.after) - len(edit.before)
    return "".join((*pieces, text[position:]))


@dataclass(frozen=True)
class Result:
    """A document with all that was found in it and all that was proposed; `text` follows from the applied edits.

    `kept` are foreign spans that look legitimate, each with its reason. `settings_digest` names the settings.
    """

    document: Document
    findings: tuple[Finding, ...] = ()
    edits: tuple[Edit, ...] = ()
    kept: tuple[Finding, ...] = ()
    settings_digest: str = ""
    notes: tuple[str, ...] = ()

    @cached_property
    def text(self) -> str:
        """The cleaned text."""
        return spliced(self.document.text, self.applied)

    @property
    def applied(self) -> tuple[Edit, ...]:
        """The edits that are in `text`."""
        return tuple(edit for edit in self.edits if edit.applied)

    @property
    def unrepaired(self) -> tuple[Finding, ...]:
        """Every finding without an applied edit on it or around it, those with a proposal in `review` included."""
        repaired = {edit.finding.span for edit in self.applied}
        covered = covers([edit.span for edit in self.applied])
        return tuple(found for found in self.findings if found.span not in repaired and not covered(found.span))

    def refusing(self, ids: Iterable[str]) -> Result:
        """Return the result with the edits of these ids refused."""
        refused = set(ids)
        edits = (replace(edit, applied=edit.applied and edit.id not in refused) for edit in self.edits)
        return replace(self, edits=tuple(edits))

    def to_dict(self, locate: Locate | None = None) -> dict[str, Any]:
        """Return the result in the wire schema `mtfix.result/1`: JSON values only, lone surrogates included.

        `locate` says where a span stands in the file that the text was read from; without it, where in the text.
        """
        index = {finding.span: number for number, finding in enumerate(self.findings)}
        locate = locate or locator(self.document.text)
        return {
            "schema": SCHEMA,
            "document": self.document.id,
            "input_sha256": sha256(self.document.text),
            "settings": self.settings_digest,
            "text": self.text,
            "findings": [finding.to_dict() | locate(finding.span) for finding in self.findings],
            "edits": [
                edit.to_dict() | locate(edit.span) | {"finding": index.get(edit.finding.span)} for edit in self.edits
            ],
            "unrepaired": [index[finding.span] for finding in self.unrepaired],
            "kept": [finding.to_dict() | locate(finding.span) | {"kept": finding.kept} for finding in self.kept],
            "notes": list(self.notes),
        }


@dataclass(frozen=True)
class Failure:
    """A document that could not be examined: which, at which stage, and one sentence that says why and what to do."""

    document_id: str
    stage: str
    error: str

    def to_dict(self) -> dict[str, Any]:
        """Return the failure in the wire schema."""
        return {"schema": SCHEMA, "document": self.document_id, "failure": {"stage": self.stage, "error": self.error}}


def sha256(text: str) -> str:
    """Return the SHA-256 of a text in UTF-8, lone surrogates passed through, in hex."""
    return hashlib.sha256(utf8(text)).hexdigest()


Locate = Callable[[Span], dict[str, int]]


def covers(spans: Sequence[Span]) -> Callable[[Span], bool]:
    """Return whether a span lies wholly inside one of `spans`, which are disjoint and sorted."""
    starts = [span.start for span in spans]

    def covered(span: Span) -> bool:
        place = bisect_right(starts, span.start) - 1
        return place >= 0 and len(span) > 0 and span.within(spans[place])

    return covered


def locator(text: str) -> Locate:
    """Return a function from a span of `text` to where it begins: line and column, from 1 and in code points, and byte.

    The byte is counted from 0 in UTF-8.
    """
    starts = line_starts(text)
    byte = byte_counter(text)

    def locate(span: Span) -> dict[str, int]:
        line = bisect_right(starts, span.start)
        return {"line": line, "column": span.start - starts[line - 1] + 1, "byte": byte(span.start)}

    return locate


def line_starts(text: str) -> array[int]:
    """Return where the lines of a text begin."""
    return array("q", [0, *(match.end() for match in re.finditer("\n", text))])


def byte_counter(text: str) -> Callable[[int], int]:
    """Return a function from an offset of `text` to the number of bytes before it in UTF-8."""
    if text.isascii():
        return lambda offset: offset
    # Counted in steps, so that an offset far into an endless line costs no more than one at its start.
    steps = [0, *accumulate(len(utf8(text[start : start + STEP])) for start in range(0, len(text), STEP))]

    def count(offset: int) -> int:
        step = offset // STEP
        return steps[step] + len(utf8(text[step * STEP : offset]))

    return count


def utf8(text: str) -> bytes:
    """Return a text in UTF-8, lone surrogates passed through."""
    return text.encode("utf-8", "surrogatepass")


def named(edits: Sequence[Edit], text: str) -> tuple[Edit, ...]:
    """Give each edit an id that does not depend on its place: damage, before, after, its line, ordinal among equals.

    Of a long line only what stands within `NEAR` characters counts.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    result = []
    for edit in edits:
        before = text[max(0, edit.start - NEAR) : edit.start].rpartition("\n")[2]
        after = text[edit.end : edit.end + NEAR].partition("\n")[0]
        key = (edit.damage.value, edit.before, edit.after, f"{before}{edit.before}{after}")
        seen[key] += 1
        digest = sha256("\x1f".join((*key, str(seen[key]))))[:12]
        result.append(replace(edit, id=digest))
    return tuple(result)
