"""`mtfix check`: list findings; exit 1 when there are any."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

import click

from mtfix import files
from mtfix.cli.options import INPUT_OPTIONS, SETTINGS_OPTIONS, chosen, options
from mtfix.contents import Cleaned, cleaned
from mtfix.pipeline import Cleaner
from mtfix.types import Finding, MtfixError, Result, locator

EPILOG = """\b
Examples:
  mtfix check article.txt
  mtfix check --select foreign-script *.md
  mtfix check --output-format sarif *.txt > mtfix.sarif
"""


@click.command(epilog=EPILOG)
@click.argument("paths", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--output-format", type=click.Choice(["text", "jsonl", "sarif", "github"]), default="text", show_default=True
)
@options(INPUT_OPTIONS, SETTINGS_OPTIONS)
def check(
    paths: tuple[str, ...],
    output_format: str,
    input_format: str | None,
    encoding: str | None,
    fields: tuple[str, ...],
    **flags: Any,
) -> int:
    """List what is damaged in each FILE and change nothing; exit 1 when anything is."""
    cleaner = Cleaner(chosen(flags))
    status, found = 0, list[tuple[str, Result]]()
    for path in paths:
        try:
            one = cleaned(files.read(path), path, cleaner, format=input_format, encoding=encoding, fields=fields)
        except MtfixError as error:
            click.echo(f"mtfix: {error}", err=True)
            status = 2
            continue
        found += [(name(one, result), result) for result in one.results]
        for failure in one.failures:
            click.echo(f"mtfix: {path}: {failure.document_id}: {failure.error}", err=True)
            status = 2
    click.echo(FORMS[output_format](found), nl=False)
    return status or int(any(result.findings for _, result in found))


def name(one: Cleaned, result: Result) -> str:
    """Return the file's name; the part's belongs to the location."""
    return one.file.name


def text(found: Iterable[tuple[str, Result]]) -> str:
    """Return a line a finding: file:line:column: damage: text."""
    return "".join(
        f"{name}:{place['line']}:{place['column']}: {finding.damage}: {brief(finding)}\n"
        for name, finding, place in places(found)
    )


def jsonl(found: Iterable[tuple[str, Result]]) -> str:
    """Return a JSON object a finding, with the file's name."""
    rows = (finding.to_dict() | dict(place) | {"file": name} for name, finding, place in places(found))
    return "".join(json.dumps(row) + "\n" for row in rows)


def sarif(found: Iterable[tuple[str, Result]]) -> str:
    """Return a SARIF log."""
    from mtfix import rules
    from mtfix.render import sarif as rendered

    return json.dumps(rendered.sarif(found, rules.rules()), indent=1) + "\n"


def github(found: Iterable[tuple[str, Result]]) -> str:
    """Return workflow commands that annotate the lines of a change."""
    return "".join(
        f"::warning file={escaped(name)},line={place['line']},col={place['column']},title={finding.damage}::{escaped(brief(finding))}\n"
        for name, finding, place in places(found)
    )


def escaped(value: str) -> str:
    """Escape a value of a workflow command."""
    for char, code in (("%", "%25"), ("\r", "%0D"), ("\n", "%0A"), (":", "%3A"), (",", "%2C")):
        value = value.replace(char, code)
    return value


def places(found: Iterable[tuple[str, Result]]) -> Iterable[tuple[str, Finding, dict[str, int]]]:
    """Yield every finding with its file's name, line and column."""
    for name, result in found:
        locate = locator(result.document.text)
        for finding in result.findings:
            yield name, finding, locate(finding.span)


def brief(finding: Finding) -> str:
    """Return what a finding says in one line."""
    said = finding.text if len(finding.text) <= 60 else finding.text[:57] + "…"
    return f"{said!r}: {finding.reason}" if finding.reason else repr(said)


FORMS: dict[str, Callable[[Iterable[tuple[str, Result]]], str]] = {
    "text": text,
    "jsonl": jsonl,
    "sarif": sarif,
    "github": github,
}
