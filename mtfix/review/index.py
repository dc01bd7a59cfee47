"""All hunks of a review in a form that is small and quick to filter: 50,000 edits in 5,000 documents fit into little memory."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from operator import attrgetter

from mtfix.review.decisions import Decision, Verdict
from mtfix.review.keys import Hunk, Key, hunks
from mtfix.review.origins import sources
from mtfix.review.shelf import Shelf, Slot, named, outcome
from mtfix.types import Failure, MtfixError, Result, Span

FLAGGED = "flagged"
UNDECIDED = "undecided"


@dataclass(slots=True)
class Entry:
    """What a list must know of a hunk. `trust` is "flagged" where there is no edit; `state` is what was decided."""

    number: int
    document: int
    fingerprint: str
    key: Key
    damage: str
    trust: str
    detector: str
    language: str
    applied: bool
    sentence: str
    state: str = UNDECIDED
    text: str | None = None
    version: int = 0

    @property
    def same(self) -> tuple[str, str, str | None]:
        """What makes two edits the same edit, wherever they stand."""
        return self.damage, self.key.before, self.key.after


@dataclass(slots=True)
class Sheet:
    """A document of the list: where its result is, and which entries are its own."""

    number: int
    name: str
    slot: Slot
    first: int
    last: int
    error: str = ""


@dataclass
class Index:
    """The documents and hunks of a review, kept in step with the decisions."""

    shelf: Shelf
    sheets: list[Sheet] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    places: dict[str, list[int]] = field(default_factory=dict)
    silent: int = 0
    counted: Counter[tuple[str, str, str | None]] = field(default_factory=Counter)

    def add(self, slot: Slot, name: str, found: Result | Failure) -> None:
        """Take in one document; one without hunks is only counted."""
        first = len(self.entries)
        number = len(self.sheets)
        if isinstance(found, Result):
            self.entries += entries(found, name, number, first)
        error = found.error if isinstance(found, Failure) else ""
        if not error and first == len(self.entries):
            self.silent += 1
            return
        self.sheets.append(Sheet(number, name, slot, first, len(self.entries), error))
        for entry in self.entries[first:]:  # a document that was cleaned twice has its hunks twice
            self.places.setdefault(entry.fingerprint, []).append(entry.number)

    def follow(self, decisions: Iterable[Decision]) -> list[Entry]:
        """Take over decisions; return the entries that they are about."""
        changed = []
        for one in decisions:
            for place in self.places.get(one.key.fingerprint, ()):
                entry = self.entries[place]
                entry.state, entry.text, entry.version = one.verdict.value, one.text, one.version
                changed.append(entry)
        return changed

    def decided(self) -> int:
        """Return how many entries are decided."""
        return sum(entry.state != UNDECIDED for entry in self.entries)

    def equals(self) -> Counter[tuple[str, str, str | None]]:
        """Return how often each edit stands anywhere; counted once, for entries neither come nor go."""
        if not self.counted:
            self.counted.update(entry.same for entry in self.entries)
        return self.counted

    def of(self, sheet: Sheet) -> list[Entry]:
        """Return the entries of a document, in text order."""
        return self.entries[sheet.first : sheet.last]

    def result(self, sheet: Sheet) -> Result:
        """Return a document's result, read anew. Raises MtfixError."""
        row = self.shelf.row(sheet.slot)
        found = outcome(row, str(self.shelf.place))
        if isinstance(found, Failure) or named(row) != sheet.name:
            raise MtfixError(f"{sheet.name}: its result is not there any more")
        return found

    def sources(self, sheet: Sheet) -> dict[Span, str]:
        """Return the source sentences of a document, by the spans of its findings. Raises MtfixError."""
        return sources(self.shelf.row(sheet.slot))

    def hunks(self, sheet: Sheet) -> list[Hunk]:
        """Return the hunks of a document, one for each of its entries. Raises MtfixError when the results were made anew."""
        found = hunks(self.result(sheet), sheet.name)
        if [hunk.key.fingerprint for hunk in found] != [entry.fingerprint for entry in self.of(sheet)]:
            raise MtfixError(f"{sheet.name}: the results were made anew meanwhile: end this review and begin it again")
        return found


