"""Values as English writes them in news: 53,000, 3.2 trillion, $5 million, September 14, 3:30 p.m."""

from __future__ import annotations

from fractions import Fraction

from .quantity import Exact
from .units import PLURAL

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
# A scale, its word, the decimals that it may carry: 110兆1137億 needs four and is unreadable in digits.
_SCALES = ((10**12, "trillion", 4), (10**9, "billion", 3), (10**6, "million", 3))
_SIGNS = {"dollar": "$", "Hong Kong dollar": "HK$"}
_PARTS = ("", "", "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def number_text(value: Exact, places: int = 0) -> str:
    """Write a number, with the largest scale word where a few decimals then say it exactly.

    >>> number_text(53000), number_text(3_200_000_000_000), number_text(123_456_789), number_text(Fraction(3, 2))
    ('53,000', '3.2 trillion', '123,456,789', '1.5')
    """
    if value < 0:
        return f"minus {number_text(-value, places)}"
    scale, word, decimals = next((row for row in _SCALES if value >= row[0]), (1, "", 0))
    scaled = Fraction(value) / scale
    if word and (scaled * 10**decimals).denominator == 1:
        return f"{_decimal(scaled, 0)} {word}"
    return _decimal(Fraction(value), places)


def _decimal(value: Fraction, places: int) -> str:
    """Write a terminating fraction with all its decimals, at least `places` of them; others as 5/12."""
    while (value * 10**places).denominator != 1:
        places += 1
        if places > 40:
            return f"{value.numerator:,}/{value.denominator:,}"
    digits = f"{(value * 10**places).numerator:0{places + 1}d}"
    units, decimals = (digits[:-places], digits[-places:]) if places else (digits, "")
    return f"{int(units):,}" + (f".{decimals}" if decimals else "")


def ordinal(value: int) -> str:
    """Write an ordinal in digits.

    >>> [ordinal(n) for n in (1, 2, 3, 11, 21, 112, 1003)]
    ['1st', '2nd', '3rd', '11th', '21st', '112th', '1,003rd']
    """
    suffix = "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value:,}{suffix}"


def plural(value: Exact, one: str) -> str:
    """Return the noun as it stands after the value: singular after 1 only."""
    return one if value in (1, -1) else PLURAL.get(one, one)


def money(value: Exact, unit: str, places: int = 0) -> str:
    """Write an amount: a sign for US and Hong Kong dollars, the currency's name for others."""
    sign = _SIGNS.get(unit)
    if sign is None:
        return f"{number_text(value, places)} {plural(value, unit)}"
    cents = 2 if value < 10**6 and (places or Fraction(value).denominator != 1) else 0
    minus = "minus " if value < 0 else ""
    return f"{minus}{sign}{number_text(-value if value < 0 else value, max(places, cents))}"


def fraction(numerator: int, denominator: int) -> str:
    """Write a fraction, in words where both numbers are small.

    >>> fraction(2, 3), fraction(1, 4), fraction(1, 2), fraction(7, 12)
    ('two-thirds', 'one-quarter', 'one-half', '7/12')
    """
    words = "zero one two three four five six seven eight nine".split()
    if not (2 <= denominator <= 10 and 1 <= numerator < denominator):
        return f"{numerator:,}/{denominator:,}"
    return f"{words[numerator]}-{_PARTS[denominator]}{'s' if numerator > 1 else ''}"


def date_text(year: int | None, month: int | None, day: int | None) -> str:
    """Write what is stated of a date and no more.

    >>> date_text(2022, 9, 14), date_text(None, 9, 14), date_text(2022, 9, None), date_text(None, None, 14)
    ('September 14, 2022', 'September 14', 'September 2022', '14th')
    """
    if month is None:
        return ordinal(day) if day is not None else str(year)
    name = MONTHS[month - 1]
    if day is None:
        return f"{name} {year}" if year is not None else name
    return f"{name} {day}" + (f", {year}" if year is not None else "")


def clock_text(hour: int, minute: int | None, half: str = "") -> str:
    """Write a time of day; `half` is am or pm where the text says it. Hours of 13 and more say it themselves.

    >>> clock_text(3, 30, "pm"), clock_text(15, 0), clock_text(3, 30), clock_text(3, None), clock_text(0, None, "pm")
    ('3:30 p.m.', '3 p.m.', '3:30', "3 o'clock", 'noon')
    """
    if half == "pm" and hour < 12:
        hour += 12
    if (not minute and hour in (0, 24)) or (not minute and hour == 12 and half):
        return "noon" if hour == 12 else "midnight"
    said = bool(half) or hour > 12 or hour == 0
    shown = (hour - 1) % 12 + 1 if said else hour
    minutes = f":{minute:02d}" if minute else ""
    if said:
        return f"{shown}{minutes} {'p.m.' if 12 <= hour < 24 else 'a.m.'}"
    return f"{shown}{minutes}" if minutes else f"{shown} o'clock"
