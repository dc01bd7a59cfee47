"""JSONL: one JSON value a line, of which some fields are texts. Only what stands inside their quotes is ever changed.

An escape reads as what it stands for, half a surrogate pair as itself, protected. What is written follows the habits of
its row: ASCII only, capital hex digits, `\\/`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from json import JSONDecodeError, JSONDecoder

from mtfix.formats.file import Format
from mtfix.formats.pieces import Part, Pieces
from mtfix.formats.place import Place
from mtfix.patterns import lazy
from mtfix.types import Document, Failure, MtfixError, Span

BLANK = lazy(r"[ \t\r]*")
PAIR = r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
ESCAPE = lazy(rf"{PAIR}|\\u[0-9a-fA-F]{{4}}|\\.")
LONE = lazy("[\ud800-\udfff]")
SHORT = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
# Numbers stay text: one of a million digits is none of our business.
DECODER = JSONDecoder(parse_int=str, parse_float=str)
Members = dict[str, int]


def read(source: str, fields: Sequence[str]) -> Iterator[Part | Failure]:
    """Yield the text of each field of each row, or why there is none."""
    start, number = 0, 0
    while start < len(source):
        end = source.find("\n", start)
        end = len(source) if end < 0 else end
        number += 1
        if source[start:end].strip():
            yield from row(source, start, end, number, fields)
        start = end + 1


def row(source: str, start: int, end: int, number: int, fields: Sequence[str]) -> Iterator[Part | Failure]:
    """Yield the texts of one row."""
    line = source[start:end]
    try:
        begin = skip(line, 0)
        _, stop = DECODER.raw_decode(line, begin)
        if (rest := skip(line, stop)) < len(line):
            raise JSONDecodeError("something follows the value", line, rest)
    except JSONDecodeError as error:
        said = error.msg[0].lower() + error.msg[1:]
        yield Failure(f"row {number}", "read", f"line {number} is not JSON: {said}, at column {error.pos + 1}")
        return
    except RecursionError:
        yield Failure(f"row {number}", "read", f"line {number} is nested too deeply to be read")
        return
    escapes = habits(line)
    for field in fields:
        name = f"row {number}, field {field}"
        try:
            place = found(line, begin, field)
        except MtfixError as error:
            yield Failure(name, "read", f"line {number} {error}")
        else:
            yield literal(source, start + place, name, escapes)


def skip(line: str, place: int) -> int:
    """Return where white space ends."""
    match = BLANK.match(line, place)
    return match.end() if match else place


def found(line: str, place: int, field: str) -> int:
    """Return where the string begins that a dotted path leads to. Raises MtfixError, a sentence without its subject."""
    path = field
    passed: list[str] = []
    while path:
        members = children(line, place)
        key = path if path in members else path.partition(".")[0]
        if key not in members:
            within = f" in {'.'.join(passed)!r}" if passed else ""
            known = f"it has {', '.join(list(members)[:9])}" if members else "it has none"
            raise MtfixError(f"has no field {key!r}{within} ({known}): name the right one with --field")
        place, path = members[key], path[len(key) + 1 :]
        passed.append(key)
    if line[place] != '"':
        raise MtfixError(f"holds no text in field {field!r}: name another with --field")
    return place


def children(line: str, place: int) -> Members:
    """Return where the members of the object or list at `place` begin, by name or number; of two alike the last."""
    opening = line[place]
    members: Members = {}
    if opening not in "{[":
        return members
    place = skip(line, place + 1)
    while line[place] not in "}]":
        key = str(len(members))
        if opening == "{":
            key, place = DECODER.raw_decode(line, place)
            place = skip(line, skip(line, place) + 1)
        members[key] = place
        _, place = DECODER.raw_decode(line, place)
        place = skip(line, place)
        if line[place] == ",":
            place = skip(line, place + 1)
    return members


def literal(source: str, place: int, name: str, escapes: frozenset[str]) -> Part:
    """Return the string literal that begins at `place` as a text: each escape stands for one code point."""
    text, end = DECODER.raw_decode(source, place)
    start = place + 1
    pieces = Pieces()
    for match in ESCAPE.finditer(source, start, end - 1):
        if start < match.start():
            pieces.add(match.start() - start, start, match.start())
        pieces.add(1, *match.span())
        start = match.end()
    if start < end - 1:
        pieces.add(end - 1 - start, start, end - 1)
    shields = tuple(Span(*match.span()) for match in LONE.finditer(text))
    return Part(Document(text, shields, name), pieces, escapes)


def habits(line: str) -> frozenset[str]:
    """Return how a row writes characters: "ascii" only, hex digits in "capitals", with an escaped "slash"."""
    found = {"ascii"} if line.isascii() else set()
    if "\\" in line:
        letters = "".join(re.findall(r"\\u([0-9a-fA-F]{4})", line))
        found |= {"capitals"} if letters.upper() == letters != letters.lower() else set()
        found |= {"slash"} if "\\/" in line else set()
    return frozenset(found)


def write(place: Place, text: str) -> str:
    """Return `text` as it stands between the quotes of a string."""
    return "".join(escaped(char, place) for char in text)


def escaped(char: str, place: Place) -> str:
    """Return one character as the row would write it."""
    habits = place.part.escapes
    if char in SHORT:
        return SHORT[char]
    if char == "/" and "slash" in habits:
        return "\\/"
    if (char >= " " and char.isascii()) or ("ascii" not in habits and char > "~" and place.holds(char)):
        return char
    units = char.encode("utf-16-be", "surrogatepass")
    form = "\\u{:04X}" if "capitals" in habits else "\\u{:04x}"
    return "".join(form.format(int.from_bytes(units[at : at + 2])) for at in range(0, len(units), 2))


JSONL = Format("jsonl", read, write)
