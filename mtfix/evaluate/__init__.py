"""Scores on rows with known answers, each with the signature that says what was measured, on which rows, with which models.

files - rows (schema by fields, sample) - subject (mtfix through its public interface) - schemas - report - terminal, page, JSON
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from mtfix import __version__
from mtfix.backends import standing
from mtfix.evaluate.report import Report, Section, Signature, joined
from mtfix.evaluate.rows import found_files, read, sampled
from mtfix.evaluate.schemas import scorer
from mtfix.evaluate.subject import Subject, silent
from mtfix.pipeline import Cleaner
from mtfix.settings import Settings

__all__ = ["THRESHOLD", "Report", "evaluate"]

THRESHOLD = 0.5
Progress = Callable[[str, int], None]


def quiet(file: str, done: int) -> None:
    """Say nothing of how far the evaluation is."""


def evaluate(
    paths: Iterable[str],
    settings: Settings | None = None,
    *,
    most: int | None = None,
    threshold: float = THRESHOLD,
    progress: Progress = quiet,
) -> Report:
    """Return the scores for files and folders of rows, `most` rows of each file at most; raise MtfixError for unfit rows.

    `threshold` is the probability from which a word counts as called damaged. `progress` is told a file's name and how
    many texts of it have been examined.
    """
    subject = Subject(Cleaner(settings), threshold)
    sections: list[Section] = []
    for file in found_files(paths):
        rows = sampled(read(file), most)
        subject.forget()
        subject.progress = lambda done, name=rows.file: progress(name, done)  # type: ignore[misc]
        section = scorer(rows.schema)(rows, subject)
        sections.append(replace(section, notes=(*section.notes, *failed(subject))))
    subject.progress = silent
    signature = Signature(__version__, standing.digest(subject.cleaner.settings), threshold, subject.models())
    return joined(sections, signature)


def failed(subject: Subject) -> list[str]:
    """Return a sentence about the texts that could not be examined."""
    if not subject.failures:
        return []
    first = next(iter(subject.failures.values()))
    return [f"{len(subject.failures)} texts could not be examined and count as left alone; the first: {first}"]
