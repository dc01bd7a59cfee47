"""How foreign the runs of letters of a word in Latin script are, for words that no list holds."""

from __future__ import annotations

from functools import cache

from mtfix.lexicon.entry import FOLDER

LENGTH = 4
TENTHS = 10


def letter_runs(word: str) -> list[str]:
    """Return the runs of four letters of a word, its ends marked.

    >>> letter_runs("szyby")
    ['^szy', 'szyb', 'zyby', 'yby$']
    """
    marked = f"^{word}$"
    return [marked[start : start + LENGTH] for start in range(len(marked) - LENGTH + 1)]


@cache
def _weights() -> dict[str, int]:
    found: dict[str, int] = {}
    for line in (FOLDER / "letter-runs.permissive.tsv").read_text("utf-8").splitlines():
        weight, _, row = line.partition("\t")
        found.update(dict.fromkeys(row.split(" "), int(weight)))
    return found


def foreignness(word: str) -> float:
    """Return how much likelier a word is in one of eight European languages than in English, by its runs of letters.

    It is the mean of the natural logarithms: below 0 for most English words, above .8 for few of them.

    >>> foreignness("przestrzeni") > 1, foreignness("fastball") < 0
    (True, True)
    """
    found = letter_runs(word.lower())
    return sum(_weights().get(run, 0) for run in found) / TENTHS / len(found) if found else 0.0
