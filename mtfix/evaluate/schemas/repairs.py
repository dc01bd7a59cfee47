"""Texts with references: does mtfix bring them nearer? The user's own post-edits have this form."""

from __future__ import annotations

from mtfix.evaluate import gains
from mtfix.evaluate.groups import grouped, spread
from mtfix.evaluate.report import Balance, Example, Section, Table, columns
from mtfix.evaluate.rows import Rows, references
from mtfix.evaluate.sections import section
from mtfix.evaluate.subject import Subject

MOST_EXAMPLES = 12


def repairs(rows: Rows, subject: Subject) -> Section:
    """Score rows of the schema repairs."""
    results = subject.results(row["text"] for row in rows.rows)
    items = [
        (row, result, gains.gain(row["text"], result.text, references(row), len(result.applied), tokenised=False))
        for row, result in zip(rows.rows, results, strict=True)
    ]
    groups = grouped(items, lambda item: str(item[0].get("src_lang") or "—"))
    found = tuple((name, *gains.cells([gain for _, _, gain in own])) for name, own in groups)
    table = Table("Repair", (*columns("source"), *gains.COLUMNS), found, measure=gains.measure(tokenised=False))
    sums = [
        (name, sum(g.improved for *_, g in own), sum(g.worsened for *_, g in own), len(own)) for name, own in groups
    ]
    shown = [("worsened", item) for item in spread([item for item in items if item[2].worsened], MOST_EXAMPLES)]
    shown += [("improved", item) for item in spread([item for item in items if item[2].improved], MOST_EXAMPLES)]
    return section(
        rows,
        (table,),
        (Balance("Texts nearer to and further from their reference", tuple(sums)),),
        tuple(Example(what, row["text"], result.text) for what, (row, result, _) in shown),
        (("improved", sums[-1][1], 0), ("worsened", sums[-1][2], 0)),
    )
