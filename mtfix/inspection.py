"""How sure mtfix is that a word is damaged: for evaluation, and for whoever wants to set a threshold."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from math import exp

from mtfix.backends import Tagged
from mtfix.slips import swap_gains
from mtfix.types import Finding, Span

RUN = re.compile(r"\S+")
# What a nat of fluency that a swap would win adds to the log odds of both words, and the most that it adds.
PER_NAT, MOST = 0.15, 4.0

Doubt = tuple[Span, float]


def word_scores(text: str, findings: Iterable[Finding], tagged: Sequence[Tagged] = ()) -> list[tuple[int, int, float]]:
    """Return (start, end, probability of damage) for every run of non-space.

    The probability is the greatest among those of the findings and of the tagger's words that share text with the run,
    0 without any.
    """
    doubts = [(finding.span, finding.confidence) for finding in findings]
    doubts += [doubt for sentence in tagged for doubt in doubted(text, sentence)]
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


def doubted(text: str, sentence: Tagged) -> Iterator[Doubt]:
    """Yield the words of a sentence of the text, each with the probability that it is wrong or stands beside a gap.

    A word is right only if it is sound and nothing is missing on either side; one that would read better in its
    neighbour's place is the likelier wrong.
    """
    swaps = swapped(text, sentence)
    gaps = [0.0, *(word.gap for word in sentence.words[1:]), 0.0]
    for word, before, behind in zip(sentence.words, gaps, gaps[1:], strict=False):
        sound = (1 - word.damaged) * (1 - before) * (1 - behind)
        yield Span(word.start, word.end), shifted(1 - sound, swaps.get(word.start, 0.0))


def swapped(text: str, sentence: Tagged) -> dict[int, float]:
    """Return by where they begin the words that would read better in a neighbour's place, with the nats won."""
    if not sentence.words:
        return {}
    won: dict[int, float] = {}
    own = text[sentence.start : sentence.words[-1].end]
    for pair, gain in swap_gains(own):
        for place in (pair.start, own.index(" ", pair.start) + 1):
            won[sentence.start + place] = max(won.get(sentence.start + place, 0.0), gain)
    return won


def shifted(probability: float, nats: float) -> float:
    """Return a probability whose log odds are raised for nats of fluency.

    >>> shifted(0.5, 0.0), round(shifted(0.5, 10.0), 2), shifted(0.0, 10.0), shifted(1.0, 10.0)
    (0.5, 0.82, 0.0, 1.0)
    """
    raised = probability * exp(min(MOST, PER_NAT * nats))
    return raised / (1 - probability + raised)
