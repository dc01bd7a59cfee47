"""The stages in order, the only place where they meet: read this second.

tag -> detect -> merge -> repair -> guard -> trial. A single text is a batch of one; the trial looks once more at the product
of the trusted edits, for documents that have any, and withdraws what would not stand.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice

from mtfix import tagging
from mtfix.detectors import wanted
from mtfix.guards import doubts
from mtfix.merge import merged
from mtfix.protect import joined, shields
from mtfix.repairers import REPAIRED, Job, in_order, repairer, silent
from mtfix.settings import Settings
from mtfix.trial import narrowed, offences, product
from mtfix.types import Damage, Document, Edit, Failure, Finding, MtfixError, Result, Trust, named

Outcome = Result | Failure
BATCH = 64
TRUSTED = {True: frozenset({Trust.SAFE}), False: frozenset({Trust.SAFE, Trust.LIKELY})}


class Cleaner:
    """Cleans texts with one set of settings. It is cheap to make and can be pickled; models load on first need."""

    def __init__(self, settings: Settings | None = None) -> None:
        """Take the settings, the defaults if there are none."""
        self.settings = settings or Settings()

    def clean(self, text: str, source: str | None = None, date: str | None = None) -> Result:
        """Return the result for one text; raise MtfixError when it cannot be examined.

        `source` is the article that was translated, `date` its ISO date.
        """
        outcome = self.clean_documents([self.document(text, source, date)])[0]
        if isinstance(outcome, Failure):
            raise MtfixError(outcome.error)
        return outcome

    def clean_many(self, texts: Iterable[str]) -> Iterator[Outcome]:
        """Yield a Result or a Failure for each text, in order; no more than `BATCH` texts are held at a time."""
        remaining = iter(texts)
        while batch := list(islice(remaining, BATCH)):
            yield from self.clean_documents([self.document(text) for text in batch])

    def clean_documents(self, documents: Sequence[Document]) -> list[Outcome]:
        """Return a Result or a Failure for each document, in order. What a document gets does not depend on the others."""
        try:
            return list(settled(documents, self.settings))
        except Exception as error:  # the document that broke is found by taking them one by one
            if len(documents) == 1:
                return [failure(documents[0], error)]
        return [self.clean_documents([document])[0] for document in documents]

    def inspect(self, text: str) -> list[tuple[int, int, float]]:
        """Return (start, end, probability of damage) for every run of non-space in `text`, no threshold applied."""
        from mtfix.inspection import word_scores

        result = examined([self.document(text)], self.settings)[0]
        return word_scores(text, result.findings, tagging.every_word(result.document, self.settings))

    def document(self, text: str, source: str | None = None, date: str | None = None) -> Document:
        """Return a plain text as a document."""
        return Document(text=text, source=source, date=date or self.settings.date)


def clean(text: str, settings: Settings | None = None) -> Result:
    """Clean one text: see `Cleaner.clean`."""
    return Cleaner(settings).clean(text)


def clean_many(texts: Iterable[str], settings: Settings | None = None) -> Iterator[Outcome]:
    """Clean texts in order: see `Cleaner.clean_many`."""
    return Cleaner(settings).clean_many(texts)


class StageError(Exception):
    """An error with the name of the stage that it came from."""

    def __init__(self, stage: str, cause: Exception) -> None:
        """Keep the stage beside the cause."""
        super().__init__(str(cause))
        self.stage, self.cause = stage, cause


@contextmanager
def stage(name: str) -> Iterator[None]:
    """Say at which stage an error was raised."""
    try:
        yield
    except StageError:
        raise
    except Exception as error:
        raise StageError(name, error) from error


def failure(document: Document, error: Exception) -> Failure:
    """Return the failure that an error makes of a document."""
    name, cause = (error.stage, error.cause) if isinstance(error, StageError) else ("clean", error)
    return Failure(document.id, name, told(cause))


def told(cause: Exception) -> str:
    """Return what an error says to whoever has to do something about it."""
    if isinstance(cause, MtfixError):
        return str(cause)
    if isinstance(cause, ModuleNotFoundError):
        return f"the package {cause.name} that mtfix needs is missing here: install mtfix again"
    return f"{type(cause).__name__}: {cause}; please report it"


def examined(documents: Sequence[Document], settings: Settings) -> list[Result]:
    """Return each document with its disjoint findings; the tagger, if there is one, reads them all at once."""
    if settings.tagger == "none":
        return [detected(prepared(document, settings), settings) for document in documents]
    with stage("tag"):
        documents, notes = tagging.read([prepared(document, settings) for document in documents], settings)
    return [detected(document, settings, notes) for document in documents]


def prepared(document: Document, settings: Settings) -> Document:
    """Return the document with all that is protected in it."""
    protected = joined((*document.protected, *shields(document.text, settings.keep)))
    return replace(document, protected=protected, language=settings.source_language)


def detected(document: Document, settings: Settings, notes: tuple[str, ...] = ()) -> Result:
    """Return a prepared document with its disjoint findings and what is kept; no edits yet."""
    with stage("detect"):
        found = list(found_in(document, settings))
    kept = tuple(legitimate(found))
    walls = joined((*document.protected, *(finding.span for finding in kept)))
    findings = merged((finding for finding in found if not finding.kept), walls)
    notes = (*notes, *comparison(document))
    return Result(document, findings, kept=kept, settings_digest=digest(settings), notes=notes)


def digest(settings: Settings) -> str:
    """Return the digest of the settings and of the models that they reach."""
    if settings.translator == "none":
        return settings.digest()
    from mtfix.backends import standing

    return standing.digest(settings)


def absences(result: Result, settings: Settings) -> tuple[str, ...]:
    """Return why foreign text was left, one sentence a language for which there is no translator."""
    if settings.translator == "none" or not result.findings:
        return ()
    from mtfix.backends import standing

    return standing.notes(result, settings)


def comparison(document: Document) -> tuple[str, ...]:
    """Return why a document was not compared with the source that it came with; empty if it was, or has none."""
    if document.source is None:
        return ()
    from mtfix.align import note

    return note(document)


def legitimate(found: Sequence[Finding]) -> Iterator[Finding]:
    """Yield the foreign spans that may stay; a dateline's pieces never may, however they look."""
    datelines = [finding.span for finding in found if finding.damage is Damage.FOREIGN_DATELINE]
    for finding in found:
        if finding.kept and not any(finding.span.meets(span) for span in datelines):
            yield finding


