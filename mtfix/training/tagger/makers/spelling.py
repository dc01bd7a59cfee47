"""Letters lost, doubled or changed; spaces lost or put in."""

from random import Random

from mtfix.backends.tagger.units import Unit, is_word
from mtfix.training.tagger.makers.base import Stock, pick, put, word_places

LETTERS = "etaoinshrdlucmfwypvbgk"
KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def misspell(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """One letter removed, doubled, exchanged, replaced by a neighbour on the keyboard, or put in."""
    place = _long_word(random, units, 4)
    if place is None:
        return None
    word = units[place].text
    at = random.randrange(1 if random.random() < 0.9 else 0, len(word))
    kind = random.choice(["remove", "remove", "remove", "double", "exchange", "neighbour", "insert"])
    new = {
        "remove": word[:at] + word[at + 1 :],
        "double": word[:at] + word[at] + word[at:],
        "exchange": word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :] if at else word,
        "neighbour": word[:at] + neighbour(random, word[at]) + word[at + 1 :],
        "insert": word[:at] + random.choice(LETTERS) + word[at:],
    }[kind]
    return None if new == word else put(units, place, place + 1, [Unit(new, True)])


def neighbour(random: Random, letter: str) -> str:
    """A key beside the letter's."""
    for row in KEYS:
        if (at := row.find(letter.lower())) >= 0:
            return random.choice([row[max(0, at - 1)], row[min(len(row) - 1, at + 1)]])
    return letter


def glue_words(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """The space between two words, or after a mark, is lost."""
    places = [place for place in range(1, len(units)) if units[place].spaced and is_word(units[place].text)]
    place = pick(random, places)
    if place is None or not units[place - 1].text[-1].isascii():
        return None
    return [*units[:place], Unit(units[place].text, False), *units[place + 1 :]]


def break_word(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """A space in the middle of a word."""
    place = _long_word(random, units, 5)
    if place is None:
        return None
    word = units[place].text
    at = random.randint(2, len(word) - 2)
    return put(units, place, place + 1, [Unit(word[:at], True), Unit(word[at:], True)])


def space_before_mark(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """A space before a comma or stop, sometimes before each of them."""
    places = [place for place in range(1, len(units)) if units[place].text in ",.;:?!" and not units[place].spaced]
    place = pick(random, places)
    if place is None:
        return None
    chosen = set(places) if random.random() < 0.4 else {place}
    return [Unit(unit.text, unit.spaced or at in chosen) for at, unit in enumerate(units)]


def _long_word(random: Random, units: list[Unit], least: int) -> int | None:
    return pick(
        random,
        [place for place in word_places(units) if len(units[place].text) >= least and units[place].text.isalpha()],
    )
