"""What a source sentence would leave in its English: words by the lexicon, sounds of names, numbers, Latin letters."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from mtfix import lexicon
from mtfix.lexicon.entry import Entry
from mtfix.lexicon.segmentation import pieces
from mtfix.names import skeleton
from mtfix.patterns import lazy
from mtfix.quantities import values
from mtfix.romanise import romanised

WORD = lazy(r"[^\W\d_]+")
LATIN = lazy(r"[A-Za-zÀ-ɏＡ-Ｚａ-ｚ]{2,}")
SOUND = lazy(r"[ァ-ヺー]{3,}|[가-힣]{2,}|[А-Яа-яЁё]{4,}")
KANJI = lazy(r"[㐀-䶿一-鿿々]{2,8}")
FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
MOST_SENSES, MOST_FORMS = 5, 12
STOP = frozenset(
    "a an the of in on at to for from by with and or as is are was were be been being has have had do does did not no it its "
    "he she his her they their them we our you your i my this that these those which who what when where how than then so but "
    "if into out up down over under about also more most other some any all each one's one oneself".split()
)
# How likely a clue of a sort is to be met in the English of its sentence, measured on news. Sounds are of names among all words.
KNOWN, NAMED, COPIED, COUNTED = 0.58, 0.6, 0.9, 0.85
SOUNDED, SOUNDED_ELSE = {"ja": 0.35, "ko": 0.06, "ru": 0.1}, 0.2
# Of words in Latin script: names, in German all nouns, long words (by stem, consonants or beginning) and others.
NAMED_LATIN, NOUN_OR_NAME, LONG_WORD, SHORT_WORD = 0.75, 0.35, 0.22, 0.1
CAPITAL_NOUNS = frozenset({"de", "lb"})
SHORTEST_COGNATE, LONG_COGNATE, BEGINNING = 4, 9, 5


class Clue(NamedTuple):
    """What to look for: any of `forms`, each a set of stems, and the probability of meeting it in a true translation."""

    forms: tuple[frozenset[str], ...]
    chance: float


def stem(word: str) -> str:
    """Return a word without the endings of English grammar, roughly; the same for all forms of most words."""
    low = word.lower()
    for ending, least in (
        ("ations", 3),
        ("ation", 3),
        ("ings", 3),
        ("ing", 3),
        ("ies", 2),
        ("ied", 2),
        ("ers", 4),
        ("es", 3),
        ("ed", 3),
        ("er", 4),
        ("s", 3),
        ("y", 3),
        ("e", 3),
    ):
        if low.endswith(ending) and len(low) - len(ending) >= least and not low.endswith("ss"):
            return low[: -len(ending)]
    return low


def stems(english: str) -> frozenset[str]:
    """Return the stems of the words of a text that say something."""
    return frozenset(stem(word) for word in WORD.findall(english) if word.lower() not in STOP)


def sounds(english: str) -> frozenset[str]:
    """Return the consonants of the words of a text, marked as sounds."""
    return frozenset(f"~{found}" for word in WORD.findall(english) if len(found := skeleton(word)) > 1)


def numbers(text: str) -> frozenset[str]:
    """Return the numbers of a text, marked as numbers, those that are anywhere left out."""
    return frozenset(f"#{value.amount}" for value in values(text))


def target_marks(english: str) -> frozenset[str]:
    """Return all that a clue can meet in an English sentence."""
    english = folded(english)
    long = frozenset(beginning(word) for word in WORD.findall(english) if len(word) > BEGINNING)
    return stems(english) | sounds(english) | numbers(english) | long


@lru_cache(maxsize=512)
def clues(sentence: str, language: str) -> tuple[Clue, ...]:
    """Return the clues of a source sentence."""
    return tuple(
        dict.fromkeys(
            (
                *worded(sentence, language),
                *(Clue((frozenset((number,)),), COUNTED) for number in sorted(numbers(sentence))),
            )
        )
    )


def worded(sentence: str, language: str) -> Iterator[Clue]:
    """Yield what the words of a sentence would leave."""
    if language not in lexicon.entry.LANGUAGES:
        yield from cognate(sentence, language)
        return
    for piece in pieces(sentence, language):
        if isinstance(piece, str):
            yield from unknown(piece, language)
        elif forms := glosses(piece):
            yield Clue(forms, KNOWN)


def glosses(senses: tuple[Entry, ...]) -> tuple[frozenset[str], ...]:
    """Return the stems of every English form of a term."""
    forms = (stems(form) for entry in senses[:MOST_SENSES] for form in entry.english)
    return tuple(dict.fromkeys(filter(None, forms)))[:MOST_FORMS]


def unknown(piece: str, language: str) -> Iterator[Clue]:
    """Yield what a stretch that the lexicon does not hold would leave: names read out, Latin letters as they are."""
    yield from copied(piece, 2)
    for match in SOUND.finditer(piece):
        if len(found := skeleton(romanised(match.group()))) > 1:
            yield Clue((frozenset((f"~{found}",)),), SOUNDED.get(language, SOUNDED_ELSE))
    for match in KANJI.finditer(piece) if language == "ja" else ():
        if forms := readings(match.group()):
            yield Clue(forms, NAMED)


def readings(kanji: str) -> tuple[frozenset[str], ...]:
    """Return the stems of every reading of a Japanese name."""
    names = lexicon.full_name(kanji) or lexicon.surname(kanji) or lexicon.given_name(kanji)
    return tuple(dict.fromkeys(frozenset((stem(part),)) for name in names for part in name.split()))


def cognate(sentence: str, language: str) -> Iterator[Clue]:
    """Yield the words of a sentence in Latin script that English may share: names as they are, long words by their beginning."""
    for match in LATIN.finditer(sentence):
        word = folded(match.group())
        if len(word) < SHORTEST_COGNATE:
            continue
        forms = [frozenset((stem(word),)), frozenset((f"~{skeleton(word)}",))]
        named = word[0].isupper() and match.start() > 0
        if named:
            chance = NOUN_OR_NAME if language in CAPITAL_NOUNS else NAMED_LATIN
        elif len(word) >= LONG_COGNATE:
            chance = LONG_WORD
            forms.append(frozenset((beginning(word),)))
        else:
            chance = SHORT_WORD
        yield Clue(tuple(dict.fromkeys(forms)), chance)


def folded(text: str) -> str:
    """Return a text without the accents on its letters.

    >>> folded("président Müller")
    'president Muller'
    """
    return (
        text
        if text.isascii()
        else "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    )


def beginning(word: str) -> str:
    """Return the beginning of a word, marked as one."""
    return f"^{word[:BEGINNING].lower()}"


def copied(piece: str, least: int) -> Iterator[Clue]:
    """Yield the Latin words of a source text, which often stand in its English as they are, or nearly."""
    for match in LATIN.finditer(piece.translate(FULL_WIDTH)):
        if len(match.group()) >= least:
            yield Clue(
                (frozenset((stem(match.group()),)), frozenset((f"~{skeleton(match.group())}",))),
                COPIED if least < 4 else SOUNDED_ELSE,
            )
