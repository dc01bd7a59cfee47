"""How sure mtfix is that a word is damaged: for evaluation, and for whoever wants to set a threshold."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mtfix.types import Finding

RUN = re.compile(r"\S+")


def word_scores(text: str, findings: Iterable[Finding]) -> list[tuple[int, int, float]]:
    """Return (start, end, probability of damage) for every run of non-space.

    The probability is the greatest confidence of the findings that share text with the run, 0 without any.
    `findings` are disjoint and in order.
    """
    remaining = sorted(findings, key=lambda finding: finding.span)
    scores = []
    first = 0
    for match in RUN.finditer(text):
        start, end = match.span()
        while first < len(remaining) and remaining[first].end <= start and remaining[first].start < start:
            first += 1
        confidence = 0.0
        for finding in remaining[first:]:
            if finding.start >= end:
                break
            confidence = max(confidence, finding.confidence)
        scores.append((start, end, confidence))
    return scores
