"""The contents of one file -> its texts cleaned -> the new contents: formats on both sides of the pipeline."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from mtfix.formats import File, Part, read
from mtfix.pipeline import Cleaner
from mtfix.types import Document, Edit, Failure, Result


@dataclass(frozen=True)
class Cleaned:
    """A file with a result for each of its texts; `failures` are rows and texts that could not be read or examined."""

    file: File
    results: tuple[Result, ...]
    failures: tuple[Failure, ...]

    @cached_property
    def content(self) -> bytes:
        """The file's new bytes: outside the applied edits those that were read."""
        return self.file.splice(self.applied) if self.applied else self.file.content

    @property
    def applied(self) -> dict[str, Sequence[Edit]]:
        """The applied edits of each text that has any, by its id."""
        return {result.document.id: result.applied for result in self.results if result.applied}

    @property
    def diff(self) -> bytes:
        """The change as a unified diff."""
        from mtfix.render.unified import unified

        return unified(self.file.content, self.file.patches(self.applied), self.file.name)


def cleaned(
    content: bytes,
    name: str,
    cleaner: Cleaner,
    *,
    format: str | None = None,
    encoding: str | None = None,
    fields: Sequence[str] = (),
    source: str | None = None,
) -> Cleaned:
    """Return the file of this name and content, cleaned. Raises MtfixError when it cannot be read."""
    file = read(content, name, format=format, encoding=encoding, **({"fields": tuple(fields)} if fields else {}))
    documents = [given(part, cleaner, source) for part in file.parts]
    outcomes = cleaner.clean_documents(documents) if documents else []
    results = [outcome for outcome in outcomes if isinstance(outcome, Result)]
    failures = (*file.failures, *(outcome for outcome in outcomes if isinstance(outcome, Failure)))
    return Cleaned(file, tuple(written(file, results)), failures)


def given(part: Part, cleaner: Cleaner, source: str | None) -> Document:
    """Return a part's document with the source and date that the user named."""
    return replace(
        part.document, source=source or part.document.source, date=part.document.date or cleaner.settings.date
    )


def written(file: File, results: Iterable[Result]) -> Iterable[Result]:
    """Yield the results with a doubt on each edit that the file cannot hold."""
    results = list(results)
    applied = {result.document.id: result.applied for result in results if result.applied}
    doubts = file.doubts(applied) if applied else {}
    for result in results:
        reasons = {span: reason for (name, span), reason in doubts.items() if name == result.document.id}
        yield replace(result, edits=tuple(withheld(edit, reasons.get(edit.span)) for edit in result.edits))


def withheld(edit: Edit, reason: str | None) -> Edit:
    """Return an edit, as a proposal if there is a reason not to write it."""
    return edit.doubted(reason) if reason and edit.applied else edit
