"""JSONL: an object a line; the new columns go before its closing brace, written as the row writes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from mtfix.batch.tables import Columns, Row, Shape, brief_edits, brief_findings
from mtfix.batch.tables.lines import BOM, ending, lines
from mtfix.types import MtfixError


class Number(str):
    """A number as it is written: one of a million digits is none of our business."""


def head(stream: Any, encoding: str) -> bytes:
    """Read a byte order mark. Raises MtfixError for an encoding in which lines cannot be told."""
    mark: bytes = stream.peek(3)[:3]
    if mark[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise MtfixError("is UTF-16, in which rows cannot be told: convert it to UTF-8")
    return stream.read(3) if mark == BOM else b""


def rows(stream: Any, shape: Shape, largest: int) -> Iterator[Row]:
    """Yield every line that is not blank; a row's number is its line's."""
    return (row for row in lines(stream, largest, len(shape.head)) if row.error or row.content.strip())


def parsed(row: bytes, shape: Shape) -> dict[str, Any]:
    """Return a row's object. Raises MtfixError."""
    try:
        value = json.loads(row[: ending(row)].decode(shape.encoding), parse_int=Number, parse_float=Number)
    except UnicodeDecodeError as error:
        byte = error.object[error.start]
        raise MtfixError(
            f"is not {shape.encoding}: byte 0x{byte:02x} at offset {error.start} of the line cannot be read; "
            "name its encoding with --encoding"
        ) from None
    except json.JSONDecodeError as error:
        raise MtfixError(f"is not JSON: {error.msg[:1].lower()}{error.msg[1:]}, at column {error.colno}") from None
    except RecursionError:
        raise MtfixError("is nested too deeply to be read") from None
    if not isinstance(value, dict):
        raise MtfixError("is no JSON object: a row has named fields")
    return value


def texts(row: bytes, shape: Shape, fields: Sequence[str], *, numbers: bool = False) -> list[str | None]:
    """Return the fields, found by dotted paths."""
    value = parsed(row, shape)
    return [text(value, field, numbers) for field in fields]


def text(value: Any, path: str, numbers: bool) -> str | None:
    """Return the text that a dotted path leads to, None for null."""
    rest = path
    while rest:
        key = rest if isinstance(value, dict) and rest in value else rest.partition(".")[0]
        if isinstance(value, list) and key.isdigit() and int(key) < len(value):
            value = value[int(key)]
        elif isinstance(value, dict) and key in value:
            value = value[key]
        else:
            known = ", ".join(list(value)[:9]) if isinstance(value, dict) else ""
            raise MtfixError(f"has no field {path!r} ({f'it has {known}' if known else 'it has none'})")
        rest = rest[len(key) + 1 :]
    if value is not None and (not isinstance(value, str) or (isinstance(value, Number) and not numbers)):
        raise MtfixError(f"holds no text in field {path!r}")
    return value


def written(row: bytes, shape: Shape, columns: Columns) -> bytes:
    """Return the row with more fields before its last brace."""
    value = parsed(row, shape)
    added = fields_of(columns)
    if taken := next((name for name in added if name in value), None):
        raise MtfixError(f"has a field {taken!r} already: rename it")
    ascii_only = row.isascii() or shape.encoding != "utf-8"
    separators = (", ", ": ") if b'": ' in row or b'":' not in row else (",", ":")
    brace = row.rindex(b"}")
    said = json.dumps(added, ensure_ascii=ascii_only, separators=separators)[1:]
    whole = row[:brace].rstrip() + separators[0].encode() + said.encode(shape.encoding, "surrogatepass")
    return whole + row[brace + 1 :]


def fields_of(columns: Columns) -> dict[str, Any]:
    """Return the new fields."""
    return {
        f"{name}{end}": make(result) if result else empty
        for end, result in columns.named()
        for name, make, empty in (
            ("clean_text", lambda result: result.text, None),
            ("edits", brief_edits, []),
            ("unrepaired", brief_findings, []),
        )
    }


def headed(shape: Shape, fields: Iterable[str]) -> bytes:
    """Return the byte order mark again."""
    return shape.head
