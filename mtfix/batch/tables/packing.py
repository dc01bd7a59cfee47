"""Packed tables: gzip and zstd, several members one after another, and what is broken off in the middle told."""

from __future__ import annotations

import gzip
import zlib
from io import BufferedReader, RawIOBase
from typing import Any, BinaryIO, cast

from mtfix.types import MtfixError

BLOCK = 1 << 18


class BrokenError(MtfixError):
    """The packed stream ends too early or is no such stream."""


class Unpacking(RawIOBase):
    """A packed file as a stream of what is in it."""

    def __init__(self, file: BinaryIO, packing: str) -> None:
        """Begin before the first byte."""
        self.file, self.packing = file, packing
        self.rest, self.member, self.begun = b"", fresh(packing), False

    def readable(self) -> bool:
        """Only that."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Unpack a block. Raises BrokenError."""
        while not self.rest:
            block = self.member.unused_data if self.member.eof else b""
            if self.member.eof:
                self.member, self.begun = fresh(self.packing), False
            block = block or self.file.read(BLOCK)
            if not block:
                if self.begun:
                    raise BrokenError("is cut off: its packed stream ends in the middle; fetch or pack the file again")
                return 0
            self.begun = True
            self.rest = unpacked(self.member, block, self.packing)
        size = min(len(buffer), len(self.rest))
        buffer[:size], self.rest = self.rest[:size], self.rest[size:]
        return size


def fresh(packing: str) -> Any:
    """Return what unpacks one member."""
    if packing == "gz":
        return zlib.decompressobj(wbits=31)
    import zstandard

    return zstandard.ZstdDecompressor().decompressobj()


def unpacked(member: Any, block: bytes, packing: str) -> bytes:
    """Return what a block holds. Raises BrokenError."""
    try:
        return cast(bytes, member.decompress(block))
    except Exception as error:
        raise BrokenError(f"is not packed as {packing}: {error}; fetch or pack the file again") from None


def stream(path: str, packing: str) -> BinaryIO:
    """Open a file for reading what is in it. Raises OSError."""
    file = open(path, "rb", buffering=1 << 20)  # noqa: SIM115, PTH123 - the caller closes it
    if not packing:
        return file
    return cast(BinaryIO, BufferedReader(Unpacking(file, packing), 1 << 20))


def packed(content: bytes, packing: str) -> bytes:
    """Return bytes as a member of their own: members can be put one after another. No time stands in it."""
    if not packing or not content:
        return content
    if packing == "gz":
        return gzip.compress(content, 6, mtime=0)
    import zstandard

    return zstandard.ZstdCompressor(level=6).compress(content)
