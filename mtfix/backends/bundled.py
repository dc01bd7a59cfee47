"""The models that come with mtfix: one folder a pair of languages under `mtfix/models`, small, quick, never a network."""

from __future__ import annotations

from pathlib import Path

from mtfix.backends.converted import BEAM, Converted
from mtfix.backends.families import english_name
from mtfix.backends.folder import converted
from mtfix.types import MtfixError

MODELS = Path(__file__).parent.parent / "models"


def place(language: str) -> Path | None:
    """Return the folder of the bundled model for a source language, or None where none is bundled."""
    folder = MODELS / f"{language}-en"
    return folder if (folder / "model.bin").is_file() else None


def bundled(language: str, threads: int = 1, beam: int = BEAM) -> Converted:
    """Load the bundled model of a language, on the processor. Raises MtfixError when it is not there or not whole."""
    folder = place(language)
    if folder is None:
        raise MtfixError(f"no model for {english_name(language)} ({language}) comes with mtfix")
    return opened_at(folder, language, threads, beam)


def opened_at(folder: Path, language: str, threads: int = 1, beam: int = BEAM) -> Converted:
    """Load a model as a bundled one is loaded. Raises MtfixError when it is not whole."""
    return converted(folder, name="bundled", language=language, device="cpu", threads=threads, beam=beam)
