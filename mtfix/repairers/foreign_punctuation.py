"""Maps East Asian marks to English ones. Marks that touch foreign letters wait for those to be repaired with them."""

from __future__ import annotations

from mtfix.languages import FOREIGN
from mtfix.punctuation import CLOSING, DOTS, OPENING, partner, plain, quote
from mtfix.repairers.job import Job, one_by_one
from mtfix.types import Edit, Trust

REASON = "mapped to its English form"


@one_by_one
def foreign_punctuation(job: Job) -> Edit | None:
    """Propose the English form of a mark."""
    mark = job.finding.text
    if touches_foreign(job):
        return None
    if mark in OPENING or mark in CLOSING:
        return bracket(job)
    if mark in DOTS:
        return job.edit(" ", Trust.REVIEW, "a middle dot may part or join words", alternatives=("-", ", ", " / "))
    after = mapped(mark, job.before(1), job.after(1))
    return job.edit(after, Trust.SAFE, REASON) if after else None


def touches_foreign(job: Job) -> bool:
    """Whether a foreign letter stands next to the mark, other marks and blanks aside."""
    before, after = job.before(4).rstrip(), job.after(4).lstrip()
    return bool(FOREIGN.match(before[-1:]) or FOREIGN.match(after))


def mapped(marks: str, before: str, after: str) -> str | None:
    """Return the English form of a run of marks between two characters."""
    forms = []
    for place, mark in enumerate(marks):
        left = marks[place - 1] if place else before
        right = marks[place + 1] if place + 1 < len(marks) else after
        forms.append(plain(mark, left, right))
    return None if None in forms else "".join(form for form in forms if form)


def bracket(job: Job) -> Edit:
    """Propose the English quotation mark or bracket; one without a partner is for a person."""
    mark, straight = job.finding.text, '"' in job.text and "“" not in job.text
    form = quote(mark, straight) or ""
    if partner(job.text, job.finding.start) is None:
        return job.edit("", Trust.REVIEW, "its partner is missing", alternatives=(form,))
    opening = mark in OPENING
    spaced_before = " " if opening and job.before(1).isalnum() else ""
    spaced_after = " " if not opening and job.after(1).isalnum() else ""
    return job.edit(spaced_before + form + spaced_after, Trust.SAFE, REASON)
