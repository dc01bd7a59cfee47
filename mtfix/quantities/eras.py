"""Years counted by eras: Meiji to Reiwa, and the Republic of China's, to Western years.

The boundaries are those of the Imperial Household Agency: an era ends on the day on which the next begins until 1926, on
the day before it since 1989. Japan took the Gregorian calendar on 1 January 1873; earlier month and day are lunar.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from mtfix.patterns import lazy

from .numerals import read_numeral


class Era(NamedTuple):
    """An era: its name in English, first and last day. `outlives` eras were written on in plans past their end."""

    english: str
    first: date
    last: date
    outlives: bool = False


MEIJI = Era("Meiji", date(1868, 1, 25), date(1912, 7, 30))
TAISHO = Era("Taisho", date(1912, 7, 30), date(1926, 12, 25))
SHOWA = Era("Showa", date(1926, 12, 25), date(1989, 1, 7))
HEISEI = Era("Heisei", date(1989, 1, 8), date(2019, 4, 30), outlives=True)
REIWA = Era("Reiwa", date(2019, 5, 1), date(2117, 12, 31))
MINGUO = Era("Minguo", date(1912, 1, 1), date(2100, 12, 31))

ERAS = {
    **dict.fromkeys(("明治", "㍾", "M", "Ｍ"), MEIJI),
    **dict.fromkeys(("大正", "㍽", "T", "Ｔ"), TAISHO),
    **dict.fromkeys(("昭和", "㍼", "S", "Ｓ"), SHOWA),
    **dict.fromkeys(("平成", "㍻", "H", "Ｈ"), HEISEI),
    **dict.fromkeys(("令和", "㋿", "R", "Ｒ"), REIWA),
    **dict.fromkeys(("民国", "民國", "中華民国", "中華民國", "中华民国"), MINGUO),
}
BY_ENGLISH = {era.english: era for era in (MEIJI, TAISHO, SHOWA, HEISEI, REIWA)}
OUTLIVED = "the year lies beyond the end of the era"
LUNAR = "before 1873 month and day were lunar"

_NAME = lazy("|".join(sorted(ERAS, key=len, reverse=True)))


class EraYear(NamedTuple):
    """A year of an era as read from a text: the era, the year in it, where the expression ends."""

    era: Era
    year: int
    end: int
    short: bool


def read_era(text: str, start: int) -> EraYear | None:
    """Read an era name and its year (令和4, 平成元, Ｈ18) at `start`; 年 is left to the caller."""
    name = _NAME.match(text, start)
    if name is None:
        return None
    at = name.end() + (text[name.end() : name.end() + 1] == " ")
    short = (len(name.group()) == 1 and name.group() < "㈀") or name.group() in "ＭＴＳＨＲ"
    if text[at : at + 1] == "元":
        return EraYear(ERAS[name.group()], 1, at + 1, short)
    numeral = read_numeral(text, at)
    if numeral is None or not isinstance(numeral.value, int) or not 1 <= numeral.value <= 150:
        return None
    return EraYear(ERAS[name.group()], numeral.value, numeral.end, short)


def western_year(era: Era, year: int) -> int | None:
    """Return the Western year, None where the era has no such year.

    >>> western_year(SHOWA, 64), western_year(SHOWA, 65), western_year(HEISEI, 32)
    (1989, None, 2020)
    """
    western = era.first.year + year - 1
    limit = era.first.year + 98 if era.outlives else era.last.year
    return western if year >= 1 and western <= limit else None


def within(era: Era, western: int, month: int | None, day: int | None) -> bool:
    """Whether a year, a month in it or a full date lies in the era.

    Of a month it is enough that the era touches it. Meiji 1 is counted from the New Year, as the edict of 1868 has it.
    """
    first = date(1868, 1, 1) if era is MEIJI else era.first
    earliest = date(western, month or 1, day or 1)
    latest = date(western, month or 12, day or (28 if month else 31))
    return latest >= _month_floor(first, day) and earliest <= era.last


def _month_floor(first: date, day: int | None) -> date:
    return first if day else first.replace(day=1)
