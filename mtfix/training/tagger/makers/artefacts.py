"""What engines leave behind: digits of notes, cut sentences, stray marks."""

from random import Random

from mtfix.backends.tagger.operations import CASES
from mtfix.backends.tagger.units import Unit, is_word
from mtfix.training.tagger.makers import words
from mtfix.training.tagger.makers.base import Stock, pick, put, word_places

STRAY = (
    "」",
    "「",
    "、",
    "。",
    "]",
    "[",
    "}",
    ";",
    "/",
    "|",
    "*",
    "_",
    "»",
    "<",
    ">",
    '"',
    "!",
    "?",
    ".",
    ",",
    ":",
    "-",
    "・",
    "�",
)


def note_number(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """A digit stuck to a word, a full stop after it, and often the next subject or auxiliary gone: `began3. been`."""
    place = pick(random, [place for place in word_places(units)[:-2] if units[place].text.isalpha()])
    if place is None:
        return None
    number = str(random.choice([1, 2, 3, 4, 5, 6, 7, 8, 9, random.randint(10, 99)]))
    after = units[place + 1 :]
    if random.random() < 0.5:
        return [*units[:place], Unit(units[place].text + number, units[place].spaced), *after]
    while after and (after[0].text.lower() in words.SUBJECTS | words.AUXILIARIES or not is_word(after[0].text)):
        after = after[1:]
    after = [Unit(after[0].text, True), *after[1:]] if after else after
    return [*units[:place], Unit(units[place].text + number, units[place].spaced), Unit(".", False), *after]


def stray_number(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """A number, an initial or a list mark in the middle of a sentence."""
    place = pick(random, word_places(units)[1:])
    if place is None or not units[place].spaced:
        return None
    number = str(random.randint(1, 12))
    new = random.choice(
        [[number], [number, "."], ["(", number, ")"], [number, ")"], ["[", number, "]"], [number, "、"]]
    )
    return [*units[:place], *[Unit(text, at == 0) for at, text in enumerate(new)], *units[place:]]


def stray_mark(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """A mark that does not belong."""
    place = pick(random, word_places(units)[:-1])
    if place is None:
        return None
    return [*units[: place + 1], Unit(random.choice(STRAY), random.random() < 0.3), *units[place + 1 :]]


def cut_start(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """The beginning is gone, up to a quarter of it, cut where a verb or a link is left hanging."""
    places = [
        place
        for place in range(1, len(units) // 2)
        if units[place].text.lower() in words.AUXILIARIES | {"of", "and", "than", "been", "by", "with"}
    ]
    place = pick(random, places)
    if place is None:
        return None
    head = CASES["title"](units[place].text) if random.random() < 0.6 else units[place].text
    return [Unit(head, True), *units[place + 1 :]]


def cut_end(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """The end is gone, after a word that wants another; the full stop stays or goes."""
    hanging = words.PREPOSITIONS | words.ARTICLES | words.CONJUNCTIONS | {"to", "is", "are", "was"}
    places = [place for place in range(len(units) // 2, len(units) - 2) if units[place].text.lower() in hanging]
    place = pick(random, places)
    if place is None:
        return None
    stop = [units[-1]] if not is_word(units[-1].text) and random.random() < 0.7 else []
    return [*units[: place + 1], *stop]


def false_stop(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """A full stop in the middle of a sentence, with a capital after it or not."""
    place = pick(random, word_places(units)[2:-2])
    if place is None or not units[place].spaced:
        return None
    word = CASES["title"](units[place].text) if random.random() < 0.6 else units[place].text
    return [*units[:place], Unit(".", False), *put(units[place:], 0, 1, [Unit(word, True)])]
