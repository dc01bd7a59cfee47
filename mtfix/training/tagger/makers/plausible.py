"""Words that fit their neighbours but not the sentence, as an engine writes when it has lost the meaning."""

from random import Random

from mtfix.backends.tagger.units import Unit
from mtfix.training.tagger.makers.base import Stock, pick, put, run_of_words, shaped_like, word_places
from mtfix.training.tagger.makers.words import FUNCTION

TRIES = 12


def plausible_word(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """One to three words replaced by words that are seen beside the same neighbours."""
    made = units
    for _ in range(random.choice([1, 1, 2, 3])):
        place = pick(random, [place for place in word_places(made)[1:] if made[place].spaced])
        new = None if place is None else between(random, made, place, stock)
        if place is not None and new is not None:
            made = put(made, place, place + 1, [Unit(shaped_like(new, made[place].text), True)])
    return None if made == units else made


def plausible_phrase(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """Three to eight words replaced by a walk from neighbour to neighbour."""
    found = run_of_words(random, units, 3, 8)
    if found is None or found[0] == 0:
        return None
    walk = [units[found[0] - 1].text]
    for _ in range(random.randint(2, found[1] - found[0] + 1)):
        after = stock.successors.get(walk[-1].lower())
        if not after:
            break
        walk.append(random.choice(after))
    return None if len(walk) < 3 else put(units, *found, [Unit(word, True) for word in walk[1:]])


def between(random: Random, units: list[Unit], place: int, stock: Stock) -> str | None:
    """A word seen after the word before `place`, if possible also before the word after it."""
    after = stock.successors.get(units[place - 1].text.lower(), [])
    following = units[place + 1].text.lower() if place + 1 < len(units) else ""
    old = units[place].text.lower()
    wants_content = old not in FUNCTION
    for trial in range(TRIES if after else 0):
        new = random.choice(after)
        fits = following in stock.successors.get(new.lower(), ()) or trial > TRIES // 2
        if new.lower() != old and fits and (new.lower() not in FUNCTION) == wants_content:
            return new
    return None
