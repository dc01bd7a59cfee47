"""Reads an escaped sign, takes a tag or code out, keeps what it was about."""

from __future__ import annotations

import re

from mtfix.markup import ANCHOR, CDATA, LINK, RAISED, TAG, UNFINISHED, unescaped
from mtfix.patterns import lazy
from mtfix.repairers.job import Job, one_by_one
from mtfix.types import Edit, Span, Trust

SUPERSCRIPT = str.maketrans("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
SUBSCRIPT = str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")
BREAKS = lazy(r"<\s?/?\s?(?:br|hr|p|div|li|td|tr|h[1-6])\b", re.IGNORECASE)


@one_by_one
def markup(job: Job) -> Edit | None:
    """Propose the text without the piece of markup."""
    piece = job.finding.text
    if UNFINISHED.match(piece):
        return None
    if link := LINK.fullmatch(piece):
        return job.edit(link[1], Trust.LIKELY, "the words of a link")
    if figure := RAISED.fullmatch(piece):
        return job.edit(raised(figure), Trust.REVIEW, "a raised or lowered figure")
    if anchor := ANCHOR.fullmatch(piece):
        return job.edit(anchor[1], Trust.LIKELY, "the words of a link")
    if tag := TAG.fullmatch(piece):
        if (tag["name"] or tag["escaped"]).lower() in {"sup", "sub"}:
            return None
        after = parted(job) if BREAKS.match(piece) else ""
        return job.edit(after, Trust.SAFE, "a tag says nothing in plain text", span=with_blank(job))
    if piece.startswith("["):
        return job.edit("", Trust.LIKELY, "a code says nothing in plain text")
    if CDATA.fullmatch(piece):
        return job.edit("", Trust.SAFE, "a mark of XML says nothing in plain text")
    said = unescaped(piece)
    return job.edit(said, Trust.SAFE, "the sign that was escaped", evidence=(said,))


def raised(figure: re.Match[str]) -> str:
    """Return a raised or lowered figure in the characters that Unicode has for it."""
    return figure[2].translate(SUPERSCRIPT if figure[1].lower() == "sup" else SUBSCRIPT)


def parted(job: Job) -> str:
    """Return a blank when the tag was all that parted two words."""
    before, after = job.before(1), job.after(1)
    return " " if before and after and not before.isspace() and not after.isspace() and after != "<" else ""


def with_blank(job: Job) -> Span:
    """Return the finding's span with one of two blanks around it."""
    return Span(job.finding.start, job.finding.end + (job.before(1) == job.after(1) == " "))
