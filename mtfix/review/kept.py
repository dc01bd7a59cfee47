"""The index on disk: beside the results, used again as long as they are the same, made anew when they are not."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from mtfix import __version__
from mtfix.review.shelf import Shelf

LAYOUT = 2
Source = tuple[str, int, int]


def index_beside(place: Path) -> Path:
    """Return where the index of a run's folder or a result is kept."""
    return place / "review-index.sqlite" if place.is_dir() else place.with_name(f"{place.name}.review-index.sqlite")


def signature() -> str:
    """Return what an index was made by: another cuts sentences or names places otherwise."""
    return f"{LAYOUT} mtfix {__version__}"


def sources(shelf: Shelf) -> Iterator[Source]:
    """Yield (name, size, time of change in ns) of each file of results; raise OSError."""
    for path in shelf.paths:
        stat = path.stat()
        yield path.name, stat.st_size, stat.st_mtime_ns


def digest(path: Path) -> str:
    """Return the SHA-256 of a file; raise OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def keep(base: sqlite3.Connection, shelf: Shelf, before: list[Source], path: Path) -> None:
    """Keep a filled index under a name, with what it was made of; where that cannot be done it is made anew the next time."""
    part = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        if list(sources(shelf)) != before:  # the results were changed meanwhile
            return
        rows = [(number, *row, digest(shelf.paths[number])) for number, row in enumerate(before)]
        with contextlib.closing(sqlite3.connect(part, isolation_level=None)) as copy:
            base.backup(copy)
            copy.execute("BEGIN")
            copy.executemany("INSERT OR REPLACE INTO source VALUES(?, ?, ?, ?, ?)", rows)
            copy.execute("INSERT OR REPLACE INTO fact VALUES('made by', ?)", (signature(),))
            copy.execute("COMMIT")
        part.replace(path)
    except (OSError, sqlite3.Error):
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def fits(path: Path, shelf: Shelf) -> bool:
    """Whether the index in a file is of these very results: their names and sizes, and their times or digests."""
    if not path.is_file():
        return False
    try:
        with contextlib.closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as base:
            made = base.execute("SELECT value FROM fact WHERE name = 'made by'").fetchone()
            rows = base.execute("SELECT name, size, at, digest FROM source ORDER BY number").fetchall()
        now = list(sources(shelf))
    except (sqlite3.Error, OSError):
        return False
    if made != (signature(),) or [row[:2] for row in rows] != [row[:2] for row in now]:
        return False
    return all(
        row[2] == one[2] or row[3] == digest(file) for row, one, file in zip(rows, now, shelf.paths, strict=True)
    )
