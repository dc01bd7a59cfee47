"""A number of the English written anew with another value, in its own style: 9 million, 25th, three, 3:30 p.m."""

from __future__ import annotations

from mtfix.figures.figure import Figure, Sort
from mtfix.figures.said import said
from mtfix.patterns import lazy
from mtfix.quantities import Exact
from mtfix.quantities.render import MONTHS, number_text, ordinal
from mtfix.quantities.words import ORDINALS, read_number

START = lazy(r"\d|\b[A-Za-z]")
CLOCK = lazy(r"(\d{1,2})(?:([:.])(\d\d))?(\s?)([apAP])(\.?\s?[mM]\.?)")
CARDINALS = "zero one two three four five six seven eight nine ten".split()
DAY = 1440


def written(figure: Figure, value: Exact) -> str | None:
    """Return the figure's text with `value` for its number, all else as it was; None where that is not certain."""
    after = (
        clock(figure, value)
        if figure.sort is Sort.TIME
        else month(figure, value)
        if figure.sort is Sort.MONTH
        else None
    )
    if after is None and figure.sort not in {Sort.TIME, Sort.MONTH}:
        after = number(figure, value)
    again = list(said(after)) if after else []
    return after if len(again) == 1 and again[0].value == value and again[0].unit == figure.unit else None


def number(figure: Figure, value: Exact) -> str | None:
    """Return the text with another number, in words, digits or as an ordinal as it stands there."""
    start = START.search(figure.text)
    read = read_number(figure.text, start.start()) if start else None
    if start is None or read is None or value < 0:
        return None
    core = figure.text[start.start() : read.end]
    new = worded(core, value, read.nth) if figure.worded else digits(core, value, read.nth, figure.sort is Sort.YEAR)
    return None if new is None else figure.text[: start.start()] + new + figure.text[read.end :]


def digits(core: str, value: Exact, nth: bool, year: bool) -> str | None:
    """Return a number in digits: an ordinal, a year without a comma, else as news writes it."""
    if nth or (year and isinstance(value, int)):
        return (ordinal(value) if nth else str(value)) if isinstance(value, int) else None
    said = number_text(value)
    return said.replace(",", "") if len(core) > 3 and core.isdigit() and value < 10_000 else said


def worded(core: str, value: Exact, nth: bool) -> str | None:
    """Return a number in words up to ten, in digits above; a capital stays one."""
    if not isinstance(value, int):
        return None
    names = {number: word for word, number in ORDINALS.items()} if nth else dict(enumerate(CARDINALS))
    new = names.get(value, "") if value <= 10 else ""
    new = new or (ordinal(value) if nth else number_text(value))
    return new.capitalize() if core[:1].isupper() else new


def clock(figure: Figure, value: Exact) -> str | None:
    """Return a time with its half of the day, written as it stands there."""
    match = CLOCK.fullmatch(figure.text)
    if match is None or not isinstance(value, int):
        return None
    hour, minute = divmod(value % DAY, 60)
    half = "a" if hour < 12 else "p"
    shown = f"{(hour - 1) % 12 + 1}" + (f"{match[2] or ':'}{minute:02d}" if minute or match[2] else "")
    return f"{shown}{match[4]}{half.upper() if match[5].isupper() else half}{match[6]}"


def month(figure: Figure, value: Exact) -> str | None:
    """Return the name of another month, for one that is written out."""
    return MONTHS[int(value) - 1] if figure.text in MONTHS and value in range(1, 13) else None
