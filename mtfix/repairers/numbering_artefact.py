"""Takes the stray digit out and keeps the word and the full stop."""

from __future__ import annotations

from mtfix.repairers.job import Job, one_by_one
from mtfix.types import Edit, Trust


@one_by_one
def numbering_artefact(job: Job) -> Edit | None:
    """Propose the word without its digits."""
    word = job.finding.text.rstrip("0123456789０１２３４５６７８９")
    return job.edit(word, Trust.LIKELY, f"the number {job.finding.text[len(word) :]} is taken out; no list is here")
