"""CriticMarkup: the whole text with `{~~before~>after~~}`, `{--gone--}`, `{++new++}` and, for proposals, a comment.

Source: criticmarkup.com, the user's guide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtfix.types import Edit, MtfixError, Result

OPENING = re.compile(r"\{(?:\+\+|--|~~|>>|==)")
CLOSING = re.compile(r"(?:\+\+|--|~~|<<|==)\}|~>")


def critic(result: Result) -> str:
    """Return the text with every applied edit marked and every proposal in a comment behind its span.

    Raises MtfixError when the article itself holds such marks: CriticMarkup has no way to write them as text.
    """
    text = result.document.text
    if mark := OPENING.search(text) or next(filter(None, map(CLOSING.search, inside(result))), None):
        raise MtfixError(
            f"{result.document.id or 'the text'} holds {mark.group()!r} itself, which CriticMarkup cannot tell from an "
            "edit: choose another output format"
        )
    out: list[str] = []
    position = 0
    for edit in sorted(result.edits, key=lambda edit: edit.span):
        out += (text[position : edit.start], marked(edit) if edit.applied else proposed(edit))
        position = edit.end
    return "".join((*out, text[position:]))


def inside(result: Result) -> Iterator[str]:
    """Yield what will stand between marks."""
    for edit in result.edits:
        yield from (edit.before, edit.after, *edit.alternatives)


def marked(edit: Edit) -> str:
    """Return an applied edit in CriticMarkup."""
    if not edit.after:
        return f"{{--{edit.before}--}}"
    if not edit.before:
        return f"{{++{edit.after}++}}"
    return f"{{~~{edit.before}~>{edit.after}~~}}"


def proposed(edit: Edit) -> str:
    """Return a proposal as a highlight with a comment."""
    readings = " | ".join((edit.after or "(remove)", *(reading or "(remove)" for reading in edit.alternatives)))
    return f"{{=={edit.before}==}}{{>>mtfix {edit.damage}: {readings}<<}}"
