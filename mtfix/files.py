"""How bytes come in and go out: nothing is lost, nothing is half written, every trouble is one clear sentence."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from mtfix.types import MtfixError

LARGEST = 1 << 30
CHUNK = 1 << 20


def read(path: str) -> bytes:
    """Return the bytes of a file, or of standard input for "-". Raises MtfixError."""
    if path == "-":
        if sys.stdin is None:
            raise MtfixError("standard input is closed: name a file")
        return taken(sys.stdin.buffer, "standard input")
    try:
        place = Path(path)
        if place.is_dir():
            raise MtfixError(f"{path} is a folder: name the files in it")
        with place.open("rb") as file:
            return taken(file, path)
    except OSError as error:
        raise MtfixError(f"cannot read {path}: {reason(error)}") from None


def taken(file: BinaryIO, name: str) -> bytes:
    """Return what a file holds, `LARGEST` bytes at most: a device or a pipe may have no end. Raises MtfixError."""
    chunks, size = [], 0
    while chunk := file.read(CHUNK):
        chunks.append(chunk)
        size += len(chunk)
        if size > LARGEST:
            raise MtfixError(f"{name} holds more than the {LARGEST >> 20} MB that are taken at once: split it")
    return b"".join(chunks)


def emit(content: bytes) -> None:
    """Write all of `content` to standard output. Raises MtfixError, or OSError when that cannot take it."""
    if sys.stdout is None:
        raise MtfixError("standard output is closed: name a file with --output")
    rest = memoryview(content)
    while rest:  # unbuffered (PYTHONUNBUFFERED), a write may take a part only
        rest = rest[sys.stdout.buffer.write(rest) :]
    sys.stdout.buffer.flush()


def say(text: str) -> None:
    """Write text to standard output in its own encoding; what that cannot hold is escaped. Raises as `emit` does."""
    emit(text.encode(getattr(sys.stdout, "encoding", None) or "utf-8", "backslashreplace"))


def write(path: Path, content: bytes, *, before: bytes | None = None, backup: str | None = None) -> None:
    """Put `content` where `path` points, wholly or not at all, keeping the file's mode; links are followed, not replaced.

    `before` is what the file held when it was read: when it holds something else by now, nothing is written.
    `backup` is a suffix under which the old bytes are kept. Raises MtfixError.
    """
    try:
        target = path.resolve()
        if target.exists() and not target.is_file():
            return pour(target, content)
        if before is not None and target.read_bytes() != before:
            raise MtfixError(f"{path} was changed by someone else meanwhile: nothing was written; run mtfix again")
        if target.exists() and not os.access(target, os.W_OK):
            raise MtfixError(f"cannot write {path}: it is read-only")
        if backup and before is not None:
            replace(target.with_name(target.name + backup), before, target)
        replace(target, content, target)
    except (OSError, RuntimeError) as error:  # pathlib calls a loop of links a RuntimeError
        raise MtfixError(f"cannot write {path}: {reason(error)}; the file is as it was") from None


def pour(target: Path, content: bytes) -> None:
    """Write into a device or pipe: what is renamed onto it would take its place."""
    with target.open("wb") as file:
        file.write(content)


def replace(target: Path, content: bytes, model: Path) -> None:
    """Write a neighbour of `target` and rename it there, with the mode and owner of `model` if that exists."""
    # The name is known before the file is there, so that an interruption at any moment finds what to take away.
    part = target.with_name(f".{target.name[:20]}.{os.urandom(8).hex()}.part")
    try:
        part.touch(0o600, exist_ok=False)
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        dress(part, model)
        part.replace(target)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise


def dress(part: Path, model: Path) -> None:
    """Give a new file the mode and owner of `model`, or the usual ones where that does not exist."""
    if not model.exists():
        part.chmod(0o666 & ~umask())
        return
    kind = model.stat()
    with suppress(OSError, AttributeError):  # not ours to give away, or no such thing as an owner here
        os.chown(part, kind.st_uid, kind.st_gid)
    part.chmod(stat.S_IMODE(kind.st_mode))


def umask() -> int:
    """Return the process's file mode mask."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def reason(error: OSError | RuntimeError) -> str:
    """Return the system's own words in lower case."""
    said = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return said[:1].lower() + said[1:]
