"""`mtfix models`: the translation models that are here, those to be had, and how to add or remove one."""

from __future__ import annotations

from collections.abc import Iterable

import click

from mtfix import files

EPILOG = """\b
Examples:
  mtfix models
  mtfix models add Helsinki-NLP/opus-mt-zh-en
  mtfix models add ./my-model --convert float32
  mtfix clean --translator Helsinki-NLP/opus-mt-ja-en article.txt
"""
FORMS = ("int8", "float32", "float16", "bfloat16", "none")
MANY = 6


@click.group(invoke_without_command=True, epilog=EPILOG)
@click.pass_context
def models(context: click.Context) -> None:
    """List the translation models: those that come with mtfix, your own, and those recommended."""
    if context.invoked_subcommand is None:
        files.say(listing())


@models.command()
@click.argument("id", metavar="ID")
@click.option(
    "--convert",
    type=click.Choice(FORMS),
    default="int8",
    show_default=True,
    help="How CTranslate2 is to compute; none leaves the model as it is, for torch.",
)
def add(id: str, convert: str) -> None:
    """Fetch the model ID of the hub, or take the folder ID, and convert it."""
    from mtfix.backends import store

    compute = store.KEPT if convert == "none" else convert
    found = store.add(id, compute, lambda said: click.echo(f"mtfix: {said}", err=True))
    files.say(f"added {found.id} ({tongues(found.languages)}; licence {found.licence}; {megabytes(found.size)})\n")


@models.command()
@click.argument("id", metavar="ID")
def remove(id: str) -> None:
    """Remove the model ID from your own."""
    from mtfix.backends import store

    store.remove(id)
    files.say(f"removed {id}\n")


def listing() -> str:
    """Return the table of models."""
    from mtfix.backends import store

    mine = store.kept()
    have = {one.id for one in mine}
    rows = [("MODEL", "LANGUAGES", "LICENCE", "SIZE", "")]
    rows += shipped()
    rows += [(one.id, tongues(one.languages), one.licence, megabytes(one.size), f"yours, {one.form}") for one in mine]
    for one in store.recommended():
        if one["id"] not in have:
            size = f"{one['megabytes'][1]} MB"
            note = ", ".join(["to be had", *([one["note"]] if "note" in one else [])])
            rows.append((one["id"], tongues(one["languages"]), one["licence"], size, note))
    return aligned(rows)


def shipped() -> list[tuple[str, str, str, str, str]]:
    """Return the rows of the models that come with mtfix."""
    from mtfix.backends import bundled, manifest

    rows = []
    for folder in sorted(bundled.MODELS.glob("*-en")):
        papers = manifest.read(folder)
        size = sum(path.stat().st_size for path in folder.iterdir())
        licence = papers.licence if papers else "CC-BY-SA-4.0"
        rows.append(("bundled", folder.name.removesuffix("-en"), licence, megabytes(size), "comes with mtfix"))
    return rows


def tongues(languages: Iterable[str]) -> str:
    """Return languages for a reader."""
    codes = list(languages)
    if codes == ["*"]:
        return "many"
    return f"{len(codes)} languages" if len(codes) > MANY else ", ".join(codes)


def megabytes(size: int) -> str:
    """Return a size for a reader."""
    return f"{max(1, round(size / 1e6))} MB"


def aligned(rows: list[tuple[str, str, str, str, str]]) -> str:
    """Return rows as a table of words."""
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
    return "".join(f"{line.rstrip()}\n" for line in lines)
