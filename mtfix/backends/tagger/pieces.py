"""Units as word pieces: the ids an encoder reads, and beside each id a type that says what the uncased vocabulary hides.

The type of a piece is `case + 4 * glued + 8 * accented`: case 0 lower or none, 1 Title, 2 UPPER, 3 mIxed; glued when no
space stands before it. Letters of other scripts become one token a run, named for the script.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from mtfix.backends.tagger.units import Unit

PAD, UNKNOWN, FIRST, LAST = "[PAD]", "[UNK]", "[CLS]", "[SEP]"
SCRIPTS = {
    "CJK": "[HAN]",
    "HIRAGANA": "[KANA]",
    "KATAKANA": "[KANA]",
    "KATAKANA-HIRAGANA": "[KANA]",
    "HANGUL": "[HANGUL]",
    "CYRILLIC": "[CYRILLIC]",
    "GREEK": "[GREEK]",
    "ARABIC": "[ARABIC]",
    "HEBREW": "[HEBREW]",
    "THAI": "[THAI]",
    "DEVANAGARI": "[DEVANAGARI]",
}
OTHER_SCRIPT, WIDE_MARK = "[SCRIPT]", "[WIDEMARK]"
SPECIAL = (PAD, UNKNOWN, FIRST, LAST, OTHER_SCRIPT, WIDE_MARK, *sorted(set(SCRIPTS.values())))
TYPES = 16
LONGEST_WORD = 40
PARTS = re.compile(r"[^\W_]+|.", re.S)


class Pieces(NamedTuple):
    """Ids and types of a sentence, with [CLS] and [SEP]; first and last piece of START and of each unit."""

    ids: list[int]
    types: list[int]
    first: list[int]
    last: list[int]


class Vocabulary:
    """Word pieces in the order of their ids."""

    def __init__(self, pieces: Sequence[str]) -> None:
        """Take the pieces; the special ones must be among them."""
        self.pieces = list(pieces)
        self.ids = {piece: place for place, piece in enumerate(self.pieces)}
        self.encode_unit = lru_cache(maxsize=200_000)(self._encode_unit)

    def encode(self, units: Sequence[Unit]) -> Pieces:
        """The pieces of a sentence."""
        ids, types = [self.ids[FIRST]], [0]
        first, last = [0], [0]
        for unit in units:
            unit_ids, unit_types = self.encode_unit(unit.text, unit.spaced)
            first.append(len(ids))
            ids += unit_ids
            types += unit_types
            last.append(len(ids) - 1)
        return Pieces([*ids, self.ids[LAST]], [*types, 0], first, last)

    def _encode_unit(self, text: str, spaced: bool) -> tuple[list[int], list[int]]:
        ids: list[int] = []
        types: list[int] = []
        for part in PARTS.findall(unicodedata.normalize("NFC", text)):
            plain = unaccented(part)
            found = self._word(plain)
            kind = case_of(part) + 8 * (plain != part.lower())
            types += [kind + 4 * (not spaced or bool(ids) or place > 0) for place in range(len(found))]
            ids += found
        return ids, types

    def _word(self, word: str) -> list[int]:
        """Greedy longest match first; a run of another script is one piece."""
        if not word.isascii() and (named := script_pieces(word)):
            return [self.ids[piece] for piece in named]
        if len(word) > LONGEST_WORD:
            return [self.ids[UNKNOWN]]
        found, start = [], 0
        while start < len(word):
            end = self._longest(word, start)
            if end == start:
                return [self.ids[UNKNOWN]]
            found.append(self.ids[("##" if start else "") + word[start:end]])
            start = end
        return found or [self.ids[UNKNOWN]]

    def _longest(self, word: str, start: int) -> int:
        mark = "##" if start else ""
        return next((end for end in range(len(word), start, -1) if mark + word[start:end] in self.ids), start)


def unaccented(text: str) -> str:
    """Lower case, accents taken off."""
    if text.isascii():
        return text.lower()
    return "".join(char for char in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(char) != "Mn")


def case_of(word: str) -> int:
    """0 lower or none, 1 Title, 2 UPPER, 3 mixed."""
    if word.islower() or not any(char.isupper() for char in word):
        return 0
    if word[0].isupper() and (len(word) == 1 or word[1:].islower() or not any(char.isupper() for char in word[1:])):
        return 1
    return 2 if word.isupper() else 3


def script_pieces(word: str) -> list[str]:
    """One piece for each run of letters of a script that is not Latin; empty for Latin words and plain marks."""
    runs = [name for name, _ in groupby(script_piece(char) for char in word)]
    return [name for name in runs if name] if any(runs) else []


@lru_cache(maxsize=50_000)
def script_piece(char: str) -> str | None:
    """The piece that stands for letters of this character's script, None for Latin and for marks."""
    if "\u3000" <= char <= "\u303f" or "\uff01" <= char <= "\uff0f" or char in "：；？！～・":
        return WIDE_MARK if not char.isalnum() else SCRIPTS["CJK"]
    if char.isascii() or not (char.isalpha() or unicodedata.category(char).startswith("M")):
        return None
    name = unicodedata.name(char, "UNKNOWN").split()[0]
    return None if name in ("LATIN", "FEMININE", "MASCULINE", "MICRO", "COMBINING") else SCRIPTS.get(name, OTHER_SCRIPT)
