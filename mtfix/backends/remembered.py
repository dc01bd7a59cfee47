"""A translator that says nothing twice: what was translated is kept in memory and, if the user likes, on disk.

A key is the model's digest, the number of candidates and the sentence, so that an entry can never be another model's.
What goes wrong in an engine ends here: the sentence gets no candidate, and `trouble` says why.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path
from threading import RLock

from mtfix.backends import Translation, Translator
from mtfix.types import MtfixError, utf8

MOST = 50_000
FILE = "translations.sqlite"
SECONDS = 30.0
log = logging.getLogger("mtfix")


class Remembered:
    """A translator in front of another; see `mtfix.backends.Translator`."""

    def __init__(self, engine: Translator, disk: Disk | None = None) -> None:
        """Take the engine, and where its words are kept."""
        self.engine, self.disk = engine, disk
        self.name, self.language, self.digest = engine.name, engine.language, engine.digest
        self.trouble: str | None = None
        self.known: dict[str, list[Translation]] = {}
        self.lock = RLock()

    def translate(self, sentences: Sequence[str], best: int = 1) -> list[list[Translation]]:
        """Return for each sentence its candidates; the engine is called once, with the sentences that are new."""
        keys = [self.key(sentence, best) for sentence in sentences]
        with self.lock:
            wanted = {key: said for key, said in zip(keys, sentences, strict=True) if key not in self.known}
            found = self.disk.get(wanted) if self.disk and wanted else {}
            missing = {key: said for key, said in wanted.items() if key not in found}
            fresh = self.asked(missing, best) if missing else {}
            if self.disk and fresh:
                self.disk.put(fresh)
            answers = {**self.known, **found, **fresh}
            self.keep(found | fresh)
        return [list(answers.get(key, ())) for key in keys]

    def key(self, sentence: str, best: int) -> str:
        """Return what an answer is kept under."""
        return hashlib.sha256(utf8(f"{self.digest}\x1f{best}\x1f{sentence}")).hexdigest()

    def asked(self, missing: dict[str, str], best: int) -> dict[str, list[Translation]]:
        """Return the engine's answers; where a batch fails, those of each sentence alone."""
        try:
            return dict(zip(missing, self.engine.translate(list(missing.values()), best), strict=True))
        except MtfixError as error:
            if len(missing) == 1:
                self.trouble = str(error)
                return {}
        alone = (self.asked({key: said}, best) for key, said in missing.items())
        return {key: answer for one in alone for key, answer in one.items()}

    def keep(self, answers: dict[str, list[Translation]]) -> None:
        """Keep answers in memory, the last `MOST`."""
        self.known.update(answers)
        while len(self.known) > MOST:
            del self.known[next(iter(self.known))]


class Disk:
    """Answers in an SQLite file that several processes may use at once. A file that cannot be used is said once, and left."""

    def __init__(self, folder: Path) -> None:
        """Take the folder, which is made when there is something to keep."""
        self.path = folder / FILE
        self.connection: tuple[int, sqlite3.Connection] | None = None
        self.usable = True

    def get(self, keys: Iterable[str]) -> dict[str, list[Translation]]:
        """Return the answers that are kept."""
        rows = self.run([("SELECT key, said FROM said WHERE key = ?", (key,)) for key in keys])
        return {key: answer for key, said in rows if (answer := unpacked(said)) is not None}

    def put(self, answers: dict[str, list[Translation]]) -> None:
        """Keep answers."""
        packed = ((key, json.dumps([[one.text, one.score] for one in answer])) for key, answer in answers.items())
        self.run([("INSERT OR REPLACE INTO said VALUES (?, ?)", row) for row in packed])

    def run(self, statements: Sequence[tuple[str, tuple[str, ...]]]) -> list[tuple[str, str]]:
        """Run statements in one transaction and return their rows; none once the file has proved unusable."""
        if not self.usable:
            return []
        try:
            with self.opened() as connection:
                return [row for statement, values in statements for row in connection.execute(statement, values)]
        except (OSError, sqlite3.Error) as error:
            self.usable = False
            log.warning("mtfix: the cache %s cannot be used (%s): nothing is kept; delete it", self.path, error)
            return []

    def opened(self) -> sqlite3.Connection:
        """Return this process's connection: one that was open before a fork is left to the parent."""
        if self.connection is None or self.connection[0] != os.getpid():
            self.path.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(self.path, timeout=SECONDS, check_same_thread=False)
            with closing(connection.cursor()) as cursor:
                cursor.execute(
                    "CREATE TABLE IF NOT EXISTS said (key TEXT PRIMARY KEY, said TEXT NOT NULL) WITHOUT ROWID"
                )
            self.connection = (os.getpid(), connection)
        return self.connection[1]


def unpacked(said: str) -> list[Translation] | None:
    """Return a kept answer, or None when it is no such thing."""
    try:
        return [Translation(str(text), float(score)) for text, score in json.loads(said)]
    except (TypeError, ValueError):
        return None
