"""Any interleaving of stops, changes and losses: when the run is finished at last, its bytes are those of a calm run.

A stop is an error raised just before or after a file gets its name or the ledger is written, which no cleaning up may
depend on: what was not finished is found in the same state as after a kill.
"""

import itertools
import json
import os
import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from runs import DAMAGED, LEFT, SOUND, delivered, jsonl, run

from mtfix.batch import ledger, plan, store
from mtfix.batch.rebuild import rebuilt

NAMES = ["in/a.txt", "in/b.md", "in/c/d.html", "in/c/e.txt", "in/f.srt"]
TEXTS = [
    DAMAGED,
    SOUND,
    LEFT,
    DAMAGED + LEFT,
    "１２％",
    "",
    "1\n00:00:01,000 --> 00:00:02,000\nOn May １２、 she left.\n",
]
names, texts = st.sampled_from(NAMES), st.sampled_from(TEXTS)


class StopError(BaseException):
    """The end of the process, as far as the run is concerned."""


class Bomb:
    """Stops the process at the given moment, before or after what happens there."""

    def __init__(self, function, moments):
        self.function, self.moments = function, moments

    def __call__(self, *args, **more):
        if next(self.moments) == 0:
            raise StopError
        done = self.function(*args, **more)
        if next(self.moments) == 0:
            raise StopError
        return done


class AnyStops(RuleBasedStateMachine):
    """One run and its inputs."""

    def __init__(self):
        super().__init__()
        self.before = Path.cwd()
        self.top = Path(tempfile.mkdtemp())
        os.chdir(self.top)
        self.cut, plan.DOCUMENTS = plan.DOCUMENTS, 3
        self.clock = itertools.count(1_600_000_000)
        self.calm = itertools.count()

    @initialize(start=st.dictionaries(names, texts, min_size=2), rows=st.lists(texts, max_size=7))
    def begin(self, start, rows):
        self.put("in/first.txt", SOUND)
        for name, text in start.items():
            self.put(name, text)
        self.rows(rows)

    def put(self, name, content):
        path = self.top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        os.utime(path, (next(self.clock),) * 2)

    @rule(rows=st.lists(texts, max_size=7))
    def rows(self, rows):
        self.put("in/rows.jsonl", jsonl([{"text": text} for text in rows]) + b"{broken\n" * (len(rows) % 2))

    @rule(name=names, text=texts)
    def change(self, name, text):
        self.put(name, text)

    @rule(name=names)
    def spoil(self, name):
        self.put(name, b"\xff\xfe\xff")

    @rule(name=names)
    def remove(self, name):
        (self.top / name).unlink(missing_ok=True)

    @rule(
        what=st.sampled_from(
            ["work", "results", "outputs/in/first.txt", "outputs/in/rows.jsonl", "changes.patch", "patches"]
        )
    )
    def lose(self, what):
        run("in", "run")
        place = self.top / "run" / what
        if place.is_dir():
            shutil.rmtree(place)
        else:
            place.unlink(missing_ok=True)

    @rule(moment=st.integers(0, 40))
    def stop(self, moment):
        moments = itertools.count(-moment)
        settle, record = store.Folder.settle, ledger.record
        bomb = Bomb(settle, moments)
        store.Folder.settle = lambda self, part, name: bomb(self, part, name)
        ledger.record = Bomb(record, moments)
        try:
            run("in", "run")
        except StopError:
            pass
        finally:
            store.Folder.settle, ledger.record = settle, record

    @rule()
    def take_back_and_give_again(self):
        self.finish()
        rebuilt(self.top / "run", choose=[("damage", "foreign-punctuation")])
        rebuilt(self.top / "run", choose=[])
        self.finish()

    @rule()
    def finish(self):
        run("in", "run")
        other = f"calm{next(self.calm)}"
        run("in", other)
        assert delivered("run") == delivered(other)
        rows = (
            [json.loads(line) for line in (self.top / "run/failures.jsonl").open()]
            if (self.top / "run/failures.jsonl").exists()
            else []
        )
        assert len({row["id"] for row in rows}) == len(rows)

    def teardown(self):
        try:
            self.finish()
        finally:
            os.chdir(self.before)
            plan.DOCUMENTS = self.cut
            shutil.rmtree(self.top)


TestAnyStops = AnyStops.TestCase
TestAnyStops.settings = settings(max_examples=20, stateful_step_count=12, deadline=None)
