"""Findings -> disjoint findings: the law of overlap.

1. Protected and kept text wins: a finding inside it or across its edge is dropped. Only damages whose repair removes a
   copy or a frame (`REMOVES_WHOLE`) may hold such text inside them.
2. A rule's finding wins over a damage that is judged over a wider text (`YIELDS`).
3. Of two findings that overlap the longer wins; of equals the damage named earlier in `Damage`, then the earlier span.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from mtfix.types import Damage, Finding, Span

REMOVES_WHOLE = frozenset(
    {Damage.ENGINE_RESIDUE, Damage.MARKUP_RESIDUE, Damage.DUPLICATE_SENTENCE, Damage.REPEATED_SPAN}
)
YIELDS = frozenset({Damage.GARBLED_CLAUSE, Damage.NAME_VARIANT})
PRECEDENCE = {damage: rank for rank, damage in enumerate(Damage)}


def merged(findings: Iterable[Finding], shields: Sequence[Span]) -> tuple[Finding, ...]:
    """Return disjoint findings in text order. `shields` are protected and kept spans, sorted."""
    starts: list[int] = []
    kept: list[Finding] = []
    for finding in sorted(findings, key=precedence):
        place = bisect_left(starts, finding.start)
        if not overlaps(finding, kept[max(place - 1, 0) : place + 1]) and allowed(finding, shields):
            starts.insert(place, finding.start)
            kept.insert(place, finding)
    return tuple(kept)


def precedence(finding: Finding) -> tuple[bool, int, int, int]:
    """Return the sort key of the law: what comes first wins."""
    return finding.damage in YIELDS, -len(finding.span), PRECEDENCE[finding.damage], finding.start


def overlaps(finding: Finding, neighbours: Iterable[Finding]) -> bool:
    """Whether the finding shares text with one of its neighbours."""
    return any(finding.span.meets(other.span) for other in neighbours)


def allowed(finding: Finding, shields: Sequence[Span]) -> bool:
    """Whether protected text lets the finding stand."""
    place = bisect_left(shields, finding.span)
    near = shields[max(place - 1, 0) :]
    for shield in near:
        if shield.start >= finding.end:
            break
        if shield.meets(finding.span) and not (finding.damage in REMOVES_WHOLE and shield.within(finding.span)):
            return False
    return True
