"""A model's translation still holds foreign letters, pieces or marks of its own."""

from __future__ import annotations

from mtfix.guards.context import Context
from mtfix.languages import FOREIGN
from mtfix.patterns import lazy

MARKS = lazy(r"[⟦⟧▁⁇\ufffd]|<unk>|@@|[、。「」『』・〜】【]")


def untranslated(before: str, after: str, context: Context) -> str | None:
    """Look for what no English word is made of."""
    if not context.translated:
        return None
    if not after.strip(" .,;:!?\"'()-"):
        return "the translation is empty"
    rest = FOREIGN.search(after) or MARKS.search(after)
    return f"the translation is not all English: {rest[0]}" if rest else None
