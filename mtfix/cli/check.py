"""`mtfix check`: list findings; exit 1 when there are any."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import click

from mtfix import files
from mtfix.cli.options import (
    INPUT_OPTIONS,
    SETTINGS_OPTIONS,
    SOURCE_OPTIONS,
    chosen,
    options,
    origin,
    say_failures,
    say_notes,
)
from mtfix.contents import Cleaned, cleaned
from mtfix.pipeline import Cleaner
from mtfix.types import Finding, MtfixError, Result

EPILOG = """\b
Examples:
  mtfix check article.txt
  mtfix check --select foreign-script *.md
  mtfix check --output-format sarif *.txt > mtfix.sarif
"""


@click.command(epilog=EPILOG)
@click.argument("paths", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--output-format",
    type=click.Choice(["text", "jsonl", "sarif", "github"]),
    default="text",
    show_default=True,
    help="Lines to read, JSON lines, a SARIF log, or annotations for GitHub.",
)
@options(SOURCE_OPTIONS, INPUT_OPTIONS, SETTINGS_OPTIONS)
def check(
    paths: tuple[str, ...],
    output_format: str,
    source: str | None,
    source_field: str | None,
    input_format: str | None,
    encoding: str | None,
    fields: tuple[str, ...],
    **flags: Any,
) -> int:
    """List what is damaged in each FILE and change nothing; exit 1 when anything is."""
    cleaner = Cleaner(chosen(flags))
    original, status = origin(source, paths, source_field)
    reading: dict[str, Any] = {
        "format": input_format,
        "encoding": encoding,
        "fields": fields,
        "source_field": source_field,
    }
    done = list[Cleaned]()
    for path in paths:
        try:
            one = cleaned(files.read(path), path, cleaner, source=original, **reading)
        except MtfixError as error:
            click.echo(f"mtfix: {error}", err=True)
            status = 2
            continue
        done.append(one)
        say_notes(path, one.results)
        say_failures(one)
        status = 2 if one.failures else status
    files.say(FORMS[output_format](done))
    return status or int(any(result.findings for one in done for result in one.results))


def text(done: Iterable[Cleaned]) -> str:
    """Return a line a finding: file:line:column: damage: text."""
    return "".join(
        f"{name}:{place['line']}:{place['column']}: {finding.damage}: {brief(finding)}\n"
        for name, _, finding, place in places(done)
    )


def jsonl(done: Iterable[Cleaned]) -> str:
    """Return a JSON object a finding, with the file's name and the text of the file that it stands in."""
    return "".join(
        json.dumps(finding.to_dict() | place | {"document": result.document.id, "file": name}) + "\n"
        for name, result, finding, place in places(done)
    )


def sarif(done: Iterable[Cleaned]) -> str:
    """Return a SARIF log."""
    from mtfix import rules
    from mtfix.render import sarif as rendered

    found = [(one.file, result) for one in done for result in one.results]
    return json.dumps(rendered.sarif(found, rules.rules()), indent=1) + "\n"


def github(done: Iterable[Cleaned]) -> str:
    """Return workflow commands that annotate the lines of a change."""
    return "".join(
        f"::warning file={escaped(name, ',:')},line={place['line']},col={place['column']},title={finding.damage}"
        f"::{escaped(brief(finding))}\n"
        for name, _, finding, place in places(done)
    )


def escaped(value: str, more: str = "") -> str:
    """Escape a message of a workflow command; in a property a comma and a colon are escaped too."""
    for char in "%\r\n" + more:
        value = value.replace(char, f"%{ord(char):02X}")
    return value


def places(done: Iterable[Cleaned]) -> Iterator[tuple[str, Result, Finding, dict[str, int]]]:
    """Yield every finding with its file's name, its result, and where in the file it begins."""
    for one in done:
        for result in one.results:
            locate = one.locate(result)
            for finding in result.findings:
                yield one.file.name, result, finding, locate(finding.span)


def brief(finding: Finding) -> str:
    """Return what a finding says in one line."""
    said = finding.text if len(finding.text) <= 60 else finding.text[:57] + "…"
    return f"{said!r}: {finding.reason}" if finding.reason else repr(said)


FORMS: dict[str, Callable[[Iterable[Cleaned]], str]] = {
    "text": text,
    "jsonl": jsonl,
    "sarif": sarif,
    "github": github,
}
