"""What an input is, by its name: a file with texts, a table with rows, or something else."""

from __future__ import annotations

from pathlib import PurePath
from typing import NamedTuple

from mtfix.formats import SUFFIXES

TABLES = {".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".tsv": "tsv", ".tab": "tsv", ".parquet": "parquet"}
FILES = {".txt": "text", ".text": "text"} | {suffix: format for suffix, format in SUFFIXES.items() if format != "jsonl"}
PACKED = {".gz": "gz", ".zst": "zst"}


class Kind(NamedTuple):
    """A format, how it is packed ("", "gz", "zst"), and whether its documents are rows."""

    format: str
    packing: str
    rows: bool


def kind(name: str, format: str | None = None) -> Kind | None:
    """Return what a file of this name is; None when it is of no kind that holds texts for mtfix.

    `format` is what the user says that every file is.
    """
    suffixes = [suffix.lower() for suffix in PurePath(name).suffixes[-2:]]
    packing = PACKED.get(suffixes[-1], "") if suffixes else ""
    suffix = (suffixes[:-1] if packing else suffixes)[-1:]
    found = format or next((TABLES.get(end) or FILES.get(end) for end in suffix), None)
    if found is None or (packing and found not in TABLES.values()):
        return None
    return Kind(found, packing, found in TABLES.values())
