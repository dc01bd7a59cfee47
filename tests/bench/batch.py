"""A corpus by `mtfix batch`: speed, memory, stages, beside what one would take instead, and killed at random moments.

    python -m tests.bench.batch speed [--texts FILE.jsonl.gz…] [--documents 1000 10000 100000] [--jobs 1 2] [--sentences 4]
    python -m tests.bench.batch scaling [--texts …] [--documents 6000] [--times 3]
    python -m tests.bench.batch stages [--texts …]
    python -m tests.bench.batch beside [--texts …] [--documents 2000]
    python -m tests.bench.batch kills [--times 25]
    python -m tests.bench.batch parent [--documents 1000 10000 100000]

Texts are rows with a field `text`, made into documents of a few sentences with other figures in each, the same in every
run; without a file the clean and the damaged articles of the project are taken. Computing time is what counts on a shared
machine: that of all processes, and the most memory that the parent ever held. `scaling` says what a second worker is worth,
beside two processes that only clean and share nothing: that is what the machine itself allows.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import multiprocessing
import os
import random
import re
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from mtfix.batch.engine import Back
from mtfix.batch.options import Options
from mtfix.batch.run import Order, carry_out
from mtfix.batch.store import opened
from mtfix.batch.task import Done, Entry, Task, Terms
from mtfix.settings import Settings

ROOT = Path(__file__).parent.parent.parent
RULES = ["--tagger", "none", "--translator", "none", "--no-config"]
SENTENCES = 4


def texts(files: list[str]) -> list[str]:
    """Return sentences or paragraphs to make documents of."""
    found = []
    for file in files:
        with gzip.open(file, "rt", encoding="utf-8") if file.endswith(".gz") else Path(file).open() as rows:
            found += [json.loads(row)["text"] for row in rows]
    for path in () if files else [*(ROOT / "corpus/clean").glob("*.txt"), *(ROOT / "corpus/damaged").glob("*.txt")]:
        if not path.name.endswith(".source.txt"):
            found += [line for line in path.read_text().split("\n") if len(line) > 60]
    return sorted(set(found))


def documents(pool: list[str], count: int, sentences: int = SENTENCES) -> Iterator[str]:
    """Yield documents of a few sentences, figures varied."""
    chance = random.Random(1)
    for _ in range(count):
        said = " ".join(chance.choice(pool) for _ in range(sentences))
        yield re.sub(r"\d", lambda match: str(chance.randint(1, 9)), said) + "\n"


def written(pool: list[str], count: int, path: Path, sentences: int = SENTENCES) -> int:
    """Write documents as JSON lines and return their size."""
    with path.open("w") as file:
        for number, text in enumerate(documents(pool, count, sentences)):
            file.write(json.dumps({"id": f"d{number}", "text": text}, ensure_ascii=False) + "\n")
    return path.stat().st_size


def command(inputs: str, run: str, jobs: int, *more: str) -> list[str]:
    return [sys.executable, "-m", "mtfix", "batch", inputs, "-o", run, "--jobs", str(jobs), "--quiet", *(more or RULES)]


def measured(line: list[str], folder: Path) -> dict[str, float]:
    """Run a command and return seconds by the clock, seconds of computing, and the parent's most memory in MB."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    environment = os.environ | {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    process = subprocess.Popen(line, cwd=folder, env=environment)
    peak, waits = 0, dict[int, float]()
    while process.poll() is None:
        with suppress(OSError):
            told = Path(f"/proc/{process.pid}/status").read_text()
            peak = max(peak, int((re.search(r"VmHWM:\s+(\d+)", told) or ["", "0"])[1]))
            children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text()
            waits |= waited({process.pid, *map(int, children.split())})
        time.sleep(0.05)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    own = sum(getattr(after, name) - getattr(before, name) for name in ("ru_utime", "ru_stime"))
    return {
        "clock": time.perf_counter() - begun,
        "computing": own,
        "parent": peak / 1024,
        "status": process.returncode,
        "waited": max(waits.values(), default=0.0),
    }


