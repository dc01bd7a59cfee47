"""Numbers with East Asian magnitudes, counters or units, or Russian ones: "5万3000人", "412亿元", "30 тыс. человек".

What    A whole number expression in another script: 万 億 兆 and their Chinese and Korean forms, kanji numerals, counters, money,
        percentages in 割, durations.
Why     The engine copies what it cannot regroup: 万 counts in ten thousands, English in thousands.
Before  About 5万3000人 attended the festival.
After   About 53,000 people attended the festival.
Trust   safe: exact, by rule, compared by value afterwards. A vague number (数万) or an ambiguous counter is review or flagged.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtfix.languages import holds_foreign
from mtfix.patterns import lazy
from mtfix.quantities import Kind, scan
from mtfix.types import Damage, Document, Finding, Span

CALENDAR = frozenset({Kind.YEAR, Kind.DATE, Kind.DAY})
# Here only the letter is foreign: `foreign-script` finds it and puts its Latin twin there.
DEGREES = lazy(r"°\s?[СФ]$")


def number_unit(document: Document) -> Iterator[Finding]:
    """Yield each number expression that is no date."""
    if not holds_foreign(document.text):
        return
    for quantity in scan(document.text):
        if quantity.kind not in CALENDAR and not DEGREES.search(quantity.text):
            reason = "; ".join(quantity.doubts) or "a number in another script"
            yield Finding(Span(*quantity.span), Damage.NUMBER_UNIT, confidence=0.99, reason=reason)
