"""Plain text: the file is the text, line ends and all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtfix.formats.file import Format
from mtfix.formats.pieces import Part, Reading
from mtfix.formats.place import Place


def read(source: str, fields: Sequence[str] = ()) -> Iterator[Part]:
    """Yield the one text."""
    reading = Reading(source)
    reading.copy(0, len(source))
    yield reading.part()


def write(place: Place, text: str) -> str:
    """Return `text` as it is."""
    return text


TEXT = Format("text", read, write)
