"""`mtfix rules`: every damage that mtfix looks for, a line each."""

from __future__ import annotations

import click

from mtfix import rules as pages


@click.command()
def rules() -> int:
    """List every damage that mtfix looks for, with its title."""
    found = pages.rules()
    width = max(len(rule.damage) for rule in found)
    for rule in found:
        click.echo(f"{rule.damage:<{width}}  {rule.title}")
    return 0
