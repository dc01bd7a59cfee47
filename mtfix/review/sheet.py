"""One document as the page shows it: lines of text with the hunks in their places, and what there is to say of each hunk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

from mtfix.backends.families import english_name
from mtfix.render.words import Change, Piece, compared
from mtfix.review.decisions import Decision, Verdict
from mtfix.review.desk import written
from mtfix.review.entry import FLAGGED, UNDECIDED, Entry
from mtfix.review.keys import Hunk
from mtfix.review.seen import seen
from mtfix.types import Span

SIGNS = {"accept": "✓", "refuse": "✗", "edit": "✎", UNDECIDED: "○", FLAGGED: "⚑"}


PART = 300
SHORT_TEXT = 100_000
LONGEST_GAP = 3_000
SHOWN_OF_GAP = 800


@dataclass(frozen=True)
class Bit:
    """A stretch of text, a hunk in its pieces, or a number of characters that are left out."""

    text: str = ""
    entry: Entry | None = None
    pieces: tuple[tuple[str, str], ...] = ()
    left_out: int = 0


Line = list[Bit]


@dataclass(frozen=True)
class Part:
    """What one page shows of a document: which part it is, of how many, which of its hunks, and which span of its text."""

    number: int
    parts: int
    first: int
    last: int
    span: Span


def part(text: str, hunks: Sequence[Hunk], number: int) -> Part:
    """Return a part of a document by its number from 1: it begins with the line of its first hunk, and ends where the next begins."""
    parts = max(1, ceil(len(hunks) / PART))
    number = min(max(1, number), parts)
    first, last = (number - 1) * PART, min(number * PART, len(hunks))
    start = begins(text, hunks, first) if number > 1 else 0
    return Part(number, parts, first, last, Span(start, begins(text, hunks, last) if number < parts else len(text)))


def begins(text: str, hunks: Sequence[Hunk], first: int) -> int:
    """Return where a part begins: at its first hunk's line, but not within the hunk before."""
    return max(hunks[first - 1].span.end, text.rfind("\n", 0, hunks[first].span.start) + 1)


def bits(
    text: str, shown: Part, hunks: Sequence[Hunk], entries: Sequence[Entry], *, whole: bool = False
) -> Iterator[Bit]:
    """Yield a part of a text with its hunks; of a long one without long stretches that have none, unless the `whole` is wanted."""
    whole = whole or len(shown.span) <= SHORT_TEXT
    position = shown.span.start
    for hunk, entry in zip(hunks, entries, strict=True):
        yield from plain(text, Span(position, hunk.span.start), whole=whole)
        yield Bit(entry=entry, pieces=pieces(hunk, entry))
        position = hunk.span.end
    yield from plain(text, Span(position, shown.span.end), whole=whole)


def plain(text: str, span: Span, *, whole: bool) -> Iterator[Bit]:
    """Yield text between hunks; of a long stretch the two ends, cut between words."""
    if whole or len(span) <= LONGEST_GAP:
        if span:
            yield Bit(seen(span.of(text)))
        return
    front = text.find(" ", span.start + SHOWN_OF_GAP, span.start + LONGEST_GAP // 2)
    back = text.find(" ", span.end - SHOWN_OF_GAP, span.end)
    front = span.start + SHOWN_OF_GAP if front < 0 else front
    back = span.end - SHOWN_OF_GAP if back < 0 else back
    yield Bit(seen(text[span.start : front]))
    yield Bit(left_out=back - front)
    yield Bit(seen(text[back : span.end]))


def lines(found: Iterator[Bit]) -> Iterator[Line]:
    """Yield the bits of each line; a hunk that holds a line break keeps its lines together."""
    line: Line = []
    for bit in found:
        if bit.entry is not None or bit.left_out:
            line.append(bit)
            continue
        *whole, rest = bit.text.split("\n")
        for text in whole:
            yield [*line, Bit(text)]
            line = []
        line.append(Bit(rest))
    yield line


def pieces(hunk: Hunk, entry: Entry) -> tuple[tuple[str, str], ...]:
    """Return what goes, what comes and what stays in a hunk, as (change, text)."""
    after = entry.text if entry.state == Verdict.EDIT.value else entry.key.after
    return between(hunk, after)


def between(hunk: Hunk, after: str | None) -> tuple[tuple[str, str], ...]:
    """Return a hunk and a text for it as (change, text); None for no text."""
    if after is None:
        return ((Change.SAME.value, seen(hunk.key.before)),)
    found = list(compared(written(hunk, after))) or [Piece("")]
    return tuple((piece.change.value, seen(piece.text)) for piece in found)


def described(hunk: Hunk, entry: Entry, decision: Decision | None, same: int, source: str = "") -> dict[str, Any]:
    """Return what there is to say of a hunk; `shown` texts are safe to see, `before` and `after` are the very characters."""
    edit, finding = hunk.edit, hunk.finding
    return {
        "number": entry.number,
        "damage": entry.damage,
        "trust": entry.trust,
        "applied": entry.applied,
        "detector": entry.detector,
        "spoken": english_name(entry.language) if entry.language not in {"", "und"} else "",
        "confidence": round(100 * (edit.confidence if edit else finding.confidence)),
        "repairer": edit.repairer if edit else "",
        "reason": seen((edit.reason if edit else "") or finding.reason),
        "doubts": [seen(doubt) for doubt in edit.doubts] if edit else [],
        "before": hunk.key.before,
        "after": hunk.key.after,
        "shown_before": seen(hunk.key.before),
        "shown_after": None if hunk.key.after is None else seen(hunk.key.after),
        "alternatives": [{"text": text, "shown": seen(text)} for text in edit.alternatives] if edit else [],
        "evidence": [seen(text) for text in edit.evidence] if edit else [],
        "same": same,
        "source": seen(source),
        "key": hunk.key.to_dict(),
        "proposal": between(hunk, hunk.key.after),
        **state(entry, decision),
    }


def state(entry: Entry, decision: Decision | None) -> dict[str, Any]:
    """Return how a hunk stands: what was decided, by whom, when, and which version that is."""
    decided = decision is not None and decision.verdict is not Verdict.UNDECIDED
    return {
        "number": entry.number,
        "state": entry.state,
        "text": entry.text,
        "version": entry.version,
        "who": seen(decision.who) if decided and decision else "",
        "at": decision.at if decided and decision else "",
        "label": label(entry),
    }


def label(entry: Entry) -> str:
    """Return one sentence for a screen reader."""
    before = seen(entry.key.before) or "nothing"
    if entry.key.after is None:
        what = f"{entry.damage}, flagged: {before}"
    else:
        what = f"{entry.damage}, {entry.trust}: {before} becomes {seen(entry.text or entry.key.after) or 'nothing'}"
    return f"{what}. {standing(entry)}"


def standing(entry: Entry) -> str:
    """Return in words what will become of a hunk."""
    if entry.state == "accept":
        return "Accepted"
    if entry.state == "refuse":
        return "Left as it is" if entry.key.after is None else "Refused"
    if entry.state == "edit":
        return "Written by hand"
    if entry.key.after is None:
        return "Undecided, nothing is proposed"
    return "Undecided, applied" if entry.applied else "Undecided, proposed"
