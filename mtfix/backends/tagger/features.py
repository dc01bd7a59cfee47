"""What the letters of a unit show by themselves, as numbers for the heads."""

import re
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from mtfix.backends.tagger.pieces import case_of, script_piece, unaccented
from mtfix.backends.tagger.units import Unit, is_word

NAMES = (
    "start", "first", "last", "spaced", "title", "upper", "mixed", "one letter", "digits", "digit in word",
    "digit at end", "accent", "other script", "apostrophe", "hyphen", "comma", "stop", "ending mark", "colon",
    "opening", "closing", "quote", "dash", "other mark", "long", "said again", "same as before", "no vowel",
)  # fmt: skip
WINDOW = 1


@lru_cache(maxsize=200_000)
def shape(text: str) -> tuple[float, ...]:
    """The features that depend on the unit alone, "title" to "long" and "no vowel"."""
    word, case = is_word(text), case_of(text)
    digits = any(char.isdigit() for char in text)
    flags = (
        case == 1, case == 2, case == 3, word and len(text) == 1, text.isdigit(), digits and not text.isdigit(),
        bool(re.search(r"[A-Za-z]\d+$", text)), not text.isascii() and unaccented(text) != text.lower(),
        any(script_piece(char) for char in text), word and ("'" in text or "’" in text), word and "-" in text,
        text == ",", text == ".", text in ("!", "?", "..."), text in (":", ";"), text in ("(", "[", "{"),
        text in (")", "]", "}"), text in ('"', "“", "”", "'", "‘", "’", "«", "»"), text in ("-", "–", "—", "--"),
        not word and text not in ",.!?;:()[]{}\"“”'‘’«»-–—", len(text) > 14,
        word and text.isalpha() and not re.search("[aeiouy]", unaccented(text)),
    )  # fmt: skip
    return tuple(float(flag) for flag in flags)


def features(units: Sequence[Unit]) -> NDArray[np.float32]:
    """One row for START and for each unit: own features, then those of the neighbours to the left and right."""
    table = np.zeros((len(units) + 1 + 2 * WINDOW, len(NAMES)), dtype=np.float32)
    table[WINDOW, 0] = 1.0
    seen: set[str] = set()
    for place, unit in enumerate(units):
        low = unit.text.lower()
        own = shape(unit.text)
        row = (0.0, place == 0, place == len(units) - 1, unit.spaced, *own[:-1])
        again = (low in seen and is_word(low), place > 0 and units[place - 1].text.lower() == low, own[-1])
        table[place + 1 + WINDOW] = (*row, *again)
        seen.add(low)
    size = len(units) + 1
    return np.concatenate([table[WINDOW : WINDOW + size], table[:size], table[2 * WINDOW : 2 * WINDOW + size]], axis=1)
