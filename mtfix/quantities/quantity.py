"""What a number expression says: its exact value, its unit, its English."""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

Exact = int | Fraction

# What 3年ぶり says in front of its number.
AGAIN = "for the first time in "


class Kind(StrEnum):
    """The sorts of quantity that English writes differently."""

    NUMBER = "number"
    COUNT = "count"
    MEASURE = "measure"
    DURATION = "duration"
    AGE = "age"
    MONEY = "money"
    PERCENT = "percent"
    ORDINAL = "ordinal"
    LABEL = "label"
    ADVERB = "adverb"
    YEAR = "year"
    DATE = "date"
    DAY = "day"
    TIME = "time"


class Value(NamedTuple):
    """One number of a text, normalised so that equal content compares equal in any script and style.

    `kind` is number, percent, money, measure, month or time (minutes after midnight); `unit` is the currency or
    the measure in the English singular, empty otherwise.
    """

    kind: str
    amount: Exact
    unit: str = ""


class Quantity(NamedTuple):
    """A number expression found in a text.

    `span` is half-open in code points. `value` is exact, and None where the text is vague (数万), impossible (昭和65年) or
    holds several numbers (see `parts`). `english` is None where no rendering is certain enough to be proposed; `doubts`
    say why, or why a proposed one should be read by a person first. `number` and `frame` are the pieces from
    which the English is built again for its context.
    """

    span: tuple[int, int]
    text: str
    value: Exact | None
    unit: str
    english: str | None
    kind: Kind
    doubts: tuple[str, ...] = ()
    parts: tuple[Value, ...] = ()
    number: str = ""
    frame: str = "{}"

    def doubted(self, *doubts: str) -> Quantity:
        """Return the quantity with more doubts; empty ones are left out."""
        return self._replace(doubts=(*self.doubts, *filter(None, doubts)))

    def from_start(self, text: str, start: int) -> Quantity:
        """Return the quantity with a span that begins earlier."""
        return self._replace(span=(start, self.span[1]), text=text[start : self.span[1]])


def whole(value: Exact) -> Exact:
    """Return an int where the value is integral, so that 3 and 3.0 are one value."""
    return value.numerator if value.denominator == 1 else value
