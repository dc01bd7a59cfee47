"""A source text beside its English, sentence by sentence: which says which, and what nothing says.

    aligned(source, text, language)   the alignment of two texts
    source_language(source, chosen)   the language of a source text

Dynamic programming over pairs of sentences, by what the source would leave in its English: numbers, names, words of the
lexicon, and length. One sentence may stand for two or three, and for none.
"""

from __future__ import annotations

from functools import lru_cache

from mtfix import segment
from mtfix.align.beads import Alignment, Bead
from mtfix.align.clues import clues, target_marks
from mtfix.align.layout import Layout, opens_line
from mtfix.align.likeness import Likeness
from mtfix.align.path import Lattice
from mtfix.align.sources import sentences, source_language
from mtfix.types import Span

__all__ = ["Alignment", "Bead", "aligned", "source_language"]


# Detectors and repairers ask about the same document in turn, the trial about its product.
@lru_cache(maxsize=8)
def aligned(source: str, text: str, language: str) -> Alignment:
    """Return the alignment of a source text in `language` (ISO 639-1) and its English."""
    sources, targets = tuple(sentences(source, language)), tuple(filter(said(text), segment.sentences(text)))
    likeness = Likeness(
        [clues(span.of(source), language) for span in sources],
        [target_marks(span.of(text)) for span in targets],
        ([len(span) for span in sources], [len(span) for span in targets]),
        language,
    )
    layout = Layout(opens_line(source, sources), opens_line(text, targets))

    def evidence(first: int, last: int, start: int, end: int) -> float:
        own = likeness.of(first, last, start, end) if first < last and start < end else 0.0
        return own + layout.of(first, last, start, end)

    lattice = Lattice(len(sources), len(targets), evidence)
    return Alignment(source, text, language, sources, targets, tuple(lattice.best()), tuple(lattice.omitted()))


def said(text: str):
    """Return whether a span of the text holds a letter or digit."""
    return lambda span: any(char.isalnum() for char in span.of(text))
