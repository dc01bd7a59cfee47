"""How likely words are to stand beside each other: counts of words, pairs and triples in well-edited English.

The table holds hashes, not words: four bytes for a key and one for the logarithm of its count. What is not in it was
seen less often than the table's least count. A score backs off from triple to pair to word (Brants et al. 2007).
"""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from math import log
from typing import NamedTuple
from zlib import crc32

from mtfix.lexicon.entry import FOLDER
from mtfix.patterns import lazy

NAME = "neighbours.share-alike.bin"
TOKEN = lazy(r"[A-Za-zÀ-ɏ]+(?:['’][A-Za-z]+)*|\d[\d.,]*|[^\w\s]")
OPENING, CLOSING = "<", ">"
# Steps of one byte in the natural logarithm of a count.
STEPS = 12
BACKED_OFF = log(0.4)
UNSEEN = 0.3
NEVER = float("-inf")


class Table(NamedTuple):
    """Sorted keys with their logarithms, and the logarithm of how many words were read."""

    keys: array[int]
    logs: bytes
    total: float


@lru_cache(maxsize=1)
def table() -> Table:
    """Return the table, read when it is first asked for."""
    return unpacked((FOLDER / NAME).read_bytes())


def unpacked(content: bytes) -> Table:
    """Return a table from its bytes: how many entries and words, then the keys, then the logarithms."""
    size, total = (int.from_bytes(content[start : start + 8], "little") for start in (0, 8))
    keys = array("I")
    keys.frombytes(content[16 : 16 + 4 * size])
    if sys.byteorder == "big":
        keys.byteswap()
    return Table(keys, content[16 + 4 * size :], log(total))


def key(words: Sequence[str]) -> int:
    """Return the hash of one to three words."""
    return crc32(" ".join(words).encode())


def form(token: str) -> str:
    """Return a token as it is counted: in small letters, numbers alike."""
    return "0" if token[0].isdigit() else token.lower().replace("’", "'")


@lru_cache(maxsize=100_000)
def count(*words: str) -> float:
    """Return the logarithm of how often words were seen one after the other; -inf where too seldom."""
    keys, logs, _ = table()
    wanted = key(words)
    place = bisect_left(keys, wanted)
    return logs[place] / STEPS if place < len(keys) and keys[place] == wanted else NEVER


@lru_cache(maxsize=100_000)
def likelihood(before: str, last: str, word: str) -> float:
    """Return the log probability of a word behind two others, in nats."""
    if (pair := count(last, word)) > NEVER:
        # Both the pair and the triple are asked for: a triple alone is the hash of something else.
        triple, behind = count(before, last, word), count(before, last)
        return triple - behind if triple > NEVER and behind > NEVER else BACKED_OFF + pair - count(last)
    return 2 * BACKED_OFF + max(count(word), log(UNSEEN)) - table().total


def fluency(words: Sequence[str]) -> float:
    """Return the log probability of forms, those from the third on, in nats."""
    return sum(likelihood(*words[place - 2 : place + 1]) for place in range(2, len(words)))


def packed(counts: dict[tuple[str, ...], int], total: int) -> bytes:
    """Return the bytes of a table; of words with the same hash the greater count stays."""
    logs: dict[int, int] = {}
    for words, seen in counts.items():
        place = key(words)
        logs[place] = max(logs.get(place, 0), min(255, round(STEPS * log(seen))))
    keys = array("I", sorted(logs))
    if sys.byteorder == "big":
        keys.byteswap()
    order = sorted(logs)
    return b"".join(
        (len(order).to_bytes(8, "little"), total.to_bytes(8, "little"), keys.tobytes(), bytes(logs[k] for k in order))
    )
