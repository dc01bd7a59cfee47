"""Fits English words from a table into the sentence around them: article, number, capital, blanks.

Only what grammar settles is done; where it leaves a choice, the plainest form is taken.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mtfix.lexicon import Entry, Kind
from mtfix.patterns import lazy

WORD_BEFORE = lazy(r"([^\W\d_][\w'’-]*|\d[\d,.]*%?)[\s\u3000]*\Z")
NUMBER = lazy(r"\d[\d,.]*\Z")
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
ONE_OF = lazy(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|some|many|most|several|both|none|any|each|few|dozens|hundreds|"
    r"thousands|either|neither|number|majority) of (?:the|his|her|its|their|our|my|your|these|those)[\s\u3000]*\Z",
    re.IGNORECASE,
)
VOWEL = lazy(
    r"(?!U(?:[.NKS]|AE)|[Ee]u|(?i:ewe|one\b|once\b|uni(?![dmn])|us[aeu]|ut[aei]|ur[aiu]|uk))(?:(?i:[aeiou])|(?i:hour|honest|heir|honou?r)|[FHLMNRSX](?=[-.&A-Z]))"
)
# Nouns that stand without an article in the singular as well: cooperation, treatment.
ABSTRACT = lazy(r"(?:tion|sion|ment|ance|ence|ity|ship|ness|ing|work|life)\Z")
COUNTED = lazy(
    r"(?:instru|docu|apart|depart|ele|monu|state|agree|govern|invest|judg|settle|pay|move|treat|experi|announce|require)ment|"
    r"(?:sta|na|ques|institu|organiza|associa|corpora|op|sec|elec|competi|celebra|opera|reserva|dona|peti|sugges|presenta|posi|"
    r"condi|regula|func|reac|excep|ra|por|loca|situa|genera|popula|frac|ac|inven|negotia|sanc|auc|exhibi)tion|"
    r"(?:mis|deci|ver|televi|divi|occa|ses|vi|pas|pen|man|commis|conclu)sion|(?:ent|sent|audi|refer|confer|differ|influ)ence|"
    r"(?:appli|ambul|perform|dist|inst|fin|entr)ance|(?:c|facil|commun|univers|activ|minor|author|celebr|opportun|abil|ent)ity|"
    r"(?:build|meet|paint|draw|feel|open|end|offer|rank|rat|hear|warn|batt|w|k|r|wedd|hold)ing|(?:champion|friend|relation|partner|scholar)ship|"
    r"(?:net|art)work|(?:ill|wit|busi)ness"
)
SENTENCE_START = lazy(r"(?:\A|\n|[.!?][\"”’)]*\s)[\s\"“‘(\[]*\Z")


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


@dataclass(frozen=True)
class Fit:
    """Words in the form that a place asks for, and whether grammar left no other choice."""

    text: str
    certain: bool


def fitted(english: str, entry: Entry, place: Place) -> Fit:
    """Return an entry's English with number, article and capital as the place asks for."""
    fit = number(english, entry, place)
    form = article(fit.text, entry, place)
    return Fit(form[:1].upper() + form[1:] if place.opens_sentence else form, fit.certain)


def number(english: str, entry: Entry, place: Place) -> Fit:
    """Return a noun in the number that the words around it ask for; a bare one is plural, since a singular wants an article."""
    if entry.kind is not Kind.NOUN:
        return Fit(english, True)
    before = place.word_before
    if entry.plural and english == entry.english[0] and ONE_OF.search(place.before[-60:]):
        return Fit(entry.plural, closes(place))
    if entry.countable is False or entry.plural is None or english != entry.english[0]:
        return Fit(english, entry.countable is False and before not in PLURAL_BEFORE)
    if before in PLURAL_BEFORE or (NUMBER.match(before) and before != "1") or place.word_after in PLURAL_AFTER:
        return Fit(entry.plural, True)
    if before in SINGULAR_BEFORE or place.word_after in SINGULAR_AFTER or begun(place) or place.after.startswith("-"):
        return Fit(english, closes(place))
    head = opener(place)
    bare = (not head or head in FUNCTION or head.endswith("ing")) and not abstract(english)
    return Fit(entry.plural if bare else english, bare and closes(place) and entry.countable is True)


def begun(place: Place) -> bool:
    """Whether a noun phrase has begun in front: a determiner, with nothing behind it but an adjective or two."""
    word = opener(place)
    return word in DETERMINERS or word.endswith(("'s", "’s"))


def opener(place: Place) -> str:
    """Return the word or mark in front of the adjectives before a place, in lower case, "" at the beginning."""
    words = re.findall(r"[^\W\d_][\w'’-]*|[^\w\s]", place.before[-60:])
    while words and ADJECTIVE.fullmatch(words[-1]) and len(words) > 1:
        words.pop()
    if len(words) > 1 and words[-1].endswith(("ing", "ed")) and words[-2].lower() in DETERMINERS:
        words.pop()  # an alarming level
    word = words[-1].lower() if words else ""
    return word if word[:1].isalpha() else ""


def abstract(english: str) -> bool:
    """Whether a noun stands without an article in the singular as well."""
    word = english.rpartition(" ")[2]
    return ABSTRACT.search(word) is not None and COUNTED.fullmatch(word) is None


def closes(place: Place) -> bool:
    """Whether the noun phrase ends with the span: a mark, a function word or a verb of saying follows."""
    return not place.word_after or place.word_after in FUNCTION or place.word_after in SINGULAR_AFTER | PLURAL_AFTER


ADJECTIVE = lazy(
    r"(?:\w+(?:al|ive|ous|ic|ful|less|ary|ese|ian|ish|ican|ern)|ruling|leading|former|new|old|main|senior|local|foreign|big|"
    r"large|small|young|joint|chief|top|key|major|minor|late|current|next|last|first|second|third|own|same|entire|whole)"
)
FUNCTION = frozenset(
    "of in on at to for from by with and or but nor as said says say told added announced warned is was are were has have "
    "had will would can could may might must shall should did does do that who which whose when where while after before "
    "since than into onto over under about against between through during within without among across around near toward "
    "towards until if because so also not".split()
)


def article(form: str, entry: Entry, place: Place) -> str:
    """Return the form with `the` where its name takes one and no noun phrase has begun."""
    if entry.article and not begun(place):
        return f"{entry.article} {form}"
    return form


def indefinite(before: str, form: str) -> str | None:
    """Return `an` or `a` when the article in front does not fit the form, else None."""
    match = re.search(r"(?<![\w'’])(a|an|A|An)\s\Z", before[-4:])
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
