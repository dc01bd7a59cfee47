"""Sentences as the arrays that an encoder reads, in groups of like length."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from mtfix.backends.tagger.pieces import Pieces

BATCH_PIECES = 1024


class Readable(Protocol):
    """What has pieces and features: a sentence to judge, or one to learn from."""

    @property
    def pieces(self) -> Pieces:
        """Ids and types."""

    @property
    def features(self) -> NDArray[np.float32]:
        """One row for START and for each unit."""


class Inputs(NamedTuple):
    """Arrays of a batch: sentences x pieces, and flat over START and units of all sentences.

    first and last are places in the flattened sentences x pieces.
    """

    ids: NDArray[np.int64]
    types: NDArray[np.int64]
    mask: NDArray[np.bool_]
    first: NDArray[np.int64]
    last: NDArray[np.int64]
    features: NDArray[np.float32]


Item = TypeVar("Item", bound=Readable)


def inputs(items: Sequence[Readable], pad: int) -> Inputs:
    """The arrays of the sentences, in their order."""
    width = max(len(item.pieces.ids) for item in items)
    ids = np.full((len(items), width), pad, dtype=np.int64)
    types, mask = np.zeros_like(ids), np.zeros(ids.shape, dtype=np.bool_)
    for row, item in enumerate(items):
        size = len(item.pieces.ids)
        ids[row, :size], types[row, :size], mask[row, :size] = item.pieces.ids, item.pieces.types, True
    offsets = [row * width for row in range(len(items))]
    return Inputs(
        ids,
        types,
        mask,
        np.concatenate([np.array(item.pieces.first) + at for item, at in zip(items, offsets, strict=True)]),
        np.concatenate([np.array(item.pieces.last) + at for item, at in zip(items, offsets, strict=True)]),
        np.concatenate([item.features for item in items]),
    )


def packed(items: Sequence[Item], pieces: int = BATCH_PIECES, exact: bool = False) -> list[list[Item]]:
    """Groups of like length whose padded size stays within `pieces`; with `exact`, of the same length."""
    groups: list[list[Item]] = []
    for item in sorted(items, key=lambda item: len(item.pieces.ids)):
        width = len(item.pieces.ids)
        other = exact and groups and len(groups[-1][0].pieces.ids) != width
        if not groups or other or (len(groups[-1]) + 1) * width > pieces:
            groups.append([])
        groups[-1].append(item)
    return groups
