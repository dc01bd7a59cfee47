"""What the network is taught: wrong or not, missing or not, which operation."""

import torch
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy

from mtfix.training.tagger.examples import UNKNOWN_OPERATION
from mtfix.training.tagger.network import Scores

SMOOTHING = 0.01
GAP_SHARE, OPERATION_SHARE = 0.7, 0.5
KEEP_CLASS, KEPT_SHARE = 0, 0.15


def lessons(operations: Tensor) -> tuple[Tensor, Tensor]:
    """The units whose operation is taught, and their weight: all that change, few of the many that are kept."""
    change = (operations != KEEP_CLASS) & (operations != UNKNOWN_OPERATION)
    drawn = (operations == KEEP_CLASS) & (torch.rand(operations.shape).to(operations.device) < KEPT_SHARE)
    taught = torch.nonzero(change | drawn).squeeze(-1)
    return taught, torch.where(change[taught], 1.0, 1 / KEPT_SHARE)


def losses(
    scores: Scores, damaged: Tensor, gaps: Tensor, operations: Tensor, weights: Tensor, lesson: tuple[Tensor, Tensor]
) -> dict[str, Tensor]:
    """Weighted means over START and units; labels are smoothed a little, for post-editors disagree."""
    total = weights.sum()
    taught, share = lesson
    chosen = cross_entropy(scores.operations.float(), operations[taught], reduction="none")
    return {
        "damaged": (binary(scores.damaged, damaged) * weights).sum() / total,
        "gaps": (binary(scores.gaps, gaps) * weights).sum() / total,
        "operations": (chosen * weights[taught] * share).sum() / total,
    }


def binary(logits: Tensor, labels: Tensor) -> Tensor:
    """Binary cross-entropy of smoothed labels, one value a unit."""
    soft = labels * (1 - 2 * SMOOTHING) + SMOOTHING
    return binary_cross_entropy_with_logits(logits.float(), soft, reduction="none")


def combined(parts: dict[str, Tensor]) -> Tensor:
    """The loss that is minimised."""
    return torch.stack([parts["damaged"], GAP_SHARE * parts["gaps"], OPERATION_SHARE * parts["operations"]]).sum()
