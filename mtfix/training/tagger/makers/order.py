"""Words in the wrong place."""

from random import Random

from mtfix.backends.tagger.operations import CASES
from mtfix.backends.tagger.units import Unit, is_word
from mtfix.training.tagger.makers.base import Stock, put, run_of_words


def swap_words(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """Two neighbours change places."""
    found = run_of_words(random, units, 2, 2)
    return None if found is None else _reordered(units, *found, [1, 0])


def move_word(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """A word moves two to five places."""
    found = run_of_words(random, units, 3, 6)
    if found is None:
        return None
    order = list(range(found[1] - found[0]))
    order = [*order[1:], order[0]] if random.random() < 0.5 else [order[-1], *order[:-1]]
    return _reordered(units, *found, order)


def swap_phrases(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """Two phrases that stand side by side change places."""
    found = run_of_words(random, units, 4, 9)
    if found is None:
        return None
    size = found[1] - found[0]
    middle = random.randint(1, size - 1)
    return _reordered(units, *found, [*range(middle, size), *range(middle)])


def shuffle_phrase(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """Three to eight words in a row in any order."""
    found = run_of_words(random, units, 3, 8)
    if found is None:
        return None
    order = list(range(found[1] - found[0]))
    random.shuffle(order)
    return _reordered(units, *found, order)


def shuffle_sentence(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """All the words in any order, the marks where they were."""
    places = [place for place, unit in enumerate(units) if is_word(unit.text)]
    if not 3 <= len(places) <= 40:
        return None
    order = places[:]
    random.shuffle(order)
    new = dict(zip(places, (units[place].text for place in order), strict=True))
    made = [Unit(new.get(place, unit.text), unit.spaced) for place, unit in enumerate(units)]
    return put(made, 0, 1, [Unit(CASES["title"](made[0].text), True)]) if random.random() < 0.5 else made


def _reordered(units: list[Unit], start: int, end: int, order: list[int]) -> list[Unit] | None:
    """The run in another order; a capital at the start of the sentence goes with the place in most cases."""
    texts = [units[start + place].text for place in order]
    if texts == [unit.text for unit in units[start:end]]:
        return None
    if start == 0 and units[0].text.istitle() and order[0] != 0 and units[0].text not in ("I",):
        texts[0] = CASES["title"](texts[0])
        texts[order.index(0)] = texts[order.index(0)].lower()
    return put(units, start, end, [Unit(text, True) for text in texts])
