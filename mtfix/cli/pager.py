"""Long output on a terminal: through the pager and in colour, as git does it; anywhere else as it is."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator

import click

from mtfix import files

COLOURS = {"-": "\x1b[31m", "+": "\x1b[32m", "@": "\x1b[36m"}
BOLD, END = "\x1b[1m", "\x1b[0m"
# What a terminal would act on; an article must not be able to.
ACTING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def on_terminal() -> bool:
    """Whether a person looks at standard output."""
    return sys.stdout is not None and sys.stdout.isatty()


def coloured(choice: str) -> bool:
    """Whether to write in colour: `choice` is auto, always or never."""
    return choice == "always" or (choice == "auto" and on_terminal() and "NO_COLOR" not in os.environ)


def painted(diff: bytes, *, colour: bool) -> str:
    """Return a unified diff for a terminal, a line in the colour of its mark."""
    text = diff.decode("utf-8", "backslashreplace")
    rows = (ACTING.sub(lambda match: f"\\x{ord(match.group()):02x}", row) for row in text.split("\n"))
    return "\n".join(map(paint, rows)) if colour else "\n".join(rows)


def paint(row: str) -> str:
    """Return a line of a diff in its colour."""
    if row.startswith(("--- ", "+++ ")):
        return f"{BOLD}{row}{END}"
    mark = COLOURS.get(row[:1])
    return f"{mark}{row}{END}" if mark else row


def put(pieces: Iterable[bytes], *, pager: bool) -> None:
    """Write pieces to standard output, on a terminal through the pager; LESS is set as git sets it."""
    if not (pager and on_terminal()):
        for piece in pieces:
            files.emit(piece)
        return
    os.environ.setdefault("LESS", "FRX")
    click.echo_via_pager(decoded(pieces), color=True)


def decoded(pieces: Iterable[bytes]) -> Iterator[str]:
    """Yield pieces as text."""
    for piece in pieces:
        yield piece.decode("utf-8", "backslashreplace")
