"""Which words of a line in Latin script are English, and which give another language away."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from mtfix.lexicon import english_words, foreign_languages, foreignness, is_english, listed_languages
from mtfix.loans import LOANS, OPENERS
from mtfix.patterns import lazy
from mtfix.types import Span

WORD = lazy(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
FOREIGN_LETTER = lazy("[ß-öø-ɏḁ-ỿ]")
# Articles that are glued to the next word: "nell'agosto", "d'admirer".
ELIDED = lazy(r"(?:d|l|qu|n|s|j|c|m|t|un|all|dall|dell|nell|sull|quest|lorsqu|jusqu)'([^\W\d_]{3,})")
POSSESSIVE = lazy(r"'(?:s|re|ve|ll|d|m|t)?\Z")
TWICE = lazy(r"([a-z]{4,})-\1")
MARKS = "'\"“”‘’«»„.,;:!?()[]{}*_…–—-"
LETTERS = "abcdefghijklmnopqrstuvwxyz"
# Shorter German nouns are too often surnames and places.
LEAST_NOUN = 6
# Longer than any word that is worth looking up.
LONGEST = 60
# A listed word of this length that English makes by its rules is English: "ensembles", "organisers".
LEAST_DERIVED = 7
LEAST_SPELT, FOREIGN_SPELLING = 6, 0.8
# Endings of German nouns; -ung has Korean and Chinese names beside it, so that the rest of the word must be spelt foreign too.
GERMAN_ENDING = re.compile(r"[A-ZÄÖÜ][a-zäöüß]{4,}(?:(ung)|ungen|heit(?:en)?|keit(?:en)?|schaft(?:en)?)")
GERMAN_SPELLING = 1.0
# Short words that no English slip of the pen looks like.
SHORT = frozenset("que qui und och des los las dla".split())


class Kind(Enum):
    """What a word says about the language of its surroundings."""

    ENGLISH = "English"
    FOREIGN = "listed as foreign, or spelt so"
    UNKNOWN = "in small letters, in no list"
    NAME = "capitalised, in no list"


class Word(NamedTuple):
    """A word of a line: where it stands, its form for look-up, its kind, and whether it is capitalised."""

    span: Span
    form: str
    kind: Kind
    capital: bool


# A text's lines are asked for several times; of an endless text no more than this is held.
@lru_cache(maxsize=64)
def words(line: str) -> tuple[Word, ...]:
    """Return the words of a line; the parts of a hyphenated word count as a name unless they are English.

    Except a word said twice: Hausa, Indonesian and others make plurals so ("ejan-ejan").
    """
    found = []
    for match in WORD.finditer(line):
        form, kind = judged(match.group())
        if kind is not Kind.ENGLISH and beside_hyphen(line, match):
            kind = Kind.FOREIGN if kind is Kind.UNKNOWN and said_twice(line, match) else Kind.NAME
        found.append(Word(Span(*match.span()), form, kind, not match.group().islower()))
    return tuple(found)


def beside_hyphen(line: str, match: re.Match[str]) -> bool:
    """Whether a word is part of a hyphenated one."""
    return "-" in (line[match.start() - 1 : match.start()], line[match.end() : match.end() + 1])


def said_twice(line: str, match: re.Match[str]) -> bool:
    """Whether a hyphen and the same word stand in front of a word or behind it."""
    word = match.group()
    start, end = match.start() - len(word) - 1, match.end() + len(word) + 1
    return len(word) > 3 and (
        line[match.end() : end] == f"-{word}" or line[max(0, start) : match.start()] == f"{word}-"
    )


def judged(word: str) -> tuple[str, Kind]:
    """Return the look-up form of a word and its kind; an endless word is not looked up, and not remembered."""
    return looked_up(word) if len(word) <= LONGEST else (word, Kind.NAME)


@lru_cache(maxsize=20_000)
def looked_up(word: str) -> tuple[str, Kind]:
    """Return the look-up form of a word and its kind."""
    form = POSSESSIVE.sub("", word.lower().replace("’", "'").replace("æ", "ae").replace("œ", "oe"))
    if len(form) < 2 or form in english_words():
        return form, Kind.ENGLISH
    if listed_languages(form):
        return form, Kind.ENGLISH if len(form) >= LEAST_DERIVED and is_english(form) else Kind.FOREIGN
    if is_english(form):
        return form, Kind.ENGLISH
    if not word.islower():
        return form, Kind.FOREIGN if is_german_noun(word) else Kind.NAME
    if foreign_languages(form) or elided(form):
        return form, Kind.FOREIGN
    if FOREIGN_LETTER.search(form):
        return form, Kind.ENGLISH if without_accents(form) in english_words() else Kind.FOREIGN
    return form, Kind.FOREIGN if spelt_foreign(form) else Kind.UNKNOWN


def spelt_foreign(form: str) -> bool:
    """Whether a word that no list holds is long enough to tell, and spelt as English hardly ever spells."""
    return len(form) >= LEAST_SPELT and form.isascii() and foreignness(form) > FOREIGN_SPELLING


def is_german_noun(word: str) -> bool:
    """Whether a capitalised word that no list holds ends as German nouns do, and hardly any name.

    >>> is_german_noun("Gründung"), is_german_noun("Versicherungen"), is_german_noun("Taichung")
    (True, True, False)
    """
    match = GERMAN_ENDING.fullmatch(word)
    return match is not None and (match[1] is None or foreignness(word) > GERMAN_SPELLING)


def elided(form: str) -> bool:
    """Whether a word carries a glued article and is no English word behind it."""
    match = ELIDED.fullmatch(form)
    return match is not None and not is_english(match[1])


def without_accents(word: str) -> str:
    """Return a word without its accents.

    >>> without_accents("régime")
    'regime'
    """
    return "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))


def told(raw: str) -> Kind:
    """Return whether a run of non-space holds a foreign word, else an unknown one; "English" stands for neither.

    Words that are never damage by themselves do not count.
    """
    bare = raw.strip(MARKS)
    if not bare or bare.lower() in english_words():
        return Kind.ENGLISH
    kinds = {judged(word)[1] for word in WORD.findall(bare) if can_be_damage(word)}
    if Kind.FOREIGN in kinds or (Kind.UNKNOWN in kinds and TWICE.fullmatch(bare)):
        return Kind.FOREIGN
    return Kind.UNKNOWN if Kind.UNKNOWN in kinds else Kind.ENGLISH


def lone(raw: str) -> bool:
    """Whether a run of non-space holds a foreign word that may be damage by itself."""
    bare = raw.strip(MARKS)
    found = (judged(word) for word in WORD.findall(bare) if can_be_damage(word))
    return any(kind is Kind.FOREIGN and may_stand_alone(form) for form, kind in found) or bool(TWICE.fullmatch(bare))


def can_be_damage(word: str) -> bool:
    """Whether a word could be reported by itself: no loan word, no capitalised word but an opener or a German noun."""
    form = word.lower()
    if word[0].isupper():
        return form in OPENERS or (len(form) >= LEAST_NOUN and "de" in listed_languages(form)) or is_german_noun(word)
    return not is_loan(form)


def language_of_words(found: Iterable[Word]) -> str | None:
    """Return the language that most of the words belong to, None when that is not one language."""
    votes = Counter(language for word in found for language in foreign_languages(word.form))
    best = votes.most_common(2)
    return best[0][0] if best and (len(best) == 1 or best[0][1] > best[1][1]) else None


def may_stand_alone(form: str) -> bool:
    """Whether a foreign word by itself is damage: no loan word, no slip of the pen."""
    long_enough = len(form) > 3 or not form.isascii() or form in SHORT
    return long_enough and not is_loan(form) and not misspelt(form)


def is_loan(form: str) -> bool:
    """Whether English has borrowed a word: as it is, in the plural, or behind an article: "d'état"."""
    bare = form.rpartition("'")[2]
    return bare in LOANS or bare.removesuffix("s") in LOANS


@lru_cache(maxsize=5_000)
def misspelt(form: str) -> bool:
    """Whether an unaccented word is one slip away from an English word that begins with the same letter."""
    known = english_words()
    if not form.isascii() or not 4 <= len(form) <= 20:
        return False
    cuts = range(1, len(form))
    dropped = (form[:cut] + form[cut + 1 :] for cut in cuts)
    swapped = (form[:cut] + form[cut + 1] + form[cut] + form[cut + 2 :] for cut in cuts if cut + 1 < len(form))
    # Short words have too many neighbours: "lugar" is no slip for "sugar".
    others = range(1, len(form)) if len(form) >= 8 else ()
    changed = (form[:cut] + letter + form[cut + 1 :] for cut in others for letter in LETTERS)
    added = (form[:cut] + letter + form[cut:] for cut in range(1, len(form) + 1) for letter in LETTERS)
    return any(len(word) > 3 and word in known for way in (dropped, swapped, changed, added) for word in way)
