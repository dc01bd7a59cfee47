"""A source text beside its English, sentence by sentence: which says which, and what nothing says.

    alignment(document)               the alignment of a document with its source, None where it has none
    note(document)                    why a source that was given cannot be compared
    aligned(source, text, language)   the alignment of two texts
    source_language(source, chosen)   the language of a source text

Dynamic programming over pairs of sentences, by what the source would leave in its English: numbers, names, words of the
lexicon, and length. One sentence may stand for two or three, and for none.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from mtfix import segment
from mtfix.align.beads import Alignment, Bead, Gap
from mtfix.align.clues import clues, target_marks
from mtfix.align.layout import Layout, opens_line
from mtfix.align.likeness import Likeness
from mtfix.align.path import Lattice
from mtfix.align.sources import objection, sentences, source_language
from mtfix.types import Document, Span

__all__ = ["Alignment", "Bead", "Gap", "aligned", "alignment", "note", "source_language"]


def alignment(document: Document) -> Alignment | None:
    """Return the alignment of a document with its source; None where it has none that can be compared."""
    if not document.source or objection(document.source, document.language):
        return None
    found = aligned(document.source, document.text, source_language(document.source, document.language))
    return None if found.strange else found


def note(document: Document) -> tuple[str, ...]:
    """Return why a document was not compared with the source that it was given, in one sentence; empty if it was."""
    if document.source is None:
        return ()
    said = objection(document.source, document.language)
    if said is None and alignment(document) is None:
        said = "the source does not seem to be this article's: nothing was compared with it; give the original"
    return (said,) if said else ()


# Detectors and repairers ask about each document of a batch in turn, the trial about its product.
@lru_cache(maxsize=128)
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
    beads, chances = tuple(lattice.best()), lattice.omitted()
    for bead in beads:
        if bead.start == bead.end and joined_in(bead, likeness, len(sources), len(targets)):
            chances[bead.first] = 0.0
    return Alignment(source, text, language, sources, targets, beads, tuple(chances))


def joined_in(bead: Bead, likeness: Likeness, sources: int, targets: int) -> bool:
    """Whether a source sentence without English seems to be joined to the sentence before or behind it."""
    first, last = max(0, bead.first - 1), min(sources, bead.first + 2)
    neighbours = [place for place in range(first, last) if place != bead.first]
    around = {max(0, bead.start - 1), min(targets - 1, bead.start)} if targets else set[int]()
    return any(likeness.said_beside(bead.first, neighbours, place, place + 1) for place in around)


def said(text: str) -> Callable[[Span], bool]:
    """Return whether a span of the text holds a letter or digit."""
    return lambda span: any(char.isalnum() for char in span.of(text))
