"""`mtfix apply`: make the outputs of a run anew from its results."""

from __future__ import annotations

from pathlib import Path

import click

EPILOG = """\b
Examples:
  mtfix apply run                               outputs with every trusted edit, whatever was taken back
"""


@click.command(epilog=EPILOG)
@click.argument("run", metavar="RUN", type=click.Path(path_type=Path))
def apply(run: Path) -> int:
    """Make the outputs of RUN anew from its results; no model is needed. What `mtfix revert` took back comes back."""
    from mtfix.batch.rebuild import rebuilt

    said = rebuilt(run, choose=[])
    click.echo(f"{run}: the outputs of {said['done']:,} documents are made anew", err=True)
    return 2 if said["lost"] else 0
