"""How many leftovers are repaired, and whether the repair is worth more than cutting the leftover out."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sacrebleu

from mtfix import Cleaner, Settings
from mtfix.types import Edit, Result, Span, spliced

METRIC = sacrebleu.CHRF()
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one leftover: "applied", "proposed", "kept", "none"; the lines; their chrF against the reference."""

    sort: str
    japanese: str
    had: str
    outcome: str
    edit: Edit | None
    cut: str
    mended: str
    gain: float


def outcomes(path: Path, settings: Settings) -> Iterator[Outcome]:
    """The outcome of every leftover of a file that `make` wrote."""
    cleaner = Cleaner(settings)
    with path.open(encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            if row["leftovers"]:
                result = cleaner.clean("\n".join(row["lines"]))
                yield from (outcome(row, int(at), left, result) for at, left in row["leftovers"].items())


def outcome(row: Row, at: int, left: Row, result: Result) -> Outcome:
    """The outcome of one leftover."""
    line = Span(sum(len(line) + 1 for line in row["lines"][:at]), sum(len(line) + 1 for line in row["lines"][: at + 1]))
    span = Span(line.start + left["start"], line.start + left["start"] + len(left["japanese"]))
    said, cut = row["lines"][at], without(row["lines"][at], left)
    found = [edit for edit in result.edits if edit.span.meets(span)]
    kept = any(finding.span.meets(span) for finding in result.kept)
    edits = [moved(edit, line.start) for edit in found if edit.span.within(line)]
    mended = spliced(said, edits) if edits else said
    name = ("applied" if all(edit.applied for edit in found) else "proposed") if edits else "kept" if kept else "none"
    gain = chrf(mended, row["ref"][at]) - chrf(cut, row["ref"][at]) if edits else 0.0
    return Outcome(left["sort"], left["japanese"], left["had"], name, found[0] if found else None, cut, mended, gain)


def moved(edit: Edit, start: int) -> Edit:
    """The edit with offsets into its line."""
    from dataclasses import replace

    return replace(edit, span=Span(edit.start - start, edit.end - start))


def without(line: str, left: Row) -> str:
    """The line with the leftover cut out."""
    start, end = left["start"], left["start"] + len(left["japanese"])
    return " ".join((line[:start] + line[end:]).split())


def chrf(said: str, reference: str) -> float:
    """chrF of one sentence."""
    return float(METRIC.sentence_score(said, [reference]).score)


def summary(found: list[Outcome]) -> dict[str, Any]:
    """Shares of the outcomes and, of those applied and proposed, how often chrF rises or falls against the cut line."""
    counts = Counter(one.outcome for one in found)
    scores: dict[str, Any] = {"leftovers": len(found)}
    scores |= {name: round(counts[name] / len(found), 3) for name in ("applied", "proposed", "kept", "none")}
    for name in ("applied", "proposed"):
        gains = [one.gain for one in found if one.outcome == name]
        if gains:
            scores[f"{name}: better than cut"] = round(sum(gain > 0 for gain in gains) / len(gains), 3)
            scores[f"{name}: worse than cut"] = round(sum(gain < 0 for gain in gains) / len(gains), 3)
    return scores | {"signature": str(METRIC.get_signature())}
