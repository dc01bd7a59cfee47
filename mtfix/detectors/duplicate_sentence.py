"""The same sentence or paragraph twice running.

What    A sentence of six words or more, several sentences, or a paragraph, that follows itself word for word.
Why     The engine was given a passage twice, or lost its place between two sentences.
Before  The pump was tested for two days in the rain. The pump was tested for two days in the rain. It failed.
After   The pump was tested for two days in the rain. It failed.
Trust   likely. Quoted speech, verse, lists and tables are left alone, and so is what differs in as much as a sign.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from operator import eq

from mtfix.patterns import lazy
from mtfix.segment import line_at
from mtfix.speech import quoted, verse
from mtfix.types import Damage, Document, Finding, Span

ENDS = (". ", "? ", "! ")
CUT = lazy(r"(?<=[.!?])[\"”’)\]]{0,3}\s+|\s*\n\s*")
WORD = lazy(r"[^\W\d_]{2,}")
SENTENCE_END = lazy(r"[.!?][\"”’)\]]{0,3}\Z")
ITEM = lazy(r"\s*(?:[-*•·>|#]|\d+[.)]\s)")
LONGEST_PASSAGE = 6
FEWEST_WORDS = 6
FEWEST_WORDS_OF_SEVERAL = 12


def duplicate_sentence(document: Document) -> Iterator[Finding]:
    """Yield the second and further copies of each passage."""
    text = document.text
    if not (lines_twice(text) or any(sentences_twice(text.split(end)) for end in ENDS if end in text)):
        return
    spans = list(pieces(text))
    said = [span.of(text) for span in spans]
    done = 0
    for first, size, copies in sorted(passages(said)):
        if first >= done and not deliberate(text, spans[first : first + size]):
            done = first + size * copies
            surplus = Span(spans[first + size].start, spans[done - 1].end)
            yield Finding(
                surplus, Damage.DUPLICATE_SENTENCE, 0.97, "the same passage stands here twice or more running"
            )


def lines_twice(text: str) -> bool:
    """Whether two lines of the text are the same."""
    rows = [row for row in text.split("\n") if row] if "\n" in text else []
    return len(set(rows)) < len(rows)


def sentences_twice(parts: list[str]) -> bool:
    """Whether a part of the text begins or ends with its neighbour, or two are the same."""
    return (
        len(set(parts)) < len(parts)
        or any(map(str.startswith, islice(parts, 1, None), parts))
        or any(map(str.endswith, parts, islice(parts, 1, None)))
    )


def pieces(text: str) -> Iterator[Span]:
    """Yield the sentences and lines of a text, their closing marks included; good enough to compare neighbours."""
    start = 0
    for cut in CUT.finditer(text):
        end = cut.start() + len(cut.group().rstrip())
        if end > start:
            yield Span(start, end)
        start = cut.end()
    if text[start:].strip():
        yield Span(start, start + len(text[start:].rstrip()))


def passages(said: list[str]) -> Iterator[tuple[int, int, int]]:
    """Yield where a passage begins, how many sentences it has and how often it stands, those of one sentence first."""
    for size in range(1, min(LONGEST_PASSAGE, len(said) // 2) + 1):
        same = bytes(map(eq, said, islice(said, size, None)))
        for run in re.finditer(b"\\x01{%d,}" % size, same):
            first, copies = run.start(), (run.end() - run.start()) // size + 1
            if weighty(said[first : first + size]):
                yield first, size, copies


def weighty(passage: list[str]) -> bool:
    """Whether a passage says enough, in whole sentences, that nobody would say it twice for effect."""
    words = sum(len(WORD.findall(sentence)) for sentence in passage)
    if not all(SENTENCE_END.search(sentence) for sentence in passage) or any(map(ITEM.match, passage)):
        return False
    return words >= (FEWEST_WORDS if len(passage) == 1 else FEWEST_WORDS_OF_SEVERAL)


def deliberate(text: str, passage: list[Span]) -> bool:
    """Whether the passage is speech, or verse."""
    whole = Span(passage[0].start, passage[-1].end)
    line = line_at(text, whole.start)
    return (
        quoted(text, line, whole.start) or quoted(text, whole, whole.end) or verse(text, line) or spoken(whole.of(text))
    )


def spoken(passage: str) -> bool:
    """Whether the passage is one quotation from end to end."""
    return passage[0] in "\"“‘'«" and passage[-1] in "\"”’'»" and not passage[1:-1].count(passage[-1])
