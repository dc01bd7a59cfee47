"""A web or mail address would be changed or lost."""

from __future__ import annotations

from mtfix.guards.context import Context
from mtfix.patterns import lazy
from mtfix.protect import trimmed

ADDRESS = lazy(r"(?:https?://|www\.)[!-~]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def addresses(before: str, after: str, context: Context) -> str | None:
    """Compare the addresses before and after."""
    had = ADDRESS.findall(context.edit.before)  # those inside a tag too, which `before` may lack
    same = sorted(map(trimmed, had)) == sorted(map(trimmed, ADDRESS.findall(after)))
    return None if same or context.copy_remains() or context.own_voice() else "an address would be changed"
