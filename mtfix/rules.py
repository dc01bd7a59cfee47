"""What is known about each damage, read from the page at the head of its detector's module."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import import_module
from inspect import cleandoc

from mtfix.detectors import DETECTED, module_name
from mtfix.types import Damage

FIELD = re.compile(r"^(What|Why|Source|Before|After|Trust)\s+(.*(?:\n {4,}.*)*)", re.MULTILINE)
# The lines of an example are lines of a text; those of the other fields are only wrapped.
EXAMPLE = frozenset({"Source", "Before", "After"})


@dataclass(frozen=True)
class Rule:
    """A damage's page: a title, what is found and why it happens, an example, and how far the repair is trusted.

    `source` is the source text of the example, for what is only found beside one.
    """

    damage: Damage
    title: str
    what: str
    why: str
    before: str
    after: str
    trust: str
    page: str
    source: str | None = None


def rule(damage: Damage) -> Rule:
    """Return the page of a damage that a rule finds."""
    page = cleandoc(import_module(f"mtfix.detectors.{module_name(damage)}").__doc__ or "")
    parts = {name: ("\n" if name in EXAMPLE else " ").join(text_lines(text)) for name, text in FIELD.findall(page)}
    title = page.split("\n", 1)[0].strip()
    what, why, before, after, trust = (parts.get(name, "") for name in ("What", "Why", "Before", "After", "Trust"))
    return Rule(damage, title, what, why, before, after, trust, page, parts.get("Source"))


def text_lines(field: str) -> list[str]:
    """Return the lines of a field without their indentation."""
    return [line.strip() for line in field.splitlines()]


def rules() -> list[Rule]:
    """Return the pages of all damages that rules find, in their order."""
    return [rule(damage) for damage in DETECTED]
