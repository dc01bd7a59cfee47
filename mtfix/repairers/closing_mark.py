"""Sets a closing quotation mark or bracket where it was lost, if that place is certain."""

from __future__ import annotations

from mtfix.marks import CLOSES, lost_place, open_bracket, open_quotation
from mtfix.repairers.job import Job, one_by_one
from mtfix.segment import line_at
from mtfix.types import Edit, Trust


@one_by_one
def closing_mark(job: Job) -> Edit | None:
    """Propose the word with the mark that was lost behind it; nothing where the finding is the mark that opens."""
    row = line_at(job.text, job.finding.start)
    line = row.of(job.text).removesuffix("\r")
    for place in (open_bracket(line), open_quotation(line)):
        if place is not None and (word := lost_place(line, place)) and row.start + word.start == job.finding.start:
            reason = (
                "the bracket is the whole line" if line[place] == "(" else "a quotation ends where its speaker is named"
            )
            return job.edit(job.finding.text + CLOSES[line[place]], Trust.LIKELY, reason)
    return None
