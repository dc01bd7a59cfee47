"""A section made of the rows that it is about."""

from __future__ import annotations

from collections.abc import Iterable

from mtfix.evaluate.report import Example, Plot, Section, Table
from mtfix.evaluate.rows import Rows

Headline = Iterable[tuple[str, float | None, int]]


def section(
    rows: Rows,
    tables: Iterable[Table],
    plots: Iterable[Plot] = (),
    examples: Iterable[Example] = (),
    headline: Headline = (),
) -> Section:
    """Return the section for a file's rows."""
    return Section(
        rows.file,
        rows.sha256,
        rows.schema,
        rows.total,
        len(rows.rows),
        tuple(tables),
        tuple(plots),
        tuple(examples),
        tuple(headline),
    )
