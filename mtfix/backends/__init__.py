"""The doors to models: what a translator, a tagger and a rewriter are, whichever engine is behind them.

Nothing heavy is imported here. An engine's module loads its library when a model is first asked for something. Every
method takes a batch and answers in its order; what one text gets never depends on the others (contract, line 7).
Ask `mtfix.backends.choose` for the translator of a language; a test may hand over any object of these shapes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

__all__ = [
    "Levels",
    "Passage",
    "Reading",
    "Rewriter",
    "Rewritten",
    "Tagged",
    "Tagger",
    "Translation",
    "Translator",
    "Word",
]


@dataclass(frozen=True, slots=True)
class Translation:
    """One candidate: its text and the mean log probability of its pieces, in nats (0 is certainty)."""

    text: str
    score: float


class Translator(Protocol):
    """Sentences of one language into English."""

    name: str
    """What a reason calls it: `bundled`, or the model's folder or id."""
    language: str
    """ISO 639-1 code of the source language."""
    digest: str
    """SHA-256 over the model's files and compute type: it stands in the settings digest and in every cache key."""

    def translate(self, sentences: Sequence[str], best: int = 1) -> list[list[Translation]]:
        """Return for each sentence its `best` candidates, likeliest first (fewer where there are not so many).

        None are returned for a sentence that is empty or longer than the model reads (some 250 pieces, 100 words or so: split
        it first), and a candidate that did not come to its end is left out.
        """


@dataclass(frozen=True, slots=True)
class Word:
    """A word or mark of a sentence, as the tagger reads it.

    `damaged` is the probability that it is damaged, `gap` that something is missing before it (both calibrated).
    `operations` are the likeliest edits with their probabilities, likeliest first, "KEEP" among them; they are asked for
    only where a word looks damaged or something seems to be missing behind it.
    """

    start: int
    end: int
    damaged: float
    gap: float
    operations: tuple[tuple[str, float], ...] = ()

    def moved(self, offset: int) -> Word:
        """Return the word of a text that begins `offset` code points earlier."""
        return Word(self.start + offset, self.end + offset, self.damaged, self.gap, self.operations)


@dataclass(frozen=True, slots=True)
class Tagged:
    """The words of one sentence, with offsets into it; `gap_at_end` as `Word.gap`, behind the last word.

    `opening` are the operations of the empty place in front of the first word.
    """

    words: tuple[Word, ...]
    gap_at_end: float = 0.0
    opening: tuple[tuple[str, float], ...] = ()

    @property
    def start(self) -> int:
        """Where the first word begins, 0 without any."""
        return self.words[0].start if self.words else 0

    @property
    def peak(self) -> float:
        """The highest probability that a word is damaged."""
        return max((word.damaged for word in self.words), default=0.0)

    @property
    def widest_gap(self) -> float:
        """The highest probability that something is missing."""
        return max((word.gap for word in self.words), default=0.0)

    def moved(self, offset: int) -> Tagged:
        """Return the same with offsets into a text that begins `offset` code points earlier."""
        return Tagged(tuple(word.moved(offset) for word in self.words), self.gap_at_end, self.opening)


@dataclass(frozen=True, slots=True)
class Levels:
    """Which probabilities mean something, by the false alarms that they raised on clean sentences held out.

    `word` and `gap` are worth a finding, `word_sure` and `gap_sure` need no second sign; a span grows over neighbours
    above `grown`; operations are asked for above `ask`.
    """

    word: float = 0.9
    gap: float = 0.9
    word_sure: float = 0.97
    gap_sure: float = 0.97
    grown: float = 0.5
    ask: float = 0.25


@dataclass(frozen=True, slots=True)
class Reading:
    """What the tagger says of a document: its suspicious sentences, with offsets into the document, and the levels."""

    sentences: tuple[Tagged, ...] = ()
    levels: Levels = Levels()


class Tagger(Protocol):
    """Sees damage in English without the source, word by word."""

    name: str
    digest: str
    levels: Levels

    def tag(self, sentences: Sequence[str]) -> list[Tagged]:
        """Return the words of each sentence with their probabilities."""


@dataclass(frozen=True, slots=True)
class Passage:
    """What a rewriter is shown: a damaged span with a little of the sentence on either side."""

    before: str
    damaged: str
    after: str


@dataclass(frozen=True, slots=True)
class Rewritten:
    """What a rewriter proposes for a damaged span, the best first; `trouble` is one sentence about why it could not be asked."""

    texts: tuple[str, ...] = ()
    trouble: str = ""


class Rewriter(Protocol):
    """Writes a damaged span anew: a language model, here or behind an address."""

    name: str
    digest: str

    def rewrite(self, passages: Sequence[Passage]) -> list[Rewritten]:
        """Return for each passage the texts proposed for its damaged span, or why there are none. Nothing is raised."""
