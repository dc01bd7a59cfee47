"""What an engine is, and what is done about tasks that it loses: tried again, then document by document.

A worker may be killed by chance, so a lost task is given out once more. When it is lost again, each of its documents is
tried alone, twice; one that is lost both times is recorded as a failure, and the task is done without it.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Protocol

from mtfix.batch.task import Done, Task
from mtfix.types import MtfixError

TRIES = 2
MOST = 5


@dataclass(frozen=True)
class Back:
    """A task that was done."""

    task: Task
    done: Done


@dataclass(frozen=True)
class Lost:
    """A task whose worker did not come back, and why; without `blame` it was never begun."""

    task: Task
    reason: str
    blame: bool = True


@dataclass(frozen=True)
class Stopped:
    """A task that could not be done for a reason that holds for all: no room, no model."""

    task: Task
    reason: str


Event = Back | Lost | Stopped


class Engine(Protocol):
    """Somewhere to do tasks."""

    def room(self) -> bool:
        """Whether another task can be given out."""

    def submit(self, task: Task) -> None:
        """Give out a task."""

    def events(self) -> Iterator[Event]:
        """Yield what has happened; wait a little for something to happen."""

    def close(self) -> None:
        """End everything at once."""


@dataclass
class Attempts:
    """What was lost how often, and what is to be done about it. `again` holds the tasks to be given out next."""

    again: deque[Task] = field(default_factory=deque)
    lost: Counter[int] = field(default_factory=Counter)
    alone: Counter[int] = field(default_factory=Counter)
    probed: dict[int, tuple[Task, set[int]]] = field(default_factory=dict)
    blamed: dict[int, str] = field(default_factory=dict)

    def failed(self, lost: Lost) -> None:
        """Take note of a lost task. Raises MtfixError when workers do nothing but die."""
        if not lost.blame:
            self.again.append(lost.task)
            return
        if lost.task.probe:
            self.probe_lost(lost)
            return
        task = lost.task
        self.lost[task.shard] += 1
        live = [item for item in task.items if not item.failed]
        if self.lost[task.shard] > 2 * MOST:
            raise MtfixError(f"no worker lives long enough to do anything: {lost.reason}")
        if self.lost[task.shard] < TRIES:
            self.again.append(task)
        elif self.lost[task.shard] >= MOST or not live:
            items = tuple(item if item.failed else replace(item, failed=("clean", lost.reason)) for item in task.items)
            self.again.append(replace(task, items=items))
        elif len(live) == 1:
            self.blame(task, {live[0].number: lost.reason})
        else:
            self.probed[task.shard] = (task, {item.number for item in live})
            self.again.extend(probes(task))

    def probe_lost(self, lost: Lost) -> None:
        """Take note of a document that was lost alone: once more, or it is to blame."""
        number = lost.task.items[0].number
        self.alone[number] += 1
        if self.alone[number] < TRIES:
            self.again.append(lost.task)
            return
        self.blamed[number] = lost.reason
        self.probe_ended(lost.task)

    def done(self, task: Task) -> bool:
        """Take note of a task that came back; return whether it is to be recorded."""
        if task.probe:
            self.probe_ended(task)
        return not task.probe

    def probe_ended(self, probe: Task) -> None:
        """Give out the whole task again once all its documents were tried alone."""
        task, waiting = self.probed[probe.shard]
        waiting.discard(probe.items[0].number)
        if not waiting:
            del self.probed[probe.shard]
            reasons = {item.number: self.blamed[item.number] for item in task.items if item.number in self.blamed}
            self.blame(task, reasons)

    def blame(self, task: Task, reasons: dict[int, str]) -> None:
        """Give out a task again with these documents as failures."""
        self.again.append(
            replace(
                task,
                items=tuple(
                    replace(item, failed=("clean", f"{item.id} could not be cleaned: {reasons[item.number]}"))
                    if item.number in reasons
                    else item
                    for item in task.items
                ),
            )
        )


def probes(task: Task) -> Iterator[Task]:
    """Yield a task for each document alone, to be cleaned and thrown away."""
    for place, item in enumerate(task.items):
        if not item.failed:
            payload = None if task.payload is None else (task.payload[place],)
            yield replace(task, items=(item,), payload=payload, probe=True)
