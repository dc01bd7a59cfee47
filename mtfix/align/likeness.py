"""How likely some source sentences and some English belong together, as a log likelihood ratio against chance."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property
from math import log
from typing import NamedTuple

from mtfix.align.clues import Clue

# English characters for one of the source, and how far (in logarithms) true pairs and chance pairs lie from it.
GROWTH = {"ja": 2.5, "zh": 2.9, "ko": 1.8}
SPREAD, CHANCE_SPREAD = 0.3, 0.95
ALLOWANCE = 8
LEAST, MOST = 0.015, 0.6
# What is known of a clue's rarity before the text is seen: so many other sentences, of which it is met in so many.
SEEN, OFTEN = 3, 0.3


# How many sentences of the text a bead may have.
WIDTHS = (1, 2, 3)


class Meeting(NamedTuple):
    """Which English sentences meet a clue, as bits; what it tells, by width, if none does, and how much more if one does."""

    bits: int
    misses: tuple[float, ...]
    gains: tuple[float, ...]


class Likeness:
    """The evidence for every pair of some source sentences and some sentences of the text."""

    def __init__(
        self,
        clues: Sequence[Sequence[Clue]],
        marks: Sequence[frozenset[str]],
        sizes: tuple[Sequence[int], Sequence[int]],
        language: str,
    ) -> None:
        """Take the clues of each source sentence, the marks of each English one, and the lengths of both."""
        self.clues, self.marks = clues, marks
        self.sizes, self.growth = sizes, GROWTH.get(language, 1.0)
        self.gathered: dict[tuple[int, tuple[int, ...]], tuple[tuple[float, ...], list[Meeting]]] = {}

    @cached_property
    def holders(self) -> dict[str, int]:
        """Which English sentences hold a mark, as bits."""
        found: dict[str, int] = defaultdict(int)
        for place, marks in enumerate(self.marks):
            for mark in marks:
                found[mark] |= 1 << place
        return found

    @cached_property
    def met(self) -> list[list[Meeting]]:
        """For each source sentence what its clues tell."""
        return [[self.meeting(clue) for clue in own] for own in self.clues]

    @cached_property
    def sets(self) -> list[frozenset[Clue]]:
        """The clues of each source sentence, to look them up in."""
        return [frozenset(own) for own in self.clues]

    def meeting(self, clue: Clue) -> Meeting:
        """Return which English sentences meet a clue, and what it tells that they do or do not."""
        bits = 0
        for form in clue.forms:
            bits |= self.holding(form)
        others = max(0.0, bits.bit_count() - clue.chance)
        random = min(MOST, max(LEAST, (others + min(OFTEN, clue.chance)) / (len(self.marks) + SEEN)))
        chances = [1 - (1 - random) ** width for width in WIDTHS]
        true = [max(clue.chance, chance) for chance in chances]
        misses = tuple(log((1 - own) / (1 - chance)) for own, chance in zip(true, chances, strict=True))
        hits = tuple(log(own / chance) for own, chance in zip(true, chances, strict=True))
        return Meeting(bits, misses, tuple(hit - miss for hit, miss in zip(hits, misses, strict=True)))

    def holding(self, form: frozenset[str]) -> int:
        """Return which English sentences hold at least half of the words of a form."""
        holders = [self.holders.get(mark, 0) for mark in form]
        if len(holders) == 1:
            return holders[0]
        once = twice = 0
        for bits in holders:
            twice |= once & bits
            once |= bits
        return once if len(holders) == 2 else twice

    def of(self, first: int, last: int, start: int, end: int) -> float:
        """Return the evidence in nats that source sentences `first` to `last` say what `start` to `end` say."""
        told = sum(self.told(place, range(first, place), start, end) for place in range(first, last))
        return told + self.by_length(first, last, start, end)

    def told(self, place: int, beside: Sequence[int], start: int, end: int) -> float:
        """Return the evidence of a source sentence's clues, those that stand in sentences `beside` it left out.

        What is said once is no evidence for a second sentence.
        """
        window, width = ((1 << (end - start)) - 1) << start, end - start - 1
        misses, meetings = self.own(place, tuple(beside))
        return misses[width] + sum(found.gains[width] for found in meetings if found.bits & window)

    def own(self, place: int, beside: tuple[int, ...]) -> tuple[tuple[float, ...], list[Meeting]]:
        """Return what a sentence's clues tell by width if none of them is met, and those that are met anywhere."""
        key = place, beside
        if key not in self.gathered:
            known = frozenset[Clue]().union(*(self.sets[other] for other in beside))
            left = [found for clue, found in zip(self.clues[place], self.met[place], strict=True) if clue not in known]
            misses = tuple(sum(found.misses[width] for found in left) for width in range(len(WIDTHS)))
            self.gathered[key] = misses, [found for found in left if found.bits]
        return self.gathered[key]

    def said_beside(self, place: int, neighbours: Sequence[int], start: int, end: int) -> bool:
        """Whether `start` to `end` of the text seem to say a source sentence too, beside what its neighbours leave there."""
        return self.told(place, neighbours, start, end) > 0

    def by_length(self, first: int, last: int, start: int, end: int) -> float:
        """Return the evidence of the lengths."""
        said = sum(self.sizes[1][start:end]) + ALLOWANCE
        expected = self.growth * sum(self.sizes[0][first:last]) + ALLOWANCE
        distance = log(said / expected) ** 2 / 2
        return log(CHANCE_SPREAD / SPREAD) - distance * (SPREAD**-2 - CHANCE_SPREAD**-2)
