"""Words that do not belong, and glosses in the order of another language."""

from random import Random

from mtfix.backends.tagger.units import Unit, split
from mtfix.training.tagger.makers.base import Stock, pick, put, run_of_words, shaped_like, word_places
from mtfix.training.tagger.makers.words import FUNCTION


def wrong_word(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """A content word, seldom two, replaced by an unrelated one."""
    made = units
    for _ in range(random.choice([1, 1, 2])):
        place = pick(random, [place for place in word_places(made) if made[place].text.lower() not in FUNCTION])
        if place is None:
            return None
        made = put(made, place, place + 1, [Unit(shaped_like(random.choice(stock.words), made[place].text), True)])
    return made


def extra_word(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """An unrelated word, seldom two or three, put in."""
    place = pick(random, word_places(units)[1:])
    if place is None or not units[place].spaced:
        return None
    new = [Unit(random.choice(stock.words), True) for _ in range(random.choice([1, 1, 2, 3]))]
    return [*units[:place], *new, *units[place:]]


def spliced_phrase(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """Two to six words replaced by words of another sentence."""
    found = run_of_words(random, units, 1, 6)
    other = split(random.choice(stock.others)) if stock.others else []
    phrase = run_of_words(random, other, 2, 6)
    return None if found is None or phrase is None else put(units, *found, other[slice(*phrase)])


def spliced_salad(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """A run of words replaced by a few glosses in the order of another language."""
    found = run_of_words(random, units, 2, 8)
    other = split(random.choice(stock.salads)[0]) if stock.salads else []
    phrase = run_of_words(random, other, 2, 8)
    return None if found is None or phrase is None else put(units, *found, other[slice(*phrase)])


def wrong_tail(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """The sentence breaks off and goes on as another."""
    other = split(random.choice(stock.others)) if stock.others else []
    if len(units) < 8 or len(other) < 8:
        return None
    tail = other[random.randint(3, len(other) - 3) :]
    return [*units[: random.randint(4, len(units) - 3)], Unit(tail[0].text, True), *tail[1:]]
