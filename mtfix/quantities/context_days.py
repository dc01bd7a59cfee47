"""Days and dates beside English words: `the 14日`, `within 14日`, `September 14日`, `on 14日午後3時`."""

from __future__ import annotations

import re

from mtfix.patterns import lazy

from .quantity import Kind, Quantity
from .render import MONTHS, plural

_MONTH_BEFORE = lazy(rf"(?:{'|'.join(MONTHS)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?) $")
_MONTH_AFTER = lazy(rf" (?:of )?(?:{'|'.join(MONTHS)})\b")
SPAN_BEFORE = lazy(
    r"\b(?:for|over|within|during|past|last|next|first|every|than|about|around|nearly|almost|only|took|takes|lasted"
    r"|another|after|some|just|least|most|total of|up to) $",
    re.IGNORECASE,
)
SPAN_AFTER = lazy(r" (?:ago|later|earlier|old|in a row|in prison|apart|longer)\b")
_DAY_BEFORE = lazy(
    r"\b(?:on|of|from|until|till|since|between|through|to|dated|starting|beginning|by|and) $", re.IGNORECASE
)
# `by` and `and` go with both, but for a day that follows a day: between 14日 and 16日.
_EITHER_BEFORE = lazy(r"(?<!日 )(?<!(?:st|nd|rd|th) )\b(?:by|and) $", re.IGNORECASE)
_THE_BEFORE = lazy(r"\bthe $", re.IGNORECASE)
_ON_BEFORE = lazy(r"\bon $", re.IGNORECASE)
_OPENING = ("[", "(", "（", "［")
_DAY_OR_SPAN = "it is a day of the month or a number of days"


def fit_day(quantity: Quantity, before: str, after: str) -> Quantity:
    """Tell a day of the month from a number of days by the words beside it, and give it its article."""
    if quantity.frame != "{}" or len(quantity.parts) != 1:
        return fit_date(quantity, before, after)
    if _MONTH_BEFORE.search(before):
        return quantity._replace(english=str(quantity.value))
    if SPAN_AFTER.match(after) or (SPAN_BEFORE.search(before) and not before.lower().endswith(" after ")):
        return _days(quantity)
    if _DAY_BEFORE.search(before):
        named = quantity._replace(english=f"the {quantity.number}")
        return named.doubted(_DAY_OR_SPAN) if _EITHER_BEFORE.search(before) else named
    if _MONTH_AFTER.match(after) or _THE_BEFORE.search(before) or before.rstrip().endswith(_OPENING):
        return quantity
    return quantity.doubted(_DAY_OR_SPAN)


def _days(quantity: Quantity) -> Quantity:
    said = f"{quantity.value} {plural(quantity.value or 0, 'day')}"
    return quantity._replace(kind=Kind.DURATION, unit="day", number=str(quantity.value), english=said)


def fit_date(quantity: Quantity, before: str, after: str) -> Quantity:
    """Put time and part of the day where they read well, and leave out an article that stands there already."""
    said = quantity.english or ""
    time, on, day = said.rpartition(" on ")
    if on and (_ON_BEFORE.search(before) or _THE_BEFORE.search(before)):
        said = f"{day} at {time}".replace("at around", "around")
    elif quantity.kind is Kind.DAY and len(quantity.parts) == 2 and not on and _DAY_BEFORE.search(before):
        said = "the " + said.replace(" to ", " to the ")
    return quantity._replace(english=said.removeprefix("the ") if _THE_BEFORE.search(before) else said)
