"""The pieces of a date as they are read one after the other: era or year, month, day, weekday, part of the month."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from mtfix.patterns import lazy

from . import eras
from .numerals import component

_YEAR, MONTH, DAY = "年년", "月월", "日일"
_WEEKDAY_FORMS = ("月월一", "火화二", "水수三", "木목四", "金금五", "土토六", "日일天")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY = lazy(
    r" ?[（(](?:([月火水木金土日])(?:曜日?)?|(?:星期|周|週)([一二三四五六日天])|([월화수목금토일])(?:요일)?)[)）]"
)
COUNTED = tuple("間间목目생生")  # after these a year, month or day is counted, not named
_OF_MONTH = {
    **dict.fromkeys(("上旬", "初旬", "初め", "초"), "early {}"),
    **dict.fromkeys(("中旬", "半ば", "중순"), "mid-{}"),
    **dict.fromkeys(("下旬", "하순"), "late {}"),
    **dict.fromkeys(("末", "底", "말"), "the end of {}"),
    "前半": "the first half of {}",
    "後半": "the second half of {}",
}
_OF_YEAR = {form: _OF_MONTH[form] for form in ("初め", "半ば", "末", "前半", "後半")} | {"初頭": "early {}"}
_SHORT_ERA = lazy(r"[MTSHRＭＴＳＨＲ]([0-9０-９]{1,2})[.．]([0-9０-９]{1,2})[.．]([0-9０-９]{1,2})(?![.．]?[0-9０-９])")


class DateRead(NamedTuple):
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

    @property
    def outlived(self) -> bool:
        """Whether an era that plans wrote on in is named for a date after its end."""
        if self.era is None or not self.era.outlives:
            return False
        return date(self.year or 1, self.month or 1, self.day or 1) > self.era.last


def read_calendar(text: str, start: int, language: str) -> DateRead | None:
    """Read the year, month and day that begin at `start`, or a short form like R4.9.14."""
    short = _short_era(text, start)
    if short is not None:
        return short
    found = _with_year(text, start) or DateRead(start)
    if not found.fiscal:
        found = _with_day(text, _with_month(text, found), language)
    if found.month is None and found.year is None:
        return found if found.day is not None and found.day <= 31 else None
    if found.month is None:
        return with_part(text, found, _OF_YEAR) if _year_alone(text, found) else None
    return found


def _year_alone(text: str, found: DateRead) -> bool:
    """A year without a month must be an era's or have four digits; 年間, 年目 and the like count years."""
    if found.fiscal:
        return True
    known = found.era is not None or (found.year or 0) >= 1000
    return known and not text.startswith((*COUNTED, "ぶり"), found.at)


def _with_year(text: str, start: int) -> DateRead | None:
    era = eras.read_era(text, start)
    if era is not None:
        return _with_era(text, era)
    year = component(text, start, _YEAR)
    if year is None or year.value is None or year.value > 2999 or year.grouped:
        return None
    fiscal = text[year.end : year.end + 1] in ("度", "도")
    return DateRead(year.end + fiscal, year=year.value, fiscal=fiscal, short_year=year.value < 1000)


def _with_era(text: str, era: eras.EraYear) -> DateRead | None:
    at = era.end + (text[era.end : era.end + 1] == " ")
    marked = text[at : at + 1] in tuple(_YEAR)
    if not marked and (era.short or era.era is eras.MINGUO):
        return None
    at = at + 1 if marked else era.end
    fiscal = marked and text[at : at + 1] == "度"
    return DateRead(at + fiscal, year=eras.western_year(era.era, era.year) or 0, fiscal=fiscal, era=era.era)


def _short_era(text: str, start: int) -> DateRead | None:
    """Read R4.9.14: a letter and three numbers."""
    match = _SHORT_ERA.match(text, start)
    if match is None:
        return None
    era = eras.ERAS[match.group()[0]]
    year, month, day = (int(group) for group in match.groups())
    return DateRead(match.end(), eras.western_year(era, year) or 0, month, day, era=era)


def _with_month(text: str, found: DateRead) -> DateRead:
    month = component(text, _over_space(text, found), MONTH)
    if month is None or month.value is None or text.startswith(COUNTED, month.end):
        return found
    at = month.end + text.startswith(("份", "份"), month.end)
    return with_part(text, found._replace(month=month.value, at=at), _OF_MONTH)


def _with_day(text: str, found: DateRead, language: str) -> DateRead:
    if found.frame != "{}" or (found.year is not None and found.month is None):
        return found
    day = component(text, _over_space(text, found), DAY + "号號" if language == "zh" or found.month else DAY)
    if day is None or day.value is None or text.startswith((*COUNTED, "ぶり", "간"), day.end):
        return found
    found = found._replace(day=day.value, at=day.end)
    weekday = _WEEKDAY.match(text, found.at) if found.month else None
    return found._replace(weekday=_weekday_name(weekday), at=weekday.end()) if weekday else found


def with_part(text: str, found: DateRead, parts: dict[str, str]) -> DateRead:
    """Take in the longest of `parts` that follows, and its frame."""
    form = max((form for form in parts if text.startswith(form, found.at)), key=len, default="")
    return found._replace(frame=parts[form], at=found.at + len(form)) if form else found


def _over_space(text: str, found: DateRead) -> int:
    begun = found.year is not None or found.month is not None
    return found.at + (begun and text[found.at : found.at + 1] == " ")


def _weekday_name(match: re.Match[str]) -> str:
    form = next(filter(None, match.groups()))
    return next(name for forms, name in zip(_WEEKDAY_FORMS, WEEKDAYS, strict=True) if form in forms)
