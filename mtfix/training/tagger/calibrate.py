"""Make the scores probabilities, and find which probability keeps to a budget of false alarms; on rows held out."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy

from mtfix.backends.tagger.inputs import Inputs, packed
from mtfix.backends.tagger.pieces import PAD, Vocabulary
from mtfix.backends.tagger.scoring import Judge, probability, score
from mtfix.training.tagger import corpus
from mtfix.training.tagger.batches import batch
from mtfix.training.tagger.loss import KEEP_CLASS
from mtfix.training.tagger.mixture import Mixture

NAME = "calibration.json"
ROWS = 6000
EPOCH = 1_000_000
BUDGETS = (1, 3, 10, 30)
CLEAN_SENTENCES = 8000
WELL_EDITED = frozenset("news web business textbook speech fiction reference".split())

Line = tuple[float, float]


def calibrate(work_folder: Path, mixture: Mixture, judge: Judge, rows: int = ROWS) -> dict[str, Any]:
    """Scale and bias of the two logits, temperature of the operations, thresholds by budget; written beside the state."""
    logits, labels = held_out(mixture, judge, rows)
    lines = {name: fitted_line(logits[name], labels[name]) for name in ("damaged", "gaps")}
    found = {
        **{name: {"scale": round(scale, 4), "bias": round(bias, 4)} for name, (scale, bias) in lines.items()},
        "operations": {"temperature": round(fitted_temperature(logits["operations"], labels["operations"]), 4)},
        "levels": levels(mixture, judge, lines),
    }
    (work_folder / NAME).write_text(json.dumps(found, indent=1) + "\n")
    return found


def held_out(
    mixture: Mixture, judge: Judge, rows: int
) -> tuple[dict[str, NDArray[np.float32]], dict[str, NDArray[Any]]]:
    """Logits and labels of the mixture's held-out rows; operations only where one is to be made or was said."""
    drawn = (mixture.example(EPOCH, row) for row in range(rows))
    groups = packed([item for item in drawn if item is not None])
    made = [batch(group, mixture.vocabulary.ids[PAD]) for group in groups]
    judged = [judge(Inputs(*item[:6])) for item in made]
    operations = [
        (said.operations[k], item.operations[k])
        for said, item in zip(judged, made, strict=True)
        for k in [taught(item.operations)]
    ]
    logits = {
        "damaged": np.concatenate([said.damaged for said in judged]),
        "gaps": np.concatenate([said.gaps for said in judged]),
        "operations": np.concatenate([said for said, _ in operations]),
    }
    labels = {
        "damaged": np.concatenate([item.damaged for item in made]),
        "gaps": np.concatenate([item.gaps for item in made]),
        "operations": np.concatenate([true for _, true in operations]),
    }
    return logits, labels


def taught(operations: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Units with a known operation, every eighth of the kept ones."""
    sampled = np.arange(len(operations)) % 8 == 0
    return np.asarray((operations > KEEP_CLASS) | ((operations == KEEP_CLASS) & sampled))


def fitted_line(logits: NDArray[np.float32], labels: NDArray[np.float32]) -> Line:
    """scale and bias that make sigmoid(scale * logit + bias) likeliest (Platt 1999)."""
    line = torch.tensor([1.0, 0.0], requires_grad=True)
    given, wanted = torch.from_numpy(logits), torch.from_numpy(labels)
    minimise(line, lambda: binary_cross_entropy_with_logits(line[0] * given + line[1], wanted))
    return float(line[0].detach()), float(line[1].detach())


def fitted_temperature(logits: NDArray[np.float32], labels: NDArray[np.int64]) -> float:
    """The temperature that makes the operations likeliest (Guo et al. 2017)."""
    heat = torch.zeros(1, requires_grad=True)
    given, wanted = torch.from_numpy(logits), torch.from_numpy(labels)
    minimise(heat, lambda: cross_entropy(given / heat.exp(), wanted))
    return float(heat.detach().exp())


def minimise(parameter: torch.Tensor, loss: Any) -> None:
    """Full-batch L-BFGS."""
    optimiser = torch.optim.LBFGS([parameter], max_iter=50, line_search_fn="strong_wolfe")

    def closure() -> torch.Tensor:
        optimiser.zero_grad()
        value: torch.Tensor = loss()
        value.backward()  # type: ignore[no-untyped-call]
        return value

    optimiser.step(closure)  # type: ignore[no-untyped-call]


def levels(mixture: Mixture, judge: Judge, lines: dict[str, Line]) -> dict[str, dict[str, float]]:
    """By budget (clean sentences of 1,000 that may be flagged): the probability a word, or a gap, must exceed."""
    texts = [row.text for row in mixture.corpus.clean if row.style in WELL_EDITED]
    found = score(texts[:: max(1, len(texts) // CLEAN_SENTENCES)], mixture.vocabulary, judge)
    peaks = {
        "damaged": np.array([item.damaged[1:].max(initial=-20.0) for item in found]),
        "gaps": np.array([item.gaps.max() for item in found]),
    }
    sure = {name: probability(lines[name][0] * peak + lines[name][1]) for name, peak in peaks.items()}
    return {str(budget): {name: exceeded_by(values, budget) for name, values in sure.items()} for budget in BUDGETS}


def exceeded_by(values: NDArray[np.float32], budget: float) -> float:
    """The level that `budget` of 1,000 values exceed."""
    return round(float(np.quantile(values, 1 - budget / 1000)), 5)


def read_calibration(work_folder: Path) -> dict[str, Any]:
    """The calibration that `calibrate` wrote."""
    found: dict[str, Any] = json.loads((work_folder / NAME).read_text())
    return found


def held_out_mixture(work_folder: Path) -> Mixture:
    """The rows held out from training, damaged in the same way."""
    texts = corpus.read_corpus(work_folder, held_out=True)
    vocabulary: Vocabulary = corpus.read_vocabulary(work_folder)
    return Mixture(texts, vocabulary, corpus.read_operations(work_folder), seed=2)
