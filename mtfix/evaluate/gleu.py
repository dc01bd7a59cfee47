"""GLEU, the measure of corrected English by n-grams (Napoles et al. 2015, as its authors compute it since 2016)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random

SEED_STEP = 101


def gleu(
    hypotheses: Sequence[str], sources: Sequence[str], references: Sequence[Sequence[str]], rounds: int = 500
) -> float:
    """Return the score of tokenised sentences, 0 to 100.

    With several corrections each round draws one a sentence, seeded by its number as the authors do; the mean over the
    rounds is returned.
    """
    parts = [
        [gleu_counts(said.split(), source.split(), reference.split()) for reference in own]
        for said, source, own in zip(hypotheses, sources, references, strict=True)
    ]
    if all(len(own) == 1 for own in references):
        rounds = 1
    return 100 * math.fsum(gleu_score(drawn(parts, number)) for number in range(rounds)) / rounds


def drawn(parts: Sequence[Sequence[list[int]]], number: int) -> list[list[int]]:
    """Return the counts against one correction of each sentence."""
    draw = Random(SEED_STEP * number)
    return [own[draw.randint(0, len(own) - 1)] for own in parts]


def gleu_counts(said: list[str], source: list[str], reference: list[str]) -> list[int]:
    """Return lengths of what was said and of the reference, then for n = 1 to 4 what matches and what could."""
    counts = [len(said), len(reference)]
    for n in range(1, 5):
        mine, theirs, origin = grams(said, n), grams(reference, n), grams(source, n)
        agreed = sum(min(count, theirs.get(gram, 0)) for gram, count in mine.items())
        # What was kept of the source though the correction has it no more weighs against.
        stale = {gram: count for gram, count in origin.items() if gram not in theirs}
        kept = sum(min(count, stale.get(gram, 0)) for gram, count in mine.items())
        counts += [max(agreed - kept, 0), max(len(said) + 1 - n, 0)]
    return counts


def grams(words: list[str], n: int) -> dict[tuple[str, ...], int]:
    """Count the runs of `n` words."""
    found: dict[tuple[str, ...], int] = {}
    for place in range(len(words) + 1 - n):
        gram = tuple(words[place : place + n])
        found[gram] = found.get(gram, 0) + 1
    return found


def gleu_score(parts: Sequence[Sequence[int]]) -> float:
    """Return the score of summed counts, 0 to 1."""
    said, reference, *matches = (sum(column) for column in zip(*parts, strict=True))
    if not said or 0 in matches:
        return 0.0
    precision = math.fsum(math.log(matches[n] / matches[n + 1]) for n in range(0, 8, 2)) / 4
    return math.exp(min(0.0, 1 - reference / said) + precision)
