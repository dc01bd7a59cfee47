"""What a training run needs to go on exactly where it was killed, put on disk whole or not at all."""

import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from transformers import MarianMTModel

KEPT = 2


@dataclass
class Progress:
    """Where a run stands: steps done, the pass it is in, batches done in that pass, processor seconds so far.

    A run that cools down has `cool_steps` above 0 and ends that many steps after `cool_from`.
    """

    step: int = 0
    number: int = 0
    batch: int = 0
    seconds: float = 0.0
    pieces: int = 0
    best: float = field(default=float("inf"))
    cool_from: int = 0
    cool_steps: int = 0


@dataclass
class Run:
    """All that changes while training. `average` holds the smoothed weights, in the order of the parameters."""

    model: MarianMTModel
    optimizer: torch.optim.Optimizer
    average: list[Tensor]
    progress: Progress


def put(values: dict[str, Any], path: Path) -> None:
    """Save so that a kill at any moment leaves either the old file or the new one."""
    unfinished = path.with_suffix(".part")
    with unfinished.open("wb") as stream:
        torch.save(values, stream)
        stream.flush()
        os.fsync(stream.fileno())
    unfinished.replace(path)


def found(folder: Path) -> list[Path]:
    """The checkpoints of a folder, oldest first."""
    return sorted(folder.glob("step-*.pt"))


def save(run: Run, folder: Path) -> Path:
    """Write a checkpoint and drop all but the newest two."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"step-{run.progress.step:08d}.pt"
    values = {"model": run.model.state_dict(), "optimizer": run.optimizer.state_dict(), "average": run.average}
    put({**values, "progress": asdict(run.progress)}, path)
    for old in found(folder)[:-KEPT]:
        old.unlink()
    return path


def resume(run: Run, folder: Path, device: str) -> bool:
    """Load the newest checkpoint into the run; False where there is none."""
    paths = found(folder)
    if not paths:
        return False
    values = torch.load(paths[-1], map_location=device, weights_only=True)
    run.model.load_state_dict(values["model"])
    run.optimizer.load_state_dict(values["optimizer"])
    run.average = values["average"]
    run.progress = Progress(**values["progress"])
    return True