def found_in(document: Document, settings: Settings) -> Iterator[Finding]:
    """Yield every detector's findings, with their text and the detector's name."""
    select, ignore = tuple(settings.select), tuple(settings.ignore)
    for name, find in wanted(select, ignore, document.source is not None, document.reading is not None):
        for finding in find(document):
            yield replace(finding, text=finding.span.of(document.text), detector=name)


def proposed(documents: Sequence[Document], settings: Settings) -> list[Result]:
    """Return each document with its findings and its guarded edits; those that are trusted are marked as applied."""
    results = examined(documents, settings)
    notes = [list(result.notes) for result in results]
    jobs = [
        [Job(result.document, finding, settings, said) for finding in result.findings]
        for result, said in zip(results, notes, strict=True)
    ]
    with stage("repair"):
        edits = iter(repaired([job for own in jobs for job in own]))
        results = [noted(result, said) for result, said in zip(results, notes, strict=True)]
    with stage("guard"):
        return [
            with_edits(result, islice(edits, len(own)), settings) for result, own in zip(results, jobs, strict=True)
        ]


def repaired(jobs: Sequence[Job]) -> list[Edit | None]:
    """Return the first proposal for each job. A repairer is called once, with all the jobs that are left for it."""
    edits: list[Edit | None] = [None] * len(jobs)
    for name in in_order():
        places = [
            place
            for place, job in enumerate(jobs)
            if edits[place] is None and name in REPAIRED.get(job.finding.damage, ())
        ]
        if places and not silent(name, jobs[0].settings):
            answers = repairer(name)([jobs[place] for place in places])
            for place, edit in zip(places, answers, strict=True):
                edits[place] = replace(edit, repairer=name) if edit else None
    return edits


def with_edits(result: Result, proposals: Iterable[Edit | None], settings: Settings) -> Result:
    """Return the result with its edits guarded, disjoint and named."""
    if not result.findings:
        return result
    trusted = TRUSTED[settings.safe_only]
    edits = []
    for edit in proposals:
        if edit:
            doubted = edit.doubted(*reasons) if (reasons := doubts(edit, result.document)) else edit
            edits.append(replace(doubted, applied=doubted.trust in trusted))
    kept = disjoint([edit for edit in edits if not edit.finding.tentative or edit.trust is not Trust.REVIEW])
    mended = {edit.finding.span for edit in kept}
    findings = tuple(found for found in result.findings if not found.tentative or found.span in mended)
    return replace(result, findings=findings, edits=named(kept, result.document.text))


def disjoint(edits: Sequence[Edit]) -> list[Edit]:
    """Return the edits in text order; of two that overlap the applied one stays, then the longer, then the earlier."""
    kept: list[Edit] = []
    for edit in sorted(edits, key=lambda edit: (not edit.applied, -len(edit.span), edit.span)):
        place = bisect_left(kept, edit.span, key=lambda other: other.span)
        if not any(edit.span.meets(other.span) for other in kept[max(place - 1, 0) : place + 1]):
            kept.insert(place, edit)
    return kept


def settled(documents: Sequence[Document], settings: Settings) -> list[Result]:
    """Return the results whose products stood their trial, all products examined in one batch."""
    results = proposed(documents, settings)
    with stage("trial"):
        suspects = [place for place, result in enumerate(results) if result.applied]
        products = proposed([product(results[place]) for place in suspects], settings)
        for place, again in zip(suspects, products, strict=True):
            if lines := offences(results[place], again):
                results[place] = narrowed(results[place], lines, lambda document: proposed([document], settings)[0])
    with stage("note"):
        results = [noted(result, (*result.notes, *absences(result, settings))) for result in results]
    return [unread(result) for result in results]


def noted(result: Result, said: Sequence[str]) -> Result:
    """Return the result with these notes, each once."""
    notes = tuple(dict.fromkeys(said))
    return result if notes == result.notes else replace(result, notes=notes)


def unread(result: Result) -> Result:
    """Return the result without what the tagger read."""
    read = result.document.reading is not None
    return replace(result, document=replace(result.document, reading=None)) if read else result
