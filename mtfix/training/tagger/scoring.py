"""What a trained network says of sentences, whatever runs it."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from mtfix.training.tagger.batches import BATCH_PIECES, Batch, batch, packed
from mtfix.training.tagger.examples import Example
from mtfix.training.tagger.features import features
from mtfix.training.tagger.pieces import PAD, Pieces, Vocabulary
from mtfix.training.tagger.units import Unit, split

LONGEST = 510
CHOICES = 3


class Logits(NamedTuple):
    """For START and each unit of a batch, flat: wrong, missing after, operations."""

    damaged: NDArray[np.float32]
    gaps: NDArray[np.float32]
    operations: NDArray[np.float32]


Judge = Callable[[Batch], Logits]


class Scored(NamedTuple):
    """A sentence with, for START and each unit: logits of wrong and of missing after, likeliest operations and their shares."""

    units: list[Unit]
    damaged: NDArray[np.float32]
    gaps: NDArray[np.float32]
    operations: NDArray[np.int64]
    shares: NDArray[np.float32]


def score(texts: Iterable[str], vocabulary: Vocabulary, judge: Judge) -> list[Scored]:
    """Score sentences, in their order; what is longer than the encoder can read is cut."""
    found: dict[int, Scored] = {}
    made = [shown(split(text), vocabulary) for text in texts]
    order = {id(item): place for place, item in enumerate(made)}
    units = {id(item): text for item, text in zip(made, [split(text) for text in texts], strict=True)}
    for group in packed(made, BATCH_PIECES):
        logits = judge(batch(group, vocabulary.ids[PAD]))
        start = 0
        for item in group:
            end = start + len(item.pieces.first)
            found[order[id(item)]] = scored(units[id(item)], Logits(*(part[start:end] for part in logits)))
            start = end
    return [found[place] for place in range(len(made))]


def shown(units: Sequence[Unit], vocabulary: Vocabulary) -> Example:
    """A sentence as the network reads it, without labels."""
    pieces = vocabulary.encode(units)
    whole = sum(last < LONGEST - 1 for last in pieces.last)
    if whole < len(pieces.last):
        end = pieces.last[whole - 1] + 1
        ids, types = [*pieces.ids[:end], pieces.ids[-1]], [*pieces.types[:end], 0]
        pieces = Pieces(ids, types, pieces.first[:whole], pieces.last[:whole])
    nothing = [False] * whole
    return Example(pieces, features(units)[:whole], nothing, nothing, [0] * whole, 1.0)


def scored(units: list[Unit], logits: Logits) -> Scored:
    """The scores of one sentence, the likeliest operations first."""
    some = np.argpartition(-logits.operations, CHOICES, axis=1)[:, :CHOICES]
    order = np.argsort(-np.take_along_axis(logits.operations, some, axis=1), axis=1, kind="stable")
    top = np.take_along_axis(some, order, axis=1)
    likely = np.exp(logits.operations - logits.operations.max(1, keepdims=True))
    shares = np.take_along_axis(likely / likely.sum(1, keepdims=True), top, axis=1)
    return Scored(units, logits.damaged, logits.gaps, top, shares)


def probability(logits: NDArray[Any], temperature: float = 1.0) -> NDArray[np.float32]:
    """Logits as probabilities."""
    return np.asarray(1 / (1 + np.exp(-logits.astype(np.float32) / temperature)), dtype=np.float32)
