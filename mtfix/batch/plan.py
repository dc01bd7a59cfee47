"""The plan: which documents there are, cut into shards by their order and size alone, never by who is at work.

A plan that was made before is kept while the inputs are the same. When they are not, a new one is made, and what has
been done for documents that did not change is carried over.
"""

from __future__ import annotations

import hashlib
import os
import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import Any

from mtfix.batch import ledger
from mtfix.batch.inputs import Found, Search, identity
from mtfix.batch.ledger import changing
from mtfix.batch.tables import LINES, Row, Shape, line_table
from mtfix.batch.tables.packing import stream
from mtfix.files import reason
from mtfix.types import MtfixError

DOCUMENTS, BYTES = 64, 128 << 10
LONGEST_ID = 1000
SIMPLE = re.compile(r"\w[\w :-]*+(?:[./]\w[\w :-]*+)*+", re.ASCII)
FILE_COLUMNS = "name, id, path, format, packing, rows, size, mtime, ctime, error"


@dataclass(frozen=True)
class Reading:
    """How the documents are to be read: what a plan needs to know of the run's options."""

    encoding: str | None = None
    fields: tuple[str, ...] = ("text",)
    source_fields: tuple[str, ...] = ()
    id_field: str | None = None
    largest: int = 64 << 20


@dataclass
class Cut:
    """Cuts a run of documents into shards, each of `DOCUMENTS` or `BYTES` at most, one table never with another."""

    connection: sqlite3.Connection
    shard: int = -1
    file: int | None = None
    documents: int = 0
    bytes: int = 0
    number: int = 0
    rows: list[tuple[Any, ...]] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)

    def add(self, file: int, size: int, table: bool, columns: tuple[Any, ...]) -> None:
        """Add a document: its file, its size, and its (id, row, line, place, extent, sha256, state, stage, error)."""
        owner = file if table else None
        full = self.documents >= DOCUMENTS or self.bytes + size > BYTES
        if self.shard < 0 or owner != self.file or full:
            self.close()
            self.shard, self.file, self.documents, self.bytes = self.shard + 1, owner, 0, 0
        self.rows.append((self.number, file, self.shard, size, *columns))
        self.ids.add(columns[0])
        self.number += 1
        self.documents += 1
        self.bytes += size

    def close(self) -> None:
        """Write the shard that is full."""
        if self.rows:
            self.connection.execute(
                "insert into shards (number, file, size) values (?, ?, ?)", (self.shard, self.file, self.bytes)
            )
            self.connection.executemany(
                "insert into documents (number, file, shard, size, id, row, line, place, extent, input_sha256, state, "
                "stage, error) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                self.rows,
            )
        self.rows, self.ids = [], set()


def planned(connection: sqlite3.Connection, search: Search, inputs: Sequence[str], how: Reading) -> bool:
    """Make the plan of a run that has none, or a new one when its inputs changed; return whether anything changed.

    Raises MtfixError when there is nothing to do or an input is not there.
    """
    connection.execute("drop table if exists temp.seen")
    connection.execute(
        "create temp table seen (name blob, id text, path blob, format text, packing text, rows integer, size integer, "
        "mtime integer, ctime integer, error text, unique (id, path))"
    )
    connection.executemany(
        f"insert or ignore into seen ({FILE_COLUMNS}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (file_row(found) for found in search.found(inputs)),
    )
    refuse_twins(connection)
    if ledger.value(connection, "schema") and unchanged(connection):
        return False
    refuse_others(connection)
    with changing(connection):
        made(connection, how)
    return True


def file_row(found: Found) -> tuple[Any, ...]:
    """Return a file as the ledger keeps it."""
    what = found.kind
    places = (os.fsencode(found.name), identity(found.name), os.fsencode(found.path))
    return (*places, what.format, what.packing, int(what.rows), found.size, found.mtime, found.ctime, found.error)


def refuse_twins(connection: sqlite3.Connection) -> None:
    """Refuse inputs of which two would get the same name. Raises MtfixError, also when there is no input."""
    twin = connection.execute("select id, count(*) from seen group by id having count(*) > 1 limit 1").fetchone()
    if twin:
        raise MtfixError(f"two inputs are called {twin[0]}: run mtfix in a folder above both, or give them one by one")
    if not connection.execute("select 1 from seen limit 1").fetchone():
        raise MtfixError("the inputs hold no file that mtfix reads: name files, or choose with --include '*.ext'")


