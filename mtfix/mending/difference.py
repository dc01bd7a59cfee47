"""What differs between two readings of a sentence, in whole words."""

from __future__ import annotations

from mtfix.types import Span


def difference(before: str, after: str) -> tuple[Span, str]:
    """Return the span of `before` that differs and what stands there in `after`; words are not cut.

    >>> difference("It was in found samples.", "It was found in samples.")
    (Span(start=7, end=15), 'found in')
    """
    start = 0
    shortest = min(len(before), len(after))
    while start < shortest and before[start] == after[start]:
        start += 1
    end = 0
    while end < shortest - start and before[-1 - end] == after[-1 - end]:
        end += 1
    while start and (inside(before, start) or inside(after, start)):
        start -= 1
    while end and (inside(before, len(before) - end) or inside(after, len(after) - end)):
        end -= 1
    return Span(start, len(before) - end), after[start : len(after) - end]


def inside(text: str, place: int) -> bool:
    """Whether a place lies inside a word."""
    return 0 < place < len(text) and text[place - 1].isalnum() and text[place].isalnum()
