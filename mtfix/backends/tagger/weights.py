"""The files of an exported tagger: what they are called, and how they are read."""

from __future__ import annotations

import json
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from mtfix.backends.tagger.features import NAMES, WINDOW
from mtfix.backends.tagger.pieces import SPECIAL, Vocabulary
from mtfix.backends.tagger.scoring import Judge
from mtfix.types import MtfixError

ENCODER, HEADS, OPERATIONS, KNOWN, SETTINGS = "encoder", "heads.npz", "operations.txt", "known.txt", "settings.json"
NEEDED = (f"{ENCODER}/model.bin", f"{ENCODER}/vocabulary.json", HEADS, OPERATIONS, KNOWN, SETTINGS)


class Weights(NamedTuple):
    """A tagger's network with its tables and settings; `digest` is the SHA-256 over its files."""

    judge: Judge
    vocabulary: Vocabulary
    operations: list[str]
    known: frozenset[str]
    settings: dict[str, Any]
    digest: str


@lru_cache(maxsize=2)
def read(folder: Path, threads: int = 1, compute_type: str = "default") -> Weights:
    """Read a tagger's files, once for a process. Raises MtfixError when one is missing or not what it should be."""
    if missing := [name for name in NEEDED if not (folder / name).is_file()]:
        raise MtfixError(f"the tagger in {folder} lacks {', '.join(missing)}: install mtfix again, or say tagger none")
    try:
        return opened(folder, threads, compute_type)
    except Exception as error:  # a torn file fails in as many ways as there are readers
        raise MtfixError(f"the tagger in {folder} cannot be read ({said(error)}): install mtfix again") from error


def said(error: Exception) -> str:
    """Return the first line of an error's message."""
    return (str(error).splitlines() or [type(error).__name__])[0][:120]


def opened(folder: Path, threads: int, compute_type: str) -> Weights:
    """Read the files; whatever is wrong with them raises."""
    import ctranslate2

    from mtfix.backends.tagger.network import network

    settings = json.loads((folder / SETTINGS).read_text(encoding="utf-8"))
    if (settings["features"], settings["window"]) != (list(NAMES), WINDOW):
        raise ValueError("it was trained with other features")
    vocabulary = Vocabulary(json.loads((folder / ENCODER / "vocabulary.json").read_text(encoding="utf-8")))
    if absent := set(SPECIAL) - set(vocabulary.pieces):
        raise ValueError(f"its vocabulary lacks {sorted(absent)[0]}")
    operations, known = (lines(folder / name) for name in (OPERATIONS, KNOWN))
    encoder = ctranslate2.Encoder(
        str(folder / ENCODER), "cpu", compute_type=compute_type, inter_threads=1, intra_threads=threads
    )
    heads: dict[str, NDArray[Any]] = dict(np.load(folder / HEADS))
    if len(heads["operations_bias"]) != len(operations):
        raise ValueError("its table of operations does not fit its heads")
    judge = network(encoder, heads)
    return Weights(judge, vocabulary, operations, frozenset(known), settings, digest(folder))


def lines(path: Path) -> list[str]:
    """Return the lines of a table."""
    return path.read_text(encoding="utf-8").split("\n")[:-1]


def digest(folder: Path) -> str:
    """Return the SHA-256 over the names and bytes of a tagger's files."""
    total = sha256()
    for name in NEEDED:
        total.update(name.encode() + b"\0" + sha256((folder / name).read_bytes()).digest())
    return total.hexdigest()
