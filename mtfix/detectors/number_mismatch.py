"""A number that the source does not hold: 9,000 万 became "9 million".

What    A number, amount, date or time of the English that nothing in its source sentence can stand behind. Needs a source.
Why     Engines count in thousands and slip at 万 and 億, guess at digits that they seldom saw, and mix numbers up.
Source  工場には120人が働く。新しい工場の建設費は9000万円だった。完成は2023年5月だ。
Before  The factory employs 120 people. The new factory cost 9 million yen. It was completed in May 2023.
After   The factory employs 120 people. The new factory cost 90 million yen. It was completed in May 2023.
Trust   likely where one number of the source is left without English, for the same thing; else review. The number is changed and
        nothing else. What is rounded, converted or spelled out (about 30 percent for 約3割, half for 半数) is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtfix.align import alignment
from mtfix.figures import Mismatch, mismatches
from mtfix.types import Damage, Document, Finding, Span

PAIRED, ALONE = 0.95, 0.8


def number_mismatch(document: Document) -> Iterator[Finding]:
    """Yield each number of the text that its source sentence does not hold."""
    found = alignment(document)
    if found is None:
        return
    for bead in found.beads:
        if bead.paired:
            own = found.target_of(bead)
            for mismatch in mismatches(
                found.source_of(bead).of(found.source), own.of(found.text), found.source, found.language
            ):
                place = mismatch.figure.span
                span = Span(own.start + place.start, own.start + place.end)
                yield Finding(span, Damage.NUMBER_MISMATCH, PAIRED if mismatch.instead else ALONE, said(mismatch))


def said(mismatch: Mismatch) -> str:
    """Return the reason for a reader."""
    if mismatch.instead is None:
        return "nothing in the source sentence says this number"
    return f"the source says {mismatch.instead.text}"
