"""The training set in a third of the space, to be carried to a machine that has an accelerator and no texts.

Lines with marks for numbers are left out and made again; 1.5 million lines come to about 55 MB.
"""

import lzma
from collections.abc import Iterator
from pathlib import Path

from .numbers import MARKS, with_marks
from .pairs import Pair
from .prepare import load, varied, write

PACKED = "train.tsv.xz"


def unmarked(pairs: list[Pair]) -> Iterator[Pair]:
    """The lines as they were before `varied` gave half of their weight to a line with marks."""
    for pair in pairs:
        if not any(mark in pair.ja for mark in MARKS):
            halved = with_marks(pair.ja, pair.en) is not None
            yield pair._replace(weight=pair.weight * 2) if halved else pair


def pack(work_folder: Path) -> Path:
    """Write `train.tsv.xz` beside `train.tsv`."""
    plain = work_folder / "unmarked.tsv"
    write(unmarked(load(work_folder / "train.tsv")), plain)
    path = work_folder / PACKED
    path.write_bytes(lzma.compress(plain.read_bytes(), preset=6))
    plain.unlink()
    return path


def unpack(work_folder: Path) -> Path:
    """Write `train.tsv` again from `train.tsv.xz`, the same bytes that were packed.

    Raises:
        FileNotFoundError: the folder holds no packed set.
    """
    plain, path = work_folder / "unmarked.tsv", work_folder / "train.tsv"
    plain.write_bytes(lzma.decompress((work_folder / PACKED).read_bytes()))
    write((line for pair in load(plain) for line in with_halves(pair)), path)
    plain.unlink()
    return path


def with_halves(pair: Pair) -> Iterator[Pair]:
    """The pair and, where both sides share numbers, its half with marks; full stops were dropped before packing."""
    return varied(pair) if with_marks(pair.ja, pair.en) is not None else iter((pair,))
