"""The tokenizer and configuration of a model in transformers' form; no torch is needed for them."""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mtfix.types import MtfixError

# What to do about a model whose files are broken.
AGAIN = "; copy or fetch the model anew, or name another"


class NoRoomError(Exception):
    """The GPU has no room for a batch."""


def configuration(folder: Path) -> dict[str, Any]:
    """Return a model's `config.json`. Raises MtfixError when it is none."""
    try:
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise MtfixError(f"the model in {folder} cannot be loaded: config.json: {first_line(error)}{AGAIN}") from None
    if not isinstance(config, dict):
        raise MtfixError(f"the model in {folder} cannot be loaded: config.json holds no table{AGAIN}")
    return config


def tokenizer(folder: Path) -> Any:
    """Return the tokenizer of a folder. Raises MtfixError."""
    from transformers import AutoTokenizer

    with outcry(f"the tokenizer in {folder} cannot be loaded", AGAIN):
        found: Any = AutoTokenizer.from_pretrained(folder, local_files_only=True, trust_remote_code=False)
        if hasattr(found, "punc_normalizer"):
            found.punc_normalizer = (
                str  # else what a Marian model reads would depend on whether sacremoses is installed
            )
        return found


@contextmanager
def outcry(said: str, cure: str = "") -> Iterator[None]:
    """Quiet the library, and make its errors a sentence that begins with `said` and ends with `cure`."""
    from transformers.utils import logging

    level, bar = logging.get_verbosity(), logging.is_progress_bar_enabled()
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a library's warnings: the user cannot act on them
            yield
    except MtfixError:
        raise
    except Exception as error:
        torch = sys.modules.get("torch")
        if torch and isinstance(error, torch.cuda.OutOfMemoryError):
            raise NoRoomError(str(error)) from None
        # A tokenizer without its files is told None where a path belongs.
        reason = "its files are missing or damaged" if isinstance(error, TypeError) else first_line(error)
        raise MtfixError(f"{said}: {reason}{cure}") from None
    finally:
        logging.set_verbosity(level)
        if bar:
            logging.enable_progress_bar()


def first_line(error: Exception) -> str:
    """Return the first line of an error's words."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[0] if lines else type(error).__name__
