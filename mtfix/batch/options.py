"""What a run was begun with, and the sentence about what is different now."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from mtfix import __version__
from mtfix.batch import ledger
from mtfix.settings import NOT_IN_DIGEST, Settings
from mtfix.types import MtfixError

REMEDY = "give the same, name another folder with -o, or start anew with --fresh"


@dataclass(frozen=True)
class Options:
    """What decides which documents there are and how they are read; the same for a run from its beginning to its end."""

    fields: tuple[str, ...] = ("text",)
    source_fields: tuple[str, ...] = ()
    id_field: str | None = None
    encoding: str | None = None
    input_format: str | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    largest: int = 64 << 20
    store: str | None = None


def begun_with(settings: Settings, options: Options, models: Mapping[str, str]) -> dict[str, Any]:
    """Return what the plan keeps: every setting that can change the output, and what the models are."""
    chosen = {name: given for name, given in asdict(settings).items() if name not in NOT_IN_DIGEST}
    return {
        "version": __version__,
        "settings": plain(chosen),
        "options": plain(asdict(options)),
        "models": dict(models),
    }


def plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return values as JSON gives them back."""
    return {
        name: list(given) if isinstance(given, tuple) else dict(given) if isinstance(given, Mapping) else given
        for name, given in values.items()
    }


def agree(connection: sqlite3.Connection, now: Mapping[str, Any]) -> None:
    """Keep what a run is begun with; refuse to go on with anything else. Raises MtfixError that names the difference."""
    was = ledger.value(connection, "begun_with")
    if was is None:
        ledger.set_value(connection, "begun_with", now)
        return
    if was["version"] != now["version"]:
        raise MtfixError(f"this run was begun by mtfix {was['version']}, and this is {now['version']}: {REMEDY}")
    for group, what in (("settings", ""), ("options", ""), ("models", "the model of ")):
        for name in sorted({*was[group], *now[group]}):
            old, new = was[group].get(name), now[group].get(name)
            if old != new:
                said = f"{what}{name.replace('_', '-')}"
                raise MtfixError(f"this run was begun with {said} {shown(old)}, now it is {shown(new)}: {REMEDY}")


def shown(given: object) -> str:
    """Return a value for a sentence."""
    if given in (None, [], {}, ""):
        return "not set"
    if isinstance(given, bool):
        return "on" if given else "off"
    said = (
        ", ".join(map(str, given)) if isinstance(given, list) else repr(given) if isinstance(given, str) else str(given)
    )
    return said if len(said) <= 80 else said[:77] + "…"
