"""Expressions of several numbers: 3割5分, 110円50銭, 2時間30分, 9秒58, 3分の2, 第3回, 1990年代, 半年."""

from __future__ import annotations

import re
from fractions import Fraction

from .amounts import Amount, read_amount
from .counts import of_unit, unit_after
from .numerals import component, read_numeral
from .patterns import lazy
from .quantity import Exact, Kind, Quantity, Value, whole
from .render import fraction, money, ordinal
from .units import UNITS, Unit

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
_CENTS = {"銭": 100, "セント": 100, "美分": 100, "角": 10, "센트": 100}
# A unit may be continued by the ones after it: 2時間30分, 1年3カ月, 1メートル75センチ.
_FAMILIES = (("year", "month", "week", "day"), ("hour", "minute", "second"), ("meter", "centimeter"), ("foot", "inch"))
_TWO_DIGITS = lazy("[0-9０-９]{2}(?![0-9０-９.．,，])")
_CENTURY = lazy(" ?(?:世紀|世纪|세기) ?")
_DECADE = lazy(" ?(?:年代|년대)")
_AGES = lazy("代")
_NTH = lazy("第 ?|제 ?(?=[0-9])")
_QUARTER = lazy("第 ?([1-4１-４一二三四])四半期")
_NTH_NOUNS = {
    **dict.fromkeys(("季度", "분기"), "quarter"),
    **dict.fromkeys(("回", "次", "届", "회", "차"), ""),
    **dict.fromkeys(("世代", "代"), "generation"),
    "位": "place",
    "期": "term",
}
_NTH_LABELS = {"条": "Article {}", "章": "Chapter {}", "号": "No. {}", "號": "No. {}", "호": "No. {}"}


def read_compound(text: str, start: int, language: str = "") -> Quantity | None:
    """Read an expression of several numbers, or with a meaning of its own, that begins at `start`."""
    return _half(text, start) or _nth(text, start) or _hundredths(text, start) or _numbered(text, start, language)


def _numbered(text: str, start: int, language: str) -> Quantity | None:
    amount = read_amount(text, start)
    if amount is None or amount.value is None:
        return None
    readers = (_tenths, _fraction, _decade, _ages)
    found = (reader(text, start, amount) for reader in readers)
    return next(filter(None, found), None) or _continued(text, start, amount, language)


def _plain(
    text: str, start: int, end: int, value: Exact | None, kind: Kind, english: str | None, part: Value
) -> Quantity:
    return Quantity((start, end), text[start:end], value, "", english, kind, parts=(part,))


def _half(text: str, start: int) -> Quantity | None:
    form = max((form for form in _HALVES if text.startswith(form, start)), key=len, default="")
    if not form:
        return None
    value = Fraction(1, 2)
    return _plain(text, start, start + len(form), value, Kind.DURATION, _HALVES[form], Value("number", value))


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
    if amount.value < 2:
        return None
    value = whole(Fraction(numerator.value, amount.value))
    english = fraction(numerator.value, amount.value)
    return _plain(text, start, numerator.end, value, Kind.NUMBER, english, Value("number", value))


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
    return _plain(text, start, mark.end(), value, Kind.YEAR, english, Value("number", value))


def _ages(text: str, start: int, amount: Amount) -> Quantity | None:
    mark = _AGES.match(text, amount.end)
    if mark is None or amount.value is None or amount.value not in range(10, 100, 10) or amount.kanji:
        return None
    english = "teens" if amount.value == 10 else f"{amount.value}s"
    return _plain(text, start, mark.end(), amount.value, Kind.AGE, english, Value("number", amount.value))


def _nth(text: str, start: int) -> Quantity | None:
    """Read 第3回 as 3rd, 第3四半期 as 3rd quarter, 第9条 as Article 9."""
    prefix = _NTH.match(text, start)
    quarter = _QUARTER.match(text, start)
    if quarter:
        return _quarter(text, start, quarter)
    number = read_numeral(text, prefix.end()) if prefix else None
    if number is None or not isinstance(number.value, int) or number.value < 1:
        return None
    at = number.end + (text[number.end : number.end + 1] == " ")
    form = max((f for f in (*_NTH_NOUNS, *_NTH_LABELS) if text.startswith(f, at)), key=len, default="")
    end, part = at + len(form) if form else number.end, Value("number", number.value)
    if form in _NTH_LABELS:
        return _plain(text, start, end, number.value, Kind.LABEL, _NTH_LABELS[form].format(number.value), part)
    noun = _NTH_NOUNS.get(form, "")
    nth = ordinal(number.value)
    quantity = _plain(text, start, end, number.value, Kind.ORDINAL, f"{nth} {noun}".rstrip(), part)
    return quantity._replace(unit=noun, number=nth).doubted("" if form else "第 is an ordinal or a number in a name")


def _quarter(text: str, start: int, match: re.Match[str]) -> Quantity:
    """Read 第3四半期, where two numerals meet."""
    nth = read_numeral(match.group(1))
    value = int(nth.value or 0) if nth else 0
    said, part = f"{ordinal(value)} quarter", Value("number", value)
    quantity = _plain(text, start, match.end(), value, Kind.ORDINAL, said, part)
    return quantity._replace(unit="quarter", number=ordinal(value))


def _continued(text: str, start: int, amount: Amount, language: str) -> Quantity | None:
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
    english = money(value, unit.one, places)
    return _plain(text, start, cents.end + len(form), value, Kind.MONEY, english, part)


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
