"""A number, date or amount would be changed, lost or new. Values are compared, not their writing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from mtfix import dateline
from mtfix.guards.context import Context
from mtfix.quantities import Value, difference, values
from mtfix.types import Damage, Trust

# These repairs take out a number that the engine put in; the edit's reason names it.
FROM_SOURCE = frozenset({Damage.NUMBER_MISMATCH, Damage.OMITTED_SENTENCE})
MAY_DROP = frozenset({Damage.NUMBERING_ARTEFACT, Damage.ENGINE_RESIDUE})


def numbers(before: str, after: str, context: Context) -> str | None:
    """Compare the values of all numbers before and after."""
    if context.damage is Damage.FOREIGN_DATELINE:
        return dateline_numbers(before, after, context)
    if context.damage in FROM_SOURCE:
        return source_numbers(before, after, context)
    missing, new = difference(before, after)
    if new:
        return f"a number would be new: {said(new)}"
    if not missing or context.copy_remains():
        return None
    if context.damage in MAY_DROP and context.edit.trust is not Trust.SAFE:
        return None
    return f"a number would be lost: {said(missing)}"


def source_numbers(before: str, after: str, context: Context) -> str | None:
    """A number may go that the source contradicts, and come from the source sentence, the edit's first evidence."""
    _, new = difference(before, after)
    _, unknown = difference(" ".join(context.edit.evidence[:1]), after)
    strange = [value for value in new if value in unknown]
    return f"a number would be new: {said(strange)}" if strange else None


def dateline_numbers(before: str, after: str, context: Context) -> str | None:
    """Compare day, month and year, which the dateline's own grammar reads in more languages; the article's date may help."""
    had = {number for token in dateline.read(before) for number in (token.day, token.month, token.year) if number}
    given = date.fromisoformat(context.document.date) if context.document.date else None
    known = had | ({given.day, given.month, given.year} if given else set())
    has = {value.amount for value in values(after)}
    if has - known:
        return f"a number would be new: {', '.join(map(str, sorted(has - known)))}"
    return f"a number would be lost: {', '.join(map(str, sorted(had - has)))}" if had - has else None


def said(numbers: Iterable[Value]) -> str:
    """Return the values for a reader."""
    return ", ".join(sorted(f"{amount} {unit or kind}" for kind, amount, unit in numbers))
