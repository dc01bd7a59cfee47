"""`python -m mtfix.training.tagger COMMAND`: make the bundled damage tagger, step by step."""

import json
from pathlib import Path

import click

FOLDER = click.Path(file_okay=False, path_type=Path)
WORK = click.option(
    "--work-folder", type=FOLDER, required=True, help="Where texts, states and results of this tagger lie."
)
TRAIN = click.option("--train-folder", type=FOLDER, required=True, help="The folder of training data.")
OUT = click.option("--out", type=FOLDER, required=True, help="The folder of the exported files.")
SCORES = "scores.jsonl"


@click.group()
def main() -> None:
    """Make the bundled damage tagger."""


@main.command()
@TRAIN
@WORK
def prepare(train_folder: Path, work_folder: Path) -> None:
    """Write clean sentences, real pairs, vocabulary and table of operations."""
    from mtfix.training.tagger.prepare import prepare as run

    click.echo(json.dumps(run(train_folder, work_folder)))


@main.command()
@WORK
@click.option("--threads", default=1, show_default=True)
@click.option("--device", default="cpu", show_default=True, help="cpu or cuda")
@click.option("--precision", type=click.Choice(["float32", "bfloat16"]), default="float32", show_default=True,
              help="bfloat16 pays on GPUs and on processors that multiply it natively; measure.")  # fmt: skip
@click.option("--max-seconds", default=float("inf"), help="Stop and save after this time.")
@click.option("--finish", default=0, help="Let the learning rate fall to zero over this many steps, then stop.")
@click.option("--seed", default=1, show_default=True)
def train(
    work_folder: Path, threads: int, device: str, precision: str, max_seconds: float, finish: int, seed: int
) -> None:
    """Learn, from the last saved state on; a kill at any moment loses a few minutes."""
    import torch

    from mtfix.training.tagger.train import Plan
    from mtfix.training.tagger.train import train as run

    torch.set_num_threads(threads)
    plan = Plan(seed=seed, device=device, half=precision == "bfloat16", max_seconds=max_seconds, finish=finish)
    click.echo(f"stopped at step {run(work_folder, plan).step}")


@main.command()
@WORK
@click.option("--eval-folder", type=FOLDER, required=True, help="The folder of evaluation data.")
@click.option("--most", default=100_000, help="At most so many rows of each file; a tenth of it of each category.")
@click.option("--threads", default=1, show_default=True)
def evaluate(work_folder: Path, eval_folder: Path, most: int, threads: int) -> None:
    """Score the last state: word MCC, minimal pairs, false alarms."""
    import torch

    from mtfix.training.tagger.corpus import read_vocabulary
    from mtfix.training.tagger.evaluate import evaluate as run
    from mtfix.training.tagger.judges import averaged, torch_judge

    torch.set_num_threads(threads)
    tagger, places = averaged(work_folder)
    scores = {"run": places, **run(work_folder, eval_folder, read_vocabulary(work_folder), torch_judge(tagger), most)}
    with (work_folder / SCORES).open("a", encoding="utf-8") as log:
        log.write(json.dumps(scores) + "\n")
    click.echo(json.dumps(scores, indent=1))


@main.command()
@WORK
@click.option("--rows", default=6000, show_default=True, help="Held-out rows to fit on.")
@click.option("--threads", default=1, show_default=True)
def calibrate(work_folder: Path, rows: int, threads: int) -> None:
    """Fit probabilities and thresholds on held-out rows."""
    import torch

    from mtfix.training.tagger.calibrate import calibrate as run
    from mtfix.training.tagger.calibrate import held_out_mixture
    from mtfix.training.tagger.judges import averaged, torch_judge

    torch.set_num_threads(threads)
    judge = torch_judge(averaged(work_folder)[0])
    click.echo(json.dumps(run(work_folder, held_out_mixture(work_folder), judge, rows), indent=1))


@main.command()
@WORK
@OUT
def export(work_folder: Path, out: Path) -> None:
    """Write the files that mtfix reads: int8 encoder, heads, tables, settings."""
    from mtfix.training.tagger import corpus
    from mtfix.training.tagger.calibrate import read_calibration
    from mtfix.training.tagger.export import Tables
    from mtfix.training.tagger.export import export as run
    from mtfix.training.tagger.judges import averaged

    known = [row[0] for row in corpus.read_rows(work_folder / corpus.KNOWN)]
    tables = Tables(corpus.read_vocabulary(work_folder).pieces, corpus.read_operations(work_folder), known)
    click.echo(f"{run(averaged(work_folder)[0], tables, read_calibration(work_folder), out)} bytes in {out}")


@main.command()
@WORK
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), required=True, help="The table's file.")
def neighbours(work_folder: Path, out: Path) -> None:
    """Write the table of neighbours that slips are found by."""
    from mtfix.training.tagger.neighbours import neighbours as run

    click.echo(f"{run(work_folder, out)} bytes in {out}")


@main.command()
@WORK
@OUT
def card(work_folder: Path, out: Path) -> None:
    """Write the card beside the exported files, with the last scores."""
    from mtfix.training.tagger.card import card as run
    from mtfix.training.tagger.judges import averaged

    scores = json.loads((work_folder / SCORES).read_text(encoding="utf-8").splitlines()[-1])
    click.echo(run(out, averaged(work_folder)[1], scores))


if __name__ == "__main__":
    main()
