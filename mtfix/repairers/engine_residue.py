"""Takes the engine's own words out, with the blank lines between them and the translation, and joins its word pieces."""

from __future__ import annotations

from mtfix.repairers.job import Job, one_by_one
from mtfix.residue import HOLE, REFUSAL, joined
from mtfix.segment import tail
from mtfix.types import Edit, Span, Trust

CERTAIN = 0.9


@one_by_one
def engine_residue(job: Job) -> Edit | None:
    """Propose the text without the engine's words; nothing where a word is lost or all is."""
    said = job.finding.text
    if HOLE.fullmatch(said) or (REFUSAL.fullmatch(said) and said == job.text.strip()):
        return None
    if (words := joined(said)) is not None:
        return job.edit(words, Trust.LIKELY, "the pieces of the words, joined", evidence=(words,))
    trust = Trust.LIKELY if job.finding.confidence >= CERTAIN else Trust.REVIEW
    return job.edit("", trust, f"{job.finding.reason}: {' '.join(said.split())[:60]}", span=cut(job))


def cut(job: Job) -> Span:
    """Return what goes with the engine's words: white space after them at the head, before them at the end."""
    text, start, end = job.text, job.finding.start, job.finding.end
    if not text[:start].strip():
        return Span(start, end + len(text[end:]) - len(text[end:].lstrip()))
    if not text[end:].strip():
        return tail(text, start)
    return Span(start, end + (job.before(1) == job.after(1) == " "))
