"""Names of documents -> names of files in a folder: readable, possible on any system, never outside the folder, no two the same."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import PurePosixPath

from mtfix.types import sha256

IMPOSSIBLE = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\\ud800-\udfff]')
TAKEN = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\Z)", re.I)
LONGEST_BYTES = 120
DRIVE = re.compile(r"[A-Za-z]:[\\/]")


def file_names(documents: Sequence[str], suffix: str) -> list[PurePosixPath]:
    """Return a file's name for each document: its own with another suffix, behind its own where two would be the same.

    >>> [str(name) for name in file_names(["news/a.txt", "news/b.txt", "news/b.md", "../c"], ".docx")]
    ['news/a.docx', 'news/b.txt.docx', 'news/b.md.docx', 'c.docx']
    """
    plain = [possible(document) for document in documents]
    short = [path.with_name(f"{path.stem}{suffix}") for path in plain]
    often = Counter(str(path).casefold() for path in short)
    found, used = [], set[str]()
    for path, brief in zip(plain, short, strict=True):
        name = brief if often[str(brief).casefold()] == 1 else path.with_name(f"{path.name}{suffix}")
        made, number = name, 1
        while str(made).casefold() in used:
            number += 1
            made = name.with_name(f"{name.name.removesuffix(suffix)} ({number}){suffix}")
        used.add(str(made).casefold())
        found.append(made)
    return found


def possible(document: str) -> PurePosixPath:
    """Return a document's name as a relative path that any system takes."""
    path = DRIVE.sub("", document, count=1) if DRIVE.match(document) else document
    parts = [part for part in re.split(r"[/\\]", path) if part not in {"", ".", ".."}]
    return PurePosixPath(*map(possible_part, parts or ["document"]))


def possible_part(part: str) -> str:
    """Return one part of a path as any system takes it; of a very long one the beginning, and what tells it from others."""
    plain = IMPOSSIBLE.sub("_", part).rstrip(". ") or "_"
    plain = f"_{plain}" if TAKEN.match(plain) else plain
    if len(plain.encode()) <= LONGEST_BYTES:
        return plain
    stem, dot, ending = plain.rpartition(".")
    tail = f"-{sha256(part)[:8]}{dot}{ending}" if dot and len(ending) <= 8 else f"-{sha256(part)[:8]}"
    return (stem if dot and len(ending) <= 8 else plain).encode()[: LONGEST_BYTES - 20].decode("utf-8", "ignore") + tail
