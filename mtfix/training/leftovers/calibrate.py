"""From leftovers with known answers to the table by which a model's confidence is read: a logistic regression on its signs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from mtfix import lexicon
from mtfix.backends import Translator
from mtfix.calibration import Signs
from mtfix.lexicon.stems import WORD, root, roots
from mtfix.lexicon.support import GRAMMAR, support
from mtfix.training.leftovers.chance import draw

STEPS, RATE, DECAY = 4000, 0.3, 1e-3
# So many of an answer's words must stand in the reference or in an engine's output for it to count as right.
RIGHT = 0.75
LETTERS = 40
Floats = npt.NDArray[np.float64]


def examples(path: Path, engine: Translator) -> Iterator[tuple[str, Signs, bool]]:
    """Each leftover, translated alone, with the signs of the answer and whether it is right."""
    with path.open(encoding="utf-8") as rows:
        found: dict[str, str] = {}
        for row in map(json.loads, rows):
            for at, left in row["leftovers"].items():
                said = f"{row['ref'][int(at)]} {row['whole'][int(at)]}"
                found[left["japanese"]] = f"{found.get(left['japanese'], '')} {said}"
    texts = sorted((text for text in found if len(text) <= LETTERS), key=draw)
    for text, answers in zip(texts, engine.translate(texts), strict=True):
        if answers:
            yield text, signs(text, answers[0].text, answers[0].score), is_right(answers[0].text, found[text])


def signs(text: str, said: str, score: float) -> Signs:
    """What is known of an answer without knowing the right one."""
    backing = support(text, "ja", said)
    known = {roots(form) for entry in lexicon.lookup(text, "ja") for form in entry.english}
    return Signs(score, backing.said, backing.backed, float(roots(said) in known), len(WORD.findall(said)))


def is_right(said: str, references: str) -> bool:
    """Whether the words of an answer that mean something stand in what people or engines made of the sentence."""
    there = roots(references).split()
    words = [root(word) for word in WORD.findall(said) if word.lower() not in GRAMMAR]
    return bool(words) and sum(word in there for word in words) >= RIGHT * len(words)


def fitted(table: Floats, right: Floats) -> Floats:
    """The weights of a logistic regression, bias first, by plain gradient descent; the same on every run."""
    columns = np.hstack([np.ones((len(table), 1)), table])
    weights = np.zeros(columns.shape[1])
    for _ in range(STEPS):
        probable = 1 / (1 + np.exp(-columns @ weights))
        weights -= RATE * (columns.T @ (probable - right) / len(right) + DECAY * weights)
    return weights


def calibrate(path: Path, engine: Translator, output: Path) -> dict[str, Any]:
    """Write the table, fitted on three quarters of the leftovers; how it does on the rest."""
    found = list(examples(path, engine))
    table = np.array([list(one._asdict().values()) for _, one, _ in found], dtype=np.float64)
    right = np.array([good for _, _, good in found], dtype=np.float64)
    held = np.array([draw("held", text) < 0.25 for text, _, _ in found])
    weights = fitted(table[~held], right[~held])
    rows = zip(("bias", *Signs._fields), weights, strict=True)
    output.write_text("sign\tweight\n" + "".join(f"{name}\t{weight:.4f}\n" for name, weight in rows), encoding="utf-8")
    probable = 1 / (1 + np.exp(-(np.hstack([np.ones((int(held.sum()), 1)), table[held]]) @ weights)))
    return {
        "answers": len(found),
        "right": round(float(right.mean()), 3),
        "held out": reliability(probable, right[held]),
    }


def reliability(probable: Floats, right: Floats) -> dict[str, Any]:
    """How many answers of each range of probability are right, and the mean squared error of the probabilities."""
    ranges = ((0.0, 0.2), (0.2, 0.5), (0.5, 0.8), (0.8, 1.01))
    rows = {
        f"{low:.1f}-{min(high, 1.0):.1f}": [int(inside.sum()), round(float(right[inside].mean()), 3)]
        for low, high in ranges
        if (inside := (probable >= low) & (probable < high)).any()
    }
    return rows | {"Brier": round(float(((probable - right) ** 2).mean()), 4)}
