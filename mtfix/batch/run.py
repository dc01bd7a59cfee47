"""A run from its plan to its outputs: the only place where plan, engine, ledger and store meet."""

from __future__ import annotations

import os
import signal
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from mtfix.batch import assemble, ledger, lock, report
from mtfix.batch.engine import Engine
from mtfix.batch.inputs import STDIN, Search, absolute
from mtfix.batch.models import digests
from mtfix.batch.options import Options, agree, begun_with
from mtfix.batch.perform import performed
from mtfix.batch.plan import Reading, planned
from mtfix.batch.stdin import kept_stdin
from mtfix.batch.store import PARTS, Store, opened, shard_name
from mtfix.batch.task import Choices, Done, Terms
from mtfix.batch.tasks import tasks
from mtfix.batch.worker import PIECES
from mtfix.pipeline import Cleaner
from mtfix.settings import Settings
from mtfix.types import Damage, MtfixError, Trust


@dataclass(frozen=True)
class Order:
    """What `mtfix batch` was asked: inputs, the run's folder, how to read, how to work."""

    inputs: tuple[str, ...]
    run: Path
    settings: Settings = field(default_factory=Settings)
    options: Options = field(default_factory=Options)
    fresh: bool = False
    cleaner: Callable[[Settings], Cleaner] = Cleaner


class Progress:
    """Is told what a run does; says nothing. See `progress`."""

    def planned(self, connection: sqlite3.Connection, search: Search) -> None:
        """Hear that the plan is made."""

    def recorded(self, done: Done) -> None:
        """Hear that a shard is done."""

    def ended(self) -> None:
        """Hear that nothing more will come."""


def carry_out(order: Order, engine: Callable[[Terms], Engine], progress: Progress | None = None) -> dict[str, int]:
    """Do what is missing, changed or failed of a run, make its outputs, and return the ledger's totals.

    Raises MtfixError when the run cannot be begun or gone on with, and when it was interrupted.
    """
    progress = progress or Progress()
    prepared(order.run, order.fresh)
    with lock.held(order.run), interruptible(order.run):
        if order.fresh:
            emptied(order.run)
        with closing(ledger.opened(order.run)) as connection:
            store = opened(order.options.store or str(order.run))
            store.remove(PARTS)
            agree(connection, begun_with(order.settings, order.options, digests(order.settings)))
            search = searching(order)
            plan(connection, store, order, search)
            pending = open_shards(connection, store)
            progress.planned(connection, search)
            work(connection, store, terms(connection, order), pending, engine, progress)
            assemble.assembled(connection, store, order.run, order.options.fields)
            report.write(connection, order.run)
            return ledger.totals(connection)


def prepared(run: Path, fresh: bool) -> None:
    """Make the run's folder; refuse one that holds something else. Raises MtfixError."""
    try:
        run.mkdir(parents=True, exist_ok=True)
        others = [path.name for path in run.iterdir() if path.name != lock.FILE]
    except OSError as error:
        raise MtfixError(f"cannot make the run's folder {run}: {(error.strerror or str(error)).lower()}") from None
    if others and ledger.FILE not in others:
        raise MtfixError(f"{run} is not empty and holds no run: name a new folder with -o")


def emptied(run: Path) -> None:
    """Delete what a run made."""
    store = opened(str(run))
    for path in list(run.iterdir()):
        if path.name not in (lock.FILE, "inputs"):
            store.remove(path.name)


@contextmanager
def interruptible(run: Path) -> Iterator[None]:
    """Turn Ctrl-C, SIGTERM and a ledger without room into a sentence that says how to go on."""

    def stop(number: int, frame: object) -> None:
        raise KeyboardInterrupt

    try:
        before = signal.signal(signal.SIGTERM, stop)
    except ValueError:  # not the main thread
        before = None
    try:
        yield
    except KeyboardInterrupt:
        raise MtfixError(f"stopped{so_far(run)}; the same command goes on from there") from None
    except sqlite3.Error as error:
        raise MtfixError(
            f"cannot write the ledger in {run}: {error}; what is done is kept: the same command goes on from there"
        ) from None
    finally:
        if before is not None:
            signal.signal(signal.SIGTERM, before)


def so_far(run: Path) -> str:
    """Return how much of a run is done, for a sentence."""
    try:
        with closing(ledger.reading(run)) as connection:
            said = ledger.totals(connection)
        return f": {said['done']:,} of {said['documents']:,} documents are done"
    except MtfixError:
        return " before the plan was made"


def searching(order: Order) -> Search:
    """Return which files are wanted."""
    options = order.options
    return Search(options.include, options.exclude, options.input_format, order.run.absolute())


def reading_of(options: Options) -> Reading:
    """Return what a plan needs to know of the options. Raises MtfixError for an encoding that nobody knows."""
    if options.encoding:
        from mtfix.formats.encodings import known

        known(options.encoding, "--encoding")
    return Reading(options.encoding, options.fields, options.source_fields, options.id_field, options.largest)


