"""What a trained network says of sentences, whatever runs it."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from mtfix.backends.tagger.inputs import Inputs, inputs, packed
from mtfix.backends.tagger.pieces import PAD, Vocabulary
from mtfix.backends.tagger.units import Unit, split
from mtfix.backends.tagger.windows import Window, windows

CHOICES = 4

Choices = tuple[tuple[int, float], ...]


class Table(Protocol):
    """Logits of all operations, of the rows that are asked for."""

    def __getitem__(self, rows: Any, /) -> NDArray[np.float32]:
        """Return rows x operations."""


class Logits(NamedTuple):
    """For START and each unit of a batch, flat: wrong, missing after, operations."""

    damaged: NDArray[np.float32]
    gaps: NDArray[np.float32]
    operations: Table


Judge = Callable[[Inputs], Logits]


class Scored(NamedTuple):
    """A sentence with, for START and each unit, logits of wrong and of missing after; likeliest operations by row."""

    units: list[Unit]
    damaged: NDArray[np.float32]
    gaps: NDArray[np.float32]
    choices: dict[int, Choices]


Wanted = Callable[[NDArray[np.float32], NDArray[np.float32]], NDArray[np.intp]]


def everything(damaged: NDArray[np.float32], gaps: NDArray[np.float32]) -> NDArray[np.intp]:
    """All rows: the default answer to which rows' operations are wanted."""
    return np.arange(len(damaged))


def score(
    texts: Iterable[str],
    vocabulary: Vocabulary,
    judge: Judge,
    wanted: Wanted = everything,
    temperature: float = 1.0,
) -> list[Scored]:
    """Score sentences, in their order. What a sentence gets does not depend on the others: it is read in batches of
    the same length. `wanted` says from a sentence's logits of which rows the operations are asked.
    """
    units = [split(text) for text in texts]
    made = [window for place, own in enumerate(units) for window in windows(own, vocabulary, place)]
    parts: dict[int, Scored] = {}
    order = {id(window): place for place, window in enumerate(made)}
    for group in packed(made, exact=True):
        logits = judge(inputs(group, vocabulary.ids[PAD]))
        start = 0
        for window in group:
            parts[order[id(window)]] = part(window, logits, start, wanted, temperature)
            start += len(window.features)
    shares: list[list[Scored]] = [[] for _ in units]
    for place, window in enumerate(made):
        shares[window.sentence].append(parts[place])
    return [together(own, found) for own, found in zip(units, shares, strict=True)]


def part(window: Window, logits: Logits, start: int, wanted: Wanted, temperature: float) -> Scored:
    """The kept rows of one window, which begins at row `start` of its batch."""
    rows = slice(start + window.kept.start, start + window.kept.stop)
    damaged, gaps = logits.damaged[rows], logits.gaps[rows]
    asked = wanted(damaged, gaps)
    choices = likeliest(logits.operations[asked + rows.start], temperature) if len(asked) else []
    return Scored([], damaged, gaps, dict(zip(asked.tolist(), choices, strict=True)))


def likeliest(logits: NDArray[np.float32], temperature: float = 1.0) -> list[Choices]:
    """The likeliest operations of each row and their shares, likeliest first."""
    heated = logits / temperature
    some = np.argpartition(-heated, CHOICES - 1, axis=1)[:, :CHOICES]
    order = np.argsort(-np.take_along_axis(heated, some, axis=1), axis=1, kind="stable")
    top = np.take_along_axis(some, order, axis=1)
    likely = np.exp(heated - heated.max(1, keepdims=True))
    shares = np.take_along_axis(likely / likely.sum(1, keepdims=True), top, axis=1)
    return [tuple(zip(*row, strict=True)) for row in zip(top.tolist(), shares.tolist(), strict=True)]


def together(units: list[Unit], parts: Sequence[Scored]) -> Scored:
    """The windows of one sentence made one."""
    choices: dict[int, Choices] = {}
    rows = 0
    for found in parts:
        choices |= {rows + row: chosen for row, chosen in found.choices.items()}
        rows += len(found.damaged)
    damaged, gaps = (np.concatenate([found[place] for found in parts]) for place in (1, 2))
    return Scored(units, damaged, gaps, choices)


def probability(logits: NDArray[Any], temperature: float = 1.0) -> NDArray[np.float32]:
    """Logits as probabilities."""
    return np.asarray(1 / (1 + np.exp(-logits.astype(np.float32) / temperature)), dtype=np.float32)
