"""The closing sentence on standard error: `article.txt: 4 repaired, 1 to review`."""

from __future__ import annotations

from mtfix.types import Result


def summary(name: str, results: list[Result]) -> str:
    """Return one sentence about a file."""
    repaired = sum(len(result.applied) for result in results)
    review = sum(not edit.applied for result in results for edit in result.edits)
    flagged = sum(len(result.unrepaired) for result in results) - review
    said = [f"{repaired} repaired"]
    if review:
        said.append(f"{review} to review")
    if flagged > 0:
        said.append(f"{flagged} flagged")
    return f"{name}: {', '.join(said)}" if repaired or review or flagged > 0 else f"{name}: nothing to repair"
