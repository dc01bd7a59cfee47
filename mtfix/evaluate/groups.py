"""Rows taken apart by a field, with all of them together at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

Item = TypeVar("Item")
ALL = "all"


def grouped(items: Iterable[Item], name: Callable[[Item], str]) -> list[tuple[str, list[Item]]]:
    """Return (name, items) in the order of the names, and all at the end when there are several names."""
    groups: dict[str, list[Item]] = {}
    every: list[Item] = []
    for item in items:
        groups.setdefault(name(item), []).append(item)
        every.append(item)
    found = [(key, groups[key]) for key in sorted(groups)]
    return found if len(found) == 1 else [*found, (ALL, every)]


def spread(items: Sequence[Item], most: int) -> list[Item]:
    """Return at most `most` items, evenly spread."""
    if len(items) <= most:
        return list(items)
    return [items[place * len(items) // most] for place in range(most)]
