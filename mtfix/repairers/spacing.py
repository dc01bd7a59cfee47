"""Moves a blank to the right side of a mark, or puts one there."""

from __future__ import annotations

import re

from mtfix.patterns import lazy
from mtfix.repairers.job import Job, one_by_one
from mtfix.types import Edit, Span, Trust

BLANK = lazy(r" (?=[.,;?!%)])|(?<=\() ")
# Behind these something was left out: "he was arrested in ."
INCOMPLETE = lazy(r"\b(?:an?|the|of|in|on|at|by|for|with|from|and|or|as)\Z", re.IGNORECASE)
QUOTE = lazy(r"[\"“”]")


@one_by_one
def spacing(job: Job) -> Edit | None:
    """Propose the mark without the blank, or the quotation mark with it."""
    text, start = job.finding.text, job.finding.start
    if blank := BLANK.search(text):
        if INCOMPLETE.search(job.before(5)):
            return None
        span = Span(start + blank.start(), start + blank.end())
        if job.after(1).isalpha() and text.endswith(","):
            return job.edit(
                ", ", Trust.LIKELY, "the blank is put behind the comma", span=Span(span.start, span.end + 1)
            )
        return job.edit("", Trust.SAFE, "the blank is taken out", span=span)
    quote = QUOTE.search(text)
    if quote is None:
        return None
    span = Span(start + quote.start(), start + quote.end())
    after = f"{quote.group()} " if quote.start() == 0 else f" {quote.group()}"
    return job.edit(after, Trust.LIKELY, "a blank is put outside the quotation", span=span)
