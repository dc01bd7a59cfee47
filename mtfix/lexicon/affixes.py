"""The tables of Japanese prefixes, suffixes and verbal nouns, by which `compounds` reads what no dictionary holds."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from mtfix.lexicon.tables import rows


class Affix(NamedTuple):
    """A prefix or suffix. `after` is place, person, noun or any; `english` of a suffix has {} for what it follows, {+} for its plural."""

    term: str
    side: str
    after: str
    english: str
    wants: str
    kind: str


@cache
def affixes(side: str) -> tuple[Affix, ...]:
    """Return the prefixes or suffixes, longest first, in the order of the table among equals."""
    found = [Affix(**row) for row in rows("affixes") if row["side"] == side]
    return tuple(sorted(found, key=lambda affix: -len(affix.term)))


@cache
def verbs() -> dict[str, str]:
    """Return the English verb of each verbal noun."""
    return {row["term"]: row["english"] for row in rows("verbs")}
