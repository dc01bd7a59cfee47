"""Puts a garbled clause right by the reading that the judge takes; without a tagger there is no judge."""

from __future__ import annotations

from collections.abc import Sequence

from mtfix.backends import Tagger
from mtfix.mending.difference import difference
from mtfix.mending.judge import Sentence, Verdict, judged
from mtfix.repairers.job import Job
from mtfix.repairers.surplus import CERTAIN
from mtfix.segment import sentence_at
from mtfix.tagging import chosen
from mtfix.types import Damage, Edit, Span, Trust


def clause(jobs: Sequence[Job]) -> list[Edit | None]:
    """Propose the reading that clears the damage, applied where the judge is sure of it."""
    edits: list[Edit | None] = [None] * len(jobs)
    asked = [place for place, job in enumerate(jobs) if in_question(job)]
    tagger, _ = chosen(jobs[0].settings) if asked else (None, ())
    if tagger is None:
        return edits
    for place, edit in zip(asked, mended([jobs[place] for place in asked], tagger), strict=True):
        edits[place] = edit
    return edits


def in_question(job: Job) -> bool:
    """Whether the judge is asked: about a word that is said twice only where no rule is certain."""
    return job.finding.damage is Damage.GARBLED_CLAUSE or job.finding.confidence < CERTAIN


def mended(jobs: Sequence[Job], tagger: Tagger) -> list[Edit | None]:
    """Propose the readings that the judge takes."""
    places = [sentence_at(job.text, job.finding.start) for job in jobs]
    texts = [place.of(job.text) for job, place in zip(jobs, places, strict=True)]
    asked = [
        Sentence(text, tagged, moved(job.finding.span, -place.start), by_its_slip(job))
        for job, place, text, tagged in zip(jobs, places, texts, tagger.tag(texts), strict=True)
    ]
    verdicts = judged(asked, tagger)
    return [
        by_verdict(job, place, verdict) if verdict else None
        for job, place, verdict in zip(jobs, places, verdicts, strict=True)
    ]


def by_its_slip(job: Job) -> bool:
    """Whether nothing but the slip that was found is in question."""
    return job.finding.tentative or job.finding.damage is Damage.REPEATED_SPAN


def moved(span: Span, offset: int) -> Span:
    """Return a span of a text that begins elsewhere."""
    return Span(span.start + offset, span.end + offset)


def by_verdict(job: Job, place: Span, verdict: Verdict) -> Edit | None:
    """Propose the reading that was taken."""
    if by_its_slip(job) and not verdict.sure:
        return None
    span, after = difference(place.of(job.text), verdict.text)
    others = [difference(place.of(job.text), other) for other in verdict.others]
    return job.edit(
        after,
        Trust.LIKELY if verdict.sure else Trust.REVIEW,
        verdict.reason,
        span=moved(span, place.start),
        evidence=verdict.evidence,
        alternatives=[text for own, text in others if own == span],
    )
