"""Train a network from scratch, or go on from the newest checkpoint as if nothing had happened."""

import json
import math
from collections.abc import Callable, Iterator
from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import MarianMTModel

from . import checkpoint
from .batches import Numbers, batches
from .checkpoint import Progress, Run
from .clock import Clock
from .judge import judge
from .model import Recipe, build, loss
from .plan import Plan, on_device, plan_for, precision

SEED = 20261122
AVERAGED_STEPS = 2000
LOG_EVERY = 50
JUDGE_EVERY = 1000


def rate(progress: Progress, recipe: Recipe) -> float:
    """The learning rate: it rises while warming up, falls with the square root of the step, and cools down to zero."""
    step = progress.step + 1
    left = 1 - (progress.step - progress.cool_from) / progress.cool_steps if progress.cool_steps else 1.0
    return recipe.peak * min(step / recipe.warm_up, math.sqrt(recipe.warm_up / step)) * max(0.0, left)


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


def report(run: Run, plan: Plan, losses: list[Tensor], pieces: int, seconds: float) -> dict[str, object]:
    """The log entry of the last steps."""
    progress = run.progress
    return {
        "step": progress.step, "pass": progress.number, "loss": round(float(torch.stack(losses).mean()), 4),
        "pieces_per_second": round(pieces / seconds), "rate": round(rate(progress, plan.recipe), 6),
        "seconds": round(progress.seconds), "pieces": progress.pieces,
    }  # fmt: skip


def cooled_down(progress: Progress) -> bool:
    """Whether a cool-down has come to its end."""
    return 0 < progress.cool_steps <= progress.step - progress.cool_from


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
