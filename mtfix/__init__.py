"""mtfix: a post-editor for machine-translated text. `clean(text)` gives back a `Result`."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mtfix.pipeline import Cleaner, clean, clean_many
    from mtfix.settings import Settings
    from mtfix.types import Damage, Document, Edit, Failure, Finding, MtfixError, Result, Span, Trust

__version__ = "0.1.0"

__all__ = [
    "Cleaner",
    "Damage",
    "Document",
    "Edit",
    "Failure",
    "Finding",
    "MtfixError",
    "Result",
    "Settings",
    "Span",
    "Trust",
    "clean",
    "clean_many",
]

# Names are looked up when first used, so that `mtfix --version` and the training programs load nothing they do not need.
HOME = {"Cleaner": "pipeline", "clean": "pipeline", "clean_many": "pipeline", "Settings": "settings"}


def __getattr__(name: str) -> object:
    """Return a public name from the module that defines it."""
    if name not in __all__:
        raise AttributeError(f"module 'mtfix' has no attribute {name!r}")
    return getattr(import_module(f"mtfix.{HOME.get(name, 'types')}"), name)
