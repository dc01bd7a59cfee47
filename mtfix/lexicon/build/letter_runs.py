"""Weighs how much more foreign than English a run of letters is, from the two word lists."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping

from mtfix.lexicon.letter_runs import TENTHS, letter_runs

# European languages with word lists large enough to count in.
LANGUAGES = ("de", "es", "fr", "it", "nl", "pl", "pt", "ro")
# A run that a list lacks counts as this part of one sighting in the English list.
UNSEEN = 0.3
LEAST_WEIGHT = 2


def letter_run_table(english: Iterable[str], foreign: Mapping[str, Collection[str]]) -> str:
    """Return the table as text: a weight, a tab, and its runs. `foreign` maps words to their languages."""
    rows: defaultdict[int, list[str]] = defaultdict(list)
    for run, weight in weights(english, foreign).items():
        rows[weight].append(run)
    return "".join(f"{weight}\t{' '.join(sorted(rows[weight]))}\n" for weight in sorted(rows))


def weights(english: Iterable[str], foreign: Mapping[str, Collection[str]]) -> dict[str, int]:
    """Return the weight of each run in tenths: above nothing for foreign, below for English spelling."""
    at_home, abroad = shares(english), mean_shares(foreign)
    floor = UNSEEN * min(at_home.values(), default=1.0)
    found: dict[str, int] = {}
    for run in at_home.keys() | abroad:
        ratio = (abroad.get(run, 0.0) + floor) / (at_home.get(run, 0.0) + floor)
        found[run] = round(TENTHS * math.log(ratio))
    return {run: weight for run, weight in found.items() if abs(weight) >= LEAST_WEIGHT}


def mean_shares(foreign: Mapping[str, Collection[str]]) -> dict[str, float]:
    """Return the mean over the languages of what part of all runs each run makes."""
    mean: defaultdict[str, float] = defaultdict(float)
    for language in LANGUAGES:
        own = sorted(word for word, languages in foreign.items() if language in languages)
        for run, share in shares(own).items():
            mean[run] += share / len(LANGUAGES)
    return mean


def shares(words: Iterable[str]) -> dict[str, float]:
    """Return what part of all runs each run makes, in words of more than three plain letters."""
    count = Counter(run for word in words if word.isascii() and len(word) > 3 for run in letter_runs(word))
    total = count.total() or 1
    return {run: times / total for run, times in count.items()}
