"""What a maker of damage is: a pure function from a clean sentence to a damaged one, or None where it does not apply."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random

from mtfix.backends.tagger.operations import CASES
from mtfix.backends.tagger.units import Unit, is_word


@dataclass(frozen=True)
class Stock:
    """What the makers draw on.

    words: English words, each as often as its weight; known: all frequent ones, lower case; families: word -> words of the
    same stem; successors: word -> words seen after it; foreign: language -> sentences; salads: (word-by-word gloss, English);
    names: of people and places of the world; others: clean English sentences to splice from.
    """

    words: Sequence[str] = ("table", "river", "quickly", "green", "understand")
    known: frozenset[str] = frozenset()
    families: dict[str, list[str]] = field(default_factory=dict)
    successors: dict[str, list[str]] = field(default_factory=dict)
    foreign: dict[str, Sequence[str]] = field(default_factory=dict)
    salads: Sequence[tuple[str, str]] = ()
    names: Sequence[str] = ()
    others: Sequence[str] = ()


Maker = Callable[[Random, list[Unit], Stock], list[Unit] | None]


def word_places(units: Sequence[Unit]) -> list[int]:
    """Places of the words of a sentence."""
    return [place for place, unit in enumerate(units) if is_word(unit.text)]


def pick(random: Random, places: Sequence[int]) -> int | None:
    """One of the places, None when there is none."""
    return places[random.randrange(len(places))] if places else None


def run_of_words(random: Random, units: Sequence[Unit], least: int, most: int) -> tuple[int, int] | None:
    """A run of spaced words without a mark between them, [start, end)."""
    size = random.randint(least, most)
    starts = [
        start
        for start in range(len(units) - size + 1)
        if all(is_word(unit.text) for unit in units[start : start + size])
        and all(unit.spaced for unit in units[start + 1 : start + size])
    ]
    start = pick(random, starts)
    return None if start is None else (start, start + size)


def without(random: Random, units: list[Unit], start: int, end: int) -> list[Unit] | None:
    """The sentence without [start, end); what comes to stand first takes the capital in half of the cases."""
    left = units[:start] + units[end:]
    if not word_places(left) or len(left) < 3:
        return None
    if start < len(left):
        left[start] = Unit(left[start].text, units[start].spaced if is_word(left[start].text) else left[start].spaced)
    if start == 0 and units[0].text[:1].isupper() and random.random() < 0.5:
        left[0] = Unit(CASES["title"](left[0].text), left[0].spaced)
    return left


def put(units: list[Unit], start: int, end: int, new: Sequence[Unit]) -> list[Unit]:
    """The sentence with [start, end) replaced; the first new unit takes over the space."""
    if new and start < len(units):
        new = [Unit(new[0].text, units[start].spaced), *new[1:]]
    return [*units[:start], *new, *units[end:]]


def shaped_like(new: str, old: str) -> str:
    """`new` with the capital of `old`."""
    return CASES["title"](new) if old[:1].isupper() and new.islower() else new
