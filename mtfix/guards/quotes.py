"""Quoted speech would be changed."""

from __future__ import annotations

from mtfix.guards.context import Context, squeezed
from mtfix.patterns import lazy

QUOTED = lazy(r"“([^“”\n]+)”|\"([^\"\n]+)\"|「([^「」\n]+)」|『([^『』\n]+)』|«([^«»\n]+)»")
LATIN = lazy(r"[A-Za-z]")


def quotes(before: str, after: str, context: Context) -> str | None:
    """Compare what stands between quotation marks, of whatever shape, when it is English already."""
    rest = squeezed(after)
    for match in QUOTED.finditer(before):
        said = squeezed(next(filter(None, match.groups())))
        if LATIN.search(said) and said not in rest and not context.copy_remains():
            return f"quoted words would change: {said[:40]}"
    return None