def plan(connection: sqlite3.Connection, store: Store, order: Order, search: Search) -> None:
    """Make or check the plan; see to it that what can be kept is kept and what is gone goes."""
    options = order.options
    inputs = [kept_stdin(order.run, options.input_format) if given == STDIN else given for given in order.inputs]
    if not inputs:
        inputs = ledger.value(connection, "inputs") or []
        if not inputs:
            raise MtfixError("name the inputs: files, folders, patterns or - for standard input")
    planned(connection, search, inputs, reading_of(options))
    ledger.set_value(connection, "inputs", [absolute(given) for given in inputs])
    if ledger.value(connection, "moving"):
        if store.size("results") is not None:
            store.remove("previous")
            store.move("results", "previous")
        for name in ("patches", PIECES):
            store.remove(name)
        for name in ledger.value(connection, "gone") or []:
            store.remove(f"outputs/{os.fsdecode(bytes.fromhex(name))}")
        ledger.set_value(connection, "moving", False)


def terms(connection: sqlite3.Connection, order: Order) -> Terms:
    """Return what holds for all documents."""
    options = order.options
    return Terms(
        order.settings,
        options.store or str(order.run.absolute()),
        options.fields,
        options.source_fields,
        options.encoding,
        options.largest,
        choices(connection),
        order.cleaner,
    )


def choices(connection: sqlite3.Connection) -> Choices:
    """Return what was taken back as a whole."""
    found: dict[str, set[str]] = {}
    for kind, value in connection.execute("select kind, value from choices"):
        found.setdefault(kind, set()).add(value)
    return Choices(
        "all" in found,
        frozenset(map(Damage, found.get("damage", ()))),
        frozenset(map(Trust, found.get("trust", ()))),
        frozenset(found.get("document", ())),
    )


def work(
    connection: sqlite3.Connection,
    store: Store,
    terms: Terms,
    pending: Sequence[int],
    engine: Callable[[Terms], Engine],
    progress: Progress,
) -> None:
    """Do the shards that are to be done. Raises MtfixError when the engine cannot go on."""
    if pending:
        at_work = engine(terms)
        try:
            for done in performed(at_work, tasks(connection, terms, pending, alone=alone(terms.settings))):
                ledger.record(connection, done)
                progress.recorded(done)
        finally:
            at_work.close()
            progress.ended()
    store.remove("previous")


def open_shards(connection: sqlite3.Connection, store: Store) -> list[int]:
    """Return the shards that are to be done: those that never were, those with failures, those whose files are gone."""
    connection.execute(
        "update shards set state = 'todo' where number in "
        "(select shard from documents where state = 'failed' and stage != 'plan')"
    )
    again = [number for number in ledger.done(connection) if not intact(connection, store, number)]
    connection.executemany("update shards set state = 'todo' where number = ?", ((number,) for number in again))
    connection.execute("update files set state = 'todo' where number in (select file from shards where state = 'todo')")
    reopen_lost_tables(connection, store)
    # A table is put together from the pieces of all its shards.
    lacking = [
        number
        for number in ledger.done_of_open_tables(connection)
        if store.size(shard_name(PIECES, number, "piece")) is None
    ]
    return sorted({*ledger.todo(connection), *lacking})


def reopen_lost_tables(connection: sqlite3.Connection, store: Store) -> None:
    """See to it that a table whose output is gone is put together again."""
    for file in connection.execute("select * from files where rows and state = 'done'").fetchall():
        if store.size(f"outputs/{ledger.name_of(file)}") is None and ledger.readable(connection, file["number"]):
            connection.execute("update files set state = 'todo' where number = ?", (file["number"],))


def intact(connection: sqlite3.Connection, store: Store, shard: int) -> bool:
    """Whether the results, outputs and patch of a shard are still there, as far as their sizes tell."""
    length = connection.execute("select sum(length) from documents where shard = ?", (shard,)).fetchone()[0] or 0
    if store.size(shard_name("results", shard, "jsonl")) != length:
        return False
    patch = connection.execute("select patch from shards where number = ?", (shard,)).fetchone()[0]
    if (store.size(shard_name("patches", shard, "patch")) or 0) != patch:
        return False
    outputs = connection.execute(
        "select f.name, d.output from documents d join files f on f.number = d.file "
        "where d.shard = ? and d.row is null and d.state = 'done'",
        (shard,),
    )
    return all(store.size(f"outputs/{ledger.name_of(row)}") == row["output"] for row in outputs)


def alone(settings: Settings) -> bool:
    """Whether a document gets the same bytes in any company: not where a model runs on an accelerator."""
    rules = {settings.tagger, settings.translator, settings.rewriter} == {"none"}
    return rules or settings.device == "cpu" or not accelerated()


def accelerated() -> bool:
    """Whether this machine has an accelerator that models would use."""
    try:
        from ctranslate2 import get_cuda_device_count
    except ImportError:
        return False
    return bool(get_cuda_device_count())
