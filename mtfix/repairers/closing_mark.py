"""Sets a closing quotation mark or bracket where it was lost, if that place is certain."""

from __future__ import annotations

from mtfix.marks import CLOSES, lost_place
from mtfix.repairers.job import Job, one_by_one
from mtfix.segment import line_at
from mtfix.types import Edit, Span, Trust


@one_by_one
def closing_mark(job: Job) -> Edit | None:
    """Propose the word with the mark that was lost behind it."""
    line = line_at(job.text, job.finding.start)
    word = lost_place(line.of(job.text).removesuffix("\r"), job.finding.start - line.start)
    if word is None:
        return None
    span = Span(line.start + word.start, line.start + word.end)
    reason = (
        "the bracket takes up the whole line"
        if job.finding.text == "("
        else "a quotation ends where its speaker is named"
    )
    return job.edit(span.of(job.text) + CLOSES[job.finding.text], Trust.LIKELY, reason, span=span)
