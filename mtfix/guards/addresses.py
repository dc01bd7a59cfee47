"""A web or mail address would be changed or lost."""

from __future__ import annotations

import re

from mtfix.guards.context import Context

ADDRESS = re.compile(r"(?:https?://|www\.)[!-~]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def addresses(before: str, after: str, context: Context) -> str | None:
    """Compare the addresses before and after."""
    if sorted(ADDRESS.findall(before)) == sorted(ADDRESS.findall(after)) or context.copy_remains():
        return None
    return "an address would be changed"
