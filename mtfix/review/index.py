"""All hunks of a review, in SQLite: read by number and by what a filter wants, kept in step with the decisions.

What was decided is held in temporary tables of this process, for two reviewers may keep decisions about the same results apart.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from threading import Thread
from typing import Any

from mtfix.review.decisions import Decision, key_from
from mtfix.review.entry import UNDECIDED, Entry, Sheet, folded
from mtfix.review.fill import Fill, emptied
from mtfix.review.kept import fits, index_beside, keep, sources
from mtfix.review.keys import Hunk, hunks
from mtfix.review.origins import sources as origins
from mtfix.review.shelf import Shelf, Slot, named, outcome
from mtfix.review.store import Said
from mtfix.types import Failure, MtfixError, Result, Span

SMALL_BYTES = 4 << 20
STANDING = """
CREATE TEMP TABLE said(fingerprint TEXT PRIMARY KEY, state TEXT, text TEXT, version INTEGER, writing INTEGER) WITHOUT ROWID;
CREATE TEMP TABLE stand(number INTEGER PRIMARY KEY, state TEXT, text TEXT, version INTEGER, writing INTEGER);
CREATE TEMP TABLE news(fingerprint TEXT PRIMARY KEY, state TEXT, text TEXT, version INTEGER, writing INTEGER);
CREATE TEMP TABLE hit(number INTEGER PRIMARY KEY, document INTEGER, kind INTEGER, same INTEGER, fingerprint TEXT);
"""
ENTRY = """SELECT e.number, e.document, e.fingerprint, e.key, k.damage, k.trust, k.detector, k.language, k.applied, e.sentence,
  coalesce(s.state, 'undecided'), s.text, coalesce(s.version, 0)
  FROM entry e JOIN kind k ON k.id = e.kind LEFT JOIN temp.stand s ON s.number = e.number"""


class Index:
    """The documents and hunks of a review. Use it from one thread; it may still be filled by another."""

    def __init__(self, shelf: Shelf, base: sqlite3.Connection) -> None:
        """Take the results, and a connection to the tables about them."""
        self.shelf, self.base = shelf, base
        self.path: Path | None = None
        self.temporary: Path | None = None
        self.filling: Fill | None = None
        self.thread: Thread | None = None
        self.error = ""
        self.known = self.written = 0
        self.counted: tuple[int, dict[int, int]] = (0, {})
        self.searched: tuple[str, int, int] | None = None
        base.execute("PRAGMA temp_store = MEMORY")
        base.create_function("folded_json", 1, lambda text: folded(json.loads(text)), deterministic=True)
        base.executescript(STANDING)
        self.hunks_of = lru_cache(maxsize=2)(self.read)

    def all(self, query: str, values: Sequence[Any] = ()) -> list[Any]:
        """Return the rows of a query. Raises MtfixError when the tables cannot be read."""
        try:
            return self.base.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise MtfixError(f"the index of this review cannot be read: {error}; end it and begin it again") from None

    def one(self, query: str, values: Sequence[Any] = ()) -> Any:
        """Return the first value of a query's first row."""
        return self.all(query, values)[0][0]

    # --- how far it is

    @property
    def whole(self) -> bool:
        """Whether all results were read."""
        return self.thread is None or not self.thread.is_alive()

    @property
    def share(self) -> float:
        """How much of the results was read, up to 1."""
        every = sum(path.stat().st_size for path in self.shelf.paths if path.exists())
        return 1.0 if self.whole or not self.filling else min(0.99, self.filling.done / max(1, every))

    def wait(self) -> None:
        """Wait until all results were read. Raises MtfixError when they cannot be."""
        if self.thread:
            self.thread.join()
        self.grow()
        if self.error:
            raise MtfixError(self.error)

    def grow(self) -> None:
        """Take in what was filled meanwhile."""
        now = self.count()
        if now > self.known:
            self.base.execute(
                "INSERT OR REPLACE INTO temp.stand SELECT e.number, d.state, d.text, d.version, d.writing FROM temp.said d "
                "CROSS JOIN entry e ON e.fingerprint = d.fingerprint WHERE e.number >= ?",
                (self.known,),
            )
            self.known = now

    def close(self) -> None:
        """End the filling, and forget what is not to be kept."""
        if self.filling and self.thread:
            self.filling.ended = True
            self.thread.join()
        self.base.close()
        self.drop()

    def drop(self) -> None:
        """Take the name from a temporary file: where it can be done while the file is open, nothing is ever left over."""
        if self.temporary:
            with contextlib.suppress(OSError):
                self.temporary.unlink(missing_ok=True)

    # --- decisions

    def kinds_counted(self) -> dict[int, int]:
        """Return how many entries there are of each kind; counted once, for entries do not go."""
        if self.counted[0] != self.known:
            rows = self.all("SELECT kind, count(*) FROM entry WHERE number < ? GROUP BY kind", (self.known,))
            self.counted = self.known, dict(rows)
        return self.counted[1]

    def follow(self, said: Iterable[Said]) -> None:
        """Take over what stands about fingerprints."""
        self.written += 1
        self.base.execute("BEGIN")
        self.base.execute("DELETE FROM temp.news")
        self.base.executemany("INSERT OR REPLACE INTO temp.news VALUES(?, ?, ?, ?, ?)", said)
        self.base.execute("INSERT OR REPLACE INTO temp.said SELECT * FROM temp.news")
        self.base.execute(
            "INSERT OR REPLACE INTO temp.stand SELECT e.number, d.state, d.text, d.version, d.writing FROM temp.news d "
            "CROSS JOIN entry e ON e.fingerprint = d.fingerprint WHERE e.number < ?",
            (self.known,),
        )
        self.base.execute("COMMIT")

    def decided(self) -> int:
        """Return how many entries are decided."""
        return int(self.one("SELECT count(*) FROM temp.stand WHERE state <> ?", (UNDECIDED,)))

    def changed(self, writing: int, document: int | None, most: int) -> list[Entry]:
        """Return the entries that were decided since a writing, in a document or anywhere, `most` at most."""
        inside, values = ("", ()) if document is None else (" AND e.document = ?", (document,))
        return self.entries_where(f"s.writing > ?{inside} ORDER BY e.number LIMIT ?", (writing, *values, most))

    # --- entries and documents

    def count(self) -> int:
        """Return how many entries there are."""
        return int(self.one("SELECT coalesce(max(number) + 1, 0) FROM entry"))

    def silent(self) -> int:
        """Return how many documents have nothing to decide."""
        return int((self.all("SELECT value FROM fact WHERE name = 'silent'") or [(0,)])[0][0])

    def entries_where(self, condition: str, values: Sequence[Any] = ()) -> list[Entry]:
        """Return the entries that a condition in SQL is true of."""
        return [entry_of(row) for row in self.all(f"{ENTRY} WHERE {condition}", values)]

    def entry(self, number: int) -> Entry:
        """Return an entry. Raises MtfixError."""
        found = self.entries_where("e.number = ?", (number,))
        if not found:
            raise MtfixError(f"there is no edit {number} in this review")
        return found[0]

    def entries(self, numbers: Iterable[int]) -> dict[int, Entry]:
        """Return entries by their numbers."""
        listed = ",".join(str(int(number)) for number in numbers)
        return {entry.number: entry for entry in self.entries_where(f"e.number IN ({listed})")}

    def each(self) -> Iterator[Entry]:
        """Yield all entries, in the order of the documents."""
        for start in range(0, self.count(), 1000):
            yield from self.entries_where("e.number >= ? AND e.number < ? ORDER BY e.number", (start, start + 1000))

    def numbers(self, fingerprints: Iterable[str]) -> list[int]:
        """Return the numbers of the entries with these fingerprints; a document that was cleaned twice has its hunks twice."""
        found = (self.all("SELECT number FROM entry WHERE fingerprint = ?", (one,)) for one in fingerprints)
        return [row[0] for rows in found for row in rows]

    def sheets(self, numbers: Iterable[int]) -> list[Sheet]:
        """Return documents by their numbers, in order."""
        listed = ",".join(str(int(number)) for number in numbers)
        query = "SELECT number, name, source, start, stop, first, last, error FROM sheet WHERE number IN"
        return [self.sheet_of(*row) for row in self.all(f"{query} ({listed}) ORDER BY number")]

    def sheet(self, number: int) -> Sheet:
        """Return a document. Raises MtfixError."""
        found = self.sheets([number])
        if not found:
            raise MtfixError(f"there is no document {number} in this review")
        return found[0]

    def sheet_of(
        self, number: int, name: str, source: int, start: int, stop: int, first: int, last: int, error: str
    ) -> Sheet:
        """Return the document of a row."""
        path = self.shelf.paths[source] if self.shelf.paths else self.shelf.place
        return Sheet(number, json.loads(name), Slot(path, start, stop), first, last, json.loads(error))

    def of(self, sheet: Sheet, first: int = 0, last: int | None = None) -> list[Entry]:
        """Return the entries of a document, in text order; all, or from its `first` to before its `last`."""
        end = sheet.last if last is None else sheet.first + last
        return self.entries_where("e.number >= ? AND e.number < ? ORDER BY e.number", (sheet.first + first, end))

    # --- results

    def result(self, sheet: Sheet) -> Result:
        """Return a document's result. Raises MtfixError when the results were made anew."""
        return self.hunks_of(sheet, stamp(sheet.slot.path))[0]

    def hunks(self, sheet: Sheet) -> list[Hunk]:
        """Return the hunks of a document, one for each of its entries. Raises MtfixError when the results were made anew."""
        return self.hunks_of(sheet, stamp(sheet.slot.path))[1]

    def read(self, sheet: Sheet, at: int) -> tuple[Result, list[Hunk], dict[Span, str]]:
        """Return a document's result, hunks and source sentences, read anew when its file was changed `at` another time."""
        row = self.shelf.row(sheet.slot)
        result = outcome(row, str(self.shelf.place))
        if isinstance(result, Failure) or named(row) != sheet.name:
            raise self.outdated(f"{sheet.name}: its result is not there any more")
        found = hunks(result, sheet.name)
        query = "SELECT fingerprint FROM entry WHERE number >= ? AND number < ? ORDER BY number"
        if [(hunk.key.fingerprint,) for hunk in found] != self.all(query, (sheet.first, sheet.last)):
            raise self.outdated(
                f"{sheet.name}: the results were made anew meanwhile: end this review and begin it again"
            )
        return result, found, origins(row)

    def sources(self, sheet: Sheet) -> dict[Span, str]:
        """Return the source sentences of a document, by the spans of its findings. Raises MtfixError."""
        return self.hunks_of(sheet, stamp(sheet.slot.path))[2]

    def outdated(self, said: str) -> MtfixError:
        """Return an error, and see to it that the index is made anew the next time."""
        if self.path:
            with contextlib.suppress(OSError):
                self.path.unlink(missing_ok=True)
        return MtfixError(said)


