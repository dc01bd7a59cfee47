"""Renders a number expression or date in English, exactly and by rule."""

from __future__ import annotations

import re

from mtfix.fit import DETERMINERS, FUNCTION
from mtfix.patterns import lazy
from mtfix.quantities import Quantity, read_in_place, read_leftover
from mtfix.repairers.job import Job, one_by_one
from mtfix.types import Edit, Trust


@one_by_one
def quantity(job: Job) -> Edit | None:
    """Propose the English of a number expression; None where it is vague or impossible."""
    found = read_found(job)
    if found is None or found.english is None or found.span[1] != job.finding.end:
        return None
    clumsy = (
        repeats(found.english, job)
        or qualifies(found.english, job)
        or (NAMED_DAY.search(found.english) and ends_in(job))
    )
    trust = Trust.REVIEW if found.doubts or clumsy or job.finding.text.isascii() else Trust.SAFE
    reason = "; ".join(("rendered by rule, equal in value", *found.doubts))
    return job.edit(found.english, trust, reason, evidence=(found.english,))


def read_found(job: Job) -> Quantity | None:
    """Return the expression that was found, with its English and its doubts for that place."""
    return read_in_place(job.text, job.finding.start) or read_leftover(job.text, job.finding.start)


def repeats(said: str, job: Job) -> bool:
    """Whether the unit or month stands beside the number already: `5トン tons`, `in September 9月`."""
    words = WORD.findall(said.lower())
    behind, before = WORD.findall(job.after().lower())[:1], WORD.findall(job.before().lower())[-1:]
    currency = said[:1] in "$€£¥" and behind and behind[0].rstrip("s") in CURRENCIES
    return bool(
        (words and ((behind and behind[0].rstrip("s") == words[-1].rstrip("s")) or before == words[:1])) or currency
    )


def qualifies(said: str, job: Job) -> bool:
    """Whether the expression stands between a determiner and a noun, or is a day before `of`: its form is not certain."""
    before, behind = WORD.findall(job.before().lower())[-1:], re.match(r"\s*([a-z]+)", job.after())
    if not behind or "-" in said:
        return False
    if behind[1] in {"of", "after"}:
        return ORDINAL.search(said) is not None
    return behind[1] not in FUNCTION and bool(before) and before[0] in DETERMINERS


def ends_in(job: Job) -> bool:
    """Whether `in` stands in front, which no day follows: `In 9月14日`."""
    return WORD.findall(job.before().lower())[-1:] == ["in"]


WORD = lazy(r"[a-z]+")
NAMED_DAY = lazy(r"[A-Z][a-z]+ \d{1,2}(?:, \d{4})?\Z")
ORDINAL = lazy(r"\d(?:st|nd|rd|th)\Z")
CURRENCIES = frozenset("dollar euro pound yen".split())
