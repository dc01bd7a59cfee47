"""Labelled sentences: does the highest word tell the damaged ones from the sound ones?"""

from __future__ import annotations

from collections.abc import Sequence

from mtfix.evaluate.measures import auc
from mtfix.evaluate.report import Bars, Section, Table, columns
from mtfix.evaluate.rows import Row, Rows
from mtfix.evaluate.sections import section
from mtfix.evaluate.subject import Subject
from mtfix.types import Result


def sent(rows: Rows, subject: Subject) -> Section:
    """Score rows of the schema sent."""
    texts = [row["text"] for row in rows.rows]
    peaks, results = subject.peaks(texts), subject.results(texts)
    sound = [place for place, row in enumerate(rows.rows) if not row["labels"]]
    cells: list[tuple[str, int, float | None, float | None]] = [("none", len(sound), None, flagged(results, sound))]
    for label in [*sorted({label for row in rows.rows for label in row["labels"]}), None]:
        damaged = labelled(rows.rows, label)
        wrong = [True] * len(damaged) + [False] * len(sound)
        score = auc(wrong, [peaks[place] for place in [*damaged, *sound]])
        cells.append((str(label or "any"), len(damaged), score, flagged(results, damaged)))
    names = columns("label", "sentences", ("AUC", 3), ("flagged %", 1))
    table = Table("Sentences by label, each against those without any", names, tuple(cells))
    bars = tuple((name, score, None) for name, _, score, _ in cells[1:])
    return section(
        rows,
        (table,),
        (Bars("AUC by label", bars),),
        headline=(("AUC", cells[-1][2], 3),),
    )


def labelled(rows: Sequence[Row], label: str | None) -> list[int]:
    """Return the places of the rows with a label, or with any."""
    return [place for place, row in enumerate(rows) if (label in row["labels"] if label else row["labels"])]


def flagged(results: Sequence[Result], places: Sequence[int]) -> float | None:
    """Return the share in which anything was found, in percent."""
    return 100 * sum(bool(results[place].findings) for place in places) / len(places) if places else None
