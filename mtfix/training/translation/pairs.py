"""A pair of sentences and the rules that say which pairs are worth learning."""

import hashlib
from typing import NamedTuple

from .text import JAPANESE, NOT_ENGLISH


class Pair(NamedTuple):
    """One line to learn from: `weight` is how often an average pass over the set shows it."""

    ja: str
    en: str
    origin: str
    weight: float
    document: str = ""


MOST_CHARACTERS = 400
JAPANESE_PER_ENGLISH = (0.12, 2.0)


def draw(*parts: object) -> float:
    """A number in [0, 1) that depends on the parts alone, so that a second run takes the same choices."""
    digest = hashlib.blake2b("\0".join(map(str, parts)).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") / 2**64


def in_proportion(pair: Pair) -> bool:
    """Whether the lengths fit each other; a few characters prove nothing and always fit."""
    low, high = JAPANESE_PER_ENGLISH
    return len(pair.en) < 30 or low <= len(pair.ja) / len(pair.en) <= high


def worth_learning(pair: Pair) -> bool:
    """Whether a pair has Japanese on one side, English without foreign letters on the other, and fair lengths."""
    return (
        bool(pair.ja and pair.en)
        and max(len(pair.ja), len(pair.en)) <= MOST_CHARACTERS
        and bool(JAPANESE.search(pair.ja))
        and not NOT_ENGLISH.search(pair.en)
        and any(letter.isalnum() for letter in pair.en)
        and in_proportion(pair)
    )
