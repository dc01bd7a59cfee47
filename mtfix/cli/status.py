"""`mtfix status`: what a run has done."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import click


@click.command()
@click.argument("run", metavar="RUN", type=click.Path(path_type=Path))
@click.option("--failures", is_flag=True, help="List every document that failed, with the reason.")
@click.option("--documents", is_flag=True, help="List every document: state, edits, id.")
@click.option("--report", is_flag=True, help="Write RUN/report.html, a page with charts.")
def status(run: Path, failures: bool, documents: bool, report: bool) -> int:
    """Say what RUN has done so far, also while it is at work."""
    from mtfix.batch import ledger, status

    with closing(ledger.reading(run)) as connection:
        if documents:
            for line in status.document_lines(connection):
                click.echo(line)
        elif failures:
            for line in status.failure_lines(connection):
                click.echo(line)
        else:
            click.echo(status.summary(connection, run))
        if report:
            from mtfix.batch.report import write

            click.echo(f"{write(connection, run)} is written", err=True)
    return 0