def entries(result: Result, name: str, document: int, first: int) -> Iterator[Entry]:
    """Yield an entry for each hunk of a result."""
    for number, hunk in enumerate(hunks(result, name), first):
        yield Entry(
            number,
            document,
            hunk.key.fingerprint,
            hunk.key,
            hunk.finding.damage.value,
            hunk.edit.trust.value if hunk.edit else FLAGGED,
            sys.intern(hunk.finding.detector),
            sys.intern(hunk.finding.language or ""),
            bool(hunk.edit and hunk.edit.applied),
            hunk.sentence,
        )


def index(shelf: Shelf, decisions: Iterable[Decision] = ()) -> Index:
    """Return the index of a shelf. Raises MtfixError."""
    made = Index(shelf)
    for slot, row in shelf.slots():
        made.add(slot, named(row), outcome(row, str(slot.path)))
    made.follow(decisions)
    return made


@dataclass(frozen=True)
class Filter:
    """What to show: an empty set wants everything. `search` is looked for in names, sentences and replacements."""

    damage: frozenset[str] = frozenset()
    trust: frozenset[str] = frozenset()
    detector: frozenset[str] = frozenset()
    language: frozenset[str] = frozenset()
    state: frozenset[str] = frozenset()
    document: int | None = None
    same: int | None = None
    search: str = ""

    def wants(self, entry: Entry, index: Index) -> bool:
        """Whether an entry passes."""
        return (
            (not self.damage or entry.damage in self.damage)
            and (not self.trust or entry.trust in self.trust)
            and (not self.detector or entry.detector in self.detector)
            and (not self.language or entry.language in self.language)
            and (not self.state or entry.state in self.state)
            and (self.document is None or entry.document == self.document)
            and (self.same is None or entry.same == index.entries[self.same].same)
            and (not self.search or self.found(entry, index))
        )

    def found(self, entry: Entry, index: Index) -> bool:
        """Whether the searched words stand in an entry."""
        said = (index.sheets[entry.document].name, entry.sentence, entry.key.before, entry.key.after, entry.text)
        wanted = self.search.casefold()
        return any(wanted in part.casefold() for part in said if part)

    def entries(self, index: Index) -> list[Entry]:
        """Return the entries that pass."""
        inside = index.entries if self.document is None else index.of(index.sheets[self.document])
        if self in (Filter(), Filter(document=self.document)):
            return list(inside)
        return [entry for entry in inside if self.wants(entry, index)]


FACETS = ("state", "damage", "trust", "detector", "language")


def facets(index: Index, wanted: Filter) -> dict[str, Counter[str]]:
    """Return for each facet how many entries there would be of each value, the other facets being as they are."""
    if wanted == Filter():
        return {name: Counter(map(attrgetter(name), index.entries)) for name in FACETS}
    counts = {name: Counter[str]() for name in FACETS}
    without = Filter(document=wanted.document, same=wanted.same, search=wanted.search)
    chosen = [(name, getattr(wanted, name)) for name in FACETS]
    for entry in without.entries(index):
        failing = [name for name, values in chosen if values and getattr(entry, name) not in values]
        for name in FACETS if not failing else failing if len(failing) == 1 else ():
            counts[name][getattr(entry, name)] += 1
    return counts


@dataclass(frozen=True)
class Group:
    """The same edit wherever it stands, and in how many documents that is."""

    first: Entry
    entries: tuple[Entry, ...]

    @property
    def documents(self) -> int:
        """In how many documents it stands."""
        return len({entry.document for entry in self.entries})


def groups(entries: Iterable[Entry]) -> list[Group]:
    """Return the entries as groups of the same edit, the most frequent first."""
    found: dict[object, list[Entry]] = {}
    for entry in entries:
        found.setdefault(entry.same, []).append(entry)
    made = [Group(own[0], tuple(own)) for own in found.values()]
    return sorted(made, key=lambda group: (-len(group.entries), group.first.number))


def by_document(entries: Iterable[Entry]) -> dict[int, list[Entry]]:
    """Return the entries of each document."""
    found: dict[int, list[Entry]] = {}
    for entry in entries:
        found.setdefault(entry.document, []).append(entry)
    return found


def decidable(entry: Entry, verdict: Verdict) -> bool:
    """Whether a verdict makes sense of an entry: what has no edit cannot be accepted."""
    return verdict is not Verdict.ACCEPT or entry.key.after is not None
