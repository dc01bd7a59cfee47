"""A number before its unit is read: 5万3000, -3, 5 million, and two with から or 〜 between."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from mtfix.patterns import lazy

from .numerals import Numeral, read_numeral
from .quantity import Exact, whole

VAGUE = "the number is vague or broken"
_OR = "the middle dot is a decimal point or stands for or"
_MINUS = lazy("マイナス|零下|氷点下|영하|负|負")
_SCALE = lazy(r"[ -]?(thousand|million|billion|trillion) ?(?=[^ -~])")
_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_SHARED = lazy("(?<=[0-9０-９])[千万萬億亿兆천만억조]+$")
_NEXT = lazy("[1１]・[2２]|[2２]・[3３]|[3３]・[4４]|[4４]・[5５]|[5５]・[6６]|[6６]・[7７]|[7７]・[8８]|[8８]・[9９]")
_PADDED = lazy("[0０][0-9０-９]")  # the rest of a number that a blank cut in two: 2, 000人
_TO = lazy(" ?(?:[〜～~–—−－-]|から|至|到) ?")


class Amount(NamedTuple):
    """One or two values as read: end, decimals as written, doubt, length of a numeral all in kanji, middle dot."""

    values: tuple[Exact, ...]
    end: int
    places: int = 0
    doubt: str = ""
    kanji: int = 0
    dotted: bool = False

    @property
    def value(self) -> Exact | None:
        """The single value."""
        return self.values[0] if len(self.values) == 1 else None


def read_amount(text: str, start: int) -> Amount | None:
    """Read a number or a range; without values where the text is vague."""
    minus = _MINUS.match(text, start)
    numeral = read_numeral(text, minus.end() if minus else start)
    if numeral is None:
        return None
    first = _amount(text, numeral)
    if minus:
        return first._replace(values=tuple(-value for value in first.values))
    to = _TO.match(text, first.end)
    second = read_numeral(text, to.end()) if to else None
    return _range(text, numeral, first, second) if second else first


def _amount(text: str, numeral: Numeral) -> Amount:
    kanji = len(numeral.text) if numeral.kanji else 0
    if numeral.value is None or _PADDED.match(numeral.text):
        return Amount((), numeral.end, doubt=VAGUE, kanji=kanji)
    scale = _SCALE.match(text, numeral.end)
    if scale is None or kanji or numeral.scaled:
        doubt = _OR if _NEXT.fullmatch(numeral.text) else numeral.doubt
        return Amount((numeral.value,), numeral.end, numeral.places, doubt, kanji, numeral.dotted)
    end = scale.end() - scale.group().endswith(" ")
    return Amount((whole(Fraction(numeral.value) * _SCALES[scale.group(1)]),), end, 0, numeral.doubt, kanji)


def _range(text: str, numeral: Numeral, first: Amount, second: Numeral) -> Amount:
    """Join two numbers. In 5〜10万 the 万 counts for both, or the writer meant five."""
    last = _amount(text, second)
    doubt = first.doubt or last.doubt
    shared = _SHARED.search(second.text) if second.scaled and not numeral.scaled else None
    if shared and first.values:
        power = read_numeral(f"1{shared.group()}")
        first = first._replace(values=(whole(first.values[0] * Fraction(power.value or 0)),) if power else ())
        doubt = f"{shared.group()} is taken to count for both numbers"
    dotted = first.dotted or last.dotted
    if not first.values or not last.values or dotted or first.values[0] >= last.values[0]:
        return Amount((), last.end, doubt=VAGUE)
    return Amount(first.values + last.values, last.end, max(first.places, last.places), doubt)
