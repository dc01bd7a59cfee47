"""Renders a number expression or date in English, exactly and by rule."""

from __future__ import annotations

from mtfix.quantities import Quantity, read_in_place, read_leftover
from mtfix.repairers.job import Job, one_by_one
from mtfix.types import Edit, Trust


@one_by_one
def quantity(job: Job) -> Edit | None:
    """Propose the English of a number expression; None where it is vague or impossible."""
    found = read_found(job)
    if found is None or found.english is None or found.span[1] != job.finding.end:
        return None
    trust = Trust.REVIEW if found.doubts or job.finding.text.isascii() else Trust.SAFE
    reason = "; ".join(("rendered by rule, equal in value", *found.doubts))
    return job.edit(found.english, trust, reason, evidence=(found.english,))


def read_found(job: Job) -> Quantity | None:
    """Return the expression that was found, with its English and its doubts for that place."""
    return read_in_place(job.text, job.finding.start) or read_leftover(job.text, job.finding.start)
