"""All numbers of a text, normalised, for comparing what it says before and after a repair.

Scripts and styles do not matter: 5万3000人 is 53,000 people is 53 thousand; 9月14日 is September 14; 午後3時30分 is 3:30 p.m.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from mtfix.patterns import lazy

from .numerals import FULL_WIDTH, KANJI_NUMERAL
from .quantity import Kind, Quantity, Value
from .reader import read
from .russian import MONTH_LETTERS
from .scan import FIRST, WORDS
from .spoken import START_WORDS, Spoken, read_spoken

_START = lazy(
    rf"[{FIRST}]|(?<![Ѐ-ӿ])[{MONTH_LETTERS}]|(?:(?:US|HK|NT|[AC])?[$＄€£¥￥₩₽])?[0-9０-９{KANJI_NUMERAL}]"
    rf"|[MTSHRＭＴＳＨＲ](?= ?[0-9元]{{1,2}} ?[年년.])|(?<![A-Za-z])(?i:{'|'.join(START_WORDS)})(?![a-z])"
)
_CYRILLIC = lazy("[Ѐ-ӿ]")
_RUSSIAN_GROUPS = lazy("(?<![0-9])([0-9]{1,3})((?:[ \u00a0\u202f][0-9]{3})+)(?![0-9])")
_RUSSIAN_DECIMALS = lazy("(?<![0-9,.])([0-9]+),([0-9]{1,2})(?![0-9,])")
_FOREIGN = lazy("[^ -~]")
_HAN = lazy("[㐀-䶿一-鿿]")
_DIGIT = lazy("[0-9０-９]")
_SURE = frozenset({"person", "yen", "dollar", "hour", "month", "year", "percent", "kilometer"})
_NEGATIVE = lazy(r"(?:^|[\s(（])[-−]$")
_LOOSE = (1, Fraction(1, 2))


class Mention(NamedTuple):
    """A value and the span in which it is said, alone or with others (5 to 10 million); a range has several of one span.

    A loose one is often no number (first, 一つ, half); a word is such a one in English letters. `foreign` is what is not
    written in English.
    """

    value: Value
    span: tuple[int, int]
    loose: bool = False
    word: bool = False
    foreign: bool = False


def values(text: str) -> list[Value]:
    """Return the numbers that a text states, sorted; the words one, first, second and half are left out.

    >>> values("9月14日、5万3000人が集まった") == values("On September 14 some 53 thousand people came")
    True
    >>> values("3.2兆円 (2割)") == values("¥3.2 trillion (20%)")
    True
    """
    return sorted(mention.value for mention in mentions(text) if not mention.word)


def difference(before: str, after: str) -> tuple[list[Value], list[Value]]:
    """Return the numbers that only `before` states and those that only `after` states.

    Words that need not be numbers (one, first, second, half) may come and go, and may stand for the number that they
    name. A number may lose or gain the name of its measure or month, but not exchange it.

    >>> difference("1人が死亡", "one person died"), difference("3人が死亡", "5 people died")[1]
    (([], []), [Value(kind='number', amount=5, unit='')])
    """
    lost, gained = list(mentions(before)), list(mentions(after))
    common = Counter(m.value for m in lost) & Counter(m.value for m in gained)
    lost, gained = _without(lost, common.copy()), _without(gained, common)
    lost, gained = _without_kin(lost, gained)
    return [m.value for m in lost if not m.loose], [m.value for m in gained if not m.loose]


def _without(mentions: list[Mention], common: Counter[Value]) -> list[Mention]:
    """Take each common value out as often as it is common; firm mentions first, for they would count."""
    rest = []
    for mention in sorted(mentions, key=lambda mention: mention.loose):
        if common[mention.value]:
            common[mention.value] -= 1
        else:
            rest.append(mention)
    return rest


def _without_kin(lost: list[Mention], gained: list[Mention]) -> tuple[list[Mention], list[Mention]]:
    """Pair a plain number with a measure, month or full hour of the same amount."""
    left, rest = [], list(gained)
    for mention in lost:
        at = next((i for i, other in enumerate(rest) if _kin(mention.value, other.value)), None)
        if at is None:
            left.append(mention)
        else:
            del rest[at]
    return left, rest


def _kin(one: Value, other: Value) -> bool:
    plain, named = (one, other) if one.kind == "number" else (other, one)
    if plain.kind != "number" or named.kind not in ("measure", "month", "time"):
        return False
    return plain.amount * (60 if named.kind == "time" else 1) == named.amount


def mentions(text: str) -> Iterator[Mention]:
    """Yield every value of a text, in order, with its span.

    >>> [(mention.value.amount, mention.span) for mention in mentions("53,000 came on May 3")]
    [(53000, (0, 6)), (5, (15, 18)), (3, (19, 20))]
    """
    text = text.translate(FULL_WIDTH)
    if _CYRILLIC.search(text):
        # The blanks of `30 000` go before its digits: what follows keeps its place.
        text = _RUSSIAN_GROUPS.sub(_closed_up, text)
        text = _RUSSIAN_DECIMALS.sub(r"\1.\2", text)
    at = 0
    while match := _START.search(text, at):
        start = match.start()
        spoken, foreign = read_spoken(text, start), _foreign(text, start)
        if foreign and (spoken is None or foreign.span[1] > spoken.end):
            at = foreign.span[1]
            yield from _of_foreign(text, foreign)
        elif spoken:
            at = spoken.end
            yield from _of_spoken(text, start, spoken)
        else:
            at = start + 1


def _closed_up(match: re.Match[str]) -> str:
    return "".join(match.group().split()).rjust(len(match.group()))


def _of_spoken(text: str, start: int, spoken: Spoken) -> Iterator[Mention]:
    for value in spoken.values:
        yield Mention(_signed(text, start, value), (start, spoken.end), spoken.loose, spoken.loose)


def _of_foreign(text: str, quantity: Quantity) -> Iterator[Mention]:
    for value in quantity.parts:
        loose = value.kind == "number" and value.amount in _LOOSE
        yield Mention(_signed(text, quantity.span[0], value), quantity.span, loose, foreign=True)


def _signed(text: str, start: int, value: Value) -> Value:
    minus = _NEGATIVE.search(text[max(0, start - 2) : start]) or text.startswith("minus ", max(0, start - 6))
    return value._replace(amount=-value.amount) if minus and value.kind not in ("month", "time") else value


def _foreign(text: str, start: int) -> Quantity | None:
    """Read a foreign expression; kanji numerals only where they are not part of a word."""
    quantity = read(text, start)
    if quantity is None or not (_FOREIGN.search(quantity.text) or quantity.kind is Kind.DATE):
        return None
    if not quantity.parts and _DIGIT.search(quantity.text):
        return None
    return quantity if _DIGIT.search(quantity.text) or _no_word(text, quantity) else None


def _no_word(text: str, quantity: Quantity) -> bool:
    start, end = quantity.span
    if quantity.text in WORDS:
        return False
    short = (len(quantity.text) < 3 and quantity.unit not in _SURE) or (
        quantity.kind is Kind.NUMBER and not quantity.unit
    )
    joined = _HAN.match(text, end) or (start and _HAN.match(text, start - 1))
    return not (joined if len(quantity.text) < 3 or short else False) and not (short and len(quantity.text) < 2)
