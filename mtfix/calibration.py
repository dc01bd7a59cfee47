"""How probable it is that a model's answer is right, from its score and from what the lexicon says of it.

The weights are measured on leftovers in documents that the model was not tuned on, and stand in a table in the model's folder;
`python -m mtfix.training.leftovers calibrate` makes it. A model without a table gets none of the trust that a measured one has.
"""

from __future__ import annotations

import math
from functools import cache
from pathlib import Path
from typing import NamedTuple

# From this probability on an answer that no guard doubts is applied.
THRESHOLD = 0.8
# What an unmeasured model is held to be: only what the lexicon says too is probable.
UNMEASURED = {"bias": -3.0, "score": 0.5, "said": 1.5, "backed": 1.5, "agreed": 4.0, "words": -0.1}


class Signs(NamedTuple):
    """What is known of an answer.

    `score` is the mean log probability of its pieces; `said` and `backed` the shares of the lexicon's support, 0 to 1;
    `agreed` whether a second way gives the same (the lexicon, or the span in its context); `words` their number.
    """

    score: float
    said: float
    backed: float
    agreed: float
    words: int


TABLE = "calibration.tsv"
MODELS = Path(__file__).parent / "models"


@cache
def weights(model: str, language: str) -> dict[str, float]:
    """Return the weights in the table of a model's folder, those of an unmeasured model where it has none."""
    folder = MODELS / f"{language}-en" if model == "bundled" else Path(model)
    if not (folder / TABLE).is_file():
        return UNMEASURED
    rows = (line.split("\t") for line in (folder / TABLE).read_text("utf-8").splitlines()[1:])
    return {name: float(weight) for name, weight in rows}


def probability(model: str, language: str, signs: Signs) -> float:
    """Return the probability that an answer of a model, for a span in a language, is right.

    >>> sure = probability("unmeasured", "ja", Signs(-0.1, 1.0, 1.0, 1.0, 2))
    >>> sure > THRESHOLD > probability("unmeasured", "ja", Signs(-0.1, 1.0, 1.0, 0.0, 2))
    True
    """
    table = weights(model, language)
    total = table["bias"] + sum(table[name] * value for name, value in signs._asdict().items())
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