def unchanged(connection: sqlite3.Connection) -> bool:
    """Whether the files are those of the plan; one that was only touched counts, and its new times are kept."""
    same = "s.id = f.id and s.path = f.path and s.format = f.format and s.error = f.error"
    lacking = (
        f"select 1 from seen s where not exists (select 1 from files f where {same}) union all "
        f"select 1 from files f where not exists (select 1 from seen s where {same}) limit 1"
    )
    if connection.execute(lacking).fetchone():
        return False
    touched = connection.execute(
        f"select f.number, f.path, s.size, s.mtime, s.ctime, f.size as old, f.rows, d.input_sha256 from seen s "
        f"join files f on {same} left join documents d on d.file = f.number and f.rows = 0 "
        f"where (s.size, s.mtime, s.ctime) != (f.size, f.mtime, f.ctime)"
    ).fetchall()
    for row in touched:
        if row["size"] != row["old"] or not row["input_sha256"] or digest_of(row["path"]) != row["input_sha256"]:
            return False
    connection.executemany(
        "update files set mtime = ?, ctime = ? where number = ?",
        [(row["mtime"], row["ctime"], row["number"]) for row in touched],
    )
    return True


def digest_of(path: bytes) -> str:
    """Return the SHA-256 of a file, empty when it cannot be read."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - a path in bytes
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def refuse_others(connection: sqlite3.Connection) -> None:
    """Refuse to take up a run with inputs that have no document in common with it. Raises MtfixError."""
    if not connection.execute("select 1 from files limit 1").fetchone():
        return
    if not connection.execute("select 1 from files f join seen s on s.id = f.id limit 1").fetchone():
        known = connection.execute("select id from files order by id limit 1").fetchone()[0]
        raise MtfixError(
            f"this run is over other inputs ({known} …): name another folder with -o, or start anew with --fresh"
        )


def made(connection: sqlite3.Connection, how: Reading) -> None:
    """Write the plan, and what has been done for documents that are in it as well."""
    connection.execute("drop table if exists temp.old")
    connection.execute(
        "create temp table old as select d.id, d.shard, d.offset, d.length, d.input_sha256, f.path, f.size, f.mtime, "
        "f.ctime, d.row from documents d join files f on f.number = d.file where d.state = 'done'"
    )
    connection.execute("create index temp.old_ids on old (id)")
    connection.execute("drop table if exists temp.gone")
    connection.execute(
        "create temp table gone as select f.name from files f where not exists (select 1 from seen s where s.id = f.id)"
    )
    ledger.set_value(connection, "gone", [row[0].hex() for row in connection.execute("select name from gone")])
    ledger.set_value(connection, "moving", True)
    for table in ledger.PLANNED:
        connection.execute(f"delete from {table}")
    connection.execute(f"insert into files ({FILE_COLUMNS}) select {FILE_COLUMNS} from seen order by id")
    cut = Cut(connection)
    with closing(connection.cursor()) as files:
        for file in files.execute("select * from files order by number"):
            plan_file(connection, cut, file, how)
    cut.close()
    carry_over(connection)
    ledger.set_value(connection, "schema", ledger.SCHEMA)


def plan_file(connection: sqlite3.Connection, cut: Cut, file: sqlite3.Row, how: Reading) -> None:
    """Add the documents of a file."""
    if file["error"] or not file["rows"]:
        state = ("failed", "plan", f"{file['id']} {file['error']}") if file["error"] else ("todo", "", "")
        cut.add(file["number"], file["size"], False, (file["id"], None, None, 0, 0, None, *state))
        return
    for values in table_rows(connection, file, how):
        cut.add(file["number"], values[-1], True, settled(connection, cut, values[:-1]))


def settled(connection: sqlite3.Connection, cut: Cut, values: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return a row's columns, as a failure when its id cannot stand: taken already, or leading out of the run."""
    id, row, line, place, extent, digest, error, spare = values
    complaint = error or bad_id(id) or ("" if not taken(connection, cut, id) else f"the id {id!r} is taken already")
    if not complaint:
        return (id, row, line, place, extent, digest, "todo", "", "")
    said = complaint if error else f"{spare}: {complaint}: give every row an id of its own"
    name, copy = spare, 1
    while taken(connection, cut, name):
        name, copy = f"{spare} ({copy + 1})", copy + 1
    return (name, row, line, place, extent, digest, "failed", "plan", said)


