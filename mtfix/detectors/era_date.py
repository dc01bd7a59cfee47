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
from mtfix.glance import ERA, shows
from mtfix.languages import holds_foreign
from mtfix.patterns import lazy
from mtfix.quantities import Quantity, scan, scan_leftovers
from mtfix.types import Damage, Document, Finding, Span

# What stands in front of a year. House styles differ on era years in English, so these are only proposed.
YEAR_BEFORE = lazy(r"\b(?:[Ii]n|[Oo]f|[Ff]rom|[Ss]ince|[Uu]ntil|[Dd]uring|[Bb]y|[Tt]o|[Tt]he)\s\Z")


def era_date(document: Document) -> Iterator[Finding]:
    """Yield each date or year in another script, and each year that English counts by a Japanese era."""
    text = document.text
    if shows(text, ERA):
        yield from (
            found(quantity, "a year counted by era") for quantity in scan_leftovers(text) if bare(text, quantity)
        )
    if holds_foreign(text):
        yield from (found(quantity, "a date in another script") for quantity in scan(text) if quantity.kind in CALENDAR)


def bare(text: str, quantity: Quantity) -> bool:
    """Whether an era year in English stands where a year stands, without its Western year: not `Meiji 5 chocolate bars`."""
    return not quantity.doubts and YEAR_BEFORE.search(text, max(0, quantity.span[0] - 12), quantity.span[0]) is not None


def found(quantity: Quantity, reason: str) -> Finding:
    """Return the finding of a date; what makes it doubtful is its reason."""
    doubtful = "; ".join(quantity.doubts)
    return Finding(
        Span(*quantity.span), Damage.ERA_DATE, confidence=0.5 if doubtful else 0.99, reason=doubtful or reason
    )
