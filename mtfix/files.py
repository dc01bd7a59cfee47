"""How bytes come in and go out: nothing is lost, nothing is half written, every trouble is one clear sentence."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from mtfix.types import MtfixError

LARGEST = 1 << 30


def read(path: str) -> bytes:
    """Return the bytes of a file, or of standard input for "-". Raises MtfixError."""
    if path == "-":
        return sys.stdin.buffer.read()
    place = Path(path)
    try:
        kind = place.stat()
        if stat.S_ISDIR(kind.st_mode):
            raise MtfixError(f"{path} is a folder: name the files in it, or use `mtfix batch`")
        if kind.st_size > LARGEST:
            raise MtfixError(
                f"{path} holds {kind.st_size >> 20} MB, more than the {LARGEST >> 20} MB taken at once: split it"
            )
        return place.read_bytes()
    except OSError as error:
        raise MtfixError(f"cannot read {path}: {reason(error)}") from None


def write(path: Path, content: bytes, *, before: bytes | None = None, backup: str | None = None) -> None:
    """Put `content` where `path` points, wholly or not at all, keeping the file's mode; links are followed, not replaced.

    `before` is what the file held when it was read: when it holds something else by now, nothing is written.
    `backup` is a suffix under which the old bytes are kept. Raises MtfixError.
    """
    try:
        target = path.resolve()
        if before is not None and target.read_bytes() != before:
            raise MtfixError(f"{path} was changed by someone else meanwhile: nothing was written; run mtfix again")
        if target.exists() and not os.access(target, os.W_OK):
            raise MtfixError(f"cannot write {path}: it is read-only")
        if backup and before is not None:
            replace(target.with_name(target.name + backup), before, target)
        replace(target, content, target)
    except OSError as error:
        raise MtfixError(f"cannot write {path}: {reason(error)}; the file is as it was") from None


def replace(target: Path, content: bytes, model: Path) -> None:
    """Write a neighbour of `target` and rename it there, with the mode of `model` if that exists."""
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:100]}.", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(stat.S_IMODE(model.stat().st_mode) if model.exists() else 0o666 & ~umask())
        Path(name).replace(target)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def umask() -> int:
    """Return the process's file mode mask."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def reason(error: OSError) -> str:
    """Return the system's own words in lower case."""
    said = error.strerror or str(error)
    return said[:1].lower() + said[1:]
