"""Clean text in other clothes: other names, straight quotes, headline case. It stays clean, and the tagger silent."""

from collections.abc import Sequence
from random import Random

from mtfix.backends.tagger.operations import CASES
from mtfix.backends.tagger.units import Unit, is_word, split
from mtfix.training.tagger.makers.base import pick, put
from mtfix.training.tagger.makers.words import FUNCTION

RENAMED_SHARE, STRAIGHT_SHARE, HEADLINE_SHARE, CAPITALS_SHARE = 0.15, 0.3, 0.02, 0.01
STRAIGHT = {"“": '"', "”": '"', "‘": "'", "’": "'"}


def varied(random: Random, units: list[Unit], names: Sequence[str], known: frozenset[str]) -> list[Unit]:
    """The sentence, now and then with another name, straight quotes, or the capitals of a headline."""
    if random.random() < RENAMED_SHARE and names:
        units = renamed(random, units, names, known)
    if random.random() < STRAIGHT_SHARE:
        units = straight(units)
    if random.random() < HEADLINE_SHARE:
        units = headline(units)
    return [Unit(unit.text.upper(), unit.spaced) for unit in units] if random.random() < CAPITALS_SHARE else units


def renamed(random: Random, units: list[Unit], names: Sequence[str], known: frozenset[str]) -> list[Unit]:
    """One capitalised word that is no English word gives its place to a name."""
    places = [
        place
        for place, unit in enumerate(units)
        if unit.text.isalpha() and unit.text.istitle() and unit.text.lower() not in known and unit.spaced
    ]
    place = pick(random, places)
    return units if place is None else put(units, place, place + 1, split(random.choice(names)))


def straight(units: list[Unit]) -> list[Unit]:
    """Typewriter quotes and apostrophes."""
    return [Unit("".join(STRAIGHT.get(char, char) for char in unit.text), unit.spaced) for unit in units]


def headline(units: list[Unit]) -> list[Unit]:
    """Capitals on all but function words, no full stop."""
    left = units[:-1] if units[-1].text == "." and len(units) > 2 else units
    return [
        Unit(CASES["title"](unit.text), unit.spaced) if is_word(unit.text) and unit.text not in FUNCTION else unit
        for unit in left
    ]
