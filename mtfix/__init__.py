"""mtfix: a post-editor for machine-translated text. `clean(text)` gives back a `Result`."""

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
