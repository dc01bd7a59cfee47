"""The likeliest way through two lists of sentences, and how likely each source sentence has no English at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import exp, log, log1p

from mtfix.align.beads import Bead

# Sorts of beads: how many source sentences, how many of the text, how common in nats.
MOVES = (
    (1, 1, log(0.86)),
    (1, 2, log(0.05)),
    (2, 1, log(0.02)),
    (2, 2, log(0.004)),
    (1, 3, log(0.006)),
    (3, 1, log(0.001)),
    (1, 0, log(0.02)),
    (0, 1, log(0.012)),
)
NEVER = float("-inf")
BAND, MOST_DROPPED = 30, 300
Evidence = Callable[[int, int, int, int], float]


class Lattice:
    """All ways through `rows` source sentences and `columns` of the text that stay near the diagonal."""

    def __init__(self, rows: int, columns: int, evidence: Evidence) -> None:
        """Weigh every bead once; `evidence` is asked about beads that have sentences on one side too."""
        self.rows, self.columns = rows, columns
        self.weights: dict[tuple[int, int, int, int], float] = {}
        for row in range(rows + 1):
            for column in self.near(row):
                for down, right, prior in MOVES:
                    if row + down <= rows and column + right <= columns and column + right in self.near(row + down):
                        own = evidence(row, row + down, column, column + right)
                        self.weights[row, column, down, right] = prior + own

    def near(self, row: int) -> range:
        """Return the columns that are considered in a row."""
        middle = row * self.columns // max(self.rows, 1)
        # Wide enough for what was dropped in one piece, and for neighbouring rows to meet.
        width = BAND + min(abs(self.rows - self.columns), MOST_DROPPED) + self.columns // max(self.rows, 1)
        return range(max(0, middle - width), min(self.columns, middle + width) + 1)

    def cells(self) -> Iterator[tuple[int, int]]:
        """Yield every cell, from the beginning."""
        for row in range(self.rows + 1):
            for column in self.near(row):
                yield row, column

    def into(self, row: int, column: int) -> Iterator[tuple[tuple[int, int], float]]:
        """Yield the cells that a bead may come from, with its weight."""
        for down, right, _ in MOVES:
            weight = self.weights.get((row - down, column - right, down, right))
            if weight is not None:
                yield (row - down, column - right), weight

    def out_of(self, row: int, column: int) -> Iterator[tuple[tuple[int, int], float]]:
        """Yield the cells that a bead may lead to, with its weight."""
        for down, right, _ in MOVES:
            weight = self.weights.get((row, column, down, right))
            if weight is not None:
                yield (row + down, column + right), weight

    def best(self) -> list[Bead]:
        """Return the likeliest beads."""
        score: dict[tuple[int, int], float] = {(0, 0): 0.0}
        came: dict[tuple[int, int], tuple[int, int]] = {}
        for cell in self.cells():
            for before, weight in self.into(*cell):
                total = score.get(before, NEVER) + weight
                if total > score.get(cell, NEVER):
                    score[cell], came[cell] = total, before
        beads, cell = list[Bead](), (self.rows, self.columns)
        while cell != (0, 0):
            before = came[cell]
            weight = self.weights[(*before, cell[0] - before[0], cell[1] - before[1])]
            beads.append(Bead(before[0], cell[0], before[1], cell[1], weight))
            cell = before
        return beads[::-1]

    def omitted(self) -> list[float]:
        """Return for each source sentence the probability that nothing in the text says it."""
        ahead: dict[tuple[int, int], float] = {}
        behind: dict[tuple[int, int], float] = {}
        order = list(self.cells())
        for cell in order:
            ahead[cell] = 0.0 if cell == (0, 0) else summed(ahead.get(b, NEVER) + w for b, w in self.into(*cell))
        for cell in reversed(order):
            last = cell == (self.rows, self.columns)
            behind[cell] = 0.0 if last else summed(behind.get(a, NEVER) + w for a, w in self.out_of(*cell))
        total = ahead[self.rows, self.columns]
        missing = [NEVER] * self.rows
        for row, column in order:
            weight = self.weights.get((row, column, 1, 0))
            if weight is not None:
                way = ahead[row, column] + weight + behind.get((row + 1, column), NEVER)
                missing[row] = summed((missing[row], way))
        return [exp(min(0.0, way - total)) for way in missing]


def summed(logs: Iterator[float] | tuple[float, ...]) -> float:
    """Return the logarithm of the sum of numbers given by their logarithms."""
    result = NEVER
    for value in logs:
        high, low = max(result, value), min(result, value)
        result = high if low == NEVER else high + log1p(exp(low - high))
    return result
