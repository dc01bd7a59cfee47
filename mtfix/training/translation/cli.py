"""The commands, in the order in which they are run."""

import functools
import json
import sys
from pathlib import Path

import click

FOLDER = click.Path(path_type=Path, file_okay=False)
work_folder = click.option("--work-folder", type=FOLDER, required=True, help="Where every command reads and writes.")
config = click.option("--config", default="small", show_default=True, help="The recipe, by name.")
say = functools.partial(click.echo, err=True)


@click.group()
def main() -> None:
    """Make the bundled Japanese-English translation model."""


@main.command()
@click.option("--train-folder", type=FOLDER, required=True, help="The folder of parallel texts.")
@work_folder
def prepare(train_folder: Path, work_folder: Path) -> None:
    """Write one training set and the held-out sets."""
    from .prepare import prepare

    click.echo(json.dumps(prepare(train_folder, work_folder), indent=1))


@main.command()
@work_folder
@click.option("--size", default=18_000, show_default=True, help="Pieces to learn; fewer make each step faster.")
def tokenise(work_folder: Path, size: int) -> None:
    """Learn the pieces and encode all lines."""
    from .tokenise import tokenise

    click.echo(json.dumps(tokenise(work_folder, size)))


@main.command()
@work_folder
@config
@click.option("--threads", default=1, show_default=True)
@click.option("--device", type=click.Choice(["cpu", "cuda"]), default="cpu", show_default=True)
@click.option("--precision", type=click.Choice(["float32", "bf16"]), default="float32", show_default=True)
@click.option("--max-seconds", type=float, help="Save and stop after so many seconds.")
@click.option("--max-steps", type=int, help="Save and stop at this step.")
@click.option(
    "--cool-down", type=int, help="Branch off CONFIG-cooled and let its learning rate fall to 0 in so many steps."
)
def train(
    work_folder: Path,
    config: str,
    threads: int,
    device: str,
    precision: str,
    max_seconds: float | None,
    max_steps: int | None,
    cool_down: int | None,
) -> None:
    """Train, or go on from the newest checkpoint."""
    from .train import branch_off, train

    name = branch_off(work_folder, config, cool_down) if cool_down else config
    train(work_folder, name, threads, device, precision, max_seconds, max_steps, say)


@main.command()
@work_folder
@config
def export(work_folder: Path, config: str) -> None:
    """Write the Marian and the CTranslate2 folder of the best checkpoint."""
    from .export import export

    for path in export(work_folder, config).values():
        click.echo(path)


@main.command()
@work_folder
@config
@click.option("--beam", default=1, show_default=True, help="1 is greedy.")
@click.option("--most-lines", type=int, help="Score only the first lines of each set.")
def evaluate(work_folder: Path, config: str, beam: int, most_lines: int | None) -> None:
    """Score the exported model on the held-out sets."""
    from .evaluate import evaluate

    click.echo(json.dumps(evaluate(work_folder, config, beam, most_lines), indent=1))


@main.command()
@work_folder
@config
def card(work_folder: Path, config: str) -> None:
    """Write the model card into the exported folder."""
    from .card import card

    click.echo(card(work_folder, config))


@main.command()
@work_folder
@config
@click.option("--models", type=FOLDER, help="The folder of bundled models; that of this mtfix, if none is named.")
def bundle(work_folder: Path, config: str, models: Path | None) -> None:
    """Put the exported model, with card and licence, where mtfix looks for its bundled one."""
    from mtfix.backends import bundled

    from .bundle import bundle

    click.echo(bundle(work_folder, config, models or bundled.MODELS))


@main.command()
@work_folder
@config
@click.option("--beam", default=1, show_default=True, help="1 is greedy.")
def translate(work_folder: Path, config: str, beam: int) -> None:
    """Translate the lines of standard input with the exported model, to see what it has learned."""
    from .evaluate import Engine
    from .text import plain_japanese

    lines = [plain_japanese(line) for line in sys.stdin.read().splitlines()]
    for line in Engine(work_folder / "runs" / config / "ctranslate2", beam).translate(lines):
        click.echo(line)


@main.command()
@click.option("--train-folder", type=FOLDER, required=True, help="The folder that holds the English texts.")
@work_folder
@click.option("--config", default="back", show_default=True, help="The exported run that translates into Japanese.")
@click.option("--most-lines", type=int, help="Stop after so many sentences.")
def back_translate(train_folder: Path, work_folder: Path, config: str, most_lines: int | None) -> None:
    """Make Japanese sources for the English texts."""
    from .back import back_translate

    click.echo(back_translate(train_folder, work_folder, config, most_lines))


@main.command()
@work_folder
def pack(work_folder: Path) -> None:
    """Write the training set small enough to be carried to another machine."""
    from .pack import pack

    click.echo(pack(work_folder))


@main.command()
@work_folder
def unpack(work_folder: Path) -> None:
    """Write the training set again from what `pack` wrote; then run tokenise."""
    from .pack import unpack

    click.echo(unpack(work_folder))
