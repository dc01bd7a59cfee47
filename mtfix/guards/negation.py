"""A negation or modal word would be lost or new: the smallest words with the largest meaning."""

from __future__ import annotations

from collections import Counter

from mtfix.guards.context import Context, words
from mtfix.patterns import lazy

WEIGHTY = frozenset(
    "not no never none nor neither nothing nobody nowhere without cannot can't won't don't doesn't didn't isn't aren't "
    "wasn't weren't hasn't haven't hadn't couldn't wouldn't shouldn't mustn't can could may might must shall should will "
    "would ought unless except hardly only".split()
)


# The month, not the modal.
MONTH = lazy(r"\bMay\b")


def negation(before: str, after: str, context: Context) -> str | None:
    """Compare the negations and modals before and after."""
    if context.translated:
        return None  # the source says it in its own words: see `source_negation`
    had, has = weighty(before), weighty(after)
    if had == has or context.own_voice() or (context.copy_remains() and not has - had):
        return None
    return "a negation or modal word would change: " + ", ".join(sorted((had - has) + (has - had)))


def weighty(text: str) -> Counter[str]:
    """Return the negations and modals of a text."""
    return Counter({word: count for word, count in words(MONTH.sub("", text)).items() if word in WEIGHTY})
