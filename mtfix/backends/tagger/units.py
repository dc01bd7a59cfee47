"""A sentence as units: words and marks, each knowing whether a space stands before it.

A unit is a run of Latin letters and digits (inner apostrophes, hyphens and digit separators stay inside), a run of
letters of another script, or a run of one mark. `join(split(text)) == " ".join(text.split())` always holds.
"""

import re
from typing import NamedTuple

LATIN = (
    r"0-9A-Za-z_\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u036f\u1d00-\u1eff"
)
OTHER_SCRIPT = (
    r"\u0370-\u167f\u1681-\u1cff\u1f00-\u1fff\u2c00-\u2dff\u2e80-\u2fff\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3040-\u31ff"
    r"\u3400-\u9fff\ua000-\uabff\uac00-\ud7ff\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufefc\uff66-\uffdc"
    r"\U00010000-\U0001cfff\U00020000-\U0003ffff"
)
UNIT = re.compile(
    rf"https?://\S*[\w/]|[{LATIN}]+(?:(?:['’\-‑](?=[{LATIN}])|(?<=\d)[.,](?=\d))[{LATIN}]+)*|[{OTHER_SCRIPT}]+|(\S)\1*"
)


class Unit(NamedTuple):
    """A word or mark and whether a space stands before it."""

    text: str
    spaced: bool


def spans(text: str) -> list[tuple[int, int]]:
    """Half-open code point offsets of the units of `text`."""
    return [match.span() for match in UNIT.finditer(text)]


def split(text: str) -> list[Unit]:
    """The units of `text`; the first counts as spaced."""
    return [Unit(text[a:b], a == 0 or text[a - 1].isspace()) for a, b in spans(text)]


def join(units: list[Unit]) -> str:
    """The text of `units`, single spaces, none at the edges."""
    return "".join(" " * unit.spaced + unit.text for unit in units).strip()


def is_word(text: str) -> bool:
    """True for units made of letters or digits, False for marks."""
    return text[0].isalnum() or text[-1].isalnum()
