"""Dates: 2022年9月14日, 令和4年度, 9月上旬, 14日午後3時30分, 14〜16日.

Only what is written is read: no month, year or century is ever supplied.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from . import eras
from .clock import Clock, of_clock, read_clock
from .numerals import component, read_numeral
from .patterns import lazy
from .quantity import Kind, Quantity, Value
from .render import MONTHS, date_text, ordinal

_YEAR, _MONTH, _DAY = "年년", "月월", "日일"
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_WEEKDAY_FORMS = ("月월一", "火화二", "水수三", "木목四", "金금五", "土토六", "日일天")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY = lazy(
    r" ?[（(](?:([月火水木金土日])(?:曜日?)?|(?:星期|周|週)([一二三四五六日天])|([월화수목금토일])(?:요일)?)[)）]"
)
_TO = lazy(" ?(?:[〜～~–—−－-]|から|至|到) ?")
_COUNTED = tuple("間间목目생生")
_OF_MONTH = {
    **dict.fromkeys(("上旬", "初旬", "初め", "초"), "early {}"),
    **dict.fromkeys(("中旬", "半ば", "중순"), "mid-{}"),
    **dict.fromkeys(("下旬", "하순"), "late {}"),
    **dict.fromkeys(("末", "底", "말"), "the end of {}"),
    "前半": "the first half of {}",
    "後半": "the second half of {}",
}
_OF_DAY = {
    "未明": "the early hours of {}",
    "早朝": "the early morning of {}",
    **dict.fromkeys(("朝", "午前", "午前中", "上午"), "the morning of {}"),
    **dict.fromkeys(("午後", "下午"), "the afternoon of {}"),
    **dict.fromkeys(("夕方", "夕", "晚"), "the evening of {}"),
    "夜": "the night of {}",
}
_SHORT_ERA = lazy(r"[MTSHRＭＴＳＨＲ]([0-9０-９]{1,2})[.．]([0-9０-９]{1,2})[.．]([0-9０-９]{1,2})(?![.．]?[0-9０-９])")


class _Date(NamedTuple):
    """A date being read; `frame` holds a part of the month or day, `at` is where reading has come to."""

    at: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    fiscal: bool = False
    era: eras.Era | None = None
    short_year: bool = False
    frame: str = "{}"
    weekday: str = ""


def read_date(text: str, start: int, language: str = "") -> Quantity | None:
    """Read the longest date, time of day, or date with time, that begins at `start`."""
    found = _calendar(text, start, language) or _short_era(text, start)
    if found is None:
        clock = read_clock(text, start, language)
        return of_clock(text, start, clock) if clock else _read_range(text, start)
    if found.day is None or found.frame != "{}":
        return _quantity(text, start, found, None)
    clock = read_clock(text, found.at + (text[found.at : found.at + 1] in ("の", " ")), language)
    return _quantity(text, start, found if clock else _with_part(text, found, _OF_DAY), clock)


def _calendar(text: str, start: int, language: str) -> _Date | None:
    found = _with_year(text, start) or _Date(start)
    if not found.fiscal:
        found = _with_day(text, _with_month(text, found), language)
    if found.month is None and found.year is None:
        return found if found.day is not None and found.day <= 31 else None
    return found if found.month or _year_alone(text, found) else None


def _year_alone(text: str, found: _Date) -> bool:
    """A year without a month must be an era's or have four digits; 年間, 年目 and the like count years."""
    if found.fiscal:
        return True
    known = found.era is not None or (found.year or 0) >= 1000
    return known and not text.startswith((*_COUNTED, "ぶり"), found.at)


def _with_year(text: str, start: int) -> _Date | None:
    era = eras.read_era(text, start)
    if era is not None:
        return _with_era(text, era)
    year = component(text, start, _YEAR)
    if year is None or year.value is None or year.value > 2999 or year.grouped:
        return None
    fiscal = text[year.end : year.end + 1] in ("度", "도")
    return _Date(year.end + fiscal, year=year.value, fiscal=fiscal, short_year=year.value < 1000)


def _with_era(text: str, era: eras.EraYear) -> _Date | None:
    at = era.end + (text[era.end : era.end + 1] == " ")
    marked = text[at : at + 1] in tuple(_YEAR)
    if not marked and (era.short or era.era is eras.MINGUO):
        return None
    at = at + 1 if marked else era.end
    fiscal = marked and text[at : at + 1] == "度"
    return _Date(at + fiscal, year=eras.western_year(era.era, era.year) or 0, fiscal=fiscal, era=era.era)


def _short_era(text: str, start: int) -> _Date | None:
    """Read R4.9.14: a letter and three numbers."""
    match = _SHORT_ERA.match(text, start)
    if match is None:
        return None
    era = eras.ERAS[match.group()[0]]
    year, month, day = (int(group) for group in match.groups())
    return _Date(match.end(), eras.western_year(era, year) or 0, month, day, era=era)


