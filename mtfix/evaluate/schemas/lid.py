"""Texts of known languages: is what is not English seen as foreign, and is English left alone?"""

from __future__ import annotations

from collections.abc import Sequence

from mtfix.evaluate.groups import grouped
from mtfix.evaluate.report import Cell, Column, Section, Table, columns
from mtfix.evaluate.rows import Row, Rows
from mtfix.evaluate.sections import section
from mtfix.evaluate.subject import Subject
from mtfix.types import Damage, Result

FOREIGN = frozenset(
    {Damage.FOREIGN_SCRIPT, Damage.FOREIGN_LANGUAGE, Damage.FOREIGN_DATELINE, Damage.ERA_DATE, Damage.NUMBER_UNIT}
)
NOTE = "Of English every one is a false alarm; a lone word or name seldom tells its language, and mtfix abstains then."
Item = tuple[Row, Result]


def lid(rows: Rows, subject: Subject) -> Section:
    """Score rows of the schema lid."""
    results = subject.results(row["text"] for row in rows.rows)
    items = list(zip(rows.rows, results, strict=True))
    units = list(dict.fromkeys(unit(row) for row in rows.rows))
    found: list[tuple[Cell, ...]] = []
    for group, own in grouped(items, lambda item: str(item[0]["lang"])):
        kinds = [[item for item in own if unit(item[0]) == kind] for kind in units]
        cells = [cell for kind in kinds for cell in (seen(kind), right(kind))]
        found.append((group, len(own), *cells))
    names = columns("language", "texts", *(name for kind in units for name in ((f"{kind} seen %", 1), ("named %", 1))))
    table = Table("Seen as foreign, and the language named right", named_once(names), tuple(found), NOTE)
    return section(rows, (table,), headline=headline(items))


def named_once(columns_: tuple[Column, ...]) -> tuple[Column, ...]:
    """Return the columns, `named` with what it belongs to: a row of the JSON has one value for a name."""
    return tuple(
        Column(f"{columns_[place - 1].name.removesuffix(' seen %')} {column.name}", column.digits)
        if column.name == "named %"
        else column
        for place, column in enumerate(columns_)
    )


def headline(items: Sequence[Item]) -> list[tuple[str, float | None, int]]:
    """Return how many foreign texts are seen, and how many English ones."""
    return [
        ("foreign seen %", seen([item for item in items if item[0]["lang"] != "en"]), 1),
        ("English seen as foreign %", seen([item for item in items if item[0]["lang"] == "en"]), 1),
    ]


def unit(row: Row) -> str:
    """Return what a row's text is: sentence, word, …"""
    return str(row.get("unit") or "text")


def seen(items: Sequence[Item]) -> float | None:
    """Return the share in which anything is seen as foreign, in percent."""
    return percent([bool(foreign(result)) for _, result in items])


def right(items: Sequence[Item]) -> float | None:
    """Return the share of what is seen of which the language is named right, in percent."""
    return percent([row["lang"] in foreign(result) for row, result in items if foreign(result) and row["lang"] != "en"])


def foreign(result: Result) -> list[str | None]:
    """Return the languages of what was found foreign, kept spans included: they were seen too."""
    return [finding.language for finding in (*result.findings, *result.kept) if finding.damage in FOREIGN]


def percent(items: Sequence[bool]) -> float | None:
    """Return a share in percent."""
    return 100 * sum(items) / len(items) if items else None
