"""How good a run is on held-out lines, with its smoothed weights."""

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import torch
from transformers import MarianMTModel

from . import checkpoint
from .batches import cuts
from .checkpoint import Run
from .model import loss
from .plan import DEV_ORIGINS, Plan, on_device, precision


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