def taken(connection: sqlite3.Connection, cut: Cut, id: str) -> bool:
    """Whether a document has this id."""
    if id in cut.ids:
        return True
    return bool(connection.execute("select 1 from documents where id = ?", (id,)).fetchone())


def bad_id(id: str) -> str:
    """Return what is wrong with an id: it may become the name of a file in somebody's hands."""
    if not id or len(id) > LONGEST_ID:
        return "the id is empty" if not id else f"the id has {len(id)} characters, more than {LONGEST_ID}"
    if SIMPLE.fullmatch(id):
        return ""
    if id.startswith(("/", "\\")) or ".." in id.replace("\\", "/").split("/") or (id[1:3] in (":\\", ":/")):
        return f"the id {id!r} leads out of the run as a path"
    if any(ord(char) < 32 or "\ud800" <= char <= "\udfff" for char in id):
        return f"the id {id!r} holds a control character"
    return ""


def table_rows(connection: sqlite3.Connection, file: sqlite3.Row, how: Reading) -> Iterator[tuple[Any, ...]]:
    """Yield (id, row, line, place, extent, sha256, error, spare id) for each row of a table.

    A table that cannot be read to its end gives a last row that says why.
    """
    name, number, line = file["id"], 0, 1
    try:
        for row, given in rows_read(connection, file, how):
            number, line = row.number, row.line
            digest = hashlib.sha256(row.content).hexdigest() if row.content else None
            spare = f"{name}:{number}"
            error = f"{name}, {row.error}" if row.error else ""
            yield (
                spare if given is None else given,
                number,
                line,
                row.place,
                row.extent,
                digest,
                error,
                spare,
                row.size or row.extent,
            )
    except (MtfixError, OSError) as error:
        said = f"cannot be read: {reason(error)}" if isinstance(error, OSError) else str(error)
        where = f" after row {number}" if number else ""
        spare = f"{name}:{number + 1}"
        yield (spare, number + 1, line, 0, 0, None, f"{name}{where} {said}", spare, 0)


def rows_read(connection: sqlite3.Connection, file: sqlite3.Row, how: Reading) -> Iterator[tuple[Row, str | None]]:
    """Yield the rows of a table, each with the id that stands in it; keep what stands before the rows."""
    path = os.fsdecode(file["path"])
    if file["format"] not in LINES:
        from mtfix.batch.tables.parquet import rows as parquet_rows

        yield from parquet_rows(path, how)
        return
    with closing(stream(path, file["packing"])) as opened:
        table = line_table(file["format"])
        shape = Shape(file["format"], table.head(opened, how.encoding or "utf-8"), how.encoding or "utf-8")
        table.headed(shape, how.fields)
        connection.execute("update files set head = ? where number = ?", (shape.head, file["number"]))
        for row in table.rows(opened, shape, how.largest):
            yield (row, None) if row.error or not how.id_field else own_id(row, table, shape, how.id_field)


def own_id(row: Row, table: Any, shape: Shape, field: str) -> tuple[Row, str | None]:
    """Return a row with the id that stands in it, or else with the reason why there is none."""
    try:
        found = table.texts(row.content, shape, [field], numbers=True)[0]
    except MtfixError as error:
        return replace(row, error=f"line {row.line}, {error}"), None
    return row, found or ""


def carry_over(connection: sqlite3.Connection) -> None:
    """Tell documents of the new plan where their results stand in the old one's."""
    connection.execute(
        "update documents set kept_shard = o.shard, kept_offset = o.offset, kept_length = o.length, "
        "kept_sha256 = o.input_sha256 from old o where o.id = documents.id and documents.state = 'todo' "
        "and (documents.input_sha256 is null or documents.input_sha256 = o.input_sha256)"
    )
