"""Parquet: rows by row group, all columns kept, the new ones behind them as text and lists of records (extra `data`)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

from mtfix.batch.tables import Columns, Row, brief_edits, brief_findings
from mtfix.types import MtfixError, Result

if TYPE_CHECKING:
    from mtfix.batch.plan import Reading
    from mtfix.batch.store import Store
    from mtfix.batch.taken import Taken
    from mtfix.batch.task import Task, Terms

INTEGERS = ("start", "end")


@contextmanager
def opened(path: str) -> Iterator[Any]:
    """Open a file. Raises MtfixError when it is no Parquet or the library is not there."""
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError:
        raise MtfixError("is Parquet: `pip install 'mtfix[data]'` reads it") from None
    try:
        with parquet.ParquetFile(path) as file:
            yield file
    except pyarrow.ArrowException as error:
        raise MtfixError(f"cannot be read as Parquet: {str(error).splitlines()[0]}") from None


def wanted(file: Any, fields: Sequence[str]) -> list[str]:
    """Return the names of columns, once each. Raises MtfixError when one is not there."""
    known = file.schema_arrow.names
    for field in fields:
        if field not in known:
            raise MtfixError(f"has no column {field!r} (it has {', '.join(known[:9])})")
    return list(dict.fromkeys(fields))


def rows(path: str, how: Reading) -> Iterator[tuple[Row, str | None]]:
    """Yield every row, by its texts, with its id. Raises MtfixError."""
    extra = [*how.source_fields, *([how.id_field] if how.id_field else [])]
    with opened(path) as file:
        names = wanted(file, [*how.fields, *extra])
        refuse_taken(file, how.fields)
        texts = [*how.fields, *how.source_fields]
        number = 0
        for group in range(file.num_row_groups):
            index = 0
            for batch in file.iter_batches(1024, row_groups=[group], columns=names):
                for values in batch.to_pylist():
                    number += 1
                    content = fingerprint([values[field] for field in texts])
                    given = (
                        None if not how.id_field else str("" if values[how.id_field] is None else values[how.id_field])
                    )
                    yield Row(number, number, group, index, content, size=len(content)), given
                    index += 1


def refuse_taken(file: Any, fields: Sequence[str]) -> None:
    """Refuse a table that has one of the new columns already. Raises MtfixError."""
    for name in added_names(fields):
        if name in file.schema_arrow.names:
            raise MtfixError(f"has a column {name!r} already: rename it")


def added_names(fields: Sequence[str]) -> list[str]:
    """Return the names of the new columns."""
    tails = [""] if len(fields) == 1 else [f"_{field}" for field in fields]
    return [f"{name}{tail}" for tail in tails for name in ("clean_text", "edits", "unrepaired")]


def fingerprint(values: Sequence[Any]) -> bytes:
    """Return what a row's hash is made of."""
    return json.dumps([value if isinstance(value, str) or value is None else repr(value) for value in values]).encode()


class ParquetRows:
    """The rows of a Parquet file that a task needs, its row groups read once."""

    def __init__(self, task: Task, terms: Terms) -> None:
        """Read nothing yet."""
        self.task, self.terms = task, terms
        self.groups: dict[int, Any] = {}

    def group(self, place: int) -> Any:
        """Return the row group of a row. Raises MtfixError or OSError."""
        item = self.task.items[place]
        if item.place not in self.groups:
            with opened(item.path) as file:
                self.groups[item.place] = file.read_row_group(item.place)
        return self.groups[item.place]

    def taken(self, place: int) -> Taken:
        """Return a row. Raises MtfixError."""
        from mtfix.batch.taken import CHANGED, row_taken

        item, terms = self.task.items[place], self.terms
        fields = (*terms.fields, *terms.source_fields)
        group = self.group(place)
        if item.extent >= group.num_rows:
            raise MtfixError(f"{item.name}, row {item.row}, {CHANGED}")
        values = [group.column(field)[item.extent].as_py() for field in fields]
        if hashlib.sha256(fingerprint(values)).hexdigest() != item.sha256:
            raise MtfixError(f"{item.name}, row {item.row}, {CHANGED}")
        for field, value in zip(fields, values, strict=True):
            if value is not None and not isinstance(value, str):
                raise MtfixError(f"{item.name}, row {item.row}, holds no text in column {field!r}")
        return row_taken(item, values, terms)

    def row(self, place: int, columns: Columns) -> tuple[int, Columns]:
        """Return a row's place and its new columns."""
        return place, columns

    def piece(self, rows: Sequence[tuple[int, Columns]]) -> bytes:
        """Return rows as a small Parquet file, nothing when there are none."""
        import pyarrow
        from pyarrow import parquet

        if not rows:
            return b""
        items = self.task.items
        parts = [self.group(place).slice(items[place].extent, 1) for place, _ in rows]
        whole = widened(pyarrow.concat_tables(parts), [columns for _, columns in rows], self.terms.fields)
        buffer = BytesIO()
        parquet.write_table(whole, buffer)
        return buffer.getvalue()


def widened(table: Any, columns: Sequence[Columns], fields: Sequence[str]) -> Any:
    """Return a table with the new columns."""
    import pyarrow

    kinds = new_types()
    for place, name in enumerate(added_names(fields)):
        field, what = fields[place // 3], place % 3
        values = [cell(row.results.get(field), what) for row in columns]
        table = table.append_column(name, pyarrow.array(values, kinds[what]))
    return table


def cell(result: Result | None, what: int) -> Any:
    """Return what stands in a new column: the clean text, the edits or what is left unrepaired."""
    if result is None:
        return None if what == 0 else []
    return (result.text, brief_edits(result), brief_findings(result))[what] if what else result.text


@cache
def new_types() -> tuple[Any, Any, Any]:
    """Return the types of the new columns."""
    import pyarrow

    def records(*names: str) -> Any:
        integer, text = pyarrow.int64(), pyarrow.string()
        kinds = [
            (name, integer if name in INTEGERS else pyarrow.bool_() if name == "applied" else text) for name in names
        ]
        return pyarrow.list_(pyarrow.struct(kinds))

    edits = records("id", "start", "end", "before", "after", "damage", "trust", "applied", "reason")
    return pyarrow.string(), edits, records("start", "end", "text", "damage", "reason")


def gather(store: Store, name: str, pieces: Sequence[str], path: str, fields: Sequence[str]) -> None:
    """Put pieces together as the row groups of one file, one piece in memory at a time."""
    from pyarrow import parquet

    from mtfix.batch.room import complaints

    with opened(path) as file:
        schema = widened(file.schema_arrow.empty_table(), [], fields).schema
    part = store.part()
    try:
        with complaints(name), parquet.ParquetWriter(part, schema) as writer:
            for piece in pieces:
                if content := store.read(piece):
                    writer.write_table(parquet.read_table(BytesIO(content)).cast(schema))
        store.settle(part, name)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
