"""The replacement is out of proportion to what it replaces."""

from __future__ import annotations

from mtfix.guards.context import REMOVES_COPY, Context
from mtfix.languages import script_of
from mtfix.types import Damage, Trust

# English letters for one foreign one: a Han character stands for a word or half of one.
FOREIGN_WEIGHT = 5
FACTOR = {Trust.SAFE: 1.5, Trust.LIKELY: 2.0, Trust.REVIEW: 3.0}
ALLOWANCE = 14
REMOVES = REMOVES_COPY | {
    Damage.ENGINE_RESIDUE,
    Damage.TRAILING_RESIDUE,
    Damage.MARKUP_RESIDUE,
    Damage.MOJIBAKE,
    Damage.NUMBERING_ARTEFACT,
    Damage.ERA_DATE,
}


def growth(before: str, after: str, context: Context) -> str | None:
    """Compare the lengths, a foreign letter counting as several of English."""
    if context.damage is Damage.OMITTED_SENTENCE:
        return None  # the place was empty
    weight = len(before) + (FOREIGN_WEIGHT - 1) * sum(map(bool, map(script_of, before)))
    if len(after) > FACTOR[context.edit.trust] * weight + ALLOWANCE:
        return f"{len(before)} characters would become {len(after)}"
    latin = sum(char.isascii() and char.isalpha() for char in before)
    left = sum(char.isascii() and char.isalpha() for char in after)
    if context.damage not in REMOVES and left < latin / 2:
        return f"{latin - left} of {latin} letters would be removed"
    return None
