"""Where results come from: a run's folder, a file of results, or an article cleaned just now. They are only ever read."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mtfix import files, wire
from mtfix.review.keys import title
from mtfix.types import SCHEMA, Failure, MtfixError, Result

Row = dict[str, Any]
CHANGED = "the results were made anew meanwhile: end this review and begin it again, decisions are kept"


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a row stands: bytes `start` to `end` of a file."""

    path: Path
    start: int
    end: int


@dataclass(frozen=True)
class Shelf:
    """The rows of one review. `place` is what was named; `cleaned` are rows that are in no file."""

    place: Path
    paths: tuple[Path, ...] = ()
    cleaned: tuple[bytes, ...] = field(default=(), repr=False)

    def slots(self) -> Iterator[tuple[Slot, Row]]:
        """Yield every row with its slot. Raises MtfixError."""
        for number, content in enumerate(self.cleaned):
            yield Slot(self.place, number, number), parsed(content, str(self.place))
        for path in self.paths:
            yield from slots(path)

    def row(self, slot: Slot) -> Row:
        """Return the row of a slot. Raises MtfixError when the file is not what it was."""
        if self.cleaned:
            return parsed(self.cleaned[slot.start], str(self.place))
        try:
            with slot.path.open("rb") as file:
                file.seek(slot.start)
                return parsed(file.read(slot.end - slot.start), str(slot.path))
        except OSError as error:
            raise MtfixError(f"cannot read {slot.path}: {files.reason(error)}") from None


def named(row: Row) -> str:
    """Return the name of a row's document: its id in a run, or its file's; with the part's."""
    return title(str(row.get("id") or row.get("file") or "result"), str(row.get("document", "")))


def outcome(row: Row, whence: str) -> Result | Failure:
    """Return the result or failure of a row. Raises MtfixError."""
    if "failure" in row:
        return Failure(named(row), str(row["failure"]["stage"]), str(row["failure"]["error"]))
    try:
        return wire.result(row)
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise MtfixError(f"{whence}: the result of {named(row)} is damaged ({error}): make it anew") from None


def slots(path: Path) -> Iterator[tuple[Slot, Row]]:
    """Yield the rows of a file of results, one a line or one in all. Raises MtfixError."""
    try:
        with path.open("rb") as file:
            first = file.readline()
            if not whole(first):
                yield Slot(path, 0, path.stat().st_size), parsed(first + file.read(), str(path))
                return
            file.seek(0)
            start = 0
            for line in file:
                if line.strip():
                    yield Slot(path, start, start + len(line)), parsed(line, str(path))
                start += len(line)
    except OSError as error:
        raise MtfixError(f"cannot read {path}: {files.reason(error)}") from None


def whole(line: bytes) -> bool:
    """Whether a line is a JSON value of its own."""
    try:
        json.loads(line)
    except ValueError:
        return False
    return True


def parsed(content: bytes, name: str) -> Row:
    """Return a row of the wire schema. Raises MtfixError."""
    try:
        row = json.loads(content)
    except ValueError:
        raise MtfixError(f"{name}: a row is not JSON any more: {CHANGED}") from None
    if not isinstance(row, dict) or row.get("schema") != SCHEMA:
        raise MtfixError(
            f"{name} holds no results of schema {SCHEMA}: make some with `mtfix clean --output-format json`"
        )
    return row


def is_run(path: Path) -> bool:
    """Whether a path is a run's folder."""
    return (path / "results").is_dir()


def is_results(path: Path) -> bool:
    """Whether a file's first row is of the wire schema."""
    try:
        with path.open("rb") as file:
            head = file.read(4096)
    except OSError:
        return False
    return head.lstrip().startswith(b"{") and f'"{SCHEMA}"'.encode() in head


def shelf(name: str, clean: Callable[[str], list[bytes]]) -> Shelf:
    """Return the results that a name stands for; `clean` makes those of an article. Raises MtfixError."""
    path = Path(name)
    if path.is_dir():
        if not is_run(path):
            raise MtfixError(f"{name} is a folder but no run of `mtfix batch`: name a run, a result or a file")
        return Shelf(path, tuple(sorted((path / "results").glob("*.jsonl"))))
    if is_results(path):
        return Shelf(path, (path,))
    return Shelf(path, cleaned=tuple(clean(name)))
