"""Number expressions in running English text.

Silent inside longer foreign words (一般, 三菱, 千葉, 万博, 五輪, 八王子), in lists and ranges that are not read whole, and where the digits
belong to a Latin name (F15, COVID-19).
"""

from __future__ import annotations

from collections.abc import Iterator

from mtfix.patterns import first_near, lazy

from .clock import HALVES_OF_DAY
from .context import fit, spaced
from .eras import ERAS
from .numerals import KANJI_NUMERAL
from .quantity import Kind, Quantity
from .reader import PREFIXES, read
from .russian import MONTH_LETTERS

_LETTERS = "㐀-䶿一-鿿\uf900-\ufaff々〆〇ぁ-ゖ゠-ヺー-ヿ가-힣㌀-㏿㋿Ѐ-ӿ"
EAST = lazy(f"[{_LETTERS}]")
# Longer than the digits, scale and marks that may stand in front of a number's first foreign letter.
REACH = 200
_DIGIT = "[0-9０-９]"
_NUMBER = rf"{_DIGIT}[0-9０-９,.，．]{{0,40}}+(?:[ \u00a0]{_DIGIT}{{3}}(?!{_DIGIT})){{0,6}}+"
_SCALE = "(?: ?(?:thousand|million|billion|trillion))?+"
FIRST = KANJI_NUMERAL + "".join(
    sorted(
        {
            form[0]
            for form in (*PREFIXES, *ERAS, *HALVES_OF_DAY, *"数數何幾几第제半時时시マ零氷영负負正정")
            if form > "~"
        }
    )
)
_START = lazy(
    rf"(?:(?:US|HK|NT|[AC])?[$＄€£¥￥₩₽])?(?<!{_DIGIT}){_NUMBER}(?=(?:[ ~〜～–—−-]{_NUMBER})?+{_SCALE} ?[{_LETTERS}°])"
    rf"|(?:(?:US|HK|NT|[AC])?[$＄€£¥￥₩₽])?[{KANJI_NUMERAL}]|[{FIRST}]|(?<![Ѐ-ӿ])[{MONTH_LETTERS}]|[MTSHR](?= ?(?:{_DIGIT}{{1,2}}|元) ?[年년])"
)
# Latin words that are never part of a name with a number: a number glued to one of them stands alone.
_STUCK_WORDS = frozenset(
    "a about after an and around as at between by for from in nearly of on only or over some than the to up was were "
    "with".split()
)
_LATIN_TAIL = lazy(r"[A-Za-zÀ-ɏ]+\Z")
_JOINER = lazy(r"[0-9０-９][.,．，・:：/／〜～~–—−、\-]\Z|[A-Za-z][–-]\Z")
_JOINED = lazy(r"[.,．，・:：/／〜～~–—−、\-][0-9０-９]")
_PARTICLE = lazy("[のがはを](?= ?[A-Za-z])")
# Words and place names that only look like a number with its counter.
WORDS = frozenset(
    "一時 一家 十分 一戸 二戸 三戸 五戸 六戸 七戸 八戸 九戸 千歳 百度 一元 二元 三元 千本 一次 二次".split()
)


def scan(text: str, language: str = "") -> Iterator[Quantity]:
    """Yield the number expressions that a foreign character is part of, with English that fits its place.

    Spans are in order and disjoint. `language` (ja, zh, ko, ru) settles what several languages write alike.
    """
    at = 0
    while match := first_near(EAST, _START, text, at, REACH):
        start = match.start()
        quantity = read(text, start, language)
        if quantity is None:
            at = start + 1
            continue
        at = quantity.span[1]
        if _stands_alone(text, quantity):
            yield _in_place(text, quantity)


def read_in_place(text: str, start: int, language: str = "") -> Quantity | None:
    """Read the expression at `start` as `scan` does: with its particle, and with English and doubts for its place."""
    quantity = read(text, start, language)
    return _in_place(text, quantity) if quantity else None


def _in_place(text: str, quantity: Quantity) -> Quantity:
    """Fit the English to what stands beside it; a particle that English has no word for goes with it."""
    start, end = quantity.span
    particle = _PARTICLE.match(text, end)
    end = particle.end() if particle else end
    before, after = text[max(0, start - 40) : start], text[end : end + 40]
    fitted = fit(quantity, before, after)._replace(span=(start, end), text=text[start:end])
    said = fitted.english
    return fitted._replace(english=None if said is None else spaced(said, before, after))


def _stands_alone(text: str, quantity: Quantity) -> bool:
    start, end = quantity.span
    if not EAST.search(quantity.text) or quantity.text in WORDS:
        return False
    if quantity.kind is Kind.NUMBER and not quantity.unit and _only_kanji(quantity.text):
        return False
    return _free_before(text, start) and _free_after(text, end)


def _only_kanji(said: str) -> bool:
    """Whether a number has neither digit nor unit: 三千 and 八百 are names as often as numbers."""
    return all(character in KANJI_NUMERAL for character in said)


def _free_before(text: str, start: int) -> bool:
    before = text[max(0, start - 20) : start]
    if not before:
        return True
    if EAST.match(before[-1]) or before[-1] in "0123456789０１２３４５６７８９" or _JOINER.search(before):
        return False
    latin = _LATIN_TAIL.search(before)
    return latin is None or latin.group() in _STUCK_WORDS


def _free_after(text: str, end: int) -> bool:
    rest = text[end : end + 2]
    if _PARTICLE.match(text, end):
        return True
    return not rest or not (EAST.match(rest[0]) or _JOINED.match(rest) or rest[0].isdigit())
