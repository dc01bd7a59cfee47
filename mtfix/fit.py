"""Fits English words from a table into the sentence around them: article, number, capital, blanks.

Only what grammar settles is done; where it leaves a choice, the plainest form is taken.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mtfix.lexicon import Entry, Kind

WORD_BEFORE = re.compile(r"([^\W\d_][\w'’-]*|\d[\d,.]*%?)[\s\u3000]*\Z")
NUMBER = re.compile(r"\d[\d,.]*\Z")
# A noun phrase that has begun: no further article.
DETERMINERS = frozenset(
    "a an the this that these those its his her their our my your some any every each no another either neither both all "
    "several many few two three four five six seven eight nine ten more most other such which whose what".split()
)
PLURAL_BEFORE = frozenset(
    "these those several many few two three four five six seven eight nine ten both all some other most more various".split()
)
SINGULAR_BEFORE = frozenset("a an this that each every another one".split())
PLURAL_AFTER = frozenset("are were have do".split())
SINGULAR_AFTER = frozenset("is was has does says".split())
VOWEL = re.compile(r"(?:[aeio]|un(?!i)|u[^ns]|hour|honest|heir|honou?r)", re.IGNORECASE)
NOUNS = frozenset({Kind.NOUN})
NAMES = frozenset({Kind.PERSON, Kind.SURNAME, Kind.GIVEN_NAME, Kind.PLACE, Kind.COMPANY, Kind.AGENCY})
SENTENCE_START = re.compile(r"(?:\A|\n|[.!?][\"”’)]*\s)[\s\"“‘(\[]*\Z")


@dataclass(frozen=True)
class Place:
    """What stands before and behind a span, on its line."""

    before: str
    after: str

    @property
    def word_before(self) -> str:
        """The word in front, in lower case, "" behind a mark."""
        match = WORD_BEFORE.search(self.before[-40:])
        return match[1].lower() if match else ""

    @property
    def word_after(self) -> str:
        """The word behind, in lower case, "" before a mark."""
        match = re.match(r"\s*([^\W\d_][\w'’-]*)", self.after)
        return match[1].lower() if match else ""

    @property
    def opens_sentence(self) -> bool:
        """Whether a sentence begins here."""
        return SENTENCE_START.search(self.before) is not None


def fitted(english: str, entry: Entry, place: Place) -> str:
    """Return an entry's English with number, article and capital as the place asks for."""
    form = number(english, entry, place)
    form = article(form, entry, place)
    return form[:1].upper() + form[1:] if place.opens_sentence else form


def number(english: str, entry: Entry, place: Place) -> str:
    """Return the plural where the words around ask for it, or where a bare singular would want an article."""
    if entry.plural is None or english != entry.english[0] or entry.countable is False or entry.kind not in NOUNS:
        return english
    before, after = place.word_before, place.word_after
    if before in PLURAL_BEFORE or (NUMBER.match(before) and before != "1"):
        return entry.plural
    if before in SINGULAR_BEFORE or after in SINGULAR_AFTER:
        return english
    return entry.plural if after in PLURAL_AFTER or not begun(place) else english


def begun(place: Place) -> bool:
    """Whether a noun phrase has begun in front: a determiner among the three words before, no verb or mark between."""
    words = re.findall(r"[^\W\d_][\w'’-]*|[.,;:!?()–—]", place.before[-60:])[-3:]
    for word in reversed(words):
        if word.lower() in DETERMINERS or word.endswith(("'s", "’s")):
            return True
        if not word[0].isalpha() or word.lower() in FUNCTION:
            return False
    return False


FUNCTION = frozenset(
    "of in on at to for from by with and or but as said says say is was are were has have had will would that who when "
    "while after before than into over under about against between through if because not".split()
)


def article(form: str, entry: Entry, place: Place) -> str:
    """Return the form with `the` where its name takes one and no noun phrase has begun."""
    if entry.article and not begun(place):
        return f"{entry.article} {form}"
    return form


def indefinite(before: str, form: str) -> str | None:
    """Return `an` or `a` when the article in front does not fit the form, else None."""
    match = re.search(r"(?<![\w'’])(a|an|A|An)\s\Z", before)
    if not match:
        return None
    wanted = "an" if VOWEL.match(form) else "a"
    wanted = wanted.capitalize() if match[1][0].isupper() else wanted
    return wanted if wanted != match[1] else None


def spaced(form: str, place: Place) -> str:
    """Return the form with blanks where it would touch a word."""
    left = " " if place.before[-1:].isalnum() or place.before[-1:] in {",", ";", ":", "%", ")", "”"} else ""
    right = " " if place.after[:1].isalnum() or place.after[:1] in {"(", "“"} else ""
    return left + form + right
