"""The ledger: what is to be done and what is done, one row a document, in SQLite. Only the process at work writes it.

What a run's folder holds says the page of `mtfix.batch`. Names and paths are bytes: a file's name need not be text.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mtfix.batch.inputs import LEDGER
from mtfix.batch.task import Done, Entry
from mtfix.types import MtfixError

FILE = LEDGER
SCHEMA = "mtfix.ledger/1"
TABLES = """
create table if not exists plan (key text primary key, value text not null) without rowid;
create table if not exists files (
  number integer primary key, name blob not null, id text not null unique, path blob not null, format text not null,
  packing text not null, rows integer not null, size integer not null, mtime integer not null, ctime integer not null,
  head blob, error text not null default '', state text not null default 'todo');
create table if not exists shards (
  number integer primary key, file integer, size integer not null, state text not null default 'todo',
  seconds real not null default 0, patch integer not null default 0);
create index if not exists shards_of_file on shards (file);
create table if not exists documents (
  number integer primary key, id text not null unique, file integer not null, row integer, line integer,
  shard integer not null, place integer not null default 0, extent integer not null default 0, size integer not null,
  input_sha256 text, state text not null default 'todo', applied integer not null default 0,
  review integer not null default 0, flagged integer not null default 0, offset integer, length integer,
  output integer, seconds real not null default 0, attempts integer not null default 0,
  stage text not null default '', error text not null default '',
  kept_shard integer, kept_offset integer, kept_length integer, kept_sha256 text);
create index if not exists documents_of_shard on documents (shard, number);
create index if not exists failed_documents on documents (number) where state = 'failed';
create table if not exists counts (
  shard integer, damage text, trust text, applied integer, count integer,
  primary key (shard, damage, trust, applied)) without rowid;
create table if not exists residues (
  shard integer, damage text, text text, count integer, primary key (shard, damage, text)) without rowid;
