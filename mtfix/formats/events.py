"""The events of the Markdown parser, pulldown-cmark, with their places counted in code points."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import pyromark

OPTIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_TASKLISTS
    | pyromark.Options.ENABLE_HEADING_ATTRIBUTES
    | pyromark.Options.ENABLE_YAML_STYLE_METADATA_BLOCKS
    | pyromark.Options.ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
    | pyromark.Options.ENABLE_MATH
    | pyromark.Options.ENABLE_GFM
    | pyromark.Options.ENABLE_DEFINITION_LIST
    | pyromark.Options.ENABLE_WIKILINKS
)
# What holds no text of ours.
LEFT_OUT = frozenset({"Image", "MetadataBlock", "HtmlBlock"})
START, END = "Start", "End"


class Event(NamedTuple):
    """An element starts or ends, or something stands that holds nothing else (`kind` is its name then).

    `told` is what the parser tells of it, or its text.
    """

    kind: str
    name: str
    told: Any
    begin: int
    stop: int


class Offsets:
    """Byte offsets of a source in UTF-8, as the parser counts, to code points. They are asked for in rising order."""

    def __init__(self, source: str) -> None:
        """Begin at the beginning."""
        self.bytes = b"" if source.isascii() else source.encode()
        self.byte = self.point = 0

    def point_of(self, byte: int) -> int:
        """Return the code point that begins at a byte."""
        if not self.bytes:
            return byte
        if byte < self.byte:
            self.byte = self.point = 0
        self.point += len(self.bytes[self.byte : byte].decode())
        self.byte = byte
        return self.point


def events(source: str) -> Iterator[Event]:
    """Yield the events of a page; of what is left out only the start."""
    offsets = Offsets(source)
    skipped: list[str] = []
    for found, place in pyromark.events_with_range(source, options=OPTIONS):
        kind, value = named(found)
        name, told = named(value) if kind in (START, END) else (kind, value)
        if skipped and name != skipped[-1]:
            continue
        if skipped and kind == END:
            skipped.pop()
            continue
        if kind == START and name in LEFT_OUT:
            skipped.append(name)
            if len(skipped) > 1:
                continue
        # The end of what starts is asked for when it ends: offsets go up only.
        begin = offsets.point_of(place["start"]) if kind != END else 0
        stop = offsets.point_of(place["end"]) if kind != START or skipped else begin
        yield Event(kind, name, told, begin, stop)


def named(found: Any) -> tuple[str, Any]:
    """Return the name of an event or element, and what the parser tells of it."""
    return (found, None) if isinstance(found, str) else next(iter(found.items()))
