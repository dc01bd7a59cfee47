"""Looking a term up: the hand-written tables first, then the dictionaries, then inflected forms."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from mtfix.lexicon.attested import ranked
from mtfix.lexicon.entry import LANGUAGES, Entry, Kind, normal
from mtfix.lexicon.forms import base_forms, describes
from mtfix.lexicon.index import entries
from mtfix.lexicon.tables import fits, listed, news

LEAD = 2
# A name of the hand-written tables needs no second opinion from a dictionary's names, only from its words.
NAMES = {Kind.PROPER, Kind.PLACE, Kind.ORGANISATION, Kind.COMPANY, Kind.PERSON}


@lru_cache(maxsize=8192)
def exact(term: str, language: str) -> tuple[Entry, ...]:
    """Return the entries of a term as it stands, likeliest first. A word of the news table overrules all others."""
    if language not in LANGUAGES or not term.strip():
        return ()
    chosen = tuple(entry for entry in news(language).get(normal(term), ()) if fits(entry.term, term))
    if chosen and chosen[0].kind is not Kind.AFFIX:
        return chosen
    known = (*chosen, *listed(term, language))
    other = (entry for entry in entries(term, language) if not known or entry.kind not in NAMES)
    return merged((*known, *ranked(merged(other)))) if known else ranked(merged(other))


def inflected(term: str, language: str) -> tuple[Entry, ...]:
    """Return the entries of a term or, failing that, of the one base form that its ending allows."""
    if found := exact(term, language):
        return found
    bases = [found for form in base_forms(term, language) if (found := exact(form, language))]
    if describes(term, language):
        bases = [found for found in bases if found[0].kind is Kind.ADJECTIVE]
    first = {tuple(entry.english[0] for entry in found) for found in bases}
    return tuple(replace(entry, term=term) for entry in bases[0]) if len(first) == 1 else ()


def merged(found: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return entries by falling score, those with the same leading English once."""
    best: dict[str, Entry] = {}
    for entry in sorted(found, key=lambda entry: -entry.score):
        best.setdefault(entry.english[0].casefold(), entry)
    return tuple(best.values())


def decided(found: tuple[Entry, ...]) -> Entry | None:
    """Return the entry that stands clear of all others by two points of score, None where a person has to choose.

    >>> decided(exact("日本", "ja")).english, decided(exact("人", "ja") + exact("人", "ja"))
    (('Japan',), None)
    """
    if not found:
        return None
    rivals = [entry for entry in found[1:] if found[0].score - entry.score < LEAD]
    return None if rivals else found[0]
