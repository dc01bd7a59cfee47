"""CSV and TSV with a line of names: quoted as RFC 4180 has it; the new columns go to the end of the row."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO
from typing import Any

from mtfix.batch.tables import Columns, Row, Shape, brief_edits, brief_findings
from mtfix.batch.tables.lines import BOM, ending, lines
from mtfix.types import MtfixError

DELIMITERS = {"csv": b",", "tsv": b"\t"}
LONGEST_HEAD = 1 << 20
# A field that opens a quotation mark and does not close it before the row's end.
OPEN = re.compile(rb'"(?:[^"]|"")*+\Z')
FIELD = {mark: re.compile(rb'(?:"(?:[^"]|"")*+"|)[^%s\r\n]*+' % mark) for mark in DELIMITERS.values()}


def head(stream: Any, encoding: str) -> bytes:
    """Read the byte order mark and the line of names. Raises MtfixError."""
    if stream.peek(2)[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise MtfixError("is UTF-16, in which rows cannot be told: convert it to UTF-8")
    line: bytes = stream.readline(LONGEST_HEAD)
    while line.count(b'"') % 2 and (more := stream.readline(LONGEST_HEAD)):
        line += more
    if not line.strip():
        raise MtfixError("has no line of column names")
    return line


def rows(stream: Any, shape: Shape, largest: int) -> Iterator[Row]:
    """Yield the rows; one whose quotation mark never closes ends the table."""
    number = 0
    for row in whole(lines(stream, largest, len(shape.head), shape.head.count(b"\n") + 1), shape, largest):
        if row.error or row.content.strip():
            number += 1
            yield Row(number, row.line, row.place, row.extent, row.content, row.error)


def whole(found: Iterator[Row], shape: Shape, largest: int) -> Iterator[Row]:
    """Yield rows that may go on over several lines."""
    mark = DELIMITERS[shape.format]
    for row in found:
        pieces, extent, error, unfinished = [row.content], row.extent, row.error, is_open(row.content, mark)
        while unfinished and not error:
            more = next(found, None)
            if more is None or extent + more.extent > largest:
                error = unclosed(row.line, largest)
            if more is not None:
                pieces.append(more.content)
                extent += more.extent
                # Only another quotation mark can close it: long fields are not joined at each of their lines.
                unfinished = b'"' not in more.content or is_open(b"".join(pieces), mark)
        yield Row(row.number, row.line, row.place, extent, b"" if error else b"".join(pieces), error)


def unclosed(line: int, largest: int) -> str:
    """Return the sentence about a row without an end."""
    return f"line {line} opens a quotation mark that does not close within {largest >> 20} MB: double or close it"


def is_open(row: bytes, mark: bytes) -> bool:
    """Whether a row ends inside a quoted field.

    >>> is_open(b'a,"b\\n', b","), is_open(b'a,"b ""c"" d",e\\n', b","), is_open(b'5" pipe,x\\n', b",")
    (True, False, False)
    """
    if b'"' not in row:
        return False
    place, field = 0, FIELD[mark]
    while True:
        if row[place : place + 1] == b'"' and OPEN.match(row, place):
            return True
        match = field.match(row, place)
        place = match.end() if match else len(row)
        if row[place : place + 1] != mark:
            return False
        place += 1


def cells(row: bytes, shape: Shape) -> list[str]:
    """Return the cells of a row. Raises MtfixError."""
    try:
        text = row[: ending(row)].decode(shape.encoding)
    except UnicodeDecodeError as error:
        byte = error.object[error.start]
        raise MtfixError(
            f"is not {shape.encoding}: byte 0x{byte:02x} at offset {error.start} of the row cannot be read; "
            "name its encoding with --encoding"
        ) from None
    csv.field_size_limit(1 << 30)
    return next(csv.reader(StringIO(text, newline=""), delimiter=DELIMITERS[shape.format].decode()), [])


def names(shape: Shape) -> list[str]:
    """Return the names of the columns."""
    return cells(shape.head.removeprefix(BOM), shape)


def texts(row: bytes, shape: Shape, fields: Sequence[str], *, numbers: bool = False) -> list[str | None]:
    """Return the cells of the named columns."""
    known, found = names(shape), cells(row, shape)
    if len(found) != len(known):
        raise MtfixError(f"has {len(found)} cells where the first line names {len(known)} columns")
    for field in fields:
        if field not in known:
            raise MtfixError(f"has no column {field!r} (it has {', '.join(known[:9])})")
    return [found[known.index(field)] for field in fields]


def written(row: bytes, shape: Shape, columns: Columns) -> bytes:
    """Return the row with more cells."""
    end, mark = ending(row), DELIMITERS[shape.format]
    added = [
        cell
        for _, result in columns.named()
        for cell in (
            result.text if result else "",
            json.dumps(brief_edits(result), ensure_ascii=True) if result else "[]",
            json.dumps(brief_findings(result), ensure_ascii=True) if result else "[]",
        )
    ]
    quoted = mark.join(b'"%s"' % cell.replace('"', '""').encode(shape.encoding, "replace") for cell in added)
    return row[:end] + mark + quoted + row[end:]


def headed(shape: Shape, fields: Iterable[str]) -> bytes:
    """Return the line of names with the new ones. Raises MtfixError when one is taken."""
    chosen = list(fields)
    tails = [""] if len(chosen) == 1 else [f"_{field}" for field in chosen]
    added = [f"{name}{tail}" for tail in tails for name in ("clean_text", "edits", "unrepaired")]
    if taken := next((name for name in added if name in names(shape)), None):
        raise MtfixError(f"has a column {taken!r} already: rename it")
    end, mark = ending(shape.head), DELIMITERS[shape.format]
    body = shape.head[:end]
    return body + mark + mark.join(b'"%s"' % name.encode(shape.encoding) for name in added) + shape.head[end:]
