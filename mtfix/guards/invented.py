"""A word would be new that comes neither from the damaged span, nor from what the repairer names as its evidence."""

from __future__ import annotations

from mtfix.guards.context import Context, words
from mtfix.quantities import values

# What grammar may call for without saying anything new.
FUNCTION_WORDS = frozenset(
    "a an the it has have had is was are were been be of in on at to and or for by with from".split()
)


def invented(before: str, after: str, context: Context) -> str | None:
    """Look for the source of each new word."""
    new = words(after) - words(before)
    had = {letters(word) for word in words(before)}
    known = FUNCTION_WORDS.union(*(words(text) for text in context.edit.evidence))
    unknown = [word for word in new if word not in known and not joined_from(word, before) and letters(word) not in had]
    if not unknown or (values(before) == values(after) and values(before) and spells_number(unknown)):
        return None
    return f"a word would be new: {', '.join(sorted(unknown))}"


def letters(word: str) -> str:
    """Return a word without its apostrophes."""
    return word.replace("'", "")


def joined_from(word: str, before: str) -> bool:
    """Whether the word's letters stand in the span already, glued or with other spacing."""
    return len(word) > 1 and word in "".join(before.lower().replace("’", "'").split())


# Words that write a number, unit or date; they are checked by value.
NUMBER_WORDS = frozenset(
    "hundred thousand million billion trillion quadrillion percent point points half fiscal year years month months week "
    "weeks day days hour hours minute minutes second seconds january february march april may june july august september "
    "october november december th st nd rd p m yen dollar dollars euro euros pound pounds yuan won ruble rubles person "
    "people ton tons kilometer kilometers meter meters centimeter centimeters kilogram kilograms gram grams square "
    "hectare hectares degree degrees time times early mid late monday tuesday wednesday thursday friday saturday sunday "
    "cases case place places company companies school schools vehicle vehicles item items floor floors".split()
)


def spells_number(unknown: list[str]) -> bool:
    """Whether all the new words only write numbers, units and dates."""
    return NUMBER_WORDS.issuperset(unknown)
