"""Lines of a stream, none longer than is allowed: of a longer one only its length is kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from mtfix.batch.tables import Row

BOM = b"\xef\xbb\xbf"


def lines(stream: Any, largest: int, place: int, number: int = 1) -> Iterator[Row]:
    """Yield the lines with their line ends, numbered from `number`, where `place` is the stream's next byte."""
    while line := stream.readline(largest + 1):
        length, error = len(line), ""
        if length > largest and not line.endswith(b"\n"):
            length += skipped(stream, largest)
            line, error = b"", too_long(number, largest)
        yield Row(number, number, place, length, line, error)
        place, number = place + length, number + 1


def skipped(stream: Any, largest: int) -> int:
    """Pass the rest of a line and return its length."""
    length = 0
    while rest := stream.readline(min(largest + 1, 1 << 20)):
        length += len(rest)
        if rest.endswith(b"\n"):
            break
    return length


def too_long(line: int, largest: int) -> str:
    """Return the sentence about a row that holds too much."""
    return f"line {line} holds more than {largest >> 20} MB: split it, or allow more with --largest"


def ending(row: bytes) -> int:
    """Return the length of a row without its line end."""
    return len(row) - (2 if row.endswith(b"\r\n") else 1 if row.endswith(b"\n") else 0)
