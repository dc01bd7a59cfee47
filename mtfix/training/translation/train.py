"""Train a network from scratch, or go on from the newest checkpoint as if nothing had happened."""

import json
import math
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from transformers import MarianMTModel

from . import checkpoint
from .back import swapped
from .batches import Numbers, batches, cuts, tensors
from .checkpoint import Progress, Run
from .model import RECIPES, Recipe, build, loss
from .tokenise import Lines, load_lines, sizes

SEED = 20261122
AVERAGED_STEPS = 2000
SAVE_EVERY_SECONDS = 300.0
LOG_EVERY = 50
JUDGE_EVERY = 1000
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


def rate(progress: Progress, recipe: Recipe) -> float:
    """The learning rate: it rises while warming up, falls with the square root of the step, and cools down to zero."""
    step = progress.step + 1
    left = 1 - (progress.step - progress.cool_from) / progress.cool_steps if progress.cool_steps else 1.0
    return recipe.peak * min(step / recipe.warm_up, math.sqrt(recipe.warm_up / step)) * max(0.0, left)


def precision(plan: Plan) -> AbstractContextManager[object]:
    """bf16 products where the plan says so: the faster way on CUDA and where the processor has AMX, else the slower."""
    return torch.autocast(plan.device, torch.bfloat16, enabled=plan.precision == "bf16")


def optimizer_for(model: MarianMTModel) -> torch.optim.Optimizer:
    """AdamW with decay for matrices only."""
    trained = [weights for weights in model.parameters() if weights.requires_grad]
    matrices = [weights for weights in trained if weights.dim() > 1]
    vectors = [weights for weights in trained if weights.dim() <= 1]
    groups = [{"params": matrices, "weight_decay": 0.01}, {"params": vectors, "weight_decay": 0.0}]
    return torch.optim.AdamW(groups, lr=0.0, betas=(0.9, 0.98), eps=1e-8, fused=True)


def begin(plan: Plan) -> Run:
    """A fresh run, or the one that the newest checkpoint describes."""
    model = build(plan.recipe, plan.vocabulary, plan.sayable, SEED).to(plan.device)
    average = [weights.detach().clone() for weights in model.parameters()]
    run = Run(model, optimizer_for(model), average, Progress())
    checkpoint.resume(run, plan.folder, plan.device)
    return run


def average(run: Run) -> None:
    """Move the smoothed weights towards the present ones, faster in the beginning and while cooling down."""
    longest = min(AVERAGED_STEPS, run.progress.cool_steps / 20) if run.progress.cool_steps else AVERAGED_STEPS
    share = max(1 / max(1, longest), 9 / (10 + run.progress.step))
    with torch.no_grad():
        torch._foreach_lerp_(run.average, list(run.model.parameters()), share)


@contextmanager
def averaged(run: Run) -> Iterator[MarianMTModel]:
    """The model with its smoothed weights, not learning."""
    weights = list(run.model.parameters())
    kept = [tensor.detach().clone() for tensor in weights]
    with torch.no_grad():
        torch._foreach_copy_(weights, run.average)
        run.model.eval()
        yield run.model
        torch._foreach_copy_(weights, kept)
    run.model.train()


def on_device(plan: Plan, lines: Lines, chosen: Numbers) -> tuple[Tensor, Tensor]:
    """A batch where the model is."""
    source, target = tensors(lines, chosen, plan.pad, plan.sayable)
    return source.to(plan.device, non_blocking=True), target.to(plan.device, non_blocking=True)


def take_step(run: Run, plan: Plan, chosen: Numbers) -> Tensor:
    """Learn one batch; the loss before it, still on the device. What is dropped depends on the step alone."""
    torch.manual_seed(SEED + run.progress.step)
    for group in run.optimizer.param_groups:
        group["lr"] = rate(run.progress, plan.recipe)
    source, target = on_device(plan, plan.lines, chosen)
    with precision(plan):
        found = loss(run.model, source, target, plan.sayable, plan.recipe.smoothing)
    found.backward()  # type: ignore[no-untyped-call]
    nn.utils.clip_grad_norm_(run.model.parameters(), 1.0)
    run.optimizer.step()
    run.optimizer.zero_grad(set_to_none=True)
    run.progress.step += 1
    run.progress.batch += 1
    run.progress.pieces += int(plan.lines.lengths_of(chosen)[:, 1].sum())
    average(run)
    return found.detach()


def dev_loss(run: Run, plan: Plan, origin: int) -> float:
    """Nats a target piece on the held-out lines of one origin, with the smoothed weights."""
    chosen = np.flatnonzero(plan.dev.origins == origin)
    order = chosen[np.argsort(plan.dev.lengths().max(axis=1)[chosen], kind="stable")]
    total, pieces = 0.0, 0
    with averaged(run) as model:
        for start, end in cuts(plan.dev.lengths()[order].max(axis=1), plan.recipe.batch):
            source, target = on_device(plan, plan.dev, order[start:end])
            count = int((target != plan.pad).sum())
            with precision(plan):
                total += float(loss(model, source, target, plan.sayable, 0.0)) * count
            pieces += count
    return total / max(1, pieces)


