"""Training that can be killed at any moment: the order of rows is fixed, the state is saved every few minutes."""

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from mtfix.training.tagger import checkpoint, corpus
from mtfix.training.tagger.batches import Batch, pool, pools
from mtfix.training.tagger.loss import combined, lessons, losses
from mtfix.training.tagger.mixture import EPOCH_SIZE, Mixture
from mtfix.training.tagger.network import Shape, Tagger
from mtfix.training.tagger.start import started

LOG = "log.jsonl"
WARM_UP = 300


@dataclass(frozen=True)
class Plan:
    """How to learn. `finish` counts the steps of the last descent to zero, from the step where it is first asked for."""

    encoder_rate: float = 1e-4
    head_rate: float = 6e-4
    decay: float = 0.01
    average: float = 0.9995
    seed: int = 1
    device: str = "cpu"
    half: bool = False
    save_seconds: float = 300.0
    max_seconds: float = float("inf")
    max_steps: int = 2**62
    finish: int = 0
    epoch_size: int = EPOCH_SIZE


@dataclass
class Run:
    """A run: network, its running average, optimiser, and the place in the order of the rows."""

    tagger: Tagger
    average: dict[str, Tensor]
    optimiser: torch.optim.AdamW
    step: int = 0
    epoch: int = 0
    pool: int = 0
    batch: int = 0
    hours: float = 0.0
    finish_from: int = -1
    totals: dict[str, float] = field(default_factory=dict)

    def state(self) -> dict[str, Any]:
        """All that `restore` needs."""
        places = {name: getattr(self, name) for name in ("step", "epoch", "pool", "batch", "hours", "finish_from")}
        return {
            "tagger": self.tagger.state_dict(),
            "average": self.average,
            "optimiser": self.optimiser.state_dict(),
            "places": places,
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Go on where the state was saved."""
        self.tagger.load_state_dict(state["tagger"])
        self.optimiser.load_state_dict(state["optimiser"])
        for name, weight in state["average"].items():
            self.average[name].copy_(weight)
        for name, value in state["places"].items():
            setattr(self, name, value)


def begin(tagger: Tagger, plan: Plan) -> Run:
    """A run at its first step."""
    tagger.to(plan.device)
    average = {name: weight.detach().clone() for name, weight in tagger.state_dict().items()}
    return Run(tagger, average, optimiser(tagger, plan))


def optimiser(tagger: Tagger, plan: Plan) -> torch.optim.AdamW:
    """Two rates: the encoder's, and a higher one for what starts at random."""
    fresh = [weight for name, weight in tagger.named_parameters() if is_fresh(name)]
    known = [weight for name, weight in tagger.named_parameters() if not is_fresh(name)]
    groups = [{"params": known, "rate": plan.encoder_rate}, {"params": fresh, "rate": plan.head_rate}]
    return torch.optim.AdamW(groups, lr=plan.encoder_rate, weight_decay=plan.decay, betas=(0.9, 0.98), fused=True)


def is_fresh(name: str) -> bool:
    """Heads and token types are learnt from nothing."""
    return not name.startswith("encoder.") or "token_type" in name


def rate(run: Run, plan: Plan) -> float:
    """The share of the full learning rate at this step: a warm-up, a plateau, a last descent when asked for."""
    descent = 1.0
    if run.finish_from >= 0:
        descent = max(0.0, 1 - (run.step - run.finish_from) / max(1, plan.finish))
    return min(1.0, (run.step + 1) / WARM_UP) * descent


def learn(run: Run, batch: Batch, plan: Plan) -> None:
    """One step; its randomness depends on the seed and the number of the step alone."""
    torch.manual_seed(plan.seed * 1_000_003 + run.step)
    run.tagger.train()
    for group in run.optimiser.param_groups:
        group["lr"] = group["rate"] * rate(run, plan)
    tensors = [torch.from_numpy(array).to(plan.device) for array in batch]
    with torch.autocast(plan.device, dtype=torch.bfloat16, enabled=plan.half):
        lesson = lessons(tensors[8])
        scores = run.tagger(*tensors[:6], taught=lesson[0])
    parts = losses(scores, tensors[6], tensors[7], tensors[8], tensors[9], lesson)
    loss = combined(parts)
    run.optimiser.zero_grad(set_to_none=True)
    loss.backward()  # type: ignore[no-untyped-call]
    torch.nn.utils.clip_grad_norm_(run.tagger.parameters(), 1.0)
    run.optimiser.step()
    run.step += 1
    keep_average(run, plan)
    for name, part in {**parts, "sentences": torch.tensor(len(batch.ids)), "steps": torch.tensor(1)}.items():
        run.totals[name] = run.totals.get(name, 0.0) + float(part.detach())


@torch.no_grad()
def keep_average(run: Run, plan: Plan) -> None:
    """The running average of the weights; it forgets its beginning quickly while the run is young."""
    share = min(plan.average, (run.step + 1) / (run.step + 10))
    weights = run.tagger.state_dict()
    names = [name for name in weights if weights[name].is_floating_point()]
    torch._foreach_lerp_([run.average[name] for name in names], [weights[name] for name in names], 1 - share)


def batches(run: Run, mixture: Mixture, plan: Plan) -> Iterator[Batch]:
    """The batches from the run's place on; the place moves on only when the next one is asked for."""
    while True:
        made = list(pool(mixture, run.epoch, run.pool))
        while run.batch < len(made):
            yield made[run.batch]
            run.batch += 1
        run.batch, run.pool = 0, run.pool + 1
        if run.pool == pools(plan.epoch_size):
            run.pool, run.epoch = 0, run.epoch + 1


def train(work_folder: Path, plan: Plan) -> Run:
    """Learn from the prepared texts until the time is over, saving on the way; goes on from the last state."""
    mixture = read_mixture(work_folder, plan.seed)
    run = begin(started(read_shape(work_folder), read_origin(work_folder)), plan)
    if (state := checkpoint.load(work_folder)) is not None:
        run.restore(state)
    descend(run, plan, work_folder)
    go_on(run, mixture, plan, work_folder)
    return run


def descend(run: Run, plan: Plan, folder: Path) -> None:
    """Begin the last descent if it is asked for and has not begun; keep the state before it, to learn on from there."""
    if not plan.finish:
        run.finish_from = -1
    elif run.finish_from < 0:
        run.finish_from = run.step
        checkpoint.save(folder, run.state(), checkpoint.PLATEAU)


def go_on(run: Run, mixture: Mixture, plan: Plan, folder: Path) -> None:
    """The loop: learn, and every few minutes save and say how it goes."""
    begun = saved = time.monotonic()
    worked = time.process_time()
    for batch in batches(run, mixture, plan):
        if over(run, plan, time.monotonic() - begun):
            break
        learn(run, batch, plan)
        if (now := time.monotonic()) - saved > plan.save_seconds:
            run.batch += 1
            record(run, folder, time.process_time() - worked)
            run.batch -= 1
            saved, worked = now, time.process_time()
    record(run, folder, time.process_time() - worked)


def over(run: Run, plan: Plan, seconds: float) -> bool:
    """Is the time, the number of steps or the last descent at its end?"""
    finished = run.finish_from >= 0 and run.step >= run.finish_from + plan.finish
    return seconds > plan.max_seconds or run.step >= plan.max_steps or finished


def record(run: Run, folder: Path, seconds: float) -> None:
    """Save the state and add a line to the log; `seconds` are the processor's, for a run may be paused or starved."""
    run.hours += seconds / 3600
    checkpoint.save(folder, run.state())
    steps = max(1.0, run.totals.pop("steps", 0.0))
    sentences = run.totals.pop("sentences", 0.0)
    line = {"step": run.step, "epoch": run.epoch, "pool": run.pool, "batch": run.batch, "hours": round(run.hours, 3)}
    speed = {"sentences_per_second": round(sentences / max(seconds, 1e-9), 1)}
    means = {name: round(total / steps, 5) for name, total in run.totals.items()}
    with (folder / LOG).open("a", encoding="utf-8") as log:
        log.write(json.dumps({**line, **speed, **means}) + "\n")
    run.totals.clear()


def read_mixture(folder: Path, seed: int, held_out: bool = False) -> Mixture:
    """The prepared texts as a mixture."""
    texts = corpus.read_corpus(folder, held_out)
    return Mixture(texts, corpus.read_vocabulary(folder), corpus.read_operations(folder), seed)


def read_shape(folder: Path) -> Shape:
    """The shape that the prepared vocabulary and operations ask for."""
    return Shape(pieces=len(corpus.read_vocabulary(folder).pieces), operations=len(corpus.read_operations(folder)))


def read_origin(folder: Path) -> list[int]:
    """For each piece its row in the base's embeddings, -1 for a new one."""
    origin: list[int] = json.loads((folder / corpus.VOCABULARY_ORIGIN).read_text())
    return origin
