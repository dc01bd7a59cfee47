"""A report as tables for a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from mtfix.evaluate.report import Cell, Column, Example, Report, Section, Table

WIDTH = 118


def text(report: Report, examples: int = 0) -> str:
    """Return the report, with at most so many examples of each file."""
    parts = [part for section in report.sections for part in section_lines(section, examples)]
    return "\n".join([*parts, *summary(report)]) + "\n"


def section_lines(section: Section, examples: int) -> Iterator[str]:
    """Yield the lines of one file's scores."""
    sample = "" if section.used == section.rows else f" (a sample of {section.used:,})"
    yield f"== {section.file}: {section.rows:,} rows of the schema {section.schema}{sample}"
    yield from (f"   {note}" for note in section.notes)
    for table in section.tables:
        yield from ("", *table_lines(table))
    yield ""
    for example in section.examples[:examples]:
        yield from example_lines(example)


def table_lines(table: Table) -> Iterator[str]:
    """Yield a table: title, head, rows, what it says of itself."""
    rows = [[column.name for column in table.columns]]
    rows += [[shown(cell, column) for cell, column in zip(row, table.columns, strict=True)] for row in table.rows]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    yield table.title
    for row in rows:
        cells = (
            cell.ljust(width) if place == 0 else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield "  " + "  ".join(cells).rstrip()
    yield from wrap(table.note, WIDTH, initial_indent="  ", subsequent_indent="  ")
    yield f"  {table.signature}"


def shown(cell: Cell, column: Column) -> str:
    """Return a cell as a reader sees it."""
    if cell is None:
        return "–"
    if isinstance(cell, float):
        return f"{cell:,.{column.digits}f}"
    return f"{cell:,}" if isinstance(cell, int) else cell


def example_lines(example: Example) -> Iterator[str]:
    """Yield a row to be read."""
    yield f"  [{example.what}]"
    yield f"  - {example.before}"
    if example.after is not None and example.after != example.before:
        yield f"  + {example.after}"
    yield ""


def summary(report: Report) -> Iterator[str]:
    """Yield a line a file with its headline."""
    yield "== in short"
    for section in report.sections:
        figures = ", ".join(f"{name} {shown(value, Column(name, digits))}" for name, value, digits in section.headline)
        yield f"  {section.file}: {figures}"
