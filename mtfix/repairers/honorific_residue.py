"""Takes away the second form of address."""

from __future__ import annotations

from mtfix.patterns import lazy
from mtfix.repairers.job import Job, one_by_one
from mtfix.types import Edit, Trust

ENDING = lazy(r"[- ](?:san|sama|sensei|shi|kun|chan|ssi|nim|kantoku)\Z")
TWICE = lazy(r"(.+?)( .+)? \1")


@one_by_one
def honorific_residue(job: Job) -> Edit | None:
    """Propose the name with one form of address, or the title once."""
    text = job.finding.text
    if ending := ENDING.search(text):
        return job.edit(text[: ending.start()], Trust.SAFE, "the ending says what another form of address says already")
    if twice := TWICE.fullmatch(text):
        return job.edit(twice[1] + (twice[2] or ""), Trust.SAFE, "the title is left once")
    return None
