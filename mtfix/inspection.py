"""How sure mtfix is that a word is damaged: for evaluation, and for whoever wants to set a threshold."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from mtfix.backends import Tagged
from mtfix.types import Finding, Span

RUN = re.compile(r"\S+")
# A word beside a gap is no worse for it than this: it is the missing word that is wrong.
BESIDE_A_GAP = 0.5

Doubt = tuple[Span, float]


def word_scores(text: str, findings: Iterable[Finding], tagged: Sequence[Tagged] = ()) -> list[tuple[int, int, float]]:
    """Return (start, end, probability of damage) for every run of non-space.

    The probability is the greatest among those of the findings and of the tagger's words that share text with the run,
    0 without any.
    """
    doubts = [(finding.span, finding.confidence) for finding in findings]
    doubts += [doubt for sentence in tagged for doubt in doubted(sentence)]
    coming = deque(sorted(doubts))
    here: list[Doubt] = []
    scores = []
    for match in RUN.finditer(text):
        start, end = match.span()
        while coming and coming[0][0].start < end:
            here.append(coming.popleft())
        here = [doubt for doubt in here if doubt[0].end > start or doubt[0].start == start]
        scores.append((start, end, max((doubt for _, doubt in here), default=0.0)))
    return scores


def doubted(sentence: Tagged) -> Iterator[Doubt]:
    """Yield the words of a sentence with their probabilities; those beside a gap take a share of its."""
    for word in sentence.words:
        yield Span(word.start, word.end), word.damaged
    for left, right in pairwise(sentence.words):
        yield Span(left.start, right.end), BESIDE_A_GAP * right.gap
