"""The edits of a text word by word: pieces that stay, go and come, and their form on a terminal.

Words of Latin script are compared whole; Han, kana, Hangul and Thai, which write no blanks, by the character.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from mtfix.languages import HAN, HANGUL, KANA
from mtfix.types import Edit, Result

UNSPACED = f"{HAN}{KANA}{HANGUL}฀-๿"
TOKEN = re.compile(f"[{UNSPACED}]|[^\\W{UNSPACED}]+|\\s+|[^\\w\\s]")
CONTEXT_CHARACTERS = 60


class Change(StrEnum):
    """What happens to a piece of text."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True)
class Piece:
    """A stretch of text, what happens to it, and the edit that does it."""

    text: str
    change: Change = Change.SAME
    edit: Edit | None = None


def pieces(result: Result, edits: Iterable[Edit] | None = None) -> Iterator[Piece]:
    """Yield the whole text in pieces; `edits` are the applied ones by default."""
    text = result.document.text
    position = 0
    for edit in sorted(result.applied if edits is None else edits, key=lambda edit: edit.span):
        if position < edit.start:
            yield Piece(text[position : edit.start])
        yield from compared(edit)
        position = edit.end
    if position < len(text):
        yield Piece(text[position:])


def compared(edit: Edit) -> Iterator[Piece]:
    """Yield an edit word by word, or whole where it keeps no word: a lone digit in common only makes it harder to read."""
    old, new = TOKEN.findall(edit.before), TOKEN.findall(edit.after)
    whole = "".join(old) == edit.before and "".join(new) == edit.after
    if not whole or not any(token.isalpha() for token in set(old).intersection(new)):
        old, new = [edit.before], [edit.after]
    for what, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            yield Piece("".join(old[a:b]), Change.SAME, edit)
            continue
        if a < b:
            yield Piece("".join(old[a:b]), Change.GONE, edit)
        if c < d:
            yield Piece("".join(new[c:d]), Change.NEW, edit)


PLAIN = {Change.GONE: ("[-", "-]"), Change.NEW: ("{+", "+}")}
COLOUR = {Change.GONE: ("\x1b[31m[-", "-]\x1b[0m"), Change.NEW: ("\x1b[32m{+", "+}\x1b[0m")}
# What a terminal would act on is shown, not sent: an article must not be able to move the cursor.
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def word_diff(result: Result, *, colour: bool) -> str:
    """Return the lines that hold edits, marked as `git diff --word-diff` does, with their line numbers."""
    marks = COLOUR if colour else PLAIN
    rows: list[str] = []
    for number, line in changed_lines(result):
        said = "".join(painted(piece, marks) for piece in line)
        rows.append(f"{number}: {said}\n")
    return "".join(rows)


def painted(piece: Piece, marks: dict[Change, tuple[str, str]]) -> str:
    """Return a piece between its marks, its line breaks and control characters made visible."""
    opening, closing = marks.get(piece.change, ("", ""))
    text = piece.text.replace("\r\n", "\n").replace("\n", "↵")
    return opening + CONTROL.sub(lambda match: f"\\x{ord(match.group()):02x}", text) + closing


def changed_lines(result: Result) -> Iterator[tuple[int, list[Piece]]]:
    """Yield (line number, pieces) for each line of the input that changes; one that ends in a removed break goes on."""
    number, gone, line = 1, 0, list[Piece]()
    for piece in (*pieces(result), Piece("\n")):
        if piece.change is not Change.SAME:
            line.append(piece)
            gone += piece.text.count("\n") if piece.change is Change.GONE else 0
            continue
        *whole, rest = piece.text.replace("\r\n", "\n").split("\n")
        for text in whole:
            line.append(Piece(text, piece.change, piece.edit))
            if any(part.change is not Change.SAME for part in line):
                yield number, line
            number, gone, line = number + 1 + gone, 0, []
        line.append(Piece(rest, piece.change, piece.edit))
