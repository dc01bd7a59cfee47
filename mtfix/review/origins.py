"""The source sentence behind each finding, kept beside a result so that a reviewer sees what was translated."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from typing import Any

from mtfix.types import Result, Span

LONGEST = 1000


def with_sources(row: dict[str, Any], result: Result) -> dict[str, Any]:
    """Return a row of the wire schema with `sources`, one for each of its findings, None where nothing is aligned with it."""
    found = origins(result)
    return row | {"sources": found} if any(found) else row


def origins(result: Result) -> list[str | None]:
    """Return the source sentences that stand beside the findings; nothing without a source that can be compared."""
    if not result.document.source or not result.findings:
        return []
    from mtfix.align import alignment

    found = alignment(result.document)
    if found is None:
        return []
    starts = [span.start for span in found.targets]
    beads = [found.by_target.get(bisect_right(starts, finding.start) - 1) for finding in result.findings]
    return [found.source_of(bead).of(found.source)[:LONGEST] or None if bead else None for bead in beads]


def sources(row: Mapping[str, Any]) -> dict[Span, str]:
    """Return the source sentences of a row, by the spans of its findings."""
    pairs = zip(row.get("findings", ()), row.get("sources", ()), strict=False)
    return {Span(finding["start"], finding["end"]): str(said) for finding, said in pairs if said}
