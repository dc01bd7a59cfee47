"""A negation or modal of the source would be lost in translation, or a new one made."""

from __future__ import annotations

from mtfix.guards.context import Context, words
from mtfix.polarity import MODAL_WORDS, NEGATIVE_WORDS, is_modal, is_negated, negative_prefix


def source_negation(before: str, after: str, context: Context) -> str | None:
    """Compare whether source and translation deny, and whether they say what may, can or must be."""
    if not context.translated:
        return None
    said = words(after)
    denies = bool(NEGATIVE_WORDS & said.keys())
    if is_negated(before, context.language) and not (denies or any(map(negative_prefix, said))):
        return "a negation of the source would be lost"
    if denies and not is_negated(before, context.language):
        return "a negation would be new"
    if MODAL_WORDS & said.keys() and not is_modal(before, context.language):
        return "a modal word would be new"
    return None
