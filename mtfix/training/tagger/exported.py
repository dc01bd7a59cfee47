"""An exported tagger as a judge: CTranslate2 and numpy, as it runs when mtfix is used."""

from pathlib import Path
from typing import Any

import ctranslate2
import numpy as np
from numpy.typing import NDArray

from mtfix.training.tagger.batches import Batch
from mtfix.training.tagger.export import ENCODER, HEADS
from mtfix.training.tagger.scoring import Judge, Logits


def exported_judge(folder: Path, compute_type: str = "default", threads: int = 1) -> Judge:
    """Judge by the files that `export` wrote."""
    encoder = ctranslate2.Encoder(
        str(folder / ENCODER), "cpu", compute_type=compute_type, inter_threads=1, intra_threads=threads
    )
    heads = {name: array.astype(np.float32) for name, array in np.load(folder / HEADS).items()}
    operations = (heads["operations_weight"] * heads["operations_scale"][:, None]).T

    def judge(batch: Batch) -> Logits:
        hidden = encoded(encoder, batch)
        seen = np.concatenate([hidden[batch.first], hidden[batch.last], batch.features], axis=1)
        middle = np.maximum(seen @ heads["middle_weight"].T + heads["middle_bias"], 0)
        sure = middle @ heads["sure_weight"].T + heads["sure_bias"]
        return Logits(sure[:, 0], sure[:, 1], middle @ operations + heads["operations_bias"])

    return judge


def encoded(encoder: Any, batch: Batch) -> NDArray[np.float32]:
    """Hidden states, flat over sentences x pieces."""
    sizes = batch.mask.sum(axis=1)
    ids = [row[:size].tolist() for row, size in zip(batch.ids, sizes, strict=True)]
    types = [row[:size].tolist() for row, size in zip(batch.types, sizes, strict=True)]
    hidden = np.array(encoder.forward_batch(ids, token_type_ids=types).last_hidden_state)
    return hidden.reshape(-1, hidden.shape[-1])
