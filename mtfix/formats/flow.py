"""Running text between tags: white space as a reader sees it, paragraphs, line ends and what is no text.

In HTML and Markdown any run of white space reads as one space, and none at the edge of a paragraph. A paragraph's end
reads as an empty line, which no edit may touch; a picture or another object as one U+FFFC.
"""

from __future__ import annotations

from mtfix.formats.pieces import Part, Reading
from mtfix.patterns import lazy

BLANK = " \t\n\f\r"
RUN = lazy(r"[ \t\n\f\r]{2,}|[\t\n\f\r]")
OBJECT = "\ufffc"
PARAGRAPH, LINE = 2, 1


class Flow:
    """A text that is being read from marked-up source."""

    def __init__(self, source: str) -> None:
        """Begin with nothing read."""
        self.reading = Reading(source)
        self.space: tuple[int, int] | None = None
        self.inside = False
        self.breaks = 0
        self.door: int | None = None
        self.shut = False

    def words(self, start: int, end: int, *, shielded: bool = False) -> None:
        """Read the source from `start` to `end`, its white space collapsed."""
        begin = start
        for run in RUN.finditer(self.reading.source, start, end):
            self.line(begin, run.start(), shielded)
            self.blank(*run.span(), shielded=shielded)
            begin = run.end()
        self.line(begin, end, shielded)

    def line(self, start: int, end: int, shielded: bool) -> None:
        """Read source that has single spaces only."""
        source = self.reading.source
        if start < end and source[start] == " ":
            self.blank(start, start + 1, shielded=shielded)
            start += 1
        stop = end - 1 if start < end and source[end - 1] == " " else end
        if start < stop:
            self.settle(shielded=shielded)
            self.reading.copy(start, stop, shielded=shielded, door=self.left())
        if stop < end:
            self.blank(stop, end, shielded=shielded)

    def blank(self, start: int, end: int, *, shielded: bool = False) -> None:
        """Read white space: it shows when words follow in the same line, and only once."""
        if self.space is None:
            self.space, self.inside = (start, end), shielded
        elif self.space[1] == start:
            self.space = (self.space[0], end)

    def atom(self, text: str, start: int, end: int, *, shielded: bool = False) -> None:
        """Read an escape, or an object, as `text`."""
        if text and not text.strip(BLANK):
            self.blank(start, end, shielded=shielded)
        elif text:
            self.settle(shielded=shielded)
            self.reading.atom(text, start, end, shielded=shielded, door=self.left())

    def verbatim(self, start: int, end: int) -> None:
        """Read the source as it stands, protected: white space counts."""
        if start < end:
            self.settle()
            self.reading.copy(start, end, shielded=True, door=self.left())

    def object(self, start: int, end: int) -> None:
        """Read something that a reader sees and that is no text."""
        self.atom(OBJECT, start, end, shielded=True)

    def paragraph(self) -> None:
        """End a paragraph."""
        self.breaks, self.shut = max(self.breaks, PARAGRAPH), True

    def line_end(self) -> None:
        """End a line inside a paragraph; a second end leaves an empty line."""
        self.breaks, self.shut = self.breaks + LINE, True

    def opens(self) -> None:
        """Pass markup that opens something inside a line: what is inserted here stands before it."""
        self.shut = True

    def closes(self, end: int) -> None:
        """Pass markup that closes something inside a line: what is inserted here stands behind it."""
        if not self.shut:
            self.door = end

    def settle(self, *, shielded: bool = False) -> None:
        """Read what was held back before something that shows: a break or else a space.

        A space between protected words is protected.
        """
        pieces = self.reading.pieces
        if self.breaks and pieces.length:
            place = self.left() or pieces.ends[-1]
            self.reading.atom("\n" * self.breaks, place, place, shielded=True)
        elif self.space and pieces.length:
            early = self.door is not None and self.door <= self.space[0]
            door = self.left() if early else None
            self.reading.atom(" ", *self.space, shielded=shielded and self.inside, door=door)
        self.space, self.breaks = None, 0

    def left(self) -> int | None:
        """Return the door of the next piece and forget it."""
        door, self.door, self.shut = self.door, None, False
        return door

    def part(self, name: str = "") -> Part:
        """Return what was read."""
        return self.reading.part(name)
