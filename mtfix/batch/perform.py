"""Tasks given out to an engine and what becomes of them: no worker waits for the ledger, and what is lost is tried again."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from mtfix.batch.engine import Attempts, Back, Engine, Lost
from mtfix.batch.task import Done, Task
from mtfix.types import MtfixError


@dataclass
class Giving:
    """Tasks on their way: those to come, one that lies ready, those to be tried again, and how many are away."""

    engine: Engine
    coming: Iterator[Task]
    attempts: Attempts = field(default_factory=Attempts)
    ready: deque[Task] = field(default_factory=deque)
    away: int = 0
    stopped: str = ""

    def give(self) -> None:
        """Give out tasks as long as there is room and something to do."""
        while self.engine.room() and (task := self.next()):
            self.engine.submit(task)
            self.away += 1

    def next(self) -> Task | None:
        """Return the task to be given out next."""
        if self.attempts.again:
            return self.attempts.again.popleft()
        return self.ready.popleft() if self.ready else next(self.coming, None)

    def hear(self) -> list[Done]:
        """Return what was done since, after waiting a little for something to happen."""
        found = []
        for event in self.engine.events():
            self.away -= 1
            if isinstance(event, Lost):
                self.attempts.failed(event)
            elif not isinstance(event, Back):
                self.stopped = event.reason
            elif self.attempts.done(event.task):
                found.append(event.done)
        return found


def performed(engine: Engine, coming: Iterator[Task]) -> Iterator[Done]:
    """Yield what becomes of tasks. Raises MtfixError when the engine cannot go on.

    Who comes back is given the next task, which lies ready, before the ledger hears of the last one.
    """
    giving = Giving(engine, coming)
    giving.give()
    while giving.away:
        found = giving.hear()
        if not giving.stopped:
            giving.give()
        yield from found
        if giving.stopped:
            raise MtfixError(f"{giving.stopped}; what is done is kept: the same command goes on from there")
        giving.ready.extend(islice(coming, 1 - len(giving.ready)))
