"""Gettext PO: each translation is a text, its message the source. Placeholders are protected; the header is left out.

Source: GNU gettext manual, "The Format of PO Files".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from mtfix.formats.file import Format
from mtfix.formats.pieces import Part, Reading
from mtfix.formats.place import Place, UnwritableError
from mtfix.patterns import lazy
from mtfix.types import Failure

LINE = lazy(r'[ \t]*(?:(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)[ \t]*)?"((?:[^"\\\n]|\\.)*)"[ \t\r]*')
ESCAPE = lazy(r"\\(?:x[0-9A-Fa-f]{2}|[0-7]{1,3}|.)")
DECODED = {
    "\\n": "\n",
    "\\t": "\t",
    '\\"': '"',
    "\\\\": "\\",
    "\\r": "\r",
    "\\a": "\a",
    "\\b": "\b",
    "\\f": "\f",
    "\\v": "\v",
}
ENCODED = {value: key for key, value in DECODED.items()}
PLACEHOLDER = lazy(
    r"%(?:\d+\$)?(?:\(\w+\))?[-+#0]*\d*(?:\.\d+)?(?:hh|h|ll|l|L|z|j|t)?[sdifuxXcgGeEop@](?!\w)|%%|\{\w*(?:[:!][^{}]*)?\}"
)
LANGUAGE = lazy(r"^Language:[ \t]*([A-Za-z]*)", re.MULTILINE)


@dataclass(frozen=True)
class Literals:
    """A keyword with its strings: where the inside of each begins and ends, and the line of the keyword."""

    keyword: str
    line: int
    spans: tuple[tuple[int, int], ...]


def read(source: str, fields: Sequence[str] = ()) -> Iterator[Part | Failure]:
    """Yield each translation that is not empty."""
    messages: dict[str, str] = {}
    for found in literals(source):
        if found.keyword in ("msgctxt", "msgid"):
            messages = messages if found.keyword == "msgid" and "msgid" not in messages else {}
        part = translation(source, found)
        text = part.document.text
        if not found.keyword.startswith("msgstr"):
            messages[found.keyword] = text
        elif not messages.get("msgid"):
            if (told := LANGUAGE.search(text)) and told.group(1) and not told.group(1).lower().startswith("en"):
                yield Failure("", "read", f"is a translation into {told.group(1)!r}: mtfix repairs English only")
                return
        elif text:
            plural = found.keyword not in ("msgstr", "msgstr[0]")
            message = messages.get("msgid_plural", messages["msgid"]) if plural else messages["msgid"]
            yield replace(part, document=replace(part.document, source=message))


def literals(source: str) -> Iterator[Literals]:
    """Yield the keywords of a file with their strings; comments and obsolete entries are passed over."""
    keyword, begun, spans = "", 0, list[tuple[int, int]]()
    place, number = 0, 0
    while place < len(source):
        end = source.find("\n", place)
        end = len(source) if end < 0 else end
        number += 1
        match = LINE.fullmatch(source, place, end)
        if match and match.group(1):
            if spans:
                yield Literals(keyword, begun, tuple(spans))
            keyword, begun, spans = match.group(1), number, [match.span(2)]
        elif match and spans:
            spans.append(match.span(2))
        place = end + 1
    if spans:
        yield Literals(keyword, begun, tuple(spans))


def translation(source: str, found: Literals) -> Part:
    """Return strings as one text: each escape stands for one code point."""
    reading = Reading(source)
    for start, end in found.spans:
        for match in ESCAPE.finditer(source, start, end):
            reading.copy(start, match.start())
            text = DECODED.get(match.group())
            reading.atom(text or match.group(), *match.span(), shielded=text is None)
            start = match.end()
        reading.copy(start, end)
    return protected(reading.part(f"{found.keyword} at line {found.line}"))


def protected(part: Part) -> Part:
    """Return a text with its placeholders protected."""
    from mtfix.protect import joined
    from mtfix.types import Span

    spans = (Span(*match.span()) for match in PLACEHOLDER.finditer(part.document.text))
    document = replace(part.document, protected=joined((*part.document.protected, *spans)))
    return replace(part, document=document)


def write(place: Place, text: str) -> str:
    """Return `text` as it stands between the quotes of a string."""
    if any("\ud800" <= char <= "\udfff" for char in text):
        raise UnwritableError("half a surrogate pair cannot be written in PO")
    return "".join(ENCODED.get(char, char) for char in text)


PO = Format("po", read, write)
