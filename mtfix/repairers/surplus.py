"""Takes surplus copies out, with the white space in front of them; one copy remains."""

from __future__ import annotations

from mtfix.repairers.job import Job, one_by_one
from mtfix.types import Damage, Edit, Span, Trust

CERTAIN = 0.9
# Taking one of two away cannot change what is said; `an an` may have been `and an`.
HARMLESS = frozenset({"the", "of", "and", "a"})


@one_by_one
def surplus(job: Job) -> Edit | None:
    """Propose to remove the copies that the finding marks."""
    start = job.finding.start
    while job.finding.damage is Damage.DUPLICATE_SENTENCE and start > 0 and job.text[start - 1].isspace():
        start -= 1
    return job.edit("", trust(job), f"{job.finding.reason}; one copy stays", span=Span(start, job.finding.end))


def trust(job: Job) -> Trust:
    """Return how far removing the copies is trusted."""
    if job.finding.confidence < CERTAIN:
        return Trust.REVIEW
    return Trust.SAFE if job.finding.text.strip() in HARMLESS else Trust.LIKELY
