"""A form of address or an office that stands behind a name in Latin letters: "Mr. Yamada氏", "President Moon 대통령"."""

from __future__ import annotations

import re

from mtfix import lexicon
from mtfix.fit import DETERMINERS, FUNCTION
from mtfix.lexicon.composition import offices_of
from mtfix.patterns import lazy
from mtfix.repairers.job import Job, one_by_one
from mtfix.types import Edit, Span, Trust

WORD = r"[A-ZÀ-Þ][^\W\d_]+(?:[-'’][^\W\d_]+)*"
NAME = lazy(rf"(?<![^\W_])(?:{WORD} ){{0,2}}{WORD} ?\Z")
# No further in front of the ending than a title and a full name reach.
NEAR = 60


@one_by_one
def form_of_address(job: Job) -> Edit | None:
    """English has no word for an honorific and sets an office in front of the name, where it may stand already."""
    ending, before = job.finding.text, job.before(NEAR)
    offices = {office.english for language in spoken(job) for office in offices_of(ending, language)}
    match = NAME.search(before)
    if not offices or not match or ending in job.settings.glossary:
        return None
    end = job.finding.end
    if offices == {""}:
        return job.edit(
            "", Trust.LIKELY, f"{ending} is a form of address behind a name", span=Span(end_of(match, job), end)
        )
    if said := next((office for office in offices if stands_before(office, before)), ""):
        return job.edit("", Trust.LIKELY, f"{said} is said in front of the name", span=Span(end_of(match, job), end))
    name = without_opener(match.group().strip())
    if lexicon.place(name) or name.lower() in DETERMINERS | FUNCTION:
        return None
    start = job.finding.start - len(before) + before.rindex(name)
    office, *others = sorted(offices - {""})
    trust = Trust.REVIEW if others or lexicon.is_english(name.lower()) else Trust.LIKELY
    reason = f"{ending} behind a name is {office} in front of it"
    return job.edit(f"{office} {name}", trust, reason, span=Span(start, end), evidence=(office,), alternatives=others)


def spoken(job: Job) -> tuple[str, ...]:
    """Return the languages that the ending may be of."""
    language = job.finding.language
    return ("ja", "zh") if language in {None, "und"} else (language,)


def end_of(match: re.Match[str], job: Job) -> int:
    """Return where in the text the name ends, its blank left out."""
    return job.finding.start - (match.group()[-1] == " ")


def stands_before(office: str, before: str) -> bool:
    """Whether an office is named in front of the name."""
    return bool(office) and re.search(rf"\b{re.escape(office)} ", before, re.IGNORECASE) is not None


def without_opener(name: str) -> str:
    """Return a name without a plain word that opens the sentence: Yesterday Kishida."""
    first, _, rest = name.partition(" ")
    return without_opener(rest) if rest and lexicon.is_english(first.lower()) else name