def judge(run: Run, plan: Plan) -> dict[str, float]:
    """The held-out losses; where their mean is the best so far, the smoothed weights are kept in `best.pt`."""
    present = [number for number in range(len(DEV_ORIGINS)) if (plan.dev.origins == number).any()]
    losses = {DEV_ORIGINS[number]: round(dev_loss(run, plan, number), 4) for number in present}
    mean = sum(losses.values()) / len(losses)
    if mean < run.progress.best:
        run.progress.best = mean
        checkpoint.put({"average": run.average, "step": run.progress.step}, plan.folder / "best.pt")
    return losses


def endless(run: Run, plan: Plan) -> Iterator[Numbers]:
    """The batches that are still to come, pass after pass."""
    while True:
        rest = batches(plan.lines, run.progress.number, plan.recipe.batch, SEED)[run.progress.batch :]
        yield from rest
        run.progress.number += 1
        run.progress.batch = 0


def write_log(plan: Plan, entry: dict[str, object]) -> None:
    """One line of JSON into `log.jsonl`."""
    with (plan.folder / "log.jsonl").open("a", encoding="utf-8") as log:
        log.write(json.dumps(entry) + "\n")


def cooled_down(progress: Progress) -> bool:
    """Whether a cool-down has come to its end."""
    return 0 < progress.cool_steps <= progress.step - progress.cool_from


class Clock:
    """Seconds of work over all restarts, and whether it is time to save or to stop."""

    def __init__(self, progress: Progress, most: float | None) -> None:
        """Start at the seconds that the progress holds; `most` limits this process alone."""
        self.before, self.most = progress.seconds, most
        self.begun = self.saved = time.monotonic()

    def total(self) -> float:
        """Seconds of work of all processes so far."""
        return self.before + time.monotonic() - self.begun

    def over(self) -> bool:
        """Whether this process has had its time."""
        return self.most is not None and time.monotonic() - self.begun > self.most

    def save_due(self) -> bool:
        """Whether the last checkpoint is old; asking starts the wait anew."""
        due = time.monotonic() - self.saved > SAVE_EVERY_SECONDS
        if due:
            self.saved = time.monotonic()
        return due


def report(run: Run, plan: Plan, losses: list[Tensor], pieces: int, seconds: float) -> dict[str, object]:
    """The log entry of the last steps."""
    progress = run.progress
    return {
        "step": progress.step, "pass": progress.number, "loss": round(float(torch.stack(losses).mean()), 4),
        "pieces_per_second": round(pieces / seconds), "rate": round(rate(progress, plan.recipe), 6),
        "seconds": round(progress.seconds), "pieces": progress.pieces,
    }  # fmt: skip


def learn(run: Run, plan: Plan, clock: Clock, most_steps: int | None, say: Callable[[str], None]) -> None:
    """Take steps until time or steps are up, saving and logging on the way; the last act is a checkpoint."""
    losses: list[Tensor] = []
    pieces, since = run.progress.pieces, clock.total()
    run.model.train()
    for chosen in endless(run, plan):
        if clock.over() or (most_steps is not None and run.progress.step >= most_steps) or cooled_down(run.progress):
            break
        losses.append(take_step(run, plan, chosen))
        run.progress.seconds = clock.total()
        if run.progress.step % LOG_EVERY == 0:
            entry = report(run, plan, losses, run.progress.pieces - pieces, clock.total() - since)
            if run.progress.step % JUDGE_EVERY == 0:
                entry["dev"] = judge(run, plan)
            write_log(plan, entry)
            say(json.dumps(entry))
            losses, pieces, since = [], run.progress.pieces, clock.total()
        if clock.save_due():
            checkpoint.save(run, plan.folder)
    checkpoint.save(run, plan.folder)


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


def recipe_of(name: str) -> str:
    """The recipe of a run; its name may go on after a hyphen, as `small-cooled` does."""
    return name.split("-")[0]


def train(
    work_folder: Path,
    name: str,
    threads: int = 1,
    device: str = "cpu",
    precision: str = "float32",
    most_seconds: float | None = None,
    most_steps: int | None = None,
    say: Callable[[str], None] = print,
) -> Run:
    """Train the run `name`, called after its recipe, in `work_folder/runs/name` and return where it stands."""
    torch.set_num_threads(threads)
    plan = plan_for(work_folder, name, device, precision)
    run = begin(plan)
    learn(run, plan, Clock(run.progress, most_seconds), most_steps, say)
    return run


def branch_off(work_folder: Path, name: str, steps: int) -> str:
    """Begin the run `name-cooled` at the newest checkpoint of `name`; one that has begun already is left as it is.

    The run branched from can go on afterwards as if nothing had happened.

    Raises:
        FileNotFoundError: the run `name` has saved nothing yet.
    """
    cooled = work_folder / "runs" / f"{name}-cooled"
    if not checkpoint.found(cooled):
        plan = plan_for(work_folder, name, "cpu", "float32")
        run = begin(plan)
        if not run.progress.step:
            raise FileNotFoundError(f"{plan.folder} holds no checkpoint: run train first")
        run.progress.cool_from, run.progress.cool_steps = run.progress.step, steps
        run.progress.best = math.inf
        checkpoint.save(run, cooled)
    return cooled.name
