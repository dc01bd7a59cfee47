"""What a run says while it works: a bar on a terminal, else a line now and then."""

from __future__ import annotations

import sqlite3
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mtfix.batch import ledger
from mtfix.batch.inputs import Search
from mtfix.batch.run import Progress
from mtfix.batch.status import clock, volume
from mtfix.batch.task import Done

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

LINE_EVERY = 10.0


@dataclass
class Count:
    """What has become of the documents of a run so far."""

    documents: int = 0
    ended: int = 0
    bytes: int = 0
    bytes_ended: int = 0
    applied: int = 0
    flagged: int = 0
    failed: int = 0
    begun: float = 0.0
    begun_at: int = 0

    def add(self, done: Done, size: int) -> None:
        """Add a shard of this many bytes."""
        self.ended += len(done.entries)
        self.bytes_ended += size
        self.applied += sum(entry.applied for entry in done.entries)
        self.flagged += sum(entry.review + entry.flagged for entry in done.entries)
        self.failed += sum(entry.state == "failed" for entry in done.entries)

    def said(self) -> str:
        """Return the numbers that a reader wants."""
        return f"{self.applied:,} repaired, {self.flagged:,} flagged, {self.failed:,} failed"

    def rate(self, now: float) -> float:
        """Return documents a second since the first shard came back: before that workers load what they need."""
        return (self.ended - self.begun_at) / max(now - self.begun, 1e-9) if self.begun else 0.0

    def left(self, now: float) -> str:
        """Return how long it will take."""
        rate = self.rate(now)
        return clock((self.documents - self.ended) / rate) if rate else "?"


class Shown(Progress):
    """Shows a run on standard error."""

    def __init__(self, quiet: bool = False) -> None:
        """Begin with nothing known."""
        self.quiet = quiet
        self.count = Count()
        self.sizes: dict[int, int] = {}
        self.last = 0.0
        self.bar: Bar | None = None

    def planned(self, connection: sqlite3.Connection, search: Search) -> None:
        """Say what there is to do."""
        said = ledger.totals(connection)
        open_shards = "from documents where shard in (select number from shards where state = 'todo')"
        again, size = connection.execute(f"select count(*), coalesce(sum(size), 0) {open_shards}").fetchone()
        ended = said["documents"] - again
        self.count = Count(said["documents"], ended, said["all_bytes"], said["all_bytes"] - size, begun_at=ended)
        self.last = time.monotonic()
        self.line(f"{said['documents']:,} documents, {volume(said['all_bytes'])}; {ended:,} are done already")
        if search.left_out:
            kinds = ", ".join(f"{name} ({count:,})" for name, count in search.left_out.most_common(8))
            self.line(f"left out: {kinds}")

    def recorded(self, done: Done) -> None:
        """Move on."""
        self.count.add(done, 0)
        now = time.monotonic()
        if not self.count.begun:
            self.count.begun, self.count.begun_at = now, self.count.ended
        if self.quiet:
            return
        if sys.stderr.isatty():
            self.drawn(now)
        elif now - self.last >= LINE_EVERY:
            self.last = now
            self.line(
                f"{self.count.ended:,} of {self.count.documents:,}, {self.count.rate(now):,.1f} a second, "
                f"{self.count.left(now)} left; {self.count.said()}"
            )

    def drawn(self, now: float) -> None:
        """Draw the bar."""
        if self.bar is None:
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

            columns = (
                BarColumn(),
                MofNCompleteColumn(),
                TextColumn("{task.fields[rate]:,.1f}/s"),
                TimeRemainingColumn(),
            )
            self.bar = Progress(*columns, TextColumn("{task.fields[said]}"), console=Console(stderr=True))
            self.bar.add_task("", total=self.count.documents, completed=self.count.ended, rate=0.0, said="")
            self.bar.start()
        first = self.bar.task_ids[0]
        self.bar.update(first, completed=self.count.ended, rate=self.count.rate(now), said=self.count.said())

    def ended(self) -> None:
        """Leave the terminal as it was."""
        if self.bar:
            self.bar.stop()
            self.bar = None

    def line(self, text: str) -> None:
        """Say a line."""
        if not self.quiet:
            print(f"mtfix: {text}", file=sys.stderr, flush=True)
