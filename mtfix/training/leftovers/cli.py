"""The commands: make the set, score a way of repairing on it, score the fragments, calibrate a model's confidence."""

from __future__ import annotations

import json
from pathlib import Path

import click

from mtfix import Settings
from mtfix.backends import choose
from mtfix.training.leftovers import calibrate as calibration
from mtfix.training.leftovers import fragments as news_fragments
from mtfix.training.leftovers.make import make as make_set
from mtfix.training.leftovers.score import outcomes, summary
from mtfix.types import MtfixError

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
FOLDER = click.Path(file_okay=False, path_type=Path)
TRANSLATOR = click.option("--translator", default="none", show_default=True, help="none, bundled, or a model's folder.")


@click.group()
def main() -> None:
    """Measure how leftovers of the source are repaired."""


@main.command()
@click.option("--documents", required=True, type=FILE, help="Articles with source, reference and outputs of engines.")
@click.option("--parallel", required=True, type=FILE, help="`train.tsv` of the translation model, for the alignment.")
@click.option("--output", required=True, type=FOLDER, help="Where `seen.jsonl` and `unseen.jsonl` go.")
def make(documents: Path, parallel: Path, output: Path) -> None:
    """Put words, phrases and clauses of the source back into what engines made of it."""
    click.echo(json.dumps(make_set(documents, parallel, output)))


@main.command()
@click.argument("path", type=FILE)
@TRANSLATOR
@click.option("--show", is_flag=True, help="Print each leftover with what became of it.")
def score(path: Path, translator: str, show: bool) -> None:
    """Score the repairs of a set that `make` wrote."""
    found = list(outcomes(path, Settings(tagger="none", translator=translator, source_language="ja")))
    for one in found if show else ():
        after = one.edit.after if one.edit else ""
        click.echo(f"{one.outcome}\t{one.sort}\t{one.gain:+.1f}\t{one.japanese}\t{after}\t{one.had}")
    for sort in ("word", "phrase", "clause"):
        chosen = [one for one in found if one.sort == sort]
        click.echo(json.dumps({sort: summary(chosen)} if chosen else {}))
    click.echo(json.dumps(summary(found), indent=1))


@main.command()
@TRANSLATOR
@click.option("--alone", is_flag=True, help="The model alone, without the lexicon.")
@click.option("--show", is_flag=True, help="Print what is wrong.")
def fragments(translator: str, alone: bool, show: bool) -> None:
    """Score the fragments of news: how many get an answer that an editor would accept."""
    settings = Settings(tagger="none", translator=translator, source_language="ja")
    click.echo(json.dumps(news_fragments.scores(settings, alone, show), indent=1))


@main.command()
@click.argument("path", type=FILE)
@click.option("--translator", required=True, help="bundled, or a model's folder.")
@click.option("--output", required=True, type=click.Path(dir_okay=False, path_type=Path), help="The table.")
def calibrate(path: Path, translator: str, output: Path) -> None:
    """Fit the table from which a model's confidence is read, on leftovers that were not used for tuning."""
    engine = choose.translator(Settings(translator=translator), "ja")
    if engine is None:
        raise MtfixError(choose.absence(Settings(translator=translator), "ja") or "no translator was named")
    click.echo(json.dumps(calibration.calibrate(path, engine, output), indent=1))
