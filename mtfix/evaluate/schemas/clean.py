"""Clean text: every alarm is false, every edit spoils."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from mtfix.evaluate.groups import grouped, spread
from mtfix.evaluate.report import Bars, Cell, Curves, Example, Section, Table, columns
from mtfix.evaluate.rows import Row, Rows
from mtfix.evaluate.sections import section
from mtfix.evaluate.subject import Subject
from mtfix.types import Damage, Edit, Finding, Result

# On a line cut from its document a quotation that goes on elsewhere is no damage.
OF_DOCUMENTS = frozenset({Damage.UNBALANCED_MARK, Damage.TRAILING_RESIDUE})
LEVELS = tuple(place / 50 for place in range(10, 50))
MOST_EXAMPLES = 40
NOTE = "Marks that never close and trailing marks stand apart: a line cut from its document may hold only half of a quotation."


@dataclass(frozen=True)
class Alarmed:
    """A sound text with what was found in it and its highest word."""

    row: Row
    result: Result
    peak: float

    @property
    def kind(self) -> str:
        """What kind of text it is."""
        return " · ".join(str(self.row[name]) for name in ("kind", "domain") if self.row.get(name)) or "—"

    @property
    def findings(self) -> list[Finding]:
        """The alarms that count."""
        return [finding for finding in self.result.findings if finding.damage not in OF_DOCUMENTS]

    @property
    def edits(self) -> list[Edit]:
        """The applied edits that count."""
        return [edit for edit in self.result.applied if edit.damage not in OF_DOCUMENTS]


def clean(rows: Rows, subject: Subject) -> Section:
    """Score rows of the schema clean."""
    texts = [row["text"] for row in rows.rows]
    items = [
        Alarmed(row, result, peak)
        for row, result, peak in zip(rows.rows, subject.results(texts), subject.peaks(texts), strict=True)
    ]
    groups = grouped(items, lambda item: item.kind)
    bars = tuple((name, thousand([bool(item.findings) for item in own]), None) for name, own in groups)
    return section(
        rows,
        (alarm_table(groups), damage_table(items)),
        (Bars("False alarms of 1,000 texts", bars, 0.0, 1), peak_curves(groups, subject.threshold)),
        tuple(examples(items)),
        (
            ("flagged of 1,000", thousand([bool(item.findings) for item in items]), 2),
            ("edited of 1,000", thousand([bool(item.edits) for item in items]), 2),
        ),
    )


def thousand(alarms: Sequence[bool]) -> float:
    """Return how many of a thousand."""
    return 1000 * sum(alarms) / len(alarms)


def alarm_table(groups: Sequence[tuple[str, list[Alarmed]]]) -> Table:
    """Return alarms by kind of text."""
    found: list[tuple[Cell, ...]] = []
    for name, items in groups:
        size = sum(len(item.result.document.text) for item in items)
        touched = sum(max(len(edit.before), len(edit.after)) for item in items for edit in item.edits)
        found.append(
            (
                name,
                len(items),
                sum(bool(item.findings) for item in items),
                thousand([bool(item.findings) for item in items]),
                sum(bool(item.edits) for item in items),
                thousand([bool(item.edits) for item in items]),
                1_000_000 * touched / max(size, 1),
                sum(any(f.damage in OF_DOCUMENTS for f in item.result.findings) for item in items),
                sum(any(edit.damage in OF_DOCUMENTS for edit in item.result.applied) for item in items),
            )
        )
    names = columns(
        "text",
        "texts",
        "flagged",
        ("of 1,000", 2),
        "edited",
        ("edited of 1,000", 2),
        ("altered per million characters", 1),
        "marks flagged",
        "marks edited",
    )
    return Table("False alarms", names, tuple(found), NOTE)


def damage_table(items: Sequence[Alarmed]) -> Table:
    """Return alarms by damage."""
    flags = Counter(finding.damage for item in items for finding in item.result.findings)
    edits = Counter(edit.damage for item in items for edit in item.result.applied)
    texts = Counter(damage for item in items for damage in {finding.damage for finding in item.result.findings})
    rows = tuple(
        (damage.value, count, texts[damage], 1000 * texts[damage] / len(items), edits[damage])
        for damage, count in flags.most_common()
    )
    names = columns("damage", "findings", "texts", ("of 1,000", 2), "applied edits")
    return Table("By damage", names, rows)


def peak_curves(groups: Sequence[tuple[str, list[Alarmed]]], threshold: float) -> Curves:
    """Return how many texts have a word above each probability."""
    lines = []
    for name, items in groups[-8:]:
        points = [(level, thousand([item.peak >= level for item in items])) for level in LEVELS]
        lines.append((name, tuple(points)))
    return Curves("Texts with a word above a probability", "probability", "of 1,000 texts", tuple(lines), threshold)


def examples(items: Sequence[Alarmed]) -> list[Example]:
    """Return what was edited first, then some of what was flagged."""
    edited = [Example(said(item), item.result.document.text, item.result.text) for item in items if item.edits]
    flagged = [Example(said(item), item.result.document.text) for item in items if item.findings and not item.edits]
    return [*spread(edited, MOST_EXAMPLES), *spread(flagged, MOST_EXAMPLES)]


def said(item: Alarmed) -> str:
    """Return what was found, for a reader."""
    return "; ".join(f"{finding.damage}: {finding.text[:60]}" for finding in item.findings)
