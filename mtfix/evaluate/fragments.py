"""Fragments of news and the English that an editor would accept for each: how many a way of translating gets right."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files

LEADING = re.compile(r"^(?:the|a|an|to|has|have|had) (?=.)")
IGNORED = re.compile(r"[.,;:!?\"“”]")


@dataclass(frozen=True, slots=True)
class Fragment:
    """A Japanese fragment of one to six words, and every English form that counts as right."""

    japanese: str
    accepted: frozenset[str]

    def is_right(self, english: str) -> bool:
        """Whether an answer is one of the accepted forms, case, stops and a leading article aside."""
        return bare(english) in self.accepted


def fragments() -> list[Fragment]:
    """The fragments, in the order of the file; those at even places were never looked at while rules were made."""
    lines = (files(__package__) / "fragments.ja.tsv").read_text("utf-8").splitlines()[1:]
    rows = (line.split("\t") for line in lines)
    return [Fragment(japanese, frozenset(map(bare, accepted.split("|")))) for japanese, accepted in rows]


def bare(english: str) -> str:
    """Return an answer as it is compared.

    >>> bare("The U.S. government."), bare("to resign")
    ('us government', 'resign')
    """
    said = " ".join(IGNORED.sub("", english.replace("’", "'")).lower().split())
    return LEADING.sub("", said)


def wrong(answer: Callable[[str], str], chosen: Sequence[Fragment]) -> Iterator[tuple[Fragment, str]]:
    """Yield each fragment that is not answered rightly, with the answer."""
    for fragment in chosen:
        if not fragment.is_right(said := answer(fragment.japanese)):
            yield fragment, said
