"""The builder's command line."""

from __future__ import annotations

from pathlib import Path

import click

from mtfix.lexicon.build.make import build


@click.command()
@click.option(
    "--train-folder",
    required=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder with the source lists, laid out by licence.",
)
@click.option("--out", required=True, type=click.Path(file_okay=False, path_type=Path), help="Folder for the files.")
def main(train_folder: Path, out: Path) -> None:
    """Make the dictionaries and word lists of mtfix.lexicon."""
    for name, size in build(train_folder, out).items():
        click.echo(f"{size:>10,} {name}")


if __name__ == "__main__":
    main()
