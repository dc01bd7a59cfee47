"""How a term's senses rank by what parallel texts say: the commonest English first, with its share of the lines."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from mtfix.lexicon.entry import FOLDER, Entry, normal
from mtfix.lexicon.index import Index, searched
from mtfix.lexicon.inflection import UNCOUNTABLE, head_of, plural_of

FEW = 4
# A share of the lines that makes a sense an everyday one, and one at which its rivals have to have twice as little.
PLAIN, EVERYDAY = 0.2, 8


@cache
def table(language: str) -> Index:
    """Return the table of a language, searched in place; empty where there is none."""
    return searched(FOLDER / f"attested.share-alike.{language}.tsv")


def shares(term: str, language: str) -> dict[str, float]:
    """Return by English form the share of the lines with the term that say it so, empty where few lines have it.

    >>> shares("授業", "ja")["class"] > shares("授業", "ja")["instruction"], shares("関係者筋", "ja")
    (True, {})
    """
    for line in table(language).lines(normal(term)):
        _, total, said = line.split("\t")
        counts = (form.rpartition(":") for form in said.split("|"))
        # One line more that says none of them: a rate from four lines is not to be trusted like one from four hundred.
        return {form: int(count) / (int(total) + 1) for form, _, count in counts} if int(total) >= FEW else {}
    return {}


def ranked(found: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Return the senses of a term by what parallel texts say, each with its commonest form first; unknown ones as they are."""
    known = shares(found[0].term, found[0].language) if found else {}
    if not known:
        return found
    senses = [with_share(entry, known) for entry in found]
    top = max(entry.share or 0.0 for entry in senses)
    if top < PLAIN:
        return tuple(senses)
    weighed = (weighed_against(entry, top) for entry in senses)
    return tuple(sorted(weighed, key=lambda entry: (-(entry.share or 0.0), -entry.score)))


def with_share(entry: Entry, known: dict[str, float]) -> Entry:
    """Return a sense with its forms in the order of their shares, and the greatest of them."""
    forms = tuple(sorted(entry.english, key=lambda form: -known.get(form, 0.0)))
    plural = entry.plural if forms[0] == entry.english[0] else plural_like(entry, forms[0])
    return replace(entry, english=forms, plural=plural, share=known.get(forms[0], 0.0))


def plural_like(entry: Entry, form: str) -> str | None:
    """Return the plural of another form of a countable sense."""
    return plural_of(form) if entry.plural and head_of(form) not in UNCOUNTABLE else None


def weighed_against(entry: Entry, top: float) -> Entry:
    """Return a sense with the score that its share of the lines gives it beside the commonest sense."""
    share = entry.share or 0.0
    if share == top:
        return replace(entry, score=max(entry.score, EVERYDAY))
    return replace(entry, score=min(entry.score, EVERYDAY - 2)) if share < top / 2 else entry
