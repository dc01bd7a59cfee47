"""The filter in a page's address, read and written."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import parse_qsl, urlencode

from mtfix.review.entry import FACETS
from mtfix.review.passing import Filter
from mtfix.types import MtfixError


def wanted(query: str) -> Filter:
    """Return the filter that a query string asks for. Raises MtfixError when a number is none."""
    values: dict[str, set[str]] = {name: set() for name in FACETS}
    numbers: dict[str, int | None] = {"document": None, "same": None}
    search = ""
    for name, value in parse_qsl(query, keep_blank_values=True):
        if name in values:
            values[name].add(value)
        elif name in numbers and value:
            numbers[name] = number(value)
        elif name == "search":
            search = value.strip()
    return Filter(**{name: frozenset(found) for name, found in values.items()}, **numbers, search=search)  # type: ignore[arg-type]


def number(value: str) -> int:
    """Return a number of an address. Raises MtfixError."""
    if not (value.isascii() and value.isdigit() and len(value) < 12):
        raise MtfixError(f"{value[:20]!r} is no number")
    return int(value)


def address(filter: Filter, more: Mapping[str, object] | None = None) -> str:
    """Return the query string of a filter, with further values; "" for no filter at all."""
    pairs = [(name, value) for name in FACETS for value in sorted(getattr(filter, name))]
    pairs += [(name, str(value)) for name in ("document", "same") if (value := getattr(filter, name)) is not None]
    pairs += [("search", filter.search)] if filter.search else []
    pairs += [(name, str(value)) for name, value in (more or {}).items()]
    return urlencode(pairs)
