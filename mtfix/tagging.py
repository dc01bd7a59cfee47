"""The tagger's door: which sentences of a batch it is shown, and what it says of them, put beside each document.

A run without a tagger imports no model. A tagger that is missing or torn costs one note, and the rules go on.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from mtfix.backends import Levels, Reading, Tagged, Tagger
from mtfix.lexicon import english_words
from mtfix.patterns import lazy
from mtfix.segment import sentences
from mtfix.settings import Settings
from mtfix.types import Document, MtfixError, Span

WORD = lazy(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
LATIN = lazy(r"[A-Za-z]")
# Marks of code, tables and formulas; prose has few of them.
CODE = lazy(r"[{}<>=|\\_\t~^@#*]|::|\(\)|;$", re.M)
ENDED = lazy(r"[.!?…][\"'”’)\]]*\Z")
LEAST_WORDS = 4
# English words among all, small letters among all, marks of code to words.
LEAST_ENGLISH, LEAST_SMALL, MOST_CODE = 0.55, 0.6, 0.12
SILENT = Levels(word=1.0, gap=1.0, word_sure=1.0, gap_sure=1.0, grown=1.0, ask=1.0)


def read(documents: Sequence[Document], settings: Settings) -> tuple[list[Document], tuple[str, ...]]:
    """Return the documents with what the tagger says of them, in one batch, and a note where there is no tagger."""
    found, notes = chosen(settings)
    if found is None:
        return list(documents), notes
    prose = [[span for span in sentences(document.text) if is_prose(span.of(document.text))] for document in documents]
    asked = iter(
        found.tag([span.of(document.text) for document, own in zip(documents, prose, strict=True) for span in own])
    )
    return [
        replace(document, reading=reading(document, own, [next(asked) for _ in own], found.levels))
        for document, own in zip(documents, prose, strict=True)
    ], notes


def chosen(settings: Settings) -> tuple[Tagger | None, tuple[str, ...]]:
    """Return the tagger that the settings name, None with a note where it cannot be had."""
    if settings.tagger == "none":
        return None, ()
    from mtfix.backends.tagger import load

    try:
        return load(settings.tagger, settings.threads), ()
    except MtfixError as error:
        return None, (f"garbled clauses were not looked for: {error}",)


def reading(document: Document, spans: Sequence[Span], said: Sequence[Tagged], levels: Levels) -> Reading:
    """Return the suspicious sentences of a document, with offsets into it and silence in protected text."""
    kept = [
        shielded(document, tagged.moved(span.start))
        for span, tagged in zip(spans, said, strict=True)
        if tagged.peak > levels.grown or tagged.widest_gap > levels.gap
    ]
    return Reading(tuple(kept), levels)


def every_word(document: Document, settings: Settings) -> list[Tagged]:
    """Return what the tagger says of all sentences of a document, prose or not, with offsets into it."""
    found, _ = chosen(settings)
    if found is None:
        return []
    spans = list(sentences(document.text))
    said = found.tag([span.of(document.text) for span in spans])
    return [shielded(document, tagged.moved(span.start)) for span, tagged in zip(spans, said, strict=True)]


def shielded(document: Document, tagged: Tagged) -> Tagged:
    """Return the sentence with nothing predicted inside protected text."""
    if not document.protected or not tagged.words:
        return tagged
    place = Span(tagged.words[0].start, tagged.words[-1].end)
    shields = [shield for shield in document.protected if shield.meets(place)]
    if not shields:
        return tagged
    words = tuple(
        replace(word, damaged=0.0, gap=0.0, operations=())
        if any(shield.meets(Span(word.start, word.end)) for shield in shields)
        else word
        for word in tagged.words
    )
    return replace(tagged, words=words)


@lru_cache(maxsize=2048)
def is_prose(sentence: str) -> bool:
    """Whether a sentence is English prose: no heading, code, table, list of names, nor mostly another language."""
    words = WORD.findall(sentence)
    if len(words) < LEAST_WORDS or not ENDED.search(sentence):
        return False
    letters = sum(map(len, words))
    small = sum(char.islower() for char in sentence)
    if small < LEAST_SMALL * letters or len(CODE.findall(sentence)) > MOST_CODE * len(words):
        return False
    known = english_words()
    return sum(word.lower() in known or not LATIN.match(word) for word in words) >= LEAST_ENGLISH * len(words)
