"""Encoded lines as arrays that training maps into memory."""

from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt


class Lines(NamedTuple):
    """Encoded pairs: `pieces` holds source, target, source, ... each closed by the end mark (id 0), uint16.

    `starts` has one more entry than twice the lines; `weights` float32 and `origins` uint8 one each a line.
    """

    pieces: npt.NDArray[np.uint16]
    starts: npt.NDArray[np.int64]
    weights: npt.NDArray[np.float32]
    origins: npt.NDArray[np.uint8]

    def source(self, line: int) -> npt.NDArray[np.uint16]:
        """The source pieces of a line."""
        return self.pieces[self.starts[2 * line] : self.starts[2 * line + 1]]

    def target(self, line: int) -> npt.NDArray[np.uint16]:
        """The target pieces of a line."""
        return self.pieces[self.starts[2 * line + 1] : self.starts[2 * line + 2]]

    def lengths(self) -> npt.NDArray[np.int64]:
        """Source and target lengths, of shape (lines, 2)."""
        lengths: npt.NDArray[np.int64] = np.diff(self.starts).reshape(-1, 2)
        return lengths

    def lengths_of(self, chosen: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        """Source and target lengths of some lines, of shape (chosen, 2)."""
        middle = self.starts[2 * chosen + 1]
        return np.stack([middle - self.starts[2 * chosen], self.starts[2 * chosen + 2] - middle], axis=1)


def save_lines(lines: Lines, folder: Path) -> None:
    """Each array as a file of its own, so that training maps them into memory."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, array in lines._asdict().items():
        np.save(folder / f"{name}.npy", array)


def load_lines(folder: Path) -> Lines:
    """The arrays that `save_lines` wrote, mapped.

    Raises:
        FileNotFoundError: `tokenise` has not run.
    """
    return Lines(*(np.load(folder / f"{name}.npy", mmap_mode="r") for name in Lines._fields))
