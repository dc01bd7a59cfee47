"""XLIFF 1.2 and 2.x: each target is a text, its source element the source. Inline codes are left out.

Source: OASIS XLIFF 1.2, "Detailed specifications", and 2.1, "Detailed specifications".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from mtfix.formats.file import Format
from mtfix.formats.pieces import Part, Reading
from mtfix.formats.xml_events import BadXmlError, Element, Reader, is_english, write
from mtfix.types import Failure

UNITS = frozenset({"trans-unit", "segment"})


@dataclass
class Units:
    """The targets of a file, and the source that was read last."""

    parts: list[Part] = field(default_factory=list)
    source: str = ""
    language: str | None = None

    def opened(self, reader: Reader, element: Element) -> None:
        """Begin a source or a target of a unit."""
        given = element.attributes
        self.language = given.get("target-language") or given.get("trgLang") or self.language
        if element.name in UNITS:
            self.source = ""
        if self.is_text(reader, element):
            reader.reading = Reading(reader.source)

    def closed(self, reader: Reader, element: Element) -> None:
        """Keep what was read."""
        if reader.reading is None or not self.is_text(reader, element):
            return
        part, reader.reading = reader.reading.part(self.name(reader)), None
        if element.name == "source":
            self.source = part.document.text
        elif part.document.text.strip() and wanted(reader):
            self.parts.append(replace(part, document=replace(part.document, source=self.source or None)))

    def is_text(self, reader: Reader, element: Element) -> bool:
        """Whether an element is the source or target of a unit, and not of an alternative."""
        return element.name in ("source", "target") and reader.parent() in UNITS

    def name(self, reader: Reader) -> str:
        """Return the name of a target: its number in the file, and the ids around it."""
        ids = [
            one.attributes["id"] for one in reader.around() if one.name in (*UNITS, "unit") and "id" in one.attributes
        ]
        return " ".join([f"segment {len(self.parts) + 1}", *(f"({id})" for id in ids[-1:])])


def wanted(reader: Reader) -> bool:
    """Whether a unit may be translated."""
    return not any(one.attributes.get("translate") == "no" for one in reader.around())


def read(source: str, fields: Sequence[str] = ()) -> Iterator[Part | Failure]:
    """Yield each target that is not empty."""
    units = Units()
    try:
        Reader(source, units.opened, units.closed).read()
    except BadXmlError as error:
        yield Failure("", "read", str(error))
        return
    if units.language and not is_english(units.language):
        yield Failure("", "read", f"is a translation into {units.language!r}: mtfix repairs English only")
        return
    yield from units.parts


XLIFF = Format("xliff", read, write)
