"""`mtfix evaluate`: scores on rows with known answers."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mtfix import files
from mtfix.cli.options import SETTINGS_OPTIONS, chosen, options

if TYPE_CHECKING:
    from mtfix.evaluate import Report

EPILOG = """\b
Examples:
  mtfix evaluate rows.jsonl.gz                      all scores of one file
  mtfix evaluate --most 200 folder                  a quick look at every file of a folder
  mtfix evaluate --tagger none --html page.html folder
  mtfix evaluate --output-format json folder > scores.json
  mtfix evaluate run                                how often people agreed with a run's edits, by damage and trust
A row's fields say what it is: text and tags; bad and good; text and spans; text and labels; src, ref and mt; text and lang;
text and ref; src and ref (or source TAB reference); text alone, which is taken for clean.
"""
STEP = 500


@click.command(epilog=EPILOG)
@click.argument("paths", nargs=-1, required=True, metavar="FILE|FOLDER|RUN...")
@click.option(
    "--most", type=click.IntRange(min=1), metavar="N", help="Take N rows of each file at most, always the same."
)
@click.option(
    "--threshold",
    type=click.FloatRange(0, 1),
    default=0.5,
    show_default=True,
    metavar="P",
    help="Probability from which a word counts as called damaged.",
)
@click.option(
    "--examples", type=click.IntRange(min=0), default=0, metavar="N", help="Print N rows to read of each file."
)
@click.option(
    "--output-format",
    type=click.Choice(["text", "json", "html"]),
    default="text",
    show_default=True,
    help="Tables to read, one JSON object, or the page.",
)
@click.option("-o", "--output", metavar="FILE", help="Write there instead of to standard output.")
@click.option("--decisions", metavar="FILE", help="Of a RUN or RESULT, what was decided; beside it by default.")
@click.option("--html", "page", metavar="FILE", help="Write the page with plots there as well.")
@options(SETTINGS_OPTIONS)
def evaluate(
    paths: tuple[str, ...],
    most: int | None,
    threshold: float,
    examples: int,
    output_format: str,
    output: str | None,
    page: str | None,
    decisions: str | None,
    **flags: Any,
) -> int:
    """Score mtfix on rows with known answers, each score with its signature."""
    from mtfix import evaluate as evaluation

    if len(paths) == 1 and (gold := by_decisions(paths[0], decisions)):
        return told_of(gold, examples, output_format, output, page)
    if decisions:
        raise click.UsageError("--decisions belongs to one RUN or RESULT")
    report = evaluation.evaluate(paths, chosen(flags), most=most, threshold=threshold, progress=told)
    return told_of(report, examples, output_format, output, page)


def by_decisions(path: str, decisions: str | None) -> Report | None:
    """Return how often people agreed with the edits of a run or a result, None for any other file. Raises MtfixError."""
    from mtfix.review.shelf import is_results, is_run

    if not (is_run(Path(path)) or is_results(Path(path))):
        return None
    from mtfix.review.gold import report
    from mtfix.review.index import index
    from mtfix.review.shelf import shelf
    from mtfix.review.store import beside, load
    from mtfix.types import MtfixError

    place = Path(decisions) if decisions else beside(Path(path))
    if not place.exists():
        raise MtfixError(f"nothing of {path} is decided yet: `mtfix review {path}`")
    said = load(place)
    found = shelf(path, lambda name: [])
    settings = next((str(row.get("settings", "")) for _, row in found.slots()), "")
    return report(Path(path), index(found, said.values()), said.values(), settings)


def told_of(report: Report, examples: int, form: str, output: str | None, page: str | None) -> int:
    """Print a report, or write it."""
    content = FORMS[form](report, examples).encode("utf-8", "backslashreplace")
    if page:
        files.write(Path(page), html(report, examples).encode("utf-8", "backslashreplace"))
    if output and output != "-":
        files.write(Path(output), content)
    else:
        files.emit(content)
    return 0


def told(file: str, done: int) -> None:
    """Say how far it is, where a person is looking."""
    if done % STEP == 0 and sys.stderr.isatty():
        click.echo(f"\r{file}: {done:,} texts examined ", nl=False, err=True)


def text(report: Report, examples: int) -> str:
    """Return tables."""
    from mtfix.evaluate import terminal

    return terminal.text(report, examples)


def as_json(report: Report, examples: int) -> str:
    """Return one JSON object."""
    return json.dumps(report.to_dict(), indent=1) + "\n"


def html(report: Report, examples: int) -> str:
    """Return the page."""
    from mtfix.evaluate.page import page

    return page(report)


FORMS = {"text": text, "json": as_json, "html": html}
