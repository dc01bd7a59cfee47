"""A model's translation says the same again and again, as a decoder does that has lost its place."""

from __future__ import annotations

from mtfix.guards.context import WORD, Context

LONGEST_UNIT = 6
# So many copies running of one word, or of a longer unit.
COPIES = {1: 3}
OTHERS = 2
# A content word that fills so much of a translation of some length.
SHARE, SOME_WORDS = 0.34, 6
DOUBLED = frozenset("the a an of to and in is was for on with by it".split())
SMALL = DOUBLED | frozenset("that this his her their at from as are were be been not he she they".split())


def repetition(before: str, after: str, context: Context) -> str | None:
    """Look for a unit of words that stands twice running, and for a word that fills the translation."""
    if not context.translated:
        return None
    said = [match.lower() for match in WORD.findall(after)]
    again = next(filter(None, (running(said, unit) for unit in range(1, LONGEST_UNIT + 1))), None) or filling(said)
    return f"the translation repeats itself: {again}" if again else None


def running(said: list[str], unit: int) -> str | None:
    """Return a unit of words that stands too often running, None where there is none."""
    for start in range(len(said) - unit):
        first = said[start : start + unit]
        copies = 2 if unit == 1 and first[0] in DOUBLED else COPIES.get(unit, OTHERS)
        if first * copies == said[start : start + unit * copies]:
            return " ".join(first)
    return None


def filling(said: list[str]) -> str | None:
    """Return a word that is too large a part of all words."""
    words = [word for word in said if word not in SMALL]
    if len(words) < SOME_WORDS:
        return None
    most = max(dict.fromkeys(words), key=words.count)
    return most if words.count(most) > SHARE * len(words) else None
