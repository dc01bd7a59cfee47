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
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

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


Row = tuple[str, str, str, int]
WISHES = """
CREATE TEMP TABLE IF NOT EXISTS wish(number INTEGER PRIMARY KEY, fingerprint TEXT NOT NULL UNIQUE, key TEXT NOT NULL,
  said TEXT NOT NULL, seen INTEGER NOT NULL)
"""
MOST_TOLD = 100


class Said(NamedTuple):
    """What stands about a fingerprint; `text` is JSON, `writing` the number of its writing."""

    fingerprint: str
    state: str
    text: str
    version: int
    writing: int


def spoken(verdict: Verdict, text: str | None = None, who: str = "", at: str = "", tab: str = "") -> str:
    """Return what was said of a key, by whom, when and in which tab, as ASCII JSON."""
    return json.dumps((verdict.value, text, who, at, tab))


NOTHING = spoken(Verdict.UNDECIDED)


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
    """What an undo or redo did: how many decisions it changed, the first of them, and how many another had decided since."""

    count: int
    fingerprints: tuple[str, ...]
    left: int = 0


class Store:
    """The database of one review. Use it from one thread at a time; several processes may share the file."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        """Open the database, making it if need be. Raises MtfixError."""
        self.path, self.read_only = path, read_only
        try:
            self.base = opened(path, read_only)
            self.file = identity(path)
        except (sqlite3.Error, OSError) as error:
            cure = "name another file with --decisions" + (
                "" if read_only else ", or look without deciding: --read-only"
            )
            raise MtfixError(f"cannot open decisions in {path}: {error}; {cure}") from None

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

    def standing(self, after: int) -> Iterator[Said]:
        """Yield what stands about fingerprints and was written after a number of `last`, for an index."""
        query = "SELECT fingerprint, said, version, number FROM decision WHERE number > ?"
        for fingerprint, said, version, number in self.base.execute(query, (after,)):
            verdict, text, *_ = json.loads(said)
            yield Said(fingerprint, verdict, "null" if text is None else json.dumps(text), version, number)

    def decide(self, wishes: Sequence[Wish], who: str, tab: str) -> list[Decision]:
        """Write all wishes as one act, or none. Raises Conflict when another version stands, MtfixError when it cannot be written."""
        at = now()
        rows = [
            (key.fingerprint, json.dumps(key.to_dict()), spoken(wish.verdict, wish.text, who, at, tab), wish.seen)
            for wish in wishes
            for key in (wish.key,)
        ]
        self.write(rows, at, tab)
        return [one for row in rows if (one := self.get(row[0]))]

    def act(self, keys: Iterable[tuple[str, str, int]], verdict: Verdict, text: str | None, who: str, tab: str) -> None:
        """Write one verdict on many keys, (fingerprint, key as JSON, version that was seen), as one act or not at all.

        Raises as `decide` does.
        """
        at = now()
        said = spoken(verdict, text, who, at, tab)
        self.write(((fingerprint, key, said, seen) for fingerprint, key, seen in keys), at, tab)

    def write(self, rows: Iterable[Row], at: str, tab: str) -> None:
        """Write rows as one act of a tab."""
        with self.writing():
            self.wish(rows)
            join = "FROM temp.wish w JOIN decision d ON d.fingerprint = w.fingerprint WHERE d.version <> w.seen ORDER BY w.number"
            if theirs := self.base.execute(f"SELECT d.key, d.said, d.version {join}").fetchall():
                raise Conflict([decision(*row) for row in theirs])
            self.base.execute("UPDATE act SET state = 'gone' WHERE tab = ? AND state = 'undone'", (tab,))
            act = self.base.execute("INSERT INTO act(tab, at, state) VALUES(?, ?, 'done')", (tab, at)).lastrowid
            self.base.execute(
                "INSERT INTO change SELECT ?, w.fingerprint, coalesce(d.said, ?), w.said FROM temp.wish w "
                "LEFT JOIN decision d ON d.fingerprint = w.fingerprint ORDER BY w.number",
                (act, NOTHING),
            )
            self.put()

    def wish(self, rows: Iterable[Row]) -> None:
        """Lay out what is to be written."""
        self.base.execute(WISHES)
        self.base.execute("DELETE FROM temp.wish")
        numbered = ((number, *row) for number, row in enumerate(rows, 1))
        self.base.executemany("INSERT OR REPLACE INTO temp.wish VALUES(?, ?, ?, ?, ?)", numbered)

    def put(self) -> None:
        """Write what is laid out over what stands."""
        self.base.execute(
            "INSERT OR REPLACE INTO decision SELECT w.fingerprint, coalesce(d.key, w.key), w.said, coalesce(d.version, 0) + 1, "
            "? + w.number FROM temp.wish w LEFT JOIN decision d ON d.fingerprint = w.fingerprint ORDER BY w.number",
            (self.last(),),
        )

    def undo(self, tab: str) -> Undone | None:
        """Undo the tab's last act; None when there is nothing to undo."""
        return self.turn(tab, "SELECT max(id) FROM act WHERE tab = ? AND state = 'done'", "undone")

    def redo(self, tab: str) -> Undone | None:
        """Do again what the tab undid last; None when there is nothing."""
        return self.turn(tab, "SELECT min(id) FROM act WHERE tab = ? AND state = 'undone'", "done")

    def turn(self, tab: str, which: str, state: str) -> Undone | None:
        """Set the decisions of an act to what they were before it, or after it; what another decided since is left."""
        wanted, stands = ("old", "new") if state == "undone" else ("new", "old")
        with self.writing():
            act = self.base.execute(which, (tab,)).fetchone()[0]
            if act is None:
                return None
            self.base.execute("UPDATE act SET state = ? WHERE id = ?", (state, act))
            every = self.base.execute("SELECT count(*) FROM change WHERE act = ?", (act,)).fetchone()[0]
            self.wish(())
            self.base.execute(
                f"INSERT INTO temp.wish SELECT NULL, c.fingerprint, d.key, c.{wanted}, d.version FROM change c "
                f"JOIN decision d ON d.fingerprint = c.fingerprint WHERE c.act = ? AND d.said = c.{stands} ORDER BY c.rowid",
                (act,),
            )
            self.put()
            count = self.base.execute("SELECT count(*) FROM temp.wish").fetchone()[0]
            first = self.base.execute(
                "SELECT fingerprint FROM temp.wish ORDER BY number LIMIT ?", (MOST_TOLD,)
            ).fetchall()
        return Undone(count, tuple(row[0] for row in first), every - count)

    def take(self, given: Iterable[Decision], *, overwrite: bool = False) -> tuple[int, list[Decision]]:
        """Import decisions; return how many were new and those that stand otherwise here, which stay unless `overwrite`."""
        taken: dict[str, Row] = {}
        theirs = []
        with self.writing():
            for one in given:
                fingerprint = one.key.fingerprint
                stands = self.get(fingerprint)
                if stands is not None and stands.verdict is not Verdict.UNDECIDED:
                    if (stands.verdict, stands.text) == (one.verdict, one.text):
                        continue
                    if not overwrite:
                        theirs.append(stands)
                        continue
                said = spoken(one.verdict, one.text, one.who, one.at)
                taken[fingerprint] = fingerprint, json.dumps(one.key.to_dict()), said, 0
            self.wish(taken.values())
            self.put()
        return len(taken), theirs

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Write in one transaction, on disk when it ends. Raises MtfixError."""
        if self.read_only:
            raise MtfixError("this review is read-only: nothing was written")
        if identity(self.path) != self.file:
            raise MtfixError(
                f"{self.path} was moved or deleted meanwhile: nothing was written; end this review and begin it again"
            )
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


def identity(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another of the same name, None when there is none."""
    try:
        stat = path.stat()
    except OSError:
        return None
    return stat.st_dev, stat.st_ino


