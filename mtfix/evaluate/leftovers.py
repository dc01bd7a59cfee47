"""Leftovers of the source with a reference beside them: found, applied or proposed, and worth more than cutting them out?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mtfix.evaluate.gains import chrf
from mtfix.evaluate.groups import grouped
from mtfix.evaluate.measures import mean
from mtfix.evaluate.report import Cell, Table, columns
from mtfix.evaluate.rows import Row, references
from mtfix.quantities import difference
from mtfix.types import Edit, Result, Span, spliced

BLANK_OR_STOP = " ,.;:!?"
NOTE = (
    "A leftover is applied when an applied edit covers any of it. The repair's chrF is compared with that of the sentence "
    "from which the edited span was simply cut; all else in both is as the engine left it."
)


@dataclass(frozen=True)
class Leftover:
    """A marked span: its group, what mtfix did about it, and the likeness to the reference of both ways."""

    group: str
    found: bool
    applied: bool
    proposed: bool
    exact: bool
    repaired: float | None = None
    cut: float | None = None
    numbers_equal: bool = True

    @property
    def gain(self) -> float | None:
        """What the repair's chrF has over the cut sentence's."""
        return None if self.repaired is None or self.cut is None else self.repaired - self.cut


def leftovers(row: Row, result: Result) -> list[Leftover]:
    """Return what became of each marked span of a row."""
    found = []
    for start, end, *rest in row["spans"]:
        span = Span(start, max(end, start + 1))
        edits = [edit for edit in result.edits if edit.span.meets(span)]
        applied = [edit for edit in edits if edit.applied]
        seen = [finding for finding in result.findings if finding.span.meets(span)]
        exact = any(finding.span == span for finding in seen)
        chosen = applied or edits[:1]
        repaired, cut = compared(row, chosen) if chosen else (None, None)
        equal = not any(any(difference(edit.before, edit.after)) for edit in chosen)
        done = bool(seen), bool(applied), bool(edits), exact
        found.append(Leftover(group(row, rest), *done, repaired, cut, equal))
    return found


def compared(row: Row, edits: Sequence[Edit]) -> tuple[float, float]:
    """Return the likeness to the references of the text with these edits, and with their spans cut out."""
    text, wanted = row["text"], list(references(row))
    cut = without(text, [edit.finding.span for edit in edits])
    return likeness(spliced(text, edits), wanted), likeness(cut, wanted)


def likeness(text: str, wanted: list[str]) -> float:
    """Return chrF against the references."""
    return float(chrf().sentence_score(text, wanted).score)


def without(text: str, spans: Sequence[Span]) -> str:
    """Return a text without some spans, nor the blank that each would leave before a blank or a stop."""
    for span in sorted(set(spans), reverse=True):
        left, right = text[: span.start], text[span.end :]
        text = (left.removesuffix(" ") if not right or right[0] in BLANK_OR_STOP else left) + right
    return text


def group(row: Row, rest: Sequence[str]) -> str:
    """Return a span's group: category and source language; what the reference keeps too stands apart."""
    name = str(rest[0]) if rest and rest[0] else "—"
    kept = " · reference keeps some too" if row.get("ref_has_foreign") else ""
    return f"{name} · {row.get('src_lang') or '—'}{kept}"


def leftover_tables(rows: Sequence[tuple[Row, Result]]) -> list[Table]:
    """Return what became of the leftovers, and what the repairs are worth."""
    items = [item for row, result in rows for item in leftovers(row, result)]
    groups = grouped(items, lambda item: item.group)
    done: list[tuple[Cell, ...]] = []
    for name, own in groups:
        flags = ("found", "exact", "applied", "proposed")
        done.append((name, len(own), *(100 * sum(getattr(item, flag) for item in own) / len(own) for flag in flags)))
    names = columns(
        "leftovers", "spans", ("found %", 1), ("exact %", 1), ("applied %", 1), ("applied or proposed %", 1)
    )
    return [Table("Leftovers", names, tuple(done), NOTE), worth_table(groups)]


def worth_table(groups: Sequence[tuple[str, list[Leftover]]]) -> Table:
    """Return how repairs compare with a cut: those applied, and those only proposed."""
    found: list[tuple[Cell, ...]] = []
    for name, own in groups:
        for kind, items in (
            ("applied", [i for i in own if i.applied]),
            ("proposed", [i for i in own if not i.applied]),
        ):
            gains = [item.gain for item in items if item.gain is not None]
            if gains:
                counts = (
                    sum(gain > 0 for gain in gains),
                    sum(gain < 0 for gain in gains),
                    sum(item.numbers_equal for item in items if item.gain is not None),
                )
                higher, lower, equal = (100 * count / len(gains) for count in counts)
                found.append((name, kind, len(gains), higher, lower, mean(gains), equal))
    names = columns(
        "leftovers",
        "repair",
        "spans",
        ("better than a cut %", 1),
        ("worse %", 1),
        ("mean gain of chrF", 2),
        ("numbers equal %", 1),
    )
    signature = "chrF=sentences, sacrebleu's chrF2"
    return Table("Worth of the repair beside a cut", names, tuple(found), measure=signature)
