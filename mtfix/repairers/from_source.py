"""Puts the translation of the source in the place of a garbled sentence: a strong model's, where the judge prefers it.

A repair of a few words that the judge is sure of goes first. What is left is asked of the translator; its sentence is applied only
where no guard doubts it beside its source, its numbers are those of the source, and the tagger finds it sound. The model that
comes with mtfix is weaker than most engines: its sentences are proposed by `retranslation` and never applied.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mtfix.figures import mismatches
from mtfix.guards import OF_MODELS, Context
from mtfix.guards.context import TRANSLATION
from mtfix.repairers.clause import clause
from mtfix.repairers.job import Job
from mtfix.repairers.retranslation import engine_of, retranslation
from mtfix.repairers.rewriter import cleared
from mtfix.types import Edit, Trust

WEAK = "bundled"


def from_source(jobs: Sequence[Job]) -> list[Edit | None]:
    """Propose a strong model's translation where the judge is sure of it; None elsewhere."""
    edits: list[Edit | None] = [None] * len(jobs)
    strong = [place for place, job in enumerate(jobs) if job.document.source and is_strong(job)]
    if not strong:
        return edits
    local = clause([jobs[place] for place in strong])
    left = [place for place, edit in zip(strong, local, strict=True) if not (edit and edit.trust is Trust.LIKELY)]
    own = [jobs[place] for place in left]
    proposals = [
        edit if edit and not doubted(job, edit) else None for job, edit in zip(own, retranslation(own), strict=True)
    ]
    for place, edit in zip(left, cleared(own, proposals) if own else [], strict=True):
        edits[place] = edit if edit and edit.trust is Trust.LIKELY else None
    return edits


def is_strong(job: Job) -> bool:
    """Whether the job's source has a translator other than the one that comes with mtfix."""
    engine, _ = engine_of(job)
    return engine is not None and engine.name != WEAK


def doubted(job: Job, edit: Edit) -> bool:
    """Whether a guard doubts a translation beside the source that it is of, or a number differs."""
    source, (_, language) = edit.evidence[0], engine_of(job)
    told = replace(edit, repairer=TRANSLATION, finding=replace(edit.finding, language=language))
    context = Context(told, job.document)
    return bool(mismatches(source, edit.after, "", language)) or any(
        guard(source, edit.after, context) for guard in OF_MODELS
    )
