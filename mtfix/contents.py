"""The contents of one file -> its texts cleaned -> the new contents: formats on both sides of the pipeline."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from mtfix.formats import File, Part, read
from mtfix.formats.file import reread
from mtfix.pipeline import Cleaner
from mtfix.trial import withdrawn
from mtfix.types import Document, Edit, Failure, Locate, MtfixError, Result, Span


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

    def title(self, part: str) -> str:
        """Return the name of one of the texts for a reader: the file's, with the part's."""
        return f"{self.file.name}: {part}" if part else self.file.name

    def locate(self, result: Result) -> Locate:
        """Return a function from a span of one of the texts to where it begins in the file."""
        part = self.file.by_id[result.document.id]

        def located(span: Span) -> dict[str, int]:
            place = self.file.position(part, span.start)
            return {"line": place.line, "column": place.column, "byte": place.byte}

        return located

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
    source_field: str | None = None,
) -> Cleaned:
    """Return the file of this name and content, cleaned. Raises MtfixError when it cannot be read.

    `source` is the text that was translated; in a table of rows `source_field` names the field that holds each row's.
    """
    file = read(content, name, format=format, encoding=encoding, **({"fields": tuple(fields)} if fields else {}))
    origins = row_sources(file, source_field) if source_field else {}

    def origin(part: Part) -> str | None:
        return source or origins.get(row_of(part))

    results, failures = examined(file, cleaner, origin)
    return Cleaned(file, tried(file, results, cleaner, origin), (*file.failures, *failures))


Origin = Callable[[Part], "str | None"]


def row_sources(file: File, field: str) -> dict[str, str]:
    """Return the source text of each row that has one. Raises MtfixError when the file has no rows or none of them has one."""
    if file.format.name != "jsonl":
        raise MtfixError(f"{file.name} has no rows with fields: give its source with --source FILE")
    parts = (part for part in file.format.read(file.encoded.text, (field,)) if isinstance(part, Part))
    found = {row_of(part): part.document.text for part in parts}
    if not found:
        raise MtfixError(f"{file.name} holds no text in a field {field!r}: name the right one with --source-field")
    return found


def row_of(part: Part) -> str:
    """Return the name of the row that a part stands in."""
    return part.id.partition(", field ")[0]


def examined(file: File, cleaner: Cleaner, origin: Origin) -> tuple[tuple[Result, ...], tuple[Failure, ...]]:
    """Return the results and failures of a file's texts."""
    documents = [given(part, cleaner, origin(part)) for part in file.parts]
    outcomes = cleaner.clean_documents(documents) if documents else []
    results = tuple(outcome for outcome in outcomes if isinstance(outcome, Result))
    return results, tuple(outcome for outcome in outcomes if isinstance(outcome, Failure))


def tried(file: File, results: Sequence[Result], cleaner: Cleaner, origin: Origin) -> tuple[Result, ...]:
    """Return the results as the file can hold them.

    Where it cannot hold an edit the trial has judged another text: the new file is examined once more, and a text that
    would be edited again keeps none of its edits.
    """
    left = held(file, results)
    if applied_ids(left) == applied_ids(results) or not any(result.applied for result in left):
        return left
    product = reread(file.splice({result.document.id: result.applied for result in left if result.applied}), file)
    again = held(product, examined(product, cleaner, origin)[0])
    restless = {result.document.id for result in again if result.applied}
    return tuple(withdrawn(result, lambda edit: True) if result.document.id in restless else result for result in left)


def held(file: File, results: Sequence[Result]) -> tuple[Result, ...]:
    """Return the results with a doubt on each edit that the file cannot hold."""
    return tuple(file.doubted({result.document.id: result for result in results}).values())


def applied_ids(results: Iterable[Result]) -> list[list[str]]:
    """Return the ids of the applied edits of each result."""
    return [[edit.id for edit in result.applied] for result in results]


def given(part: Part, cleaner: Cleaner, source: str | None) -> Document:
    """Return a part's document with the source and date that the user named."""
    return replace(
        part.document, source=source or part.document.source, date=part.document.date or cleaner.settings.date
    )
