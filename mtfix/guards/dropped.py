"""A model's translation has fewer sentences than its source: one was left out."""

from __future__ import annotations

from mtfix.guards.context import Context
from mtfix.patterns import lazy

SOURCE_END = lazy(r"[。！？!?｡]+[」』）)”\"]*(?=\s*\S)|(?<=[\w”\"])\.\s+(?=\S)")
END = lazy(r"[.!?;]+[\"”’)\]]*\s+(?=\S)")


def dropped(before: str, after: str, context: Context) -> str | None:
    """Compare the number of sentence ends inside the span."""
    if not context.translated:
        return None
    had, has = len(SOURCE_END.findall(before)), len(END.findall(after))
    return f"{had + 1} sentences would become {has + 1}" if has < had else None
