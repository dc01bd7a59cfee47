"""Examples as padded arrays of like length, in an order fixed by (seed, epoch)."""

from collections.abc import Iterator, Sequence
from random import Random
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from mtfix.backends.tagger.inputs import BATCH_PIECES, inputs, packed
from mtfix.training.tagger.examples import Example
from mtfix.training.tagger.mixture import EPOCH_SIZE, Mixture

POOL_SIZE = 4000


class Batch(NamedTuple):
    """The arrays of `Inputs`, and flat over START and units what the network should say of each, with its weight."""

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
    return Batch(
        *inputs(examples, pad),
        np.concatenate([np.array(item.damaged, dtype=np.float32) for item in examples]),
        np.concatenate([np.array(item.gaps, dtype=np.float32) for item in examples]),
        np.concatenate([np.array(item.operations) for item in examples]),
        np.concatenate([np.full(len(item.damaged), item.weight, dtype=np.float32) for item in examples]),
    )


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
