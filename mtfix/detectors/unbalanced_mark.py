"""A quotation or bracket that never closes.

What    A double quotation mark or a round bracket that is opened and not closed in the rest of the text.
Why     The engine dropped one of a pair, most often where a clause changed its place in the sentence.
Before  The boats stayed in. "The color of this sea is new to me, said Juan Olsen, 81, a fisherman.
        Nobody went out.
After   The boats stayed in. "The color of this sea is new to me," said Juan Olsen, 81, a fisherman.
        Nobody went out.
Trust   likely where the place is certain: before the speaker's name, or at the end of a line that is one bracket; else it is
        flagged. The whole document is judged, never a lone line.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtfix.glance import PAIRED, where
from mtfix.marks import QUOTES, lost_place, open_bracket, open_quotation, role
from mtfix.patterns import lazy
from mtfix.segment import lines
from mtfix.types import Damage, Document, Finding, Span

MARK = lazy(r"[\"“”()（）]")
BRACKET = lazy(r"[()（）]")
CLOSING_BRACKETS = ")）"
# So far down a quotation or bracket may close that runs over several lines.
LINES_BELOW = 40
PLAIN = (("“", '"'), ("”", '"'), ("（", "("), ("）", ")"))
NO_MARK = bytes(byte for byte in range(128) if byte not in b'"()\n')
# A text with more such lines is no prose: code, a log, a drawing.
MOST_IN_PROSE = 100


def unbalanced_mark(document: Document) -> Iterator[Finding]:
    """Yield each mark that opens something which never closes."""
    text = document.text
    if "\n" not in text or not doubtful(text):
        return
    rows = list(lines(text))
    for number, row in enumerate(rows if len(rows) > 1 else ()):
        line = row.of(text)
        if suspicious(line):
            below = [following.of(text) for following in rows[number + 1 : number + 1 + LINES_BELOW]]
            for place in unclosed(line, below):
                yield finding(row, line, place)


def doubtful(text: str) -> bool:
    """Whether the marks do not add up on some lines of a text, but not on so many that it is no prose."""
    found = sum(map(odd_lines, (stretch.of(text) for stretch in where(text, PAIRED))))
    return 0 < found <= MOST_IN_PROSE


def odd_lines(stretch: str) -> int:
    """Return on how many lines of a stretch the marks do not add up."""
    for mark, plain in PLAIN:
        stretch = stretch.replace(mark, plain)
    # Nothing but marks and line ends is left: by way of bytes, for that is far faster than to look at each line.
    marks = stretch.encode("ascii", "replace").translate(None, NO_MARK)
    return sum(row.count(b'"') % 2 or row.count(b"(") > row.count(b")") for row in marks.split(b"\n") if row)


def suspicious(line: str) -> bool:
    """Whether the marks of a line do not add up."""
    return MARK.search(line) is not None and odd_lines(line) > 0


def unclosed(line: str, below: list[str]) -> Iterator[int]:
    """Yield where the line opens what neither it nor the lines below close."""
    if (place := open_bracket(line)) is not None and not closes_bracket(below):
        yield place
    # A quotation that 」 closes is closed, if in another script.
    if "」" not in line and (place := open_quotation(line)) is not None:
        certain = lost_place(line, place) is not None
        if not closes_quotation(below, certain):
            yield place


def finding(row: Span, line: str, place: int) -> Finding:
    """Return the finding for an unclosed mark: the word behind which its fellow was lost, or the mark itself."""
    word = lost_place(line, place)
    span = word or Span(place, place + 1)
    reason = f"{line[place]} is never closed" + ("" if word else ", and where it should be cannot be told")
    return Finding(
        Span(row.start + span.start, row.start + span.end), Damage.UNBALANCED_MARK, 0.95 if word else 0.7, reason
    )


def closes_bracket(below: list[str]) -> bool:
    """Whether the next bracket in the lines below is a closing one."""
    found = next(filter(None, map(BRACKET.search, below)), None)
    return found is not None and found.group() in CLOSING_BRACKETS


def closes_quotation(below: list[str], certain: bool) -> bool:
    """Whether the quotation goes on below: the next mark closes it, or opens its next paragraph where that can be."""
    for line in below:
        if mark := QUOTES.search(line):
            again = not certain and not line[: mark.start()].strip()
            return again or role(line, mark.start()) != "opens"
    return False
