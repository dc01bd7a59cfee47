"""Russian numbers, dates and money: 5 тыс. человек, 1,5 млн рублей, 14 сентября 2022 года."""

from __future__ import annotations

import re
from fractions import Fraction

from mtfix.patterns import lazy

from .amounts import Amount
from .counts import bare, of_unit
from .quantity import Kind, Quantity, Value, whole
from .render import date_text
from .units import unit_at

_SPACE = "[ \u00a0\u202f]"
_NUMBER = lazy(rf"[0-9]{{1,3}}(?:{_SPACE}[0-9]{{3}})+(?![0-9])(?:,[0-9]+)?|[0-9]+(?:[.,][0-9]+)?(?![.,]?[0-9])")
_POINT = r"(?:\.(?! *(?:$|[A-ZА-ЯЁ\n\"”’»)])))?"  # a point that also ends the sentence stays in the text
_SCALE = lazy(
    rf"{_SPACE}?(?:(тыс(?:яч[аи]?)?)|(млн|миллион(?:а|ов)?)|(млрд|миллиард(?:а|ов)?)|(трлн|триллион(?:а|ов)?))"
    rf"(?![а-яё]){_POINT}"
)
_MONTH_NAMES = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
_STEMS = "январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр".split()
_MONTH = lazy(
    "(?:(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)[ьяюе]|(?:март|август)[ауе]?|ма[йяюе])(?![а-яё])",
    re.I,
)
MONTH_LETTERS = "яфмаисондЯФМАИСОНД"
_DAY = lazy(rf"([0-9]{{1,2}}){_SPACE}({'|'.join(_MONTH_NAMES)})(?![а-яё])(?:{_SPACE}([0-9]{{4}})(?![0-9]))?")
_YEAR = lazy(rf"{_SPACE}(?:год[ауе]?|г(?![а-яё]){_POINT})(?![а-яё])")
_FOUR = lazy("[12][0-9]{3}(?![0-9])")
_USA = lazy(rf"{_SPACE}США(?![а-яё])")
_GROUPED = lazy("[0-9]{1,3},[0-9]{3}")
_LETTER = lazy("[Ѐ-ӿ]")


def read_russian(text: str, start: int) -> Quantity | None:
    """Read the Russian number, amount or date that begins at `start`; without a Cyrillic letter there is none."""
    return _date(text, start) or _year(text, start) or _count(text, start) or _month(text, start)


def _date(text: str, start: int) -> Quantity | None:
    match = _DAY.match(text, start)
    if match is None or not 1 <= int(match.group(1)) <= 31:
        return None
    day, month = int(match.group(1)), _MONTH_NAMES.index(match.group(2)) + 1
    year = int(match.group(3)) if match.group(3) else None
    word = _YEAR.match(text, match.end()) if year else None
    end = word.end() if word else match.end()
    parts = tuple(Value(kind, n) for kind, n in (("number", year), ("month", month), ("number", day)) if n is not None)
    plain = date_text(year, month, day)
    return Quantity((start, end), text[start:end], None, "", plain, Kind.DATE, (), parts, plain)


def _month(text: str, start: int) -> Quantity | None:
    match = _MONTH.match(text, start)
    if match is None or _LETTER.match(text[start - 1 : start]):
        return None
    month = next(i for i, stem in enumerate(_STEMS, start=1) if match.group().lower().startswith(stem))
    said, parts = date_text(None, month, None), (Value("month", month),)
    return Quantity(match.span(), match.group(), month, "", said, Kind.DATE, (), parts, said)


def _year(text: str, start: int) -> Quantity | None:
    year = _FOUR.match(text, start)
    word = _YEAR.match(text, year.end()) if year else None
    if year is None or word is None:
        return None
    value, said = int(year.group()), year.group()
    span = (start, word.end())
    return Quantity(span, text[start : word.end()], value, "", said, Kind.YEAR, (), (Value("number", value),), said)


def _count(text: str, start: int) -> Quantity | None:
    number = _NUMBER.match(text, start)
    if number is None:
        return None
    amount, doubt = _amount(number.group(), number.end())
    scale = _SCALE.match(text, number.end())
    if scale:
        power = 10 ** (3 * (scale.lastindex or 0))
        amount = amount._replace(values=(whole(Fraction(amount.values[0]) * power),), end=scale.end(), places=0)
    if not doubt and _GROUPED.fullmatch(number.group()):
        doubt = "a comma before three digits groups thousands in English and marks decimals in Russian"
    return _with_unit(text, start, amount._replace(doubt=doubt), bool(scale))


def _amount(number: str, end: int) -> tuple[Amount, str]:
    """Read a comma as the decimal mark, but before exactly three digits as English grouping."""
    spaced = re.sub(_SPACE, "", number)
    grouped = _GROUPED.fullmatch(number) is not None
    plain = spaced.replace(",", "" if grouped else ".")
    doubt = "a blank stands inside the number" if " " in number else ""
    return Amount((whole(Fraction(plain)),), end, len(plain.partition(".")[2])), doubt


def _with_unit(text: str, start: int, amount: Amount, scaled: bool) -> Quantity | None:
    at = amount.end + (text[amount.end : amount.end + 1] in (" ", "\u00a0", "\u202f"))
    found = unit_at(text, at)
    if found is None or not _LETTER.search(text[at : found[1]]) or _LETTER.match(text, found[1]):
        return bare(text, start, amount) if scaled else None
    usa = _USA.match(text, found[1]) if found[0].one == "dollar" else None
    return of_unit(text, start, amount, found[0], usa.end() if usa else found[1], "ru")
