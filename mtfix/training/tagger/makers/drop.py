"""Words that are missing: subjects, auxiliaries, function words, nouns, verbs, phrases."""

from random import Random

from mtfix.backends.tagger.units import Unit, is_word
from mtfix.training.tagger.makers import words
from mtfix.training.tagger.makers.base import Stock, pick, run_of_words, without, word_places


def _of_class(units: list[Unit], members: frozenset[str]) -> list[int]:
    return [place for place, unit in enumerate(units) if unit.text.lower() in members]


def _low(units: list[Unit], place: int) -> str:
    return units[place].text.lower() if 0 <= place < len(units) else ""


def drop_subject(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """A pronoun, sometimes with the auxiliary after it."""
    place = pick(random, _of_class(units, words.SUBJECTS - {"that", "which"}))
    if place is None:
        return None
    both = _low(units, place + 1) in words.AUXILIARIES and random.random() < 0.5
    return without(random, units, place, place + 1 + both)


def drop_noun_phrase(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """A determiner and the words after it up to the next function word or mark."""
    place = pick(random, _of_class(units, words.DETERMINERS))
    if place is None:
        return None
    end = place + 1
    while end < len(units) and is_word(units[end].text) and _low(units, end) not in words.FUNCTION and end - place < 4:
        end += 1
    return without(random, units, place, end)


def drop_function_word(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """An auxiliary, article, preposition or conjunction."""
    members = random.choice([words.AUXILIARIES, words.PREPOSITIONS, words.ARTICLES, words.CONJUNCTIONS])
    place = pick(random, _of_class(units, members))
    return None if place is None else without(random, units, place, place + 1)


def drop_head_noun(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """The word before a function word or mark that stands after a determiner or preposition, an adjective between or not."""
    openers = words.DETERMINERS | words.PREPOSITIONS
    places = [
        place
        for place in word_places(units)
        if _content(units, place)
        and (_low(units, place - 1) in openers or _low(units, place - 2) in openers)
        and (place + 1 == len(units) or not _content(units, place + 1))
    ]
    place = pick(random, places)
    return None if place is None else without(random, units, place, place + 1)


def drop_verb(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """The word after a pronoun, an auxiliary or `to` that is not a function word."""
    before = words.SUBJECTS | words.AUXILIARIES | {"to", "not"}
    places = [place for place in word_places(units) if _content(units, place) and _low(units, place - 1) in before]
    place = pick(random, places)
    return None if place is None else without(random, units, place, place + 1)


def drop_word(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """Any content word."""
    place = pick(random, [place for place in word_places(units) if _content(units, place)])
    return None if place is None else without(random, units, place, place + 1)


def drop_phrase(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """Two to five words in a row."""
    found = run_of_words(random, units, 2, 5)
    return None if found is None else without(random, units, *found)


def _content(units: list[Unit], place: int) -> bool:
    return is_word(units[place].text) and _low(units, place) not in words.FUNCTION
