"""How likely some source sentences and some English belong together, as a log likelihood ratio against chance."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property
from math import log

from mtfix.align.clues import Clue

# English characters for one of the source, and how far (in logarithms) true pairs and chance pairs lie from it.
GROWTH = {"ja": 2.5, "zh": 2.9, "ko": 1.8}
SPREAD, CHANCE_SPREAD = 0.3, 0.95
ALLOWANCE = 8
LEAST, MOST = 0.015, 0.6
# What is known of a clue's rarity before the text is seen: so many other sentences, of which it is met in so many.
SEEN, OFTEN = 3, 0.3


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

    @cached_property
    def holders(self) -> dict[str, int]:
        """Which English sentences hold a mark, as bits."""
        found: dict[str, int] = defaultdict(int)
        for place, marks in enumerate(self.marks):
            for mark in marks:
                found[mark] |= 1 << place
        return found

    @cached_property
    def met(self) -> list[list[tuple[int, float, float]]]:
        """For each source sentence its clues: the English sentences that meet it, as bits; its chances, true and random."""
        return [[self.meeting(clue) for clue in own] for own in self.clues]

    @cached_property
    def sets(self) -> list[frozenset[Clue]]:
        """The clues of each source sentence, to look them up in."""
        return [frozenset(own) for own in self.clues]

    def meeting(self, clue: Clue) -> tuple[int, float, float]:
        """Return which English sentences meet a clue, how likely its own does, and how likely any other."""
        bits = 0
        for form in clue.forms:
            bits |= self.holding(form)
        others = max(0.0, bits.bit_count() - clue.chance)
        random = min(MOST, max(LEAST, (others + min(OFTEN, clue.chance)) / (len(self.marks) + SEEN)))
        return bits, max(clue.chance, random), random

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
        window = ((1 << (end - start)) - 1) << start
        total = self.by_length(first, last, start, end)
        for place in range(first, last):
            for clue, (bits, chance, random) in zip(self.clues[place], self.met[place], strict=True):
                if any(clue in self.sets[other] for other in range(first, place)):
                    continue  # said once it is no evidence for a second sentence
                random = random if end - start == 1 else 1 - (1 - random) ** (end - start)
                chance = max(chance, random)
                total += log(chance / random) if bits & window else log((1 - chance) / (1 - random))
        return total

    def said_beside(self, place: int, neighbours: Sequence[int], start: int, end: int) -> bool:
        """Whether `start` to `end` of the text seem to say a source sentence too, beside what its neighbours leave there."""
        window = ((1 << (end - start)) - 1) << start
        known = frozenset().union(*(self.sets[other] for other in neighbours))
        total = 0.0
        for clue, (bits, chance, random) in zip(self.clues[place], self.met[place], strict=True):
            if clue not in known:
                random = 1 - (1 - random) ** max(end - start, 1)
                chance = max(chance, random)
                total += log(chance / random) if bits & window else log((1 - chance) / (1 - random))
        return total > 0

    def by_length(self, first: int, last: int, start: int, end: int) -> float:
        """Return the evidence of the lengths."""
        said = sum(self.sizes[1][start:end]) + ALLOWANCE
        expected = self.growth * sum(self.sizes[0][first:last]) + ALLOWANCE
        distance = log(said / expected) ** 2 / 2
        return log(CHANCE_SPREAD / SPREAD) - distance * (SPREAD**-2 - CHANCE_SPREAD**-2)
