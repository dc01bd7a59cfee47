"""The models that come with mtfix: one folder a pair of languages under `mtfix/models`, quick, small, never a network."""

from __future__ import annotations

from pathlib import Path

from mtfix.backends.converted import BEAM, Converted, SentencePieces
from mtfix.backends.fingerprint import fingerprint, hashes, release
from mtfix.types import MtfixError

MODELS = Path(__file__).parent.parent / "models"
PARTS = ("model.bin", "source.spm", "target.spm")


def place(language: str) -> Path | None:
    """Return the folder of the bundled model for a source language, or None where none is bundled."""
    folder = MODELS / f"{language}-en"
    return folder if (folder / "model.bin").is_file() else None


def bundled(language: str, threads: int = 1, beam: int = BEAM) -> Converted:
    """Load the bundled model of a language, in int8 on the processor. Raises MtfixError when it is not there or not whole."""
    folder = place(language)
    if folder is None:
        raise MtfixError(f"no model for {language} comes with mtfix")
    return light(folder, name="bundled", language=language, threads=threads, beam=beam)


def light(folder: Path, *, name: str, language: str, threads: int = 1, beam: int = BEAM) -> Converted:
    """Load a folder in CTranslate2's form with sentencepiece models beside it. Raises MtfixError."""
    if missing := [part for part in PARTS if not (folder / part).is_file()]:
        raise MtfixError(f"the model in {folder} is not whole: {', '.join(missing)} missing")
    try:
        speller = SentencePieces(folder)
    except (OSError, RuntimeError) as error:
        raise MtfixError(f"the model in {folder} cannot be loaded: {str(error).splitlines()[0]}") from None
    digest = fingerprint(hashes(folder), release("ctranslate2"), "cpu", "int8", beam)
    return Converted(
        folder, speller, name=name, language=language, digest=digest, compute="int8", threads=threads, beam=beam
    )
