"""Where a run's files lie: a folder, or an object store by its address. A file appears whole or not at all."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from mtfix.batch.room import complaints

PARTS = "work/parts"
FILE_ADDRESS = "file://"


class Store(Protocol):
    """Files by name, with `/` between folders. Names may hold surrogate escapes."""

    def put(self, name: str, content: bytes, *, durable: bool = False) -> None:
        """Make a file appear with this content. Raises RoomError, or OSError that concerns this name only."""

    def size(self, name: str) -> int | None:
        """Return the size in bytes, None when there is no such file."""

    def read(self, name: str, offset: int = 0, length: int | None = None) -> bytes:
        """Return bytes of a file. Raises OSError."""

    def remove(self, name: str) -> None:
        """Make sure that there is no such file or folder."""

    def gather(self, name: str, names: Iterable[str], head: bytes = b"") -> int:
        """Make a file of `head` and the contents of other files, and return its size."""

    def part(self) -> Path:
        """Return a new name on this machine for something unfinished."""

    def settle(self, part: Path, name: str) -> None:
        """Give a finished part its name."""

    def move(self, name: str, to: str) -> None:
        """Rename a folder; nothing when it does not exist."""


@dataclass(frozen=True)
class Folder:
    """A folder of a file system, local or shared: files are written beside and renamed."""

    root: Path

    def put(self, name: str, content: bytes, *, durable: bool = False) -> None:
        """Write a part in `work/parts` and rename it."""
        with complaints(name):
            part = self.part()
            try:
                with part.open("wb") as file:
                    file.write(content)
                    if durable:
                        file.flush()
                        os.fsync(file.fileno())
                self.settle(part, name)
            except BaseException:
                with suppress(OSError):
                    part.unlink()
                raise

    def part(self) -> Path:
        """Return a new name for something unfinished."""
        folder = self.root / PARTS
        folder.mkdir(parents=True, exist_ok=True)
        return folder / secrets.token_hex(8)

    def settle(self, part: Path, name: str) -> None:
        """Give a finished part its name."""
        target = self.root / name
        try:
            part.replace(target)
        except FileNotFoundError:
            target.parent.mkdir(parents=True, exist_ok=True)
            part.replace(target)

    def size(self, name: str) -> int | None:
        """Ask the file system."""
        try:
            return (self.root / name).stat().st_size
        except OSError:
            return None

    def read(self, name: str, offset: int = 0, length: int | None = None) -> bytes:
        """Read from an offset."""
        with (self.root / name).open("rb") as file:
            file.seek(offset)
            return file.read() if length is None else file.read(length)

    def remove(self, name: str) -> None:
        """Delete a file, or a folder with all that is in it."""
        target = self.root / name
        if target.is_dir() and not target.is_symlink():
            shutil.rmtree(target, ignore_errors=True)
        else:
            with suppress(OSError):
                target.unlink()

    def gather(self, name: str, names: Iterable[str], head: bytes = b"") -> int:
        """Copy the pieces into a part and rename it; no more than a block is held in memory."""
        with complaints(name):
            part = self.part()
            with part.open("wb") as file:
                file.write(head)
                for piece in names:
                    with (self.root / piece).open("rb") as source:
                        shutil.copyfileobj(source, file, 1 << 20)
                size = file.tell()
                file.flush()
                os.fsync(file.fileno())
            self.settle(part, name)
            return size

    def move(self, name: str, to: str) -> None:
        """Rename."""
        with suppress(FileNotFoundError):
            (self.root / name).rename(self.root / to)


def opened(place: str) -> Store:
    """Return the store of a folder or an address (`s3://bucket/run`). Raises MtfixError."""
    if place.startswith(FILE_ADDRESS) or "://" not in place:
        return Folder(Path(place.removeprefix(FILE_ADDRESS)).absolute())
    from mtfix.batch.remote import Remote

    return Remote.at(place)


def shard_name(folder: str, number: int, suffix: str) -> str:
    """Return the name of a shard's file."""
    return f"{folder}/{number:05d}.{suffix}"


def lines(content: bytes) -> Iterator[bytes]:
    """Yield the lines of a file that are not empty."""
    yield from (line for line in content.split(b"\n") if line)
