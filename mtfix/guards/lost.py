"""A name would be lost: a capitalised word before that is not there after."""

from __future__ import annotations

import re

from mtfix import lexicon
from mtfix.guards.context import REMOVES_COPY, Context
from mtfix.patterns import lazy
from mtfix.types import Damage

NAME = lazy(r"\b[A-ZÀ-ÞĀ-Ž][^\W\d_]+")
# Words that open a sentence: a preposition may go with the time that it stood before.
NO_NAMES = frozenset({"in", "on", "at"})
# Repairers that put a whole sentence in the place of another.
ANEW = frozenset({"retranslation", "from_source"})
# Their repair takes the words out or says them otherwise.
MAY_LOSE = REMOVES_COPY | {
    Damage.ENGINE_RESIDUE,
    Damage.MARKUP_RESIDUE,
    Damage.MOJIBAKE,
    Damage.FOREIGN_LANGUAGE,
    Damage.ERA_DATE,
    Damage.FOREIGN_DATELINE,
    Damage.HONORIFIC_RESIDUE,
}


def lost(before: str, after: str, context: Context) -> str | None:
    """Look for each capitalised word, case and spacing aside."""
    if context.damage in MAY_LOSE and (context.damage not in REMOVES_COPY or context.copy_remains()):
        return None
    rest = re.sub(r"\s", "", after).lower()
    names = [match[0] for match in NAME.finditer(before) if not opens(match.start(), match[0], context)]
    missing = [name for name in names if name.lower() not in rest and name.lower() not in NO_NAMES]
    return f"a name would be lost: {', '.join(missing)}" if missing else None


def opens(start: int, word: str, context: Context) -> bool:
    """Whether an English word has its capital because it opens a sentence that is translated anew."""
    return start == 0 and context.edit.repairer in ANEW and lexicon.is_english(word.lower())
