"""What results changed, in numbers: a line a document with a bar, then the sum by damage."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from unicodedata import combining, east_asian_width

from mtfix.types import Result

WIDEST_BAR = 40
LONGEST_NAME = 60
PIECE = re.compile(r"\++|\?+")
COLOURS = {"+": "\x1b[32m", "?": "\x1b[33m"}


@dataclass(frozen=True)
class Row:
    """How many edits of a document are applied, and how many wait for review."""

    name: str
    applied: int
    review: int


def stat(found: Iterable[tuple[str, Result]], *, colour: bool = False) -> Iterator[str]:
    """Yield the lines of the table: `+` for an edit that is applied, `?` for one that waits."""
    rows, damages = [], Counter[str]()
    for name, result in found:
        if result.edits:
            rows.append(Row(name, len(result.applied), len(result.edits) - len(result.applied)))
            damages.update(edit.damage.value for edit in result.edits)
    most = max((row.applied + row.review for row in rows), default=0)
    width = max((columns(shortened(row.name)) for row in rows), default=0)
    for row in rows:
        name = shortened(row.name)
        drawn = bar(row, most)
        drawn = PIECE.sub(lambda piece: f"{COLOURS[piece[0][0]]}{piece[0]}\x1b[0m", drawn) if colour else drawn
        yield f" {name}{' ' * (width - columns(name))} | {row.applied + row.review:>{len(str(most))}} {drawn}\n"
    yield closing(rows)
    for damage, count in damages.most_common():
        yield f" {count:>7,} {damage}\n"


def columns(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    return sum(0 if combining(sign) else 2 if east_asian_width(sign) in "WF" else 1 for sign in text)


def shortened(name: str) -> str:
    """Return a name that fits a line, its end kept."""
    return name if len(name) <= LONGEST_NAME else f"…{name[1 - LONGEST_NAME :]}"


def bar(row: Row, most: int) -> str:
    """Return the bar of a row; the longest one fills the width."""
    whole = row.applied + row.review
    length = whole if most <= WIDEST_BAR else max(1, whole * WIDEST_BAR // most)
    waiting = min(length, -(-row.review * length // whole)) if row.review else 0
    return "+" * (length - waiting) + "?" * waiting


def closing(rows: list[Row]) -> str:
    """Return the sum of all rows."""
    applied, review = sum(row.applied for row in rows), sum(row.review for row in rows)
    documents = f"{len(rows):,} document{'' if len(rows) == 1 else 's'}"
    return f" {documents}, {applied:,} edits applied (+), {review:,} to review (?)\n"
