"""The options that several commands share, and the Settings that they make."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import click

from mtfix import files, formats
from mtfix import settings as configuration
from mtfix.contents import Cleaned
from mtfix.settings import Settings
from mtfix.types import MtfixError, Result

Function = TypeVar("Function", bound=Callable[..., Any])
FORMATS = ("text", "markdown", "html", "jsonl", "po", "xliff", "tmx", "srt", "vtt")

SETTINGS_OPTIONS = (
    click.option(
        "--from", "source_language", metavar="LANG", help="Source language (ja, zh, …); decided per article by default."
    ),
    click.option(
        "--translator", metavar="NAME", help="bundled, none, a folder or a hub id ({src} stands for the language)."
    ),
    click.option("--tagger", metavar="NAME", help="bundled or none."),
    click.option(
        "--rewriter",
        metavar="ADDRESS|FOLDER",
        help="A language model that proposes repairs: an OpenAI-compatible server (its key in MTFIX_REWRITER_KEY), a folder, or a hub id.",
    ),
    click.option(
        "--rewriter-model", metavar="NAME", help="The model behind the address; the first that it lists by default."
    ),
    click.option("--safe-only", is_flag=True, default=None, help="Apply only what cannot change the meaning."),
    click.option("--select", multiple=True, metavar="DAMAGE", help="Look for this damage only (repeatable)."),
    click.option("--ignore", multiple=True, metavar="DAMAGE", help="Do not look for this damage (repeatable)."),
    click.option("--keep", multiple=True, metavar="REGEX", help="Never touch what this matches (repeatable)."),
    click.option("--glossary", metavar="FILE", help="Lines of `source TAB target`."),
    click.option("--dateline", type=click.Choice(["keep", "wire"]), help="Form of a repaired dateline."),
    click.option("--date", metavar="YYYY-MM-DD", help="The article's date, for wire datelines."),
    click.option("--device", type=click.Choice(["auto", "cpu", "cuda"]), help="Where models run."),
    click.option("--threads", type=int, help="Threads per model, 1 by default."),
    click.option("--cache", metavar="FOLDER", help="Keep there what models answered, for the next run."),
    click.option("--no-config", is_flag=True, help="Read neither mtfix.toml nor [tool.mtfix]."),
)
INPUT_OPTIONS = (
    click.option("--input-format", type=click.Choice(FORMATS), help="By the file's suffix by default."),
    click.option("--encoding", metavar="NAME", help="UTF-8, or by byte order mark, by default."),
    click.option(
        "--field",
        "fields",
        multiple=True,
        metavar="NAME",
        help="JSONL field with a text (repeatable; `text` by default).",
    ),
)
SOURCE_OPTIONS = (
    click.option("--source", metavar="FILE", help="The article that was translated."),
    click.option("--source-field", metavar="NAME", help="JSONL field with the text that was translated."),
)


def options(*groups: tuple[Callable[[Function], Function], ...]) -> Callable[[Function], Function]:
    """Return a decorator that adds groups of options in their order."""

    def decorate(function: Function) -> Function:
        for option in reversed([option for group in groups for option in group]):
            function = option(function)
        return function

    return decorate


def chosen(flags: dict[str, Any]) -> Settings:
    """Return the settings of the project with the given flags over them; raise MtfixError when a value cannot be meant."""
    settings = Settings()
    if not flags.pop("no_config"):
        settings, notes = configuration.load(Path.cwd())
        for note in notes:
            click.echo(f"mtfix: {note}", err=True)
    given = {name: value for name, value in flags.items() if value not in (None, ())}
    if file := given.pop("glossary", None):
        settings = replace(settings, glossary=configuration.glossary(Path(file)))
    return replace(settings, **given)


def origin(path: str | None, paths: Sequence[str], field: str | None) -> tuple[str | None, int]:
    """Return the text of the source that is named, and the exit status so far: a source that cannot be read is trouble.

    The articles are cleaned without it then.
    """
    if path is None:
        return None, 0
    if len(paths) > 1 or field:
        raise click.UsageError("--source is the source of one FILE: give one, without --source-field")
    try:
        return "\n".join(part.document.text for part in formats.read(files.read(path), path).parts), 0
    except MtfixError as error:
        click.echo(f"mtfix: {error}; the article is cleaned without its source", err=True)
        return None, 2


def say_notes(name: str, results: Sequence[Result]) -> None:
    """Say on standard error what there is to say about a file's texts, each sentence once."""
    for note in dict.fromkeys(note for result in results for note in result.notes):
        click.echo(f"{name}: {note}", err=True)


def say_failures(one: Cleaned) -> None:
    """Say on standard error which of a file's texts could not be examined, and why."""
    for failure in one.failures:
        click.echo(f"mtfix: {one.title(failure.document_id)}: {failure.error}", err=True)
