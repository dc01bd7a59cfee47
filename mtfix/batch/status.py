"""What a ledger says, in lines for a reader."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

from mtfix.batch import ledger, lock

FEW = 5


def summary(connection: sqlite3.Connection, run: Path) -> str:
    """Return a page about a run."""
    said = ledger.totals(connection)
    known = ledger.value(connection, "begun_with")
    ended = said["done"] + said["failed"]
    share = 100 * ended / max(said["documents"], 1)
    lines = [
        f"{run}: {'at work' if lock.busy(run) else state_of(said)}",
        f"documents  {ended:,} of {said['documents']:,} ({share:.0f} %), {volume(said['all_bytes'])} in all",
        f"edits      {said['applied']:,} applied, {said['review']:,} to review; {said['flagged']:,} findings without one",
        f"failed     {said['failed']:,}",
        f"speed      {speed(connection, ended)}",
        f"begun by   mtfix {known['version']}; {differences(known)}",
    ]
    if back := told_back(connection):
        lines.insert(3, f"taken back {back}; `mtfix apply {run}` gives it again")
    lines += [f"           {line}" for line in few_failures(connection)]
    return "\n".join(lines)


def told_back(connection: sqlite3.Connection) -> str:
    """Return what `mtfix revert` took back, for a sentence; empty when nothing is."""
    return named(ledger.taken_back(connection))


def named(choices: Iterable[tuple[str, str]]) -> str:
    """Return choices for a sentence.

    >>> named([("damage", "spacing"), ("document", "a.txt")])
    'damage spacing, document a.txt'
    """
    return ", ".join("everything" if kind == "all" else f"{kind} {value}" for kind, value in choices)


def state_of(said: dict[str, int]) -> str:
    """Return in one phrase how a run stands that nobody is at work on."""
    if said["todo"]:
        return "stopped; the same `mtfix batch` command goes on"
    return "finished" if not said["failed"] else "finished, with failures; the same command tries them again"


def speed(connection: sqlite3.Connection, ended: int) -> str:
    """Return how fast a worker is."""
    seconds = connection.execute("select sum(seconds) from shards").fetchone()[0] or 0.0
    return f"{ended / seconds:,.1f} documents a second and worker" if seconds else "not known yet"


def differences(known: dict[str, dict[str, object]]) -> str:
    """Return the settings of a run that are not the usual ones."""
    from dataclasses import asdict

    from mtfix.batch.options import plain
    from mtfix.settings import Settings

    usual = plain(asdict(Settings()))
    said = [f"{name} {value}" for name, value in known["settings"].items() if usual.get(name) != value]
    return ", ".join(said) or "usual settings"


def few_failures(connection: sqlite3.Connection) -> list[str]:
    """Return the first failures, and how many there are beside."""
    rows = connection.execute(
        "select error from documents where state = 'failed' order by number limit ?", (FEW + 1,)
    ).fetchall()
    more = ["…  `mtfix status --failures` lists all"] if len(rows) > FEW else []
    return [row["error"] for row in rows[:FEW]] + more


def failure_lines(connection: sqlite3.Connection) -> Iterator[str]:
    """Yield id, stage and reason of every failure."""
    for row in connection.execute("select id, stage, error from documents where state = 'failed' order by number"):
        yield f"{row['id']}\t{row['stage']}\t{row['error']}"


def document_lines(connection: sqlite3.Connection) -> Iterator[str]:
    """Yield state, applied, review, flagged and id of every document."""
    for row in connection.execute("select state, applied, review, flagged, id from documents order by number"):
        yield "\t".join(map(str, row))


def clock(seconds: float) -> str:
    """Return a duration as people write it.

    >>> clock(75), clock(3725)
    ('1:15', '1:02:05')
    """
    minutes, rest = divmod(int(seconds + 0.5), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def volume(size: int) -> str:
    """Return a number of bytes as people write it.

    >>> volume(300), volume(52_300), volume(7_200_000_000)
    ('300 bytes', '52.3 kB', '7.2 GB')
    """
    for unit, name in ((1e9, "GB"), (1e6, "MB"), (1e3, "kB")):
        if size >= unit:
            return f"{size / unit:,.1f} {name}"
    return f"{size} bytes"
