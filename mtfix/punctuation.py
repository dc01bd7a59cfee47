"""East Asian marks and their English counterparts."""

from __future__ import annotations

import re
from functools import lru_cache

from mtfix.patterns import lazy
from mtfix.segment import line_at

# Marks that English writes otherwise. Ideographic blanks at the head of a line are an indent and stay.
OPENING = {"「": "“", "『": "“", "《": "“", "〝": "“", "【": "[", "〔": "[", "〈": "[", "〖": "[", "｢": "“"}
CLOSING = {"」": "”", "』": "”", "》": "”", "〟": "”", "】": "]", "〕": "]", "〉": "]", "〗": "]", "｣": "”"}
PAIRS = dict(zip(OPENING, "」』》〟】〕〉〗｣", strict=True))
POINTS = {"、": ",", "。": ".", "､": ",", "｡": ".", "〜": "~", "〃": '"'}
DOTS = "・･"
SIGNS = {"￥": "¥", "￡": "£", "￠": "¢", "￦": "₩", "　": " "}
FULL_WIDTH = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
PLAIN = {**FULL_WIDTH, **POINTS, **SIGNS}
MARK = lazy(f"[{''.join(re.escape(char) for char in (*OPENING, *CLOSING, *PLAIN))}{DOTS}]")
# After these English writes a blank; before these, one too.
SPACE_AFTER = ",.;:!?)"
SPACE_BEFORE = "("
RANGE = "〜～"


def plain(mark: str, before: str, after: str) -> str | None:
    """Return a mark's English form between the characters around it, None for one that has no certain form.

    >>> plain("、", "a", "b"), plain("，", "1", "0"), plain("％", "4", " "), plain("（", "a", "b"), plain("〜", "1", "5")
    (', ', ',', '%', ' (', '–')
    """
    if mark in RANGE and before.isdigit() and after.isdigit():
        return "–"
    if (form := mark if mark.isascii() else PLAIN.get(mark)) is None:
        return None
    if form == "|":
        return (" " if closes_word(before) else "") + form + (" " if opens_word(after) else "")
    inner = before.isdigit() and after.isdigit() and form in ",.:"
    spaced = form + " " if form in SPACE_AFTER and opens_word(after) and not inner else form
    return " " + spaced if form in SPACE_BEFORE and closes_word(before) else spaced


def opens_word(char: str) -> bool:
    """Whether a character begins a word or a quotation."""
    return char.isalnum() or (char != "" and char in '“"([$€£¥')


def closes_word(char: str) -> bool:
    """Whether a character ends a word."""
    return char.isalnum() or (char != "" and char in "”.,;:!?%")


def quote(mark: str, straight: bool) -> str | None:
    """Return the English form of a quotation mark or bracket."""
    form = OPENING.get(mark) or CLOSING.get(mark)
    return '"' if straight and form in {"“", "”"} else form


def partner(text: str, place: int) -> int | None:
    """Return where the partner of an opening or closing mark stands on the same line, None if it has none."""
    mark = text[place]
    if mark not in PAIRS and mark not in CLOSING:
        return place
    line = line_at(text, place)
    found = partners(line.of(text)).get(place - line.start)
    return None if found is None else line.start + found


@lru_cache(maxsize=16)
def partners(line: str) -> dict[int, int]:
    """Return the offsets of the marks of a line that have a partner, with the partner's."""
    found: dict[int, int] = {}
    depth: list[tuple[str, int]] = []
    for offset, char in enumerate(line):
        if char in PAIRS:
            depth.append((PAIRS[char], offset))
        elif char in CLOSING and depth and depth[-1][0] == char:
            opened = depth.pop()[1]
            found[opened], found[offset] = offset, opened
    return found
