"""A sentence would be new: the span held fewer sentence ends than its replacement."""

from __future__ import annotations

from mtfix.guards.context import Context
from mtfix.patterns import lazy
from mtfix.types import Damage

# A stop counts when a sentence can begin after it: not in `p.m.`, `3.5` or at the end of the span.
END = lazy(r"[.!?]+[\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z])|[。！？｡]")


def sentences(before: str, after: str, context: Context) -> str | None:
    """Compare the number of sentence ends inside the span."""
    if len(END.findall(after)) <= len(END.findall(before)) or context.damage is Damage.OMITTED_SENTENCE:
        return None  # the source proves an omission
    return "a sentence would be new"
