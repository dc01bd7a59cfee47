"""`mtfix explain DAMAGE`: the page of a damage."""

from __future__ import annotations

from difflib import get_close_matches

import click

from mtfix.detectors import DETECTED
from mtfix.rules import rule
from mtfix.types import Damage, MtfixError


@click.command()
@click.argument("damage")
def explain(damage: str) -> int:
    """Say what a DAMAGE is, why it happens, and show an example before and after."""
    if damage not in DETECTED:
        close = get_close_matches(damage, [known.value for known in DETECTED], 1)
        hint = f"did you mean {close[0]!r}?" if close else "`mtfix rules` lists them"
        raise MtfixError(f"no damage is called {damage!r}: {hint}")
    click.echo(f"{damage}\n\n{rule(Damage(damage)).page}")
    return 0