def opened(path: Path, read_only: bool) -> sqlite3.Connection:
    """Return a connection to the database with its tables; raise sqlite3.Error or MtfixError."""
    if read_only and not path.exists():
        base = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        made(base)
        return base
    base = connected(path, "mode=ro" if read_only else "mode=rwc")
    try:
        layout = base.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.OperationalError:
        # Where not even a lock can be written nobody else writes either.
        if not read_only or path.with_name(f"{path.name}-wal").exists():
            raise
        base = connected(path, "mode=ro&immutable=1")
        layout = base.execute("PRAGMA user_version").fetchone()[0]
    if layout > LAYOUT:
        raise MtfixError(f"{path} was written by a newer mtfix: use that, or export its decisions there")
    if layout == 0 and (read_only or base.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]):
        raise MtfixError(f"{path} is a database of something else: name another file with --decisions")
    base.execute("PRAGMA temp_store = MEMORY")
    if not read_only:
        base.execute("PRAGMA journal_mode = WAL")
        base.execute("PRAGMA synchronous = FULL")
        made(base)
    return base


def connected(path: Path, mode: str) -> sqlite3.Connection:
    """Return a connection to a file."""
    place = f"{path.absolute().as_uri()}?{mode}"
    return sqlite3.connect(place, uri=True, timeout=PATIENCE_SECONDS, isolation_level=None, check_same_thread=False)


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
    verdict, text, who, at, _ = json.loads(said)
    return Decision(key_from(json.loads(key)), Verdict(verdict), text, who, at, version)


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
    return Decisions(parsed(files.read(str(path)).decode("utf-8-sig", "replace"), str(path)))


def beside(place: Path) -> Path:
    """Return where the decisions about a run's folder, a result or a file are kept."""
    return place / "decisions.sqlite" if place.is_dir() else place.with_name(f"{place.name}.decisions.sqlite")
