"""Puts English from the glossary and the lexicon in the place of a foreign word, fitted to the sentence.

Tried in order: the user's glossary; letters that only look foreign; a word that stands beside its own English; a name whose
reading stands in the source or the article; a term of the lexicon. What has several readings is proposed with all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from mtfix import lexicon
from mtfix.ahead import Ahead, ahead
from mtfix.fit import (
    DETERMINERS,
    FUNCTION,
    PLURAL_AFTER,
    SINGULAR_AFTER,
    SINGULAR_BEFORE,
    VOWEL,
    Fit,
    Place,
    abstract,
    closes,
    fitted,
    indefinite,
    spaced,
)
from mtfix.lexicon import Entry, Kind
from mtfix.lexicon.affixes import verbs
from mtfix.lexicon.inflection import verb_form
from mtfix.patterns import lazy
from mtfix.punctuation import CLOSING, MARK, OPENING, PLAIN
from mtfix.repairers.job import Job, one_by_one
from mtfix.segment import line_at
from mtfix.slots import BEING, passive, past_is_certain, wants_adjective, wants_base, wants_verb
from mtfix.types import Edit, Span, Trust
from mtfix.witnesses import NAMES, explained, sounded, witnessed

# Cyrillic and Greek letters that print like Latin ones.
LOOKALIKES = dict(
    zip(
        "АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
        "ABESIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYX",
        strict=True,
    )
)
# The score of words chosen for news by hand, and that from which a lone reading of a dictionary is an everyday word.
NEWS, CLEAR, FAIR = 9, 7, 5
# The share of parallel lines that says a term so, from which on the sense is sure alone, and with a good score.
USUAL, COMMON = 0.45, 0.25
LONE = 0.6
# Of a lone character that is a whole noun phrase (the 曲 was): its share, and how many times that of the next sense.
ALONE, CLEARLY = 0.3, 4.0
LOAN = lazy(r"[ァ-ヺー]+")
LONG_LOAN, LONG_TERM = 5, 3
PROPER = frozenset(
    {Kind.ORGANISATION, Kind.COMPANY, Kind.PLACE, Kind.PROPER, Kind.AGENCY, Kind.LANGUAGE, Kind.CURRENCY}
)
PARTICLES = frozenset("은는이가을를はがを")
TIMES = frozenset("last this next yesterday today tomorrow now".split())
IN_TIME = lazy(r"(?<![\w-])([Ii]n|[Oo]n|[Aa]t) ?\Z")
NAME_SCORE = 5
MOST_ALTERNATIVES = 6
# As far as grammar looks.
NEAR = 500


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
    before = "°" if job.before(2) == "° " else job.before(1)
    if not LOOKALIKES.keys() >= set(text) or not any(is_latin(char) or char == "°" for char in (before, job.after(1))):
        return None
    latin = "".join(LOOKALIKES[char] for char in text)
    return job.edit(latin, Trust.SAFE, "letters of another alphabet that look like these", evidence=(latin,))


def particle(job: Job) -> Edit | None:
    """A Korean or Japanese particle stuck to an English word: it marks topic, subject or object, as English does by order."""
    if job.finding.text not in PARTICLES or not is_latin(job.before(1)):
        return None
    return job.edit("", Trust.REVIEW, f"{job.finding.text} marks topic, subject or object and says nothing in English")


def is_latin(char: str) -> bool:
    """Whether a character is a Latin letter."""
    return char.isalpha() and char < "\u0250"


def beside_its_english(job: Job) -> Edit | None:
    """A word that the engine copied and translated: the copy goes."""
    after = job.after(60).lstrip()
    for said in dict.fromkeys(form for entry in senses(job) for form in entry.english):
        follows = after[len(said) : len(said) + 1]
        if after.lower().startswith(said.lower()) and not follows.isalpha() and job.after(1).isspace():
            reason = f"{job.finding.text} stands beside its English, {said}"
            return job.edit("", Trust.LIKELY, reason, span=Span(job.finding.start, job.finding.end + 1))
    return None


def name(job: Job) -> Edit | None:
    """A name for which the article or its source vouches."""
    text, language, known = job.finding.text, job.finding.language or "", senses(job)
    found = explained(text, language, job.document) or witnessed(text, known, language, job.document)
    if found is None and not known:
        found = sounded(text, job.document)
    if found is None or (known and not found.certain):
        return None
    return put(job, found.english, Trust.LIKELY if found.certain else Trust.REVIEW, found.reason)


def term(job: Job) -> Edit | None:
    """A term of the lexicon: applied when one sense is sure and its place takes it, else proposed with the others."""
    found = senses(job)
    if not found:
        return None
    best = lexicon.decided(found)
    others = list(dict.fromkeys(form for entry in found for form in entry.english))[1:]
    chosen = placed(best or found[0], around(job))
    fit = fitted(chosen.english[0], chosen, around(job))
    if wants_adjective(around(job)) and chosen.kind is Kind.NOUN and predicate(chosen, around(job)):
        fit = as_predicate(chosen, around(job))
    if (
        certain(found)
        and not torn(found, around(job))
        and (fit.certain or inflects(chosen))
        and stands(chosen, around(job))
    ):
        return put(job, fit.text, Trust.LIKELY, "from the lexicon", others, chosen.english)
    reason = (
        f"{len(others) + 1} readings in the lexicon" if others else "from the lexicon, where its form is not certain"
    )
    return put(job, fit.text, Trust.REVIEW, reason, others, chosen.english)


def time(job: Job) -> Edit | None:
    """A time that takes no preposition in English: `in 来年` is next year, not in next year."""
    found, match = senses(job), IN_TIME.search(job.before())
    if not found or not match or found[0].english[0].split()[0] not in TIMES or not certain(found):
        return None
    said = found[0].english[0]
    said = said[0].upper() + said[1:] if match[1][0].isupper() else said
    span = Span(job.finding.start - len(match[0]), job.finding.end)
    reason = f"from the lexicon, without {match[1]}: {job.finding.text}"
    after = spaced(said, Place("", around(job).after))
    return job.edit(after, Trust.LIKELY, reason, span=span, evidence=(said,))


def half_said(job: Job) -> Edit | None:
    """A term of which the sentence says a part already: `This 今季` is this season, `来年 year` next year."""
    found, place = senses(job), around(job)
    words = found[0].english[0].split() if found and certain(found) else []
    if len(words) != 2:
        return None
    first, last = words
    if place.word_before == first.lower():
        said = last
    elif place.word_after == last.lower():
        said = first
    else:
        return None
    return put(
        job,
        said,
        Trust.LIKELY,
        f"from the lexicon, of which the sentence says a part: {' '.join(words)}",
        forms=(said,),
    )


def verb(job: Job) -> Edit | None:
    """A verbal noun in the place of a verb: `who 拒否 to join`, `was 逮捕 by police`; in the past where the line tells of it."""
    base, place = verbs().get(job.finding.text), around(job)
    if base is None or job.finding.language not in {"ja", "und"}:
        return None
    suffers = passive(base, place)
    if not (suffers or wants_verb(place)):
        return None
    form = "participle" if suffers else "base" if wants_base(place) else "past"
    trust = Trust.LIKELY if form != "past" or past_is_certain(base, place, job.text) else Trust.REVIEW
    return put(job, verb_form(base, form), trust, "from the lexicon, as a verb", [verb_form(base, "gerund")])


def certain(found: tuple[Entry, ...]) -> bool:
    """Whether the likeliest sense may be applied: what parallel texts say, what was written for news, a name, the only sense."""
    best, alone = found[0], len(found) == 1
    if best.kind in {Kind.VERB, Kind.AFFIX}:
        return False
    if best.share is not None and best.share >= USUAL:
        return True
    if lexicon.decided(found) is None:
        return False
    if best.share is not None and best.share >= COMMON:
        return best.score >= CLEAR
    if best.source == "composed" or best.kind in NAMES:
        return alone and best.score >= FAIR
    loan = LOAN.fullmatch(best.term) is not None and best.score >= CLEAR
    return best.score >= NEWS or best.kind in PROPER or loan or (alone and clear(best))


def clear(entry: Entry) -> bool:
    """Whether a term with one sense is so common, or so long, that nothing else is meant; short loan words are names as often."""
    if LOAN.fullmatch(entry.term):
        return entry.score >= CLEAR or len(entry.term) >= LONG_LOAN
    return entry.score >= CLEAR or (entry.score >= FAIR and len(entry.term) >= LONG_TERM)


def torn(found: tuple[Entry, ...], place: Place) -> bool:
    """Whether a lone character may be a piece of a name or longer word, as 鹿 is of 鹿島: no determiner makes it a noun."""
    if len(found[0].term) > 1 or found[0].source == "news":
        return False
    share = found[0].share or 0.0
    rival = max((entry.share or 0.0 for entry in found[1:]), default=0.0)
    whole = closes(place) and share >= ALONE and share >= CLEARLY * rival
    return place.word_before not in DETERMINERS or (share < LONE and not whole)


def inflects(entry: Entry) -> bool:
    """Whether a noun is so well known that a wrong number would be a slip of grammar and no more."""
    return entry.kind is Kind.NOUN and (entry.plural is not None or entry.countable is False or entry.score >= FAIR)


def placed(entry: Entry, place: Place) -> Entry:
    """Return a country in front of a noun as an adjective: Russian officials."""
    known = lexicon.place(entry.english[0]) if entry.kind is Kind.PLACE else None
    if known and known.adjective and ahead(place) is Ahead.NOUN:
        return replace(entry, english=(known.adjective, *entry.english), kind=Kind.ADJECTIVE, article="")
    return entry


def stands(entry: Entry, place: Place) -> bool:
    """Whether a time word or place can stand there as it is: not `in last year`, nor `the France`."""
    if entry.english[0].split()[0].lower() in TIMES:
        barred = FUNCTION - BEING if entry.english[0] == "now" else FUNCTION
        return place.word_before not in barred | DETERMINERS
    if wants_verb(place) or (wants_adjective(place) and entry.kind is Kind.NOUN and not predicate(entry, place)):
        return False
    if entry.kind is Kind.CURRENCY and place.after.lstrip()[:1].isdigit():
        return False  # English writes the sign there: $11 billion
    if entry.kind is not Kind.PLACE:
        return True
    follows = ahead(place)
    apart = follows is Ahead.NOUN and place.word_before in SINGULAR_BEFORE and not entry.article
    return not apart and (follows is not Ahead.UNCLEAR or lexicon.place(entry.english[0]) is None)


def as_predicate(entry: Entry, place: Place) -> Fit:
    """Return a noun behind "is" with its article, behind "are" in the plural."""
    if place.word_before in PLURAL_AFTER:
        return Fit(entry.plural or entry.english[0], True)
    return Fit(f"{'an' if VOWEL.match(entry.english[0]) else 'a'} {entry.english[0]}", closes(place))


def predicate(entry: Entry, place: Place) -> bool:
    """Whether a countable noun stands behind a verb that tells its number: he is, they are."""
    return (
        entry.plural is not None
        and not abstract(entry.english[0])
        and place.word_before
        in (SINGULAR_AFTER | PLURAL_AFTER)
        - {
            "has",
            "does",
            "says",
            "have",
            "do",
        }
    )


def senses(job: Job) -> tuple[Entry, ...]:
    """Return what the lexicon has for the run, likeliest first; a Japanese full name in all its readings.

    Han characters of which nothing tells whether they are Japanese or Chinese are looked up in both.
    """
    text, language = job.finding.text, job.finding.language or ""
    if language == "und":
        both = (*lexicon.lookup(text, "ja"), *lexicon.lookup(text, "zh"))
        return agreed(sorted(both, key=lambda entry: -entry.score))
    found = lexicon.lookup(text, language)
    if found or language != "ja":
        return found
    return tuple(Entry(text, (name,), Kind.PERSON, language, NAME_SCORE) for name in lexicon.full_name(text))


def agreed(found: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return the entries, those that both languages have in the same English once."""
    return tuple({entry.english[0].lower(): entry for entry in reversed(list(found))}.values())[::-1]


def around(job: Job) -> Place:
    """Return what stands on the finding's line before and behind it."""
    start = line_at(job.text, job.finding.start, NEAR).start
    end = line_at(job.text, job.finding.end, NEAR).end
    return Place(job.text[start : job.finding.start], job.text[job.finding.end : end])


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
    if is_latin(place.before[-1:]) or is_latin(place.after[:1]):
        trust = Trust.REVIEW  # glued to a word: `日本s`
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
    particle,
    beside_its_english,
    name,
    half_said,
    time,
    verb,
    term,
)