create table if not exists choices (kind text, value text, primary key (kind, value)) without rowid;
"""
PLANNED = ("files", "shards", "documents", "counts", "residues")


def opened(run: Path) -> sqlite3.Connection:
    """Open the ledger of a run for writing, made when it is not there. Raises MtfixError."""
    try:
        connection = sqlite3.connect(run / FILE, isolation_level=None, timeout=10)
        connection.execute("pragma journal_mode = wal")
        connection.execute("pragma synchronous = normal")
        # The parent of a run over millions of documents holds no more than that of one over a thousand.
        connection.execute("pragma cache_size = -400")
        connection.execute("pragma temp_store = file")
        connection.execute("pragma temp.cache_size = -200")
        connection.executescript(TABLES)
    except sqlite3.Error as error:
        raise MtfixError(f"cannot use the ledger in {run}: {error}; put the run on a local disk with room") from None
    connection.row_factory = sqlite3.Row
    return connection


def reading(run: Path) -> sqlite3.Connection:
    """Open the ledger of a run for reading. Raises MtfixError when there is none."""
    file = run / FILE
    if run.is_file():
        raise MtfixError(f"{run} is a file: name the folder of a run")
    if not file.is_file():
        raise MtfixError(f"{run} is no run: `mtfix batch IN -o {run}` makes one")
    try:
        connection = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None, timeout=10)
        connection.row_factory = sqlite3.Row
        found = value(connection, "schema")
    except sqlite3.Error as error:
        raise MtfixError(f"cannot read the ledger in {run}: {error}") from None
    if found != SCHEMA:
        raise MtfixError(f"{run} holds no finished plan: run `mtfix batch` again")
    return connection


@contextmanager
def changing(connection: sqlite3.Connection) -> Iterator[None]:
    """Make changes together or not at all."""
    connection.execute("begin immediate")
    try:
        yield
        connection.execute("commit")
    except BaseException:
        if connection.in_transaction:
            connection.execute("rollback")
        raise


def value(connection: sqlite3.Connection, key: str) -> Any:
    """Return a value of the plan, None when there is none."""
    found = connection.execute("select value from plan where key = ?", (key,)).fetchone()
    return json.loads(found[0]) if found else None


def set_value(connection: sqlite3.Connection, key: str, content: Any) -> None:
    """Set a value of the plan."""
    connection.execute("insert or replace into plan values (?, ?)", (key, json.dumps(content)))


def taken_back(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """Return what `mtfix revert` took back of a run so far, as (kind, value)."""
    return [(row[0], row[1]) for row in connection.execute("select kind, value from choices order by kind, value")]


def name_of(row: sqlite3.Row) -> str:
    """Return the name of a file."""
    return os.fsdecode(row["name"])


def record(connection: sqlite3.Connection, done: Done) -> None:
    """Write down that a shard is done."""
    with changing(connection):
        connection.executemany(
            "update documents set state = ?, input_sha256 = ?, applied = ?, review = ?, flagged = ?, offset = ?, "
            "length = ?, output = ?, seconds = coalesce(nullif(?, 0), seconds), attempts = attempts + 1, stage = ?, error = ?, "
            "kept_shard = null where number = ?",
            [told(entry) for entry in done.entries],
        )
        connection.execute(
            "update shards set state = 'done', seconds = seconds + ?, patch = ? where number = ?",
            (done.seconds, done.patch, done.shard),
        )
        tables: tuple[tuple[str, Sequence[tuple[Any, ...]]], ...] = (
            ("counts", done.counts),
            ("residues", done.residues),
        )
        for table, rows in tables:
            connection.execute(f"delete from {table} where shard = ?", (done.shard,))
            for row in rows:
                connection.execute(
                    f"insert into {table} values ({', '.join('?' * (len(row) + 1))})", (done.shard, *row)
                )


def told(entry: Entry) -> tuple[Any, ...]:
    """Return what became of a document in the order of the columns."""
    found = (entry.state, entry.input_sha256, entry.applied, entry.review, entry.flagged, entry.offset, entry.length)
    return (*found, entry.output, entry.seconds, entry.stage, entry.error, entry.number)


def totals(connection: sqlite3.Connection) -> dict[str, int]:
    """Return the numbers of documents by state, and of edits and findings."""
    found = connection.execute(
        "select state, count(*), sum(size), sum(applied), sum(review), sum(flagged) from documents group by state"
    ).fetchall()
    said = {state: count for state, count, *_ in found}
    names = ("bytes", "applied", "review", "flagged")
    sums = {name: sum(row[place] or 0 for row in found if row[0] != "todo") for place, name in enumerate(names, 2)}
    whole = sum(row[2] or 0 for row in found)
    return {"todo": 0, "done": 0, "failed": 0} | said | sums | {"documents": sum(said.values()), "all_bytes": whole}


def todo(connection: sqlite3.Connection) -> list[int]:
    """Return the numbers of the shards that are not done."""
    return [row[0] for row in connection.execute("select number from shards where state = 'todo'")]


def done(connection: sqlite3.Connection) -> list[int]:
    """Return the numbers of the shards that are done."""
    return [row[0] for row in connection.execute("select number from shards where state = 'done'")]


def readable(connection: sqlite3.Connection, table: int) -> bool:
    """Whether a table has rows that could be read, or none at all: it has an output then."""
    rows = connection.execute("select 1 from documents where file = ? limit 1", (table,)).fetchone()
    read = "select 1 from documents where file = ? and stage != 'plan' limit 1"
    return not rows or connection.execute(read, (table,)).fetchone() is not None


def done_of_open_tables(connection: sqlite3.Connection) -> list[int]:
    """Return the shards that are done of tables whose output is not yet put together."""
    return [
        row[0]
        for row in connection.execute(
            "select s.number from shards s join files f on f.number = s.file "
            "where s.state = 'done' and f.state = 'todo'"
        )
    ]
