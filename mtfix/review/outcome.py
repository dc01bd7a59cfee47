"""Results and decisions -> final files, without a model; and back to the input.

The input itself is read where the result says it is, and must be what was cleaned: outside the edits its bytes are copied.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import Any

from mtfix import files
from mtfix.contents import Cleaned, held
from mtfix.formats import File, read
from mtfix.review.decided import decided
from mtfix.review.decisions import Decisions
from mtfix.review.keys import title
from mtfix.review.shelf import Shelf, named, outcome
from mtfix.types import Edit, MtfixError, Result, Span, sha256, utf8

Named = tuple[str, Result]


@dataclass(frozen=True)
class Found:
    """The results of one file, in its order, and where the file is (None when it is nowhere)."""

    name: str
    results: tuple[Result, ...]
    path: Path | None


def by_document(shelf: Shelf, decisions: Decisions, wanted: Collection[str] = ()) -> Iterator[tuple[str, list[Named]]]:
    """Yield (name, [(name with the part's, result as decided)]) of every document, or only of the wanted. Raises MtfixError."""
    for name, rows in groupby(shelf.slots(), key=lambda pair: whole_name(pair[1])):
        found = [(named(row), found) for slot, row in rows if isinstance(found := outcome(row, str(slot.path)), Result)]
        own = [(title, one) for title, one in found if not wanted or name in wanted or title in wanted]
        if own:
            yield name, [(title, decided(one, title, decisions)) for title, one in own]


def whole_name(row: dict[str, Any]) -> str:
    """Return the name of a row's document without the part's."""
    return str(row.get("id") or row.get("file") or "result")


def found_in(shelf: Shelf) -> Iterator[Found]:
    """Yield the results of each file. Raises MtfixError."""
    rows = ((str(row.get("file", "")), outcome(row, str(slot.path))) for slot, row in shelf.slots())
    for name, group in groupby(rows, key=lambda row: row[0]):
        results = tuple(result for _, result in group if isinstance(result, Result))
        if results:
            yield Found(name, results, place(name, shelf.place.parent))


def place(name: str, beside: Path) -> Path | None:
    """Return where a file is: where its result says, or there beside the results."""
    return next((path for path in (Path(name), beside / name) if name not in {"", "-"} and path.is_file()), None)


def applied(found: Found, decisions: Decisions, kinds: dict[str, Any]) -> Cleaned:
    """Return a file as it was decided; what it cannot hold is left as it was. Raises MtfixError when it is not what was cleaned."""
    file = original(found, kinds)
    results = tuple(
        decided(
            replace(result, document=file.by_id[result.document.id].document),
            title(found.name, result.document.id),
            decisions,
        )
        for result in found.results
    )
    return Cleaned(file, held(file, results), ())


def original(found: Found, kinds: dict[str, Any]) -> File:
    """Return the file that was cleaned. Raises MtfixError when it is gone or another."""
    if found.path is None:
        return from_text(found)
    file = reading(found.path, found.name, kinds)
    if unlike := [result for result in found.results if not same(file, result)]:
        part = title(found.name, unlike[0].document.id)
        raise MtfixError(
            f"{part} is not the text that was cleaned: clean it again, or give back the input with `mtfix revert`"
        )
    return file


def reading(path: Path, name: str, kinds: dict[str, Any]) -> File:
    """Return a file's parts. Raises MtfixError."""
    return read(files.read(str(path)), name, **{key: value for key, value in kinds.items() if value})


def same(file: File, result: Result) -> bool:
    """Whether a part of a file is the text that a result is about."""
    part = file.by_id.get(result.document.id)
    return part is not None and part.document.text == result.document.text


def from_text(found: Found) -> File:
    """Return a file made of a result's text, where the whole file is one text. Raises MtfixError."""
    if [result.document.id for result in found.results] != [""]:
        raise MtfixError(
            f"{found.name or 'the input'} is not there: a file with several texts is needed to put the edits in"
        )
    return read(utf8(found.results[0].document.text), found.name or "result", format="text")


def reverted(found: Found, decisions: Decisions, kinds: dict[str, Any]) -> bytes:
    """Return the input of a file that `mtfix apply` or `clean` wrote. Raises MtfixError when another hand changed it."""
    if found.path is None:
        return from_text(found).content
    file = reading(found.path, found.name, kinds)
    if all(same(file, result) for result in found.results):
        return file.content
    for results in (final(found, decisions), found.results):
        if all(has(file, result) for result in results):
            content = file.splice({result.document.id: backwards(result) for result in results if result.applied})
            if given_back(content, found, kinds):
                return content
    raise MtfixError(
        f"{found.path} is neither what was cleaned nor what was made of it: somebody changed it since; nothing was written"
    )


def final(found: Found, decisions: Decisions) -> tuple[Result, ...]:
    """Return a file's results as decided."""
    return tuple(decided(one, title(found.name, one.document.id), decisions) for one in found.results)


def has(file: File, result: Result) -> bool:
    """Whether a part of a file is the text that a result came to."""
    part = file.by_id.get(result.document.id)
    return part is not None and part.document.text == result.text


def given_back(content: bytes, found: Found, kinds: dict[str, Any]) -> bool:
    """Whether a content has the texts that the results began with."""
    file = read(content, found.name, **{key: value for key, value in kinds.items() if value})
    wanted = {one.document.id: sha256(one.document.text) for one in found.results}
    return all(
        name in file.by_id and sha256(file.by_id[name].document.text) == digest for name, digest in wanted.items()
    )


def backwards(result: Result) -> Sequence[Edit]:
    """Return the edits of the final text that give back the input."""
    edits, grown = [], 0
    for edit in sorted(result.applied, key=lambda edit: edit.span):
        start = edit.start + grown
        grown += len(edit.after) - len(edit.before)
        edits.append(replace(edit, span=Span(start, start + len(edit.after)), before=edit.after, after=edit.before))
    return edits
