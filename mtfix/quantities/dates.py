"""Dates: 2022年9月14日, 令和4年度, 9月上旬, 14日午後3時30分, 14〜16日.

Only what is written is read: no month, year or century is ever supplied.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from mtfix.patterns import lazy

from . import eras
from .clock import Clock, of_clock, read_clock
from .date_parts import COUNTED, DAY, MONTH, WEEKDAYS, DateRead, read_calendar, with_part
from .numerals import component, read_numeral
from .quantity import Kind, Quantity, Value
from .render import MONTHS, date_text, ordinal

_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_TO = lazy(" ?(?:[〜～~–—−－-]|から|至|到) ?")
_OF_DAY = {
    "未明": "the early hours of {}",
    "早朝": "the early morning of {}",
    **dict.fromkeys(("朝", "午前", "午前中", "上午"), "the morning of {}"),
    **dict.fromkeys(("午後", "下午"), "the afternoon of {}"),
    **dict.fromkeys(("夕方", "夕", "晚"), "the evening of {}"),
    "夜": "the night of {}",
}


def read_date(text: str, start: int, language: str = "") -> Quantity | None:
    """Read the longest date, time of day, or date with time, that begins at `start`."""
    found = read_calendar(text, start, language)
    if found is None:
        clock = read_clock(text, start, language)
        return of_clock(text, start, clock) if clock else _read_range(text, start)
    if found.day is None or found.frame != "{}":
        return _quantity(text, start, found, None)
    clock = read_clock(text, found.at + (text[found.at : found.at + 1] in ("の", " ")), language)
    return _quantity(text, start, found if clock else with_part(text, found, _OF_DAY), clock)


def _quantity(text: str, start: int, found: DateRead, clock: Clock | None) -> Quantity:
    end = clock.at if clock else found.at
    kind = Kind.DATE if found.month else Kind.YEAR if found.year is not None else Kind.DAY
    impossible = _impossible(found)
    if impossible:
        return Quantity((start, end), text[start:end], None, "", None, kind, (impossible,))
    doubts = (*_doubts(found), *([clock.doubt] if clock and clock.doubt else ()))
    parts = _parts(found) + ((clock.value,) if clock else ())
    value = parts[0].amount if len(parts) == 1 else None
    frame = f"{clock.english} on {{}}" if clock else found.frame
    plain = _plain(found)
    english = None if found.short_year else _framed(frame, plain, kind)
    return Quantity((start, end), text[start:end], value, "", english, kind, doubts, parts, plain, frame)


def _framed(frame: str, plain: str, kind: Kind) -> str:
    """Put a date into its frame; a lone day then needs its article (the morning of the 14th)."""
    return frame.format(f"the {plain}" if kind is Kind.DAY and frame != "{}" else plain)


def _parts(found: DateRead) -> tuple[Value, ...]:
    named = (("number", found.year), ("month", found.month), ("number", found.day))
    return tuple(Value(kind, amount) for kind, amount in named if amount is not None)


def _plain(found: DateRead) -> str:
    if found.fiscal:
        return f"fiscal {found.year}"
    return date_text(found.year, found.month, found.day) + (f" ({found.weekday})" if found.weekday else "")


def _impossible(found: DateRead) -> str:
    """Return why there is no such date, empty where there is."""
    if found.year == 0:
        return "the era has no such year"
    if found.month is not None and not 1 <= found.month <= 12:
        return "there is no such month"
    if found.day is not None and not 1 <= found.day <= _last_day(found.year, found.month):
        return "there is no such day"
    in_era = found.era is None or eras.within(found.era, found.year or 0, found.month, found.day)
    return "" if in_era or found.outlived else "the date does not lie in the era"


def _last_day(year: int | None, month: int | None) -> int:
    if month == 2 and year is not None and not (year % 4 == 0 and (year % 100 or year % 400 == 0)):
        return 28
    return _DAYS[(month or 1) - 1]


def _doubts(found: DateRead) -> Iterator[str]:
    if found.short_year:
        yield "the century or era of the year is not stated"
    if found.outlived:
        yield eras.OUTLIVED
    if found.era is eras.MEIJI and found.month and (found.year or 0) < 1873:
        yield eras.LUNAR
    if found.era is None and found.month is None and 1000 <= (found.year or 0) < 1600 and (found.year or 0) % 100 == 0:
        yield "it may be a number of years"
    if found.weekday and found.year and found.month and found.day:
        day = WEEKDAYS[date(found.year, found.month, found.day).weekday()]
        if day != found.weekday:
            yield f"that day was a {day}"


def _read_range(text: str, start: int) -> Quantity | None:
    """Read two days or two months that share one mark: 14〜16日, 4〜6月."""
    first = read_numeral(text, start)
    to = _TO.match(text, first.end) if first else None
    second = component(text, to.end(), DAY + MONTH) if to else None
    if first is None or second is None or not isinstance(first.value, int) or second.value is None:
        return None
    months = text[second.end - 1] in MONTH
    if not 1 <= first.value < second.value <= (12 if months else 31) or text.startswith(COUNTED, second.end):
        return None
    kind = "month" if months else "number"
    pair = (first.value, second.value)
    english = " to ".join(MONTHS[value - 1] if months else ordinal(value) for value in pair)
    parts = tuple(Value(kind, value) for value in pair)
    span = (start, second.end)
    return Quantity(
        span, text[start : second.end], None, "", english, Kind.DATE if months else Kind.DAY, (), parts, english
    )
