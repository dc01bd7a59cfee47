"""`mtfix diff`: show what results changed."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import Any

import click

from mtfix import files, wire
from mtfix.types import Damage, Result, Trust, byte_counter, utf8

EPILOG = """\b
Examples:
  mtfix clean --output-format json article.txt > result.json
  mtfix diff result.json                     as a unified diff
  mtfix diff --word-diff --damage foreign-script result.json
  mtfix diff --format html result.json > report.html
"""


@click.command(epilog=EPILOG)
@click.argument("paths", nargs=-1, required=True, metavar="RESULT...")
@click.option(
    "--format",
    "form",
    type=click.Choice(["unified", "words", "critic", "html"]),
    default="unified",
    show_default=True,
    help="A unified diff, the changed lines word by word, CriticMarkup, or a page.",
)
@click.option("--word-diff", is_flag=True, help="The same as --format words.")
@click.option(
    "--damage",
    multiple=True,
    type=click.Choice([damage.value for damage in Damage]),
    metavar="DAMAGE",
    help="Only edits for this damage (repeatable).",
)
@click.option(
    "--trust",
    multiple=True,
    type=click.Choice([trust.value for trust in Trust]),
    help="Only edits of this trust (repeatable).",
)
@click.option("--document", multiple=True, metavar="NAME", help="Only this document (repeatable).")
def diff(paths: tuple[str, ...], form: str, word_diff: bool, **wanted: Any) -> int:
    """Show the edits of each RESULT, a file that `mtfix clean --output-format json` made (- for standard input)."""
    found = [
        (name, narrowed(result, wanted))
        for path in paths
        for name, result in wire.results(files.read(path).decode("utf-8", "replace"), path)
        if not wanted["document"] or name in wanted["document"]
    ]
    files.emit(shown(found, "words" if word_diff else form))
    return 0


def narrowed(result: Result, wanted: dict[str, Any]) -> Result:
    """Return the result with only the edits of the wanted damage and trust."""
    edits = (
        edit
        for edit in result.edits
        if (not wanted["damage"] or edit.damage.value in wanted["damage"])
        and (not wanted["trust"] or edit.trust.value in wanted["trust"])
    )
    return replace(result, edits=tuple(edits))


def shown(found: list[tuple[str, Result]], form: str) -> bytes:
    """Return the results in the wanted form."""
    if form == "html":
        from mtfix.render.html import html

        return html(found).encode("utf-8")
    if form == "critic":
        from mtfix.render.critic import critic

        return "".join(critic(result) for _, result in found).encode("utf-8", "surrogatepass")
    if form == "words":
        from mtfix.render.words import word_diff

        colour = sys.stdout.isatty()
        rows = (f"{name}\n{word_diff(result, colour=colour)}" for name, result in found if result.applied)
        return "".join(rows).encode("utf-8", "replace")
    return b"".join(unified(name, result) for name, result in found)


def unified(name: str, result: Result) -> bytes:
    """Return the applied edits of a result as a unified diff of its text in UTF-8."""
    from mtfix.render import unified as rendered

    byte = byte_counter(result.document.text)
    changes = [rendered.Change(byte(edit.start), byte(edit.end), utf8(edit.after)) for edit in result.applied]
    return rendered.unified(utf8(result.document.text), changes, name)
