"""The ledger's shards -> tasks, in the order in which they are best done: the largest first, packed tables as they come."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from itertools import groupby
from typing import BinaryIO

from mtfix.batch import ledger
from mtfix.batch.store import shard_name
from mtfix.batch.tables import Row, Shape, line_table
from mtfix.batch.tables.packing import stream
from mtfix.batch.task import Item, Kept, Task, Terms
from mtfix.types import MtfixError

DOCUMENT = (
    "select d.*, f.name as name, f.path as path, f.format as format, f.mtime as mtime from documents d "
    "join files f on f.number = d.file where d.shard = ? order by d.number"
)


def tasks(connection: sqlite3.Connection, terms: Terms, shards: Sequence[int], *, alone: bool = True) -> Iterator[Task]:
    """Yield a task for each of the shards.

    `alone` says that a document gets the same bytes in any company, so that what is done need not be done again.
    """
    packed = {
        row[0]: row[1]
        for row in connection.execute(
            "select s.number, s.file from shards s join files f on f.number = s.file where f.packing != ''"
        )
    }
    plain = [number for number in shards if number not in packed]
    sizes = dict(connection.execute("select number, size from shards"))
    for number in sorted(plain, key=lambda number: (-sizes[number], number)):
        yield task(connection, terms, number, alone)
    later = sorted(number for number in shards if number in packed)
    for file, numbers in groupby(later, key=lambda number: packed[number]):
        yield from packed_tasks(connection, file, [task(connection, terms, number, alone) for number in numbers], terms)


def task(connection: sqlite3.Connection, terms: Terms, number: int, alone: bool = True) -> Task:
    """Return the task for a shard; the rows of a packed table are still lacking."""
    items = tuple(item(row) for row in connection.execute(DOCUMENT, (number,)))
    if not alone and not all(one.kept or one.failed for one in items):
        items = tuple(replace(one, kept=None) for one in items)
    file = connection.execute(
        "select f.* from shards s join files f on f.number = s.file where s.number = ?", (number,)
    ).fetchone()
    if file is None:
        return Task(number, items)
    return Task(number, items, Shape(file["format"], file["head"] or b"", terms.encoding or "utf-8"), file["packing"])


def item(row: sqlite3.Row) -> Item:
    """Return a document as a worker needs it."""
    return Item(
        row["number"],
        row["id"],
        ledger.name_of(row),
        os.fsdecode(row["path"]),
        row["format"],
        row["size"],
        row["mtime"],
        row["row"],
        row["line"] or 0,
        row["place"],
        row["extent"],
        row["input_sha256"] if row["row"] is not None else None,
        kept(row),
        (row["stage"], row["error"]) if row["state"] == "failed" and row["stage"] == "plan" else None,
    )


def kept(row: sqlite3.Row) -> Kept | None:
    """Return where a document's results stand already: in this plan's shards or in those of the one before."""
    if row["state"] == "done" and row["length"] is not None:
        return Kept(
            shard_name("results", row["shard"], "jsonl"), row["offset"], row["length"], row["input_sha256"] or ""
        )
    if row["kept_shard"] is not None:
        place = shard_name("previous", row["kept_shard"], "jsonl")
        return Kept(place, row["kept_offset"], row["kept_length"], row["kept_sha256"] or "")
    return None


def packed_tasks(connection: sqlite3.Connection, file: int, found: Sequence[Task], terms: Terms) -> Iterator[Task]:
    """Yield tasks with the rows of a packed table, which is read once."""
    told = connection.execute("select path, packing from files where number = ?", (file,)).fetchone()
    shape = found[0].shape
    assert shape
    try:
        opened = stream(os.fsdecode(told["path"]), told["packing"])
    except OSError:  # gone since it was planned: no row has the hash that it had
        yield from (replace(one, payload=(b"",) * len(one.items)) for one in found)
        return
    with closing(opened):
        rows = rows_again(opened, shape, terms.largest)
        for one in found:
            yield replace(one, payload=tuple(payload(rows, one)))


def rows_again(opened: BinaryIO, shape: Shape, largest: int) -> Iterator[Row]:
    """Yield the rows of a table, as far as it can be read."""
    table = line_table(shape.format)
    with suppress(MtfixError, OSError):  # cut off, as the plan knows, or changed since, as the hashes will tell
        table.head(opened, shape.encoding)
        yield from table.rows(opened, shape, largest)


def payload(rows: Iterator[Row], task: Task) -> Iterator[bytes]:
    """Yield the bytes of a task's rows; none for a row that cannot be had, which its item or hash will tell."""
    row = None
    for item in task.items:
        while item.failed is None and (row is None or row.number < (item.row or 0)):
            if (row := next(rows, None)) is None:
                break
        yield row.content if row is not None and row.number == item.row else b""
