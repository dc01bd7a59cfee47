"""The exported network: a CTranslate2 encoder in int8, and heads that numpy multiplies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mtfix.backends.tagger.inputs import Inputs
from mtfix.backends.tagger.scoring import Judge, Logits

Array = NDArray[np.float32]


class Operations:
    """The logits of all operations, computed for the rows that are asked for: few rows of few sentences are."""

    def __init__(self, middle: Array, weight: Array, bias: Array) -> None:
        """Take the middle layer's rows and the operations' weights."""
        self.middle, self.weight, self.bias = middle, weight, bias

    def __getitem__(self, rows: Any) -> Array:
        """Return rows x operations."""
        logits: Array = self.middle[rows] @ self.weight + self.bias
        return logits


def network(encoder: Any, heads: Mapping[str, NDArray[Any]]) -> Judge:
    """Return what judges batches by an encoder and heads as they were exported."""
    weights = {name: np.ascontiguousarray(array, dtype=np.float32) for name, array in heads.items()}
    operations = np.ascontiguousarray((weights["operations_weight"] * weights["operations_scale"][:, None]).T)
    inner, sure = (np.ascontiguousarray(weights[name].T) for name in ("middle_weight", "sure_weight"))

    def judge(batch: Inputs) -> Logits:
        hidden = encoded(encoder, batch)
        seen = np.concatenate([hidden[batch.first], hidden[batch.last], batch.features], axis=1)
        # Sentence by sentence: the product of a larger matrix is not the same to the last bit.
        middle = np.concatenate(
            [np.maximum(seen[rows] @ inner + weights["middle_bias"], 0) for rows in by_sentence(batch)]
        )
        both = np.concatenate([middle[rows] @ sure + weights["sure_bias"] for rows in by_sentence(batch)])
        return Logits(both[:, 0], both[:, 1], Operations(middle, operations, weights["operations_bias"]))

    return judge


def by_sentence(batch: Inputs) -> Iterator[slice]:
    """Yield the rows of each sentence of a batch."""
    sentence = batch.first // batch.ids.shape[1]
    ends = np.flatnonzero(np.diff(sentence, append=-1)) + 1
    start = 0
    for end in ends.tolist():
        yield slice(start, end)
        start = end


def encoded(encoder: Any, batch: Inputs) -> Array:
    """Return the hidden states, flat over sentences x pieces."""
    sizes = batch.mask.sum(axis=1)
    ids = [row[:size].tolist() for row, size in zip(batch.ids, sizes, strict=True)]
    types = [row[:size].tolist() for row, size in zip(batch.types, sizes, strict=True)]
    hidden = np.array(encoder.forward_batch(ids, token_type_ids=types).last_hidden_state)
    return hidden.reshape(-1, hidden.shape[-1])
