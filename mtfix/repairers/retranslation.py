"""Translates the source of a broken sentence, or of one that is missing, once more: a proposal for a person to judge.

A whole sentence of a small model is seldom better than the engine's, so it is never applied by itself. Of its answers the
first is taken whose numbers are those of the source.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from mtfix.align import Alignment, alignment
from mtfix.backends import Translation, Translator
from mtfix.backends.choose import translator
from mtfix.figures import mismatches
from mtfix.repairers.job import Job
from mtfix.types import Damage, Edit, Span, Trust

BEST = 4
MOST_SENTENCES = 3


class Place(NamedTuple):
    """Where a translation belongs, the source sentences that it translates, and their language."""

    span: Span
    sentences: tuple[str, ...]
    language: str


def retranslation(jobs: Sequence[Job]) -> list[Edit | None]:
    """Propose a new translation for each job; None without a source or a translator. Each engine is called once."""
    places = [found_place(job) for job in jobs]
    engines = [engine_of(job)[0] if place else None for job, place in zip(jobs, places, strict=True)]
    answers = {id(engine): answered(engine, places, engines) for engine in engines if engine}
    return [
        proposed(job, place, engine, answers[id(engine)]) if place and engine else None
        for job, place, engine in zip(jobs, places, engines, strict=True)
    ]


def engine_of(job: Job) -> tuple[Translator | None, str]:
    """Return the translator for a job's source, None where there is none, and the language of the source."""
    found = alignment(job.document)
    language = found.language if found else "und"
    return (translator(job.settings, language) if found else None), language


def found_place(job: Job) -> Place | None:
    """Return where a job's new sentence belongs; None where no source sentence stands beside it."""
    found = alignment(job.document)
    if found is None:
        return None
    if job.finding.damage is Damage.OMITTED_SENTENCE:
        gap = next((gap for gap in found.gaps if gap.place == job.finding.span), None)
        return placed(found, job.finding.span, gap.first, gap.last) if gap else None
    for bead in found.beads:
        own = found.target_of(bead)
        if bead.paired and bead.weight > 0 and job.finding.span.within(own):
            return placed(found, own, bead.first, bead.last)
    return None


def placed(found: Alignment, span: Span, first: int, last: int) -> Place | None:
    """Return the place of some source sentences; None where they are too many for one proposal."""
    own = tuple(span.of(found.source) for span in found.sources[first:last])
    return Place(span, own, found.language) if len(own) <= MOST_SENTENCES else None


def answered(
    engine: Translator, places: Sequence[Place | None], engines: Sequence[Translator | None]
) -> dict[str, list[Translation]]:
    """Return an engine's answers by source sentence, from one call."""
    mine = (place for place, other in zip(places, engines, strict=True) if place and other is engine)
    asked = list(dict.fromkeys(sentence for place in mine for sentence in place.sentences))
    return dict(zip(asked, engine.translate(asked, BEST), strict=True)) if asked else {}


def proposed(job: Job, place: Place, engine: Translator, answers: dict[str, list[Translation]]) -> Edit | None:
    """Return the proposal for a job; None where the engine has nothing to say."""
    said = [chosen(sentence, answers[sentence], place.language) for sentence in place.sentences]
    if not all(said):
        return None
    english = " ".join(filter(None, said))
    after = inserted(job, place, english) if place.span.start == place.span.end else english
    source = " ".join(place.sentences)
    reason = f"the source sentence translated by {engine.name}: {source}"
    return job.edit(after, Trust.REVIEW, reason, span=place.span, evidence=(source, english))


def chosen(source: str, answers: Sequence[Translation], language: str) -> str:
    """Return the likeliest answer whose numbers are those of the source, or the likeliest of all; empty if there is none."""
    texts = [answer.text.strip() for answer in answers if answer.text.strip()]
    return next((text for text in texts if not mismatches(source, text, "", language)), texts[0] if texts else "")


def inserted(job: Job, place: Place, english: str) -> str:
    """Return a new sentence with the blank or the line break that parts it from the sentence before."""
    if not job.text[: place.span.start].strip():
        return f"{english} "
    opens_line = f"\n{place.sentences[0]}" in (job.document.source or "")
    blank_lines = "\n\n" in job.text
    return ("\n\n" if blank_lines else "\n") + english if opens_line and "\n" in job.text else f" {english}"
