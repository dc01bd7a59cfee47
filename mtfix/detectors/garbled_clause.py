"""Word salad, words in the wrong place, wrong or missing words, misspelt words: "one the of oldest".

What    Clauses that a small network, trained on machine translation and its corrections, takes for damaged; and words that
        are far more fluent in the other order, or a letter away from the word that fits.
Why     An engine that loses the sense of a sentence still writes English words; no list of words can tell.
Before  It is one the of oldest bridges in the country, and teh trains still use it.
After   It is one of the oldest bridges in the country, and the trains still use it.
Trust   likely, where a small edit makes the sentence sound and every guard is content; all else is flagged only.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtfix.backends import Reading
from mtfix.clauses import clauses
from mtfix.segment import sentences
from mtfix.slips import MISSPELT, SWAPPED, TWICE, slips
from mtfix.tagging import is_prose
from mtfix.types import Damage, Document, Finding, Span

WORDS, GAP = "the words do not make sense together", "something is missing here"
# An unsure slip stands only if the tagger, asked again by the judge, prefers the other reading.
SURE, UNSURE = 0.9, 0.4
DAMAGE = {SWAPPED: Damage.GARBLED_CLAUSE, MISSPELT: Damage.GARBLED_CLAUSE, TWICE: Damage.REPEATED_SPAN}


def garbled_clause(document: Document) -> Iterator[Finding]:
    """Yield the damaged spans of the sentences that the tagger suspects, and the slips."""
    reading = document.reading or Reading()
    for tagged in reading.sentences:
        for found in clauses(document.text, tagged, reading.levels):
            yield Finding(found.span, Damage.GARBLED_CLAUSE, found.confidence, GAP if found.missing else WORDS)
    for sentence in sentences(document.text):
        if is_prose(text := sentence.of(document.text)):
            for slip in slips(text):
                if slip.sure or (document.reading and slip.reason in DAMAGE):
                    # Where there is a tagger, the judge hears it before two words change places.
                    known = slip.sure and not (document.reading and slip.reason == SWAPPED)
                    span = Span(sentence.start + slip.span.start, sentence.start + slip.span.end)
                    yield Finding(
                        span, DAMAGE.get(slip.reason, Damage.GARBLED_CLAUSE), SURE if known else UNSURE, slip.reason
                    )
