"""Puts English from the glossary and the lexicon in the place of a foreign word, fitted to the sentence.

Tried in order: the user's glossary; letters that only look foreign; a word that stands beside its own English; a public
figure with a title; a name whose reading is certain; a term. What has several readings is proposed with all of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from mtfix import lexicon
from mtfix.fit import Place, fitted, indefinite, spaced
from mtfix.lexicon import Entry, Kind
from mtfix.punctuation import CLOSING, MARK, OPENING, PLAIN
from mtfix.repairers.job import Job, one_by_one
from mtfix.segment import line_at
from mtfix.types import Edit, Span, Trust

# Cyrillic and Greek letters that print like Latin ones.
LOOKALIKES = dict(
    zip(
        "АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
        "ABESIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYX",
        strict=True,
    )
)
# From this score on a sense is what a newspaper means by the word.
CERTAIN = 9
NAMES = frozenset({Kind.SURNAME, Kind.GIVEN_NAME, Kind.PERSON})
MOST_ALTERNATIVES = 6


@one_by_one
def foreign_script(job: Job) -> Edit | None:
    """Propose English for a run of foreign letters; None when no table holds it."""
    return next((edit for way in WAYS if (edit := way(job))), None)


def from_glossary(job: Job) -> Edit | None:
    """The user's own word for it."""
    english = job.settings.glossary.get(job.finding.text)
    return put(job, english, Trust.LIKELY, "from the glossary") if english else None


def lookalike(job: Job) -> Edit | None:
    """Foreign letters in a Latin word or after a degree sign, which only look Latin."""
    text = job.finding.text
    beside = job.before(1), job.after(1)
    if not LOOKALIKES.keys() >= set(text) or not any(is_latin(char) or char == "°" for char in beside):
        return None
    latin = "".join(LOOKALIKES[char] for char in text)
    return job.edit(latin, Trust.SAFE, "letters of another alphabet that look like these", evidence=(latin,))


def is_latin(char: str) -> bool:
    """Whether a character is a Latin letter."""
    return char.isalpha() and char < "\u0250"


def beside_its_english(job: Job) -> Edit | None:
    """A word that the engine copied and translated: the copy goes."""
    text = job.finding.text
    after = job.after(60).lstrip()
    for said in dict.fromkeys(word for word in known_english(job) if word):
        if (
            after.lower().startswith(said.lower())
            and not after[len(said) : len(said) + 1].isalpha()
            and job.after(1).isspace()
        ):
            return job.edit("", Trust.LIKELY, f"{text} stands beside its English, {said}", span=without_blank(job))
    return None


def without_blank(job: Job) -> Span:
    """Return the finding's span with the blank behind it."""
    return Span(job.finding.start, job.finding.end + 1)


def known_english(job: Job) -> Iterator[str]:
    """Yield what the tables call the word."""
    text, language = job.finding.text, job.finding.language or ""
    if place := lexicon.place(text):
        yield place.english
    for entry in lexicon.lookup(text, language):
        yield from entry.english
    yield from (entry.english[0] for entry in lexicon.surname(text))


def titled_person(job: Job) -> Edit | None:
    """A public figure, alone or with a title: `プーチン大統領`."""
    said = lexicon.titled(job.finding.text, job.finding.language or "")
    return put(job, said, Trust.LIKELY, "a public figure from the table of people") if said else None


def place_name(job: Job) -> Edit | None:
    """A place of the dateline table."""
    place = lexicon.place(job.finding.text)
    if place is None:
        return None
    entry = Entry(
        job.finding.text, (place.english,), Kind.PLACE, job.finding.language or "", CERTAIN, article=place.article
    )
    return put_entry(job, entry, Trust.LIKELY, "from the table of places")


def agency_name(job: Job) -> Edit | None:
    """A news agency or paper."""
    agency = lexicon.agency(job.finding.text)
    return put(job, agency.english, Trust.LIKELY, "from the table of agencies") if agency else None


