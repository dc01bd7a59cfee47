"""An input given back from its output and the patch that the run kept, when the input itself is gone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtfix.render.unified import NO_NEWLINE, header, split

HUNK = re.compile(rb"@@ -(\d+),(\d+) \+(\d+),(\d+) @@\n")


def patch_of(patch: bytes, name: str) -> bytes:
    """Return the part of a patch that is about one file, empty when there is none."""
    head = header(name)
    start = patch.find(head) if patch.startswith(head) else patch.find(b"\n" + head) + 1
    if start < 0 or not patch.startswith(head, start):
        return b""
    return patch[start + len(head) : hunks_end(patch, start + len(head))]


def hunks_end(patch: bytes, place: int) -> int:
    """Return where the hunks that begin at a place end."""
    while match := HUNK.match(patch, place):
        place = hunk_before(patch, match.end(), int(match.group(2)), int(match.group(4)))[1]
    return place


def unpatched(content: bytes, hunks: bytes) -> bytes:
    """Return what a file was before these hunks changed it."""
    lines, out, position, place = split(content), list[bytes](), 0, 0
    while match := HUNK.match(hunks, place):
        _, before, start, after = map(int, match.groups())
        begin = start - 1 if after else start
        old, place = hunk_before(hunks, match.end(), before, after)
        out += [*lines[position:begin], *old]
        position = begin + after
    return b"".join([*out, *lines[position:]])


def hunk_before(hunks: bytes, place: int, before: int, after: int) -> tuple[list[bytes], int]:
    """Return the lines that a hunk has taken the place of, and where it ends."""
    old: list[bytes] = []
    for mark, line, stop in marked_lines(hunks, place):
        if before <= 0 and after <= 0:
            break
        before -= mark != b"+"
        after -= mark != b"-"
        if mark != b"+":
            old.append(line)
        place = stop
    return old, place


def marked_lines(hunks: bytes, place: int) -> Iterator[tuple[bytes, bytes, int]]:
    """Yield mark, line, and where it ends; a note about a missing line feed belongs to the line before it."""
    while place < len(hunks):
        stop = hunks.find(b"\n", place) + 1
        line = hunks[place + 1 : stop]
        if hunks.startswith(NO_NEWLINE, stop):
            line, stop = line[:-1], stop + len(NO_NEWLINE)
        yield hunks[place : place + 1], line, stop
        place = stop