def speed(options: argparse.Namespace, folder: Path) -> None:
    pool = texts(options.texts)
    print(
        f"{'documents':>10} {'jobs':>4} {'MB':>7} {'clock s':>8} {'docs/s':>8} {'MB/s':>7} {'CPU s':>8} {'CPU ms/doc':>10} {'parent MB':>9}"
    )
    for count in options.documents:
        size = written(pool, count, folder / "rows.jsonl", options.sentences) / 1e6
        for jobs in options.jobs:
            took = measured(command("rows.jsonl", f"run{count}-{jobs}", jobs, *options.settings), folder)
            print(
                f"{count:10,} {jobs:4} {size:7.2f} {took['clock']:8.1f} {count / took['clock']:8.1f} "
                f"{size / took['clock']:7.3f} {took['computing']:8.1f} {1000 * took['computing'] / count:10.2f} "
                f"{took['parent']:9.1f}",
                flush=True,
            )


def waited(pids: set[int]) -> dict[int, float]:
    """Return the seconds that processes were ready to run and had no core."""
    found = {}
    for pid in pids:
        with suppress(OSError, IndexError):
            found[pid] = int(Path(f"/proc/{pid}/schedstat").read_text().split()[1]) / 1e9
    return found


def scaling(options: argparse.Namespace, folder: Path) -> None:
    """Print the clock of one and of two workers, in turns, for the loop of a plain process and for `mtfix batch`."""
    count = options.documents[0]
    written(texts(options.texts), count, folder / "rows.jsonl", options.sentences)
    best: dict[tuple[str, int], float] = {}
    for turn in range(options.times):
        for jobs in (1, 2):
            for name, took in (("plain", plain_loops(folder, jobs)), ("batch", batch_clock(folder, jobs, turn))):
                clock, wait = took
                print(f"{name} {jobs}: {clock:6.1f} s by the clock, {wait:5.1f} s of it waiting for a core", flush=True)
                for what, seconds in ((name, clock), (f"{name}, waits left out", clock - wait)):
                    best[what, jobs] = min(seconds, best.get((what, jobs), 1e9))
    for what in sorted({what for what, _ in best}):
        one, two = best[what, 1], best[what, 2]
        print(f"{what:24} one {one:6.1f} s, two {two:6.1f} s: {one / two:.2f} times, {count / two:.0f} documents/s")


def plain_loops(folder: Path, jobs: int) -> tuple[float, float]:
    """Clean the rows in processes that do nothing else, once all are warm; return the clock and the longest wait."""
    context = multiprocessing.get_context("spawn")
    together, found = context.Barrier(jobs), context.Queue()
    processes = [context.Process(target=plain_loop, args=(folder, n, jobs, together, found)) for n in range(jobs)]
    for process in processes:
        process.start()
    told = [found.get() for _ in processes]
    for process in processes:
        process.join()
    return max(end for _, end, _ in told) - min(begun for begun, _, _ in told), max(wait for _, _, wait in told)


def plain_loop(folder: Path, number: int, jobs: int, together: Any, found: Any) -> None:
    from mtfix import Cleaner
    from mtfix.types import Document

    cleaner = Cleaner(Settings(tagger="none", translator="none"))
    rows = [json.loads(row)["text"] for row in (folder / "rows.jsonl").open()]
    for text in rows[:60]:
        cleaner.clean_documents([Document(text)])
    together.wait()
    wait, begun = waited({os.getpid()}), time.perf_counter()
    for text in rows[number::jobs]:
        cleaner.clean_documents([Document(text)])
    end = time.perf_counter()
    found.put((begun, end, sum(waited({os.getpid()}).values()) - sum(wait.values())))


def batch_clock(folder: Path, jobs: int, turn: int) -> tuple[float, float]:
    """Run `mtfix batch`; return the clock, start and end included, and the longest wait of a process."""
    took = measured(command("rows.jsonl", f"run{jobs}-{turn}", jobs), folder)
    return took["clock"], took["waited"]


