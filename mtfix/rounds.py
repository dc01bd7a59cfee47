"""Where words may come round: a quick look at a stretch of text, which leaves few lines to look at closely.

Each word is told by one byte (see `glance`). The bytes of a stretch are one large number; moved by a unit and compared
with itself, it shows at once where words stand again at that distance.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from mtfix.glance import IDENTITY, bare, glance
from mtfix.loops import ARTICLES, DOUBLED, FOR_EFFECT, GRAMMAR_TWICE, LONGEST_UNIT, PREPOSITIONS, SOUNDS
from mtfix.segment import LONGEST_PARAGRAPH, lines, stretches
from mtfix.types import Span

USUAL_TWICE = SOUNDS | FOR_EFFECT | GRAMMAR_TWICE
# How many words running must stand again: all of a unit but the last, which may carry a mark.
LEAST = (0, 1, 2, *(max(unit - 1, 3) for unit in range(3, LONGEST_UNIT + 1)))
# Whether a word is odd does not matter here.
SAME = bytes(byte & IDENTITY for byte in range(256))
EQUAL = tuple(enumerate(map(bytes, LEAST)))[1:]
RUNS = tuple(re.compile(b"\\x00{%d,}" % max(least, 1)) for least in LEAST)


def lines_with_rounds(text: str) -> Iterator[Span]:
    """Yield the lines on which words may come round."""
    for stretch in stretches(text):
        seen = glance(stretch.of(text))
        if places := sorted(set(rounds(seen.words, seen.told))):
            yield from lines_at(text, stretch, places)


def lines_at(text: str, stretch: Span, places: list[int]) -> Iterator[Span]:
    """Yield the lines of a stretch on which the words of these numbers stand."""
    done = 0
    for line in lines(text, stretch, LONGEST_PARAGRAPH):
        begun, done = done, done + len(line.of(text).split())
        if bisect_left(places, begun) < bisect_left(places, done):
            yield line


def rounds(words: list[str], told: bytes) -> Iterator[int]:
    """Yield the number of a word in each run of words that stands again one unit on."""
    count, number = len(words), int.from_bytes(told.translate(SAME), "little")
    units = EQUAL[: count // 2]
    for unit in [unit for unit, equal in units if equal in (number ^ number >> 8 * unit).to_bytes(count, "little")]:
        differs = (number ^ number >> 8 * unit).to_bytes(count, "little")
        for run in RUNS[unit].finditer(differs, 0, count - unit):
            last = run.end() - LEAST[unit]
            place = next((place for place in range(run.start(), last + 1) if again(words, place, unit)), None)
            if place is not None:
                yield place


def again(words: list[str], place: int, unit: int) -> bool:
    """Whether the words from `place` stand again one unit on, and are not such as authors say twice."""
    least = LEAST[unit]
    if bare(words[place]) != bare(words[place + unit]):
        return False
    said = [bare(word) for word in words[place : place + unit + 5]]
    if said[:least] != [bare(word) for word in words[place + unit : place + unit + least]]:
        return False
    word = said[0]
    if unit == 1:
        thrice = said[2:3] == [word]
        return word in DOUBLED or ((thrice or len(word) > 3) and word not in USUAL_TWICE) or thrice
    if unit == 2:
        pair = word in PREPOSITIONS and said[1] in ARTICLES
        return pair or said[:5] == said[2:7]
    return True
