"""One task, from its documents to its results and outputs: what every engine's workers do, and `mtfix apply` too."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from mtfix import wire
from mtfix.batch import outputs
from mtfix.batch.reading import Rows, columns_of, content_taken, file_taken, rows_of, unread
from mtfix.batch.restore import patch_of, unpatched
from mtfix.batch.room import RoomError
from mtfix.batch.store import lines, opened, shard_name
from mtfix.batch.taken import Taken
from mtfix.batch.task import Decide, Done, Entry, Item, Kept, Task, Terms
from mtfix.contents import held, tried
from mtfix.files import reason
from mtfix.types import Document, Failure, MtfixError, Result

PIECES = "work/pieces"
# Something for every table and model to look at.
WARMING = "About 5万3000人 of the 関係者、 it was said, have been reparado in 令和4年."


@dataclass
class Outcome:
    """What is known of one document: what was read, then its results and rows, or its failure."""

    item: Item
    taken: Taken | None = None
    results: tuple[Result, ...] = ()
    rows: bytes = b""
    failure: Failure | None = None
    output: int | None = None
    seconds: float = 0.0
    kept: bool = False


class Worker:
    """Does tasks, one after another, with one Cleaner: models are loaded once."""

    def __init__(self, terms: Terms, decide: Decide | None = None) -> None:
        """Take what holds for the run; `decide` changes which edits the outputs get."""
        self.terms, self.decide = terms, decide
        self.cleaner = terms.cleaner(terms.settings)
        self.store = opened(terms.store)

    def warmed(self) -> Worker:
        """Load what is loaded on first need, so that no document has to answer for it."""
        self.cleaner.clean_documents([Document(WARMING)])
        return self

    def work(self, task: Task) -> Done:
        """Do a task. Raises RoomError when nothing more can be written."""
        begun = time.perf_counter()
        rows = rows_of(task, self.terms) if task.shape else None
        outcomes = [Outcome(item) for item in task.items]
        for place, outcome in enumerate(outcomes):
            self.read(outcome, rows, place)
        self.clean([outcome for outcome in outcomes if outcome.taken and not outcome.kept])
        patch = 0
        if not task.probe:
            patch = self.write(task, outcomes, rows)
            self.write_results(task, outcomes)
        return done(task, outcomes, time.perf_counter() - begun, patch)

    def rework(self, task: Task) -> Done:
        """Make the outputs of a task anew from its results. Raises MtfixError when a table has lost its input."""
        rows = rows_of(task, self.terms) if task.shape else None
        outcomes = [Outcome(item) for item in task.items]
        for place, outcome in enumerate(outcomes):
            self.read(outcome, rows, place)
            if outcome.item.kept and not outcome.kept:
                self.restore(outcome, task)
        return done(task, outcomes, 0.0, self.write(task, outcomes, rows))

    def restore(self, outcome: Outcome, task: Task) -> None:
        """Read a document whose input is gone from its output. Raises MtfixError for a row, whose table needs it."""
        item = outcome.item
        if task.shape:
            raise MtfixError(
                f"{item.name} is not what it was: put it back, or run the same `mtfix batch` command again"
            )
        assert item.kept
        try:
            patches = self.store.read(shard_name("patches", task.shard, "patch"))
        except OSError:
            patches = b""
        try:
            content = unpatched(self.store.read(f"outputs/{item.name}"), patch_of(patches, item.name))
            if hashlib.sha256(content).hexdigest() != item.kept.sha256:
                raise MtfixError(f"{item.id} is gone or changed, and so is its output: it stays as it is")
            outcome.taken = content_taken(item, content, self.cleaner, self.terms)
            outcome.failure = None
            self.keep(outcome, item.kept)
        except (MtfixError, OSError) as error:
            outcome.failure = Failure("", "rebuild", str(error))

    def read(self, outcome: Outcome, rows: Rows | None, place: int) -> None:
        """Read a document, and its results where they are there already."""
        item = outcome.item
        if item.failed:
            outcome.failure = Failure("", *item.failed)
            return
        try:
            outcome.taken = rows.taken(place) if rows else file_taken(item, self.cleaner, self.terms)
        except (MtfixError, OSError) as error:
            outcome.failure = unread(item, error)
            return
        if item.kept and item.kept.sha256 == outcome.taken.sha256:
            self.keep(outcome, item.kept)

    def keep(self, outcome: Outcome, kept: Kept) -> None:
        """Take the results that are there; where they were tampered with the document is cleaned anew."""
        assert outcome.taken
        try:
            found = self.store.read(kept.file, kept.offset, kept.length)
            outcome.results = tuple(again(found, outcome.taken))
            whole = len(found) == kept.length and len(outcome.results) == len(outcome.taken.documents)
            outcome.rows, outcome.kept = found if whole else b"", whole
        except (OSError, ValueError, KeyError):
            outcome.results = ()

    def clean(self, outcomes: Sequence[Outcome]) -> None:
        """Clean documents: one by one where only rules are at work, else all in one batch, as the plan has cut it."""
        settings = self.terms.settings
        rules = {settings.tagger, settings.translator, settings.rewriter} == {"none"}
        for batch in [[outcome] for outcome in outcomes] if rules else [list(outcomes)]:
            self.clean_batch(batch)

    def clean_batch(self, outcomes: Sequence[Outcome]) -> None:
        """Clean documents in one batch; each takes its share of the time by its length."""
        begun = time.perf_counter()
        documents = [document for outcome in outcomes if outcome.taken for document in outcome.taken.documents]
        found = iter(self.cleaner.clean_documents(documents) if documents else ())
        for outcome in outcomes:
            assert outcome.taken
            own = [next(found) for _ in outcome.taken.documents]
            outcome.failure = next((one for one in own if isinstance(one, Failure)), None)
            results = tuple(one for one in own if isinstance(one, Result))
            if not outcome.failure:
                file = outcome.taken.file
                outcome.results = tried(file, results, self.cleaner, lambda part: None) if file else results
                outcome.rows = outputs.result_rows(outcome.results, outcome.item.id, outcome.item.name, file)
        spent, whole = time.perf_counter() - begun, sum(len(document.text) for document in documents) or 1
        for outcome in outcomes:
            assert outcome.taken
            outcome.seconds = spent * sum(len(document.text) for document in outcome.taken.documents) / whole

    def decided(self, outcome: Outcome) -> tuple[Result, ...]:
        """Return a document's results with what people decided about them."""
        id = outcome.item.id
        results = (self.terms.choices(id, result) for result in outcome.results)
        if not self.decide:
            return tuple(results)
        file = outcome.taken.file if outcome.taken else None
        wanted = tuple(self.decide(id, result) for result in results)
        return held(file, wanted) if file else wanted

    def write(self, task: Task, outcomes: Sequence[Outcome], rows: Rows | None) -> int:
        """Write the outputs of a task and return the size of its patch."""
        if rows is None:
            return self.write_files(task, outcomes)
        self.write_rows(task, outcomes, rows)
        return 0

    def write_files(self, task: Task, outcomes: Sequence[Outcome]) -> int:
        """Write the outputs of files, and the patch of the shard; return its size."""
        patches = []
        for outcome in outcomes:
            name = f"outputs/{outcome.item.name}"
            if outcome.failure or not outcome.taken:
                if not outcome.failure or outcome.failure.stage != "rebuild":
                    self.store.remove(name)
                continue
            try:
                file, results = outcome.taken.file, self.decided(outcome)
                content = outputs.file_output(file, results) if file else b""
                self.store.put(name, content)
                outcome.output = len(content)
                patches.append(outputs.file_patch(file, results, outcome.item.name) if file else b"")
            except OSError as error:
                outcome.failure = Failure("", "write", f"{outcome.item.id} cannot be written: {reason(error)}")
            except RoomError:
                raise
            except MtfixError as error:
                outcome.failure = Failure("", "write", str(error))
        patch = b"".join(patches)
        self.write_or_remove(shard_name("patches", task.shard, "patch"), patch)
        return len(patch)

    def write_rows(self, task: Task, outcomes: Sequence[Outcome], rows: Rows) -> None:
        """Write a shard's piece of a table."""
        found = []
        for place, outcome in enumerate(outcomes):
            if outcome.taken and not outcome.failure:
                try:
                    found.append(rows.row(place, columns_of(outcome.taken, self.decided(outcome))))
                except (MtfixError, OSError) as error:
                    said = reason(error) if isinstance(error, OSError) else str(error)
                    outcome.failure = Failure("", "write", f"{outcome.item.name}, line {outcome.item.line}, {said}")
        self.store.put(shard_name(PIECES, task.shard, "piece"), rows.piece(found))

    def write_results(self, task: Task, outcomes: Sequence[Outcome]) -> None:
        """Write a shard's results."""
        for outcome in outcomes:
            if outcome.failure:
                outcome.rows = outputs.failure_row(outcome.failure, outcome.item.id, outcome.item.name)
        name = shard_name("results", task.shard, "jsonl")
        content = b"".join(outcome.rows for outcome in outcomes)
        if not all(outcome.kept for outcome in outcomes) or self.store.size(name) != len(content):
            self.store.put(name, content, durable=True)

    def write_or_remove(self, name: str, content: bytes) -> None:
        """Write a file, or see to it that there is none when it would be empty."""
        if content:
            self.store.put(name, content)
        else:
            self.store.remove(name)


