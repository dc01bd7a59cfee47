"""SubRip subtitles: the words of the cues (see `cues`); there are no escapes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtfix.formats.cues import read_cues, refuse_break, refuse_emptying
from mtfix.formats.file import Format
from mtfix.formats.pieces import Part
from mtfix.formats.place import Place


def read(source: str, fields: Sequence[str] = ()) -> Iterator[Part]:
    """Yield the one text."""
    yield read_cues(source, None, {})


def write(place: Place, text: str) -> str:
    """Return `text` as it is."""
    refuse_break(text)
    refuse_emptying(place, text)
    return text


SRT = Format("srt", read, write)
