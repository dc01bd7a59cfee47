"""The numbers of some English beside those of its source: which of them nothing in the source can mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction
from operator import ne
from typing import NamedTuple

from mtfix.figures.european import in_english
from mtfix.figures.figure import Figure, Sort
from mtfix.figures.kin import kin
from mtfix.figures.meant import figures, meant, stated
from mtfix.figures.said import said
from mtfix.patterns import lazy
from mtfix.quantities import Exact, mentions, read
from mtfix.quantities.numerals import FULL_WIDTH
from mtfix.quantities.render import plural

# Languages whose number words are read.
READ = frozenset({"ja", "zh"})
# What English measures in; elsewhere the same length has another number.
IMPERIAL = lazy(
    r"[\s-]?(?:yards?|feet|foot|ft|inch|inches|miles?|mph|pounds?|lbs?|ounces?|acres?|gallons?|stone|Fahrenheit|°F)\b"
)
IMPERIAL_SOURCE = lazy(
    r"ヤード|フィート|インチ|マイル|ポンド|エーカー|ガロン|英里|英尺|英寸|磅|миль|фут|дюйм|фунт|마일|피트|인치|파운드|yard|mile|feet|foot|pound"
)
DEGREES = lazy(r"[\s-]?(?:degrees?\b|°)")
ROUGHLY = lazy(
    r"(?:about|around|some|nearly|almost|over|roughly|approximately|approx\.?|more than|less than|under|close to|up to|least|"
    r"an estimated|just|well|exceed\w*|below|above|circa|~)\s*[$€£¥]?\Z",
    re.IGNORECASE,
)
# The minutes of a time that was torn apart: 9: 00 a.m.
MINUTES = lazy(r"\d:\s?\Z")
NEAR = Fraction(6, 100)


class Mismatch(NamedTuple):
    """A number of the English that the source does not hold, and the number of the source that has no English, if one is left."""

    figure: Figure
    instead: Figure | None
    certain: bool = False


def mismatches(source: str, english: str, around: str = "", language: str = "ja") -> list[Mismatch]:
    """Return the numbers of `english` that `source` cannot mean; `around` is more of the source that may explain them."""
    plain = in_english(source, language)
    allowed = meant(plain) if plain == source else meant(plain) | meant(source)
    source = plain
    figures_said = [figure for figure in said(english) if not converted(figure, english, source, allowed)]
    doubtful = [figure for figure in figures_said if not explained(figure, allowed, english, around)]
    left = unsaid(source, figures_said, doubtful, left_there(english)) if doubtful else []
    pairs = [(figure, counterpart(figure, left, english)) for figure in doubtful]
    others = {other for _, other in pairs if other}
    settled = len(others) == len(left) == len(doubtful)  # each has its own, and nothing is left over
    found = (
        Mismatch(figure, other, settled and other is not None and sure(figure, other, source, english))
        for figure, other in pairs
    )
    return [mismatch for mismatch in found if mismatch.instead or telling(mismatch.figure, language)]


def telling(figure: Figure, language: str) -> bool:
    """Whether a number that stands for none of the source's is a fault by itself: two may be a pair, a month known otherwise.

    In a language whose number words are not read, nor are those of English judged.
    """
    return figure.sort is not Sort.MONTH and not (figure.worded and (figure.value < 4 or language not in READ))


def explained(figure: Figure, allowed: frozenset[Exact], english: str, around: str) -> bool:
    """Whether anything in the source may stand behind a number of the English."""
    if figure.loose or figure.text.lower() == "twice" or MINUTES.search(english[: figure.span.start]):
        return True
    if any(value in allowed for value in readings(figure, english)) or rounded(figure, allowed, english):
        return True
    if "/" in figure.text and all(int(part) in allowed for part in re.findall(r"\d+", figure.text)):
        return True
    return (figure.sort is Sort.MONTH or figure.value >= 100) and figure.value in stated(around)


def converted(figure: Figure, english: str, source: str, allowed: frozenset[Exact]) -> bool:
    """Whether a number is of a measure that the source does not use: miles for kilometers, Fahrenheit for Celsius."""
    behind = english[figure.span.end : figure.span.end + 12]
    if (IMPERIAL.search(figure.text) or IMPERIAL.match(behind)) and not IMPERIAL_SOURCE.search(source):
        return True
    if not (DEGREES.search(figure.text) or DEGREES.match(behind)) or figure.value in allowed:
        return False
    value = Fraction(figure.value)
    return any(
        -2 <= value - other <= 2 for said in allowed for other in (Fraction(said) * 9 / 5 + 32, Fraction(said) * 9 / 5)
    )


def readings(figure: Figure, english: str) -> Iterator[Exact]:
    """Yield the values that a number of the English may have."""
    value = figure.value
    yield value
    if figure.sort is Sort.TIME:
        yield from time_readings(int(value))
    if re.search(r"(?<![\w.])\.\Z", english[: figure.span.start]) and Fraction(value).denominator == 1:
        yield Fraction(int(value), 10 ** len(figure.text))
    if figure.sort is Sort.PERCENT:
        yield Fraction(value) / 100
    if "/" in figure.text:
        yield from (Fraction(value) * 100,)


def time_readings(minutes: int) -> Iterator[Exact]:
    """Yield a time of day as minutes, in both halves of the day, and as hours."""
    yield from ((minutes + 720) % 1440, minutes % 720)
    if minutes % 60 == 0:
        yield from (minutes // 60, (minutes // 60 + 12) % 24, minutes // 60 % 12 or 12)


def rounded(figure: Figure, allowed: frozenset[Exact], english: str) -> bool:
    """Whether the number rounds one of the source and says so, or has a scale word that invites rounding."""
    roughly = ROUGHLY.search(english[: figure.span.start]) or re.search("illion|thousand|hundred|k\\b", figure.text)
    if not roughly or figure.value < 10:
        return False
    low, high = figure.value / (1 + NEAR), figure.value / (1 - NEAR)
    return any(low <= other <= high and simpler(figure.value, other) for other in allowed)


def simpler(value: Exact, exact: Exact) -> bool:
    """Whether a value has fewer significant digits than the exact one."""
    return digits(value) < digits(exact)


def digits(value: Exact) -> int:
    """Return the number of significant digits of a value."""
    return len(significant(value))


def significant(value: Exact) -> str:
    """Return the digits of a value without the zeros at its ends: those of 9,000 are those of .9."""
    said = str(value.numerator) if Fraction(value).denominator == 1 else f"{float(value):.6f}".replace(".", "")
    return said.strip("0")


def sure(figure: Figure, other: Figure, source: str, english: str) -> bool:
    """Whether a lone number of the English surely stands for a lone one of the source: one slip of it, or one thing counted."""
    if NUMBER.fullmatch(other.text.translate(FULL_WIDTH)) or (other.sort is Sort.YEAR and other.value < 1000):
        return False
    if TORN_BEFORE.search(english[: figure.span.start]) or TORN_BEHIND.match(english[figure.span.end :]):
        return False
    return slip(significant(figure.value), significant(other.value)) or same_thing(figure, other, source, english)


def slip(one: str, other: str) -> bool:
    """Whether two runs of digits differ in one digit, or only the scale of their numbers does."""
    return one == other or (len(one) == len(other) > 1 and sum(map(ne, one, other)) == 1)


def same_thing(figure: Figure, other: Figure, source: str, english: str) -> bool:
    """Whether both numbers carry the same unit, or the English goes on with the noun that the source's counter stands for."""
    if figure.sort in {Sort.PERCENT, Sort.MONEY, Sort.MEASURE} and figure.unit == other.unit:
        return True
    if other.text.endswith("日"):
        return figure.nth and not figure.worded
    found = read(source, other.span.start)
    nouns = {found.unit, plural(2, found.unit)} if found and found.unit else set()
    return any(word in nouns for word in WORD.findall(english[figure.span.end :])[:2])


