"""One file a way to repair: a batch of jobs -> proposed edits. Here damages are mapped to the repairers that are tried.

The first that proposes something is heard; a damage without a repairer is only flagged.
"""

from __future__ import annotations

from functools import cache
from graphlib import TopologicalSorter
from importlib import import_module

from mtfix.repairers.job import Job, Repairer, one_by_one
from mtfix.settings import Settings
from mtfix.types import Damage

__all__ = ["REPAIRED", "Job", "Repairer", "in_order", "one_by_one", "repairer", "silent"]

# The names are modules of this package, each with one public function of the same name.
REPAIRED: dict[Damage, tuple[str, ...]] = {
    Damage.FOREIGN_DATELINE: ("foreign_dateline",),
    Damage.FOREIGN_SCRIPT: ("form_of_address", "translation", "foreign_script", "rewriter", "word_by_word"),
    Damage.FOREIGN_LANGUAGE: ("glossary", "translation", "rewriter"),
    Damage.FOREIGN_PUNCTUATION: ("foreign_punctuation",),
    Damage.NUMBER_UNIT: ("quantity",),
    Damage.ERA_DATE: ("quantity",),
    Damage.NUMBERING_ARTEFACT: ("numbering_artefact",),
    Damage.FRAGMENT: ("fragment", "from_source", "rewriter", "retranslation"),
    Damage.HONORIFIC_RESIDUE: ("honorific_residue",),
    Damage.STUCK_WORDS: ("stuck_words",),
    Damage.SPACING: ("spacing",),
    Damage.REPEATED_SPAN: ("clause", "surplus"),
    Damage.DUPLICATE_SENTENCE: ("surplus",),
    Damage.MOJIBAKE: ("encoding",),
    Damage.MARKUP_RESIDUE: ("markup",),
    Damage.ENGINE_RESIDUE: ("engine_residue",),
    Damage.TRAILING_RESIDUE: ("trailing_residue",),
    Damage.UNBALANCED_MARK: ("closing_mark",),
    Damage.NAME_VARIANT: ("glossary",),
    Damage.NUMBER_MISMATCH: ("number_from_source",),
    Damage.OMITTED_SENTENCE: ("retranslation",),
    Damage.GARBLED_CLAUSE: ("from_source", "clause", "rewriter", "retranslation"),
}

# Repairers that only ask a model, by the setting that names it: where it names none they are not even loaded.
ASKS = {"translation": "translator", "rewriter": "rewriter", "clause": "tagger"}


def silent(name: str, settings: Settings) -> bool:
    """Whether a repairer has nothing to say, since the settings turn off the model that it asks."""
    return name in ASKS and getattr(settings, ASKS[name]) == "none"


@cache
def in_order() -> tuple[str, ...]:
    """Return the names of all repairers, each behind those that are tried before it for any damage."""
    sorter = TopologicalSorter[str]()
    for names in REPAIRED.values():
        for place, name in enumerate(names):
            sorter.add(name, *names[:place])
    return tuple(sorter.static_order())


@cache
def repairer(name: str) -> Repairer:
    """Return the function that proposes edits."""
    function: Repairer = getattr(import_module(f"mtfix.repairers.{name}"), name)
    return function
