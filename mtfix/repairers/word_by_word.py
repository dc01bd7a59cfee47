"""The last resort for a phrase or clause: the English of the words that the lexicon knows, in the order of the source, to be read by a person."""

from __future__ import annotations

from mtfix import lexicon
from mtfix.lexicon import Entry
from mtfix.patterns import lazy
from mtfix.repairers.foreign_script import put
from mtfix.repairers.job import Job, one_by_one
from mtfix.romanise import romanised
from mtfix.types import Edit, Trust

# The least share of a span's letters that has to be known.
KNOWN = 0.15
LONGEST = 60


KATAKANA = lazy(r"[ァ-ヺー・]{3,}")


@one_by_one
def word_by_word(job: Job) -> Edit | None:
    """Propose the known words of a span, or the sound of a name in katakana; never trusted; None where too little is known."""
    text, language = job.finding.text, job.finding.language or ""
    if KATAKANA.fullmatch(text):
        return put(job, romanised(text).capitalize(), Trust.REVIEW, "spelled by its sound, to be checked by a person")
    pieces = lexicon.segment(text, language) if len(text) <= LONGEST else []
    words = [piece for piece in pieces if isinstance(piece, Entry)]
    if not words or sum(len(word.term) for word in words) < KNOWN * len(text):
        return None
    said = " ".join(word.english[0] for word in words)
    forms = tuple(form for word in words for form in word.english)
    return put(
        job, said, Trust.REVIEW, "word by word from the lexicon, to be put into English by a person", forms=forms
    )