def _with_month(text: str, found: _Date) -> _Date:
    month = component(text, _over_space(text, found), _MONTH)
    if month is None or month.value is None or text.startswith(_COUNTED, month.end):
        return found
    at = month.end + text.startswith(("份", "份"), month.end)
    return _with_part(text, found._replace(month=month.value, at=at), _OF_MONTH)


def _with_day(text: str, found: _Date, language: str) -> _Date:
    if found.frame != "{}" or (found.year is not None and found.month is None):
        return found
    day = component(text, _over_space(text, found), _DAY + "号號" if language == "zh" or found.month else _DAY)
    if day is None or day.value is None or text.startswith((*_COUNTED, "ぶり", "간"), day.end):
        return found
    found = found._replace(day=day.value, at=day.end)
    weekday = _WEEKDAY.match(text, found.at) if found.month else None
    return found._replace(weekday=_weekday_name(weekday), at=weekday.end()) if weekday else found


def _with_part(text: str, found: _Date, parts: dict[str, str]) -> _Date:
    form = max((form for form in parts if text.startswith(form, found.at)), key=len, default="")
    return found._replace(frame=parts[form], at=found.at + len(form)) if form else found


def _over_space(text: str, found: _Date) -> int:
    begun = found.year is not None or found.month is not None
    return found.at + (begun and text[found.at : found.at + 1] == " ")


def _weekday_name(match: re.Match[str]) -> str:
    form = next(filter(None, match.groups()))
    return next(name for forms, name in zip(_WEEKDAY_FORMS, _WEEKDAYS, strict=True) if form in forms)


def _quantity(text: str, start: int, found: _Date, clock: Clock | None) -> Quantity:
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
    english = None if found.short_year else framed(frame, plain, kind)
    return Quantity((start, end), text[start:end], value, "", english, kind, doubts, parts, plain, frame)


def framed(frame: str, plain: str, kind: Kind) -> str:
    """Put a date into its frame; a lone day then needs its article (the morning of the 14th)."""
    return frame.format(f"the {plain}" if kind is Kind.DAY and frame != "{}" else plain)


def _parts(found: _Date) -> tuple[Value, ...]:
    named = (("number", found.year), ("month", found.month), ("number", found.day))
    return tuple(Value(kind, amount) for kind, amount in named if amount is not None)


def _plain(found: _Date) -> str:
    if found.fiscal:
        return f"fiscal {found.year}"
    return date_text(found.year, found.month, found.day) + (f" ({found.weekday})" if found.weekday else "")


def _impossible(found: _Date) -> str:
    """Return why there is no such date, empty where there is."""
    if found.year == 0:
        return "the era has no such year"
    if found.month is not None and not 1 <= found.month <= 12:
        return "there is no such month"
    if found.day is not None and not 1 <= found.day <= _last_day(found.year, found.month):
        return "there is no such day"
    in_era = found.era is None or eras.within(found.era, found.year or 0, found.month, found.day)
    return "" if in_era or _outlived(found) else "the date does not lie in the era"


def _last_day(year: int | None, month: int | None) -> int:
    if month == 2 and year is not None and not (year % 4 == 0 and (year % 100 or year % 400 == 0)):
        return 28
    return _DAYS[(month or 1) - 1]


def _outlived(found: _Date) -> bool:
    """Whether an era that plans wrote on in is named for a date after its end."""
    if found.era is None or not found.era.outlives:
        return False
    return date(found.year or 1, found.month or 1, found.day or 1) > found.era.last


def _doubts(found: _Date) -> Iterator[str]:
    if found.short_year:
        yield "the century or era of the year is not stated"
    if _outlived(found):
        yield eras.OUTLIVED
    if found.era is eras.MEIJI and found.month and (found.year or 0) < 1873:
        yield eras.LUNAR
    if found.era is None and found.month is None and 1000 <= (found.year or 0) < 1600 and (found.year or 0) % 100 == 0:
        yield "it may be a number of years"
    if found.weekday and found.year and found.month and found.day:
        day = _WEEKDAYS[date(found.year, found.month, found.day).weekday()]
        if day != found.weekday:
            yield f"that day was a {day}"


def _read_range(text: str, start: int) -> Quantity | None:
    """Read two days or two months that share one mark: 14〜16日, 4〜6月."""
    first = read_numeral(text, start)
    to = _TO.match(text, first.end) if first else None
    second = component(text, to.end(), _DAY + _MONTH) if to else None
    if first is None or second is None or not isinstance(first.value, int) or second.value is None:
        return None
    months = text[second.end - 1] in _MONTH
    if not 1 <= first.value < second.value <= (12 if months else 31) or text.startswith(_COUNTED, second.end):
        return None
    kind = "month" if months else "number"
    pair = (first.value, second.value)
    english = " to ".join(MONTHS[value - 1] if months else ordinal(value) for value in pair)
    parts = tuple(Value(kind, value) for value in pair)
    span = (start, second.end)
    return Quantity(
        span, text[start : second.end], None, "", english, Kind.DATE if months else Kind.DAY, (), parts, english
    )
