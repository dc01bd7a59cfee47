"""A first look at a text, which tells the detectors where to look closely, and mostly that they need not.

A text is cut into stretches of whole lines, so that an endless one is never held in pieces as a whole. A run of non-space,
here called a word, is told by one byte: seven bits by which words can be compared, and one that is set when the word is
odd: when it alone could make some detector look. Most words of English are not, and each is judged only once.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache, reduce
from itertools import compress
from operator import or_
from typing import TypeVar
from zlib import crc32

from mtfix.latin import Kind, can_be_damage, judged, lone, told
from mtfix.lexicon import english_words
from mtfix.names import NAME
from mtfix.segment import stretches
from mtfix.types import Span

T = TypeVar("T")
# What an odd word may be a sign of.
FOREIGN, UNKNOWN, LONE, NAMED, TITLE, ERA, GLUED, SPACED, PAIRED, MARKUP, ADDRESS, BROKEN, MISREAD = (
    1 << bit for bit in range(13)
)
OFFICES = r"(?<!\w)M(?:rs?|s|iss)\.?(?!\w)|Coach|President|Minister|Professor|Mayor|Chairman|Chancellor|Governor|Senator|Secretary"
ERAS = "Meiji|Taish[oō]|Sh[oō]wa|Heisei|Reiwa"
SIGNS: tuple[tuple[int, re.Pattern[str]], ...] = (
    (TITLE, re.compile(rf"{OFFICES}|-(?:san|sama|sensei|kun|chan)(?!\w)")),
    (ERA, re.compile(ERAS)),
    (GLUED, re.compile(r"[.?!][A-Z]|[,;][A-Za-z]|(?:President|Minister|Chancellor)[A-Z]")),
    (SPACED, re.compile(r"\A[.,;?!%)]|\(\Z|[A-Za-z0-9,.!?]\"[A-Za-z0-9$£€]|[A-Za-z,!?]“|”[A-Za-z]{2}")),
    (PAIRED, re.compile(r"[\"“”()（）]")),
    (MARKUP, re.compile(r"[&<>\[\]#\u2047▁]|@@|@-@")),
    (ADDRESS, re.compile(r"[@#`]|://|www\.|10\.|arXiv:|\.рф")),
    (BROKEN, re.compile(r"\?[^\W\d_A-Z]|\?\?")),
)
MISREADING = re.compile(r"[\x80-\x9f]|[^\x00-\x7f\u2010-\u203a\u3040-\ud7ff\uff00-\uffef][^\x00-\x7f]|[Ãâà]\Z|¡[XK]")
# What of all that may stand in a word of ASCII letters alone.
OF_LETTERS = re.compile(f"{OFFICES}|{ERAS}")
ENDING = frozenset(".,;:?!")
KINDS = {Kind.FOREIGN: FOREIGN, Kind.UNKNOWN: UNKNOWN, Kind.ENGLISH: 0, Kind.NAME: 0}
ODD, IDENTITY = 0x80, 0x7F
# By a byte whether its word is odd.
IS_ODD = bytes(byte >= ODD for byte in range(256))
# What may stand around a word without making it another.
AROUND = ".,;:!?()[]\"“”‘’'"
# So many words are remembered, none of them longer.
MOST, LONGEST = 1 << 16, 40
# So many stretches are held: an article, or the part of a book that the detectors ask about one after the other.
HELD = 32
NONE: frozenset[str] = frozenset()


def signs_of(word: str) -> int:
    """Return what a word may be a sign of.

    >>> signs_of("said,"), signs_of("score.He") == GLUED, signs_of("(reparado)") == FOREIGN | LONE | PAIRED
    (0, True, True)
    """
    letters = word[:-1] if word[-1] in ENDING else word
    # Nearly every word is nothing but letters with a mark behind it; that is told without a pattern.
    if not (letters.isascii() and letters.isalpha()):
        return signs_of_any(word)
    small = letters.islower()
    if not small and OF_LETTERS.search(letters):
        return signs_of_any(word)
    if (letters if small else letters.lower()) in english_words():
        return 0
    kind = kind_of(letters) if can_be_damage(letters) and KINDS[judged(letters)[1]] else 0
    return kind if small or not NAME.search(letters) else kind | NAMED


def signs_of_any(word: str) -> int:
    """Return what a word may be a sign of, whatever it is made of."""
    found = reduce(or_, (sign for sign, pattern in SIGNS if pattern.search(word)), kind_of(word))
    found |= NAMED if any(name.lower() not in english_words() for name in NAME.findall(word)) else 0
    return found if word.isascii() or not MISREADING.search(word) else found | MISREAD


def kind_of(word: str) -> int:
    """Return whether a word is a sign of another language, by itself or beside others."""
    found = KINDS[told(word)]
    return found | LONE if found & FOREIGN and lone(word) else found


class Told(dict[str, T]):
    """Words with what is said of them; of an endless text no more than `MOST` are held."""

    def __init__(self, tell: Callable[[str], T]) -> None:
        """Take what tells of a word that was not seen yet."""
        super().__init__()
        self.tell = tell

    def __missing__(self, word: str) -> T:
        """Tell of a new word."""
        said = self.tell(word)
        self.keep(word, said)
        return said

    def keep(self, word: str, said: T) -> None:
        """Keep what is said of a word, unless it is endless."""
        if len(self) >= MOST:
            self.clear()
        if len(word) <= LONGEST:
            self[word] = said


SAID = Told(signs_of)


def bare(word: str) -> str:
    """Return a word without the marks around it, in small letters."""
    return word.strip(AROUND).lower()


def byte_of(word: str) -> int:
    """Return the byte that tells a word; neither case nor the marks around it count."""
    own = crc32(bare(word).encode("utf-8", "surrogatepass")) & IDENTITY
    if said := SAID.tell(word):
        SAID.keep(word, said)
    return own | ODD if said else own


BYTES = Told(byte_of)


@dataclass(frozen=True, slots=True)
class Glance:
    """What a first look at a stretch shows: its words, one byte for each, the odd ones, and all their signs."""

    words: list[str]
    told: bytes
    odd: frozenset[str]
    signs: int


@lru_cache(maxsize=HELD)
def glance(stretch: str) -> Glance:
    """Look at a stretch of a text; the detectors ask one after the other."""
    words = stretch.split()
    told = bytes(map(BYTES.__getitem__, words))
    odd = NONE if told.isascii() else frozenset(compress(words, told.translate(IS_ODD)))
    return Glance(words, told, odd, reduce(or_, map(SAID.__getitem__, odd), 0))


@lru_cache(maxsize=2)
def signs_by_stretch(text: str) -> tuple[tuple[Span, ...], array[int]]:
    """Return the stretches of a text, and the signs of each."""
    spans = tuple(stretches(text))
    return spans, array("l", [glance(span.of(text)).signs for span in spans])


@lru_cache(maxsize=2)
def signs(text: str) -> int:
    """Return all the signs of a text."""
    return reduce(or_, signs_by_stretch(text)[1], 0)


def shows(text: str, sign: int) -> bool:
    """Whether a word of the text is a sign of this."""
    return signs(text) & sign > 0


def where(text: str, sign: int) -> Iterator[Span]:
    """Yield the stretches of the text in which a word is a sign of this."""
    spans, found = signs_by_stretch(text)
    return compress(spans, map(sign.__and__, found))


def odd_words(text: str, stretch: Span, sign: int) -> dict[str, int]:
    """Return the words of a stretch that are signs of this, each with all its signs."""
    return {word: found for word in glance(stretch.of(text)).odd if (found := SAID[word]) & sign}
