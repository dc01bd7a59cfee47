"""Examples as padded arrays of like length, in an order fixed by (seed, epoch)."""

from collections.abc import Iterator, Sequence
from random import Random
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from mtfix.training.tagger.examples import Example
from mtfix.training.tagger.mixture import EPOCH_SIZE, Mixture

POOL_SIZE = 4000
BATCH_PIECES = 1024


class Batch(NamedTuple):
    """Arrays of a batch: sentences x pieces, and flat over START and units of all sentences.

    first and last are places in the flattened sentences x pieces.
    """

    ids: NDArray[np.int64]
    types: NDArray[np.int64]
    mask: NDArray[np.bool_]
    first: NDArray[np.int64]
    last: NDArray[np.int64]
    features: NDArray[np.float32]
    damaged: NDArray[np.float32]
    gaps: NDArray[np.float32]
    operations: NDArray[np.int64]
    weights: NDArray[np.float32]


def batch(examples: Sequence[Example], pad: int) -> Batch:
    """One batch of the examples, in their order."""
    width = max(len(item.pieces.ids) for item in examples)
    ids = np.full((len(examples), width), pad, dtype=np.int64)
    types, mask = np.zeros_like(ids), np.zeros(ids.shape, dtype=np.bool_)
    for row, item in enumerate(examples):
        size = len(item.pieces.ids)
        ids[row, :size], types[row, :size], mask[row, :size] = item.pieces.ids, item.pieces.types, True
    offsets = [row * width for row in range(len(examples))]
    return Batch(
        ids,
        types,
        mask,
        np.concatenate([np.array(item.pieces.first) + at for item, at in zip(examples, offsets, strict=True)]),
        np.concatenate([np.array(item.pieces.last) + at for item, at in zip(examples, offsets, strict=True)]),
        np.concatenate([item.features for item in examples]),
        np.concatenate([np.array(item.damaged, dtype=np.float32) for item in examples]),
        np.concatenate([np.array(item.gaps, dtype=np.float32) for item in examples]),
        np.concatenate([np.array(item.operations) for item in examples]),
        np.concatenate([np.full(len(item.damaged), item.weight, dtype=np.float32) for item in examples]),
    )


def packed(examples: Sequence[Example], pieces: int = BATCH_PIECES) -> list[list[Example]]:
    """Groups of examples of like length whose padded size stays within `pieces`."""
    groups: list[list[Example]] = []
    width = 0
    for item in sorted(examples, key=lambda item: len(item.pieces.ids)):
        width = len(item.pieces.ids)
        if not groups or (len(groups[-1]) + 1) * width > pieces:
            groups.append([])
        groups[-1].append(item)
    return groups


def pools(epoch_size: int = EPOCH_SIZE) -> int:
    """How many pools an epoch has."""
    return -(-epoch_size // POOL_SIZE)


def pool(mixture: Mixture, epoch: int, number: int, pieces: int = BATCH_PIECES) -> Iterator[Batch]:
    """The batches of one pool of rows."""
    rows = range(number * POOL_SIZE, (number + 1) * POOL_SIZE)
    found = [item for item in (mixture.example(epoch, row) for row in rows) if item is not None]
    groups = packed(found, pieces)
    Random(f"{mixture.seed} {epoch} {number} order").shuffle(groups)
    pad = mixture.vocabulary.ids["[PAD]"]
    return (batch(group, pad) for group in groups)
