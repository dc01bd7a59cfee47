"""Asks a language model, where the user named one, for what no rule repairs; its answer waits for a person.

Only the damaged span and a little of its sentence is shown. An answer that a guard doubts is dropped, but for words that
would be new: a reader may want those. It is applied only where the tagger finds the sentence sound afterwards, and no guard doubts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mtfix import rewriting, tagging
from mtfix.guards import doubts
from mtfix.mending.judge import Sentence, clears
from mtfix.repairers.job import Job
from mtfix.segment import sentence_at
from mtfix.types import Edit, Span, Trust

BEARABLE = ("a word would be new", "a name would be lost")
REASON = "rewritten by {}"
CLEARED = "{}; the tagger finds the sentence sound now"


def rewriter(jobs: Sequence[Job]) -> list[Edit | None]:
    """Propose what the model writes; None where none is wanted, none answers, or nothing in its answer can stand."""
    edits: list[Edit | None] = [None] * len(jobs)
    asked = [place for place, job in enumerate(jobs) if job.settings.rewriter != "none"]
    if not asked:
        return edits
    settings = jobs[asked[0]].settings
    passages = [rewriting.passage(jobs[place].document, jobs[place].finding.span) for place in asked]
    for place, answer in zip(asked, rewriting.ask(passages, settings), strict=True):
        edits[place] = proposal(jobs[place], answer)
    return cleared(jobs, edits)


def proposal(job: Job, asked: rewriting.Asked) -> Edit | None:
    """Return the first text that can stand, as an edit to review; a trouble becomes a note on the document."""
    if asked.answer.trouble:
        job.notes.append(asked.answer.trouble)
    for text in asked.answer.texts:
        edit = job.edit(text, Trust.REVIEW, REASON.format(asked.name))
        if all(doubt.startswith(BEARABLE) for doubt in doubts(edit, job.document)):
            return edit
    return None


def cleared(jobs: Sequence[Job], edits: list[Edit | None]) -> list[Edit | None]:
    """Return the edits, those trusted that no guard doubts and of which the judge is sure that they clear the damage."""
    found = [(place, edit) for place, edit in enumerate(edits) if edit and not doubts(edit, jobs[place].document)]
    tagger, _ = tagging.chosen(jobs[0].settings) if found else (None, ())
    if tagger is None:
        return edits
    pairs = [before_and_after(jobs[place], edit) for place, edit in found]
    said = tagger.tag([text for before, after, _ in pairs for text in (before, after)])
    for (place, edit), (before, after, span), was, now in zip(found, pairs, said[::2], said[1::2], strict=True):
        if clears(Sentence(before, was, span), after, now, tagger.levels):
            reason = CLEARED.format(edit.reason)
            edits[place] = replace(edit, trust=Trust.LIKELY, reason=reason, confidence=1 - now.peak)
    return edits


def before_and_after(job: Job, edit: Edit) -> tuple[str, str, Span]:
    """Return the sentence around an edit without it and with it, and where in it the edit stands."""
    place = sentence_at(job.text, edit.start)
    place = Span(min(place.start, edit.start), max(place.end, edit.end))
    after = job.text[place.start : edit.start] + edit.after + job.text[edit.end : place.end]
    return place.of(job.text), after, Span(edit.start - place.start, edit.end - place.start)
