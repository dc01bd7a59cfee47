"""A model's translation holds words that are no English."""

from __future__ import annotations

import re

from mtfix import lexicon
from mtfix.guards.context import WORD, Context


def target_language(before: str, after: str, context: Context) -> str | None:
    """Look each word up; a capitalised one may be a name, and a word of the document was there before."""
    if not context.translated:
        return None
    strange = [word for word in WORD.findall(after) if word[0].islower() and not lexicon.is_english(word)]
    strange = [word for word in strange if not re.search(rf"\b{re.escape(word)}\b", context.document.text)]
    return f"not English: {', '.join(dict.fromkeys(strange))}" if strange else None
