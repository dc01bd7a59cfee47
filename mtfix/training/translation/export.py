"""A checkpoint's smoothed weights -> a Marian folder that transformers loads -> a CTranslate2 folder in int8."""

import shutil
from pathlib import Path
from typing import Any

import ctranslate2
import numpy as np
import torch
from torch import Tensor
from transformers import MarianMTModel, MarianTokenizer

from mtfix.backends.convert import without_overflow

from . import checkpoint
from .bundle import drawn_up
from .model import NEVER, RECIPES, build
from .plan import recipe_of
from .tokenise import PAD, UNKNOWN, sizes

SPELLERS = ("source.spm", "target.spm")


def newest(folder: Path) -> Path:
    """The checkpoint to export: the best by held-out loss, else the newest.

    Raises:
        FileNotFoundError: training has saved nothing yet.
    """
    best = folder / "best.pt"
    paths = [best] if best.exists() else checkpoint.found(folder)[-1:]
    if not paths:
        raise FileNotFoundError(f"{folder} holds no checkpoint: run train first")
    return paths[-1]


def smoothed(name: str, work_folder: Path, path: Path) -> MarianMTModel:
    """The model of a recipe with the smoothed weights of a checkpoint."""
    recipe = RECIPES[name]
    model = build(recipe, *sizes(work_folder, recipe))
    average: list[Tensor] = torch.load(path, map_location="cpu", weights_only=True)["average"]
    with torch.no_grad():
        for weights, value in zip(model.parameters(), average, strict=True):
            weights.copy_(value)
    return model.eval()


def write_marian(model: MarianMTModel, work_folder: Path, folder: Path, reverse: bool = False) -> None:
    """The model with its tokenizer, as `MarianMTModel.from_pretrained` and `MarianTokenizer` read them."""
    folder.mkdir(parents=True, exist_ok=True)
    spellers = {name.replace(".", "_"): str(work_folder / name) for name in SPELLERS}
    tokenizer = MarianTokenizer(
        **spellers, vocab=str(work_folder / "vocab.json"), source_lang="en" if reverse else "ja",
        target_lang="ja" if reverse else "en",
        unk_token=UNKNOWN, pad_token=PAD, model_max_length=model.config.max_position_embeddings,
    )  # fmt: skip
    tokenizer.save_pretrained(folder)
    model.save_pretrained(folder)


class Silenced(ctranslate2.converters.TransformersConverter):  # type: ignore[misc]
    """Converts a model without the pieces that it may never say: each word costs their scores, and they are half of all."""

    def _load(self) -> Any:
        spec: Any = without_overflow(super()._load())
        parts = (spec.decoder.projection, spec.decoder.embeddings)
        bias = np.asarray(parts[0].bias.detach()) if parts[0].has_bias() else np.zeros(1)
        said = int(np.argmax(bias < NEVER / 2)) or len(parts[0].weight)
        for part in parts:
            part.weight = part.weight[
                :said
            ].clone()  # the converter computes in place, and the source side has these too
        if parts[0].has_bias():
            parts[0].bias = parts[0].bias[:said]
        # Both sides may hold the same list.
        spec._vocabularies["target"] = [pieces[:said] for pieces in spec._vocabularies["target"]]
        return spec


def write_ctranslate2(marian: Path, folder: Path, quantization: str = "int8") -> None:
    """The folder that the bundled engine loads: `model.bin`, its vocabularies and the sentencepiece models.

    `quantization` is a compute type of CTranslate2; "float32" keeps the weights as they are.
    """
    Silenced(str(marian)).convert(str(folder), quantization=quantization, force=True)
    for name in SPELLERS:
        shutil.copyfile(marian / name, folder / name)


def export(work_folder: Path, name: str, path: Path | None = None) -> dict[str, Path]:
    """Write `marian/` and `ctranslate2/` beside the checkpoints of a run and return where they lie."""
    run = work_folder / "runs" / name
    marian, converted = run / "marian", run / "ctranslate2"
    model = smoothed(recipe_of(name), work_folder, path or newest(run))
    write_marian(model, work_folder, marian, RECIPES[recipe_of(name)].reverse)
    write_ctranslate2(marian, converted)
    if not RECIPES[recipe_of(name)].reverse:
        drawn_up(converted, name)
    return {"marian": marian, "ctranslate2": converted}
