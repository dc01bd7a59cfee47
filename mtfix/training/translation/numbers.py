"""Numbers that both sides share become marks, since numbers are rendered by rule and never by the model."""

import re
from collections.abc import Callable
from decimal import Decimal

MARKS = tuple(f"⟦{number}⟧" for number in range(8))

JAPANESE_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?(?:[万億兆]|千(?=[万億人円]))?(?![\d.,]*[万億兆])")
ENGLISH_NUMBER = re.compile(r"(?<![\w.,])\d[\d,]*(?:\.\d+)?(?: (?:thousand|million|billion|trillion)\b)?(?!,?\d)")
SCALE = {
    "千": 3, "万": 4, "億": 8, "兆": 12,
    "thousand": 3, "million": 6, "billion": 9, "trillion": 12,
}  # fmt: skip


def value(number: str) -> Decimal:
    """The value of a number as written in digits with at most one word of scale.

    >>> value("9,000万") == value("90 million")
    True
    """
    digits = re.match(r"[\d,.]*\d", number)
    if digits is None:
        raise ValueError(f"{number!r} does not begin with a digit")
    return Decimal(digits[0].replace(",", "")).scaleb(SCALE.get(number[digits.end() :].strip(), 0))


def values(pattern: re.Pattern[str], text: str) -> list[Decimal]:
    """The values of all numbers of a text, in order."""
    return [value(match[0]) for match in pattern.finditer(text)]


def shared(japanese: str, english: str) -> list[Decimal]:
    """The values that each side holds exactly once, in the order of the Japanese."""
    left, right = values(JAPANESE_NUMBER, japanese), values(ENGLISH_NUMBER, english)
    return [number for number in left if left.count(number) == 1 and right.count(number) == 1]


def marker(names: dict[Decimal, str]) -> Callable[[re.Match[str]], str]:
    """A substitution that puts the mark of a value in place of a number and leaves other numbers."""
    return lambda match: names.get(value(match[0]), match[0])


def with_marks(japanese: str, english: str) -> tuple[str, str] | None:
    """Both sides with shared numbers as marks; None where they share none, or more than there are marks.

    >>> with_marks("3人が死亡", "3 people died")
    ('⟦0⟧人が死亡', '⟦0⟧ people died')
    """
    numbers = shared(japanese, english)
    if not 0 < len(numbers) <= len(MARKS):
        return None
    put = marker(dict(zip(numbers, MARKS, strict=False)))
    return JAPANESE_NUMBER.sub(put, japanese), ENGLISH_NUMBER.sub(put, english)
