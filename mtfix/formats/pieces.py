"""The map from a text to the source it was read from, and how both are put together.

A source is a file's decoded text, a text is what a reader reads of it. Both are counted in code points.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from mtfix.types import Document, Span


class Pieces:
    """Where each piece of a text stands in its source: arrays, for a text may have millions of pieces.

    A piece that is as long as its source stands for it character by character; another (an entity, an escape) is
    one whole. A piece with an empty source (a paragraph's end) is in no file. Between two pieces there may be a gap:
    markup. `doors` says for each piece where in the gap before it words may be put: behind what closes there, before
    what opens.
    """

    __slots__ = ("doors", "ends", "length", "starts", "texts")

    def __init__(self) -> None:
        """Begin an empty map."""
        self.texts, self.starts, self.ends, self.doors = array("q"), array("q"), array("q"), array("q")
        self.length = 0

    def add(self, length: int, start: int, end: int, door: int | None = None) -> None:
        """Add a piece of `length` code points that stands for the source from `start` to `end`."""
        before = self.ends[-1] if self.ends else start
        if self.ends and before == start and length == end - start and self.copies(len(self.texts) - 1):
            self.ends[-1] = end
        else:
            self.texts.append(self.length)
            self.starts.append(start)
            self.ends.append(end)
            self.doors.append(max(before, door or 0))
        self.length += length

    def at(self, offset: int) -> int:
        """Return the piece that holds the code point at `offset`."""
        return bisect_right(self.texts, offset) - 1

    def text_end(self, piece: int) -> int:
        """Return where a piece ends in the text."""
        return self.texts[piece + 1] if piece + 1 < len(self.texts) else self.length

    def copies(self, piece: int) -> bool:
        """Whether a piece stands for its source character by character."""
        return self.text_end(piece) - self.texts[piece] == self.ends[piece] - self.starts[piece]

    def absent(self, piece: int) -> bool:
        """Whether a piece is in no file."""
        return self.starts[piece] == self.ends[piece]

    def left(self, offset: int) -> tuple[int, int]:
        """Return the source offset at which the code point at `offset` begins, and the text offset of that place.

        They differ from `offset` only inside a piece that is one whole.
        """
        piece = self.at(offset)
        within = offset - self.texts[piece] if self.copies(piece) else 0
        return self.starts[piece] + within, self.texts[piece] + within

    def right(self, offset: int) -> tuple[int, int]:
        """Return the source offset at which the code point before `offset` ends, and the text offset of that place."""
        piece = self.at(offset - 1)
        if self.copies(piece):
            return self.starts[piece] + offset - self.texts[piece], offset
        return self.ends[piece], self.text_end(piece)

    def broken(self, span: Span) -> bool:
        """Whether a piece inside `span` does not follow upon the one before it in the source."""
        first, last = self.at(span.start), self.at(span.end - 1)
        return any(self.ends[piece] != self.starts[piece + 1] for piece in range(first, last))


@dataclass(frozen=True)
class Part:
    """One text of a file: the document to examine, and how its characters map to the file's.

    `escapes` names the habits of the place that it stands in (see `jsonl`).
    """

    document: Document
    pieces: Pieces
    escapes: frozenset[str] = frozenset()

    @property
    def id(self) -> str:
        """Which text of the file this is: empty when it is the whole, `row 3, field text` in JSONL."""
        return self.document.id


class Reading:
    """A text that is being read from a source, with its map and its protected spans."""

    def __init__(self, source: str) -> None:
        """Begin with nothing read."""
        self.source = source
        self.pieces = Pieces()
        self.texts: list[str] = []
        self.shields: list[Span] = []

    def copy(self, start: int, end: int, *, shielded: bool = False, door: int | None = None) -> None:
        """Read the source from `start` to `end` as it stands."""
        self.atom(self.source[start:end], start, end, shielded=shielded, door=door)

    def atom(self, text: str, start: int, end: int, *, shielded: bool = False, door: int | None = None) -> None:
        """Read the source from `start` to `end` as `text`."""
        if not text:
            return
        if shielded:
            self.shield(len(text))
        self.texts.append(text)
        self.pieces.add(len(text), start, end, door)

    def shield(self, length: int) -> None:
        """Protect the next `length` code points."""
        begin = self.pieces.length
        if self.shields and self.shields[-1].end == begin:
            begin = self.shields.pop().start
        self.shields.append(Span(begin, self.pieces.length + length))

    def part(self, name: str = "", escapes: frozenset[str] = frozenset()) -> Part:
        """Return what was read."""
        return Part(Document("".join(self.texts), tuple(self.shields), name), self.pieces, escapes)


def shielded(shields: Sequence[Span], span: Span) -> bool:
    """Whether `span` touches one of the sorted, disjoint `shields`."""
    place = bisect_right(shields, span)
    return any(span.meets(shield) for shield in shields[max(place - 1, 0) : place + 1])
