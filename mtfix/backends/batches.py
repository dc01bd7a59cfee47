"""How sentences are put together so that what one gets never depends on the others (contract, line 7)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from mtfix.backends import Translation

BATCH = 32


def alike(lengths: Sequence[int], most: int = BATCH) -> Iterator[list[int]]:
    """Yield places of equal length, `most` at a time: nothing is padded, so nothing can shift a score.

    >>> list(alike([3, 5, 3, 3], most=2))
    [[0, 2], [3], [1]]
    """
    places = defaultdict(list)
    for place, length in enumerate(lengths):
        places[length].append(place)
    for length in sorted(places):
        yield from (places[length][start : start + most] for start in range(0, len(places[length]), most))


def ranked(candidates: Iterable[Translation | None]) -> list[Translation]:
    """Return the candidates likeliest first; a text that was said in other pieces too stands once, and none without text."""
    best: dict[str, Translation] = {}
    for one in candidates:
        if one and one.text and (one.text not in best or one.score > best[one.text].score):
            best[one.text] = one
    return sorted(best.values(), key=lambda one: -one.score)
