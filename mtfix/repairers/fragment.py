"""Gives a sentence the subject that it lost, where only one is possible: "it", the matter that was spoken of."""

from __future__ import annotations

from mtfix.detectors.fragment import UNFINISHED
from mtfix.patterns import lazy
from mtfix.repairers.job import Job, one_by_one
from mtfix.types import Edit, Span, Trust

# Said of facts, plans and events; of a person hardly ever, unless `OF_A_PERSON` follows.
OF_MATTERS = frozenset(
    "abolished agreed amended announced approved ascertained authorised authorized built calculated cancelled canceled "
    "clarified completed concluded confirmed constructed corroborated decided demolished demonstrated disclosed discontinued "
    "discussed enacted established estimated finalised finalized implemented indicated launched learned manufactured "
    "organised organized planned postponed predicted published ratified rebuilt rescheduled revealed revised scheduled "
    "specified stated stipulated underlined unveiled verified written".split()
)
OF_A_PERSON = lazy(r" (?:as|to|dead|positive|infected|guilty|innocent|missing|himself|herself)\b")
# Said of persons too, so that only "that" can tell.
WITH_THAT = frozenset(
    "acknowledged alleged assumed believed claimed expected feared found held hoped known mentioned noted observed proved "
    "proven recognised recognized reported said shown suspected thought understood".split()
)
SAYS_THAT = lazy(r" that\b")
WHEN_OR_WHERE = lazy(
    r" (?:in (?!custody|prison|jail|captivity|detention|contempt|high|esteem)|on (?!suspicion|charges|remand)|at (?!gunpoint|bay)|"
    r"between |every |for the (?:first|second|third|last) time)"
)
WHOLE = {"been": "It has been", "was": "It was", "is": "It is", "has been": "It has been", "had been": "It had been"}


@one_by_one
def fragment(job: Job) -> Edit | None:
    """Propose the subject in front of the verb, or nothing where another reading is possible."""
    start, _, participle = job.finding.text.rpartition(" ")
    whole = WHOLE.get(start)
    if whole is None or not of_a_matter(participle, job.after()) or broken_off(job.before()):
        return None
    span = Span(job.finding.start, job.finding.start + len(start))
    return job.edit(whole, Trust.LIKELY, "the sentence gets the subject that it lost at the break", span=span)


def of_a_matter(participle: str, after: str) -> bool:
    """Whether only a fact, a plan or an event can be the subject."""
    if participle in OF_MATTERS:
        return OF_A_PERSON.match(after) is None
    return (participle in WITH_THAT and SAYS_THAT.match(after) is not None) or (
        participle == "held" and WHEN_OR_WHERE.match(after) is not None
    )


def broken_off(before: str) -> bool:
    """Whether the sentence in front is unfinished, so that the full stop is the damage."""
    return before.rstrip(" .\t\u00a0").rpartition(" ")[2].lower() in UNFINISHED
