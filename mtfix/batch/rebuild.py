"""Outputs made anew from results, without a model: edits taken back, given back, or decided one by one."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from mtfix.batch import assemble, ledger, lock, report
from mtfix.batch.options import Options
from mtfix.batch.run import choices, interruptible
from mtfix.batch.store import Store, opened
from mtfix.batch.task import Decide, Done, Terms
from mtfix.batch.tasks import tasks
from mtfix.batch.worker import Worker
from mtfix.settings import Settings
from mtfix.types import MtfixError, Result

KINDS = ("all", "damage", "trust", "document")
Choice = tuple[str, str]
CLEANED = "select 1 from documents where state = 'todo' limit 1"


def rebuilt(run: Path, decide: Decide | None = None, *, choose: Iterable[Choice] | None = None) -> dict[str, int]:
    """Make all outputs of a finished run anew and return how many documents have which fate.

    `decide` changes which edits of a part are in the output. `choose`, when given, takes the place of what was taken back
    before: (kind, value) with a kind of `KINDS`. Results stay as they are. Raises MtfixError.
    """
    with closing(ledger.reading(run)):  # refuses what is no run before anything is made in it
        pass
    with lock.held(run), interruptible(run), closing(ledger.opened(run)) as connection:
        if connection.execute(CLEANED).fetchone():
            raise MtfixError(f"{run} is not finished: run the same `mtfix batch` command again first")
        if choose is not None:
            chosen(connection, choose)
        options = kept_options(connection)
        store = opened(options.store or str(run))
        worker = Worker(terms(connection, run, options), decide)
        lost = 0
        connection.execute("update files set state = 'todo' where rows")
        for done in remade(connection, store, worker):
            lost += unmade(connection, done)
        assemble.assembled(connection, store, run, options.fields)
        report.write(connection, run)
        return ledger.totals(connection) | {"lost": lost}


def remade(connection: sqlite3.Connection, store: Store, worker: Worker) -> Iterator[Done]:
    """Yield the shards whose outputs were made anew; a document whose input is gone keeps the output that it has."""
    shards = [row[0] for row in connection.execute("select number from shards order by number")]
    for task in tasks(connection, worker.terms, shards):
        yield worker.rework(task)


def unmade(connection: sqlite3.Connection, done: Done) -> int:
    """Note the sizes of new outputs and of the patch, and return how many documents could not be made anew."""
    sizes = [(entry.output, entry.number) for entry in done.entries if entry.state == "done"]
    connection.executemany("update documents set output = ? where number = ?", sizes)
    connection.execute("update shards set patch = ? where number = ?", (done.patch, done.shard))
    return sum(entry.stage == "rebuild" for entry in done.entries)


def chosen(connection: sqlite3.Connection, choose: Iterable[Choice]) -> None:
    """Keep what is taken back. Raises MtfixError for a document that is not in the run."""
    wanted = list(choose)
    for kind, value in wanted:
        known = "select 1 from documents where id = ?"
        if kind == "document" and not connection.execute(known, (value,)).fetchone():
            raise MtfixError(f"no document of the run is called {value!r}: `mtfix status --documents` lists them")
    with ledger.changing(connection):
        connection.execute("delete from choices")
        connection.executemany("insert or ignore into choices values (?, ?)", wanted)


def taken_back(run: Path) -> list[Choice]:
    """Return what has been taken back of a run so far."""
    with closing(ledger.reading(run)) as connection:
        return ledger.taken_back(connection)


def kept_options(connection: sqlite3.Connection) -> Options:
    """Return how the run reads its documents."""
    known: dict[str, Any] = ledger.value(connection, "begun_with")["options"]
    values: dict[str, Any] = {name: tuple(given) if isinstance(given, list) else given for name, given in known.items()}
    return Options(**values)


def terms(connection: sqlite3.Connection, run: Path, options: Options) -> Terms:
    """Return what holds for all documents."""
    return Terms(
        Settings(tagger="none", translator="none", date=ledger.value(connection, "begun_with")["settings"]["date"]),
        options.store or str(run.absolute()),
        options.fields,
        options.source_fields,
        options.encoding,
        options.largest,
        choices(connection),
    )


def decided(result: Result, decisions: Mapping[str, bool | str]) -> Result:
    """Return a result with decisions on its edits, by their ids: True, False, or a text of one's own."""
    edits = []
    for edit in result.edits:
        decision = decisions.get(edit.id)
        if isinstance(decision, str):
            edit = replace(edit, after=decision, applied=True)
        elif decision is not None:
            edit = replace(edit, applied=decision)
        edits.append(edit)
    return replace(result, edits=tuple(edits))
