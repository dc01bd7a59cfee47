"""What a repair is worth: edits to the reference (TER) and likeness to it (chrF), beside doing nothing. By sacrebleu."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from mtfix.evaluate.measures import mean, share
from mtfix.evaluate.report import Cell, columns
from mtfix.types import MtfixError

SMALLEST = 1e-9


def sacrebleu() -> Any:
    """Return the library, or say how to get it."""
    try:
        import sacrebleu
    except ImportError:
        raise MtfixError("TER, chrF and BLEU are sacrebleu's: pip install 'mtfix[evaluate]'") from None
    return sacrebleu


@lru_cache(maxsize=2)
def ter(tokenised: bool) -> Any:
    """Return sacrebleu's TER, cased; a text that is not tokenised yet has its marks parted from the words."""
    return sacrebleu().TER(normalized=not tokenised, case_sensitive=True)


@lru_cache(maxsize=1)
def chrf() -> Any:
    """Return sacrebleu's chrF2."""
    return sacrebleu().CHRF()


@dataclass(frozen=True, slots=True)
class Gain:
    """A sentence before and after: edits to the nearest reference, mean length of the references, likeness, edits applied."""

    edits_before: float
    edits_after: float
    length: float
    chrf_before: float
    chrf_after: float
    applied: int
    altered: bool

    @property
    def improved(self) -> bool:
        """Whether fewer edits are left."""
        return self.edits_after < self.edits_before - SMALLEST

    @property
    def worsened(self) -> bool:
        """Whether more edits are left."""
        return self.edits_after > self.edits_before + SMALLEST


def gain(before: str, after: str, references: Sequence[str], applied: int, tokenised: bool) -> Gain:
    """Compare one sentence with its references before and after."""
    edits, length = distance(before, references, tokenised)
    likeness = chrf().sentence_score(before, list(references)).score
    if after == before:
        return Gain(edits, edits, length, likeness, likeness, applied, False)
    left, _ = distance(after, references, tokenised)
    return Gain(edits, left, length, likeness, chrf().sentence_score(after, list(references)).score, applied, True)


def altered(before: str, after: str, references: Sequence[str], applied: int, tokenised: bool = False) -> Gain | None:
    """Compare a sentence that was altered; None for one that was not: TER is slow, and the gain is nothing."""
    return gain(before, after, references, applied, tokenised) if after != before else None


def distance(text: str, references: Sequence[str], tokenised: bool) -> tuple[float, float]:
    """Return the fewest edits to a reference and the references' mean length in tokens."""
    score = ter(tokenised).sentence_score(text, list(references))
    return score.num_edits, score.ref_length


def measure(tokenised: bool) -> str:
    """Return the signatures of both measures, as sacrebleu prints them."""
    metric = ter(tokenised)
    metric.sentence_score("a", ["a"])
    chrf().sentence_score("a", ["a"])
    return f"TER={metric.get_signature()}|chrF=mean of sentences, {chrf().get_signature()}"


COLUMNS = columns(
    "sentences",
    ("TER before", 2),
    ("TER after", 2),
    ("chrF before", 2),
    ("chrF after", 2),
    "edited",
    "improved",
    "worsened",
    "edits",
    ("gain per edit", 3),
)


def cells(gains: Sequence[Gain], of: int | None = None) -> tuple[Cell, ...]:
    """Return the cells for `COLUMNS`; `of` is how many sentences there are where only the altered ones are compared."""
    applied = sum(one.applied for one in gains)
    saved = math.fsum(one.edits_before - one.edits_after for one in gains)
    return (
        len(gains) if of is None else of,
        percent(gains, "edits_before"),
        percent(gains, "edits_after"),
        mean([one.chrf_before for one in gains]),
        mean([one.chrf_after for one in gains]),
        sum(one.altered for one in gains),
        sum(one.improved for one in gains),
        sum(one.worsened for one in gains),
        applied,
        share(saved, applied),
    )


def percent(gains: Sequence[Gain], name: str) -> float | None:
    """Return edits a hundred words of the references, over all sentences."""
    found = share(math.fsum(getattr(one, name) for one in gains), math.fsum(one.length for one in gains))
    return None if found is None else 100 * found
