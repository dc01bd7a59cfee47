"""An edit of a text -> what is to be written where in its source, or why it cannot be.

An edit that lies between two tags is one change. One that reaches over a tag is cut into the words that differ, and
each of those must lie between two tags.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate

from mtfix.formats.pieces import Part, shielded
from mtfix.patterns import lazy
from mtfix.types import Edit, Span

WORD = lazy(r"\d+|[A-Za-z\u00C0-\u024F]+|\s+|.", re.DOTALL)
# Beyond this many pairs of words a comparison is not worth its time.
LONGEST_COMPARISON = 4_000_000


class UnwritableError(Exception):
    """The edit cannot be written in this file; the message says why."""


class CrossingError(UnwritableError):
    """The edit reaches over markup or protected text; the words that differ may not."""


@dataclass(frozen=True)
class Place:
    """The piece of source that is to read as another text, and all that its format may ask to write that.

    `holds` says whether the file's encoding can hold a text.
    """

    source: str
    span: Span
    part: Part
    holds: Callable[[str], bool]


@dataclass(frozen=True)
class Change:
    """The source at `span` shall read as `after`."""

    span: Span
    after: str


def placed(part: Part, edit: Edit, may_empty: Callable[[int], bool]) -> list[Change]:
    """Return the changes of the source that make an edit, in order. Raises UnwritableError.

    `may_empty` says whether nothing need be left of the paragraph that begins at a source offset.
    """
    change = trimmed(edit.span, edit.before, edit.after)
    if change is None:
        return []
    span, after = change
    if not after and (paragraph := whole_paragraph(part, span)) and may_empty(part.pieces.left(paragraph.start)[0]):
        span = paragraph
    try:
        return [located(part, span, after)]
    except CrossingError:
        if not (words := differing(span.of(part.document.text), after)):
            raise
    return [located(part, Span(span.start + start, span.start + end), new) for start, end, new in words]


def trimmed(span: Span, before: str, after: str) -> tuple[Span, str] | None:
    """Return the span and the text that differ, their common beginning and end left out."""
    if before == after:
        return None
    head = shared_length(before, after)
    tail = shared_length(before[head:][::-1], after[head:][::-1])
    return Span(span.start + head, span.end - tail), after[head : len(after) - tail]


def shared_length(left: str, right: str) -> int:
    """Return how many code points two texts share at the beginning."""
    places = range(min(len(left), len(right)))
    return next((place for place in places if left[place] != right[place]), len(places))


def whole_paragraph(part: Part, span: Span) -> Span | None:
    """Return the text of a paragraph when `span` holds that and some of the breaks around it."""
    pieces, start, end = part.pieces, span.start, span.end
    while start < end and pieces.absent(pieces.at(start)):
        start += 1
    while start < end and pieces.absent(pieces.at(end - 1)):
        end -= 1
    begins = start == 0 or pieces.absent(pieces.at(start - 1))
    ends = end == pieces.length or pieces.absent(pieces.at(end))
    return Span(start, end) if start < end and begins and ends else None


def differing(before: str, after: str) -> list[tuple[int, int, str]]:
    """Return where words differ and what they become; nothing when the texts are too long to ask."""
    from difflib import SequenceMatcher

    old, new = WORD.findall(before), WORD.findall(after)
    if len(old) * len(new) > LONGEST_COMPARISON:
        return []
    ends = [0, *accumulate(map(len, old))]
    # A blank is a blank: an ideographic space that becomes another keeps the words beside it apart.
    found: list[tuple[int, int, str]] = []
    for tag, i, j, k, m in SequenceMatcher(None, blanks(old), blanks(new), autojunk=False).get_opcodes():
        if tag == "equal":
            pairs = zip(range(i, j), new[k:m], strict=True)
            found += [(ends[at], ends[at + 1], word) for at, word in pairs if word != old[at]]
        else:
            found.append((ends[i], ends[j], "".join(new[k:m])))
    return found


def blanks(words: list[str]) -> list[str]:
    """Return the words with every white space as one space."""
    return [" " if word.isspace() else word for word in words]


def located(part: Part, span: Span, after: str) -> Change:
    """Return a change of the text as one of the source. Raises UnwritableError."""
    if not len(span):
        return inserted(part, span.start, after)
    if shielded(part.document.protected, span):
        raise CrossingError("it would change protected text")
    if part.pieces.broken(span):
        raise CrossingError("it would reach across markup")
    start, first = part.pieces.left(span.start)
    end, last = part.pieces.right(span.end)
    text = part.document.text
    return Change(Span(start, end), text[first : span.start] + after + text[span.end : last])


def inserted(part: Part, offset: int, after: str) -> Change:
    """Return the change that puts words between two characters, behind what closes there, before what opens."""
    pieces, text = part.pieces, part.document.text
    if not writable(part, offset - 1) and not writable(part, offset):
        raise UnwritableError("there is no place for it outside protected text")
    if 0 < offset < len(text) and pieces.at(offset - 1) == pieces.at(offset) and not pieces.copies(pieces.at(offset)):
        (start, first), (end, last) = pieces.left(offset), pieces.right(offset)
        return Change(Span(start, end), text[first:offset] + after + text[offset:last])
    place = opening(part, offset) if offset < len(text) else pieces.right(offset)[0]
    return Change(Span(place, place), after)


def writable(part: Part, offset: int) -> bool:
    """Whether the code point at `offset` is in the file and not protected."""
    return (
        0 <= offset < len(part.document.text)
        and not part.pieces.absent(part.pieces.at(offset))
        and not shielded(part.document.protected, Span(offset, offset + 1))
    )


def opening(part: Part, offset: int) -> int:
    """Return where in the source words before the code point at `offset` may be put."""
    pieces = part.pieces
    piece = pieces.at(offset)
    behind = offset == pieces.texts[piece] and piece > 0 and not pieces.absent(piece - 1)
    return pieces.doors[piece] if behind else pieces.left(offset)[0]
