"""Findings -> findings that do not cross: the law of overlap.

1. Protected and kept text wins: a finding inside it or across its edge is dropped. Only damages whose repair removes a
   copy or a frame (`REMOVES_WHOLE`) may hold such text inside them.
2. A rule's finding wins over a damage that is judged over a wider text (`YIELDS`).
3. Of two findings that overlap the longer wins; of equals the damage named earlier in `Damage`, then the earlier span.
4. What lies inside a finding whose repair removes a copy stays listed too: if the copy is left there, it is still damaged.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import filterfalse

from mtfix.types import Damage, Finding, Span

REMOVES_WHOLE = frozenset({Damage.ENGINE_RESIDUE, Damage.MARKUP_RESIDUE, Damage.DUPLICATE_SENTENCE})
REMOVES_COPY = frozenset({Damage.DUPLICATE_SENTENCE, Damage.REPEATED_SPAN})
YIELDS = frozenset({Damage.GARBLED_CLAUSE, Damage.NAME_VARIANT})
PRECEDENCE = {damage: rank for rank, damage in enumerate(Damage)}


def merged(findings: Iterable[Finding], shields: Sequence[Span]) -> tuple[Finding, ...]:
    """Return findings in text order; they are disjoint but for those inside a copy. `shields` are sorted."""
    every = list(findings)
    outer = winners(every, shields)
    copies = [finding.span for finding in outer if finding.damage in REMOVES_COPY]
    lost = list(filterfalse(set(outer).__contains__, every)) if copies else []
    inner = [found for found in lost if any(found.span.within(copy) and found.span != copy for copy in copies)]
    nested = winners(inner, shields)
    return tuple(sorted((*outer, *nested), key=lambda finding: (finding.start, -finding.end)))


def winners(findings: Iterable[Finding], shields: Sequence[Span]) -> list[Finding]:
    """Return disjoint findings in text order, by the law."""
    starts: list[int] = []
    kept: list[Finding] = []
    for finding in sorted(findings, key=precedence):
        place = bisect_left(starts, finding.start)
        # An empty span may begin where another does, so two behind are looked at.
        if not overlaps(finding, kept[max(place - 1, 0) : place + 2]) and allowed(finding, shields):
            starts.insert(place, finding.start)
            kept.insert(place, finding)
    return kept


def precedence(finding: Finding) -> tuple[bool, int, int, int]:
    """Return the sort key of the law: what comes first wins."""
    return finding.damage in YIELDS, -len(finding.span), PRECEDENCE[finding.damage], finding.start


def overlaps(finding: Finding, neighbours: Iterable[Finding]) -> bool:
    """Whether the finding shares text with one of its neighbours."""
    return any(finding.span.meets(other.span) for other in neighbours)


def allowed(finding: Finding, shields: Sequence[Span]) -> bool:
    """Whether protected text lets the finding stand."""
    first, last = bisect_left(shields, finding.span), bisect_left(shields, Span(finding.end, -1))
    return not any(
        shield.meets(finding.span) and not (finding.damage in REMOVES_WHOLE and shield.within(finding.span))
        for shield in shields[max(first - 1, 0) : last]
    )
