"""The numbers of an English text, each with its place: 53,000, three, 25th, $5 million, September, 3:30 p.m."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtfix.figures.figure import Figure, sort_of
from mtfix.patterns import lazy
from mtfix.quantities import mentions
from mtfix.types import Span

NTH = lazy(r"(?<=\d)(?:st|nd|rd|th)\b|(?:st|nd|rd|th|fth)\Z", re.IGNORECASE)
DIGIT = lazy(r"\d")
# `.182` is a batting average: 182 in thousands.
POINT = lazy(r"(?<![\w.])\.\Z")
ADDRESS = lazy(r"https?://\S+|www\.\S+|\S+@\S+|\b[\w-]+\.(?:com|net|org|jp|co|info)\b\S*")


def said(text: str) -> Iterator[Figure]:
    """Yield the numbers that English words and digits of a text state, addresses left out."""
    addresses = [Span(*match.span()) for match in ADDRESS.finditer(text)]
    for mention in mentions(text):
        span = Span(*mention.span)
        if mention.foreign or any(span.meets(address) for address in addresses):
            continue
        said = span.of(text)
        sort = sort_of(mention.value.kind, mention.value.amount)
        worded = not DIGIT.search(said)
        nth = NTH.search(said) is not None
        yield Figure(span, said, mention.value.amount, sort, mention.value.unit, mention.loose, nth, worded)
