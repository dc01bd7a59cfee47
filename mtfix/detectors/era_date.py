"""Dates in another script, and years counted by era: "令和4年", "平成18年度", "9月14日", "Heisei 18".

What    Years of Japanese eras from Meiji to Reiwa and of the Republic of China, fiscal years, days and months.
Why     An era year needs arithmetic, not translation; engines copy it or keep its name.
Before  The bridge was closed in 平成18年度 for repairs.
After   The bridge was closed in fiscal 2006 for repairs.
Trust   safe: by rule, with the limits of each era. A date that no calendar has (昭和65年) is flagged.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtfix.detectors.number_unit import CALENDAR
from mtfix.languages import FOREIGN
from mtfix.quantities import scan
from mtfix.types import Damage, Document, Finding, Span


def era_date(document: Document) -> Iterator[Finding]:
    """Yield each date or year in another script."""
    if document.text.isascii() or not FOREIGN.search(document.text):
        return
    for quantity in scan(document.text):
        if quantity.kind in CALENDAR:
            reason = "; ".join(quantity.doubts) or "a date in another script"
            yield Finding(Span(*quantity.span), Damage.ERA_DATE, confidence=0.99, reason=reason)
