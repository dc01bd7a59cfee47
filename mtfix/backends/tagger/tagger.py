"""Sentences -> words with probabilities of damage, by the network of one folder."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mtfix.backends import Levels, Tagged, Word
from mtfix.backends.tagger.scoring import Scored, probability, score
from mtfix.backends.tagger.units import spans
from mtfix.backends.tagger.weights import Weights, read

Array = NDArray[np.float32]
# So many sentences are read at a time, which bounds the memory.
AT_ONCE = 512
# Sentences that are asked for again (by the judge, by the trial) are remembered.
REMEMBERED, LONGEST_REMEMBERED = 4096, 1000


class NetworkTagger:
    """A tagger over exported files."""

    def __init__(self, weights: Weights, name: str) -> None:
        """Take what was read from the files, and what reasons call it."""
        self.weights, self.name, self.digest = weights, name, weights.digest
        self.levels = levels(weights.settings["levels"])
        self.known = weights.known
        self.lines = {kind: lines(weights.settings.get(kind, {})) for kind in ("damaged", "gaps")}
        self.temperature = float(weights.settings.get("operations", {}).get("temperature", 1.0))
        self.seen: OrderedDict[str, Tagged] = OrderedDict()

    def tag(self, sentences: Sequence[str]) -> list[Tagged]:
        """Return the words of each sentence with their probabilities."""
        answers = {sentence: self.seen[sentence] for sentence in sentences if sentence in self.seen}
        new = [sentence for sentence in dict.fromkeys(sentences) if sentence not in answers]
        for start in range(0, len(new), AT_ONCE):
            some = new[start : start + AT_ONCE]
            for sentence, tagged in zip(some, self.judged(some), strict=True):
                answers[sentence] = tagged
                self.remember(sentence, tagged)
        return [answers[sentence] for sentence in sentences]

    def judged(self, sentences: Sequence[str]) -> list[Tagged]:
        """Return what the network says of new sentences."""
        found = score(sentences, self.weights.vocabulary, self.weights.judge, self.suspicious, self.temperature)
        return [self.tagged(sentence, item) for sentence, item in zip(sentences, found, strict=True)]

    def remember(self, sentence: str, tagged: Tagged) -> None:
        """Keep the answer for a sentence that is not too long, and forget the oldest."""
        if len(sentence) <= LONGEST_REMEMBERED:
            self.seen[sentence] = tagged
            if len(self.seen) > REMEMBERED:
                self.seen.popitem(last=False)

    def sure(self, kind: str, logits: Array) -> Array:
        """Return logits as calibrated probabilities."""
        scale, bias = self.lines[kind]
        return probability(scale * logits + bias)

    def suspicious(self, damaged: Array, gaps: Array) -> NDArray[np.intp]:
        """Return the rows whose operations are worth asking for: damaged, or in front of something missing."""
        asked = (self.sure("damaged", damaged) > self.levels.ask) | (self.sure("gaps", gaps) > self.levels.ask)
        return np.flatnonzero(asked)

    def tagged(self, sentence: str, item: Scored) -> Tagged:
        """Return a sentence's scores as words with offsets."""
        damaged, gaps = self.sure("damaged", item.damaged).tolist(), self.sure("gaps", item.gaps).tolist()
        words = [
            Word(start, end, damaged[row], gaps[row - 1], self.named(item, row))
            for row, (start, end) in enumerate(spans(sentence), 1)
        ]
        return Tagged(tuple(words), gaps[-1], self.named(item, 0))

    def named(self, item: Scored, row: int) -> tuple[tuple[str, float], ...]:
        """Return a row's likeliest operations by name."""
        chosen = item.choices.get(row)
        return () if chosen is None else tuple((self.weights.operations[place], share) for place, share in chosen)


def lines(fitted: dict[str, Any]) -> tuple[float, float]:
    """Return scale and bias of a calibration; those that change nothing where none was fitted."""
    return float(fitted.get("scale", 1.0)), float(fitted.get("bias", 0.0))


def levels(fitted: Mapping[str, Mapping[str, float]]) -> Levels:
    """Return the levels by the budgets of a calibration: so many of 1,000 clean sentences exceed one of them."""
    few, some, many = fitted["1"], fitted["3"], fitted["30"]
    return Levels(
        word=some["damaged"],
        gap=some["gaps"],
        word_sure=few["damaged"],
        gap_sure=few["gaps"],
        grown=many["damaged"],
    )


@lru_cache(maxsize=2)
def tagger(folder: Path, name: str, threads: int) -> NetworkTagger:
    """Return the tagger of a folder, one for a process."""
    return NetworkTagger(read(folder, threads), name)
