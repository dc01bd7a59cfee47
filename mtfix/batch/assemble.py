"""The end of a run: tables from the pieces of their shards, one patch, the list of failures."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path

from mtfix.batch import ledger
from mtfix.batch.outputs import failure_row
from mtfix.batch.store import Store, shard_name
from mtfix.batch.tables import LINES, Shape, line_table
from mtfix.batch.tables.packing import packed
from mtfix.batch.worker import PIECES
from mtfix.types import Failure

BLOCK = 1 << 20


def assembled(connection: sqlite3.Connection, store: Store, run: Path, fields: Sequence[str]) -> None:
    """Make what needs all the shards."""
    for file in connection.execute("select * from files where rows and state = 'todo' order by number").fetchall():
        table(connection, store, file, fields)
        connection.execute("update files set state = 'done' where number = ?", (file["number"],))
    if not connection.execute("select 1 from shards where state = 'todo' limit 1").fetchone():
        store.remove(PIECES)
    patch(connection, store)
    failures(connection, store)
    store.remove("work")


def table(connection: sqlite3.Connection, store: Store, file: sqlite3.Row, fields: Sequence[str]) -> None:
    """Put the pieces of a table together."""
    name = f"outputs/{ledger.name_of(file)}"
    shards = connection.execute("select number from shards where file = ? order by number", (file["number"],))
    pieces = [shard_name(PIECES, row[0], "piece") for row in shards]
    if not ledger.readable(connection, file["number"]):
        store.remove(name)  # not a row of it could be read
    elif file["format"] not in LINES:
        from mtfix.batch.tables.parquet import gather

        gather(store, name, pieces, os.fsdecode(file["path"]), fields)
    elif file["head"] is not None:
        shape = Shape(file["format"], file["head"])
        head = line_table(file["format"]).headed(shape, fields)
        store.gather(name, pieces, packed(head, file["packing"]))
    for piece in pieces:
        store.remove(piece)


def patch(connection: sqlite3.Connection, store: Store) -> None:
    """Put the patches of all shards together."""
    shards = connection.execute("select number from shards where file is null order by number")
    names = [name for row in shards if store.size(name := shard_name("patches", row[0], "patch"))]
    if names:
        store.gather("changes.patch", names)
    else:
        store.remove("changes.patch")


def failures(connection: sqlite3.Connection, store: Store) -> None:
    """Write the list of failures, nothing when there is none."""
    content = b"".join(failed_rows(connection))
    if content:
        store.put("failures.jsonl", content)
    else:
        store.remove("failures.jsonl")


def failed_rows(connection: sqlite3.Connection) -> Iterator[bytes]:
    """Yield the documents that failed, in their order, in the wire schema."""
    query = (
        "select d.id, d.stage, d.error, f.name from documents d join files f on f.number = d.file "
        "where d.state = 'failed' order by d.number"
    )
    for row in connection.execute(query):
        yield failure_row(Failure("", row["stage"], row["error"]), row["id"], os.fsdecode(row["name"]))