def stages(options: argparse.Namespace, folder: Path) -> None:
    """Print the share of computing time of each stage, with one worker in this process."""
    from mtfix.batch import outputs, reading, store
    from mtfix.pipeline import Cleaner

    sys.path.insert(0, str(ROOT / "tests"))
    from runs import Inline

    spent: dict[str, float] = defaultdict(float)

    def timing(owner: object, name: str, what: str) -> None:
        function = getattr(owner, name)

        def timed(*args: object, **more: object) -> object:
            begun = time.process_time()
            try:
                return function(*args, **more)
            finally:
                spent[what] += time.process_time() - begun

        setattr(owner, name, timed)

    from mtfix import pipeline

    timing(Cleaner, "clean_documents", "(all of the pipeline)")
    timing(pipeline, "detected", "  detect")
    timing(pipeline, "repaired", "  repair")
    timing(pipeline, "with_edits", "  guard")
    timing(reading.LineRows, "taken", "read rows")
    timing(reading.LineRows, "row", "write rows")
    timing(outputs, "result_rows", "write results")
    timing(store.Folder, "put", "put files")
    written(texts(options.texts), options.documents[0], folder / "rows.jsonl", options.sentences)
    begun = time.process_time()
    order = Order((str(folder / "rows.jsonl"),), folder / "run", Settings(tagger="none", translator="none"), Options())
    carry_out(order, Inline)
    whole = time.process_time() - begun
    spent["plan, ledger and the rest"] = whole - sum(
        share for name, share in spent.items() if not name.startswith("  ")
    )
    for name, share in sorted(spent.items(), key=lambda item: -item[1]):
        print(f"{name:28} {share:8.2f} s {100 * share / whole:5.1f} %")
    print("the trial is in detect, repair and guard: it runs them again over what was edited")


def loop_worker(text: str) -> str:
    import mtfix

    return mtfix.clean(text, mtfix.Settings(tagger="none", translator="none")).text


def loop(folder: Path) -> None:
    """What a user would write: a pool over `mtfix.clean`."""
    with (
        multiprocessing.get_context("spawn").Pool(2) as pool,
        (folder / "rows.jsonl").open() as rows,
        (folder / "loop.jsonl").open("w") as out,
    ):
        for text in pool.imap(loop_worker, (json.loads(row)["text"] for row in rows), 64):
            out.write(json.dumps({"clean_text": text}) + "\n")


def datatrove(folder: Path) -> None:
    """Language identification and repetition filters of datatrove over the same rows."""
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.filters import GopherRepetitionFilter, LambdaFilter
    from datatrove.pipeline.readers import JsonlReader
    from datatrove.pipeline.writers import JsonlWriter
    from py3langid import classify

    steps = [
        JsonlReader(str(folder), glob_pattern="rows.jsonl"),
        LambdaFilter(lambda document: classify(document.text)[0] == "en"),
        GopherRepetitionFilter(),
        JsonlWriter(str(folder / "trove"), compression=None),
    ]
    LocalPipelineExecutor(pipeline=steps, tasks=1, workers=1, logging_dir=str(folder / "logs")).run()


def beside(options: argparse.Namespace, folder: Path) -> None:
    count = options.documents[0]
    size = written(texts(options.texts), count, folder / "rows.jsonl", options.sentences) / 1e6
    here = [sys.executable, "-m", "tests.bench.batch"]
    rivals = {
        "mtfix batch, 2 workers": command("rows.jsonl", "run", 2),
        "a pool over mtfix.clean, 2 workers": [*here, "loop", "--folder", str(folder)],
        "datatrove: py3langid, Gopher repetition": [*here, "datatrove", "--folder", str(folder)],
    }
    for name, line in rivals.items():
        took = measured(line, folder if line[2] == "mtfix" else ROOT)
        said = "" if not took["status"] else f"   (ended with status {took['status']})"
        print(
            f"{name:42} {took['clock']:7.1f} s {took['computing']:7.1f} CPU s {size / took['computing']:7.3f} MB/CPU s{said}",
            flush=True,
        )


def kills(options: argparse.Namespace, folder: Path) -> None:
    """Kill a run at random moments: parent, a worker, the whole group; compare what is left with a calm run's."""
    pool = texts(options.texts)
    chance = random.Random(7)
    (folder / "in").mkdir()
    for number, text in enumerate(documents(pool, 200)):
        (folder / "in" / f"{number:04}.txt").write_text(text)
    written(pool, 400, folder / "rows.jsonl")
    line = [*command("in", "run", 2), "rows.jsonl"]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    calm = [*command("in", "calm", 2), "rows.jsonl"]
    begun = time.perf_counter()
    subprocess.run(calm, cwd=folder, env=environment, check=True)
    whole = time.perf_counter() - begun
    counted: dict[str, int] = defaultdict(int)
    while sum(counted.values()) < options.times:
        how = ("parent", "worker", "group")[sum(counted.values()) % 3]
        process = subprocess.Popen(line, cwd=folder, env=environment, start_new_session=True)
        time.sleep(chance.uniform(0, whole * 0.5))
        if process.poll() is None:
            strike(process, how, chance)
            counted[how] += 1
        process.wait()
        if process.returncode == 0:  # it was done, or got over the loss of a worker: half of it is to be done again
            for path in sorted((folder / "run/results").glob("*.jsonl"))[::2]:
                path.unlink()
    subprocess.run(line, cwd=folder, env=environment, check=True)
    same = digest(folder / "run") == digest(folder / "calm")
    print(f"{dict(counted)}: the outputs are {'the same bytes' if same else 'DIFFERENT'}")
    if not same:
        sys.exit(1)


