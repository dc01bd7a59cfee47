"""Tokenised rows: scored on their own tokens, though mtfix reads them as they are written."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from mtfix.evaluate.detokenise import detokenise
from mtfix.evaluate.subject import Words
from mtfix.trial import Moves
from mtfix.types import Result

TOKEN = re.compile(r"\w+(?:[-'’]\w+)*|[^\w\s]")
SAYS = re.compile(r"\w")


@dataclass(frozen=True)
class Written:
    """A tokenised text put as it is written, with the place of each token."""

    tokens: tuple[str, ...]
    text: str
    places: tuple[tuple[int, int], ...]

    def scores(self, words: Words) -> list[float]:
        """Return each token's probability: that of the runs of non-space that it stands in.

        A mark that is glued to a word says nothing of its own: it has 0, the word has it all.
        """
        ends = [end for _, end, _ in words]
        return [self.score(place, words, ends) for place in range(len(self.tokens))]

    def score(self, place: int, words: Words, ends: Sequence[int]) -> float:
        """Return one token's probability."""
        start, end = self.places[place]
        found = 0.0
        for run in words[bisect_right(ends, start) :]:
            if run[0] >= end:
                break
            if SAYS.search(self.tokens[place]) or not SAYS.search(self.text[run[0] : run[1]]):
                found = max(found, run[2])
        return found

    def retokenised(self, result: Result) -> str:
        """Return the cleaned text in the row's own tokens; only what was edited is tokenised anew."""
        forward = Moves(result.applied).forward
        said: list[str] = []
        done = 0
        for first, last in self.touched(result):
            start = forward(self.places[first][0]) if first else 0
            end = forward(self.places[last - 1][1]) if last < len(self.tokens) else len(result.text)
            said += [*self.tokens[done:first], *TOKEN.findall(result.text[start:end])]
            done = last
        return " ".join([*said, *self.tokens[done:]])

    def touched(self, result: Result) -> list[tuple[int, int]]:
        """Return the half-open ranges of tokens that hold all that was edited, joined where they meet."""
        starts, ends = [start for start, _ in self.places], [end for _, end in self.places]
        ranges: list[tuple[int, int]] = []
        for edit in result.applied:
            first, last = bisect_right(ends, edit.start), bisect_left(starts, edit.end)
            if first == len(starts) or edit.start < starts[first] or edit.start == edit.end:
                first = max(first - 1, 0)
            if last <= first or edit.end > ends[last - 1]:
                last = min(max(first, last) + 1, len(starts))
            if ranges and first <= ranges[-1][1]:
                first, last = ranges[-1][0], max(last, ranges.pop()[1])
            ranges.append((first, last))
        return ranges


def written(text: str) -> Written:
    """Return a tokenised text, tokens parted by single blanks, as it is written."""
    tokens = text.split(" ")
    said, places = detokenise(tokens)
    return Written(tuple(tokens), said, tuple(places))
