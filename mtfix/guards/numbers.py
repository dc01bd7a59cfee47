"""A number, date or amount would be changed, lost or new. Values are compared, not their writing."""

from __future__ import annotations

from collections import Counter

from mtfix.guards.context import Context
from mtfix.quantities import values
from mtfix.types import Damage, Trust

# These repairs take out a number that the engine put in; the edit's reason names it.
MAY_DROP = frozenset({Damage.NUMBERING_ARTEFACT, Damage.ENGINE_RESIDUE})


def numbers(before: str, after: str, context: Context) -> str | None:
    """Compare the values of all numbers before and after."""
    had, has = Counter(values(before)), Counter(values(after))
    if new := has - had:
        return f"a number would be new: {said(new)}"
    missing = had - has
    if not missing or context.copy_remains():
        return None
    if context.damage in MAY_DROP and context.edit.trust is not Trust.SAFE:
        return None
    return f"a number would be lost: {said(missing)}"


def said(numbers: Counter[object]) -> str:
    """Return the values for a reader."""
    return ", ".join(sorted(str(value) for value in numbers))
