"""Whole articles with source and reference: what cleaning does to them, and what is found when the source is given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from mtfix.evaluate import gains
from mtfix.evaluate.gains import Gain
from mtfix.evaluate.groups import grouped, spread
from mtfix.evaluate.injected import REFERENCE, Article, Damaged, found_table, injected
from mtfix.evaluate.report import Balance, Cell, Example, Section, Table, columns
from mtfix.evaluate.rows import Row, Rows
from mtfix.evaluate.sections import section
from mtfix.evaluate.subject import Subject
from mtfix.trial import Moves
from mtfix.types import Result

MOST_EXAMPLES = 12
Kept = list[tuple[Article, Result]]


@dataclass(frozen=True)
class Segment:
    """A segment of an article before and after."""

    system: str
    before: str
    after: str
    gain: Gain | None


def docs(rows: Rows, subject: Subject) -> Section:
    """Score rows of the schema docs."""
    articles = [article for row in rows.rows for article in translated(row)]
    cleaned = list(zip(articles, subject.results(article.text for article in articles), strict=True))
    segments = [segment for article, result in cleaned for segment in compared(article, result)]
    groups = grouped(segments, lambda item: item.system)
    damaged = [injected(article) for article in articles]
    given = [(one, subject.with_source(one.article.text, one.article.source)) for one in damaged]
    tables = [repair_table(groups), reference_table(rows.rows, subject), found_table(given), changed_table(given)]
    sums = tuple((name, *changes(own), len(own)) for name, own in groups)
    headline = (("segments improved", sums[-1][1], 0), ("worsened", sums[-1][2], 0))
    plot = Balance("Segments nearer to and further from the reference", sums)
    return section(rows, tables, [plot], examples(segments), headline)


def changes(segments: Iterable[Segment]) -> tuple[int, int]:
    """Return how many were improved and how many worsened."""
    known = [segment.gain for segment in segments if segment.gain]
    return sum(gain.improved for gain in known), sum(gain.worsened for gain in known)


def translated(row: Row) -> Iterator[Article]:
    """Yield each system's article of a row, the reference as the last one."""
    source = "\n".join(row["src"])
    for system, lines in sorted(row["mt"].items()):
        yield Article(system, tuple(lines), tuple(row["ref"]), source, str(row.get("doc", "")))
    yield Article(REFERENCE, tuple(row["ref"]), tuple(row["ref"]), source, str(row.get("doc", "")))


def compared(article: Article, result: Result) -> Iterator[Segment]:
    """Yield the segments of a system's article before and after, those that were altered and the others."""
    if article.system == REFERENCE:
        return
    for (start, end), wanted in zip(article.places, article.reference, strict=True):
        before, after = article.text[start:end], mapped(result, start, end)
        applied = sum(start <= edit.start < max(end, start + 1) for edit in result.applied)
        yield Segment(article.system, before, after, gains.altered(before, after, [wanted], applied))


def mapped(result: Result, start: int, end: int) -> str:
    """Return what became of a piece of the text."""
    forward = Moves(result.applied).forward
    return result.text[forward(start) if start else 0 : forward(end)]


def repair_table(groups: Sequence[tuple[str, list[Segment]]]) -> Table:
    """Return what cleaning is worth by system, without the source."""
    found = tuple((name, *gains.cells([item.gain for item in own if item.gain], len(own))) for name, own in groups)
    names = (*columns("system"), *gains.COLUMNS)
    note = (
        "Articles were cleaned whole and without their source; TER and chrF are those of the altered segments, "
        "each compared with one reference, which says much otherwise."
    )
    return Table("Repair", names, found, note, gains.measure(tokenised=False))


def reference_table(rows: Iterable[Row], subject: Subject) -> Table:
    """Return the alarms on the human translations, read as whole articles."""
    found: list[tuple[Cell, ...]] = []
    results = subject.results("\n".join(row["ref"]) for row in rows)
    lines = sum(result.document.text.count("\n") + 1 for result in results)
    findings, edits = sum(len(result.findings) for result in results), sum(len(result.applied) for result in results)
    found.append(
        ("human translations", len(results), lines, findings, 1000 * findings / lines, edits, 1000 * edits / lines)
    )
    names = columns(
        "articles", "number", "segments", "findings", ("of 1,000 segments", 2), "edits", ("edits of 1,000", 2)
    )
    return Table("False alarms on whole articles", names, tuple(found))


def changed_table(given: Sequence[tuple[Damaged, Result]]) -> Table:
    """Return what repairing with the source does to the segments of which a number was changed."""
    items = [(one.article.system, one.number_gain(mapped, result)) for one, result in given]
    flat = [(system, gain) for system, own in items for gain in own]
    found = (
        [(name, *gains.cells([gain for _, gain in own])) for name, own in grouped(flat, lambda item: item[0])]
        if flat
        else []
    )
    note = "Only segments whose number was changed here, the article cleaned with its source."
    return Table(
        "Changed segments after repair with the source", (*columns("system"), *gains.COLUMNS), tuple(found), note
    )


def examples(segments: Sequence[Segment]) -> list[Example]:
    """Return segments that were worsened, then some that were improved, then some that were altered otherwise."""
    kinds = (
        ("worsened", [item for item in segments if item.gain and item.gain.worsened]),
        ("improved", [item for item in segments if item.gain and item.gain.improved]),
    )
    return [Example(what, item.before, item.after) for what, own in kinds for item in spread(own, MOST_EXAMPLES)]
