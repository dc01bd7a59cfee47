"""CriticMarkup: the whole text with `{~~before~>after~~}`, `{--gone--}`, `{++new++}` and, for proposals, a comment.

Source: criticmarkup.com, the user's guide.
"""

from __future__ import annotations

from mtfix.types import Edit, Result

MARKS = ("{++", "++}", "{--", "--}", "{~~", "~>", "~~}", "{>>", "<<}", "{==", "==}")


def critic(result: Result) -> str:
    """Return the text with every applied edit marked and every proposal in a comment behind its span."""
    text = result.document.text
    out: list[str] = []
    position = 0
    for edit in sorted(result.edits, key=lambda edit: edit.span):
        out += (text[position : edit.start], marked(edit) if edit.applied else proposed(edit))
        position = edit.end
    return "".join((*out, text[position:]))


def marked(edit: Edit) -> str:
    """Return an applied edit in CriticMarkup."""
    if not edit.after:
        return f"{{--{edit.before}--}}"
    if not edit.before:
        return f"{{++{edit.after}++}}"
    return f"{{~~{edit.before}~>{edit.after}~~}}"


def proposed(edit: Edit) -> str:
    """Return a proposal as a highlight with a comment."""
    readings = " | ".join((edit.after or "(remove)", *edit.alternatives))
    return f"{{=={edit.before}==}}{{>>mtfix {edit.damage}: {readings}<<}}"
