"""Word salad, words in the wrong place, wrong or missing words, misspelt words: "one the of oldest".

What    Clauses that a small network, trained on machine translation and its corrections, takes for damaged; and words that
        are far more fluent in the other order, or a letter away from the word that fits.
Why     An engine that loses the sense of a sentence still writes English words; no list of words can tell.
Before  It is one the of oldest bridges in the country, and teh trains still use it.
After   It is one of the oldest bridges in the country, and the trains still use it.
Trust   likely, where a small edit makes the sentence sound and every guard is content; all else is flagged only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from mtfix.clauses import clauses
from mtfix.latin import Kind, judged
from mtfix.segment import sentences
from mtfix.slips import MISSPELT, SWAPPED, TWICE, Slip, slips
from mtfix.tagging import is_prose
from mtfix.types import Damage, Document, Finding, Span

WORDS, GAP = "the words do not make sense together", "something is missing here"
# An unsure slip stands only if the tagger, asked again by the judge, prefers the other reading.
SURE, UNSURE = 0.9, 0.4
NAME_BEFORE, LONGEST_NAME = re.compile(r"\b([^\W\d_]{2,}) \Z"), 40
DAMAGE = {SWAPPED: Damage.GARBLED_CLAUSE, MISSPELT: Damage.GARBLED_CLAUSE, TWICE: Damage.REPEATED_SPAN}


def garbled_clause(document: Document) -> Iterator[Finding]:
    """Yield the damaged spans of the sentences that the tagger suspects, and the slips; without a tagger nothing."""
    reading = document.reading
    if reading is None:
        return
    for tagged in reading.sentences:
        for clause in clauses(document.text, tagged, reading.levels):
            if is_in_name(document.text, clause.span):
                continue
            yield Finding(clause.span, Damage.GARBLED_CLAUSE, clause.confidence, GAP if clause.missing else WORDS)
    doubts = {word.start: word.damaged for tagged in reading.sentences for word in tagged.words}
    for sentence in sentences(document.text):
        if is_prose(text := sentence.of(document.text)):
            for found in slipped(sentence.start, slips(text)):
                doubt = doubts.get(found.start, 0.0) if found.reason == MISSPELT else 0.0
                yield replace(found, confidence=max(found.confidence, doubt)) if doubt > reading.levels.grown else found


def is_in_name(text: str, span: Span) -> bool:
    """Whether a span is a strange word behind a name, or between parts of one: "Česká spořitelna"."""
    form = span.of(text)
    if not form.isalpha() or judged(form)[1] not in (Kind.FOREIGN, Kind.UNKNOWN):
        return False
    before = NAME_BEFORE.search(text, max(0, span.start - LONGEST_NAME), span.start)
    return before is not None and before[1][0].isupper() and judged(before[1])[1] is not Kind.ENGLISH


def slipped(offset: int, found: Iterable[Slip]) -> Iterator[Finding]:
    """Yield the slips of a sentence that begins at the offset; the judge hears the tagger before words change places."""
    for slip in found:
        if slip.sure or slip.reason in DAMAGE:
            confidence = SURE if slip.sure and slip.reason != SWAPPED else UNSURE
            span = Span(offset + slip.span.start, offset + slip.span.end)
            yield Finding(span, DAMAGE.get(slip.reason, Damage.GARBLED_CLAUSE), confidence, slip.reason)
