"""What a text does throughout is its manner, not damage: sentences in lower case, blanks before every mark."""

from __future__ import annotations

import re

from mtfix.patterns import lazy

LOWER_START = lazy(r"\. [a-z](?<=[a-z]{3}\. [a-z])")
UPPER_START = lazy(r"\. [A-Z](?<=[a-z]{3}\. [A-Z])")
LOWER_I = lazy(r" i(?:['’](?:m|ll|ve|d))? [a-z]")
STOPS, HIGH_MARKS, PER_CENT = (",", r"\."), (";", r"\?", "!"), ("%",)


def writes_no_capitals(text: str, doubtful: int = 0) -> bool:
    """Whether the author begins sentences in lower case; `doubtful` of the lower-case beginnings are not counted."""
    if text.lstrip()[:1].islower() or LOWER_I.search(text):
        return True
    return count(LOWER_START, text) - doubtful > count(UPPER_START, text)


def blanks_before(marks: tuple[str, ...], text: str) -> bool:
    """Whether a blank in front of these marks is the rule: the text was tokenised, is French, or too short to tell."""
    spaced = sum(count(re.compile(rf"{mark}(?<=\w {mark})(?=\s|\Z)"), text) for mark in marks)
    usual = sum(count(re.compile(rf"{mark}(?<=\w\w{mark})(?=\s|\Z)"), text) for mark in marks)
    return spaced >= usual


def count(pattern: re.Pattern[str], text: str) -> int:
    """Return how often a pattern matches."""
    return sum(1 for _ in pattern.finditer(text))
