"""Marked spans: are they found, as a whole, in part, word by word; and what is the repair of a leftover worth?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from mtfix.evaluate.groups import grouped, spread
from mtfix.evaluate.leftovers import leftover_tables
from mtfix.evaluate.measures import Confusion, Overlap, auc, confusion, covered, interval, overlap, united
from mtfix.evaluate.report import Bars, Cell, Example, Section, Table, columns
from mtfix.evaluate.rows import Row, Rows
from mtfix.evaluate.sections import Headline, section
from mtfix.evaluate.subject import Subject, Words
from mtfix.types import Result

MAJOR = frozenset({"major", "critical"})
MOST_EXAMPLES = 12
NOTE = (
    "Spans are mtfix's findings; precision and recall count a span by the share of its characters that the other side covers. "
    "Words count as damaged when a span touches them. Most spans of raters cannot be seen without the source."
)


@dataclass(frozen=True)
class Marked:
    """A row with its spans and what mtfix says of it."""

    row: Row
    result: Result
    words: Words

    @cached_property
    def known(self) -> list[tuple[int, int]]:
        """The marked spans."""
        return [(start, end) for start, end, *_ in self.row["spans"]]

    @cached_property
    def major(self) -> list[tuple[int, int]]:
        """Those that were called grave."""
        return [(start, end) for start, end, *rest in self.row["spans"] if len(rest) > 1 and rest[1] in MAJOR]

    @cached_property
    def said(self) -> list[tuple[int, int]]:
        """The findings' spans."""
        return [(found.start, found.end) for found in self.result.findings]

    @property
    def peak(self) -> float:
        """The highest word."""
        return max((p for _, _, p in self.words), default=0.0)

    def cells(self, threshold: float, spans: Sequence[tuple[int, int]]) -> Confusion:
        """Return how truth and claim agree, word by word."""
        joined = united(spans)
        wrong = (covered((start, end), joined) > 0 for start, end, _ in self.words)
        return confusion(wrong, (p >= threshold for _, _, p in self.words))

    @property
    def group(self) -> str:
        """Source language and domain; human translations apart."""
        parts = [str(self.row[name]) for name in ("src_lang", "domain") if self.row.get(name)]
        return " · ".join([*parts, *(["human"] if self.row.get("human") else [])]) or "—"


def spans(rows: Rows, subject: Subject) -> Section:
    """Score rows of the schema spans."""
    texts = [row["text"] for row in rows.rows]
    items = [
        Marked(row, result, words)
        for row, result, words in zip(rows.rows, subject.results(texts), subject.words(texts), strict=True)
    ]
    groups = grouped(items, lambda item: item.group)
    categories = category_rows(items)
    tables = [span_table(groups), word_table(groups, subject.threshold), category_table(categories)]
    if with_references := [item for item in items if item.row.get("ref")]:
        tables += leftover_tables([(item.row, item.result) for item in with_references])
    bars = tuple((name, touched / count, None) for name, count, touched, _ in categories[:25])
    return section(
        rows,
        tables,
        [Bars("Marked spans that a finding touches, by category", bars)],
        examples(items),
        headline(items, subject),
    )


def headline(items: Sequence[Marked], subject: Subject) -> Headline:
    """Return the figures over all rows."""
    whole = sum((overlap(item.said, item.known) for item in items), Overlap())
    words = sum((item.cells(subject.threshold, item.known) for item in items), Confusion())
    return (("span F1", whole.f1, 3), ("span precision", whole.precision, 3), ("word MCC", words.mcc, 3))


def span_table(groups: Sequence[tuple[str, list[Marked]]]) -> Table:
    """Return span scores and segment scores by group."""
    found: list[tuple[Cell, ...]] = []
    for name, items in groups:
        whole = sum((overlap(item.said, item.known) for item in items), Overlap())
        peaks = [item.peak for item in items]
        found.append(
            (
                name,
                len(items),
                whole.known,
                whole.said,
                whole.precision,
                whole.recall,
                whole.f1,
                whole.f1_exact,
                auc([bool(item.known) for item in items], peaks),
                auc([bool(item.major) for item in items], peaks),
                100 * sum(bool(item.said) for item in items) / len(items),
            )
        )
    names = columns(
        "rows of",
        "rows",
        "marked",
        "found",
        ("precision", 3),
        ("recall", 3),
        ("F1", 3),
        ("F1 exact", 3),
        ("AUC", 3),
        ("AUC major", 3),
        ("flagged %", 2),
    )
    return Table("Spans and sentences", names, tuple(found), NOTE, "spans: share of characters")


def word_table(groups: Sequence[tuple[str, list[Marked]]], threshold: float) -> Table:
    """Return word scores by group, for all spans and for grave ones."""
    found: list[tuple[Cell, ...]] = []
    for name, items in groups:
        parts = [item.cells(threshold, item.known) for item in items]
        every = sum(parts, Confusion())
        major = sum((item.cells(threshold, item.major) for item in items), Confusion())
        limits = interval(parts)
        said = f"{limits[0]:.2f} to {limits[1]:.2f}" if limits else None
        words = sum(len(item.words) for item in items)
        found.append((name, words, every.mcc, said, every.f1, every.precision, every.recall, major.mcc, major.f1))
    names = columns(
        "rows of",
        "words",
        ("MCC", 3),
        "95 %",
        ("F1 damaged", 3),
        ("precision", 3),
        ("recall", 3),
        ("MCC major", 3),
        ("F1 major", 3),
    )
    return Table("Words", names, tuple(found))


Category = tuple[str, int, int, int]


def category_rows(items: Iterable[Marked]) -> list[Category]:
    """Return (category, spans, touched by a finding, found to the character), the commonest first."""
    counts: dict[str, list[int]] = {}
    for item in items:
        said = united(item.said)
        for start, end, *rest in item.row["spans"]:
            own = counts.setdefault(str(rest[0]) if rest and rest[0] else "—", [0, 0, 0])
            own[0] += 1
            own[1] += covered((start, max(end, start + 1)), said) > 0
            own[2] += (start, end) in said
    return sorted(((name, *own) for name, own in counts.items()), key=lambda row: (-row[1], row[0]))  # type: ignore[misc]


def category_table(rows: Sequence[Category]) -> Table:
    """Return what is found of each category."""
    found = tuple((name, count, touched / count, exact / count) for name, count, touched, exact in rows)
    return Table("By category", columns("category", "spans", ("touched", 3), ("exact", 3)), found)


def examples(items: Sequence[Marked]) -> list[Example]:
    """Return findings in rows without any mark, then edits."""
    false = [item for item in items if item.said and not item.known]
    edited = [item for item in items if item.result.applied and item.known]
    shown = [("found where no rater marked anything", item) for item in spread(false, MOST_EXAMPLES)]
    shown += [("edited", item) for item in spread(edited, MOST_EXAMPLES)]
    return [
        Example(
            f"{what}: {', '.join(found.text[:40] for found in item.result.findings)}",
            item.row["text"],
            after(item.result),
        )
        for what, item in shown
    ]


def after(result: Result) -> str | None:
    """Return what a text became, None where it was left."""
    return result.text if result.applied else None