def personal_name(job: Job) -> Edit | None:
    """A Japanese surname or given name: applied when its only reading, or one that stands in the article."""
    readings = list(dict.fromkeys(entry.english[0] for entry in lexicon.surname(job.finding.text)))
    if not readings or job.finding.language != "ja":
        return None
    witnessed = [name for name in readings if re.search(rf"\b{re.escape(name)}\b", job.text)]
    if len(witnessed) == 1 or len(readings) == 1:
        name = (witnessed or readings)[0]
        reason = f"the reading {name} stands in the article" if witnessed else "a name with one reading"
        return put(job, name, Trust.LIKELY, reason)
    return put(job, readings[0], Trust.REVIEW, "a name with several readings", readings[1:])


def term(job: Job) -> Edit | None:
    """A word of the lexicon: applied when one sense is certain, else proposed with the others."""
    entries = lexicon.lookup(job.finding.text, job.finding.language or "")
    entries = tuple(entry for entry in entries if entry.kind not in NAMES)
    if not entries:
        return None
    best = entries[0]
    others = list(dict.fromkeys(form for entry in entries for form in entry.english))[1:]
    if best.score >= CERTAIN or (not others and best.kind in {Kind.ORGANISATION, Kind.COMPANY, Kind.PLACE}):
        return put_entry(job, best, Trust.LIKELY, "from the lexicon", others)
    return put_entry(
        job, best, Trust.REVIEW, f"{len(others) + 1} readings in the lexicon" if others else "from the lexicon", others
    )


def put_entry(job: Job, entry: Entry, trust: Trust, reason: str, others: list[str] | None = None) -> Edit:
    """Propose an entry's English in the form that its place asks for."""
    return put(job, fitted(entry.english[0], entry, around(job)), trust, reason, others or [], entry.english)


def around(job: Job) -> Place:
    """Return what stands on the finding's line before and behind it."""
    line = line_at(job.text, job.finding.start)
    return Place(
        job.text[line.start : job.finding.start], job.text[job.finding.end : line_at(job.text, job.finding.end).end]
    )


def put(
    job: Job, english: str, trust: Trust, reason: str, others: list[str] | None = None, forms: tuple[str, ...] = ()
) -> Edit:
    """Propose English for the run, its neighbouring marks and article made to fit."""
    span, left, right = dressed(job)
    place = Place(
        around(job).before[: span.start - job.finding.start or None], around(job).after[span.end - job.finding.end :]
    )
    said = english
    if not left and (better := indefinite(place.before, english)):
        width = len(place.before) - len(place.before.rstrip()) + len(better) + (1 if better.lower() == "a" else -1)
        span, said = Span(span.start - width, span.end), f"{better} {english}"
        place = Place(place.before[:-width], place.after)
    after = spaced(left + said + right, place)
    evidence = (english, *forms)
    return job.edit(
        after,
        trust,
        f"{reason}: {job.finding.text}",
        span=span,
        evidence=evidence,
        alternatives=(others or [])[:MOST_ALTERNATIVES],
    )


def dressed(job: Job) -> tuple[Span, str, str]:
    """Return the run's span with the East Asian marks that touch it, and those marks in English."""
    start, end = job.finding.start, job.finding.end
    text = job.text
    while start > 0 and MARK.match(text[start - 1]) and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and MARK.match(text[end]) and not text[end].isspace():
        end += 1
    return Span(start, end), english_marks(text[start : job.finding.start]), english_marks(text[job.finding.end : end])


def english_marks(marks: str) -> str:
    """Return East Asian marks as English ones."""
    return "".join(OPENING.get(mark) or CLOSING.get(mark) or PLAIN.get(mark, " ") for mark in marks)


Way = Callable[[Job], "Edit | None"]
WAYS: tuple[Way, ...] = (
    from_glossary,
    lookalike,
    beside_its_english,
    titled_person,
    place_name,
    agency_name,
    personal_name,
    term,
)