def stamp(path: Path) -> int:
    """Return when a file was changed, in ns; 0 when it is not there."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def entry_of(row: tuple[Any, ...]) -> Entry:
    """Return the entry of a row of `ENTRY`."""
    number, document, fingerprint, key, damage, trust, detector, language, applied, sentence, state, text, version = row
    kind = (json.loads(damage), json.loads(trust), json.loads(detector), json.loads(language), bool(applied))
    said = (state, None if text is None else json.loads(text), version)
    return Entry(number, document, fingerprint, key_from(json.loads(key)), *kind, json.loads(sentence), *said)


def index(shelf: Shelf, decisions: Iterable[Decision] = (), *, kept: bool = False, wait: bool = True) -> Index:
    """Return the index of a shelf. Raises MtfixError.

    With `kept` a large one is kept beside the results for the next time; without `wait` it may still be filled.
    """
    made = begun(shelf, kept)
    if wait:
        made.wait()
    made.grow()
    made.follow(Said(one.key.fingerprint, one.verdict.value, json.dumps(one.text), one.version, 0) for one in decisions)
    return made


def begun(shelf: Shelf, kept: bool) -> Index:
    """Return an index that is there already, or whose filling has begun; that of a small review is filled at once."""
    if sum(map(size, shelf.paths)) <= SMALL_BYTES:
        made = Index(shelf, emptied(":memory:"))
        Fill(shelf, made.base).run()
        return made
    path = index_beside(shelf.place)
    if fits(path, shelf):
        made = Index(shelf, connected(path))
        made.path = path
        return made
    return filling(shelf, path if kept else None)


def connected(path: Path) -> sqlite3.Connection:
    """Return a connection that reads an index."""
    place = f"{path.absolute().as_uri()}?mode=ro"
    return sqlite3.connect(place, uri=True, isolation_level=None, check_same_thread=False, timeout=20)


def filling(shelf: Shelf, path: Path | None) -> Index:
    """Return an index that is being filled in a temporary file, and kept under `path` in the end. Raises MtfixError."""
    try:
        handle, name = tempfile.mkstemp(prefix="mtfix-review-", suffix=".sqlite")
        os.close(handle)
        base = emptied(name)
        made = Index(shelf, connected(Path(name)))
        before = list(sources(shelf))
    except (OSError, sqlite3.Error) as error:
        raise MtfixError(f"cannot make an index of {shelf.place}: {error}; set TMPDIR to a folder with room") from None
    fill = Fill(shelf, base)
    made.filling, made.path, made.temporary = fill, path, Path(name)
    made.drop()

    def run() -> None:
        with contextlib.closing(base):
            made.error = filled(fill)
            if path and not fill.ended and not made.error:
                keep(base, shelf, before, path)

    made.thread = Thread(target=run, name="index", daemon=True)
    made.thread.start()
    return made


def filled(fill: Fill) -> str:
    """Fill an index; return what went wrong, or nothing."""
    try:
        fill.run()
    except MtfixError as error:
        return str(error)
    except sqlite3.Error as error:
        return f"the results cannot be read into an index: {error}; set TMPDIR to a folder with room"
    return ""


def size(path: Path) -> int:
    """Return the size of a file in bytes. Raises MtfixError."""
    try:
        return path.stat().st_size
    except OSError as error:
        raise MtfixError(f"cannot read {path}: {error.strerror}") from None
