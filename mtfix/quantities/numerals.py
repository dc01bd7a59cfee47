"""Numerals as East Asian text writes them: digits, full-width digits, kanji, 万 億 兆, and any mixture of these.

A run of numeral characters is read whole or not at all. 十数万 and 二三十 are vague, 5,00 is malformed: the value of a part
of such a run would be a wrong number.
"""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from mtfix.patterns import lazy

from .quantity import Exact, whole

_KANJI_DIGITS = {
    character: value
    for value, characters in enumerate(
        ("〇零○◯", "一壱壹", "二弐貳贰两兩", "三参參叁", "四肆", "五伍", "六陸陆", "七漆柒", "八捌", "九玖")
    )
    for character in characters
}
_SMALL = {"十": 10, "拾": 10, "십": 10, "百": 100, "佰": 100, "백": 100, "千": 1000, "仟": 1000, "천": 1000}
_LARGE = {
    **dict.fromkeys("万萬만", 10**4),
    **dict.fromkeys("億亿억", 10**8),
    **dict.fromkeys("兆조", 10**12),
    "京": 10**16,
}
_POWERS = _SMALL | _LARGE
_CIRCLES = "○◯"
_LONGEST = 60  # longer runs are tables or noise, and Python refuses to read very long ones

DIGIT = "0-9０-９"
KANJI_NUMERAL = "".join(_KANJI_DIGITS).strip(_CIRCLES) + "".join(c for c in _POWERS if c < "가")
_MARKS = "".join(_POWERS)
_BIG = "".join(_LARGE) + "천"
_ANY = DIGIT + "".join(_KANJI_DIGITS) + _MARKS

_DIGITS = rf"(?:[{DIGIT}]{{1,3}}(?:[,，][{DIGIT}]{{3}}(?![{DIGIT}]))+|[{DIGIT}]+)(?:[.．・][{DIGIT}]+)?"
_RUN = lazy(
    rf"(?:{_DIGITS}"
    rf"|[{KANJI_NUMERAL}]|(?<=[{_ANY}])[{_MARKS}]|(?<=[{''.join(_KANJI_DIGITS)}])[{_CIRCLES}]"
    rf"|[数數何幾几](?=[{_MARKS}])|(?<=[{_ANY}])[数數幾几]|(?<=[{_ANY}])[余餘多](?=[{_MARKS}])"
    rf"|(?<=[{DIGIT}])[ ](?=[{_BIG}])|(?<=(?<![{DIGIT}])[{DIGIT}])[ ](?=[千百])|(?<=[{_BIG}])[ ](?=[{DIGIT}]))+"
)
_TOKEN = lazy(rf"{_DIGITS}|[{''.join(_KANJI_DIGITS)}]+|[^ ]")
_JOINED = lazy(rf"[{_BIG}] [{DIGIT}]")
_MALFORMED = lazy(rf"[,，.．・][{DIGIT}]|(?<=[{KANJI_NUMERAL}])・[{KANJI_NUMERAL}]")
FULL_WIDTH = str.maketrans("０１２３４５６７８９，．", "0123456789,.")
# 二三 is two or three, and in 唯一一个 the first 一 belongs to the word before.
_NO_NUMBER = frozenset("一二 二三 三四 四五 五六 六七 七八 八九 一一".split())


class Numeral(NamedTuple):
    """A numeral: `value` is None for one that is vague or malformed; `places` counts the decimals as written."""

    value: Exact | None
    end: int
    text: str
    places: int
    doubt: str

    @property
    def kanji(self) -> bool:
        """Whether it is written without digits."""
        return not any(character.isascii() or character in "０１２３４５６７８９" for character in self.text)

    @property
    def dotted(self) -> bool:
        """Whether a middle dot stands in it: a decimal point beside money and measures, else "or" (２・３人)."""
        return "・" in self.text

    @property
    def scaled(self) -> bool:
        """Whether 万 or a larger power is part of it."""
        return any(character in _LARGE for character in self.text)


def read_numeral(text: str, start: int = 0) -> Numeral | None:
    """Read the run of numeral characters that begins at `start`."""
    match = _RUN.match(text, start)
    if match is None or match.group()[0] == " " or "가" <= match.group()[0] <= "힣":
        return None
    run = match.group()
    if len(run) > _LONGEST or _MALFORMED.match(text, match.end()):
        return Numeral(None, match.end(), run, 0, "")
    tokens = _TOKEN.findall(run)
    return Numeral(_evaluate(tokens), match.end(), run, _places(tokens), _doubt(run, tokens))


def _evaluate(tokens: list[str]) -> Exact | None:
    """Split at the largest power: what stands left of it multiplies, what stands right of it is added."""
    if len(tokens) == 1 and tokens[0] not in _POWERS:
        return _leaf(tokens[0])
    power = max((_POWERS.get(token, 0) for token in tokens), default=0)
    at = next((i for i, token in enumerate(tokens) if _POWERS.get(token) == power), None)
    if at is None:
        return None
    left = _coefficient(tokens[:at], power)
    right = _evaluate(tokens[at + 1 :]) if tokens[at + 1 :] else 0
    if left is None or right is None or not 0 <= right < power:
        return None
    if Fraction(left).denominator != 1 and tokens[at + 1 :]:
        return None
    return whole(left * power + right)


def _coefficient(tokens: list[str], power: int) -> Exact | None:
    """十 百 千 take one digit or none; 万 and above take any number, but never none (万博 is no number)."""
    if power >= 10**4:
        return (_evaluate(tokens) or None) if tokens else None
    if not tokens:
        return 1
    value = _leaf(tokens[0]) if len(tokens) == 1 and tokens[0] not in _POWERS else None
    return value if value is not None and 0 < value < 10 else None


def _leaf(token: str) -> Exact | None:
    """Read digits, or kanji digits by position; 二三 alone means two or three."""
    if token[0] in _KANJI_DIGITS:
        digits = "".join(str(_KANJI_DIGITS[character]) for character in token)
        return None if token in _NO_NUMBER else int(digits)
    plain = token.translate(FULL_WIDTH).replace(",", "").replace("・", ".")
    return whole(Fraction(plain)) if plain[0].isdigit() else None


def _places(tokens: list[str]) -> int:
    _, point, decimals = tokens[0].translate(FULL_WIDTH).replace("・", ".").partition(".")
    return len(decimals) if point and len(tokens) == 1 else 0


def _doubt(run: str, tokens: list[str]) -> str:
    if _JOINED.search(run) and not any("가" <= character <= "힣" for character in run):
        return "a space stands inside the number"
    last_is_digit = len(tokens) > 1 and len(tokens[-1]) == 1 and tokens[-1] in _KANJI_DIGITS
    if last_is_digit and _POWERS.get(tokens[-2], 0) > 10:
        return "a Chinese text may leave out the last power: 三千五 is 3,005 or 3,500"
    return ""


class Component(NamedTuple):
    """A numeral with the mark that follows it: 9月. The value is None for a vague or broken one."""

    value: int | None
    end: int
    grouped: bool


def component(text: str, start: int, marks: str) -> Component | None:
    """Read a numeral that one of `marks` follows, a space allowed between; 万 and above never count days or hours."""
    numeral = read_numeral(text, start)
    if numeral is None or numeral.scaled:
        return None
    at = numeral.end + (text[numeral.end : numeral.end + 1] == " ")
    if not text.startswith(tuple(marks), at):
        return None
    value = numeral.value if isinstance(numeral.value, int) else None
    return Component(value, at + 1, any(mark in numeral.text for mark in ",，"))
