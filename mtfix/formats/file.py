"""A file: its texts, and its bytes with edits in place. Outside the edits every byte is copied."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from mtfix.formats.encodings import Encoded, decoded
from mtfix.formats.pieces import Part
from mtfix.formats.place import Change, Place, UnwritableError, placed
from mtfix.types import Edit, Failure, MtfixError, Result, Span, line_starts, spliced

Outcome = Part | Failure
Edits = Mapping[str, Sequence[Edit]]


@dataclass(frozen=True)
class Format:
    """A way to read texts from a source (with the names of fields, where it has any) and to write a text into it.

    `write` raises UnwritableError. `may_empty` says whether the markup around a paragraph that begins at a source offset
    shows nothing once the paragraph is empty, as a list's bullet would.
    """

    name: str
    read: Callable[[str, Sequence[str]], Iterable[Outcome]]
    write: Callable[[Place, str], str]
    may_empty: Callable[[str, int], bool] = lambda source, offset: False


@dataclass(frozen=True)
class Patch:
    """Bytes `start` to `end` of a file are replaced by `after`."""

    start: int
    end: int
    after: bytes


@dataclass(frozen=True)
class Position:
    """A place in a file: line and column from 1, the column and `offset` in code points, `byte` from the file's start."""

    line: int
    column: int
    offset: int
    byte: int


