"""Puts the English of the user's glossary in the place of a foreign word or phrase."""

from __future__ import annotations

from mtfix.repairers.job import Job, one_by_one
from mtfix.types import Edit, Trust


@one_by_one
def glossary(job: Job) -> Edit | None:
    """Propose the glossary's English, with a capital where the foreign word opened the sentence with one."""
    text = job.finding.text
    exact, small = job.settings.glossary.get(text), job.settings.glossary.get(text.lower())
    english = exact or small
    if english is None:
        return None
    if exact is None and text[0].isupper():
        english = english[0].upper() + english[1:]
    return job.edit(english, Trust.LIKELY, f"the glossary has it for {text}", evidence=(english,))
