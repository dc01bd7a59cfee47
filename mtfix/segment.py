"""Text -> spans of lines, blocks and sentences; offsets are never lost.

Sentences are nupunkt's, within a block of lines. A line break ends a sentence too, unless the line was broken by
wrapping: the next line's first word would not have fitted on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from zlib import crc32

from mtfix.patterns import lazy
from mtfix.types import Span

BLOCK = lazy(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")
NARROWEST_WRAP = 40
WIDEST_WRAP = 120
LONGEST_BLOCK = 50_000
LONGEST_LINE = 10_000
# Longer than a paragraph: whoever looks at all the words of a line looks at no more at once.
LONGEST_PARAGRAPH = 4_000
SENTENCE_END, BLANK = lazy(r"[.?!] "), lazy(" ")
NEAR_LIMIT = 1_000


def stretches(text: str) -> Iterator[Span]:
    """Yield a text in stretches of whole lines, `LONGEST_BLOCK` long at most; an endless line is cut at blanks."""
    start = 0
    while len(text) - start > LONGEST_BLOCK:
        limit = start + LONGEST_BLOCK
        cut = text.rfind("\n", start, limit) + 1 or cut_in(text, start, limit)
        yield Span(start, cut)
        start = cut
    if start < len(text):
        yield Span(start, len(text))


def lines(text: str, within: Span | None = None, longest: int = LONGEST_BLOCK) -> Iterator[Span]:
    """Yield the span of each line that is not blank, line end left out (a carriage return before it too).

    `within` is one of the text's stretches. What is longer than `longest` is cut behind a sentence, or at a blank.
    """
    for stretch in [within] if within else stretches(text):
        start = stretch.start
        while start < stretch.end:
            end = text.find("\n", start, stretch.end)
            end = stretch.end if end < 0 else end
            stop = end - 1 if end > start and text[end - 1] == "\r" else end
            while stop - start > longest:
                cut = cut_in(text, start, start + longest)
                yield Span(start, cut)
                start = cut
            if not text[start:stop].isspace() and start < stop:
                yield Span(start, stop)
            start = end + 1


def cut_in(text: str, start: int, limit: int) -> int:
    """Return where a line that is too long is cut: behind a sentence in its second half, or at a blank near `limit`.

    The words around a place choose among the many, not its offset, so that the cuts stay when something changes elsewhere.
    """
    ends = [match.end() for match in SENTENCE_END.finditer(text, (start + limit) // 2, limit)]
    if not ends:
        ends = [match.end() for match in BLANK.finditer(text, max(start, limit - NEAR_LIMIT), limit)]
    return min(
        ends, key=lambda end: crc32(text[max(start, end - 12) : end].encode("utf-8", "surrogatepass")), default=limit
    )


def line_at(text: str, offset: int, reach: int = LONGEST_LINE) -> Span:
    """Return the line around an offset, line end left out; of an endless line what stands within `reach` of it."""
    first, last = max(0, offset - reach), min(len(text), offset + reach)
    start = text.rfind("\n", first, offset) + 1 or first
    end = text.find("\n", offset, last)
    return Span(start, last if end < 0 else end)


def line_start(text: str, offset: int) -> int:
    """Return where the line around an offset begins; an endless line begins anew at every multiple of `LONGEST_LINE`."""
    start = text.rfind("\n", max(0, offset - LONGEST_LINE), offset) + 1
    return start or offset // LONGEST_LINE * LONGEST_LINE


def block_at(text: str, offset: int) -> Span:
    """Return the block of lines around an offset: lines that no blank line separates, cut down to `LONGEST_BLOCK`."""
    line = line_at(text, offset, len(text))
    if len(line) > LONGEST_BLOCK:
        return slab(text, line, offset)
    start, end = line.start, line.end
    while start > 0 and (above := line_at(text, start - 1)).of(text).strip() and end - above.start < LONGEST_BLOCK:
        start = above.start
    while end < len(text) and (below := line_at(text, end + 1)).of(text).strip() and below.end - start < LONGEST_BLOCK:
        end = below.end
    return Span(start, end)


def slab(text: str, line: Span, offset: int) -> Span:
    """Return the piece of an endless line around an offset; the pieces are the same whatever the offset."""
    start = line.start + (offset - line.start) // LONGEST_BLOCK * LONGEST_BLOCK
    return Span(start, min(start + LONGEST_BLOCK, line.end))


def tail(text: str, offset: int) -> Span:
    """Return what may go from the end of a text when all from `offset` on goes: blank lines in front of it too.

    The last line that stays keeps its line break if the text ended with one, and loses it if not.
    """
    said = len(text[:offset].rstrip())
    line_end = text.find("\n", said, offset)
    if line_end < 0:
        return Span(said, len(text.rstrip()))
    if "\n" in text[len(text.rstrip()) :]:
        return Span(line_end + 1, len(text))
    return Span(line_end - (text[line_end - 1 : line_end] == "\r"), len(text))


def sentences(text: str) -> Iterator[Span]:
    """Yield the sentences of a text in order, surrounding white space left out."""
    for match in BLOCK.finditer(text):
        for start in range(match.start(), match.end(), LONGEST_BLOCK):
            yield from within(text, Span(start, min(start + LONGEST_BLOCK, match.end())))


def sentence_at(text: str, offset: int) -> Span:
    """Return the sentence around an offset; between sentences, the one before."""
    block = block_at(text, offset)
    found = block
    for sentence in within(text, block):
        if sentence.start > offset and found is not block:
            break
        found = sentence
        if offset < sentence.end:
            break
    return found


def within(text: str, block: Span) -> Iterator[Span]:
    """Yield the sentences of a block."""
    for start, end in block_sentences(block.of(text)):
        yield Span(block.start + start, block.start + end)


@lru_cache(maxsize=256)
def block_sentences(block: str) -> tuple[tuple[int, int], ...]:
    """Return the sentence spans of one block of lines."""
    from nupunkt import sent_spans

    cuts = sorted({start for start, _ in sent_spans(block)} | set(line_ends(block)) | {0, len(block)})
    spans = []
    for start, end in pairwise(cuts):
        piece = block[start:end]
        if stripped := piece.strip():
            begin = start + piece.index(stripped)
            spans.append((begin, begin + len(stripped)))
    return tuple(spans)


def line_ends(block: str) -> Iterator[int]:
    """Yield the line breaks of a block that end a sentence: all of them, unless most come from wrapping."""
    rows = block.split("\n")
    width = max(map(len, rows))
    wrapped = [full(row, following, width) for row, following in pairwise(rows)]
    wraps = NARROWEST_WRAP <= width <= WIDEST_WRAP and 2 * sum(wrapped) > len(wrapped)
    offset = 0
    for row, goes_on in zip(rows, wrapped, strict=False):
        offset += len(row) + 1
        if not (wraps and goes_on):
            yield offset


def full(row: str, following: str, width: int) -> bool:
    """Whether the first word of the following line would not have fitted on this one."""
    first = following.split(maxsplit=1)[:1]
    return bool(first) and len(row) + 1 + len(first[0]) > width
