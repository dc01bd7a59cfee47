"""How far the lexicon backs a translation: which of the source's terms it says, and which of its words come from none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from mtfix.lexicon.dictionary import exact
from mtfix.lexicon.entry import Entry
from mtfix.lexicon.segmentation import lookup, pieces
from mtfix.lexicon.stems import WORD, root, roots
from mtfix.patterns import lazy

SPEAKS = lazy(r"[㐀-鿿々ァ-ヺ가-힣А-яЁё]")
LONGEST = 8
# What grammar calls for; a person (he, she, I, you) is never grammar alone.
GRAMMAR = frozenset(
    "a an the this that these those it its they them their there here who which what when where how as if than so such too "
    "is are was were be been being am do does did done has have had having will would can could may might must shall should "
    "not no and or but nor of in on at to for from by with about into over under after before between during through against "
    "within without among until since while because also only just very more most other one s t up out off down".split()
)


@dataclass(frozen=True, slots=True)
class Support:
    """`unsaid` are terms of the source that the translation says in none of their ways, out of `terms`; `unbacked` its words from no term."""

    terms: tuple[str, ...]
    unsaid: tuple[str, ...]
    words: tuple[str, ...]
    unbacked: tuple[str, ...]

    @property
    def said(self) -> float:
        """The share of the known terms that are said, 0 where none is known."""
        return 1 - len(self.unsaid) / len(self.terms) if self.terms else 0.0

    @property
    def backed(self) -> float:
        """The share of the translation's words that a term backs, 0 where it has none."""
        return 1 - len(self.unbacked) / len(self.words) if self.words else 0.0


def support(source: str, language: str, english: str) -> Support:
    """Return how the lexicon backs a translation of a short text.

    >>> support("政府の方針", "ja", "a government policy").unsaid, support("政府の方針", "ja", "The cat sat.").unbacked
    ((), ('cat', 'sat'))
    """
    said = roots(english)
    terms = known_terms(source, language)
    unsaid = tuple(term for term in terms if not any(form in said for form in ways(term, language)))
    words = tuple(word for word in WORD.findall(english) if word.lower() not in GRAMMAR and not word.isdigit())
    backing = {short for form in all_ways(source, language) for short in form.split()}
    return Support(terms, unsaid, words, tuple(word for word in words if root(word) not in backing))


@lru_cache(maxsize=2048)
def known_terms(source: str, language: str) -> tuple[str, ...]:
    """Return the terms of a text that mean something by themselves and that the lexicon knows."""
    found = (piece[0].term for piece in pieces(source, language) if not isinstance(piece, str))
    return tuple(dict.fromkeys(term for term in found if SPEAKS.search(term)))


@lru_cache(maxsize=4096)
def ways(term: str, language: str) -> tuple[str, ...]:
    """Return every way to say a term, as roots."""
    return tuple(dict.fromkeys(form for entry in lookup(term, language) for form in forms(entry)))


def forms(entry: Entry) -> Iterator[str]:
    """Yield the forms of a sense as roots."""
    yield from (roots(form) for form in entry.english)


@lru_cache(maxsize=2048)
def all_ways(source: str, language: str) -> frozenset[str]:
    """Return every way to say any term that stands anywhere in a text, those inside longer ones included."""
    terms = set(known_terms(source, language))
    places = range(len(source))
    terms |= {source[start:end] for start in places for end in range(start + 1, min(start + LONGEST, len(source)) + 1)}
    every = (
        entry
        for term in terms
        for entry in (
            exact(term, language) or (lookup(term, language) if term in known_terms(source, language) else ())
        )
    )
    return frozenset(form for entry in every for form in forms(entry))
