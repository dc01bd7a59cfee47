"""What an English text says in numbers: $5 million, 20 percent, 3:30 p.m., September, 2022-09-14, Heisei 18."""

from __future__ import annotations

import re
from typing import NamedTuple

from mtfix.patterns import lazy

from .eras import BY_ENGLISH
from .leftovers import read_leftover
from .quantity import Kind, Value, whole
from .render import MONTHS
from .units import SYMBOLS, UNITS
from .words import FIRST_WORDS, Said, read_number

_MONTH = lazy(rf"(?:({'|'.join(MONTHS)})|(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\.|(?= [0-9])))(?![A-Za-z])")
# May and March are months only beside a date word: elsewhere they are verbs.
_DATED_AFTER = lazy(r",? [0-9]")
_DATED_BEFORE = lazy(
    r"(?:[0-9](?:st|nd|rd|th)?(?: of)?|\b(?:in|of|since|until|by|last|next|this|early|late|mid|from|to|through|during|and"
    r"|before|after|between|for|every|each))[ -]$",
    re.IGNORECASE,
)
_CLOCK = lazy(
    r"([0-9]{1,2})(?:(?:[:：.]([0-5][0-9]))? ?([ap])\.? ?m\b\.?|[:：]([0-5][0-9])(?![0-9:：])| o['’]clock)",
    re.IGNORECASE,
)
_ISO = lazy(r"([12][0-9]{3})-([01]?[0-9])-([0-3]?[0-9])(?![0-9-])")
_NAMED_TIME = {"noon": 720, "midnight": 0, "midday": 720}
_WORD = lazy("[A-Za-z]+")
_SYMBOL = lazy("|".join(map(re.escape, sorted(SYMBOLS, key=len, reverse=True))))
_CODES = {"USD": "dollar", "JPY": "yen", "EUR": "euro", "GBP": "pound", "CNY": "yuan", "RMB": "yuan", "KRW": "won"}
_CODE = lazy(rf"({'|'.join(_CODES)}) ?(?=[0-9])")
_SHORT_SCALE = lazy(r"(k|m|b|bn|tn)(?![A-Za-z])", re.IGNORECASE)
_SHORT = {"k": 10**3, "m": 10**6, "b": 10**9, "bn": 10**9, "tn": 10**12}
_RANGE = lazy(r"( ?(?:-|–|—|~|〜|～) ?| to )(?=[$€£¥A-Za-z0-9])| and (?=[$€£¥A-Za-z0-9])")
_BETWEEN = lazy(r"between $", re.IGNORECASE)
_ALIASES = {
    **dict.fromkeys(("km", "kms", "kilometre", "kilometres", "-kilometre"), "kilometer"),
    **dict.fromkeys(("metre", "metres"), "meter"),
    **dict.fromkeys(("cm", "centimetre", "centimetres"), "centimeter"),
    **dict.fromkeys(("mm", "millimetre", "millimetres"), "millimeter"),
    **dict.fromkeys(("kg", "kgs", "kilo", "kilos"), "kilogram"),
    **dict.fromkeys(("tonne", "tonnes", "metric ton", "metric tons"), "ton"),
    **dict.fromkeys(("litre", "litres"), "liter"),
    **dict.fromkeys(("sq km", "km2", "km²", "square kilometre", "square kilometres", "square km"), "square kilometer"),
    **dict.fromkeys(("square metre", "square metres", "m2", "m²"), "square meter"),
    **dict.fromkeys(("mph",), "mile"),
    **dict.fromkeys(("°", "degree", "degrees"), "degree"),
    **dict.fromkeys(("US dollar", "US dollars", "U.S. dollar", "U.S. dollars", "American dollars"), "dollar"),
    **dict.fromkeys(("Japanese yen",), "yen"),
    **dict.fromkeys(("renminbi", "RMB", "Chinese yuan"), "yuan"),
    **dict.fromkeys(("rouble", "roubles"), "ruble"),
    **dict.fromkeys(("pound sterling", "pounds sterling"), "pound"),
    **dict.fromkeys(("percentage point", "percentage points", "percent points"), "percentage point"),
}
# The words with which an expression can begin, longest first.
_SHORT_MONTHS = "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec".split()
START_WORDS = sorted(
    {*FIRST_WORDS, *MONTHS, *_SHORT_MONTHS, *_NAMED_TIME, *_CODES, *BY_ENGLISH, "Shōwa", "Taishō", "fiscal", "the"},
    key=lambda word: (-len(word), word),
)
_OBJECT = lazy(" [A-Za-z]")
_PERCENT = ("%", "％", "percent", "per cent", "pct")


class Spoken(NamedTuple):
    """The values of one English expression, where it ends, and whether it is a word that need not be a number."""

    values: tuple[Value, ...]
    end: int
    loose: bool = False


