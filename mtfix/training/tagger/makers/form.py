"""Right word, wrong form: number, tense, part of speech, article, preposition, pronoun."""

from random import Random

from mtfix.backends.tagger.operations import CASES
from mtfix.backends.tagger.units import Unit
from mtfix.training.tagger.makers.base import Stock, pick, put, shaped_like, word_places
from mtfix.training.tagger.makers.words import FORMS


def wrong_family(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """Another word of the same stem: nation, national."""
    place = pick(random, [place for place in word_places(units) if units[place].text.lower() in stock.families])
    return None if place is None else _exchanged(random, units, place, stock.families[units[place].text.lower()])


def wrong_choice(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """Another word of the same small class: is, are; in, of; he, him; take, took."""
    place = pick(random, [place for place in word_places(units) if units[place].text.lower() in FORMS])
    return None if place is None else _exchanged(random, units, place, FORMS[units[place].text.lower()])


def extra_function_word(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """A function word where none belongs."""
    place = pick(random, word_places(units)[1:])
    if place is None or not units[place].spaced:
        return None
    return [
        *units[:place],
        Unit(random.choice(["the", "of", "is", "to", "in", "and", "was", "be", "it", "a", "that"]), True),
        *units[place:],
    ]


def wrong_case(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """A capital lost, or put where none belongs."""
    place = pick(
        random, [place for place in word_places(units) if units[place].text.isalpha() and units[place].text != "I"]
    )
    if place is None:
        return None
    word = units[place].text
    new = word.lower() if word[0].isupper() else random.choice([CASES["title"], str.upper])(word)
    return None if new == word else put(units, place, place + 1, [Unit(new, True)])


def _exchanged(random: Random, units: list[Unit], place: int, choices: list[str]) -> list[Unit]:
    word = units[place].text
    return put(units, place, place + 1, [Unit(shaped_like(random.choice(choices), word), True)])
