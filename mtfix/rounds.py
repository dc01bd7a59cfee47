"""Where words may come round: a quick look at a whole text, which leaves few lines to look at closely.

Each word is told by one byte, made of its first letter and its length. The bytes of a text are one large number; moved
by a unit and compared with itself, it shows at once where words stand again at that distance.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from operator import itemgetter

from mtfix.loops import ARTICLES, DOUBLED, FOR_EFFECT, GRAMMAR_TWICE, LONGEST_UNIT, PREPOSITIONS, SOUNDS
from mtfix.segment import lines
from mtfix.types import Span

# Lengths of words are small: they are spread over the byte before the first letter is mixed in.
SPREAD = bytes(37 * length % 256 for length in range(256))
# A text of so few words has a loop of three words or more only if so many of them stand twice.
SHORT_TEXT, SOME = 80, 3
MOST_COMPARISONS = 8_000_000
USUAL_TWICE = SOUNDS | FOR_EFFECT | GRAMMAR_TWICE
# How many words running must stand again: all of a unit but the last, which may carry a mark.
LEAST = (0, 1, 2, *(max(unit - 1, 3) for unit in range(3, LONGEST_UNIT + 1)))
EQUAL = tuple(map(bytes, LEAST))
RUNS = tuple(re.compile(b"\\x00{%d,}" % max(least, 1)) for least in LEAST)


def lines_with_rounds(text: str) -> Iterator[Span]:
    """Yield the lines on which words may come round."""
    places = sorted(set(rounds(bare_words(text))))
    done = 0
    for line in lines(text) if places else ():
        begun, done = done, done + len(bare_words(line.of(text)))
        if bisect_left(places, begun) < bisect_left(places, done):
            yield line


def bare_words(text: str) -> list[str]:
    """Return the words of a text without commas and stops."""
    return text.replace(".", " ").replace(",", " ").split()


def rounds(words: list[str]) -> Iterator[int]:
    """Yield the number of a word in each run of words that stands again one unit on."""
    count = len(words)
    told = in_bytes(words)
    for unit in range(1, longest(words) + 1):
        differs = (told ^ (told >> 8 * unit)).to_bytes(count, "little")
        if differs.find(EQUAL[unit], 0, count - unit) < 0:
            continue
        for run in RUNS[unit].finditer(differs, 0, count - unit):
            last = run.end() - LEAST[unit]
            place = next((place for place in range(run.start(), last + 1) if again(words, place, unit)), None)
            if place is not None:
                yield place


def longest(words: list[str]) -> int:
    """Return the longest unit that is worth looking for: in a short text few words stand twice, in an endless one time is short."""
    count = len(words)
    if count <= SHORT_TEXT and count - len(set(words)) < SOME:
        return min(2, count // 2)
    return min(LONGEST_UNIT, count // 2, max(4, MOST_COMPARISONS // max(count, 1)))


def in_bytes(words: list[str]) -> int:
    """Return one byte for each word, as one number."""
    firsts = "".join(map(itemgetter(0), words)).encode("latin-1", "replace")
    lengths = array("I", map(len, words)).tobytes()[:: array("I").itemsize]
    return int.from_bytes(firsts, "little") ^ int.from_bytes(lengths.translate(SPREAD), "little")


def again(words: list[str], place: int, unit: int) -> bool:
    """Whether the words from `place` stand again one unit on, and are not such as authors say twice."""
    least = LEAST[unit]
    if words[place : place + least] != words[place + unit : place + unit + least]:
        return False
    word = words[place]
    if unit == 1:
        thrice = words[place + 2 : place + 3] == [word]
        return word in DOUBLED or ((thrice or len(word) > 3) and word not in USUAL_TWICE) or thrice
    if unit == 2:
        pair = word in PREPOSITIONS and words[place + 1] in ARTICLES
        return pair or words[place : place + 5] == words[place + unit : place + unit + 5]
    return True
