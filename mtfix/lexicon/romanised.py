"""Japanese personal names in kanji and their romanisations: every reading, so that the caller sees when there are several."""

from __future__ import annotations

from functools import lru_cache
from itertools import product

from mtfix.lexicon.entry import Entry, Kind
from mtfix.lexicon.index import entries

LONGEST_NAME = 8


@lru_cache(maxsize=4096)
def _readings(kanji: str, kind: Kind) -> tuple[str, ...]:
    return tuple(entry.english[0] for entry in entries(kanji, "ja") if entry.kind is kind)


def surname(kanji: str) -> tuple[str, ...]:
    """Return the romanisations of a Japanese surname, most bearers first, empty where it is not known."""
    return _readings(kanji, Kind.SURNAME)


def given_name(kanji: str) -> tuple[str, ...]:
    """Return the romanisations of a Japanese given name; most spellings have several."""
    return _readings(kanji, Kind.GIVEN_NAME)


def full_name(kanji: str) -> tuple[str, ...]:
    """Return every romanisation of a Japanese full name, given name first, for every way to part it.

    >>> full_name("鈴木一郎")[0].split()[-1]
    'Suzuki'
    """
    if not 3 <= len(kanji) <= LONGEST_NAME:
        return ()
    parted = ((surname(kanji[:cut]), given_name(kanji[cut:])) for cut in range(1, len(kanji)))
    return tuple(
        dict.fromkeys(f"{given} {family}" for families, givens in parted for family, given in product(families, givens))
    )


def name_entries(kanji: str) -> tuple[Entry, ...]:
    """Return a full name as entries, one for each romanisation."""
    return tuple(Entry(kanji, (name,), Kind.PERSON, "ja", 5, None, "personal-names") for name in full_name(kanji))
