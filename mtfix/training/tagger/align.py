"""Which unit of a damaged sentence answers to which unit of the clean one."""

from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

DELETE_COST = 0.7
DIFFERENT_COST = 1.0


class Link(NamedTuple):
    """Units [start, end) of the damaged sentence stand for units [clean_start, clean_end) of the clean one."""

    start: int
    end: int
    clean_start: int
    clean_end: int


def links(damaged: Sequence[str], clean: Sequence[str]) -> list[Link]:
    """Links that cover both sentences in order: 1-1, 1-0, 0-1, 1-2 (glued), 2-1 (broken)."""
    found: list[Link] = []
    start = clean_start = 0
    for change in Levenshtein.opcodes(list(damaged), list(clean)):
        i, i2, j, j2 = change.src_start, change.src_end, change.dest_start, change.dest_end
        if change.tag == "equal":
            found += _refined(damaged, clean, Link(start, i, clean_start, j))
            found += [Link(i + k, i + k + 1, j + k, j + k + 1) for k in range(i2 - i)]
            start, clean_start = i2, j2
    return found + _refined(damaged, clean, Link(start, len(damaged), clean_start, len(clean)))


def _refined(damaged: Sequence[str], clean: Sequence[str], link: Link) -> list[Link]:
    rows, columns = link.end - link.start, link.clean_end - link.clean_start
    if rows * columns == 0:
        return [Link(i, i + 1, link.clean_start, link.clean_start) for i in range(link.start, link.end)] + [
            Link(link.end, link.end, j, j + 1) for j in range(link.clean_start, link.clean_end)
        ]
    return [link] if rows * columns == 1 else _block(damaged, clean, link)


def _block(damaged: Sequence[str], clean: Sequence[str], link: Link) -> list[Link]:
    """The cheapest chain of small links through a changed block."""
    best: dict[tuple[int, int], tuple[float, Link | None]] = {(link.start, link.clean_start): (0.0, None)}
    for i in range(link.start, link.end + 1):
        for j in range(link.clean_start, link.clean_end + 1):
            if (i, j) in best:
                _extend(best, damaged, clean, link, i, j)
    chain: list[Link] = []
    place = (link.end, link.clean_end)
    while (step := best[place][1]) is not None:
        chain.append(step)
        place = (step.start, step.clean_start)
    return chain[::-1]


def _extend(
    best: dict[tuple[int, int], tuple[float, Link | None]],
    damaged: Sequence[str],
    clean: Sequence[str],
    block: Link,
    i: int,
    j: int,
) -> None:
    here = best[i, j][0]
    for down, right in ((1, 1), (1, 0), (0, 1), (1, 2), (2, 1)):
        end, clean_end = i + down, j + right
        if end <= block.end and clean_end <= block.clean_end:
            cost = here + _cost("".join(damaged[i:end]), "".join(clean[j:clean_end]), down + right)
            if cost < best.get((end, clean_end), (float("inf"), None))[0] - 1e-9:
                best[end, clean_end] = (cost, Link(i, end, j, clean_end))


def _cost(damaged: str, clean: str, size: int) -> float:
    if not damaged or not clean:
        return DELETE_COST
    if size == 3:  # glued or broken: only where the letters agree
        return 0.1 if damaged.replace("-", "") == clean.replace("-", "") else 9.0
    if damaged[0].isalnum() != clean[0].isalnum():
        return 1.3
    return DIFFERENT_COST - 0.9 * Levenshtein.normalized_similarity(damaged.lower(), clean.lower())
