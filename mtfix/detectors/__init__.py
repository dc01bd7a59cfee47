"""One file a damage: `Document -> Iterator[Finding]`, pure. Here they stand in the order of `mtfix rules`.

A module is imported when its damage is first looked for; its docstring is what `mtfix explain DAMAGE` prints.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module

from mtfix.settings import Settings
from mtfix.types import Damage, Document, Finding

Detector = Callable[[Document], Iterator[Finding]]

# Every damage that is looked for. The module has the damage's name, and so has its one public function.
DETECTED: tuple[Damage, ...] = (
    Damage.FOREIGN_DATELINE,
    Damage.FOREIGN_SCRIPT,
    Damage.FOREIGN_LANGUAGE,
    Damage.FOREIGN_PUNCTUATION,
    Damage.NUMBER_UNIT,
    Damage.ERA_DATE,
    Damage.NUMBERING_ARTEFACT,
    Damage.FRAGMENT,
    Damage.HONORIFIC_RESIDUE,
    Damage.STUCK_WORDS,
    Damage.SPACING,
    Damage.REPEATED_SPAN,
    Damage.DUPLICATE_SENTENCE,
    Damage.MOJIBAKE,
    Damage.LOST_BYTES,
    Damage.MARKUP_RESIDUE,
    Damage.ENGINE_RESIDUE,
    Damage.TRAILING_RESIDUE,
    Damage.UNBALANCED_MARK,
    Damage.NAME_VARIANT,
    Damage.GARBLED_CLAUSE,
    Damage.NUMBER_MISMATCH,
    Damage.OMITTED_SENTENCE,
)
# Nothing to be found without the source, or without the tagger's reading; their modules are not loaded then.
NEEDS_SOURCE = frozenset({Damage.NUMBER_MISMATCH, Damage.OMITTED_SENTENCE})
NEEDS_READING = frozenset({Damage.GARBLED_CLAUSE})


def module_name(damage: Damage) -> str:
    """Return the name of a damage's module and function."""
    return damage.value.replace("-", "_")


@cache
def detector(damage: Damage) -> Detector:
    """Return the function that finds a damage."""
    name = module_name(damage)
    function: Detector = getattr(import_module(f"mtfix.detectors.{name}"), name)
    return function


@cache
def wanted(
    select: tuple[str, ...], ignore: tuple[str, ...], source: bool, reading: bool
) -> tuple[tuple[str, Detector], ...]:
    """Return the names of the damages that are looked for, each with the function that finds it.

    `source` and `reading` say whether the document has its source beside it, and what the tagger reads in it.
    """
    chosen = Settings(select=select, ignore=ignore)
    idle = (frozenset() if source else NEEDS_SOURCE) | (frozenset() if reading else NEEDS_READING)
    damages = (damage for damage in DETECTED if chosen.wants(damage) and damage not in idle)
    return tuple((damage.value, detector(damage)) for damage in damages)
