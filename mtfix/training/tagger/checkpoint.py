"""The state of a training run on disk: replaced at once, so that a kill at any moment leaves a whole one."""

import os
from pathlib import Path
from typing import Any

import torch

NAME, PLATEAU = "checkpoint.pt", "plateau.pt"


def save(folder: Path, state: dict[str, Any], name: str = NAME) -> None:
    """Write the state; the last whole one stays until the new one is on disk."""
    partial = folder / (name + ".partial")
    with partial.open("wb") as out:
        torch.save(state, out)
        out.flush()
        os.fsync(out.fileno())
    partial.replace(folder / name)


def load(folder: Path) -> dict[str, Any] | None:
    """The last state, None where there is none."""
    path = folder / NAME
    return torch.load(path, map_location="cpu", weights_only=True) if path.exists() else None
