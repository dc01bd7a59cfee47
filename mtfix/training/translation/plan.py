"""What stays fixed in one run of training: its recipe, its lines, where it lies and on what it computes."""

import json
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from .back import swapped
from .batches import Numbers, tensors
from .lines import Lines, load_lines
from .model import RECIPES, Recipe
from .tokenise import sizes

DEV_ORIGINS = ("kyoto", "tatoeba")


@dataclass(frozen=True)
class Plan:
    """What stays fixed in one run."""

    recipe: Recipe
    lines: Lines
    dev: Lines
    vocabulary: int
    sayable: int
    folder: Path
    device: str
    precision: str

    @property
    def pad(self) -> int:
        """The id of the padding, the last one."""
        return self.vocabulary - 1


def precision(plan: Plan) -> AbstractContextManager[object]:
    """bf16 products where the plan says so: the faster way on CUDA and where the processor has AMX, else the slower."""
    return torch.autocast(plan.device, torch.bfloat16, enabled=plan.precision == "bf16")


def on_device(plan: Plan, lines: Lines, chosen: Numbers) -> tuple[Tensor, Tensor]:
    """A batch where the model is."""
    source, target = tensors(lines, chosen, plan.pad, plan.sayable)
    return source.to(plan.device, non_blocking=True), target.to(plan.device, non_blocking=True)


def recipe_of(name: str) -> str:
    """The recipe of a run; its name may go on after a hyphen, as `small-cooled` does."""
    return name.split("-")[0]


def plan_for(work_folder: Path, name: str, device: str, precision: str) -> Plan:
    """The fixed part of a run.

    Raises:
        FileNotFoundError: `tokenise` has not run in this work folder.
    """
    recipe = RECIPES[recipe_of(name)]
    vocabulary, sayable = sizes(work_folder, recipe)
    folder = work_folder / "runs" / name
    folder.mkdir(parents=True, exist_ok=True)
    lines, dev = load_lines(work_folder / "lines"), load_lines(work_folder / "dev-lines")
    if recipe.reverse:
        origins = sorted(json.loads((work_folder / "train.json").read_text(encoding="utf-8")))
        lines, dev = swapped(lines, origins), swapped(dev, list(DEV_ORIGINS))
    return Plan(recipe, lines, dev, vocabulary, sayable, folder, device, precision)
