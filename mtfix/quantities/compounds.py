"""Amounts in several units: 110円50銭, 2時間30分, 9秒58, 1年3カ月, 1メートル75センチ."""

from __future__ import annotations

from fractions import Fraction

from mtfix.patterns import lazy

from .amounts import Amount, read_amount
from .counts import of_unit, unit_after
from .numerals import read_numeral
from .quantity import Kind, Quantity, Value, whole
from .render import money
from .units import UNITS, Unit

_CENTS = {"銭": 100, "セント": 100, "美分": 100, "角": 10, "센트": 100}
# A unit may be continued by the ones after it: 2時間30分, 1年3カ月, 1メートル75センチ.
_FAMILIES = (("year", "month", "week", "day"), ("hour", "minute", "second"), ("meter", "centimeter"), ("foot", "inch"))
_TWO_DIGITS = lazy("[0-9０-９]{2}(?![0-9０-９.．,，])")


def read_compound(text: str, start: int, language: str = "") -> Quantity | None:
    """Read an amount in two or more units that begins at `start`."""
    amount = read_amount(text, start)
    if amount is None or amount.value is None:
        return None
    found = unit_after(text, amount, language)
    if found is None:
        return None
    unit, end = found
    if unit.kind is Kind.MONEY:
        return _with_cents(text, start, amount, unit, end)
    return _with_hundredths(text, start, amount, unit, end) or _with_smaller(text, start, amount, unit, end, language)


def _with_cents(text: str, start: int, amount: Amount, unit: Unit, end: int) -> Quantity | None:
    """Read 110円50銭 as 110.50 yen."""
    cents = read_numeral(text, end)
    form = next((form for form in _CENTS if cents and text.startswith(form, cents.end)), "")
    if not cents or not form or not isinstance(cents.value, int) or cents.value >= _CENTS[form]:
        return None
    value = whole(Fraction(amount.values[0]) + Fraction(cents.value, _CENTS[form]))
    places = 2 if _CENTS[form] == 100 else 1
    part = Value("money", value, unit.one)
    english, end = money(value, unit.one, places), cents.end + len(form)
    return Quantity((start, end), text[start:end], value, unit.one, english, Kind.MONEY, parts=(part,))


def _with_hundredths(text: str, start: int, amount: Amount, unit: Unit, end: int) -> Quantity | None:
    """Read 9秒58 as 9.58 seconds: two digits after 秒 are its decimals."""
    match = _TWO_DIGITS.match(text, end)
    if unit is not UNITS["秒"] or match is None or not isinstance(amount.value, int):
        return None
    if unit_after(text, Amount((), match.end())):
        return None
    value = whole(amount.value + Fraction(int(match.group()), 100))
    return of_unit(text, start, Amount((value,), match.end(), 2), unit, match.end())


def _with_smaller(text: str, start: int, amount: Amount, unit: Unit, end: int, language: str) -> Quantity | None:
    """Join 2時間, 30分 and 15秒: each unit smaller than the one before."""
    family = next((family for family in _FAMILIES if unit.one in family), None)
    if family is None:
        return None
    said = [of_unit(text, start, amount, unit, end, language)]
    while (more := _next(text, said[-1], family, language)) is not None:
        said.append(more)
    if len(said) == 1:
        return None
    end = said[-1].span[1]
    english = " and ".join(filter(None, [", ".join(str(q.english) for q in said[:-1]), said[-1].english]))
    parts = tuple(part for quantity in said for part in quantity.parts)
    whole_span = Quantity((start, end), text[start:end], None, "", english, said[0].kind, parts=parts)
    return whole_span.doubted(*said[-1].doubts)


def _next(text: str, last: Quantity, family: tuple[str, ...], language: str) -> Quantity | None:
    at = last.span[1]
    amount = read_amount(text, at)
    if amount is None or not isinstance(amount.value, int):
        return None
    found = unit_after(text, amount, language)
    if found is None or found[0].one not in family[family.index(last.unit) + 1 :]:
        return None
    hundredths = _with_hundredths(text, at, amount, *found)
    return hundredths or of_unit(text, at, amount, *found, language)
