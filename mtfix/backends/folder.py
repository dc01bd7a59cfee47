"""A folder with a model -> a translator: whichever form the model has, and never a network."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from mtfix.backends import Translator
from mtfix.backends.converted import BEAM, Converted, SentencePieces, Speller, Tokens
from mtfix.backends.families import english_name
from mtfix.backends.manifest import Manifest, verified
from mtfix.backends.tokens import AGAIN
from mtfix.types import MtfixError

SPELLERS = ("source.spm", "target.spm")
LONGEST = 250


def opened(
    folder: Path, *, name: str, language: str, device: str = "auto", threads: int = 1, beam: int = BEAM
) -> Translator:
    """Load the model of a folder for a language: one in CTranslate2's form, or else in transformers'.

    Raises MtfixError when the folder holds no whole model, or none from that language into English.
    """
    try:
        if is_converted(folder):
            return converted(folder, name=name, language=language, device=device, threads=threads, beam=beam)
        if (folder / "config.json").is_file():
            from mtfix.backends.generating import Generating

            return Generating(folder, name=name, language=language, device=device, threads=threads, beam=beam)
    except OSError as error:
        raise MtfixError(f"the model in {folder} cannot be read: {(error.strerror or str(error)).lower()}") from None
    raise MtfixError(
        f"{folder} holds no translation model: neither config.json with weights (transformers) nor model.bin (CTranslate2)"
    )


def is_converted(folder: Path) -> bool:
    """Whether a folder holds a model in CTranslate2's form."""
    return (folder / "model.bin").is_file()


def converted(folder: Path, *, name: str, language: str, device: str, threads: int, beam: int) -> Converted:
    """Load a model in CTranslate2's form. Raises MtfixError."""
    manifest, files = verified(folder)
    check(manifest, folder, name, language)
    return Converted(
        folder,
        speller(folder, name, language),
        name=name,
        language=language,
        files=files,
        device=placed(device),
        threads=threads,
        beam=beam,
        longest=longest(folder),
    )


def check(manifest: Manifest | None, folder: Path, name: str, language: str) -> None:
    """Refuse a model that by its manifest, or by its folder's name (`ja-en`), is for another pair of languages."""
    if manifest:
        languages = list(manifest.languages)
    else:
        source, dash, target = folder.resolve().name.rpartition("-")
        languages = [source] if dash and target == "en" and len(source) == 2 else []
    if languages and language not in languages:
        said = ", ".join(languages[:8])
        raise MtfixError(f"{name} does not translate {english_name(language)} ({language}): it reads {said}")


def speller(folder: Path, name: str, language: str) -> Speller:
    """Return what cuts sentences into pieces for a model. Raises MtfixError when it is missing or broken."""
    if (folder / "tokenizer").is_dir():
        from mtfix.backends.families import reading
        from mtfix.backends.tokens import configuration, tokenizer

        own = folder / "tokenizer"
        return Tokens(reading(tokenizer(own), configuration(own), name, language))
    if missing := [part for part in SPELLERS if not (folder / part).is_file()]:
        raise MtfixError(f"the model in {folder} is not whole: {' and '.join(missing)} missing beside model.bin{AGAIN}")
    try:
        return SentencePieces(folder)
    except (OSError, RuntimeError) as error:
        raise MtfixError(f"the model in {folder} cannot be loaded: {first(error)}{AGAIN}") from None


def longest(folder: Path) -> int:
    """Return the number of pieces that a model reads: 250, or as many as it has places for, if those are fewer."""
    path = folder / "tokenizer" / "config.json"
    config: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return min(int(config.get("max_position_embeddings") or LONGEST), LONGEST)


def placed(device: str) -> str:
    """Return where CTranslate2 runs. Raises MtfixError when a GPU is asked for and there is none."""
    if device == "cpu":
        return "cpu"
    from ctranslate2 import get_cuda_device_count

    gpus = get_cuda_device_count()
    if device == "cuda" and not gpus:
        raise MtfixError("there is no GPU that CTranslate2 can use: leave --device away, or use --device cpu")
    return "cuda" if gpus else "cpu"


def first(error: Exception) -> str:
    """Return the first line of an error's words."""
    return (str(error).splitlines() or [type(error).__name__])[0]
