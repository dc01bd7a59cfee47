"""One file a schema: rows and what is scored -> tables, plots and examples of one section."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module

from mtfix.evaluate.report import Section
from mtfix.evaluate.rows import Rows
from mtfix.evaluate.subject import Subject

Scorer = Callable[[Rows, Subject], Section]


@cache
def scorer(schema: str) -> Scorer:
    """Return the function that scores the rows of a schema: it has the schema's name, as its module has."""
    function: Scorer = getattr(import_module(f"mtfix.evaluate.schemas.{schema}"), schema)
    return function
