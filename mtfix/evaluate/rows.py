"""Rows with known answers, from files and folders: JSON lines or tab-separated pairs, gzip or not; told by fields, not by names."""

from __future__ import annotations

import gzip
import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mtfix import files
from mtfix.types import MtfixError

Row = dict[str, Any]
GZIP = b"\x1f\x8b"
SUFFIXES = (".jsonl", ".jsonl.gz", ".tsv", ".tsv.gz")
TEXT, TEXTS, LIST, TABLE = (str,), (str, list), (list,), (dict,)

# The schemas, the first whose fields a row has is its own: {field: types}. What else a row holds may help or is ignored.
SCHEMAS: dict[str, dict[str, tuple[type, ...]]] = {
    "docs": {"src": LIST, "ref": LIST, "mt": TABLE},
    "pairs": {"bad": TEXT, "good": TEXTS},
    "tags": {"text": TEXT, "tags": TEXT},
    "spans": {"text": TEXT, "spans": LIST},
    "sent": {"text": TEXT, "labels": LIST},
    "lid": {"text": TEXT, "lang": TEXT},
    "repairs": {"text": TEXT, "ref": TEXTS},
    "translations": {"src": TEXT, "ref": TEXTS},
    "clean": {"text": TEXT},
}
ALIASES = {"pe": "ref", "reference": "ref", "source": "src", "target": "ref"}


@dataclass(frozen=True)
class Rows:
    """The rows of one file, all of the same schema; `total` is how many the file holds, before a sample was taken."""

    file: str
    sha256: str
    schema: str
    rows: tuple[Row, ...]
    total: int


def found_files(paths: Iterable[str]) -> list[Path]:
    """Return the files, those of a folder by name; raise MtfixError where there are none."""
    found: list[Path] = []
    for path in map(Path, paths):
        own = sorted(file for file in path.iterdir() if file.name.endswith(SUFFIXES)) if path.is_dir() else [path]
        if not own:
            raise MtfixError(f"{path} holds no rows to score: put .jsonl, .jsonl.gz or .tsv files there")
        found += own
    return found


def read(path: Path) -> Rows:
    """Read a file of rows. Raises MtfixError that names the line at fault."""
    content = files.read(str(path))
    rows = tuple(parsed(lines(content, path), path))
    if not rows:
        raise MtfixError(f"{path} holds no rows: there is nothing to score")
    schema = schema_of(rows[0])
    if schema is None:
        raise MtfixError(
            f"{path}, line 1: no schema has the fields {', '.join(sorted(rows[0])) or 'of an empty row'}; {KNOWN}"
        )
    for number, row in enumerate(rows, 1):
        if trouble := unfit(row, schema):
            raise MtfixError(f"{path}, row {number}: {trouble}")
    return Rows(path.name, hashlib.sha256(content).hexdigest(), schema, rows, len(rows))


KNOWN = "known are " + "; ".join(f"{schema} ({', '.join(fields)})" for schema, fields in SCHEMAS.items())


def lines(content: bytes, path: Path) -> Iterator[str]:
    """Yield the lines of a file that are not blank."""
    try:
        plain = gzip.decompress(content) if content.startswith(GZIP) else content
        text = plain.decode("utf-8-sig")
    except (OSError, EOFError, zlib.error) as error:
        raise MtfixError(f"{path} is no whole gzip file ({error}): fetch it again") from None
    except UnicodeDecodeError as error:
        raise MtfixError(f"{path} is not UTF-8 at byte {error.start}: save it as UTF-8") from None
    return (line for line in text.replace("\r\n", "\n").split("\n") if line.strip())


def parsed(texts: Iterable[str], path: Path) -> Iterator[Row]:
    """Yield a row for each line: a JSON object, or `source TAB reference`, further references behind more tabs."""
    for number, line in enumerate(texts, 1):
        if line.lstrip().startswith("{"):
            yield named(json_row(line, f"{path}, row {number}"))
        elif "\t" in line:
            source, *references = (part.strip() for part in line.split("\t"))
            yield {"src": source, "ref": [part for part in references if part]}
        else:
            raise MtfixError(f"{path}, row {number} is neither a JSON object nor `source TAB reference`")


def json_row(line: str, where: str) -> Row:
    """Return a JSON object; raise MtfixError when the line is none."""
    try:
        row = json.loads(line)
    except (json.JSONDecodeError, RecursionError) as error:
        raise MtfixError(f"{where} is not JSON: {getattr(error, 'msg', error)}") from None
    return dict(row)


def named(row: Row) -> Row:
    """Return a row with the fields under the names that the schemas know."""
    more = {ours: row[theirs] for theirs, ours in ALIASES.items() if theirs in row and ours not in row}
    return row | more if more and "bad" not in row else row


def schema_of(row: Row) -> str | None:
    """Return the first schema whose fields the row has."""
    return next((schema for schema, fields in SCHEMAS.items() if fields.keys() <= row.keys()), None)


def unfit(row: Row, schema: str) -> str | None:
    """Return what is wrong with a row of a schema, None when nothing is."""
    for field, types in SCHEMAS[schema].items():
        if not isinstance(row.get(field), types):
            return f"field {field!r} of the schema {schema} is {'missing' if field not in row else 'of another kind'}"
    check = CHECKS.get(schema)
    return check(row) if check else None


def unfit_tags(row: Row) -> str | None:
    """A tag for every token."""
    tokens = len(row["text"].split(" "))
    if tokens != len(row["tags"]) or set(row["tags"]) - {"B", "O"}:
        return f"{tokens} tokens need as many tags of B (damaged) or O, not {row['tags']!r}"
    return None


def unfit_spans(row: Row) -> str | None:
    """Offsets inside the text."""
    for span in row["spans"]:
        whole = isinstance(span, list) and len(span) >= 2 and all(type(offset) is int for offset in span[:2])
        if not whole or not 0 <= span[0] <= span[1] <= len(row["text"]):
            return f"the span {span!r} is none of the text: write [start, end, category, severity]"
    return None


def unfit_docs(row: Row) -> str | None:
    """As many segments on each side."""
    sides = {"ref": row["ref"], **row["mt"]}
    wrong = [name for name, side in sides.items() if not isinstance(side, list) or len(side) != len(row["src"])]
    return f"{wrong[0]} has not as many segments as src" if wrong else None


def unfit_references(row: Row) -> str | None:
    """At least one reference, all of them texts."""
    references = row.get("good", row.get("ref"))
    fit = references and (isinstance(references, str) or all(isinstance(one, str) for one in references))
    return None if fit else "there is no reference to compare with"


CHECKS = {
    "tags": unfit_tags,
    "spans": unfit_spans,
    "docs": unfit_docs,
    "pairs": unfit_references,
    "translations": unfit_references,
}


def sampled(rows: Rows, most: int | None) -> Rows:
    """Return at most `most` rows, chosen by their content: the same ones whatever their order, spread over the file."""
    if most is None or len(rows.rows) <= most:
        return rows
    order = sorted(range(len(rows.rows)), key=lambda place: digest(rows.rows[place]))
    chosen = sorted(order[:most])
    return Rows(rows.file, rows.sha256, rows.schema, tuple(rows.rows[place] for place in chosen), rows.total)


def digest(row: Row) -> str:
    """Return a digest of a row's content."""
    return hashlib.sha256(json.dumps(row, sort_keys=True).encode()).hexdigest()


def references(row: Row) -> Sequence[str]:
    """Return a row's references or corrections, as a list."""
    given = row["good"] if "good" in row else row["ref"]
    return [given] if isinstance(given, str) else given
