"""What an evaluation gives: sections, one for each file, of tables and plots; every table carries its signature."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

SCHEMA = "mtfix.scores/1"
Cell = str | int | float | None


@dataclass(frozen=True)
class Column:
    """A column's name and how many digits behind the point its numbers are shown with; `help` says what it holds."""

    name: str
    digits: int = 0
    help: str = ""


@dataclass(frozen=True)
class Table:
    """Scores: the first cell of a row names what the others are about. `measure` goes into the signature."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""
    measure: str = ""
    signature: str = ""


@dataclass(frozen=True)
class Bars:
    """A value for each name, with the interval where it is known; `top` is the end of the axis."""

    title: str
    bars: tuple[tuple[str, float | None, tuple[float, float] | None], ...]
    top: float = 1.0
    digits: int = 2


@dataclass(frozen=True)
class Curves:
    """Lines over a probability from 0 to 1; `mark` is the threshold that the tables use."""

    title: str
    across: str
    up: str
    lines: tuple[tuple[str, tuple[tuple[float, float], ...]], ...]
    mark: float | None = None
    top: float | None = None
    diagonal: bool = False


@dataclass(frozen=True)
class Balance:
    """For each name how many of `of` went well and how many badly."""

    title: str
    rows: tuple[tuple[str, int, int, int], ...]
    well: str = "improved"
    badly: str = "worsened"


Plot = Bars | Curves | Balance


@dataclass(frozen=True)
class Example:
    """One row to be read by a person: what it shows, the text as it was, and as it became (None where only something was found)."""

    what: str
    before: str
    after: str | None = None


@dataclass(frozen=True)
class Section:
    """The scores of one file."""

    file: str
    sha256: str
    schema: str
    rows: int
    used: int
    tables: tuple[Table, ...]
    plots: tuple[Plot, ...] = ()
    examples: tuple[Example, ...] = ()
    headline: tuple[tuple[str, float | None, int], ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Signature:
    """What was measured: mtfix's version, the settings' digest, the models' digests by role, the threshold for words."""

    version: str
    settings: str
    threshold: float
    models: Mapping[str, str] = field(default_factory=dict)

    def line(self, section: Section, measure: str = "") -> str:
        """Return the signature of a table in one line: what to repeat for the same score."""
        models = ",".join(f"{role}={digest[:12]}" for role, digest in sorted(self.models.items())) or "none"
        parts = [
            f"mtfix:{self.version}",
            f"data:{section.file}@{section.sha256[:12]}",
            f"rows:{section.used}/{section.rows}",
            f"settings:{self.settings}",
            f"models:{models}",
            f"threshold:{self.threshold:g}",
        ]
        return "|".join([*parts, *([measure] if measure else [])])

    def to_dict(self) -> dict[str, Any]:
        """Return the signature's parts, digests in full."""
        return {
            "version": self.version,
            "settings": self.settings,
            "threshold": self.threshold,
            "models": dict(sorted(self.models.items())),
        }


@dataclass(frozen=True)
class Report:
    """All sections with their common signature."""

    signature: Signature
    sections: tuple[Section, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return the report in the schema `mtfix.scores/1`: JSON values only, numbers unrounded."""
        return {
            "schema": SCHEMA,
            "signature": self.signature.to_dict(),
            "files": [section_dict(section) for section in self.sections],
        }


def section_dict(section: Section) -> dict[str, Any]:
    """Return a section in the schema."""
    return {
        "file": section.file,
        "sha256": section.sha256,
        "schema": section.schema,
        "rows": section.rows,
        "used": section.used,
        "notes": list(section.notes),
        "tables": [table_dict(table) for table in section.tables],
    }


def table_dict(table: Table) -> dict[str, Any]:
    """Return a table in the schema, a row as an object by the names of the columns."""
    names = [column.name for column in table.columns]
    return {
        "title": table.title,
        "note": table.note,
        "signature": table.signature,
        "rows": [dict(zip(names, row, strict=True)) for row in table.rows],
    }


def columns(*names: str | tuple[str, int]) -> tuple[Column, ...]:
    """Return columns of the names, a number beside one for its digits; what a name means is in `MEANING`."""
    made = [(name, 0) if isinstance(name, str) else name for name in names]
    return tuple(Column(name, digits, MEANING.get(name, "")) for name, digits in made)


MEANING = {
    "MCC": "Matthews correlation of called and truly damaged, by words: -1 to 1, 0 is chance",
    "95 %": "interval of 95 %: bootstrap over sentences for MCC, Wilson's for shares",
    "F1 damaged": "F1 of the words that are damaged",
    "F1 right": "F1 of the words that are right",
    "word AUC": "chance that a damaged word has a higher probability than a right one",
    "AUC": "chance that the highest word of a damaged sentence is above that of a sound one, ties counting half",
    "accuracy": "share of pairs of which the damaged side has the higher highest word; equal ones are not right",
    "ties": "share of pairs with the same highest word on both sides",
    "exact": "spans that are the same to the character",
    "restored": "share of which the repaired text is the intact one to the character",
    "TER before": "edits a hundred words from the text to its reference, nothing done",
    "TER after": "the same after mtfix",
    "chrF before": "character n-grams shared with the reference, 0 to 100, nothing done",
    "chrF after": "the same after mtfix",
    "improved": "sentences with fewer edits to their reference than before",
    "worsened": "sentences with more edits to their reference than before",
    "gain per edit": "words of post-editing that one applied edit saves on average",
}


def joined(sections: Sequence[Section], signature: Signature) -> Report:
    """Return the report, every table signed."""
    return Report(signature, tuple(signed(section, signature) for section in sections))


def signed(section: Section, signature: Signature) -> Section:
    """Return a section with a signature on each table."""
    from dataclasses import replace

    tables = (replace(table, signature=signature.line(section, table.measure)) for table in section.tables)
    return replace(section, tables=tuple(tables))
