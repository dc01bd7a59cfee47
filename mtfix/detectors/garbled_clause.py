"""Word salad, words in the wrong place, wrong or missing words: "clarified through the contact of a person been".

What    Words and clauses that a small network, trained on machine translation and its corrections, takes for damaged.
Why     An engine that loses the sense of a sentence still writes English words; no list of words can tell.
Before  The report that committee of the was yesterday published by have been seen of.
After   The report that committee of the was yesterday published by have been seen of.
Trust   likely, where an edit makes the sentence sound and every guard is content; all else is flagged only.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtfix.backends import Reading
from mtfix.clauses import clauses
from mtfix.types import Damage, Document, Finding

WORDS, GAP = "the words do not make sense together", "something is missing here"


def garbled_clause(document: Document) -> Iterator[Finding]:
    """Yield the damaged spans of the sentences that the tagger suspects."""
    reading = document.reading or Reading()
    for tagged in reading.sentences:
        for found in clauses(document.text, tagged, reading.levels):
            yield Finding(found.span, Damage.GARBLED_CLAUSE, found.confidence, GAP if found.missing else WORDS)
