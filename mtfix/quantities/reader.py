"""Reading one expression: the longest that begins at a place wins, a date before a count of the same length."""

from __future__ import annotations

from mtfix.patterns import lazy

from .compounds import read_compound
from .counts import read_count
from .dates import read_date
from .ordinals import read_nth
from .quantity import Kind, Quantity
from .ratios import read_ratio
from .russian import read_russian

_SAME_SCRIPT = lazy("[㐀-䶿一-鿿々]{2}|[ァ-ヺー]{2}|[가-힣]{2}")
_MAYBE_WORD = "the unit may be the beginning of a longer word"
PREFIXES = {
    **dict.fromkeys(("約", "およそ", "约", "大约", "大約", "약"), "about {}"),
    **dict.fromkeys(("最大", "最多", "최대"), "up to {}"),
    **dict.fromkeys(("少なくとも", "至少", "최소"), "at least {}"),
    **dict.fromkeys(("計", "合計", "总计", "共计"), "a total of {}"),
    **dict.fromkeys(("超过", "超過"), "more than {}"),
    "平均": "an average of {}",
}
_SUFFIX = {
    **dict.fromkeys(("以上", "이상"), "at least {}"),
    **dict.fromkeys(("以下", "이하"), "at most {}"),
    **dict.fromkeys(("未満", "미만"), "less than {}"),
    **dict.fromkeys(("超", "余", "余り", "多", "餘", "초과"), "more than {}"),
    **dict.fromkeys(("前後", "程度", "ほど", "くらい", "ぐらい", "左右", "정도"), "about {}"),
    "近く": "nearly {}",
    "弱": "just under {}",
    "強": "just over {}",
}
_DRESSED = frozenset({Kind.NUMBER, Kind.COUNT, Kind.MEASURE, Kind.DURATION, Kind.MONEY, Kind.PERCENT})


def read(text: str, start: int = 0, language: str = "") -> Quantity | None:
    """Read the longest number expression that begins at `start`, None where there is none.

    `language` (ja, zh, ko, ru) settles what several languages write alike: 号, 点, 分, 位.

    >>> read("5万3000人が集まった").english
    '53,000 people'
    >>> read("十数万人").value, read("昭和65年").english
    (None, None)
    """
    prefix = _longest(PREFIXES, text, start)
    at = start + len(prefix)
    at += bool(prefix) and text[at : at + 1] == " "
    readings = [read_nth(text, at), read_ratio(text, at), read_compound(text, at, language)]
    readings += [read_count(text, at, language), read_russian(text, at)]
    best = _best(readings if prefix else [read_date(text, start, language), *readings])
    dressed = _dressed(best.from_start(text, start), text, PREFIXES.get(prefix, "{}")) if best else None
    return dressed.doubted(_longer_word(text, dressed)) if dressed else None


def _longer_word(text: str, quantity: Quantity) -> str:
    return _MAYBE_WORD if quantity.unit and _SAME_SCRIPT.match(text, quantity.span[1] - 1) else ""


def _best(readings: list[Quantity | None]) -> Quantity | None:
    return max(filter(None, readings), key=lambda quantity: quantity.span[1], default=None)


def _longest(forms: dict[str, str], text: str, at: int) -> str:
    return max((form for form in forms if text.startswith(form, at)), key=len, default="")


def _dressed(quantity: Quantity, text: str, prefix: str) -> Quantity | None:
    """Add what says about, at least, less than; the number itself is untouched."""
    if quantity.kind not in _DRESSED:
        return quantity if prefix == "{}" else None
    start, end = quantity.span
    suffix = _longest(_SUFFIX, text, end)
    if suffix in ("強", "弱") and quantity.kind is Kind.NUMBER:
        suffix = ""  # 震度5強 is a step of a scale, 4強 the last four
    frame = prefix.format(_SUFFIX.get(suffix, "{}"))
    if quantity.kind is Kind.COUNT:
        frame = frame.replace("less", "fewer")
    end += len(suffix)
    english = frame.format(quantity.english) if quantity.english else None
    return quantity._replace(span=(start, end), text=text[start:end], english=english, frame=frame)
