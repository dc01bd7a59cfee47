"""TMX: each English segment is a text, that of the source language beside it the source. Source: LISA TMX 1.4b."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from mtfix.formats.file import Format
from mtfix.formats.pieces import Part, Reading
from mtfix.formats.xml_events import BadXmlError, Element, Reader, is_english, write
from mtfix.types import Failure


@dataclass
class Memory:
    """The English segments of a file, and those of the unit that is being read, by language."""

    parts: list[Part] = field(default_factory=list)
    unit: list[tuple[str, Part]] = field(default_factory=list)
    language: str = ""
    segments: int = 0

    def opened(self, reader: Reader, element: Element) -> None:
        """Begin a header, a unit or a segment."""
        if element.name == "header":
            self.language = element.attributes.get("srclang", "")
        elif element.name == "tu":
            self.unit = []
        elif element.name == "seg":
            self.segments += 1
            reader.reading = Reading(reader.source)

    def closed(self, reader: Reader, element: Element) -> None:
        """Keep a segment; at a unit's end tell which is the source of which."""
        if element.name == "seg" and reader.reading is not None:
            part, reader.reading = reader.reading.part(f"segment {self.segments}"), None
            self.unit.append((language(reader), part))
        elif element.name == "tu":
            source = self.source(element)
            self.parts += [
                replace(part, document=replace(part.document, source=source))
                for told, part in self.unit
                if is_english(told) and part.document.text.strip()
            ]

    def source(self, unit: Element) -> str | None:
        """Return the text of a unit's source language, or else of the first that is not English."""
        wanted = (unit.attributes.get("srclang") or self.language).lower()
        others = [(told, part) for told, part in self.unit if not is_english(told)]
        found = next((part for told, part in others if told.lower() == wanted), others[0][1] if others else None)
        return found.document.text if found else None


def language(reader: Reader) -> str:
    """Return the language of the innermost element that has one."""
    return next((one.attributes["lang"] for one in reader.around() if "lang" in one.attributes), "")


def read(source: str, fields: Sequence[str] = ()) -> Iterator[Part | Failure]:
    """Yield each English segment."""
    memory = Memory()
    try:
        Reader(source, memory.opened, memory.closed).read()
    except BadXmlError as error:
        yield Failure("", "read", str(error))
        return
    if is_english(memory.language):
        yield Failure("", "read", "is translated from English: there is no translation into English in it")
        return
    yield from memory.parts


TMX = Format("tmx", read, write)
