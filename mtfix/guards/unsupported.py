"""A model's translation says what no term of its source can mean, or leaves out what they mean: an invention."""

from __future__ import annotations

from mtfix.guards.context import Context
from mtfix.lexicon.support import support

# The least share of the source's known terms that must be said, and of the translation's words that a term must back.
SAID, BACKED = 0.67, 0.67


def unsupported(before: str, after: str, context: Context) -> str | None:
    """Ask the lexicon, which knows the words if not the sentence."""
    if not context.translated:
        return None
    found = support(before, context.language, after)
    if not found.terms:
        return "no term of the source is known, so that nothing can vouch for the translation"
    if found.said < SAID:
        return f"the translation does not say {', '.join(found.unsaid)}"
    if found.backed < BACKED:
        return f"no term of the source means {', '.join(dict.fromkeys(found.unbacked)) or 'this'}"
    return None
