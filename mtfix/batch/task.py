"""What is sent to a worker and what comes back: plain values that can be pickled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from mtfix.batch.tables import Shape
from mtfix.pipeline import Cleaner
from mtfix.settings import Settings
from mtfix.types import Damage, Result, Trust

Decide = Callable[[str, Result], Result]


@dataclass(frozen=True)
class Kept:
    """The rows of a document that are results already: a file of the store, and where in it."""

    file: str
    offset: int
    length: int
    sha256: str


@dataclass(frozen=True)
class Item:
    """A document to be done. `failed` is (stage, error) when that is known beforehand."""

    number: int
    id: str
    name: str
    path: str
    format: str
    size: int
    mtime: int = 0
    row: int | None = None
    line: int = 0
    place: int = 0
    extent: int = 0
    sha256: str | None = None
    kept: Kept | None = None
    failed: tuple[str, str] | None = None


@dataclass(frozen=True)
class Task:
    """A shard. Of a table `shape` says how its rows are read, and `payload` holds them when they cannot be read alone.

    With `probe` the documents are cleaned and nothing is written: does the worker live?
    """

    shard: int
    items: tuple[Item, ...]
    shape: Shape | None = None
    packing: str = ""
    payload: tuple[bytes, ...] | None = None
    probe: bool = False


@dataclass(frozen=True)
class Entry:
    """What became of a document. `offset` and `length` say where its rows stand in the shard's results, in bytes."""

    number: int
    state: str
    input_sha256: str | None = None
    applied: int = 0
    review: int = 0
    flagged: int = 0
    offset: int = 0
    length: int = 0
    output: int | None = None
    seconds: float = 0.0
    stage: str = ""
    error: str = ""


@dataclass(frozen=True)
class Done:
    """What became of a shard: its documents, its edits by (damage, trust, applied), its damaged texts, seconds of work, bytes of patch."""

    shard: int
    entries: tuple[Entry, ...]
    counts: tuple[tuple[str, str, int, int], ...] = ()
    residues: tuple[tuple[str, str, int], ...] = ()
    seconds: float = 0.0
    patch: int = 0


@dataclass(frozen=True)
class Choices:
    """Which edits a person took back as a whole."""

    all: bool = False
    damages: frozenset[Damage] = frozenset()
    trusts: frozenset[Trust] = frozenset()
    documents: frozenset[str] = frozenset()

    def __call__(self, document: str, result: Result) -> Result:
        """Return the result without the edits that were taken back."""
        whole = self.all or document in self.documents
        if not whole and not self.damages and not self.trusts:
            return result
        return result.refusing(
            edit.id for edit in result.edits if whole or edit.damage in self.damages or edit.trust in self.trusts
        )


@dataclass(frozen=True)
class Terms:
    """What holds for all documents of a run. `store` is an address or a folder; `largest` the bytes of a document."""

    settings: Settings
    store: str
    fields: tuple[str, ...] = ("text",)
    source_fields: tuple[str, ...] = ()
    encoding: str | None = None
    largest: int = 64 << 20
    choices: Choices = field(default_factory=Choices)
    cleaner: Callable[[Settings], Cleaner] = Cleaner
