"""Puts the missing blank between two words."""

from __future__ import annotations

from mtfix.patterns import lazy
from mtfix.repairers.job import Job, one_by_one
from mtfix.types import Edit, Span, Trust

SEAM = lazy(r"[.,;?!](?=[^\W\d_]+\Z)|(?<=[a-z])(?=[A-Z])")


@one_by_one
def stuck_words(job: Job) -> Edit | None:
    """Propose a blank at the seam."""
    seam = SEAM.search(job.finding.text)
    if seam is None:
        return None
    span = Span(job.finding.start + seam.start(), job.finding.start + seam.end())
    trust = Trust.SAFE if seam.group() in {".", "?", "!"} else Trust.LIKELY
    return job.edit(seam.group() + " ", trust, "a blank is put between the words", span=span)
