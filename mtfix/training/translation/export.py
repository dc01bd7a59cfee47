"""A checkpoint's smoothed weights -> a Marian folder that transformers loads -> a CTranslate2 folder in int8."""

import shutil
from pathlib import Path

import ctranslate2
import torch
from torch import Tensor
from transformers import MarianMTModel, MarianTokenizer

from . import checkpoint
from .model import RECIPES, build
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


def write_ctranslate2(marian: Path, folder: Path, quantization: str = "int8") -> None:
    """The folder that the bundled engine loads: `model.bin`, its vocabulary and the sentencepiece models.

    `quantization` is a compute type of CTranslate2; "float32" keeps the weights as they are.
    """
    converter = ctranslate2.converters.TransformersConverter(str(marian))
    converter.convert(str(folder), quantization=quantization, force=True)
    for name in SPELLERS:
        shutil.copyfile(marian / name, folder / name)


def export(work_folder: Path, name: str, path: Path | None = None) -> dict[str, Path]:
    """Write `marian/` and `ctranslate2/` beside the checkpoints of a run and return where they lie."""
    run = work_folder / "runs" / name
    marian, converted = run / "marian", run / "ctranslate2"
    model = smoothed(recipe_of(name), work_folder, path or newest(run))
    write_marian(model, work_folder, marian, RECIPES[recipe_of(name)].reverse)
    write_ctranslate2(marian, converted)
    return {"marian": marian, "ctranslate2": converted}
