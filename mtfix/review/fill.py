"""Results -> the tables of an index: what a list must know of 50,000 hunks without holding them in memory.

The index is made beside the results while the first page is served already. It holds nothing that could not be made anew.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from mtfix.review.entry import FLAGGED, around, folded, likeness
from mtfix.review.keys import hunks
from mtfix.review.shelf import Shelf, Slot, named, outcome
from mtfix.types import Failure, Result

# Texts that may hold lone surrogates are kept as ASCII JSON, which SQLite takes.
TABLES = """
CREATE TABLE fact(name TEXT PRIMARY KEY, value);
CREATE TABLE source(number INTEGER PRIMARY KEY, name TEXT NOT NULL, size INTEGER, at INTEGER, digest TEXT);
CREATE TABLE sheet(number INTEGER PRIMARY KEY, name TEXT NOT NULL, source INTEGER NOT NULL, start INTEGER NOT NULL,
  stop INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, error TEXT NOT NULL, folded TEXT NOT NULL);
CREATE TABLE kind(id INTEGER PRIMARY KEY, damage TEXT, trust TEXT, detector TEXT, language TEXT, applied INTEGER);
CREATE TABLE entry(number INTEGER PRIMARY KEY, document INTEGER NOT NULL, kind INTEGER NOT NULL, same INTEGER NOT NULL,
  fingerprint TEXT NOT NULL, key TEXT NOT NULL, sentence TEXT NOT NULL);
CREATE TABLE word(number INTEGER PRIMARY KEY, folded TEXT NOT NULL);
CREATE TABLE alike(same INTEGER PRIMARY KEY, total INTEGER NOT NULL, documents INTEGER NOT NULL, first INTEGER NOT NULL);
CREATE INDEX alike_order ON alike(total DESC, first);
CREATE INDEX entry_fingerprint ON entry(fingerprint);
CREATE INDEX entry_place ON entry(document, kind, same, fingerprint);
CREATE INDEX entry_same ON entry(same);
"""
ALIKE = "INSERT INTO alike SELECT same, count(*), count(DISTINCT document), min(number) FROM entry GROUP BY same"
PAUSE_SECONDS = 0.3


@dataclass
class Fill:
    """One filling of an index: `done` counts the bytes of results that were read."""

    shelf: Shelf
    base: sqlite3.Connection
    done: int = 0
    ended: bool = False
    documents: int = 0
    entries: int = 0
    silent: int = 0
    kinds: dict[tuple[str, str, str, str, bool], int] = field(default_factory=dict)

    def run(self) -> None:
        """Fill the tables, showing what is there from time to time. Raises MtfixError, sqlite3.Error."""
        shown = time.monotonic()
        self.base.execute("BEGIN")
        for slot, row in self.shelf.slots():
            if self.ended:
                break
            self.add(slot, named(row), outcome(row, str(slot.path)))
            if time.monotonic() - shown > PAUSE_SECONDS:
                self.commit()
                self.base.execute("BEGIN")
                shown = time.monotonic()
        self.base.execute(ALIKE)
        self.commit()

    def commit(self) -> None:
        """Show what is there."""
        self.base.execute("INSERT OR REPLACE INTO fact VALUES('silent', ?)", (self.silent,))
        self.base.execute("COMMIT")

    def add(self, slot: Slot, name: str, found: Result | Failure) -> None:
        """Take in one document; one without hunks is only counted."""
        rows = list(self.rows(found, name)) if isinstance(found, Result) else []
        error = found.error if isinstance(found, Failure) else ""
        self.done += slot.end - slot.start
        if not rows and not error:
            self.silent += 1
            return
        source = self.shelf.paths.index(slot.path) if self.shelf.paths else 0
        place = (source, slot.start, slot.end, self.entries, self.entries + len(rows))
        sheet = (self.documents, json.dumps(name), *place, json.dumps(error), folded(name))
        self.base.execute("INSERT INTO sheet VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)", sheet)
        self.base.executemany("INSERT INTO entry VALUES(?, ?, ?, ?, ?, ?, ?)", (row[:7] for row in rows))
        self.base.executemany("INSERT INTO word VALUES(?, ?)", ((row[0], row[7]) for row in rows))
        self.documents += 1
        self.entries += len(rows)

    def rows(self, result: Result, name: str) -> Iterator[tuple[int, int, int, int, str, str, str, str]]:
        """Yield a row for each hunk of a result."""
        for number, hunk in enumerate(hunks(result, name), self.entries):
            key, finding, edit = hunk.key, hunk.finding, hunk.edit
            trust = edit.trust.value if edit else FLAGGED
            kind = (finding.damage.value, trust, finding.detector, finding.language or "", bool(edit and edit.applied))
            sentence = around(hunk.sentence, key.before)
            yield (
                number,
                self.documents,
                self.kind(kind),
                likeness(key),
                key.fingerprint,
                json.dumps(key.to_dict()),
                json.dumps(sentence),
                folded(sentence, key.before, key.after),
            )

    def kind(self, values: tuple[str, str, str, str, bool]) -> int:
        """Return the number of what many entries have in common."""
        if values not in self.kinds:
            self.kinds[values] = len(self.kinds)
            plain = (value if isinstance(value, bool) else json.dumps(value) for value in values)
            self.base.execute("INSERT INTO kind VALUES(?, ?, ?, ?, ?, ?)", (self.kinds[values], *plain))
        return self.kinds[values]


def emptied(path: Path | str) -> sqlite3.Connection:
    """Return a connection to a new index; raise sqlite3.Error. A half-made one is worth nothing, so nothing waits for the disk."""
    base = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=20)
    base.execute("PRAGMA journal_mode = MEMORY")
    base.execute("PRAGMA synchronous = OFF")
    base.executescript(TABLES)
    return base
