"""`mtfix revert`: take edits of a run back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from mtfix import files
from mtfix.cli.options import INPUT_OPTIONS, options
from mtfix.types import Damage, Trust

EPILOG = """\b
Examples:
  mtfix revert run                              the inputs again, byte for byte
  mtfix revert run --damage spacing             all but the edits for this damage
  mtfix revert run --document news/a.txt        all but the edits of this document
  mtfix apply run                               everything again
  mtfix revert result.json > article.txt        the input of what `mtfix apply --write` wrote
"""


@click.command(epilog=EPILOG)
@click.argument("run", metavar="RUN|RESULT", type=click.Path(path_type=Path))
@click.option("-w", "--write", is_flag=True, help="Write the inputs of a RESULT back in place.")
@click.option("--decisions", metavar="FILE", help="With a RESULT, what was decided when it was applied.")
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
@options(INPUT_OPTIONS)
def revert(
    run: Path,
    write: bool,
    decisions: str | None,
    damage: tuple[str, ...],
    trust: tuple[str, ...],
    document: tuple[str, ...],
    **kinds: Any,
) -> int:
    """Make the outputs of RUN anew without some of its edits, or without any. Results stay; `mtfix apply` undoes this.

    Of a RESULT, give the input back, byte for byte, from the file that `mtfix apply --write` wrote.
    """
    if not run.is_dir():
        if damage or trust:
            raise click.UsageError("of a result all edits are taken back: refuse single ones in `mtfix review`")
        return of_result(run, decisions, document, write, kinds)
    from mtfix.batch.rebuild import rebuilt, taken_back
    from mtfix.batch.status import named

    wanted_kinds = {"damage": damage, "trust": trust, "document": document}
    wanted = [(kind, value) for kind, values in wanted_kinds.items() for value in values] or [("all", "")]
    said = rebuilt(run, choose=[*taken_back(run), *wanted])
    click.echo(f"{run}: outputs are made anew; taken back so far: {named(taken_back(run))}", err=True)
    return 2 if said["lost"] else 0


def of_result(path: Path, decisions: str | None, wanted: tuple[str, ...], write: bool, kinds: dict[str, Any]) -> int:
    """Give back the inputs of results."""
    from mtfix.cli.apply import results_of, said_of
    from mtfix.review.outcome import found_in, reverted

    kinds["format"] = kinds.pop("input_format")
    said = said_of(path, decisions)
    for found in found_in(results_of(str(path))):
        if not wanted or found.name in wanted:
            content = reverted(found, said, kinds)
            if write and found.path:
                files.write(found.path, content, before=files.read(str(found.path)))
            else:
                files.emit(content)
    return 0
