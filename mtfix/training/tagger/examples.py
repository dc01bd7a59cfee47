"""A sentence and what the network should say of it, as numbers."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from mtfix.backends.tagger.features import features
from mtfix.backends.tagger.operations import FLAG
from mtfix.backends.tagger.pieces import Pieces, Vocabulary
from mtfix.backends.tagger.units import Unit
from mtfix.training.tagger.operations import Marking, marking

UNKNOWN_OPERATION = -100
REWRITTEN = 0.35


class Example(NamedTuple):
    """Pieces, features, and for START and each unit: wrong?, something missing after?, class of the operation."""

    pieces: Pieces
    features: NDArray[np.float32]
    damaged: list[bool]
    gaps: list[bool]
    operations: list[int]
    weight: float


def example(
    damaged: Sequence[Unit],
    clean: Sequence[Unit],
    vocabulary: Vocabulary,
    classes: Mapping[str, int],
    weight: float = 1.0,
) -> Example:
    """The example for a damaged sentence whose clean form is known."""
    marks = marking(damaged, clean)
    names = rewritten(marks) if sum(marks.damaged) > REWRITTEN * len(damaged) else marks.operations
    operations = [operation_class(name, wrong, classes) for name, wrong in zip(names, marks.damaged, strict=True)]
    return Example(vocabulary.encode(damaged), features(damaged), marks.damaged, marks.gaps, operations, weight)


def rewritten(marks: Marking) -> list[str]:
    """Where most of a sentence was said anew, single replacements mean nothing: only case and form stay."""
    return [
        name if not (wrong or name.startswith("APPEND ")) or name.startswith(("CASE ", "FORM ")) else FLAG
        for name, wrong in zip(marks.operations, marks.damaged, strict=True)
    ]


def operation_class(name: str, wrong: bool, classes: Mapping[str, int]) -> int:
    """The class of an operation; one that the table lacks is FLAG on a wrong unit, no lesson on a right one."""
    if name == FLAG and not wrong:
        return UNKNOWN_OPERATION
    return classes.get(name, classes[FLAG] if wrong else UNKNOWN_OPERATION)
