"""Ordinals with 第: 第3回, 第3四半期, 第9条."""

from __future__ import annotations

import re

from mtfix.patterns import lazy

from .numerals import read_numeral
from .quantity import Kind, Quantity, Value
from .render import ordinal

_NTH = lazy("第 ?|제 ?(?=[0-9])")
_QUARTER = lazy("第 ?([1-4１-４一二三四])四半期|(?:제 ?)?([1-4])분기")
_NTH_NOUNS = {
    **dict.fromkeys(("季度", "분기"), "quarter"),
    **dict.fromkeys(("回", "次", "届", "회", "차"), ""),
    **dict.fromkeys(("世代", "代"), "generation"),
    "位": "place",
    "期": "term",
}
_NTH_LABELS = {"条": "Article {}", "章": "Chapter {}", "号": "No. {}", "號": "No. {}", "호": "No. {}"}


def read_nth(text: str, start: int) -> Quantity | None:
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
    end = at + len(form) if form else number.end
    if form in _NTH_LABELS:
        return _named(text, start, end, number.value, Kind.LABEL, _NTH_LABELS[form].format(number.value))
    noun = _NTH_NOUNS.get(form, "")
    nth = ordinal(number.value)
    quantity = _named(text, start, end, number.value, Kind.ORDINAL, f"{nth} {noun}".rstrip())
    return quantity._replace(unit=noun, number=nth).doubted("" if form else "第 is an ordinal or a number in a name")


def _quarter(text: str, start: int, match: re.Match[str]) -> Quantity:
    """Read 第3四半期, where two numerals meet, and 3분기, where 분 is no minute."""
    nth = read_numeral(match.group(match.lastindex or 0))
    value = int(nth.value or 0) if nth else 0
    quantity = _named(text, start, match.end(), value, Kind.ORDINAL, f"{ordinal(value)} quarter")
    return quantity._replace(unit="quarter", number=ordinal(value))


def _named(text: str, start: int, end: int, value: int, kind: Kind, english: str) -> Quantity:
    return Quantity((start, end), text[start:end], value, "", english, kind, parts=(Value("number", value),))
