"""Words said again, as by a decoder that loses its place."""

from random import Random

from mtfix.backends.tagger.units import Unit
from mtfix.training.tagger.makers.base import Stock, pick, run_of_words, word_places


def repeat_word(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """One word twice, or up to five times."""
    place = pick(random, word_places(units))
    if place is None:
        return None
    copies = random.choice([1, 1, 1, 2, 3, 4])
    return [*units[: place + 1], *[Unit(units[place].text, True)] * copies, *units[place + 1 :]]


def repeat_phrase(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """Two to six words again and again, with a comma between or not."""
    found = run_of_words(random, units, 2, 6)
    if found is None:
        return None
    start, end = found
    mark = [Unit(",", False)] if random.random() < 0.4 else []
    again = [*mark, Unit(units[start].text, True), *units[start + 1 : end]]
    return [*units[:end], *again * random.choice([1, 1, 2, 3]), *units[end:]]


def repeat_tail(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """A phrase said again a few words later."""
    found = run_of_words(random, units, 2, 4)
    if found is None:
        return None
    start, end = found
    place = min(len(units) - 1, end + random.randint(1, 4))
    return [*units[:place], Unit(units[start].text, True), *units[start + 1 : end], *units[place:]]
