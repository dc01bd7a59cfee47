"""The doors to models: what a translator, a tagger and a rewriter are, whichever engine is behind them.

Nothing heavy is imported here. An engine's module loads its library when a model is first asked for something. Every
method takes a batch and answers in its order; what one text gets never depends on the others (contract, line 7).
Ask `mtfix.backends.choose` for the translator of a language; a test may hand over any object of these shapes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

__all__ = ["Passage", "Rewriter", "Tagged", "Tagger", "Translation", "Translator", "Word"]


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

    `damaged` is the probability that it is damaged, `gap` that something is missing before it (both calibrated);
    `operations` are the likeliest edits with their probabilities, likeliest first, "keep" among them.
    """

    start: int
    end: int
    damaged: float
    gap: float
    operations: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Tagged:
    """The words of one sentence, with offsets into it; `gap_at_end` as `Word.gap`, behind the last word."""

    words: tuple[Word, ...]
    gap_at_end: float = 0.0


class Tagger(Protocol):
    """Sees damage in English without the source, word by word."""

    name: str
    digest: str

    def tag(self, sentences: Sequence[str]) -> list[Tagged]:
        """Return the words of each sentence with their probabilities."""


@dataclass(frozen=True, slots=True)
class Passage:
    """What a rewriter is shown: a damaged span with a little of the sentence on either side."""

    before: str
    damaged: str
    after: str


class Rewriter(Protocol):
    """Writes a damaged span anew: a language model, here or behind an address."""

    name: str
    digest: str

    def rewrite(self, passages: Sequence[Passage]) -> list[tuple[str, ...]]:
        """Return for each passage the texts proposed for its damaged span, the best first; empty where there is none."""
