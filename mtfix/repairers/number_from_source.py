"""Puts the number of the source in the place of one that contradicts it: the number, and nothing else."""

from __future__ import annotations

import re

from mtfix.align import alignment
from mtfix.figures import Mismatch, mismatches, written
from mtfix.patterns import lazy
from mtfix.repairers.job import Job, one_by_one
from mtfix.types import Edit, Trust

ARTICLE = lazy(r"\b(an?)\s\Z", re.IGNORECASE)
VOWEL = lazy(r"8|11(?!\d)|18(?!\d)|eigh|eleven", re.IGNORECASE)


@one_by_one
def number_from_source(job: Job) -> Edit | None:
    """Propose the number of the source; None where it has none that is left for this place."""
    found = contradiction(job)
    if found is None or found[0].instead is None:
        return None
    mismatch, source = found[0], found[1]
    assert mismatch.instead is not None
    after = written(mismatch.figure, mismatch.instead.value)
    if after is None or after == job.finding.text:
        return None
    sure = mismatch.certain and agrees(job, mismatch, after)
    reason = f"the source says {mismatch.instead.text}"
    return job.edit(after, Trust.LIKELY if sure else Trust.REVIEW, reason, evidence=(source, after))


def contradiction(job: Job) -> tuple[Mismatch, str] | None:
    """Return the finding's number with the number that the source has instead, and its source sentence."""
    found = alignment(job.document)
    for bead in found.beads if found else ():
        own = found.target_of(bead) if found and bead.paired else None
        if found and own and job.finding.span.within(own):
            source = found.source_of(bead).of(found.source)
            for mismatch in mismatches(source, own.of(found.text), found.source, found.language):
                if own.start + mismatch.figure.span.start == job.finding.start:
                    return mismatch, source
    return None


def agrees(job: Job, mismatch: Mismatch, after: str) -> bool:
    """Whether the words beside the number fit the new one as well: its article, and the noun's number."""
    article = ARTICLE.search(job.before())
    if article and bool(VOWEL.match(after)) != (article[1].lower() == "an"):
        return False
    return mismatch.instead is not None and (mismatch.figure.value == 1) == (mismatch.instead.value == 1)
