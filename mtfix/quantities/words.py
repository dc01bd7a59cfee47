"""English numbers in words and digits: three, fifty-three thousand, 5.3 million, a hundred, two-thirds, 14th."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from mtfix.patterns import lazy

from .quantity import Exact, whole

_UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
_TENS = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
_SCALES = {"hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
}  # fmt: skip
_PARTS = {
    "half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4,
    "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8,
    "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10,
}  # fmt: skip
_SMALL = _UNITS | _TENS
_ANY = "|".join(sorted((*_SMALL, *_SCALES), key=len, reverse=True))
_RUN = lazy(
    rf"(?:(?:a|an) (?=(?:hundred|thousand|million|billion|trillion)\b))?(?:{_ANY})\b(?:(?:-| and | )(?:{_ANY})\b)*",
    re.I,
)
_ORDINAL_TAIL = lazy(rf"(?:[ -](?:and )?)?({'|'.join(sorted(ORDINALS, key=len, reverse=True))})\b", re.I)
_DIGITS = lazy(r"[0-9]{1,3}(?:,[0-9]{3})+(?![0-9,]*[0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?")
_SCALE_TAIL = lazy(r"[ -]?(thousand|million|billion|trillion|mln|bn|tn)\b", re.I)
_ALL_SCALES = _SCALES | {"mln": 10**6, "bn": 10**9, "tn": 10**12}
_AND_HALF = lazy(r"[ -]and[ -]a[ -]half\b", re.I)
_FRACTION = lazy(
    rf"(?:(a|an|{'|'.join(_UNITS)})[ -])({'|'.join(sorted(_PARTS, key=len, reverse=True))})\b(?! (?:of a )?(?:century))",
    re.I,
)
_SLASHED = lazy(r"([0-9]{1,3})/([0-9]{1,3})(?![/0-9])")
_LONE: dict[str, Exact] = {"half": Fraction(1, 2), "once": 1, "twice": 2, "thrice": 3, "teens": 10, "teenage": 10, "teenaged": 10,
         "teenager": 10, "teenagers": 10}  # fmt: skip
_DECADES = {word[:-1] + "ies": value for word, value in _TENS.items()}
FIRST_WORDS = (*_SMALL, *ORDINALS, *_LONE, *_DECADES, "a", "an")
_LONE_WORD = lazy(rf"({'|'.join((*_LONE, *_DECADES))})\b", re.I)
_NTH = lazy(r"(?:st|nd|rd|th|s)\b")


class Said(NamedTuple):
    """An English number: its value and end; whether it is an ordinal, and a word that is often no number (one, first)."""

    value: Exact
    end: int
    loose: bool = False
    nth: bool = False


def read_number(text: str, start: int) -> Said | None:
    """Read the number in words or ASCII digits that begins at `start`."""
    readers = (_slashed, _in_digits, _fraction, _lone, _in_words)
    return next(filter(None, (reader(text, start) for reader in readers)), None)


def _slashed(text: str, start: int) -> Said | None:
    match = _SLASHED.match(text, start)
    if match is None or not 0 < int(match.group(1)) < int(match.group(2)):
        return None
    return Said(Fraction(int(match.group(1)), int(match.group(2))), match.end())


def _lone(text: str, start: int) -> Said | None:
    """Read a word that stands for a number by itself; only twice and the decades surely do."""
    match = _LONE_WORD.match(text, start)
    if match is None:
        return None
    word = match.group().lower()
    value: Exact = _DECADES.get(word) or _LONE[word]
    return Said(value, match.end(), loose=word not in _DECADES and word != "twice")


def _in_digits(text: str, start: int) -> Said | None:
    match = _DIGITS.match(text, start)
    if match is None or len(match.group()) > 60:
        return None
    value = Fraction(match.group().replace(",", ""))
    return _extended(text, value, match.end())


def _extended(text: str, value: Fraction, end: int) -> Said:
    """Take in million, and a half, and the ending of an ordinal or a decade."""
    while scale := _SCALE_TAIL.match(text, end):
        value, end = value * _ALL_SCALES[scale.group(1).lower()], scale.end()
    half = _AND_HALF.match(text, end)
    if half:
        return Said(whole(value + Fraction(1, 2)), half.end())
    ending = _NTH.match(text, end) if value.denominator == 1 else None
    return Said(whole(value), ending.end() if ending else end, nth=bool(ending))


def _fraction(text: str, start: int) -> Said | None:
    """Read two-thirds and one-fifth; `a third` is one only before `of`."""
    match = _FRACTION.match(text, start)
    if match is None:
        return None
    above, below = match.group(1).lower(), match.group(2).lower()
    part = above not in ("a", "an") or text.startswith(" of ", match.end()) or below == "half"
    numerator, denominator = _UNITS.get(above, 1), _PARTS[below]
    if not part or not 0 < numerator < denominator or (numerator > 1 and not below.endswith("s")):
        return None
    return Said(Fraction(numerator, denominator), match.end(), loose=below == "half")


def _in_words(text: str, start: int) -> Said | None:
    match = _RUN.match(text, start)
    words = re.split("[ -]", match.group().lower()) if match else []
    value, used = _evaluate(words)
    end = start + _length(match.group(), used) if match else start
    tail = _ORDINAL_TAIL.match(text, end if match else start)
    if tail and (match is None or _may_end(value, ORDINALS[tail.group(1).lower()])):
        nth = ORDINALS[tail.group(1).lower()]
        return Said(whole((value or 0) + nth), tail.end(), loose=match is None and nth < 3, nth=True)
    if value is None:
        return None
    said = _extended(text, Fraction(value), end)
    return said._replace(loose=words[:used] == ["one"] and said.end == end)


def _may_end(value: Exact | None, nth: int) -> bool:
    """Whether an ordinal may follow: twenty-third, a hundred and first, but not three second."""
    return value is not None and value % 10 == 0 and value >= 20 and (nth < 10 or value % 100 == 0)


def _length(run: str, used: int) -> int:
    """Return how many characters the first `used` words of a run take."""
    end = 0
    for word in list(re.finditer("[^ -]+", run))[:used]:
        end = word.end()
    return end


def _evaluate(words: list[str]) -> tuple[Exact | None, int]:
    """Return the value of the longest beginning of a run that is one number, and how many words it takes."""
    total, current, used, last = 0, 0, 0, 0
    for index, word in enumerate(words):
        if word in ("a", "an"):
            current, last = 1, 1
            continue
        if word == "and":
            if last < 100:
                break
            continue
        if word in _SMALL:
            if not _fits(current, _SMALL[word], last):
                break
            current, last = current + _SMALL[word], _SMALL[word] or 1
        elif word == "hundred":
            if not 0 < current < 100 or last >= 100:
                break
            current, last = current * 100, 100
        else:
            if not current or (total and total % (_SCALES[word] * 1000)):
                break
            total, current, last = total + current * _SCALES[word], 0, _SCALES[word]
        used = index + 1
    return (total + current, used) if used else (None, 0)


def _fits(current: int, value: int, last: int) -> bool:
    """Whether a small number may follow: three after twenty or hundred, twenty after hundred, anything after nothing."""
    if last == 0 or last >= 100:
        return True
    return 20 <= last < 100 and current % 10 == 0 and 0 < value < 10
