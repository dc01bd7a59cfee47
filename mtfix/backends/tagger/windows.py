"""A sentence in pieces that the encoder can read: whole where it is short, else windows that overlap.

The edges of a window look like a torn sentence, so a unit is judged in the window where it has words on both sides.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from mtfix.backends.tagger.features import features
from mtfix.backends.tagger.pieces import Pieces, Vocabulary
from mtfix.backends.tagger.units import Unit

# The longest row that training reads, and how many units of a window's edge are judged in its neighbour.
LONGEST = 128
MARGIN = 12
# Of a longer run of letters or marks only the beginning is read.
LONGEST_UNIT = 60


class Window(NamedTuple):
    """What the encoder reads at once, and which rows count: `kept` of START and the window's units."""

    sentence: int
    pieces: Pieces
    features: NDArray[np.float32]
    kept: slice


def windows(units: Sequence[Unit], vocabulary: Vocabulary, sentence: int = 0) -> Iterator[Window]:
    """The windows of a sentence; their kept rows, one after the other, are START and every unit once."""
    short = [Unit(unit.text[:LONGEST_UNIT], unit.spaced) for unit in units]
    pieces = vocabulary.encode(short)
    if len(pieces.ids) <= LONGEST:
        yield Window(sentence, pieces, features(short), slice(0, len(short) + 1))
        return
    for start, end, first, last in cuts([b - a + 1 for a, b in zip(pieces.first, pieces.last, strict=True)][1:]):
        part = short[start:end]
        read = shortened(vocabulary.encode(part))
        yield Window(sentence, read, features(part), slice(first - start + (first > 0), last - start + 1))


def cuts(sizes: Sequence[int]) -> Iterator[tuple[int, int, int, int]]:
    """(start, end, first kept, behind the last kept) of each window over units of these sizes in pieces."""
    start = kept = 0
    while kept < len(sizes):
        end, room = start, LONGEST - 2
        while end < len(sizes) and (sizes[end] <= room or end <= kept):
            room -= sizes[end]
            end += 1
        margin = MARGIN if end < len(sizes) else 0
        last = max(kept + 1, end - margin)
        yield start, end, kept, last
        kept = last
        start = max(0, last - MARGIN)
        while start < kept and sum(sizes[start : kept + 1]) > LONGEST // 2:
            start += 1


def shortened(pieces: Pieces) -> Pieces:
    """No more pieces than the encoder reads; only units of very many pieces are affected."""
    if len(pieces.ids) <= LONGEST:
        return pieces
    end = LONGEST - 1
    clipped = ([min(place, end - 1) for place in places] for places in (pieces.first, pieces.last))
    return Pieces([*pieces.ids[:end], pieces.ids[-1]], [*pieces.types[:end], 0], *clipped)
