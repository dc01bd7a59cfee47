"""Era years that stand in English as machine translation writes them: Heisei 18, the 4th year of Reiwa, Heisei 18 fiscal year.

They are sound English beside their Western year (Reiwa 4 (2022)), so a reading there carries a doubt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtfix.patterns import first_near, lazy

from .eras import BY_ENGLISH, OUTLIVED, western_year, within
from .quantity import Kind, Quantity, Value
from .words import ORDINALS

# Longer than `the sixty-fourth fiscal year of the`.
REACH = 60
_ERA = "|".join((*BY_ENGLISH, "Shōwa", "Taishō"))
_WORDS = "|".join(sorted((word for word in ORDINALS if ORDINALS[word] < 65), key=len, reverse=True))
_NAMED = lazy(
    rf"(?P<before>[Ff]iscal (?:year )?(?:of )?)?(?P<era>{_ERA})(?: era)? (?P<year>[0-9]{{1,2}}|[Ff]irst|gannen)"
    r"(?![0-9]|[.,:/][0-9]|-(?:chome|cho|ku|jo)|s\b)(?:st|nd|rd|th)?"
    r"(?P<after> fiscal year| FY| fiscal| year)?(?![A-Za-z0-9])"
)
_COUNTED = lazy(
    rf"(?:the )?(?P<year>[0-9]{{1,2}}(?:st|nd|rd|th)|{_WORDS}) (?P<before>fiscal )?year of (?:the )?(?P<era>{_ERA})"
    r"(?: era| period)?(?![A-Za-z0-9])(?P<after>)",
    re.IGNORECASE,
)
_GLOSS_AFTER = lazy(r",? ?[(（][^()（）]{0,12}[12][0-9]{3}")
_GLOSS_BEFORE = lazy(r"[0-9]{2} ?[(（]$")
_ANY_ERA = lazy(_ERA)
_START = lazy(rf"\b(?:{_ERA}|[Ff]iscal|(?:the )?(?:[0-9]{{1,2}}(?:st|nd|rd|th)|{_WORDS}) )", re.IGNORECASE)


def read_leftover(text: str, start: int = 0) -> Quantity | None:
    """Read the era year in English that begins at `start`.

    >>> read_leftover("Heisei 18 fiscal year").english, read_leftover("the 4th year of Reiwa").english
    ('fiscal 2006', '2022')
    """
    match = _NAMED.match(text, start) or _COUNTED.match(text, start)
    if match is None:
        return None
    era = BY_ENGLISH[match.group("era").title().replace("ō", "o")]
    western = western_year(era, _number(match.group("year").lower()))
    span = match.span()
    if western is None:
        return Quantity(span, match.group(), None, "", None, Kind.YEAR, ("the era has no such year",))
    fiscal = bool(match.group("before")) or "fiscal" in (match.group("after") or "") or " FY" in match.group()
    said = f"fiscal {western}" if fiscal else str(western)
    parts = (Value("number", western),)
    quantity = Quantity(span, match.group(), western, "", said, Kind.YEAR, parts=parts, number=said)
    return quantity.doubted("" if within(era, western, None, None) else OUTLIVED, _glossed(text, match))


def scan_leftovers(text: str) -> Iterator[Quantity]:
    """Yield the era years that stand in an English text, in order."""
    at = 0
    while match := first_near(_ANY_ERA, _START, text, at, REACH):
        quantity = read_leftover(text, match.start())
        at = quantity.span[1] if quantity else match.start() + 1
        if quantity:
            yield quantity


def _number(said: str) -> int:
    if said == "gannen":
        return 1
    return ORDINALS[said] if said in ORDINALS else int(re.sub("[a-z]", "", said))


def _glossed(text: str, match: re.Match[str]) -> str:
    beside = _GLOSS_AFTER.match(text, match.end()) or _GLOSS_BEFORE.search(
        text[max(0, match.start() - 8) : match.start()]
    )
    return "the Western year stands beside it" if beside else ""
