"""`mtfix clean`: repair articles and print them, their diff, or write them back."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
from mtfix.render.summary import summary
from mtfix.types import MtfixError

if TYPE_CHECKING:
    from mtfix.review.decisions import Decisions

EPILOG = """\b
Examples:
  mtfix clean article.txt > clean.txt
  mtfix clean --diff *.txt | git apply
  mtfix clean --write --backup .orig *.md
  mtfix clean --output-format html -o report.html article.txt
  mtfix clean --dateline wire --date 2022-09-14 article.txt
  mtfix clean --field body rows.jsonl > clean.jsonl
  mtfix clean --source original.txt article.txt
"""


@click.command(epilog=EPILOG)
@click.argument("paths", nargs=-1, required=True, metavar="FILE...")
@click.option("-o", "--output", metavar="FILE", help="Write there instead of to standard output.")
@click.option("-w", "--write", is_flag=True, help="Write each file back in place.")
@click.option("--backup", metavar="SUFFIX", help="With --write, keep the old file under this suffix.")
@click.option("--diff", is_flag=True, help="Print a unified diff instead of the text.")
@click.option("--word-diff", is_flag=True, help="Print the changed lines word by word.")
@click.option(
    "--output-format",
    type=click.Choice(["text", "json", "critic", "html"]),
    default="text",
    show_default=True,
    help="The text, the result in JSON, CriticMarkup, or one page for all files.",
)
@click.option("--decisions", metavar="FILE", help="What was decided in `mtfix review`, or its export.")
@click.option("--strict", is_flag=True, help="Exit 1 when damage remains.")
@options(SOURCE_OPTIONS, INPUT_OPTIONS, SETTINGS_OPTIONS)
def clean(
    paths: tuple[str, ...],
    output: str | None,
    write: bool,
    backup: str | None,
    diff: bool,
    word_diff: bool,
    output_format: str,
    decisions: str | None,
    strict: bool,
    source: str | None,
    source_field: str | None,
    input_format: str | None,
    encoding: str | None,
    fields: tuple[str, ...],
    **flags: Any,
) -> int:
    """Repair each FILE (- for standard input) and print the result.

    The text or diff goes to standard output, a closing sentence for each file to standard error.
    """
    form = "diff" if diff else "words" if word_diff else output_format
    refuse(paths, output, write, backup, form)
    cleaner = Cleaner(chosen(flags))
    original, status = origin(source, paths, source_field)
    said = loaded(decisions)
    done = list[Cleaned]()
    reading: dict[str, Any] = {
        "format": input_format,
        "encoding": encoding,
        "fields": fields,
        "source_field": source_field,
    }
    later = not write and (output is not None or form == "html")
    for path in paths:
        try:
            content = files.read(path)
            one = cleaned(content, path, cleaner, source=original, **reading)
            one = as_decided(one, said)
            if write and one.content != content:
                files.write(Path(path), one.content, before=content, backup=backup)
            elif not write and not later:
                files.emit(shown([one], form))
        except MtfixError as error:
            click.echo(f"mtfix: {error}", err=True)
            status = 2
            continue
        status = max(status, 2 if one.failures else 1 if strict and remains(one) else 0)
        if later:
            done.append(one)
        else:
            report(one)
    if done:
        deliver(shown(done, form), output)
    for one in done:
        report(one)
    return status


def refuse(paths: tuple[str, ...], output: str | None, write: bool, backup: str | None, form: str) -> None:
    """Refuse flags that contradict each other."""
    if write and (output is not None or form != "text"):
        raise click.UsageError("--write puts the text back in place: leave out --output, --diff and --output-format")
    if write and "-" in paths:
        raise click.UsageError("--write needs a file: standard input cannot be written back")
    if backup and not write:
        raise click.UsageError("--backup belongs to --write")
    if output is not None and len(paths) > 1 and form == "text":
        raise click.UsageError("--output takes the text of one file: use --write for several")


def loaded(path: str | None) -> Decisions | None:
    """Return the decisions of a file, if one is named."""
    if path is None:
        return None
    from mtfix.review.store import load

    return load(Path(path))


def as_decided(one: Cleaned, decisions: Decisions | None) -> Cleaned:
    """Return what was cleaned as it was decided about it."""
    if decisions is None:
        return one
    from mtfix.review.decided import decided_file

    return decided_file(one, decisions)


def remains(one: Cleaned) -> bool:
    """Whether any damage is left."""
    return any(result.unrepaired for result in one.results)


def shown(done: list[Cleaned], form: str) -> bytes:
    """Return what standard output or the output file gets."""
    if form == "text":
        return b"".join(one.content for one in done)
    if form == "diff":
        return b"".join(one.diff for one in done)
    named = [(one.title(result.document.id), result) for one in done for result in one.results]
    if form == "json":
        from mtfix.review.origins import with_sources

        found = ((one, result) for one in done for result in one.results)
        rows = (
            with_sources(result.to_dict(one.locate(result)) | {"file": one.file.name}, result) for one, result in found
        )
        return b"".join(json.dumps(row).encode() + b"\n" for row in rows)
    if form == "html":
        from mtfix.render.html import html

        return html(named).encode("utf-8")
    if form == "critic":
        from mtfix.render.critic import critic

        return "".join(critic(result) for _, result in named).encode("utf-8", "surrogatepass")
    from mtfix.render.words import word_diff

    colour = sys.stdout.isatty()
    return "".join(f"{name}\n{word_diff(result, colour=colour)}" for name, result in named if result.applied).encode(
        "utf-8", "replace"
    )


def deliver(content: bytes, output: str | None) -> None:
    """Write to the output file, or to standard output."""
    if output is None or output == "-":
        files.emit(content)
    else:
        files.write(Path(output), content)


def report(one: Cleaned) -> None:
    """Say on standard error what was done to a file."""
    name = "standard input" if one.file.name == "-" else one.file.name
    if one.results or not one.failures:
        click.echo(summary(name, list(one.results)), err=True)
    say_notes(name, one.results)
    say_failures(one)
