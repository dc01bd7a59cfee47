"""A number where it stands, in the source or in the English, with what it may be in the other."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from mtfix.quantities import Exact
from mtfix.types import Span


class Sort(StrEnum):
    """The classes of numbers that are never mistaken for each other."""

    COUNT = "count"
    PERCENT = "percent"
    MONEY = "money"
    MEASURE = "measure"
    YEAR = "year"
    MONTH = "month"
    TIME = "time"


class Figure(NamedTuple):
    """A number of a text: its place, its value and sort, its unit; `loose` if the words need not mean a number.

    `nth` is an ordinal, `worded` one written in letters, `digits` holds the digits as written.
    """

    span: Span
    text: str
    value: Exact
    sort: Sort
    unit: str = ""
    loose: bool = False
    nth: bool = False
    worded: bool = False


def sort_of(kind: str, value: Exact) -> Sort:
    """Return the sort of a value of a kind; a plain number of four digits that may be a year is one."""
    if kind in Sort.__members__.values():
        return Sort(kind)
    return Sort.YEAR if kind == "number" and value in range(1800, 2101) else Sort.COUNT
