"""What a number of the source may become when it is said otherwise: 3割 30 percent, ２１年 2021, 1年半 18 months, 午後３時 15:00."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from mtfix.patterns import lazy
from mtfix.quantities import Exact
from mtfix.quantities.eras import ERAS

KANJI = {char: value for value, char in enumerate("〇一二三四五六七八九十")}
YEARS = lazy(r"[）)]?(?:年|[～〜~－―-]|代|卒|組|世代|[）)])")
DECADE_BEFORE = lazy(r"(?:años|années|Jahren?|anni)\s\Z")
ERA_BEFORE = lazy(r"(明治|大正|昭和|平成|令和)[元0-9一二三四五六七八九十]*\Z")
COMPANY = lazy(r"[人名]?(?:ら|ほか|の?他)|(?:人|名|選手|容疑者|社|校|か国|カ国)")
COUNTED_ON = lazy(r"(?:年目|日目|回目|連|人目|戦目|カ月目|以上|超|未満|以下|より|つ目)")
HOURS = lazy(r"時")
TENTHS = lazy(r"割(?:([0-9〇一二三四五六七八九])分)?(?:([0-9〇一二三四五六七八九])厘)?")
FRACTIONS = lazy(r"分の|倍|／|/")


def kin(value: Exact, before: str, after: str) -> Iterator[Exact]:
    """Yield what a value may become when it is said otherwise, from what stands around it in the source."""
    if value < 0:
        yield -value
    if value in range(1, 100):
        yield from years(int(value), before, after)
    if value in range(1860, 2101):
        yield from (value + 1, value - 1) if after.startswith(("年度", "度", "年3月期")) else ()
        yield value % 100
    if after[:1] in {"%", "％", "パ", "割"} or re.search("打率|[0-9]割", before[-12:]):
        yield from shares(value, after)
    if value in range(31) and (HOURS.match(after) or ":" in after[:1] or after[:1] == "："):
        yield from (value % 12 or 12, value + 12, value * 60 % 1440, (value + 12) * 60 % 1440)
    if value in range(1, 1440) and ("午後" in before[-8:] or "午前" in before[-8:] or "時" in before[-4:]):
        yield from ((value + 720) % 1440,)
    if COMPANY.match(after) and value in range(2, 60):
        yield from (value - 1, value + 1) if re.search("ら|ほか|他|うち|など", before[-14:] + after[:8]) else ()
    if COUNTED_ON.match(after) and value in range(1, 400):
        yield from (value - 1, value + 1)
    if FRACTIONS.match(after) and value > 0:
        yield Fraction(1) / Fraction(value)
    if 0 < value < 1:
        yield from (round(value * 100), int(value * 100))  # 3分の1 is 33 percent
    yield from longer(value, after)


def years(value: int, before: str, after: str) -> Iterator[Exact]:
    """Yield the years, decades and centuries of a number below 100."""
    if YEARS.match(after) or before.rstrip("0123456789").endswith(("’", "'", "～", "〜", "－", "-", "、", "・", "・")):
        yield from (1900 + value, 2000 + value, 1800 + value)
    if value % 10 == 0 and DECADE_BEFORE.search(before.rstrip("0123456789")):
        yield 1900 + value
    era = ERA_BEFORE.search(before)
    if era:
        yield ERAS[era[1]].first.year - 1 + value
    if after.startswith("世紀"):
        yield (value - 1) * 100


def shares(value: Exact, after: str) -> Iterator[Exact]:
    """Yield a share said as a percentage, a fraction or a rate: 3割 is 30 percent, three in ten and .3."""
    yield Fraction(value) / 100
    tenths = TENTHS.match(after)
    if tenths:
        yield from (value * 10, 10, Fraction(value) / 10)
    yield Fraction(value) / 1000
    if tenths:
        hundredths, thousandths = (KANJI.get(group, group) for group in tenths.groups(default="0"))
        rate = Fraction(value) * 100 + int(hundredths) * 10 + int(thousandths)
        yield from (rate, rate / 10, rate / 1000)


def longer(value: Exact, after: str) -> Iterator[Exact]:
    """Yield a length of time in other units: 1年半 is 18 months, 2週間 14 days, 90分 an hour and a half."""
    if after.startswith(("年", "か月", "カ月", "ヶ月", "週", "時間", "分", "日間", "個月")) and 0 < value < 1000:
        if "半" in after[:4]:
            yield from (value + Fraction(1, 2), value * 12 + 6, value * 60 + 30)
        if after.startswith("年") and value <= 5:
            yield value * 12
        if after.startswith("週"):
            yield value * 7
        yield from (Fraction(value) / 12, Fraction(value) / 60, Fraction(value) / 7)
        yield value * 60 if after.startswith("時間") else value
