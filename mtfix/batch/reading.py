"""A task's documents as they are read: files as they lie on disk, rows of a table; or why one cannot be read."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from mtfix import formats
from mtfix.batch.tables import Columns, Shape, line_table
from mtfix.batch.tables.packing import packed
from mtfix.batch.taken import CHANGED, Taken, row_taken
from mtfix.batch.task import Item, Task, Terms
from mtfix.contents import given
from mtfix.files import reason
from mtfix.pipeline import Cleaner
from mtfix.types import Failure, MtfixError, Result


class Rows(Protocol):
    """The rows of a table that a task needs."""

    def taken(self, place: int) -> Taken:
        """Return a row, by its place in the task. Raises MtfixError or OSError."""

    def row(self, place: int, columns: Columns) -> Any:
        """Return a row with more columns. Raises MtfixError, a sentence without its subject, or OSError."""

    def piece(self, rows: Sequence[Any]) -> bytes:
        """Return such rows as a piece of the output."""


def file_taken(item: Item, cleaner: Cleaner, terms: Terms) -> Taken:
    """Return a file. Raises MtfixError or OSError."""
    told = Path(item.path).stat()
    if (told.st_size, told.st_mtime_ns) != (item.size, item.mtime):
        raise MtfixError(f"{item.id} {CHANGED}")
    if item.size > terms.largest:
        raise MtfixError(f"{item.id} holds {item.size >> 20} MB: split it, or allow more with --largest")
    content = Path(item.path).read_bytes()
    if len(content) != item.size:
        raise MtfixError(f"{item.id} {CHANGED}")
    return content_taken(item, content, cleaner, terms)


def content_taken(item: Item, content: bytes, cleaner: Cleaner, terms: Terms) -> Taken:
    """Return a file of this content. Raises MtfixError."""
    digest = hashlib.sha256(content).hexdigest()
    if not content:
        return Taken(item, digest, ())
    file = formats.read(content, item.id, format=item.format, encoding=terms.encoding)
    if file.failures:
        raise MtfixError(f"{item.id}: {file.failures[0].error}")
    return Taken(item, digest, tuple(given(part, cleaner, None) for part in file.parts), file)


class LineRows:
    """Rows that are lines of a file, or were sent along."""

    def __init__(self, task: Task, shape: Shape, terms: Terms) -> None:
        """Read nothing yet."""
        self.task, self.shape, self.terms = task, shape, terms
        self.table = line_table(shape.format)

    def content(self, place: int) -> bytes:
        """Return a row's bytes. Raises MtfixError or OSError."""
        item = self.task.items[place]
        if self.task.payload is not None:
            content = self.task.payload[place]
        else:
            with Path(item.path).open("rb") as file:
                file.seek(item.place)
                content = file.read(item.extent)
        if item.sha256 and hashlib.sha256(content).hexdigest() != item.sha256:
            raise MtfixError(f"{item.name}, line {item.line}, {CHANGED}")
        return content

    def taken(self, place: int) -> Taken:
        """Return a row."""
        item, terms = self.task.items[place], self.terms
        content = self.content(place)
        wanted = (*terms.fields, *terms.source_fields)
        try:
            texts = self.table.texts(content, self.shape, wanted)
        except MtfixError as error:
            raise MtfixError(f"{item.name}, line {item.line}, {error}") from None
        return row_taken(item, texts, terms)

    def row(self, place: int, columns: Columns) -> bytes:
        """Return a row with more columns."""
        return self.table.written(self.content(place), self.shape, columns)

    def piece(self, rows: Sequence[bytes]) -> bytes:
        """Return rows packed as the input is."""
        return packed(b"".join(rows), self.task.packing)


def rows_of(task: Task, terms: Terms) -> Rows:
    """Return the rows of a task over a table. Raises MtfixError or OSError."""
    assert task.shape
    if task.shape.format == "parquet":
        from mtfix.batch.tables.parquet import ParquetRows

        return ParquetRows(task, terms)
    return LineRows(task, task.shape, terms)


def unread(item: Item, error: Exception) -> Failure:
    """Return the failure that an error makes of a document that could not be read."""
    said = f"{item.id} cannot be read: {reason(error)}" if isinstance(error, OSError) else str(error)
    return Failure("", "read", said)


def columns_of(taken: Taken, results: Sequence[Result]) -> Columns:
    """Return what is added to a row."""
    by_id = {result.document.id: result for result in results}
    return Columns({field: by_id.get(f"field {field}") for field in taken.fields})
