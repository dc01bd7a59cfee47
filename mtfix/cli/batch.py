"""`mtfix batch`: clean a corpus."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mtfix.cli.options import SETTINGS_OPTIONS, chosen, options

if TYPE_CHECKING:
    from mtfix.batch.task import Decide

EPILOG = """\b
Examples:
  mtfix batch articles -o run                 a folder: text, Markdown, HTML, tables, translations
  mtfix batch rows.jsonl.gz --field body --id-field id -o run
  mtfix batch 'news/**/*.txt' --exclude 'draft*' -o run
  zcat rows.gz | mtfix batch - -o run
  mtfix batch rows.parquet -o run --engine ray --ray-address auto --store s3://bucket/run
  mtfix batch articles -o run                 the same again: goes on, does what is missing, changed or failed
  (in the folder of the inputs) git apply run/changes.patch
"""
MEGABYTE = 1 << 20


@click.command(epilog=EPILOG)
@click.argument("inputs", nargs=-1, metavar="IN...")
@click.option("-o", "--output", "run", required=True, metavar="RUN", help="The folder of the run.")
@click.option("--jobs", type=click.IntRange(1), help="Workers; one for each core by default.")
@click.option(
    "--engine", type=click.Choice(["local", "ray"]), default="local", show_default=True, help="Where work is done."
)
@click.option("--ray-address", metavar="ADDRESS", help="A cluster that is there (auto, ray://…); else one is started.")
@click.option(
    "--store", metavar="ADDRESS", help="Where results and outputs go: a shared folder or s3://…; RUN by default."
)
@click.option("--include", multiple=True, metavar="PATTERN", help="Of folders take these only, as in .gitignore.")
@click.option("--exclude", multiple=True, metavar="PATTERN", help="Leave these out, as in .gitignore (repeatable).")
@click.option("--input-format", metavar="NAME", help="What all inputs are; by their suffixes by default.")
@click.option("--encoding", metavar="NAME", help="UTF-8, or by byte order mark, by default.")
@click.option("--field", "fields", multiple=True, metavar="NAME", help="Column with a text (`text` by default).")
@click.option(
    "--source-field",
    "source_fields",
    multiple=True,
    metavar="NAME",
    help="Column with what was translated; the first is of the first --field, and so on.",
)
@click.option("--id-field", metavar="NAME", help="Column with the row's id; NAME:NUMBER by default.")
@click.option("--largest", type=click.IntRange(1), default=64, show_default=True, help="Largest document in MB.")
@click.option(
    "--timeout", type=click.FloatRange(1), default=600.0, show_default=True, help="Seconds before a worker is given up."
)
@click.option("--memory", type=click.IntRange(64), help="MB a worker may take; its share of the machine by default.")
@click.option("--fresh", is_flag=True, help="Begin anew: what RUN holds is deleted.")
@click.option("--dry-run", is_flag=True, help="Only say what there is, and how long it would take.")
@click.option("--quiet", is_flag=True, help="Say nothing but the end.")
@click.option("--decisions", metavar="FILE", help="Make the outputs as it was decided in `mtfix review`.")
@click.option("--strict", is_flag=True, help="Exit 1 when damage remains.")
@options(SETTINGS_OPTIONS)
def batch(inputs: tuple[str, ...], run: str, decisions: str | None, **flags: Any) -> int:
    """Clean the corpus IN (folders, files, patterns, - for standard input) into RUN; the same command goes on with it."""
    from mtfix.batch.progress import Shown
    from mtfix.batch.run import Order, carry_out

    decide = deciding(decisions)
    how = {name: flags.pop(name) for name in ("jobs", "engine", "ray_address", "timeout", "memory")}
    fresh, dry, quiet, strict = (flags.pop(name) for name in ("fresh", "dry_run", "quiet", "strict"))
    order = Order(inputs, Path(run), options=reading(flags), settings=chosen(flags), fresh=fresh)
    if dry:
        from mtfix.batch.estimate import estimate
        from mtfix.batch.local import cores

        click.echo(estimate(order, how["jobs"] or cores()))
        return 0
    said = carry_out(order, lambda terms: engine(terms, **how), Shown(quiet))
    if decide:
        from mtfix.batch.rebuild import rebuilt

        said |= {"failed": rebuilt(Path(run), decide)["failed"]}
    click.echo(summary(run, said), err=True)
    return 2 if said["failed"] else int(strict and said["review"] + said["flagged"] > 0)


def deciding(path: str | None) -> Decide | None:
    """Return what was decided about each document, from the file that is named. Raises MtfixError."""
    if path is None:
        return None
    from mtfix.review.decided import for_run
    from mtfix.review.store import load

    return for_run(load(Path(path)))


def reading(flags: dict[str, Any]) -> Any:
    """Return how the documents are to be read, its flags taken out of the others."""
    from mtfix.batch.options import Options

    names = ("fields", "source_fields", "id_field", "encoding", "input_format", "include", "exclude", "store")
    given = {name: flags.pop(name) for name in names}
    given["fields"] = given["fields"] or ("text",)
    return Options(**given, largest=flags.pop("largest") * MEGABYTE)


def engine(
    terms: Any, jobs: int | None, engine: str, ray_address: str | None, timeout: float, memory: int | None
) -> Any:
    """Return the engine that was asked for."""
    if engine == "ray":
        from mtfix.batch.cluster import Cluster

        return Cluster(terms, jobs, ray_address, timeout, memory * MEGABYTE if memory else None)
    from mtfix.batch.local import Local, cores, share_of_memory

    count = jobs or cores()
    return Local(terms, count, timeout, memory * MEGABYTE if memory else share_of_memory(count))


def summary(run: str, said: dict[str, int]) -> str:
    """Return the closing sentence."""
    parts = [f"{said['done']:,} documents", f"{said['applied']:,} repaired"]
    if said["review"]:
        parts.append(f"{said['review']:,} to review")
    if said["flagged"]:
        parts.append(f"{said['flagged']:,} flagged")
    if said["failed"]:
        parts.append(f"{said['failed']:,} failed (see {run}/failures.jsonl)")
    return f"{run}: {', '.join(parts)}"
