"""Renders a number expression or date in English, exactly and by rule."""

from __future__ import annotations

from mtfix.quantities import english, read, read_leftover
from mtfix.repairers.job import Job, one_by_one
from mtfix.types import Edit, Trust


@one_by_one
def quantity(job: Job) -> Edit | None:
    """Propose the English of a number expression; None where it is vague or impossible."""
    found = read(job.finding.text, language=job.finding.language or "") or read_leftover(job.finding.text)
    if found is None or found.span[1] != len(job.finding.text):
        return None
    said = english(found, before=job.before(), after=job.after())
    if said is None:
        return None
    trust = Trust.REVIEW if found.doubts or job.finding.text.isascii() else Trust.SAFE
    reason = "; ".join(("rendered by rule, equal in value", *found.doubts))
    return job.edit(said, trust, reason, evidence=(said,))