def again(rows: bytes, taken: Taken) -> Iterator[Result]:
    """Yield the results that a document's rows hold, over the texts as they were read. Raises ValueError or KeyError."""
    documents = {document.id: document for document in taken.documents}
    for row in lines(rows):
        result = wire.result(json.loads(row))
        yield replace(result, document=documents[result.document.id])


def done(task: Task, outcomes: Sequence[Outcome], seconds: float, patch: int) -> Done:
    """Return what became of a task."""
    entries, offset = [], 0
    for outcome in outcomes:
        entries.append(entry(outcome, offset))
        offset += len(outcome.rows)
    fine = [result for outcome in outcomes if not outcome.failure for result in outcome.results]
    edits, texts = outputs.tally(fine)
    counts = tuple((*key, count) for key, count in sorted(edits.items()))
    residues = tuple((*key, count) for key, count in sorted(texts.items()))
    return Done(task.shard, tuple(entries), counts, residues, seconds, patch)


def entry(outcome: Outcome, offset: int) -> Entry:
    """Return what the ledger keeps of a document."""
    number, digest = outcome.item.number, outcome.taken.sha256 if outcome.taken else outcome.item.sha256
    if failure := outcome.failure:
        return Entry(
            number, "failed", digest, offset=offset, length=len(outcome.rows), stage=failure.stage, error=failure.error
        )
    results = outcome.results
    applied = sum(len(result.applied) for result in results)
    review = sum(not edit.applied for result in results for edit in result.edits)
    flagged = sum(len(result.unrepaired) for result in results) - review
    return Entry(
        number,
        "done",
        digest,
        applied,
        review,
        max(flagged, 0),
        offset,
        len(outcome.rows),
        outcome.output,
        outcome.seconds,
    )
