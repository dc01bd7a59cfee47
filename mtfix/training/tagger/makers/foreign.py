"""Words of another language left in English."""

from random import Random

from mtfix.backends.tagger.units import Unit, is_word, split
from mtfix.training.tagger.makers.base import Stock, pick, put, run_of_words, shaped_like, word_places

LOW_SHARE = 0.85
LATIN = frozenset("cs da de es fi fr hu id it nl pl pt ro sv tr vi".split())


def foreign_word(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """One word of English, seldom two places, replaced by a word of a language in Latin script."""
    made = units
    for _ in range(random.choice([1, 1, 1, 2])):
        low = random.random() < LOW_SHARE
        place = pick(random, [place for place in word_places(made) if made[place].text.islower() or not low])
        words = [unit for unit in _sentence(random, stock, latin=True) if is_word(unit.text)]
        words = [unit for unit in words if unit.text.lower() not in stock.known and not unit.text[0].isdigit()]
        if place is None or not words:
            return None
        word = random.choice(words).text
        word = word if random.random() < 0.1 else shaped_like(word.lower(), made[place].text)
        made = put(made, place, place + 1, [Unit(word, True)])
    return made


def foreign_phrase(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """Two to six words replaced by words of a language in Latin script."""
    found = run_of_words(random, units, 2, 6)
    foreign = _sentence(random, stock, latin=True)
    if found is None or len(foreign) < 3:
        return None
    size = min(len(foreign), random.randint(2, 6))
    start = random.randint(0, len(foreign) - size)
    return put(units, *found, foreign[start : start + size])


def foreign_script(random: Random, units: list[Unit], stock: Stock) -> list[Unit] | None:
    """A few words replaced by words of another script, sometimes glued to the English."""
    found = run_of_words(random, units, 1, 4)
    foreign = _sentence(random, stock, latin=False)
    if found is None or not foreign:
        return None
    text = "".join(unit.text for unit in foreign if is_word(unit.text))
    if any(unit.spaced for unit in foreign[1:]):
        text = random.choice([unit.text for unit in foreign])
    start = random.randint(0, max(0, len(text) - 6))
    new = split(text[start : start + random.randint(1, 6)])
    made = put(units, *found, new)
    after = found[0] + len(new)
    return _glue(made, after) if after < len(made) and random.random() < 0.4 else made


def _glue(units: list[Unit], place: int) -> list[Unit]:
    return [*units[:place], Unit(units[place].text, False), *units[place + 1 :]]


def _sentence(random: Random, stock: Stock, latin: bool) -> list[Unit]:
    languages = sorted(language for language in stock.foreign if (language in LATIN) == latin)
    if not languages:
        return []
    sentences = stock.foreign[random.choice(languages)]
    return split(sentences[random.randrange(len(sentences))])
