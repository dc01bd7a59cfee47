"""Subtitles: the words of the cues, one text for all; numbers, times, notes and tags are left out.

A cue's lines read as one line. A cue is a paragraph, and none is ever emptied.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtfix.formats.flow import Flow
from mtfix.formats.pieces import Part
from mtfix.formats.place import Place, UnwritableError
from mtfix.patterns import lazy

TIMES = lazy(r"[ \t]*(?:\d+:)?\d+:\d\d[.,]\d+[ \t]*-->[^\n]*")
TAG = lazy(r"<(/?)[A-Za-z0-9/][^<>\n]*>|\{\\[^{}\n]*\}")
LETTER = lazy(r"\w")


def cues(source: str) -> Iterator[tuple[int, int]]:
    """Yield where the lines of each cue's text begin and end."""
    place, start = 0, -1
    while place <= len(source):
        end = source.find("\n", place)
        end = len(source) if end < 0 else end
        line = source[place:end].strip(" \t\r")
        if start < 0 and TIMES.match(source, place):
            start = end + 1
        elif start >= 0 and not line:
            yield start, place
            start = -1
        place = end + 1
    if 0 <= start < len(source):
        yield start, len(source)


def read_cues(source: str, entities: re.Pattern[str] | None, decoded: dict[str, str]) -> Part:
    """Return the words of all cues as one text; `entities` are decoded by the table, an unknown one is protected."""
    flow = Flow(source)
    for start, end in cues(source):
        flow.paragraph()
        for tag in TAG.finditer(source, start, end):
            words(flow, start, tag.start(), entities, decoded)
            if tag.group(1):
                flow.closes(tag.end())
            else:
                flow.opens()
            start = tag.end()
        words(flow, start, end, entities, decoded)
    return flow.part()


def words(flow: Flow, start: int, end: int, entities: re.Pattern[str] | None, decoded: dict[str, str]) -> None:
    """Read words between tags."""
    for match in entities.finditer(flow.reading.source, start, end) if entities else ():
        flow.words(start, match.start())
        text = decoded.get(match.group(), "")
        flow.atom(text or match.group(), *match.span(), shielded=not text)
        start = match.end()
    flow.words(start, end)


def refuse_emptying(place: Place, text: str) -> None:
    """Refuse an edit that leaves nothing of a cue. Raises UnwritableError."""
    if text.strip():
        return
    own = next((cue for cue in cues(place.source) if cue[0] <= place.span.start <= cue[1]), None)
    if own:
        rest = place.source[own[0] : place.span.start] + place.source[place.span.end : own[1]]
        if not LETTER.search(TAG.sub("", rest)):
            raise UnwritableError("nothing would be left of the cue")


def refuse_break(text: str) -> None:
    """Refuse what would end a cue or be half a character. Raises UnwritableError."""
    if "\n" in text or "\r" in text or "-->" in text:
        raise UnwritableError("a line break may end the cue")
    if any("\ud800" <= char <= "\udfff" for char in text):
        raise UnwritableError("half a surrogate pair cannot be written in subtitles")
