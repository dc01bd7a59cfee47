"""An object store, or any file system that fsspec knows: a file is one PUT, so it is there whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, cast

from mtfix.types import MtfixError


@dataclass(frozen=True)
class Remote:
    """Files below an address. Names that are not UTF-8 are written with `%XX`."""

    address: str

    @classmethod
    def at(cls, address: str) -> Remote:
        """Return the store at an address; raise MtfixError when its library is not there or knows no such address."""
        try:
            store = cls(address.rstrip("/"))
            _ = store.system
        except ImportError as error:
            raise MtfixError(f"cannot use {address}: {error}; install it, for example `pip install fsspec`") from None
        except Exception as error:
            raise MtfixError(f"cannot use {address}: {error}") from None
        return store

    @cached_property
    def found(self) -> tuple[Any, str]:
        """The file system and the path in it."""
        from fsspec.core import url_to_fs

        system, path = url_to_fs(self.address)
        return system, str(path).rstrip("/")

    @property
    def system(self) -> Any:
        """The file system."""
        return self.found[0]

    def path(self, name: str) -> str:
        """Return the path of a file."""
        return f"{self.found[1]}/{name.encode('utf-8', 'surrogateescape').decode('utf-8', 'backslashreplace')}"

    def put(self, name: str, content: bytes, *, durable: bool = False) -> None:
        """Put a file in one piece."""
        path = self.path(name)
        try:
            self.system.makedirs(path.rpartition("/")[0], exist_ok=True)
            self.system.pipe_file(path, content)
        except Exception as error:
            raise MtfixError(f"cannot write {path}: {error}") from None

    def size(self, name: str) -> int | None:
        """Ask the file system."""
        try:
            return cast(int, self.system.size(self.path(name)) or 0)
        except (FileNotFoundError, NotADirectoryError):
            return None

    def read(self, name: str, offset: int = 0, length: int | None = None) -> bytes:
        """Read from an offset."""
        end = None if length is None else offset + length
        return cast(bytes, self.system.cat_file(self.path(name), start=offset, end=end))

    def remove(self, name: str) -> None:
        """Delete a file, or a folder with all that is in it."""
        path = self.path(name)
        if self.system.exists(path):
            self.system.rm(path, recursive=True)

    def gather(self, name: str, names: Iterable[str], head: bytes = b"") -> int:
        """Write the pieces one after another; the file appears when it is closed."""
        path = self.path(name)
        self.system.makedirs(path.rpartition("/")[0], exist_ok=True)
        size = len(head)
        with self.system.open(path, "wb") as file:
            file.write(head)
            for piece in names:
                content = self.read(piece)
                size += len(content)
                file.write(content)
        return size

    def move(self, name: str, to: str) -> None:
        """Move what is in a folder."""
        if self.system.exists(self.path(name)):
            self.system.mv(self.path(name), self.path(to), recursive=True)
