"""`mtfix revert`: take edits of a run back."""

from __future__ import annotations

from pathlib import Path

import click

from mtfix.types import Damage, Trust

EPILOG = """\b
Examples:
  mtfix revert run                              the inputs again, byte for byte
  mtfix revert run --damage spacing             all but the edits for this damage
  mtfix revert run --document news/a.txt        all but the edits of this document
  mtfix apply run                               everything again
"""


@click.command(epilog=EPILOG)
@click.argument("run", metavar="RUN", type=click.Path(path_type=Path))
@click.option(
    "--damage",
    multiple=True,
    type=click.Choice([damage.value for damage in Damage]),
    metavar="DAMAGE",
    help="Take back the edits for this damage (repeatable).",
)
@click.option(
    "--trust",
    multiple=True,
    type=click.Choice([trust.value for trust in Trust]),
    help="Take back the edits of this trust (repeatable).",
)
@click.option("--document", multiple=True, metavar="ID", help="Take back the edits of this document (repeatable).")
def revert(run: Path, damage: tuple[str, ...], trust: tuple[str, ...], document: tuple[str, ...]) -> int:
    """Make the outputs of RUN anew without some of its edits, or without any. Results stay; `mtfix apply` undoes this."""
    from mtfix.batch.rebuild import rebuilt, taken_back

    kinds = {"damage": damage, "trust": trust, "document": document}
    wanted = [(kind, value) for kind, values in kinds.items() for value in values] or [("all", "")]
    said = rebuilt(run, choose=[*taken_back(run), *wanted])
    click.echo(f"{run}: outputs are made anew; taken back so far: {told([*taken_back(run)])}", err=True)
    return 2 if said["lost"] else 0


def told(choices: list[tuple[str, str]]) -> str:
    """Return what is taken back, for a sentence."""
    return ", ".join("everything" if kind == "all" else f"{kind} {value}" for kind, value in choices) or "nothing"
