"""`mtfix diff`: show what results changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from mtfix import files, wire
from mtfix.cli import pager
from mtfix.review.seen import seen
from mtfix.review.shelf import named, outcome, shelf
from mtfix.types import Damage, Edit, MtfixError, Result, Trust, byte_counter, utf8

EPILOG = """\b
Examples:
  mtfix diff run                             a run, through the pager on a terminal
  mtfix diff --stat --trust likely run       how many edits where
  mtfix clean --output-format json article.txt > result.json
  mtfix diff --word-diff --damage foreign-script result.json
  mtfix diff --format html result.json > report.html
"""
Named = tuple[str, Result]


@click.command(epilog=EPILOG)
@click.argument("paths", nargs=-1, required=True, metavar="RUN|RESULT...")
@click.option(
    "--format",
    "form",
    type=click.Choice(["unified", "words", "critic", "html"]),
    default="unified",
    show_default=True,
    help="A unified diff (a patch), the changed lines word by word, CriticMarkup, or a page.",
)
@click.option("--word-diff", is_flag=True, help="The same as --format words.")
@click.option("--stat", is_flag=True, help="Only how many edits each document has, and of which damage.")
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
@click.option("--detector", multiple=True, metavar="NAME", help="Only edits of what this detector found (repeatable).")
@click.option("--document", multiple=True, metavar="NAME", help="Only this document (repeatable).")
@click.option("--proposed", is_flag=True, help="Show proposals as if they were applied, too.")
@click.option("--decisions", metavar="FILE", help="Show the edits as it was decided there.")
@click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="Colours: auto where a terminal shows them.",
)
@click.option("--no-pager", is_flag=True, help="Do not page, on a terminal either.")
def diff(
    paths: tuple[str, ...], form: str, word_diff: bool, stat: bool, color: str, no_pager: bool, **wanted: Any
) -> int:
    """Show the edits of each RUN of `mtfix batch` or RESULT of `mtfix clean --output-format json` (- for standard input)."""
    found = chosen(paths, wanted)
    if stat:
        from mtfix.render.stat import stat as table

        rows = table(((seen(name), result) for name, result in found), colour=pager.coloured(color))
        pager.put((row.encode("utf-8", "backslashreplace") for row in rows), pager=not no_pager)
        return 0
    form = "words" if word_diff else form
    pager.put(shown(found, form, colour=pager.coloured(color)), pager=not no_pager and form in {"unified", "words"})
    return 0


def chosen(paths: Iterable[str], wanted: dict[str, Any]) -> Iterator[Named]:
    """Yield the results that are wanted, each with the wanted edits."""
    decide = deciding(wanted["decisions"])
    for path in paths:
        for name, result in results(path):
            if not wanted["document"] or name in wanted["document"]:
                yield name, narrowed(decide(name, result), wanted)


def deciding(path: str | None) -> Any:
    """Return a function that makes a result as it was decided."""
    if path is None:
        return lambda name, result: result
    from mtfix.review.decided import decided
    from mtfix.review.store import load

    decisions = load(Path(path))
    return lambda name, result: decided(result, name, decisions)


def results(path: str) -> Iterator[Named]:
    """Yield (document, result) of a run, a file of results, or standard input. Raises MtfixError."""
    if not Path(path).is_dir():
        yield from wire.results(files.read(path).decode("utf-8", "replace"), path)
        return
    for slot, row in shelf(path, none).slots():
        if isinstance(found := outcome(row, str(slot.path)), Result):
            yield named(row), found


def none(path: str) -> list[bytes]:
    """Refuse what is no result. Raises MtfixError."""
    raise MtfixError(f"{path} holds no results: make some with `mtfix batch` or `mtfix clean --output-format json`")


def narrowed(result: Result, wanted: dict[str, Any]) -> Result:
    """Return the result with only the wanted edits; proposals are made if they are wanted."""
    edits = (
        replace(edit, applied=True) if wanted["proposed"] else edit for edit in result.edits if passes(edit, wanted)
    )
    return replace(result, edits=tuple(edits))


def passes(edit: Edit, wanted: dict[str, Any]) -> bool:
    """Whether an edit is of the wanted damage, trust and detector."""
    marks = {"damage": edit.damage.value, "trust": edit.trust.value, "detector": edit.finding.detector}
    return all(not wanted[name] or mark in wanted[name] for name, mark in marks.items())


def shown(found: Iterable[Named], form: str, *, colour: bool) -> Iterator[bytes]:
    """Yield the results in the wanted form."""
    if form == "html":
        from mtfix.render.html import html

        yield html(list(found)).encode("utf-8")
    elif form == "critic":
        from mtfix.render.critic import critic

        yield from (critic(result).encode("utf-8", "surrogatepass") for _, result in found)
    elif form == "words":
        from mtfix.render.words import word_diff

        for name, result in found:
            if result.applied:
                yield f"{name}\n{word_diff(result, colour=colour)}".encode("utf-8", "replace")
    else:
        for name, result in found:
            said = unified(name, result)
            yield pager.painted(said, colour=colour).encode() if colour or pager.on_terminal() else said


def unified(name: str, result: Result) -> bytes:
    """Return the applied edits of a result as a unified diff of its text in UTF-8."""
    from mtfix.render import unified as rendered

    byte = byte_counter(result.document.text)
    changes = [rendered.Change(byte(edit.start), byte(edit.end), utf8(edit.after)) for edit in result.applied]
    return rendered.unified(utf8(result.document.text), changes, name)
