"""What sort of word a place in an English sentence asks for: a verb behind a subject and in front of an object, an adjective behind "is"."""

from __future__ import annotations

from mtfix.fit import DETERMINERS, FUNCTION, Place
from mtfix.patterns import lazy

MODALS = frozenset("will would can could may might must shall should to not n't please".split())
OBJECTS = frozenset("him her them me us it himself herself themselves".split())
SUBJECTS = frozenset("who which that he she they it we you i people".split())
BEING = frozenset("is was are were be been being seem seems seemed become became feel felt".split())
NOT_BEFORE_A_VERB = (FUNCTION | DETERMINERS) - SUBJECTS - MODALS - {"and", "or", "but", "also"}
# Verbs that nobody is: "was resigned".
INTRANSITIVE = frozenset(
    "be become begin die resign agree negotiate meet attend participate compete win lose retire take run vote say lead succeed "
    "fail arrive depart move return enter leave respond deal object protest apologize contribute occur come rise fall decline "
    "improve increase decrease end appear collapse go develop collide crash capsize play give hold make send perform evacuate "
    "invade withdraw argue explode".split()
)
# Of these one is made, held or sent; a phrase that begins with one of them (send troops) has its object already.
EITHER = frozenset("hold make send perform give play".split())
# Verbs of saying: a report tells what was said in the past.
SAYING = frozenset(
    "announce explain report declare stress emphasize reveal disclose state claim assert insist admit deny warn predict "
    "recommend suggest propose describe".split()
)
# So many verbs in the past make an article a report; so far one looks.
OFTEN, TOLD_WITHIN = 5, 5000
# What somebody is said or found to be.
STATES = frozenset("dead alive missing guilty safe injured positive negative".split())
PAST = lazy(r"\b(?:\w{2,}ed|was|were|had|said|told|went|came|took|made|gave|held|won|lost|began)\b")
NAME = lazy(r"[A-Z][\w'’-]+\s*\Z")
COORDINATED = lazy(
    r"\b(?:will|would|can|could|may|might|must|shall|should|to)\s(?:[\w'’-]+\s){1,4}(?:and|or|also)\s*\Z"
)


def wants_verb(place: Place) -> bool:
    """Whether an object stands behind the place and a subject, modal or name in front of it.

    >>> wants_verb(Place("The mayor will ", " the plan.")), wants_verb(Place("Mayor Ito ", " a message."))
    (True, True)
    >>> wants_verb(Place("The ", " of the plan.")), wants_verb(Place("a plan for ", " the rice"))
    (False, False)
    """
    before, after = place.word_before, place.word_after
    if before in MODALS:
        return before != "to" or after in DETERMINERS | OBJECTS or place.after.lstrip()[:1].isupper()
    if before in {"who", "which"} and after == "to":
        return True
    if after not in DETERMINERS | OBJECTS or before in NOT_BEFORE_A_VERB or not before:
        return False
    return before in SUBJECTS or before in {"and", "also"} or NAME.search(place.before[-30:]) is not None


def wants_base(place: Place) -> bool:
    """Whether the verb stands in its base form: behind a modal or "to", or joined to one that does.

    >>> wants_base(Place("She will write and ", " the music.")), wants_base(Place("She wrote and ", " the music."))
    (True, False)
    """
    return place.word_before in MODALS or COORDINATED.search(place.before[-80:]) is not None


def told_in_the_past(place: Place) -> bool:
    """Whether the line around a place tells of the past."""
    return PAST.search(f"{place.before[-200:]} {place.after[:200]}") is not None


def wants_adjective(place: Place) -> bool:
    """Whether the place stands right behind a form of "be", where a noun would want an article."""
    return place.word_before in BEING


def wants_participle(place: Place) -> bool:
    """Whether the place stands behind a form of "be" and in front of no noun: `was 逮捕 by police`.

    >>> wants_participle(Place("She was ", " dead.")), wants_participle(Place("It will be ", " a year later."))
    (True, True)
    >>> wants_participle(Place("It was ", " the plan."))
    False
    """
    if not wants_adjective(place):
        return False
    after = place.word_after
    return not after or after in FUNCTION | STATES or (place.word_before in {"be", "been"} and after in DETERMINERS)


def passive(base: str, place: Place) -> bool:
    """Whether a verb stands in the passive at a place: somebody was arrested, nobody was agreed.

    >>> passive("hold", Place("The fair will be ", " in May.")), passive("hold talks", Place("It was ", " in May."))
    (True, False)
    """
    first, more, _ = base.partition(" ")
    return wants_participle(place) and (first not in INTRANSITIVE or (not more and first in EITHER))


def past_is_certain(base: str, place: Place, article: str) -> bool:
    """Whether a verb behind its subject stands in the past: its line or article tells of the past, or it says that something was said."""
    return base in SAYING or told_in_the_past(place) or len(PAST.findall(article[:TOLD_WITHIN])) >= OFTEN
