"""A letter that was lost on the way: "K�nig".

What    The replacement character, a byte that could not be decoded, a question mark inside a word, or several where a name
        should stand.
Why     The text was forced into an encoding that lacks the letter; what is lost cannot be known from the text.
Before  The library of K�penick has a book back.
After   The library of K�penick has a book back.
Trust   none: it is flagged and left as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtfix.glance import BROKEN, shows
from mtfix.languages import beyond_ascii
from mtfix.lexicon.words import is_english
from mtfix.patterns import lazy
from mtfix.types import Damage, Document, Finding, Span

LOST = lazy("[\ufffd\udc80-\udcff]")
WORD_CHARACTER = lazy(r"[\w\ufffd\udc80-\udcff'’-]")
LONGEST_WORD = 40
SHORT_HALF = 3
# A question mark is looked for first: there are few, and all else is read from there.
BETWEEN_LETTERS = lazy(r"\?(?=[^\W\d_A-Z]{2,12}(?![\w?/=&(:]))")
WORD_BEFORE = lazy(r"(?<![\w?/=&.:])[^\W\d_]{1,12}\Z")
WORD_AFTER = lazy(r"[^\W\d_]{2,12}")
SEVERAL = lazy(r"\?(?<!\?\?)\?{1,40}(?!\?)(?=[ ,.;:]\s?[a-z(]|'s)")
BEFORE_NAME = lazy(r"\b(?:the|of|in|at|by|from|with|mr|mrs|ms|dr)\.? \Z", re.IGNORECASE)


def lost_bytes(document: Document) -> Iterator[Finding]:
    """Yield each word that lacks a letter."""
    text = document.text
    if LOST.search(beyond_ascii(text)):
        yield from words(text)
    if shows(text, BROKEN):
        for span in broken(text):
            yield Finding(span, Damage.LOST_BYTES, 0.7, "a question mark stands inside a word")
        for match in SEVERAL.finditer(text):
            if BEFORE_NAME.search(text, max(0, match.start() - 8), match.start()):
                yield Finding(Span(*match.span()), Damage.LOST_BYTES, 0.8, "question marks stand for a word")


def words(text: str) -> Iterator[Finding]:
    """Yield each word around a replacement character or a byte that could not be decoded."""
    done = 0
    for match in LOST.finditer(text):
        if match.start() < done:
            continue
        start, end = match.span()
        while start > done and match.start() - start < LONGEST_WORD and WORD_CHARACTER.match(text, start - 1):
            start -= 1
        while end < len(text) and end - match.end() < LONGEST_WORD and WORD_CHARACTER.match(text, end):
            end += 1
        done = end
        if not spoken_of(text[max(0, start - 1) : end + 1]):
            yield Finding(Span(start, end), Damage.LOST_BYTES, 0.97, "a letter was lost on the way")


def spoken_of(around: str) -> bool:
    """Whether a lone replacement character stands between quotation marks."""
    return len(around.strip("\"'‘’“”`\ufffd")) == 0 and len(around) > 2


def broken(text: str) -> Iterator[Span]:
    """Yield each word with a question mark in it whose halves are no words."""
    for match in BETWEEN_LETTERS.finditer(text):
        left = WORD_BEFORE.search(text, max(0, match.start() - 14), match.start())
        right = WORD_AFTER.match(text, match.end())
        if left is None or right is None or min(len(left.group()), len(right.group())) > SHORT_HALF:
            continue
        if len(left.group()) == 1 or not (is_english(left.group()) and is_english(right.group())):
            yield Span(left.start(), right.end())
