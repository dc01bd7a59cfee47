"""Takes out the last line with the blank lines in front of it; the text ends with a line break if it did before."""

from __future__ import annotations

from mtfix.repairers.job import Job, one_by_one
from mtfix.segment import tail
from mtfix.types import Edit, Trust


@one_by_one
def trailing_residue(job: Job) -> Edit | None:
    """Propose to end the text after its last line of words."""
    return job.edit("", Trust.SAFE, "nothing is said on the last line", span=tail(job.text, job.finding.start))
