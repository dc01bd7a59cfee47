"""Words that the tagger doubts -> the spans that a reader would mark: clauses, not confetti.

A sentence is marked when one word or gap is beyond doubt, or when several signs stand together. A span grows over its
doubtful neighbours and over a sound word or two between them; where most of a sentence is doubtful, it is the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from mtfix.backends import Levels, Tagged
from mtfix.types import Span

# Sound words that a span may hold between two doubtful ones.
BRIDGE = 2
MOST_SPANS = 2
# Of a sentence with more of its words in spans, all is marked.
WHOLE = 0.6
NEAR = 5
# Numbers, and names of formats, roads and models, tell nothing by themselves: "A4", "(75)"; "began3" does.
NUMBERED = re.compile(r"[A-Z]*[\d.,]+[A-Z]*")


@dataclass(frozen=True, slots=True)
class Clause:
    """A damaged span, how sure that is, and the greatest doubt: of a word or of a gap."""

    span: Span
    confidence: float
    missing: bool


def clauses(text: str, tagged: Tagged, levels: Levels) -> list[Clause]:
    """Return the damaged spans of a sentence, none where the signs are too weak."""
    words = tagged.words
    tells = [NUMBERED.fullmatch(text, word.start, word.end) is None for word in words]
    sure = [word.damaged > levels.word_sure and told for word, told in zip(words, tells, strict=True)]
    strong = [word.damaged > levels.word and told for word, told in zip(words, tells, strict=True)]
    gaps = [k for k, word in enumerate(words) if word.gap > levels.gap and k]
    holes = [k for k in gaps if words[k].gap > levels.gap_sure or supported(tagged, k, levels)]
    opening = range(2) if opens_torn(text, tagged, levels) else range(0)
    if not any(sure) and not holes and not opening and not any(together(strong)):
        return []
    doubtful = [word.damaged > levels.grown for word in words]
    seeds = strong[:]
    for place in opening:
        doubtful[place] = seeds[place] = True
    for k in holes:
        for place in (k - 1, k):
            doubtful[place] = seeds[place] = True
    runs = [trimmed(text, tagged, run) for run in joined(doubtful) if any(seeds[place] for place in range(*run))]
    return [clause(tagged, run) for run in narrowed(runs, len(words)) if run[0] < run[1]]


def opens_torn(text: str, tagged: Tagged, levels: Levels) -> bool:
    """Whether something is missing in front of a sentence: a doubtful gap, and a first word that begins no sentence."""
    words = tagged.words
    if len(words) < 2 or words[0].gap <= levels.gap:
        return False
    # A capital speaks for a whole sentence: "Had to sign for it." is how people write.
    return text[words[0].start].islower() or (words[0].damaged > levels.grown and words[0].gap > levels.gap_sure)


def supported(tagged: Tagged, k: int, levels: Levels) -> bool:
    """Whether a word beside a gap is doubtful too."""
    return max(tagged.words[k - 1].damaged, tagged.words[k].damaged) > levels.grown


def together(strong: Sequence[bool]) -> Iterator[bool]:
    """Yield for each strong word whether another stands near."""
    places = [k for k, flag in enumerate(strong) if flag]
    for one, two in pairwise(places):
        yield two - one <= NEAR


def joined(doubtful: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Yield the runs of doubtful words, sound ones between them bridged, as [start, end)."""
    start = end = -1
    for k, flag in enumerate(doubtful):
        if flag and start >= 0 and k - end <= BRIDGE:
            end = k + 1
        elif flag:
            if start >= 0:
                yield start, end
            start, end = k, k + 1
    if start >= 0:
        yield start, end


def trimmed(text: str, tagged: Tagged, run: tuple[int, int]) -> tuple[int, int]:
    """Return a run without marks at its edges."""
    start, end = run
    while start < end and not spoken(text, tagged, start):
        start += 1
    while end > start and not spoken(text, tagged, end - 1):
        end -= 1
    return start, end


def spoken(text: str, tagged: Tagged, k: int) -> bool:
    """Whether the k-th word of a sentence is more than a mark."""
    return any(char.isalnum() for char in text[tagged.words[k].start : tagged.words[k].end])


def narrowed(runs: list[tuple[int, int]], size: int) -> list[tuple[int, int]]:
    """Return no more than a few runs: many, or most of the sentence, become one."""
    covered = sum(end - start for start, end in runs)
    if runs and (len(runs) > MOST_SPANS or covered > WHOLE * size):
        return [(runs[0][0], runs[-1][1])]
    return runs


def clause(tagged: Tagged, run: tuple[int, int]) -> Clause:
    """Return a run of words as a clause."""
    words = tagged.words[slice(*run)]
    doubt = max(word.damaged for word in words)
    hole = max((word.gap for word in words[1:]), default=0.0)
    return Clause(Span(words[0].start, words[-1].end), max(doubt, hole), hole > doubt)
