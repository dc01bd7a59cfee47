"""A look before the work: what there is, and how long it would take, from a sample that is really cleaned."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from mtfix.batch import ledger
from mtfix.batch.inputs import STDIN
from mtfix.batch.plan import planned
from mtfix.batch.run import Order, reading_of, searching, terms
from mtfix.batch.status import clock, volume
from mtfix.batch.task import Entry, Task
from mtfix.batch.tasks import task
from mtfix.batch.worker import Worker
from mtfix.types import MtfixError

SAMPLE = 40
Sample = list[tuple[Entry, int]]


def estimate(order: Order, jobs: int) -> str:
    """Return a few lines about what a run would do; nothing is kept. Raises MtfixError."""
    if STDIN in order.inputs:
        raise MtfixError("--dry-run needs inputs that can be read twice: name files")
    with TemporaryDirectory() as folder:
        place = replace(order, run=Path(folder))
        with closing(ledger.opened(place.run)) as connection:
            planned(connection, searching(order), order.inputs, reading_of(order.options))
            said = ledger.totals(connection)
            number = max(1, said["documents"] // SAMPLE)
            chosen = connection.execute(
                "select d.shard, d.number from documents d left join shards s on s.number = d.shard left join files f "
                "on f.number = s.file where coalesce(f.packing, '') = '' and d.number % ? = ? limit ?",
                (number, number // 2, SAMPLE),
            ).fetchall()
            worker = Worker(terms(connection, place))
            tasks = [only(task(connection, worker.terms, shard), document) for shard, document in chosen]
    return told(said, sampled(worker, tasks), jobs)


def only(task: Task, number: int) -> Task:
    """Return a task with one of its documents, to be cleaned and thrown away."""
    return replace(task, items=tuple(item for item in task.items if item.number == number), probe=True)


def sampled(worker: Worker, tasks: list[Task]) -> Sample:
    """Clean a sample; the first is cleaned twice, for it loads what the others use."""
    for one in tasks[:1]:
        worker.work(one)
    return [(entry, one.items[0].size) for one in tasks for entry in worker.work(one).entries]


def told(said: dict[str, int], sample: Sample, jobs: int) -> str:
    """Return the lines."""
    lines = [f"{said['documents']:,} documents, {volume(said['all_bytes'])}"]
    size = sum(bytes for _, bytes in sample)
    if not size:
        return "\n".join([*lines, "no sample could be taken: packed tables are read in order only"])
    seconds = sum(entry.seconds for entry, _ in sample)
    whole = seconds * said["all_bytes"] / size
    scale = said["documents"] / len(sample)
    applied, flagged = (sum(getattr(entry, name) for entry, _ in sample) * scale for name in ("applied", "flagged"))
    failed = [entry.error for entry, _ in sample if entry.state == "failed"]
    lines += [
        f"sample     {len(sample)} documents, {volume(int(size / max(seconds, 1e-9)))} a second and worker",
        f"time       about {clock(whole / jobs)} with {jobs} workers on this machine",
        f"edits      about {applied:,.0f} applied, {flagged:,.0f} findings without one",
        f"failures   {len(failed)} in the sample" + (f": {failed[0]}" if failed else ""),
    ]
    return "\n".join(lines)
