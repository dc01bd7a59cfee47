"""The local engine: processes on this machine, each with its models loaded once, one task at a time.

A worker that dies, hangs or takes too much memory is killed and replaced, and its task reported as lost. Workers die
with their parent.
"""

from __future__ import annotations

import ctypes
import math
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import connection as pipes
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path

from mtfix.batch.engine import Back, Event, Lost, Stopped
from mtfix.batch.task import Done, Task, Terms
from mtfix.batch.worker import Worker
from mtfix.types import MtfixError

LOOK = 0.25
BEGUN = "begun"
PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096
DIE_WITH_PARENT = 1


@dataclass
class Hand:
    """A worker's process, its pipe, what it is doing and since when; infinite until it has begun."""

    process: SpawnProcess
    pipe: Connection
    task: Task | None = None
    since: float = 0.0
    verdict: str = ""


class Local:
    """Worker processes. `timeout` is in seconds for a task, `memory` in bytes for a worker."""

    def __init__(self, terms: Terms, jobs: int, timeout: float, memory: int | None) -> None:
        """Start nothing yet."""
        self.terms, self.jobs, self.timeout, self.memory = terms, jobs, timeout, memory
        self.hands: list[Hand] = []
        self.looked = 0.0

    def room(self) -> bool:
        """Whether another task can be given out."""
        return len(self.hands) < self.jobs or any(hand.task is None for hand in self.hands)

    def submit(self, task: Task) -> None:
        """Give a task to an idle worker, or to a new one."""
        hand = next((hand for hand in self.hands if hand.task is None), None) or self.hired()
        hand.task, hand.since, hand.verdict = task, math.inf, ""
        with suppress(OSError):  # one that died idle is found dead with the task in its hands
            hand.pipe.send(task)

    def hired(self) -> Hand:
        """Start a worker."""
        context = get_context("spawn")
        mine, its = context.Pipe()
        process = context.Process(target=serve, args=(its, self.terms), daemon=True)
        process.start()
        its.close()
        hand = Hand(process, mine)
        self.hands.append(hand)
        return hand

    def events(self) -> Iterator[Event]:
        """Yield what has happened, after waiting a little for something to happen."""
        busy = {hand.pipe: hand for hand in self.hands if hand.task is not None}
        for pipe in pipes.wait(list(busy), LOOK):
            if isinstance(pipe, Connection):
                yield from self.heard(busy[pipe])
        now = time.monotonic()
        if now - self.looked >= LOOK:
            self.looked = now
            for hand in self.hands:
                self.judge(hand, now)

    def heard(self, hand: Hand) -> Iterator[Event]:
        """Yield what a worker says, or that it has died."""
        task = hand.task
        assert task
        try:
            said = hand.pipe.recv()
        except (EOFError, OSError):
            self.hands.remove(hand)
            hand.process.join(5)
            yield Lost(task, hand.verdict or death(hand.process.exitcode))
            return
        if said == BEGUN:
            hand.since = time.monotonic()
            return
        hand.task = None
        yield Back(task, said) if isinstance(said, Done) else said

    def judge(self, hand: Hand, now: float) -> None:
        """Kill a worker that takes too long or too much."""
        if hand.task is None:
            return
        if now - hand.since > self.timeout:
            hand.verdict = f"it was not done after {self.timeout:g} s"
        elif self.memory and (size := resident(hand.process.pid or 0)) and size > self.memory:
            hand.verdict = f"it took more than {self.memory >> 20} MB of memory"
        if hand.verdict:
            hand.process.kill()

    def close(self) -> None:
        """End all workers at once: what they had not finished is as if never begun."""
        for hand in self.hands:
            hand.process.kill()
        for hand in self.hands:
            hand.process.join(5)
            hand.pipe.close()
        self.hands = []


def serve(pipe: Connection, terms: Terms) -> None:
    """Be a worker: do what comes until the parent is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    die_with_parent()
    try:
        worker = None
        while True:
            task = pipe.recv()
            try:
                worker = worker or Worker(terms).warmed()
                pipe.send(BEGUN)
                answer: Done | Lost | Stopped = worker.work(task)
            except MtfixError as error:
                answer = Stopped(task, str(error))
            except MemoryError:
                answer = Lost(task, "it took more memory than there is")
            except Exception as error:
                answer = Lost(task, f"the worker failed ({type(error).__name__}: {error})")
            pipe.send(answer)
    except (EOFError, OSError):
        os._exit(0)


def die_with_parent() -> None:
    """Ask the system to end this process when its parent ends, where the system can."""
    if sys.platform == "linux":
        with suppress(Exception):
            ctypes.CDLL(None).prctl(DIE_WITH_PARENT, signal.SIGKILL)


def death(code: int | None) -> str:
    """Return how a process ended."""
    if code is not None and code < 0:
        with suppress(ValueError):
            return f"the worker was killed by {signal.Signals(-code).name}"
    return f"the worker ended with status {code}"


def resident(pid: int) -> int:
    """Return the bytes of memory that a process holds, 0 when that cannot be told."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * PAGE
    except (OSError, IndexError, ValueError):
        pass
    if Path("/proc/self").exists():
        return 0
    done = subprocess.run(["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, text=True, check=False)
    return int(done.stdout.strip() or 0) << 10


def cores() -> int:
    """Return how many cores this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:
        return os.cpu_count() or 1


def share_of_memory(count: int) -> int | None:
    """Return a worker's share of the machine's memory in bytes, None when that cannot be told."""
    try:
        whole = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return None
    return whole * 8 // 10 // count
