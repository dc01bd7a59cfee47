"""The Ray engine (extra `ray`): an actor for each core or accelerator of a cluster, an existing one or one started here.

An actor is a foreman: the work is done by a process of the local engine beside it, so that a document which kills,
hangs or swells takes that process and no actor with it, and is told of in the same words as by the local engine. An actor
that goes with its machine is made anew on another; its task is given out again.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from mtfix.batch.engine import Event, Lost
from mtfix.batch.local import LOOK, Local, cores, share_of_memory
from mtfix.batch.task import Task, Terms
from mtfix.types import MtfixError

GONE = "its machine or the process on it was lost"
GRACE = 60.0
COUNT_EVERY = 1.0


class Foreman:
    """Does one task at a time with a process of its own."""

    def __init__(self, terms: Terms, timeout: float, memory: int | None) -> None:
        """Start nothing yet."""
        self.local = Local(terms, 1, timeout, memory or share_of_memory(cores()))

    def ready(self) -> None:
        """Answer once the actor is there."""

    def work(self, task: Task) -> Event:
        """Return what became of a task."""
        self.local.submit(task)
        while True:
            for event in self.local.events():
                return event


@dataclass
class Away:
    """A task that was given out: to which actor, whether that is there yet, and since when."""

    actor: Any
    task: Task
    ready: Any
    since: float = math.inf


class Cluster:
    """Actors on a Ray cluster. `timeout` is in seconds for a task, `memory` in bytes for a worker."""

    def __init__(self, terms: Terms, jobs: int | None, address: str | None, timeout: float, memory: int | None) -> None:
        """Join a cluster, or start one here. Raises MtfixError."""
        self.ray, self.own = joined(address)
        self.terms, self.timeout, self.memory = terms, timeout, memory
        self.accelerators = terms.settings.device == "cuda" or (
            terms.settings.device == "auto" and self.ray.cluster_resources().get("GPU", 0) >= 1
        )
        self.jobs = jobs or 1 << 20
        self.idle: list[tuple[Any, Any]] = []
        self.away: dict[Any, Away] = {}
        self.counted, self.slots = 0.0, 0

    def places(self) -> int:
        """Return how many actors the cluster has room for now: machines come and go."""
        now = time.monotonic()
        if now - self.counted > COUNT_EVERY:
            found = self.ray.cluster_resources()
            cores = found.get("CPU", 0)
            self.slots = int(min(cores, found.get("GPU", 0)) if self.accelerators else cores)
            self.counted = now
        return max(1, min(self.slots, self.jobs))

    def room(self) -> bool:
        """Whether another task can be given out."""
        return len(self.away) < self.places()

    def submit(self, task: Task) -> None:
        """Give a task to an idle actor, or to a new one."""
        actor, ready = self.idle.pop() if self.idle else self.hired()
        self.away[actor.work.remote(task)] = Away(actor, task, ready)

    def hired(self) -> tuple[Any, Any]:
        """Start an actor."""
        kind = self.ray.remote(Foreman).options(num_cpus=1, num_gpus=int(self.accelerators), max_restarts=0)
        actor = kind.remote(self.terms, self.timeout, self.memory)
        return actor, actor.ready.remote()

    def events(self) -> Iterator[Event]:
        """Yield what has happened, after waiting a little for something to happen."""
        found, _ = self.ray.wait(list(self.away), num_returns=1, timeout=LOOK)
        for place in found:
            away = self.away.pop(place)
            try:
                event: Event = self.ray.get(place)
            except self.ray.exceptions.RayError:
                self.dismiss(away)
                yield Lost(away.task, GONE)
                continue
            self.idle.append((away.actor, away.ready))
            yield event
        yield from self.overdue()

    def overdue(self) -> Iterator[Event]:
        """Give up actors whose machine does not answer, and those for which there is no room any more."""
        now, waiting = time.monotonic(), list[Any]()
        for place, away in list(self.away.items()):
            if away.since == math.inf:
                there, _ = self.ray.wait([away.ready], timeout=0)
                away.since = now if there else math.inf
                waiting += [] if there else [place]
            if now - away.since > 2 * self.timeout + GRACE:
                self.dismiss(self.away.pop(place))
                yield Lost(away.task, GONE)
        # An idle actor keeps its core: where a machine went, one that waits for a core would wait for ever.
        for place in waiting[: max(0, len(self.away) + len(self.idle) - self.places())]:
            away = self.away.pop(place)
            self.dismiss(away)
            yield Lost(away.task, GONE, blame=False)

    def dismiss(self, away: Away) -> None:
        """End an actor."""
        self.ray.kill(away.actor)
        self.counted = 0.0

    def close(self) -> None:
        """End all actors at once, and the cluster when it was started here."""
        for actor in [*(actor for actor, _ in self.idle), *(away.actor for away in self.away.values())]:
            self.ray.kill(actor)
        self.idle, self.away = [], {}
        if self.own:
            self.ray.shutdown()


def joined(address: str | None) -> tuple[Any, bool]:
    """Return the library, connected to a cluster, and whether that was started here. Raises MtfixError."""
    try:
        import ray
        import ray.exceptions
    except ImportError:
        raise MtfixError("the ray engine needs Ray: `pip install 'mtfix[ray]'`, or leave out --engine ray") from None
    if ray.is_initialized():
        return ray, False
    try:
        ray.init(address=address or "local", log_to_driver=False, include_dashboard=False, logging_level="ERROR")
    except Exception as error:
        where = f"the Ray cluster at {address}" if address else "a Ray cluster here"
        raise MtfixError(f"cannot use {where}: {str(error).splitlines()[0]}") from None
    return ray, True