def strike(process: subprocess.Popen[bytes], how: str, chance: random.Random) -> None:
    if how == "parent":
        process.kill()
    elif how == "group":
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        told = subprocess.run(["ps", "-o", "pid=", "--ppid", str(process.pid)], capture_output=True, text=True)
        if children := told.stdout.split():
            with suppress(ProcessLookupError):
                os.kill(int(chance.choice(children)), signal.SIGKILL)


def digest(run: Path) -> dict[str, str]:
    names = ("results", "outputs", "patches", "changes.patch", "failures.jsonl")
    files = [
        path for name in names for path in ([run / name] if (run / name).is_file() else sorted((run / name).rglob("*")))
    ]
    return {
        str(path.relative_to(run)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files if path.is_file()
    }


class NoWork:
    """An engine that does nothing, so that what the parent does alone can be measured."""

    def __init__(self, terms: Terms) -> None:
        self.waiting: list[Task] = []
        self.store = opened(terms.store)

    def room(self) -> bool:
        return not self.waiting

    def submit(self, task: Task) -> None:
        self.waiting.append(task)

    def events(self) -> Iterator[Back]:
        task = self.waiting.pop()
        self.store.put(f"results/{task.shard:05}.jsonl", b"{}\n" * len(task.items))
        self.store.put(f"work/pieces/{task.shard:05}.piece", b"{}\n" * len(task.items))
        entries = (Entry(item.number, "done", item.sha256, 1, 0, 0, 3 * n, 3) for n, item in enumerate(task.items))
        yield Back(task, Done(task.shard, tuple(entries), (("spacing", "safe", 1, 3),), (("spacing", " ,", 3),)))

    def close(self) -> None:
        pass


def parent(options: argparse.Namespace, folder: Path) -> None:
    """Print what planning, ledger and assembly take of the parent, each count in a process of its own."""
    for count in options.documents:
        line = [sys.executable, "-m", "tests.bench.batch", "alone", "--documents", str(count), "--folder", str(folder)]
        written(texts(options.texts), count, folder / "rows.jsonl", options.sentences)
        took = measured(line, ROOT)
        print(
            f"{count:10,} documents: {took['parent']:6.1f} MB, {1000 * took['computing'] / count:.3f} CPU ms a document",
            flush=True,
        )


def alone(folder: Path, count: int) -> None:
    order = Order(
        (str(folder / "rows.jsonl"),), folder / f"run{count}", Settings(tagger="none", translator="none"), Options()
    )
    carry_out(order, NoWork)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "what", choices=["speed", "scaling", "stages", "beside", "kills", "parent", "loop", "datatrove", "alone"]
    )
    parser.add_argument("--texts", nargs="*", default=[])
    parser.add_argument("--documents", nargs="*", type=int, default=[1000, 10_000])
    parser.add_argument("--jobs", nargs="*", type=int, default=[1, 2])
    parser.add_argument("--sentences", type=int, default=SENTENCES, help="or paragraphs, of a document")
    parser.add_argument("--times", type=int, default=25)
    parser.add_argument("--settings", nargs="*", default=[], help="flags for mtfix batch; rules alone by default")
    parser.add_argument("--folder")
    options = parser.parse_args()
    if options.folder:
        work = {"loop": loop, "datatrove": datatrove, "alone": lambda place: alone(place, options.documents[0])}
        work[options.what](Path(options.folder))
        return
    with tempfile.TemporaryDirectory() as folder:
        {"speed": speed, "scaling": scaling, "stages": stages, "beside": beside, "kills": kills, "parent": parent}[
            options.what
        ](options, Path(folder))


if __name__ == "__main__":
    main()
