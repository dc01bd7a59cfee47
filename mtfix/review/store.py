"""Decisions on disk: a SQLite database beside the results, written at once, shared by tabs and reviewers.

Whoever decides says which version of the decision was seen; when another came first, nothing is written and the other's decision is
the answer. Every act is kept with what it changed, so that it can be undone by the tab that did it, after a reload too.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import TracebackType

from mtfix import files
from mtfix.review.decisions import Decision, Decisions, Verdict, key_from, now, parsed
from mtfix.review.keys import Key
from mtfix.types import MtfixError

__all__ = ["Conflict", "Store", "Undone", "Wish", "beside", "load"]

LAYOUT = 1
SQLITE = b"SQLite format 3\0"
PATIENCE_SECONDS = 10
# Texts are kept as ASCII JSON: SQLite takes no lone surrogates, and an article may hold some.
TABLES = """
CREATE TABLE decision(fingerprint TEXT PRIMARY KEY, key TEXT NOT NULL, said TEXT NOT NULL, version INTEGER NOT NULL,
  number INTEGER NOT NULL);
CREATE UNIQUE INDEX decision_number ON decision(number);
CREATE TABLE act(id INTEGER PRIMARY KEY AUTOINCREMENT, tab TEXT NOT NULL, at TEXT NOT NULL, state TEXT NOT NULL);
CREATE TABLE change(act INTEGER NOT NULL REFERENCES act(id), fingerprint TEXT NOT NULL, old TEXT NOT NULL, new TEXT NOT NULL);
CREATE INDEX change_act ON change(act);
"""


@dataclass(frozen=True, slots=True)
class Said:
    """What was said of a key, by whom, when, and in which tab."""

    verdict: Verdict = Verdict.UNDECIDED
    text: str | None = None
    who: str = ""
    at: str = ""
    tab: str = ""

    @property
    def json(self) -> str:
        """The row as ASCII JSON."""
        return json.dumps((self.verdict.value, self.text, self.who, self.at, self.tab))

    @classmethod
    def of(cls, row: str) -> Said:
        """Return what a row says."""
        verdict, *rest = json.loads(row)
        return cls(Verdict(verdict), *rest)


@dataclass(frozen=True)
class Kept:
    """What is to be said of a key, and the row that stands: key, what is said, version."""

    key: Key
    said: Said
    row: tuple[str, str, int] | None = None

    @cached_property
    def fingerprint(self) -> str:
        """The key's."""
        return self.key.fingerprint

    @property
    def version(self) -> int:
        """The version that will stand."""
        return self.row[2] + 1 if self.row else 1

    @property
    def decision(self) -> Decision:
        """The decision that will stand."""
        said = self.said
        return Decision(self.key, said.verdict, said.text, said.who, said.at, self.version)


@dataclass(frozen=True, slots=True)
class Wish:
    """What someone wants to be decided; `seen` is the version that was on the screen, 0 when there was none."""

    key: Key
    verdict: Verdict
    text: str | None = None
    seen: int = 0


class Conflict(Exception):  # noqa: N818 - an answer more than an error
    """Somebody else decided first: `theirs` are the decisions that stand."""

    def __init__(self, theirs: Sequence[Decision]) -> None:
        """Keep what stands."""
        super().__init__(f"{len(theirs)} decided by another meanwhile")
        self.theirs = tuple(theirs)


@dataclass(frozen=True)
class Undone:
    """What an undo or redo did: the decisions as they are now, and how many were left because another decided since."""

    decisions: tuple[Decision, ...]
    left: int = 0


