"""Reads the articles of `corpus/` as values. What the files mean is written in corpus/README.md."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

FOLDER = Path(__file__).parent.parent / "corpus"


class Listed(NamedTuple):
    """One damage of an article: its place in the damaged text, and what is to become of it.

    `start` and `end` are half-open and count code points; `after` and `trust` are None where nothing is proposed.
    """

    start: int
    end: int
    before: str
    after: str | None
    damage: str
    status: str
    trust: str | None
    found_by: str
    alternatives: tuple[str, ...]
    reason: str


class Article(NamedTuple):
    """One article of the corpus. A clean one expects itself and lists nothing."""

    name: str
    damaged: str
    expected: str
    edits: tuple[Listed, ...]
    clean: bool


def articles() -> Iterator[Article]:
    """Yield every article, the damaged ones first, each group by name."""
    for path in sorted((FOLDER / "expected").glob("*.toml")):
        damaged, expected = (read(FOLDER / part / f"{path.stem}.txt") for part in ("damaged", "expected"))
        edits = tuple(listed(entry, damaged) for entry in sheet(path.stem)["edit"])
        yield Article(path.stem, damaged, expected, edits, clean=False)
    for path in sorted((FOLDER / "clean").glob("*.txt")):
        yield Article(path.stem, read(path), read(path), (), clean=True)


def sheet(name: str) -> dict[str, Any]:
    """Return what expected/NAME.toml says: language, kind, about, and the tables `edit` and `keep`."""
    return tomllib.loads(read(FOLDER / "expected" / f"{name}.toml"))


def source(name: str) -> str | None:
    """Return the original of a damaged article, or None where the corpus has none."""
    path = FOLDER / "damaged" / f"{name}.source.txt"
    return read(path) if path.exists() else None


def kept(name: str) -> tuple[tuple[int, int], ...]:
    """Return the spans of a damaged article that must be left alone."""
    text = read(FOLDER / "damaged" / f"{name}.txt")
    entries = sheet(name).get("keep", [])
    return tuple((start, start + len(entry["text"])) for entry in entries for start in starts(entry["text"], text))


def read(path: Path) -> str:
    """Return a file's text with its line ends as they are."""
    return path.read_bytes().decode("utf-8")


def listed(entry: dict[str, Any], text: str) -> Listed:
    """Return a table `edit` with its place. Raises ValueError when `before` does not stand there, or not only there."""
    start = place(entry, text)
    return Listed(
        start,
        start + len(entry["before"]),
        entry["before"],
        entry.get("after"),
        entry["damage"],
        entry["status"],
        entry.get("trust"),
        entry["found_by"],
        tuple(entry.get("alternatives", ())),
        entry["reason"],
    )


def place(entry: dict[str, Any], text: str) -> int:
    """Return where `before` begins: inside `at` (itself when left out), which must stand once, or at `occurrence`."""
    before, at = entry["before"], entry.get("at", entry["before"])
    if "occurrence" in entry:
        return starts(before, text)[entry["occurrence"] - 1]
    around, within = starts(at, text), starts(before, at)
    if len(around) != 1 or len(within) != 1:
        raise ValueError(f"{before!r} stands {len(around)} x {len(within)} times at {at!r}")
    return around[0] + within[0]


def starts(piece: str, text: str) -> list[int]:
    """Return every place where `piece` begins in `text`, overlapping ones too."""
    return [start for start in range(len(text) - len(piece) + 1) if text.startswith(piece, start)]
