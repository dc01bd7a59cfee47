"""Standard input as an input: kept in the run's folder, for it cannot be read twice."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from mtfix.types import MtfixError

BLOCK = 1 << 20
SUFFIXES = {"jsonl": ".jsonl", "csv": ".csv", "tsv": ".tsv", "markdown": ".md", "html": ".html"}


def kept_stdin(run: Path, format: str | None) -> str:
    """Copy standard input into the run, unless a copy is there and nothing else comes; return the copy's path.

    JSONL is told by its first byte. Raises MtfixError.
    """
    folder = run / "inputs"
    known = next(iter(sorted(folder.glob("stdin.*"))), None) if folder.is_dir() else None
    if sys.stdin is None or sys.stdin.isatty():
        if known:
            return str(known)
        raise MtfixError(
            "standard input is a terminal: send it the texts, for example `mtfix batch - -o RUN < rows.jsonl`"
        )
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / ".part"
    first = copied(part)
    suffix = SUFFIXES.get(format or "", ".jsonl" if first[:1] == b"{" and not format else ".txt")
    target = folder / f"stdin{suffix}"
    if known and (part.stat().st_size == 0 or same(part, known)):
        part.unlink()
        return str(known)
    if part.stat().st_size == 0:
        part.unlink()
        raise MtfixError("standard input is empty: there is nothing to clean")
    part.replace(target)
    return str(target)


def copied(part: Path) -> bytes:
    """Copy all of standard input and return its beginning."""
    first = b""
    with part.open("wb") as file:
        while block := sys.stdin.buffer.read(BLOCK):
            first = first or block.lstrip()[:64]
            file.write(block)
    return first


def same(one: Path, other: Path) -> bool:
    """Whether two files hold the same."""
    with one.open("rb") as left, other.open("rb") as right:
        return hashlib.file_digest(left, "sha256").digest() == hashlib.file_digest(right, "sha256").digest()
