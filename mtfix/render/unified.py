"""A unified diff of bytes, which `git apply` and `patch` accept: line ends, encodings and a missing last newline included.

The hunks follow from the changes that were made; nothing is compared, so an article of any size takes linear time.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Protocol

CONTEXT = 3
TO_QUOTE = re.compile(rb'[\x00-\x1f\x7f"\\]')
NO_NEWLINE = b"\\ No newline at end of file\n"


class Patch(Protocol):
    """Bytes `start` to `end` of a file are replaced by `after`."""

    @property
    def start(self) -> int:
        """First byte."""

    @property
    def end(self) -> int:
        """One past the last byte."""

    @property
    def after(self) -> bytes:
        """What stands there in the new file."""


@dataclass(frozen=True)
class Change:
    """The plainest patch."""

    start: int
    end: int
    after: bytes


@dataclass(frozen=True)
class Block:
    """Old lines `start` to `end` (from 0, half-open) that become `new`."""

    start: int
    end: int
    new: tuple[bytes, ...]


def unified(before: bytes, changes: Sequence[Patch], name: str) -> bytes:
    """Return the diff of a file, empty without changes. `name` stands behind `a/` and `b/`; changes are disjoint, sorted."""
    lines = before.splitlines(keepends=True) if b"\r" not in before else split(before)
    found = list(blocks(before, lines, changes))
    if not found:
        return b""
    head = header(name)
    shift = 0
    out = [head]
    for group in grouped(found):
        text, shift = hunk(lines, group, shift)
        out.append(text)
    return b"".join(out)


def split(content: bytes) -> list[bytes]:
    """Return the lines as diff tools see them: only a line feed ends one."""
    pieces = content.split(b"\n")
    lines = [piece + b"\n" for piece in pieces[:-1]]
    return [*lines, pieces[-1]] if pieces[-1] else lines


def header(name: str) -> bytes:
    """Return the two lines that name a file."""
    return b"--- %s\n+++ %s\n" % (header_name("a/", name), header_name("b/", name))


def header_name(side: str, name: str) -> bytes:
    """Return a file name for the header, quoted as git does where it must be.

    One with a blank gets a tab behind it, as patch wants it.
    """
    clean = (side + name.lstrip("/")).encode("utf-8", "surrogateescape")
    if TO_QUOTE.search(clean):
        return b'"%s"' % TO_QUOTE.sub(lambda match: b"\\%03o" % match.group()[0], clean)
    return clean + (b"\t" if b" " in clean else b"")


def blocks(before: bytes, lines: Sequence[bytes], changes: Sequence[Patch]) -> Iterator[Block]:
    """Yield the changed lines, changes on one line taken together."""
    ends = list(accumulate(map(len, lines)))
    pending: list[Patch] = []
    first = last = 0
    for change in changes:
        start = min(bisect_right(ends, change.start), max(len(lines) - 1, 0))
        if pending and start > last:
            yield block(before, lines, ends, first, last, pending)
            pending = []
        if not pending:
            first = last = start
        last = max(last, last_line(ends, change))
        pending.append(change)
    if pending:
        yield block(before, lines, ends, first, last, pending)


def last_line(ends: Sequence[int], change: Patch) -> int:
    """Return the last line that a change has a share in; one that eats a line feed has one in the next line."""
    return min(bisect_right(ends, change.end), max(len(ends) - 1, 0))


def block(
    before: bytes, lines: Sequence[bytes], ends: Sequence[int], first: int, last: int, made: list[Patch]
) -> Block:
    """Return the block of lines `first` to `last` with the changes made in them."""
    start, end = (ends[first - 1] if first else 0), (ends[last] if ends else 0)
    pieces: list[bytes] = []
    position = start
    for change in made:
        pieces += (before[position : change.start], change.after)
        position = change.end
    new = split(b"".join((*pieces, before[position:end])))
    return trimmed(lines, Block(first, min(last + 1, len(lines)), tuple(new)))


def trimmed(lines: Sequence[bytes], block: Block) -> Block:
    """Return the block without the lines at its head and foot that did not change."""
    start, end, new = block.start, block.end, list(block.new)
    while start < end and new and lines[start] == new[0]:
        start += 1
        del new[0]
    while start < end and new and lines[end - 1] == new[-1]:
        end -= 1
        del new[-1]
    return Block(start, end, tuple(new))


def grouped(found: Sequence[Block]) -> Iterator[list[Block]]:
    """Yield the blocks whose context would meet, together."""
    group: list[Block] = []
    for item in found:
        if group and item.start - group[-1].end > 2 * CONTEXT:
            yield group
            group = []
        group.append(item)
    yield group


def hunk(lines: Sequence[bytes], group: Sequence[Block], shift: int) -> tuple[bytes, int]:
    """Return one hunk and by how many lines the new file is longer after it."""
    start = max(0, group[0].start - CONTEXT)
    end = min(len(lines), group[-1].end + CONTEXT)
    body: list[bytes] = []
    position = start
    for item in group:
        body += (row(b" ", line) for line in lines[position : item.start])
        body += (row(b"-", line) for line in lines[item.start : item.end])
        body += (row(b"+", line) for line in item.new)
        position = item.end
    body += (row(b" ", line) for line in lines[position:end])
    grown = sum(len(item.new) - (item.end - item.start) for item in group)
    old, new = end - start, end - start + grown
    numbers = (place(start, old), old, place(start + shift, new), new)
    return b"@@ -%d,%d +%d,%d @@\n" % numbers + b"".join(body), shift + grown


def place(start: int, count: int) -> int:
    """Return a line number for a hunk's head: from 1, but the line before when there are no lines."""
    return start + 1 if count else start


def row(mark: bytes, line: bytes) -> bytes:
    """Return a line of the diff, with a note when it has no line feed."""
    return mark + line if line.endswith(b"\n") else mark + line + b"\n" + NO_NEWLINE
