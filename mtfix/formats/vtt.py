"""WebVTT: the words of the cues (see `cues`), with the six entities that it knows. Source: W3C WebVTT, 4.2 and 6.4."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtfix.formats.cues import read_cues, refuse_break, refuse_emptying
from mtfix.formats.file import Format
from mtfix.formats.pieces import Part
from mtfix.formats.place import Place
from mtfix.patterns import lazy

ENTITY = lazy(r"&(?:#[xX]?[0-9A-Fa-f]+|\w+);")
DECODED = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&nbsp;": "\xa0", "&lrm;": "\u200e", "&rlm;": "\u200f"}


def read(source: str, fields: Sequence[str] = ()) -> Iterator[Part]:
    """Yield the one text."""
    yield read_cues(source, ENTITY, DECODED)


def write(place: Place, text: str) -> str:
    """Return `text` with entities for what is markup."""
    refuse_break(text)
    refuse_emptying(place, text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


VTT = Format("vtt", read, write)
