"""Runs over a corpus in this process: an engine without processes, and what a run is judged by."""

import json
from pathlib import Path

from mtfix import Settings
from mtfix.batch.engine import Back
from mtfix.batch.options import Options
from mtfix.batch.run import Order, carry_out
from mtfix.batch.worker import Worker

RULES = Settings(tagger="none", translator="none")
DELIVERED = ("results", "outputs", "patches", "changes.patch", "failures.jsonl")
DAMAGED = "Sales rose １４％ in May、 the company said.\nThe mill closed.\n"
REPAIRED = "Sales rose 14% in May, the company said.\nThe mill closed.\n"
SOUND = "The mill closed in May, the company said.\n"
LEFT = "About １２％ of the 関係者、 she said, agreed.\n"


class Inline:
    """An engine that does a task when it is asked what has happened."""

    def __init__(self, terms):
        self.worker, self.waiting = Worker(terms), []

    def room(self):
        return not self.waiting

    def submit(self, task):
        self.waiting.append(task)

    def events(self):
        task = self.waiting.pop()
        yield Back(task, self.worker.work(task))

    def close(self):
        self.waiting = []


def run(inputs, folder, engine=Inline, settings=RULES, fresh=False, **options):
    """Carry out a run and return the ledger's totals."""
    given = (inputs,) if isinstance(inputs, str | Path) else inputs
    order = Order(tuple(map(str, given)), Path(folder), settings, Options(**options), fresh)
    return carry_out(order, engine)


def delivered(folder):
    """Return what a run is judged by: {name: bytes}."""
    found = {}
    for name in DELIVERED:
        place = Path(folder) / name
        files = [place] if place.is_file() else sorted(path for path in place.rglob("*") if path.is_file())
        found |= {str(path.relative_to(folder)): path.read_bytes() for path in files}
    return found


def failures(folder):
    """Return {document id: reason} of a run's failures."""
    path = Path(folder) / "failures.jsonl"
    rows = [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []
    return {row["id"]: row["failure"]["error"] for row in rows}


def jsonl(rows):
    """Return rows as JSON lines."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()
