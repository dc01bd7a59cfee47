"""Joining neighbours of a segmented span: a name with its title, a country or short prefix with the noun it qualifies."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from mtfix.lexicon.entry import Entry, Kind, Title, normal
from mtfix.lexicon.forms import base_forms
from mtfix.lexicon.inflection import plural_of
from mtfix.lexicon.romanised import full_name, given_name, surname
from mtfix.lexicon.tables import person_forms, place_forms, titles

# What a span was cut into: the senses of a known term, likeliest first, or text that is not known.
Piece = tuple[Entry, ...] | str

# Makes the senses of two neighbours one expression.
Pair = Callable[[Piece, Piece, str], tuple[Entry, ...]]

QUALIFIED = {Kind.NOUN, Kind.ORGANISATION, Kind.PROPER, Kind.PERSON}
# Bodies whose name stands in front of the people who speak for them: Foreign Ministry spokesperson.
BODIES = {Kind.ORGANISATION, Kind.COMPANY}
# Words of rank that stay in front of any other qualifier.
RANKS = {"senior", "former", "new", "acting"}
SURE, UNSURE = 9, 5


def term_of(piece: Piece) -> str:
    """Return the text of a piece."""
    return piece if isinstance(piece, str) else piece[0].term


def joined(pieces: list[Piece], language: str) -> list[Piece]:
    """Return the pieces with neighbours joined where together they read as one expression: names first, then qualifiers."""
    for pair in (named, qualified):
        pieces = _joined(pieces, language, pair)
    return pieces


def _joined(pieces: list[Piece], language: str, pair: Pair) -> list[Piece]:
    result: list[Piece] = []
    for piece in pieces:
        result.append(piece)
        while taken := _last_two(result):
            found = pair(taken[0], taken[-1], language)
            if not found:
                break
            term = "".join(map(term_of, taken))
            result[-len(taken) :] = [tuple(replace(entry, term=term) for entry in found)]
    return result


def _last_two(pieces: list[Piece]) -> list[Piece]:
    """Return the last two pieces with the blank between them, nothing where there are not two."""
    gap = 1 if len(pieces) > 2 and isinstance(pieces[-2], str) and pieces[-2].isspace() else 0
    return pieces[-2 - gap :] if len(pieces) >= 2 + gap else []


def named(left: Piece, right: Piece, language: str) -> tuple[Entry, ...]:
    """Return a name with its title, or a surname with its given name, empty where the two are neither."""
    for name, title in orders(left, right, language):
        offices = offices_of(term_of(title), language)
        if offices and (people := readings(name, language)):
            return titled(people, offices, language)
    if isinstance(left, str) or isinstance(right, str):
        return ()
    return personal(left, right, language)


def orders(left: Piece, right: Piece, language: str) -> list[tuple[Piece, Piece]]:
    """Return which of two neighbours may be the name and which the title: Russian sets the title first, Chinese either way."""
    return {"ru": [(right, left)], "zh": [(left, right), (right, left)]}.get(language, [(left, right)])


def offices_of(term: str, language: str) -> tuple[Title, ...]:
    """Return the titles that a term is, in its base form or with a particle or case ending."""
    known = titles(language)
    forms = (normal(form) for form in (term, *base_forms(term, language)))
    return next((known[form] for form in forms if form in known), ())


def titled(people: Iterable[str], offices: tuple[Title, ...], language: str) -> tuple[Entry, ...]:
    """Return a name with its title in English order: "President Putin". Several readings are several entries."""
    forms = [(office.english, f"{office.english} {person}".strip()) for office in offices for person in people]
    score = SURE if len(forms) == 1 else UNSURE
    return tuple(
        Entry(form, (form,), Kind.PERSON, language, score, None, "titles" if office else "people")
        for office, form in forms
    )


def readings(name: Piece, language: str) -> list[str]:
    """Return how a piece reads as the name of a person: a public figure's, else every reading of a Japanese name."""
    term = term_of(name)
    for form in (term, *base_forms(term, language)):
        if found := person_forms().get(normal(form)):
            return [found[0].english]
    return list(surname(term) or full_name(term)) if language == "ja" else []


def personal(left: tuple[Entry, ...], right: tuple[Entry, ...], language: str) -> tuple[Entry, ...]:
    """Return a Japanese surname and given name as a full name, one entry for each romanisation."""
    families, givens = surname(left[0].term), given_name(right[0].term)
    if language != "ja" or not families or not givens or right[0].score > UNSURE:
        return ()
    forms = [f"{given} {family}" for family in families for given in givens]
    return tuple(Entry(form, (form,), Kind.PERSON, language, UNSURE, None, "personal-names") for form in forms)


def qualified(left: Piece, right: Piece, language: str) -> tuple[Entry, ...]:
    """Return a noun or titled name with the country, body or prefix before it: "Russian government"."""
    if isinstance(left, str) or isinstance(right, str) or right[0].source not in {"news", "composed", "titles"}:
        return ()
    word, noun = qualifier(left[0], right[0]), right[0]
    if not word or noun.kind not in QUALIFIED or noun.english[0].startswith(word):
        return ()
    english = tuple(put_before(word, form) for form in noun.english)
    plural = plural_of(english[0]) if noun.plural else None
    score = min(left[0].score, noun.score)
    return (replace(noun, english=english, plural=plural, score=score, source="composed"),)


def put_before(word: str, noun: str) -> str:
    """Return a noun with a qualifier in its place.

    >>> put_before("Russian", "government"), put_before("U.S.", "senior official")
    ('Russian government', 'senior U.S. official')
    """
    rank, _, rest = noun.partition(" ")
    return f"{rank} {word} {rest}" if rank in RANKS and rest else f"{word} {noun}"


def qualifier(entry: Entry, noun: Entry) -> str:
    """Return the English form of an entry in front of a noun, "" where it does not qualify."""
    speaks = entry.kind is Kind.AFFIX or (entry.kind in BODIES and noun.english[0][0].islower())
    if speaks and entry.source in {"news", "composed"}:
        return entry.english[0]
    known = place_forms().get(normal(entry.term))
    if entry.kind is not Kind.PLACE or not known:
        return ""
    return known[1].adjective or (known[1].english if known[1].kind == "country" else "")
