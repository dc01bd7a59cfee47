"""Shares, fractions and decades: 3割5分, 百分之二十, 3分の2, 半年, 1990年代, 30代."""

from __future__ import annotations

from fractions import Fraction

from mtfix.patterns import lazy

from .amounts import Amount, read_amount
from .counts import of_unit
from .numerals import component, read_numeral
from .quantity import Exact, Kind, Quantity, Value, whole
from .render import fraction
from .units import Unit

_PERCENT = Unit(Kind.PERCENT, "percent", "percent")
_OF = lazy("分の|分之")
_HUNDREDTHS = lazy("百分之")
_TENTH = ("割", "分", "厘")
_HALVES = {
    "半年": "half a year",
    "半年間": "half a year",
    "半日": "half a day",
    "半世紀": "half a century",
    "半世纪": "half a century",
}
_CENTURY = lazy(" ?(?:世紀|世纪|세기) ?")
_DECADE = lazy(" ?(?:年代|년대)")
_AGES = lazy("代")


def read_ratio(text: str, start: int) -> Quantity | None:
    """Read the share, fraction or decade that begins at `start`."""
    found = _half(text, start) or _hundredths(text, start)
    amount = None if found else read_amount(text, start)
    if amount is None or amount.value is None:
        return found
    readers = (_tenths, _fraction, _decade, _ages)
    return next(filter(None, (reader(text, start, amount) for reader in readers)), None)


def _plain(text: str, start: int, end: int, value: Exact, kind: Kind, english: str) -> Quantity:
    return Quantity((start, end), text[start:end], value, "", english, kind, parts=(Value("number", value),))


def _half(text: str, start: int) -> Quantity | None:
    form = max((form for form in _HALVES if text.startswith(form, start)), key=len, default="")
    if not form:
        return None
    value = Fraction(1, 2)
    return _plain(text, start, start + len(form), value, Kind.DURATION, _HALVES[form])


def _tenths(text: str, start: int, amount: Amount) -> Quantity | None:
    """Read 3割5分2厘 as 35.2 percent."""
    if text[amount.end : amount.end + 1] != "割" or not isinstance(amount.value, int):
        return None
    total, end = Fraction(amount.value * 10), amount.end + 1
    for power, mark in enumerate(_TENTH[1:]):
        more = component(text, end, mark)
        if more and more.value is not None and more.value < 10:
            total, end = total + Fraction(more.value, 10**power), more.end
    return of_unit(text, start, Amount((whole(total),), end), _PERCENT, end)


def _hundredths(text: str, start: int) -> Quantity | None:
    prefix = _HUNDREDTHS.match(text, start)
    amount = read_amount(text, prefix.end()) if prefix else None
    return of_unit(text, start, amount, _PERCENT, amount.end) if amount else None


def _fraction(text: str, start: int, amount: Amount) -> Quantity | None:
    of = _OF.match(text, amount.end)
    numerator = read_numeral(text, of.end()) if of else None
    if numerator is None or not isinstance(numerator.value, int) or not isinstance(amount.value, int):
        return None
    if not 0 < numerator.value < amount.value:
        return None
    value = whole(Fraction(numerator.value, amount.value))
    english = fraction(numerator.value, amount.value)
    return _plain(text, start, numerator.end, value, Kind.NUMBER, english)


def _decade(text: str, start: int, amount: Amount) -> Quantity | None:
    """Read 1990年代, 90年代 and 20世纪90年代."""
    century = _CENTURY.match(text, amount.end)
    years = read_amount(text, century.end()) if century else amount
    mark = _DECADE.match(text, years.end) if years else None
    if years is None or mark is None or not isinstance(years.value, int) or not isinstance(amount.value, int):
        return None
    value = (amount.value - 1) * 100 + years.value if century else years.value
    if value % 10 or value > 2990 or (century and years.value > 90):
        return None
    english = f"'{value}s" if value < 100 else f"{value}s"
    return _plain(text, start, mark.end(), value, Kind.YEAR, english)


def _ages(text: str, start: int, amount: Amount) -> Quantity | None:
    mark = _AGES.match(text, amount.end)
    if mark is None or amount.value is None or amount.value not in range(10, 100, 10) or amount.kanji:
        return None
    english = "teens" if amount.value == 10 else f"{amount.value}s"
    return _plain(text, start, mark.end(), amount.value, Kind.AGE, english)
