"""Numbers with one unit: 5万3000人, 500億円, 14％, 3位, 3年ぶり, 3〜5人, $500万."""

from __future__ import annotations

import re
from fractions import Fraction

from mtfix.patterns import lazy

from .amounts import VAGUE, Amount, read_amount
from .numerals import FULL_WIDTH
from .quantity import AGAIN, Exact, Kind, Quantity, Value
from .render import money, number_text, ordinal, plural
from .units import SYMBOLS, UNITS, Unit, unit_at

_SYMBOL = lazy("|".join(map(re.escape, sorted(SYMBOLS, key=len, reverse=True))))
_SPEED = lazy("(?:時速|时速|시속) ?")
_HALF = lazy("半(?![数分年日月期島])|반")
_SURE_IN_KANJI = frozenset({"person", "yen", "dollar", "percent", "kilometer", "hour", "month"})


def read_count(text: str, start: int, language: str = "") -> Quantity | None:
    """Read the number with unit that begins at `start`, or the bare number."""
    symbol = _SYMBOL.match(text, start)
    if symbol:
        return _of_symbol(text, start, symbol, language)
    speed = _SPEED.match(text, start)
    amount = read_amount(text, speed.end() if speed else start)
    if amount is None:
        return None
    unit = unit_after(text, amount, language)
    if unit is None:
        return None if speed else bare(text, start, amount)
    quantity = of_unit(text, start, amount, *unit, language)
    return _per_hour(quantity) if speed else quantity


def unit_after(text: str, amount: Amount, language: str = "") -> tuple[Unit, int] | None:
    """Return the unit behind an amount, one space allowed between."""
    return unit_at(text, amount.end + (text[amount.end : amount.end + 1] == " "), language)


def bare(text: str, start: int, amount: Amount) -> Quantity:
    """Return a number without a unit."""
    if amount.dotted:
        amount = amount._replace(values=(), doubt=VAGUE)
    number = _as_written(text[start : amount.end], amount)
    return _made(text, start, amount, Unit(Kind.NUMBER, "", ""), number or None, number)


def _as_written(written: str, amount: Amount) -> str:
    """Leave plain digits as they are, for they may be a year; write out what holds 万, 百 and the like."""
    plain = written.translate(FULL_WIDTH)
    if not amount.values:
        return ""
    if plain.replace(",", "").replace(".", "").isdecimal():
        return plain
    positional = amount.kanji > 2 and isinstance(amount.value, int) and len(str(amount.value)) == amount.kanji
    return str(amount.value) if positional else " to ".join(number_text(v, amount.places) for v in amount.values)


def of_unit(text: str, start: int, amount: Amount, unit: Unit, end: int, language: str = "") -> Quantity:
    """Return the quantity for an amount with its unit."""
    if amount.dotted and not _takes_decimals(unit):
        amount = amount._replace(values=(), doubt=VAGUE)
    half = _HALF.match(text, end) if unit.kind is Kind.DURATION and isinstance(amount.value, int) else None
    if half:
        amount = amount._replace(values=(amount.values[0] + Fraction(1, 2),))
    unit = unit.settled(amount.value, language)
    english = _said(amount, unit, text[end - 1])
    end = half.end() if half else end
    quantity = _made(text, start, amount._replace(end=end), unit, english, _number(amount, unit))
    return quantity.doubted(unit.doubt, _kanji_word(amount, unit))


def _takes_decimals(unit: Unit) -> bool:
    return unit.kind in (Kind.MONEY, Kind.PERCENT, Kind.MEASURE) or unit in (UNITS["倍"], UNITS["ポイント"])


def _kanji_word(amount: Amount, unit: Unit) -> str:
    """一本, 三度, 十分 are as often words as counts."""
    return "it may be a word and no number" if amount.kanji == 1 and unit.one not in _SURE_IN_KANJI else ""


def _made(text: str, start: int, amount: Amount, unit: Unit, english: str | None, number: str) -> Quantity:
    parts = tuple(normalised(unit, value) for value in amount.values)
    if unit.kind is Kind.ADVERB:
        parts = (*parts, Value("number", 1))
    span = (start, amount.end)
    quantity = Quantity(
        span, text[start : amount.end], amount.value, unit.one, english, unit.kind, parts=parts, number=number
    )
    return quantity.doubted(amount.doubt)


def normalised(unit: Unit, value: Exact) -> Value:
    """Return the value as it is compared: units only for money and certain measures, degrees without their scale."""
    if unit.kind is Kind.PERCENT:
        return Value("percent", value)
    if unit.kind is Kind.MONEY:
        return Value("money", value, unit.one)
    if unit.kind is Kind.MEASURE and not unit.doubt:
        return Value("measure", value, "degree" if unit.one.startswith(("degree", "°")) else unit.one)
    return Value("number", value)


def _number(amount: Amount, unit: Unit) -> str:
    """Write the values alone; empty where the unit needs a whole number and there is none."""
    if unit.kind not in (Kind.ORDINAL, Kind.LABEL):
        return " to ".join(number_text(value, amount.places) for value in amount.values)
    if not all(isinstance(value, int) and value > 0 for value in amount.values):
        return ""
    return " to ".join(ordinal(int(v)) if unit.kind is Kind.ORDINAL else str(v) for v in amount.values)


def _said(amount: Amount, unit: Unit, mark: str) -> str | None:
    number = _number(amount, unit)
    if not number:
        return None
    noun = plural(2 if amount.places else amount.values[-1], unit.one)
    match unit.kind:
        case Kind.MONEY:
            return _priced(amount, unit)
        case Kind.PERCENT:
            return f"{number}%" if mark in "%％" else f"{number} percent"
        case Kind.LABEL:
            return f"No. {number}"
        case Kind.ADVERB:
            return f"{AGAIN}{number} {noun}"
        case Kind.ORDINAL:
            return f"{number} {unit.one}".rstrip()
        case _:
            return f"{number} {noun}".rstrip()


def _priced(amount: Amount, unit: Unit) -> str:
    said = [money(value, unit.one, amount.places) for value in amount.values]
    name = f" {plural(2, unit.one)}"
    shared = len(said) == 2 and all(price.endswith(name) for price in said)
    return f"{said[0].removesuffix(name)} to {said[1]}" if shared else " to ".join(said)


def _of_symbol(text: str, start: int, symbol: re.Match[str], language: str) -> Quantity | None:
    """Read $500万, also with the currency said once more: $500万ドル."""
    amount = read_amount(text, symbol.end())
    if amount is None:
        return None
    unit = Unit(Kind.MONEY, SYMBOLS[symbol.group()], "")
    again = unit_after(text, amount, language)
    end = again[1] if again and again[0].one == unit.one else amount.end
    return of_unit(text, start, amount._replace(end=end), unit, end, language)


def _per_hour(quantity: Quantity) -> Quantity | None:
    if quantity.kind is not Kind.MEASURE or quantity.unit not in ("kilometer", "meter", "mile"):
        return None
    certain = tuple(doubt for doubt in quantity.doubts if "キロ" not in doubt)
    parts = tuple(Value("measure", part.amount, quantity.unit) for part in quantity.parts)
    english = f"{quantity.english} per hour" if quantity.english else None
    return quantity._replace(english=english, doubts=certain, parts=parts)
