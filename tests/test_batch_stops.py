"""Any interleaving of stops, changes and losses: when the run is finished at last, its bytes are those of a calm run.

Before and after every file that appears, vanishes or moves and everything that the ledger hears, the process may be gone;
the run's folder is then left as it was at that moment (`stops.py`). One test stops at every single moment of a run and of
its continuation after a change; another lets hypothesis mix stops with changes, losses and edits taken back.
"""

import itertools
import json
import os
import shutil
import tempfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from runs import DAMAGED, LEFT, SOUND, Inline, delivered, jsonl, run
from stops import stopped

from mtfix.batch import plan
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
STOPS = Counter()
names, texts = st.sampled_from(NAMES), st.sampled_from(TEXTS)


class Crossed(Inline):
    """Two tasks at a time, of which the later one is done first."""

    def room(self):
        return len(self.waiting) < 2


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

    @rule(again=st.lists(st.integers(0, 40), min_size=1, max_size=3), engine=st.sampled_from([Inline, Crossed]))
    def stop(self, again, engine):
        for moment in again:
            STOPS[stopped("in", "run", moment, engine=engine)] += 1

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


class TestAnyStops(AnyStops.TestCase):
    settings = settings(max_examples=15, stateful_step_count=10, deadline=None)

    def runTest(self):  # noqa: N802
        STOPS.clear()
        super().runTest()
        assert STOPS[True] > 5  # runs that were really stopped in the middle of something


def small_corpus(here):
    """Make files and a table of three shards, one of them with a failure."""
    for name, content in {"a.txt": DAMAGED, "b.md": SOUND, "c.txt": LEFT, "bad.txt": b"\xff\xff"}.items():
        (here / "in").mkdir(exist_ok=True)
        (here / "in" / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    (here / "in/rows.jsonl").write_bytes(jsonl([{"text": DAMAGED}, {"text": SOUND}, {"text": LEFT}]))


def change(here):
    """Change a file, a row, take a file away and add one: shards are cut anew and results move."""
    (here / "in/a.txt").write_text(LEFT)
    (here / "in/b.md").unlink()
    (here / "in/bad.txt").write_text(DAMAGED)
    (here / "in/new.txt").write_text(DAMAGED)
    (here / "in/rows.jsonl").write_bytes(jsonl([{"text": SOUND}, {"text": SOUND}, {"text": LEFT}, {"text": LEFT}]))


@pytest.mark.parametrize("changed", [False, True])
def test_stopped_at_every_moment(changed, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(plan, "DOCUMENTS", 2)
    small_corpus(tmp_path)
    before = tmp_path / "before"
    if changed:
        run("in", before)
        change(tmp_path)
    run("in", "calm")
    calm = delivered("calm")
    moment, more = 0, True
    while more:
        shutil.rmtree("run", ignore_errors=True)
        if changed:
            shutil.copytree(before, "run")
        more = stopped("in", "run", moment)
        run("in", "run")
        assert delivered("run") == calm, moment
        moment += 1
    assert moment > 60
