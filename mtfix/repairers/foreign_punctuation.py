"""Maps East Asian marks to English ones. Marks that touch foreign letters, save numbers, wait for those to be repaired."""

from __future__ import annotations

import re

from mtfix.languages import FOREIGN
from mtfix.punctuation import CLOSING, DOTS, OPENING, partner, plain, quote
from mtfix.quantities import scan
from mtfix.repairers.job import Job, one_by_one
from mtfix.segment import line_at
from mtfix.types import Edit, Trust

LATIN_MARKS = {"«": "“", "»": "”", "¿": "", "¡": ""}
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
        return dot(job)
    if (stripped := mark.strip()) in LATIN_MARKS:
        straight = '"' in job.text and "“" not in job.text
        form = LATIN_MARKS[stripped]
        return job.edit('"' if straight and form else form, Trust.SAFE, REASON)
    after = mapped(mark, job.before(1), job.after(1))
    return job.edit(after, Trust.SAFE, REASON) if after else None


def dot(job: Job) -> Edit:
    """Propose what a middle dot stands for: a hyphen behind a number, else a person decides."""
    if re.search(r"\b\d+\Z", job.before()) and re.match(r"[a-z]{3,}\b", job.after()):
        return job.edit("-", Trust.LIKELY, "joins a number to its noun")
    return job.edit(" ", Trust.REVIEW, "a middle dot may part or join words", alternatives=("-", ", ", " / "))


def touches_foreign(job: Job) -> bool:
    """Whether a foreign letter stands next to the mark, other marks and blanks aside."""
    before, after = job.before().rstrip(" \u3000"), job.after().lstrip(" \u3000")
    behind, ahead = FOREIGN.match(before[-1:]), FOREIGN.match(after)
    return bool((behind and len(before) not in rendered(before, 1)) or (ahead and 0 not in rendered(after, 0)))


def rendered(text: str, end: int) -> set[int]:
    """Return where number expressions begin (0) or end (1) that will be English: `3億ドル（約400億円）`."""
    return {quantity.span[end] for quantity in scan(text) if quantity.english and not quantity.doubts}


def mapped(marks: str, before: str, after: str) -> str | None:
    """Return the English form of a run of marks between two characters."""
    forms = []
    for place, mark in enumerate(marks):
        left = marks[place - 1] if place else before
        right = marks[place + 1] if place + 1 < len(marks) else after
        forms.append(plain(mark, left, right))
    return None if None in forms else "".join(form for form in forms if form)


def bracket(job: Job) -> Edit | None:
    """Propose the English quotation mark or bracket; one without a partner is for a person."""
    mark, straight = job.finding.text, '"' in job.text and "“" not in job.text
    form = quote(mark, straight) or ""
    if partner(job.text, job.finding.start) is None and closes_straight(job):
        return job.edit('"', Trust.SAFE, "closes the quotation that a straight mark opened")
    other = partner(job.text, job.finding.start)
    if other is not None and FOREIGN.search(job.text[max(0, other - 1) : other + 2]):
        return None  # both marks or neither
    if other is None:
        return job.edit("", Trust.REVIEW, "its partner is missing", alternatives=(form,))
    opening = mark in OPENING
    spaced_before = " " if opening and job.before(1).isalnum() else ""
    spaced_after = " " if not opening and job.after(1).isalnum() else ""
    return job.edit(spaced_before + form + spaced_after, Trust.SAFE, REASON)


def closes_straight(job: Job) -> bool:
    """Whether an odd number of straight marks stands on the line in front of a closing mark, and none behind it."""
    line = line_at(job.text, job.finding.start)
    before, after = job.text[line.start : job.finding.start], job.text[job.finding.end : line.end]
    return job.finding.text in CLOSING and before.count('"') % 2 == 1 and '"' not in after
