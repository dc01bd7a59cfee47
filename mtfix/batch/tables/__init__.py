"""Rows of tables: one file a format. A row is its bytes; its texts are read from them and three columns are added to them.

A table is read in one pass, packed or not, with a bound on what a row may hold. A format is a module with `head` (what
stands before the rows), `rows`, `texts` (the wanted columns of a row) and `written` (a row with more columns).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Protocol

from mtfix.types import Result

LINES = frozenset({"jsonl", "csv", "tsv"})


@dataclass(frozen=True)
class Row:
    """A row: its number from 1, the line that it begins on, where its bytes stand, and the bytes; or why there are none.

    Of Parquet `place` is the row group, `extent` the row in it.
    """

    number: int
    line: int
    place: int
    extent: int
    content: bytes = b""
    error: str = ""
    size: int = 0


@dataclass(frozen=True)
class Shape:
    """What is the same for all rows of a table: its format, the bytes before its rows, its encoding."""

    format: str
    head: bytes = b""
    encoding: str = "utf-8"


@dataclass(frozen=True)
class Columns:
    """What is added to a row: for each chosen column its result."""

    results: Mapping[str, Result | None]

    def named(self) -> Iterator[tuple[str, Result | None]]:
        """Yield the ending of the new columns' names, empty for a single text column, and the result."""
        single = len(self.results) == 1
        for field, result in self.results.items():
            yield ("" if single else f"_{field}"), result


class LineTable(Protocol):
    """A format whose rows are lines."""

    def head(self, stream: Any, encoding: str) -> bytes:
        """Read what stands before the rows."""

    def rows(self, stream: Any, shape: Shape, largest: int) -> Iterator[Row]:
        """Yield the rows that follow."""

    def texts(self, row: bytes, shape: Shape, fields: Sequence[str], *, numbers: bool = False) -> list[str | None]:
        """Return the values of columns, `numbers` as their digits. Raises MtfixError, a sentence without its subject."""

    def written(self, row: bytes, shape: Shape, columns: Columns) -> bytes:
        """Return the row with the new columns. Raises MtfixError."""

    def headed(self, shape: Shape, fields: Iterable[str]) -> bytes:
        """Return what stands before the rows of the output."""


def line_table(format: str) -> LineTable:
    """Return the module of a format whose rows are lines."""
    module: Any = import_module(f"mtfix.batch.tables.{'jsonl' if format == 'jsonl' else 'delimited'}")
    return module  # type: ignore[no-any-return]


def brief_edits(result: Result) -> list[dict[str, Any]]:
    """Return a result's edits for a column of a table: the wire schema without places and scores."""
    wanted = ("id", "start", "end", "before", "after", "damage", "trust", "applied", "reason")
    return [{name: value for name, value in edit.to_dict().items() if name in wanted} for edit in result.edits]


def brief_findings(result: Result) -> list[dict[str, Any]]:
    """Return what a result leaves unrepaired for a column of a table."""
    wanted = ("start", "end", "text", "damage", "reason")
    return [{name: value for name, value in found.to_dict().items() if name in wanted} for found in result.unrepaired]
