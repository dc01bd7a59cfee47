"""Takes out the last line with the blank lines in front of it; the line break before those stays."""

from __future__ import annotations

from mtfix.repairers.job import Job, one_by_one
from mtfix.types import Edit, Span, Trust


@one_by_one
def trailing_residue(job: Job) -> Edit | None:
    """Propose to end the text after its last line of words."""
    said = len(job.text[: job.finding.start].rstrip())
    start = job.text.index("\n", said) + 1
    return job.edit("", Trust.SAFE, "nothing is said on the last line", span=Span(start, len(job.text)))
