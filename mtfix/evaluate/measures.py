"""The measures, pure: counts and numbers in, one number out. None stands for what is not defined, never 0.

MCC as in the word-level tasks of the WMT quality estimation campaigns; spans matched in part as in SemEval-2020 task 11
(a span counts by the share of its characters that the other side covers); AUC by ranks, ties counting half.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

DRAWS = 1000
NORMAL_95 = 1.959964


@dataclass(frozen=True, slots=True)
class Confusion:
    """How often what is wrong (`tp`, `fn`) and what is right (`fp`, `tn`) was called wrong (`tp`, `fp`) or right."""

    tp: int = 0
    fp: int = 0
    fn: int = 0
    tn: int = 0

    def __add__(self, other: Confusion) -> Confusion:
        """Return the counts of both."""
        return Confusion(self.tp + other.tp, self.fp + other.fp, self.fn + other.fn, self.tn + other.tn)

    @property
    def mcc(self) -> float | None:
        """Matthews correlation, -1 to 1; 0 where one side is never or always said, None where only one side occurs."""
        tp, fp, fn, tn = self.tp, self.fp, self.fn, self.tn
        if not (tp + fn) or not (tn + fp):
            return None
        under = (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)
        return (tp * tn - fp * fn) / math.sqrt(under) if under else 0.0

    @property
    def precision(self) -> float | None:
        """Share of what was called wrong that is wrong."""
        return share(self.tp, self.tp + self.fp)

    @property
    def recall(self) -> float | None:
        """Share of what is wrong that was called wrong."""
        return share(self.tp, self.tp + self.fn)

    @property
    def f1(self) -> float | None:
        """F1 of the class wrong."""
        return share(2 * self.tp, 2 * self.tp + self.fp + self.fn)

    @property
    def f1_right(self) -> float | None:
        """F1 of the class right."""
        return share(2 * self.tn, 2 * self.tn + self.fp + self.fn)


def share(part: float, whole: float) -> float | None:
    """Return `part / whole`, None of nothing."""
    return part / whole if whole else None


def mean(values: Sequence[float]) -> float | None:
    """Return the mean, None of nothing."""
    return share(math.fsum(values), len(values))


def confusion(wrong: Iterable[bool], called: Iterable[bool]) -> Confusion:
    """Count how truth and claim agree, item by item. Raises ValueError when one is longer."""
    cells = [0, 0, 0, 0]
    for truth, claim in zip(wrong, called, strict=True):
        cells[2 * truth + claim] += 1
    return Confusion(tp=cells[3], fp=cells[1], fn=cells[2], tn=cells[0])


def interval(parts: Sequence[Confusion]) -> tuple[float, float] | None:
    """Return the 95 % bootstrap interval of the MCC over sentences, the same for the same counts."""
    if len(parts) < 2:
        return None
    import numpy as np

    counts = np.array([(part.tp, part.fp, part.fn, part.tn) for part in parts], dtype=np.int64)
    draw = np.random.default_rng(0)
    scores = []
    for _ in range(DRAWS):
        taken = np.bincount(draw.integers(0, len(parts), len(parts)), minlength=len(parts))
        if (score := Confusion(*map(int, taken @ counts)).mcc) is not None:
            scores.append(score)
    return (float(np.quantile(scores, 0.025)), float(np.quantile(scores, 0.975))) if scores else None


def wilson(won: int, of: int) -> tuple[float, float] | None:
    """Return Wilson's 95 % interval of a share."""
    if not of:
        return None
    z2 = NORMAL_95**2
    middle = (won + z2 / 2) / (of + z2)
    half = NORMAL_95 / (of + z2) * math.sqrt(won * (of - won) / of + z2 / 4)
    return max(0.0, middle - half), min(1.0, middle + half)


def ranks(values: Sequence[float]) -> list[float]:
    """Return the rank of each value from 1, equal ones sharing their mean rank."""
    order = sorted(range(len(values)), key=values.__getitem__)
    found = [0.0] * len(values)
    start = 0
    while start < len(order):
        end = start
        while end < len(order) and values[order[end]] == values[order[start]]:
            end += 1
        for place in order[start:end]:
            found[place] = (start + 1 + end) / 2
        start = end
    return found


