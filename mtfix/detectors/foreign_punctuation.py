"""East Asian marks and full-width characters in English: "１４％", "「…」", "、".

What    Ideographic commas and stops, corner and lenticular brackets, full-width letters, digits and signs, middle dots.
Why     The engine passes through the marks it does not translate, above all at the edges of a sentence.
Before  Sales rose １４％ in May、 the company said.
After   Sales rose 14% in May, the company said.
Trust   safe where the mark has one English form; a bracket without its partner and a middle dot are review.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtfix.languages import beyond_ascii
from mtfix.patterns import lazy
from mtfix.punctuation import FULL_WIDTH, MARK
from mtfix.types import Damage, Document, Finding, Span

WIDE = "".join(map(re.escape, FULL_WIDTH))
RUN = lazy(
    rf"(?:[．，％－／]*[０-９Ａ-Ｚａ-ｚ][．，％－／]*)(?:[０-９Ａ-Ｚａ-ｚ．，％－／]|[.,](?=[０-９]))*|{MARK.pattern}"
)
# Latin marks that English does not use, around English words.
GUILLEMETS = lazy(r"«(\s?)([^«»\n]{1,300}?)(\s?)»")
INVERTED = lazy(r"[¿¡](?=[^\W\d_])([^\n¿¡?!]{1,200})[?!]")
WORD = lazy(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
INDENT = lazy(r"^[ \t]*\u3000+", re.MULTILINE)
FACES = lazy(r"[（(][^\w\n]{0,3}[・｡°][^\n]{0,6}[・｡°][^\w\n]{0,3}[）)]")


def foreign_punctuation(document: Document) -> Iterator[Finding]:
    """Yield each East Asian mark, and each run of full-width letters and digits, outside indents and faces (・_・)."""
    text = document.text
    if text.isascii():
        return
    yield from latin_marks(text)
    if not MARK.search(beyond_ascii(text)):
        return
    idle = [match.span() for pattern in (INDENT, FACES) for match in pattern.finditer(text)]
    for match in RUN.finditer(text):
        if not any(start <= match.start() < end for start, end in idle):
            yield Finding(
                Span(*match.span()),
                Damage.FOREIGN_PUNCTUATION,
                confidence=0.97,
                reason="a mark that English writes otherwise",
            )


def latin_marks(text: str) -> Iterator[Finding]:
    """Yield guillemets, and inverted question and exclamation marks, around English words."""
    if "«" in text:
        for match in GUILLEMETS.finditer(text):
            if is_english(match[2]):
                yield mark(match.start(), match.end(1))
                yield mark(match.start(3), match.end())
    if "¿" in text or "¡" in text:
        for match in INVERTED.finditer(text):
            if is_english(match[1]):
                yield mark(match.start(), match.start() + 1)


def mark(start: int, end: int) -> Finding:
    """Return the finding of a Latin mark."""
    return Finding(
        Span(start, end), Damage.FOREIGN_PUNCTUATION, confidence=0.95, reason="a mark that English does not use"
    )


def is_english(words: str) -> bool:
    """Whether there are lower-case words and all are English."""
    from mtfix.lexicon import english_words

    found = [word for word in WORD.findall(words) if word.islower()]
    return bool(found) and all(word.replace("’", "'") in english_words() for word in found)
