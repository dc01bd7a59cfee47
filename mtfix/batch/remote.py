"""An object store, or any file system that fsspec knows: a file is one PUT, so it is there whole or not at all.

Names stand there as ids do: `%`, control characters and bytes that are not UTF-8 as `%XX`. Of what goes wrong no document is
to blame: the run stops with a sentence, and goes on when the store can be reached again.
"""

from __future__ import annotations

import errno
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import Path
from tempfile import mkstemp
from typing import Any, cast

from mtfix.batch.inputs import identity
from mtfix.batch.room import RoomError
from mtfix.types import MtfixError

ABSENT = (FileNotFoundError, NotADirectoryError)
BLOCK = 16 << 20
LONGEST_NAME = 1024


@dataclass(frozen=True)
class Remote:
    """Files below an address."""

    address: str

    @classmethod
    def at(cls, address: str) -> Remote:
        """Return the store at an address; raise MtfixError when its library is not there or knows no such address."""
        try:
            store = cls(address.rstrip("/"))
            _ = store.system
        except ImportError as error:
            raise MtfixError(f"cannot use {address}: {error}; install it, for example `pip install s3fs`") from None
        except Exception as error:
            raise MtfixError(f"cannot use {address}: {said(error)}") from None
        return store

    @cached_property
    def found(self) -> tuple[Any, str]:
        """The file system and the path in it; listings are never kept, for others write there too."""
        from fsspec.core import url_to_fs

        system, path = url_to_fs(self.address, use_listings_cache=False)
        return system, str(path).rstrip("/")

    @property
    def system(self) -> Any:
        """The file system."""
        return self.found[0]

    def path(self, name: str) -> str:
        """Return the path of a file. Raises OSError when it would be too long."""
        path = f"{self.found[1]}/{identity(name)}"
        if len(path.encode()) > LONGEST_NAME:
            raise OSError(errno.ENAMETOOLONG, f"its name is longer than {LONGEST_NAME} bytes there")
        return path

    def put(self, name: str, content: bytes, *, durable: bool = False) -> None:
        """Put a file in one piece."""
        path = self.path(name)
        with self.reached():
            try:
                self.system.pipe_file(path, content)
            except FileNotFoundError:
                self.folder_for(path)
                self.system.pipe_file(path, content)

    def folder_for(self, path: str) -> None:
        """Make the folder of a file where there are folders; a bucket is for its owner to make."""
        if not path.startswith("/"):
            raise MtfixError(
                f"there is no bucket called {path.partition('/')[0]}: make it, or give another with --store"
            )
        self.system.makedirs(path.rpartition("/")[0], exist_ok=True)

    def part(self) -> Path:
        """Return a new file on this machine for something unfinished."""
        return Path(mkstemp(prefix="mtfix-")[1])

    def settle(self, part: Path, name: str) -> None:
        """Put what is finished."""
        path = self.path(name)
        try:
            with self.reached():
                self.system.put_file(str(part), path)
        finally:
            part.unlink(missing_ok=True)

    def size(self, name: str) -> int | None:
        """Ask the file system."""
        with self.reached():
            try:
                return cast(int, self.system.size(self.path(name)) or 0)
            except ABSENT:
                return None

    def read(self, name: str, offset: int = 0, length: int | None = None) -> bytes:
        """Read from an offset."""
        path, end = self.path(name), None if length is None else offset + length
        with self.reached():
            return cast(bytes, self.system.cat_file(path, start=offset, end=end))

    def remove(self, name: str) -> None:
        """Delete a file, or a folder with all that is in it."""
        with self.reached(), suppress(FileNotFoundError):
            path = self.path(name)
            if self.system.exists(path):
                self.system.rm(path, recursive=True)

    def gather(self, name: str, names: Iterable[str], head: bytes = b"") -> int:
        """Write the pieces one after another, a block in memory at a time; the file appears when it is whole."""
        path, size = self.path(name), 0
        with self.reached():
            file = self.system.open(path, "wb", block_size=BLOCK)
            try:
                for content in chain([head], map(self.read, names)):
                    size += file.write(content)
            except BaseException:
                file.discard()
                file.closed = True  # closing is what makes it appear
                raise
            file.close()
        return size

    def move(self, name: str, to: str) -> None:
        """Move the files of a folder one by one: an object store has no folders to rename."""
        before, after = self.path(name), self.path(to)
        with self.reached():
            for path in self.system.find(before):
                self.moved(path, after + path[len(before) :])

    def moved(self, path: str, to: str) -> None:
        """Move a file."""
        try:
            self.system.mv(path, to)
        except FileNotFoundError:
            self.folder_for(to)
            self.system.mv(path, to)

    @contextmanager
    def reached(self) -> Iterator[None]:
        """Turn what goes wrong on the way into a sentence; that a file is not there is for the caller."""
        try:
            yield
        except RoomError:
            raise
        except FileNotFoundError:
            raise
        except Exception as error:
            raise RoomError(f"cannot use {self.address}: {said(error)}") from None


def said(error: Exception) -> str:
    """Return what an error says, in a line and without the number that the system gives it."""
    text = (isinstance(error, OSError) and error.strerror) or str(error) or type(error).__name__
    return str(text).strip().splitlines()[0].rstrip(".")