def auc(wrong: Sequence[bool], scores: Sequence[float]) -> float | None:
    """Return the chance that a wrong item scores above a right one, ties counting half (Mann-Whitney)."""
    positive = sum(wrong)
    negative = len(wrong) - positive
    if not positive or not negative:
        return None
    above = math.fsum(rank for rank, truth in zip(ranks(scores), wrong, strict=True) if truth)
    return (above - positive * (positive + 1) / 2) / (positive * negative)


def spearman(one: Sequence[float], other: Sequence[float]) -> float | None:
    """Return the rank correlation, None where one side does not vary."""
    return pearson(ranks(one), ranks(other))


def pearson(one: Sequence[float], other: Sequence[float]) -> float | None:
    """Return the correlation, None where one side does not vary."""
    if len(one) < 2:
        return None
    mine, theirs = math.fsum(one) / len(one), math.fsum(other) / len(other)
    both = math.fsum((a - mine) * (b - theirs) for a, b in zip(one, other, strict=True))
    under = math.fsum((a - mine) ** 2 for a in one) * math.fsum((b - theirs) ** 2 for b in other)
    return both / math.sqrt(under) if under > 0 else None


Pairs = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Overlap:
    """Spans said and spans known, how many are exactly the same, and the shares of each that the other side covers, summed."""

    said: int = 0
    known: int = 0
    exact: int = 0
    said_covered: float = 0.0
    known_covered: float = 0.0
    known_touched: int = 0

    def __add__(self, other: Overlap) -> Overlap:
        """Return the counts of both."""
        return Overlap(
            self.said + other.said,
            self.known + other.known,
            self.exact + other.exact,
            self.said_covered + other.said_covered,
            self.known_covered + other.known_covered,
            self.known_touched + other.known_touched,
        )

    @property
    def precision(self) -> float | None:
        """Share of what was said that is known, a span counting by the characters that are."""
        return share(self.said_covered, self.said)

    @property
    def recall(self) -> float | None:
        """Share of what is known that was said, a span counting by the characters that are."""
        return share(self.known_covered, self.known)

    @property
    def f1(self) -> float | None:
        """Harmonic mean of both."""
        return harmonic(self.precision, self.recall)

    @property
    def f1_exact(self) -> float | None:
        """F1 over spans that are exactly the same."""
        return share(2 * self.exact, self.said + self.known)


def harmonic(one: float | None, other: float | None) -> float | None:
    """Return the harmonic mean; 0 where one side is 0 or says nothing, None where both do."""
    if one is None and other is None:
        return None
    return 2 * one * other / (one + other) if one and other else 0.0


def overlap(said: Pairs, known: Pairs) -> Overlap:
    """Compare the spans of one text. Known spans that overlap are joined; an empty one counts as the character behind it."""
    mine, theirs = united(said), united(known)
    return Overlap(
        said=len(mine),
        known=len(theirs),
        exact=len(set(mine) & set(theirs)),
        said_covered=math.fsum(covered(span, theirs) for span in mine),
        known_covered=math.fsum(covered(span, mine) for span in theirs),
        known_touched=sum(covered(span, mine) > 0 for span in theirs),
    )


def united(spans: Pairs) -> list[tuple[int, int]]:
    """Return the spans in order, those that share a character joined, an empty one widened to one character."""
    found: list[tuple[int, int]] = []
    for start, end in sorted((start, max(end, start + 1)) for start, end in spans):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def covered(span: tuple[int, int], others: Pairs) -> float:
    """Return the share of a span's characters that disjoint others cover."""
    start, end = span
    return sum(max(0, min(end, b) - max(start, a)) for a, b in others) / (end - start)


def reliability(wrong: Sequence[bool], scores: Sequence[float], bins: int = 10) -> list[tuple[float, float, int]]:
    """Return (mean probability, share that is wrong, items) for each bin of probability that holds any."""
    groups: list[list[tuple[float, bool]]] = [[] for _ in range(bins)]
    for truth, score in zip(wrong, scores, strict=True):
        groups[min(int(score * bins), bins - 1)].append((score, truth))
    return [
        (math.fsum(score for score, _ in group) / len(group), sum(truth for _, truth in group) / len(group), len(group))
        for group in groups
        if group
    ]
