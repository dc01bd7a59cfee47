"""Decisions as gold: how often a person agreed with the edits, by damage and by trust, with the interval that so few decisions allow."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

from mtfix import __version__
from mtfix.evaluate.report import Bars, Report, Section, Signature, Table, columns, joined
from mtfix.review.decisions import Decision, Verdict, exported
from mtfix.review.entry import FLAGGED, UNDECIDED, Entry
from mtfix.review.index import Index

Z = 1.96


@dataclass
class Score:
    """What was said of the edits of one kind. An edit that was written anew by hand was right in finding, not in repairing."""

    accepted: int = 0
    mended: int = 0
    refused: int = 0
    undecided: int = 0

    def count(self, entry: Entry) -> None:
        """Count one edit."""
        if entry.state == UNDECIDED:
            self.undecided += 1
        elif entry.state == Verdict.ACCEPT.value or (
            entry.state == Verdict.EDIT.value and entry.text == entry.key.after
        ):
            self.accepted += 1
        elif entry.state == Verdict.EDIT.value:
            self.mended += 1
        else:
            self.refused += 1

    @property
    def decided(self) -> int:
        """How many were decided."""
        return self.accepted + self.mended + self.refused

    @property
    def precision(self) -> float | None:
        """The share of the decided that were accepted as they were; None when nothing was decided."""
        return self.accepted / self.decided if self.decided else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """Wilson's interval for the precision at 95 %."""
        n, p = self.decided, self.precision
        if p is None:
            return None
        middle, spread = p + Z * Z / (2 * n), Z * sqrt(p * (1 - p) / n + Z * Z / (4 * n * n))
        return (middle - spread) / (1 + Z * Z / n), (middle + spread) / (1 + Z * Z / n)


def scores(entries: Iterable[Entry]) -> dict[str, dict[str, Score]]:
    """Return the scores of edits: {"all" | "damage" | "trust": {name: score}}; what is only flagged is no edit."""
    found: dict[str, dict[str, Score]] = {"all": {"all": Score()}, "trust": {}, "damage": {}}
    for entry in entries:
        if entry.trust != FLAGGED:
            found["all"]["all"].count(entry)
            found["trust"].setdefault(entry.trust, Score()).count(entry)
            found["damage"].setdefault(entry.damage, Score()).count(entry)
    return {kind: dict(sorted(own.items())) for kind, own in found.items()}


def report(path: Path, index: Index, decisions: Iterable[Decision], settings: str) -> Report:
    """Return the precision of a run's or result's edits as a report; `settings` is the digest of what they were made with."""
    found = scores(index.each())
    whole = found["all"]["all"]
    tables = tuple(
        table(f"precision by {kind}" if kind != "all" else "precision", own) for kind, own in found.items() if own
    )
    bars = tuple((name, score.precision, score.interval) for name, score in found["damage"].items() if score.decided)
    notes = ("mended: found rightly, written anew by hand; precision counts the accepted alone",)
    section = Section(
        str(path),
        hashlib.sha256(exported(decisions)).hexdigest(),
        "decisions",
        whole.decided + whole.undecided,
        whole.decided,
        tables,
        (Bars("precision by damage", bars),) if bars else (),
        headline=(("precision", whole.precision, whole.decided),),
        notes=notes,
    )
    return joined([section], Signature(__version__, settings, 0.0))


def table(title: str, own: dict[str, Score]) -> Table:
    """Return the scores of one kind as a table."""
    names = ("of", "decided", "accepted", "mended", "refused", ("precision", 3), ("low", 3), ("high", 3), "undecided")
    rows = tuple(
        (
            name,
            one.decided,
            one.accepted,
            one.mended,
            one.refused,
            one.precision,
            *(one.interval or (None, None)),
            one.undecided,
        )
        for name, one in own.items()
    )
    return Table(title, columns(*names), rows, "low and high: Wilson's interval of 95 %", "decisions as gold")