class Store:
    """The database of one review. Use it from one thread at a time; several processes may share the file."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        """Open the database, making it if need be. Raises MtfixError."""
        self.path, self.read_only = path, read_only
        try:
            self.base = opened(path, read_only)
        except (sqlite3.Error, OSError) as error:
            raise MtfixError(f"cannot open decisions in {path}: {error}; name another file with --decisions") from None

    def __enter__(self) -> Store:
        """Return the store."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the database."""
        self.close()

    def close(self) -> None:
        """Close the database."""
        self.base.close()

    def decisions(self, after: int = 0) -> Iterator[Decision]:
        """Yield what stands, undecided ones included; only what was written after a number of `last`."""
        rows = self.base.execute("SELECT key, said, version FROM decision WHERE number > ? ORDER BY number", (after,))
        yield from (decision(*row) for row in rows)

    def last(self) -> int:
        """Return the number of the last writing."""
        return int(self.base.execute("SELECT coalesce(max(number), 0) FROM decision").fetchone()[0])

    def get(self, fingerprint: str) -> Decision | None:
        """Return what stands about a fingerprint."""
        found = self.row(fingerprint)
        return decision(*found) if found else None

    def row(self, fingerprint: str) -> tuple[str, str, int] | None:
        """Return the row of a fingerprint: key, what is said, version."""
        query = "SELECT key, said, version FROM decision WHERE fingerprint = ?"
        found: tuple[str, str, int] | None = self.base.execute(query, (fingerprint,)).fetchone()
        return found

    def decide(self, wishes: Sequence[Wish], who: str, tab: str) -> list[Decision]:
        """Write all wishes as one act, or none. Raises Conflict when another version stands, MtfixError when it cannot be written."""
        with self.writing():
            rows = [self.row(wish.key.fingerprint) for wish in wishes]
            theirs = [decision(*row) for wish, row in zip(wishes, rows, strict=True) if row and row[2] != wish.seen]
            if theirs:
                raise Conflict(theirs)
            self.base.execute("UPDATE act SET state = 'gone' WHERE tab = ? AND state = 'undone'", (tab,))
            act = self.base.execute("INSERT INTO act(tab, at, state) VALUES(?, ?, 'done')", (tab, now())).lastrowid
            at = now()
            said = [Said(wish.verdict, wish.text, who, at, tab) for wish in wishes]
            kept = [Kept(wish.key, what, row) for wish, what, row in zip(wishes, said, rows, strict=True)]
            changes = ((act, one.fingerprint, one.row[1] if one.row else Said().json, one.said.json) for one in kept)
            self.base.executemany("INSERT INTO change VALUES(?, ?, ?, ?)", changes)
            return self.put(kept)

    def put(self, kept: Sequence[Kept]) -> list[Decision]:
        """Write decisions over the rows that stand."""
        first = self.last() + 1
        rows = (
            (
                one.fingerprint,
                one.row[0] if one.row else json.dumps(one.key.to_dict()),
                one.said.json,
                one.version,
                number,
            )
            for number, one in enumerate(kept, first)
        )
        self.base.executemany("INSERT OR REPLACE INTO decision VALUES(?, ?, ?, ?, ?)", rows)
        return [one.decision for one in kept]

    def undo(self, tab: str) -> Undone | None:
        """Undo the tab's last act; None when there is nothing to undo."""
        return self.turn(tab, "SELECT max(id) FROM act WHERE tab = ? AND state = 'done'", "undone")

    def redo(self, tab: str) -> Undone | None:
        """Do again what the tab undid last; None when there is nothing."""
        return self.turn(tab, "SELECT min(id) FROM act WHERE tab = ? AND state = 'undone'", "done")

    def turn(self, tab: str, which: str, state: str) -> Undone | None:
        """Set the decisions of an act to what they were before it, or after it; what another decided since is left."""
        order = "new, old" if state == "undone" else "old, new"
        with self.writing():
            act = self.base.execute(which, (tab,)).fetchone()[0]
            if act is None:
                return None
            self.base.execute("UPDATE act SET state = ? WHERE id = ?", (state, act))
            rows = self.base.execute(f"SELECT fingerprint, {order} FROM change WHERE act = ?", (act,)).fetchall()
            kept = [one for row in rows if (one := self.swapped(*row)) is not None]
            done = self.put(kept)
        return Undone(tuple(done), len(rows) - len(done))

    def swapped(self, fingerprint: str, expected: str, wanted: str) -> Kept | None:
        """Return what is wanted where the expected still stands, else nothing."""
        stands = self.row(fingerprint)
        if stands is None or stands[1] != expected:
            return None
        return Kept(key_from(json.loads(stands[0])), Said.of(wanted), stands)

    def take(self, given: Iterable[Decision], *, overwrite: bool = False) -> tuple[int, list[Decision]]:
        """Import decisions; return how many were new and those that stand otherwise here, which stay unless `overwrite`."""
        taken, theirs = 0, []
        with self.writing():
            for one in given:
                stands = self.get(one.key.fingerprint)
                known = stands is not None and stands.verdict is not Verdict.UNDECIDED
                if known and stands is not None and (stands.verdict, stands.text) == (one.verdict, one.text):
                    continue
                if stands is not None and known and not overwrite:
                    theirs.append(stands)
                    continue
                said = Said(one.verdict, one.text, one.who, one.at)
                self.put([Kept(one.key, said, self.row(one.key.fingerprint))])
                taken += 1
        return taken, theirs

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Write in one transaction, on disk when it ends. Raises MtfixError."""
        if self.read_only:
            raise MtfixError("this review is read-only: nothing was written")
        try:
            self.base.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self.base.execute("ROLLBACK")
                raise
            self.base.execute("COMMIT")
        except sqlite3.Error as error:
            raise MtfixError(f"the decision could not be written to {self.path}: {error}") from None


def opened(path: Path, read_only: bool) -> sqlite3.Connection:
    """Return a connection to the database with its tables; raise sqlite3.Error or MtfixError."""
    if read_only and not path.exists():
        base = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        made(base)
        return base
    place = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rwc'}"
    base = sqlite3.connect(place, uri=True, timeout=PATIENCE_SECONDS, isolation_level=None, check_same_thread=False)
    layout = base.execute("PRAGMA user_version").fetchone()[0]
    if layout > LAYOUT:
        raise MtfixError(f"{path} was written by a newer mtfix: use that, or export its decisions there")
    if layout == 0 and (read_only or base.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]):
        raise MtfixError(f"{path} is a database of something else: name another file with --decisions")
    if not read_only:
        base.execute("PRAGMA journal_mode = WAL")
        base.execute("PRAGMA synchronous = FULL")
        made(base)
    return base


def made(base: sqlite3.Connection) -> None:
    """Make the tables of an empty database; another process may do so at the same moment."""
    base.execute("BEGIN IMMEDIATE")
    if base.execute("PRAGMA user_version").fetchone()[0] == 0:
        for statement in filter(str.strip, TABLES.split(";")):
            base.execute(statement)
        base.execute(f"PRAGMA user_version = {LAYOUT}")
    base.execute("COMMIT")


def decision(key: str, said: str, version: int) -> Decision:
    """Return the decision of a row."""
    what = Said.of(said)
    return Decision(key_from(json.loads(key)), what.verdict, what.text, what.who, what.at, version)


def load(path: Path) -> Decisions:
    """Return the decisions that a file holds: a database of `mtfix review`, or its export. Raises MtfixError."""
    try:
        with path.open("rb") as file:
            head = file.read(len(SQLITE))
    except OSError as error:
        raise MtfixError(f"cannot read decisions from {path}: {files.reason(error)}") from None
    if head == SQLITE:
        with Store(path, read_only=True) as store:
            return Decisions(one for one in store.decisions() if one.verdict is not Verdict.UNDECIDED)
    return Decisions(parsed(files.read(str(path)).decode("utf-8", "replace"), str(path)))


def beside(place: Path) -> Path:
    """Return where the decisions about a run's folder, a result or a file are kept."""
    return place / "decisions.sqlite" if place.is_dir() else place.with_name(f"{place.name}.decisions.sqlite")