def _names() -> dict[str, Value]:
    """Map each English unit to a value that carries its kind and unit."""
    names: dict[str, Value] = {}
    for unit in UNITS.values():
        if unit.kind in (Kind.MONEY, Kind.MEASURE) and unit.one:
            known = "degree" if unit.one.startswith(("degree", "°")) else unit.one
            names.update(dict.fromkeys((unit.one, unit.many), Value(unit.kind.value, 1, known)))
    units = {value.unit: value for value in names.values()}
    names |= {symbol: Value("money", 1, unit) for symbol, unit in SYMBOLS.items()}
    return (
        names | {alias: units[name] for alias, name in _ALIASES.items()} | dict.fromkeys(_PERCENT, Value("percent", 1))
    )


_NAMES = _names()
_UNIT = lazy(
    rf"[ -]?(?:(%|％|°|[$€£¥₩₽](?![0-9]))|({'|'.join(map(re.escape, sorted(_NAMES, key=len, reverse=True)))})(?![A-Za-z]))",
    re.IGNORECASE,
)


def read_spoken(text: str, start: int) -> Spoken | None:
    """Read the English number expression that begins at `start`."""
    era = read_leftover(text, start)
    if era is not None and era.parts:
        return Spoken(era.parts, era.span[1])
    return _date(text, start) or _time(text, start) or _month(text, start) or _amount(text, start)


def _date(text: str, start: int) -> Spoken | None:
    match = _ISO.match(text, start)
    if match is None or not 1 <= int(match.group(2)) <= 12:
        return None
    year, month, day = (int(group) for group in match.groups())
    return Spoken((Value("number", year), Value("month", month), Value("number", day)), match.end())


def _time(text: str, start: int) -> Spoken | None:
    word = _WORD.match(text, start)
    if word:
        minutes = _NAMED_TIME.get(word.group().lower())
        return None if minutes is None else Spoken((Value("time", minutes),), word.end())
    match = _CLOCK.match(text, start)
    if match is None or int(match.group(1)) > 24:
        return None
    hour, half = int(match.group(1)), (match.group(3) or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0) if hour <= 12 else hour
    minute = int(match.group(2) or match.group(4) or 0)
    end = match.end() - (match.group().endswith(".") and not text[match.end() : match.end() + 1].isalnum())
    return Spoken((Value("time", (hour * 60 + minute) % 1440),), end)


def _month(text: str, start: int) -> Spoken | None:
    match = _MONTH.match(text, start)
    if match is None:
        return None
    name = match.group(1) or match.group(2)
    before = text[max(0, start - 12) : start]
    dated = _DATED_AFTER.match(text, match.end()) or _DATED_BEFORE.search(before) or text.strip() == name
    if name in ("May", "March") and not dated:
        return None
    month = next(i for i, full in enumerate(MONTHS, start=1) if full.startswith(name))
    return Spoken((Value("month", month),), match.end())


def _amount(text: str, start: int) -> Spoken | None:
    """Read one amount, or two that share scale and unit: 5 to 10 million yen."""
    first = _single(text, start)
    if first is None:
        return None
    joint = _RANGE.match(text, first.end)
    second = _single(text, joint.end()) if joint else None
    if joint is None or second is None or first.loose:
        return first
    if joint.group() == " and " and not _BETWEEN.search(text[max(0, start - 8) : start]):
        return first
    one, other = first.values[0], second.values[0]
    if one.kind != "number" or other.kind == "number" or other.amount <= one.amount:
        return first
    scale = 1
    for power in (10**3, 10**6, 10**9, 10**12):
        if (
            one.amount < 1000
            and other.amount >= power
            and not text[second.end - 1].isdigit()
            and _worded(text, joint, second)
        ):
            scale = power
    return Spoken((Value(other.kind, one.amount * scale, other.unit), other), second.end)


def _worded(text: str, joint: re.Match[str], second: Spoken) -> bool:
    return re.search("thousand|million|billion|trillion", text[joint.end() : second.end], re.IGNORECASE) is not None


def _single(text: str, start: int) -> Spoken | None:
    prefix = _SYMBOL.match(text, start) or _CODE.match(text, start)
    said = read_number(text, prefix.end() if prefix else start)
    if said is None:
        return None
    if prefix:
        return _priced(text, said, SYMBOLS.get(prefix.group()) or _CODES[prefix.group(1)])
    unit = None if said.nth else _UNIT.match(text, said.end)
    if unit is None or _verb(text, said, unit):
        return Spoken((Value("number", said.value),), said.end, said.loose)
    name = unit.group(1) or unit.group(2)
    known = _NAMES.get(name) or _NAMES.get(name.lower()) or Value("number", 1)
    return Spoken((known._replace(amount=said.value),), unit.end())


def _verb(text: str, said: Said, unit: re.Match[str]) -> bool:
    """Whether `won` is no money: the 4 won the cup, the team of 2018 won it."""
    small = said.value < 100 or 1900 <= said.value < 2100
    return unit.group(2) == "won" and small and _OBJECT.match(text, unit.end()) is not None


def _priced(text: str, said: Said, unit: str) -> Spoken:
    short = _SHORT_SCALE.match(text, said.end)
    value = whole(said.value * _SHORT[short.group(1).lower()]) if short else said.value
    end = short.end() if short else said.end
    named = _UNIT.match(text, end)
    again = named and named.group(2) and _NAMES.get(named.group(2), Value("", 0)).unit == unit
    return Spoken((Value("money", value, unit),), named.end() if named and again else end)
