"""Where a text speaks with another's voice, and repetition is an author's choice: quoted speech and verse."""

from __future__ import annotations

from mtfix.patterns import lazy
from mtfix.segment import block_at
from mtfix.types import Span

PAIRS = (("“", "”"), ("„", "“"), ("«", "»"), ("「", "」"), ("『", "』"))
SINGLE_OPENS = lazy(r"(?<!\w)['‘](?=\w)")
SINGLE_CLOSES = lazy(r"(?<=[\w.,!?…])['’](?!\w)")
# As far back as an opening mark is looked for: longer than a quotation in one paragraph.
REACH = 4000
SHORT_LINE = 60
LYRIC_LINES = 3
LONGEST_STANZA = 4000


def quoted(text: str, line: Span, offset: int) -> bool:
    """Whether a quotation that was opened on `line` is still open at `offset`."""
    before = text[max(line.start, offset - REACH) : offset]
    if before.count('"') % 2 or any(before.rfind(opening) > before.rfind(closing) for opening, closing in PAIRS):
        return True
    if "'" not in before and "‘" not in before:
        return False
    opened = [match.start() for match in SINGLE_OPENS.finditer(before)][-1:]
    return bool(opened) and not SINGLE_CLOSES.search(before, opened[0] + 1)


def verse(text: str, line: Span) -> bool:
    """Whether `line` belongs to a block of three or more short lines: a song, a poem, a list, a table."""
    if len(line) > SHORT_LINE:
        return False
    block = block_at(text, line.start)
    rows = block.of(text[: block.start + LONGEST_STANZA]).split("\n")
    return len(rows) >= LYRIC_LINES and max(map(len, rows)) <= SHORT_LINE