@dataclass(frozen=True)
class File:
    """A file's bytes and the texts in it. `outcomes` are in the file's order: a part, or the failure of a row."""

    name: str
    encoded: Encoded
    format: Format
    fields: tuple[str, ...]
    outcomes: tuple[Outcome, ...]

    @property
    def content(self) -> bytes:
        """The bytes as they were read."""
        return self.encoded.content

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The texts of the file."""
        return tuple(outcome for outcome in self.outcomes if isinstance(outcome, Part))

    @cached_property
    def failures(self) -> tuple[Failure, ...]:
        """The rows that could not be read."""
        return tuple(outcome for outcome in self.outcomes if isinstance(outcome, Failure))

    @cached_property
    def by_id(self) -> dict[str, Part]:
        """The texts of the file by their ids."""
        return {part.id: part for part in self.parts}

    def splice(self, edits_by_part: Edits) -> bytes:
        """Return the file with the edits of each part (by its id) in place.

        Raises MtfixError when an edit cannot be written or the file would not be read as the edited texts: ask
        `doubts` beforehand.
        """
        try:
            content = self.patched(self.patches(edits_by_part))
        except UnwritableError as error:
            raise MtfixError(f"{self.name}: an edit cannot be written: {error}; nothing was changed") from None
        if self.misread(content, edits_by_part):
            raise MtfixError(f"{self.name} would not read as the edited text; nothing was changed; please report it")
        return content

    def patches(self, edits_by_part: Edits) -> list[Patch]:
        """Return what is replaced in the file, sorted and disjoint. Raises UnwritableError."""
        changes = [
            change for name, edits in edits_by_part.items() for edit in edits for change in self.written(name, edit)
        ]
        patches: list[Patch] = []
        for change in sorted(changes, key=lambda change: change.span):
            patch = self.patch(change)
            if patches and patch.start < patches[-1].end:
                raise UnwritableError("it shares a character of the file with another edit")
            patches.append(patch)
        return patches

    def written(self, name: str, edit: Edit) -> Iterator[Change]:
        """Yield the changes that make an edit, each with the source to be written. Raises UnwritableError."""
        part = self.by_id[name]
        text = self.encoded.text
        for change in placed(part, edit, lambda offset: self.format.may_empty(text, offset)):
            place = Place(text, change.span, part, self.encoded.holds)
            source = self.format.write(place, change.after)
            if not self.encoded.holds(source):
                lacking = next((char for char in source if not self.encoded.holds(char)), source)
                raise UnwritableError(f"the file's encoding, {self.encoded.codec}, cannot hold {lacking!a}")
            yield Change(change.span, source)

    def patch(self, change: Change) -> Patch:
        """Return a change of the source as one of the bytes. Raises UnwritableError."""
        (start, whole), (end, wholly) = self.encoded.byte(change.span.start), self.encoded.byte(change.span.end)
        if not (whole and wholly):
            raise UnwritableError("it would split bytes that stand for two characters")
        return Patch(start, end, change.after.encode(self.encoded.codec))

    def patched(self, patches: Iterable[Patch]) -> bytes:
        """Return the bytes with the patches in place."""
        pieces: list[bytes] = []
        position = 0
        for patch in patches:
            pieces += (self.content[position : patch.start], patch.after)
            position = patch.end
        return b"".join((*pieces, self.content[position:]))

    def misread(self, content: bytes, edits_by_part: Edits) -> bool:
        """Whether `content` would not be read as the edited texts, white space apart."""
        try:
            again = reread(content, self).by_id
        except MtfixError:
            return True
        edited = {name: spliced(self.by_id[name].document.text, edits) for name, edits in edits_by_part.items()}
        return any(name not in again or not same(again[name].document.text, text) for name, text in edited.items())

    def writable(self, part: Part, edit: Edit) -> str | None:
        """Return why an edit cannot be written, as far as can be told without reading the file again."""
        try:
            self.patches({part.id: [edit]})
        except UnwritableError as error:
            return str(error)
        return None

    def doubts(self, edits_by_part: Edits) -> dict[tuple[str, Span], str]:
        """Return why which edits (by part and span) cannot be written. Without them `splice` will work."""
        pairs = [(name, edit) for name, edits in edits_by_part.items() for edit in edits]
        found = {(name, edit.span): self.writable(self.by_id[name], edit) for name, edit in pairs}
        rest = [(name, edit) for name, edit in pairs if not found[name, edit.span]]
        harmful = dict.fromkeys(
            ((name, edit.span) for name, edit in self.harmful(rest)), "the file would be read otherwise"
        )
        return {key: reason for key, reason in found.items() if reason} | harmful

    def doubted(self, results: Mapping[str, Result]) -> dict[str, Result]:
        """Return the results of parts (by id) with those applied edits withdrawn to `review` that cannot be written."""
        doubts = self.doubts({name: result.applied for name, result in results.items()})

        def settled(name: str, edit: Edit) -> Edit:
            doubt = doubts.get((name, edit.span)) if edit.applied else None
            return edit.doubted(doubt) if doubt else edit

        return {
            name: replace(result, edits=tuple(settled(name, edit) for edit in result.edits))
            for name, result in results.items()
        }

    def harmful(self, pairs: list[tuple[str, Edit]]) -> list[tuple[str, Edit]]:
        """Return those of writable edits that keep the file from being read as the edited texts."""
        edits: dict[str, list[Edit]] = {}
        for name, edit in pairs:
            edits.setdefault(name, []).append(edit)
        try:
            if not pairs or not self.misread(self.patched(self.patches(edits)), edits):
                return []
        except UnwritableError:
            pass
        if len(pairs) == 1:
            return pairs
        middle = len(pairs) // 2
        alone = self.harmful(pairs[:middle]) + self.harmful(pairs[middle:])
        rest = [pair for pair in pairs if pair not in alone]
        # Each half is harmless, together they are not: one gives way.
        return alone + (self.harmful(rest) if alone else pairs[middle:])

    def position(self, part: Part, offset: int) -> Position:
        """Return where in the file the code point at `offset` of a part begins."""
        end = offset >= len(part.document.text)
        return self.located(
            (part.pieces.right(offset) if end and offset else part.pieces.left(offset))[0] if part.pieces.texts else 0
        )

    def extent(self, part: Part, span: Span) -> tuple[Position, Position]:
        """Return where in the file a span of a part begins, and where it ends."""
        start = self.position(part, span.start)
        return start, self.located(part.pieces.right(span.end)[0]) if len(span) else start

    def located(self, source: int) -> Position:
        """Return an offset of the source as a place in the file."""
        line = bisect_right(self.lines, source)
        return Position(line, source - self.lines[line - 1] + 1, source, self.encoded.byte(source)[0])

    @cached_property
    def lines(self) -> array[int]:
        """Where the lines of the source begin."""
        return line_starts(self.encoded.text)


def reread(content: bytes, file: File) -> File:
    """Return other bytes read as a file was. Raises MtfixError when they are no text."""
    if not content:
        raise MtfixError(f"{file.name} would be empty")
    encoded = decoded(content, file.name, file.encoded.codec)
    return File(file.name, encoded, file.format, file.fields, tuple(file.format.read(encoded.text, file.fields)))


def same(text: str, other: str) -> bool:
    """Whether two texts are the same words."""
    return text == other or text.split() == other.split()
