"""Which English word stands for which Japanese one: IBM model 1, learned in both directions, links where both agree."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from mtfix.lexicon.stems import WORD, stem

ROUNDS = 6
NOBODY = ""
LEAST = 0.003

Table = dict[tuple[str, str], float]
Pairs = Sequence[tuple[Sequence[str], Sequence[str]]]
Numbers = npt.NDArray[np.int64]


def english_words(text: str) -> list[tuple[int, int, str]]:
    """The words of an English text: start, end, and the form that is compared, plurals and pasts cut to their stem."""
    return [(*match.span(), stem(match[0])) for match in WORD.finditer(text)]


def learned(pairs: Pairs) -> Table:
    """For each pair of words the product of both directions' probabilities; pairs of no weight are left out."""
    names: dict[str, int] = {NOBODY: 0}
    coded = [(codes((NOBODY, *left), names), codes((NOBODY, *right), names)) for left, right in pairs]
    there, back = model(coded), model([(right, left) for left, right in coded])
    words = list(names)
    both = ((pair, share * back.get(pair[::-1], 0.0)) for pair, share in there.items())
    return {(words[left], words[right]): product for (left, right), product in both if product > LEAST**2}


def codes(words: Sequence[str], names: dict[str, int]) -> Numbers:
    """The words as numbers, new ones added to `names`."""
    return np.array([names.setdefault(word, len(names)) for word in words], dtype=np.int64)


def model(pairs: list[tuple[Numbers, Numbers]]) -> dict[tuple[int, int], float]:
    """IBM model 1: the probability of each right word for each left one, as far as it is worth keeping."""
    left = np.concatenate([np.repeat(ours, len(theirs) - 1) for ours, theirs in pairs])
    right = np.concatenate([np.tile(theirs[1:], len(ours)) for ours, theirs in pairs])
    # Cells of one sentence's right word share a group: their weights sum to one.
    sizes = [(len(ours), len(theirs) - 1) for ours, theirs in pairs]
    starts = np.concatenate([[0], np.cumsum([width for _, width in sizes])])
    group = np.concatenate(
        [np.tile(np.arange(width), ours) + start for (ours, width), start in zip(sizes, starts[:-1], strict=True)]
    )
    kinds, cell = np.unique(left << 32 | right, return_inverse=True)
    owner = (kinds >> 32).astype(np.int64)
    share = np.ones(len(kinds))
    for _ in range(ROUNDS):
        weight = share[cell]
        weight /= np.bincount(group, weight)[group]
        count = np.bincount(cell, weight, len(kinds))
        share = count / np.bincount(owner, count)[owner]
    kept = np.flatnonzero(share > LEAST)
    return {(int(kinds[place]) >> 32, int(kinds[place]) & 0xFFFFFFFF): float(share[place]) for place in kept}


def links(left: Sequence[str], right: Sequence[str], table: Table) -> dict[int, int]:
    """Places of the left with the place of the right that each stands for: each is the other's best."""
    scores = np.array([[table.get((word, said), 0.0) for said in right] for word in left])
    if not scores.size:
        return {}
    diagonal = np.abs(np.arange(len(left))[:, None] / len(left) - np.arange(len(right))[None, :] / len(right))
    scores = scores / (1 + diagonal)
    best, back = scores.argmax(axis=1), scores.argmax(axis=0)
    return {place: int(at) for place, at in enumerate(best) if scores[place, at] > LEAST**2 and back[at] == place}
