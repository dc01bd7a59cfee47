"""Which lines are shown in which order: a function of the seed and the pass alone, so a resumed run goes on exactly."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from .lines import Lines
from .model import padded

Numbers = npt.NDArray[np.int64]
SHORT_FIRST = (20, 28, 40, 64)
JITTER = 3


def cap(number: int) -> int:
    """The longest line that a pass shows: short lines first, since they teach the words soonest."""
    return SHORT_FIRST[number] if number < len(SHORT_FIRST) else 10_000


def shown(lines: Lines, number: int, random: np.random.Generator) -> Numbers:
    """The lines of a pass: each as often as its weight says, the fraction by lot."""
    copies = np.floor(lines.weights + random.random(len(lines.weights))).astype(np.int64)
    copies[lines.lengths().max(axis=1) > cap(number)] = 0
    return np.repeat(np.arange(len(copies)), copies)


def by_length(lines: Lines, chosen: Numbers, random: np.random.Generator) -> Numbers:
    """The chosen lines with neighbours of about equal length, otherwise in random order."""
    lengths = lines.lengths()[chosen]
    longest = lengths.max(axis=1) + random.integers(0, JITTER, len(chosen))
    return chosen[np.lexsort((random.random(len(chosen)), lengths.sum(axis=1), longest))]


def cuts(longest: Numbers, budget: int) -> Iterator[tuple[int, int]]:
    """(start, end) of batches whose rows times longest line stay within the budget."""
    start, widest = 0, 0
    for at, length in enumerate(longest.tolist()):
        widest = max(widest, length)
        if at > start and widest * (at + 1 - start) > budget:
            yield start, at
            start, widest = at, length
    if start < len(longest):
        yield start, len(longest)


def batches(lines: Lines, number: int, budget: int, seed: int) -> list[Numbers]:
    """The batches of pass `number`, each an array of line numbers."""
    random = np.random.default_rng([seed, number])
    order = by_length(lines, shown(lines, number, random), random)
    longest = lines.lengths()[order].max(axis=1)
    found = [order[start:end] for start, end in cuts(longest, budget)]
    return [found[at] for at in random.permutation(len(found))]


def tensors(lines: Lines, chosen: Numbers, pad: int, sayable: int) -> tuple[Tensor, Tensor]:
    """Source and target of a batch, padded; target ids that cannot be said become `<unk>`."""
    sources = [torch.from_numpy(lines.source(line).astype(np.int64)) for line in chosen]
    targets = [torch.from_numpy(lines.target(line).astype(np.int64)) for line in chosen]
    said = [target.masked_fill(target >= sayable, 1) for target in targets]
    return padded(sources, pad), padded(said, pad)