WORD = lazy(r"[a-z]+")
# What stands beside a number that is only a piece of one: 98-24 points, 1,0363.
TORN_BEFORE, TORN_BEHIND = lazy(r"\d ?[-–—/.,:~]\s?\Z"), lazy(r"\s?[-–—/.,:~] ?\d")


def unsaid(
    source: str, english: Iterable[Figure], doubtful: Iterable[Figure], untranslated: set[Exact]
) -> list[Figure]:
    """Return the numbers of the source that no number of the English takes up, in English or as it was left there."""
    doubted = {figure.span for figure in doubtful}
    sure = [figure for figure in english if figure.span not in doubted]
    taken = {value for figure in sure for value in (figure.value, *readings_alone(figure))} | untranslated
    plain = source.translate(FULL_WIDTH)
    return [figure for figure in figures(source) if not figure.loose and not taken.intersection(ways(figure, plain))]


def left_there(english: str) -> set[Exact]:
    """Return the numbers that stand in the English in another script."""
    return {mention.value.amount for mention in mentions(english) if mention.foreign}


def ways(figure: Figure, source: str) -> set[Exact]:
    """Return every value that one number of the source may have in English."""
    start, end = figure.span.start, figure.span.end
    inner = NUMBER.search(source, start, end)
    cut = inner.end() if inner else end
    return {
        figure.value,
        *kin(figure.value, source[:end], source[end:]),
        *kin(figure.value, source[:cut], source[cut:]),
    }


def readings_alone(figure: Figure) -> Iterator[Exact]:
    """Yield the values that a number of the English may have, wherever it stands."""
    if figure.sort is Sort.TIME:
        yield from time_readings(int(figure.value))
    if figure.sort is Sort.PERCENT:
        yield Fraction(figure.value) / 100


def counterpart(figure: Figure, left: list[Figure], english: str) -> Figure | None:
    """Return the only number of the source that this one can stand for."""
    dated = (
        figure.nth
        or bool(MONTH_BESIDE.search(english[: figure.span.start]))
        or bool(MONTH_BEHIND.match(english[figure.span.end :]))
    )
    same = [other for other in left if compatible(figure, other, dated)]
    return same[0] if len(same) == 1 else None


def compatible(figure: Figure, other: Figure, dated: bool) -> bool:
    """Whether a number of the English and one of the source can be the same: of one sort, a day of the month only with another."""
    if figure.sort is not other.sort and {figure.sort, other.sort} != {Sort.COUNT, Sort.YEAR}:
        return False
    if figure.unit and other.unit and figure.unit != other.unit:
        return False
    return other.text.endswith(("日", "号", "일")) <= dated


MONTH_BESIDE = lazy(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]{2,3}\.?)\s\Z"
)
MONTH_BEHIND = lazy(
    r"\s(?:of\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
NUMBER = lazy(r"[0-9〇零一二三四五六七八九十百千万億兆.,・]+")
