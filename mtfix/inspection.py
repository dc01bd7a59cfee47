"""How sure mtfix is that a word is damaged: for evaluation, and for whoever wants to set a threshold."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable

from mtfix.types import Finding

RUN = re.compile(r"\S+")


def word_scores(text: str, findings: Iterable[Finding]) -> list[tuple[int, int, float]]:
    """Return (start, end, probability of damage) for every run of non-space.

    The probability is the greatest confidence of the findings that share text with the run, 0 without any.
    """
    coming = deque(sorted(findings, key=lambda finding: finding.span))
    here: list[Finding] = []
    scores = []
    for match in RUN.finditer(text):
        start, end = match.span()
        while coming and coming[0].start < end:
            here.append(coming.popleft())
        here = [finding for finding in here if finding.end > start or finding.start == start]
        scores.append((start, end, max((finding.confidence for finding in here), default=0.0)))
    return scores
