"""`mtfix review`: look at edits and decide, on a page or in the terminal."""

from __future__ import annotations

import getpass
import json
from collections.abc import Callable
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import click

from mtfix import files
from mtfix.cli.options import INPUT_OPTIONS, SETTINGS_OPTIONS, SOURCE_OPTIONS, chosen, options, origin
from mtfix.review.decisions import exported
from mtfix.review.desk import Desk
from mtfix.review.index import index
from mtfix.review.shelf import shelf
from mtfix.review.store import Store, beside
from mtfix.types import MtfixError

EPILOG = """\b
Examples:
  mtfix review RUN                            a page on this machine; its address is printed
  mtfix review --terminal article.txt         the same decisions in the terminal
  mtfix review --export decisions.jsonl RUN   what was decided, for another place
  mtfix review --learn RUN                    keep patterns and glossary lines from what was refused
"""
NEEDED = ("starlette", "uvicorn", "jinja2")


@click.command(epilog=EPILOG)
@click.argument("name", metavar="RUN|RESULT|FILE")
@click.option("--terminal", is_flag=True, help="Decide in the terminal instead of on a page.")
@click.option("--decisions", metavar="FILE", help="Keep decisions there; beside what is reviewed by default.")
@click.option("--who", metavar="NAME", help="Your name beside each decision; your login by default.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Port of the page; any that is free by default.")
@click.option("--no-browser", is_flag=True, help="Only print the page's address.")
@click.option("--read-only", is_flag=True, help="Show everything and write nothing.")
@click.option(
    "--export", "out", metavar="FILE", help="Write the decisions as JSON lines (- for standard output), and end."
)
@click.option(
    "--import", "into", metavar="FILE", help="Take over decisions from JSON lines or another database, and end."
)
@click.option("--overwrite", is_flag=True, help="With --import, take theirs where the two differ.")
@click.option(
    "--learn", is_flag=True, help="Show what was refused or written by hand as settings, and write them if you agree."
)
@click.option("--least", type=click.IntRange(1), default=1, help="With --learn, how many decisions a line takes.")
@options(SOURCE_OPTIONS, INPUT_OPTIONS, SETTINGS_OPTIONS)
def review(
    name: str,
    terminal: bool,
    decisions: str | None,
    who: str | None,
    port: int,
    no_browser: bool,
    read_only: bool,
    out: str | None,
    into: str | None,
    overwrite: bool,
    learn: bool,
    least: int,
    input_format: str | None,
    encoding: str | None,
    fields: tuple[str, ...],
    source: str | None,
    source_field: str | None,
    **flags: Any,
) -> int:
    """Show what was changed and proposed in RUN, RESULT or FILE, and keep what you decide.

    RUN is a folder of `mtfix batch`, RESULT a file of `mtfix clean --output-format json`; any other FILE is cleaned first.
    """
    kinds = {"format": input_format, "encoding": encoding, "fields": fields, "source_field": source_field}
    kinds["source"] = origin(source, (name,), source_field)[0]
    reading = read_only or out is not None or learn
    with Store(Path(decisions) if decisions else beside(Path(name)), read_only=reading) as store:
        if out is not None:
            return export(store, out)
        if into is not None:
            return take(store, Path(into), overwrite=overwrite)
        if learn:
            return learned(store, least)
        found = shelf(name, cleaning(flags, kinds))
        with closing(index(found, kept=not read_only, wait=terminal)) as entries:
            desk = Desk(entries, store, who or login())
            if terminal:
                return at_terminal(desk)
            return on_page(desk, str(found.place), port=port, browser=not no_browser, read_only=read_only)


def export(store: Store, out: str) -> int:
    """Write the decisions as JSON lines."""
    content = exported(store.decisions())
    files.emit(content) if out == "-" else files.write(Path(out), content)
    return 0


def take(store: Store, path: Path, *, overwrite: bool) -> int:
    """Take over decisions of another file; exit 1 when some differ and were left."""
    from mtfix.review.store import load

    taken, theirs = store.take(load(path).values(), overwrite=overwrite)
    click.echo(f"mtfix: {taken} decisions taken over from {path}", err=True)
    if theirs:
        click.echo(
            f"mtfix: {len(theirs)} were decided otherwise here and stay as they are: --overwrite takes the others",
            err=True,
        )
    return int(bool(theirs))


def learned(store: Store, least: int) -> int:
    """Show what decisions teach as a change of mtfix.toml and the glossary in this folder, and write it when that is wanted."""
    if find_spec("tomlkit") is None:
        raise MtfixError("--learn needs tomlkit: pip install 'mtfix[review]'")
    from mtfix.review.learn import changes, lessons

    found = changes(lessons(store.decisions(), least=least), Path.cwd())
    if not found:
        click.echo(
            "mtfix: nothing to learn: no term was refused or written by hand that is not known already", err=True
        )
        return 0
    for change in found:
        files.say(change.diff)
    if not click.confirm("Write this?", default=False, err=True):
        click.echo("mtfix: nothing was written", err=True)
        return 1
    for change in found:
        change.write()
    return 0


def cleaning(flags: dict[str, Any], kinds: dict[str, Any]) -> Callable[[str], list[bytes]]:
    """Return a function from a file's name to the results of cleaning it, as rows of the wire schema."""

    def clean(path: str) -> list[bytes]:
        from mtfix.contents import cleaned
        from mtfix.pipeline import Cleaner
        from mtfix.review.origins import with_sources

        one = cleaned(files.read(path), path, Cleaner(chosen(flags)), **kinds)
        rows = [with_sources(result.to_dict(one.locate(result)) | {"file": path}, result) for result in one.results]
        rows += [failure.to_dict() | {"file": path} for failure in one.failures]
        return [json.dumps(row).encode() for row in rows]

    return clean


def login() -> str:
    """Return the name of whoever is at work."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no such user here, as in some containers
        return "someone"


def on_page(desk: Desk, title: str, *, port: int, browser: bool, read_only: bool) -> int:
    """Serve the page until it is interrupted."""
    if missing := [module for module in NEEDED if find_spec(module) is None]:
        raise MtfixError(f"the page needs {', '.join(missing)}: pip install 'mtfix[review]'")
    from mtfix.review.web.serve import serve

    serve(desk, title, port=port, browser=browser, read_only=read_only, say=lambda text: click.echo(text, err=True))
    return 0


def at_terminal(desk: Desk) -> int:
    """Decide in the terminal."""
    if find_spec("rich") is None:
        raise MtfixError("--terminal needs rich: pip install 'mtfix[review]'")
    from mtfix.review.terminal import decide

    return decide(desk)
