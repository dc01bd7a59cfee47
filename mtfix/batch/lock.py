"""One writer: a lock that is gone when its holder is, on every system, because SQLite holds it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from mtfix.types import MtfixError

FILE = "lock"


@contextmanager
def held(run: Path) -> Iterator[None]:
    """Hold the lock of a run. Raises MtfixError when another process does, or when it cannot be made."""
    try:
        connection = sqlite3.connect(run / FILE, isolation_level=None, timeout=0)
    except sqlite3.Error as error:
        raise MtfixError(f"cannot write in {run}: {error}") from None
    with closing(connection):
        try:
            connection.execute("begin exclusive")
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                raise MtfixError(
                    f"another mtfix is at work on {run}: wait for it, or see `mtfix status {run}`"
                ) from None
            raise MtfixError(f"cannot write in {run}: {error}") from None
        yield


def busy(run: Path) -> bool:
    """Whether a process is at work on a run."""
    if not (run / FILE).exists():
        return False
    try:
        with closing(sqlite3.connect(f"{(run / FILE).absolute().as_uri()}?mode=ro", uri=True, timeout=0)) as connection:
            connection.execute("select 1 from sqlite_master").fetchone()
        return False
    except sqlite3.OperationalError as error:
        return "locked" in str(error)
