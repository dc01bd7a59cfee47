"""Workers that die, hang, swell or are killed, and runs that are: whatever stops a run, the same command finishes it."""

import os
import random
import signal
import subprocess
import sys
import time

import pytest
from command import PROGRAM, RULES, heed_interruptions
from poison import Poisoned
from runs import DAMAGED, SOUND, delivered, failures, jsonl, run

from mtfix import MtfixError, Settings
from mtfix.batch import ledger, plan
from mtfix.batch.local import Local
from mtfix.batch.options import Options
from mtfix.batch.run import Order, carry_out

MEGABYTES = 600 << 20


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def poisoned(here, rows, jobs=2, timeout=6.0):
    (here / "rows.jsonl").write_bytes(jsonl([{"text": text} for text in rows]))
    settings = Settings(tagger="none", translator="none")
    order = Order(("rows.jsonl",), here / "run", settings, Options(), cleaner=Poisoned)
    return carry_out(order, lambda terms: Local(terms, jobs, timeout, MEGABYTES))


def test_documents_that_break_workers_are_found_and_the_rest_is_done(here):
    rows = [DAMAGED, "KILL me", SOUND, "HANG on", DAMAGED, "SWELL up", f"ONCE {here / 'once'}", DAMAGED]
    said = poisoned(here, rows)
    assert failures("run") == {
        "rows.jsonl:2": "rows.jsonl:2 could not be cleaned: the worker was killed by SIGSEGV",
        "rows.jsonl:4": "rows.jsonl:4 could not be cleaned: it was not done after 6 s",
        "rows.jsonl:6": "rows.jsonl:6 could not be cleaned: it took more than 600 MB of memory",
    }
    assert (said["done"], said["failed"]) == (5, 3)
    assert len((here / "run/outputs/rows.jsonl").read_text().splitlines()) == 5


def test_a_worker_that_dies_by_chance_costs_nothing(here):
    assert poisoned(here, [SOUND, f"ONCE {here / 'once'}"], jobs=1)["failed"] == 0


def corpus(here, shards=4):
    """Make a corpus of a few shards, tree and table."""
    chance = random.Random(3)
    folder = here / "in"
    folder.mkdir()
    for number in range(64 * shards // 2):
        text = "".join(chance.choice((DAMAGED, SOUND, SOUND)) for _ in range(3))
        (folder / f"{number:03}.txt").write_text(text)
    rows = [{"text": chance.choice((DAMAGED, SOUND)) * 4} for _ in range(64 * shards // 2)]
    (here / "rows.jsonl").write_bytes(jsonl(rows))


COMMAND = [*PROGRAM, "batch", "in", "rows.jsonl", "-o", "run", "--jobs", "2", "--quiet", *RULES]


def started(here):
    return subprocess.Popen(
        COMMAND, cwd=here, stderr=subprocess.PIPE, start_new_session=True, preexec_fn=heed_interruptions
    )


def workers_of(process):
    children = subprocess.run(
        ["ps", "-o", "pid=", "--ppid", str(process.pid)], capture_output=True, text=True, check=False
    )
    return [int(pid) for pid in children.stdout.split()]


def alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def stopped(process, how, chance):
    """Kill a run in one of three ways."""
    if how == "parent":
        process.kill()
    elif how == "group":
        os.killpg(process.pid, signal.SIGKILL)
    else:
        for worker in chance.sample(found, 1) if (found := workers_of(process)) else ():
            os.kill(worker, signal.SIGKILL)
    process.wait(120)
    process.stderr.close()


def test_killed_at_any_moment_a_run_ends_in_the_same_bytes(here):
    corpus(here)
    run(["in", "rows.jsonl"], "calm")
    chance = random.Random(11)
    for how in ("group", "parent", "worker", "group"):
        process = started(here)
        deadline, wanted = time.monotonic() + 60, chance.randint(1, 3)
        while process.poll() is None and time.monotonic() < deadline:
            if len(list((here / "run/results").glob("*"))) >= wanted:
                break
            time.sleep(0.01)
        stopped(process, how, chance)
    last = started(here)
    assert last.wait(120) == 0, last.stderr.read()
    last.stderr.close()
    assert delivered("run") == delivered("calm")
    assert not (here / "run/work").exists()


def test_ctrl_c_ends_soon_and_says_how_to_go_on(here):
    corpus(here, shards=8)
    process = started(here)
    while process.poll() is None and not list((here / "run/results").glob("*")):
        time.sleep(0.01)
    children = workers_of(process)
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 2
    assert b"documents are done; the same command goes on from there" in said and said.count(b"\n") == 1
    deadline = time.monotonic() + 30
    while any(alive(child) for child in children) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(alive(child) for child in children)


def test_no_room_stops_the_run_and_loses_nothing(here):
    corpus(here)
    limited = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (40000, 40000)); {PROGRAM[2]}"
    command = [sys.executable, "-c", limited, *COMMAND[3:]]
    done = subprocess.run(command, cwd=here, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "file too large" in done.stderr or "disk" in done.stderr, done.stderr
    assert done.stderr.count("\n") == 1
    run(["in", "rows.jsonl"], "run")
    run(["in", "rows.jsonl"], "calm")
    assert delivered("run") == delivered("calm")


@pytest.mark.parametrize("moment", ["changing", "record"])
def test_a_ledger_without_room_stops_the_run_and_loses_nothing(here, moment, monkeypatch):
    corpus(here)
    step = getattr(ledger, moment)

    def cramped(connection, *more):
        connection.execute("pragma max_page_count = 1")  # no more than it has
        return step(connection, *more)

    with monkeypatch.context() as patch:
        patch.setattr(ledger, moment, cramped)
        patch.setattr(plan, moment, cramped, raising=False)
        with pytest.raises(MtfixError, match=r"cannot write the ledger in .*: database or disk is full; what is done"):
            run(["in", "rows.jsonl"], here / "run")
    run(["in", "rows.jsonl"], "run")
    run(["in", "rows.jsonl"], "calm")
    assert delivered("run") == delivered("calm")


def test_a_run_that_cannot_be_written_is_told(here):
    corpus(here)
    (here / "file").write_text("")
    with pytest.raises(MtfixError, match="cannot make the run's folder"):
        run("in", "file/run")
