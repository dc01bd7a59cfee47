"""A checkpoint as a judge, run by torch."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch

from mtfix.backends.tagger.inputs import Inputs
from mtfix.backends.tagger.scoring import Judge, Logits
from mtfix.training.tagger import checkpoint
from mtfix.training.tagger.network import Tagger
from mtfix.training.tagger.train import read_shape


class NothingTrainedError(RuntimeError):
    """There is no state of a training run yet."""


def averaged(work_folder: Path) -> tuple[Tagger, dict[str, Any]]:
    """The tagger with the running average of its weights, and the places of the run."""
    state = checkpoint.load(work_folder)
    if state is None:
        raise NothingTrainedError(f"{work_folder} holds no checkpoint; run `train` first.")
    tagger = Tagger(read_shape(work_folder))
    tagger.load_state_dict(state["average"])
    return tagger.eval(), state["places"]


def torch_judge(tagger: Tagger) -> Judge:
    """Judge by torch in float32."""
    tagger.eval()

    def judge(batch: Inputs) -> Logits:
        inputs: Sequence[torch.Tensor] = [torch.from_numpy(array) for array in batch]
        with torch.inference_mode():
            scores = tagger(*inputs)
        return Logits(*(part.float().numpy() for part in scores))

    return judge
