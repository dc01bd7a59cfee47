"""The trial: what speaks against the product of the trusted edits, and what is left when that is withdrawn.

A product stands when a further run would leave it as it is and finds no damage that the input had not.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate

from mtfix.segment import line_start
from mtfix.types import Document, Edit, Result, Span

DOUBT = "the text would not be clean afterwards"
# So often more lines are withdrawn before all of them are; nearly always the first choice stands.
ROUNDS = 5
Propose = Callable[[Document], Result]


@dataclass(frozen=True)
class Moves:
    """Maps offsets over applied edits, forwards and backwards."""

    edits: tuple[Edit, ...]

    @cached_property
    def grown(self) -> list[int]:
        """How much longer the text is before each edit, and behind the last."""
        return [0, *accumulate(len(edit.after) - len(edit.before) for edit in self.edits)]

    @cached_property
    def ends(self) -> list[int]:
        """Where in the product each replacement ends."""
        return [edit.start + grown + len(edit.after) for edit, grown in zip(self.edits, self.grown, strict=False)]

    def forward(self, offset: int) -> int:
        """Return the product's offset for one of the input; inside an edit, where its replacement ends."""
        place = bisect_right(self.edits, offset, key=lambda edit: edit.end)
        if place < len(self.edits) and self.edits[place].start < offset:
            offset = self.edits[place].start + len(self.edits[place].after)
        return offset + self.grown[place]

    def back(self, offset: int) -> int:
        """Return the input's offset for one of the product; inside an edit, its start."""
        place = bisect_right(self.ends, offset)
        edit = self.edits[place] if place < len(self.edits) else None
        return edit.start if edit and edit.start + self.grown[place] <= offset else offset - self.grown[place]


def product(result: Result) -> Document:
    """Return the cleaned text as a document, the protected spans moved with the text."""
    moves = Moves(result.applied)
    protected = (Span(moves.forward(span.start), moves.forward(span.end)) for span in result.document.protected)
    return replace(result.document, text=result.text, protected=tuple(span for span in protected if len(span)))


def offences(result: Result, again: Result) -> set[int]:
    """Return where the input's lines begin whose product would be edited again or shows damage that was not there."""
    had = Counter((finding.damage, finding.text) for finding in result.findings)
    places = [edit.start for edit in again.applied]
    for finding in again.findings:
        had[finding.damage, finding.text] -= 1
        if had[finding.damage, finding.text] < 0:
            places.append(finding.start)
    back = Moves(result.applied).back
    return {line_start(result.document.text, back(place)) for place in places}


def narrowed(result: Result, lines: set[int], propose: Propose) -> Result:
    """Return the result with the edits of these lines withdrawn, and of those that this troubles, or of all if that does not settle it."""
    left = settled(result, lines, propose)
    return left if stands(left, propose) else withdrawn(result, lambda edit: True)


def settled(result: Result, lines: set[int], propose: Propose) -> Result:
    """Return the result with the edits of these lines withdrawn, then of those whose product is troubled without them, and so on.

    What one line is given may hang on another: on a gloss, on a name, on how often a shape occurs.
    """
    for _ in range(ROUNDS):
        left = without(result, lines)
        more = offences(left, propose(product(left))) - lines if left.applied else set()
        if not more:
            return left
        lines = lines | more
    return withdrawn(result, lambda edit: True)


def without(result: Result, lines: set[int]) -> Result:
    """Return the result with the edits of these lines withdrawn."""
    text = result.document.text
    return withdrawn(result, lambda edit: line_start(text, edit.start) in lines)


def stands(result: Result, propose: Propose) -> bool:
    """Whether a further run over the product ends where it began: what it would edit it withdraws again."""
    again = propose(product(result))
    return not again.applied or not settled(again, offences(again, propose(product(again))), propose).applied


def withdrawn(result: Result, refused: Callable[[Edit], bool]) -> Result:
    """Return the result with the refused edits turned into proposals."""
    edits = (edit.doubted(DOUBT) if edit.applied and refused(edit) else edit for edit in result.edits)
    return replace(result, edits=tuple(edits))
