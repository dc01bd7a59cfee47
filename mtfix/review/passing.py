"""What a filter lets pass, counted and paged in SQL."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from mtfix.review.entry import FACETS, FLAGGED, UNDECIDED, Entry, Sheet, folded
from mtfix.review.index import Index

STATE = f"coalesce(s.state, '{UNDECIDED}')"
OPEN = f"{STATE} = '{UNDECIDED}'"


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

    @property
    def everything(self) -> bool:
        """Whether all passes."""
        return self == Filter()


@dataclass(frozen=True)
class Tally:
    """How many entries of a document pass, and how they stand; `first` is the one to look at."""

    total: int = 0
    undecided: int = 0
    accepted: int = 0
    refused: int = 0
    flags: int = 0
    first: Entry | None = None


@dataclass(frozen=True)
class Group:
    """The same edit wherever it stands: how often, in how many documents, how many of them undecided."""

    first: Entry
    total: int
    documents: int
    undecided: int


class Passing:
    """The entries of an index that pass a filter."""

    def __init__(self, index: Index, wanted: Filter) -> None:
        """Take the index and the filter."""
        self.index, self.wanted = index, wanted
        self.kinds = kinds(index)
        self.table = "temp.hit" if wanted.search else "entry"
        self.conditions: list[str] = []
        self.values: list[Any] = []
        self.facets = {name: getattr(wanted, name) for name in FACETS}
        if wanted.document is not None:
            self.narrow("e.document = ?", wanted.document)
        if wanted.same is not None:
            self.narrow("e.same = (SELECT same FROM entry WHERE number = ?)", wanted.same)

    def narrow(self, condition: str, *values: Any) -> None:
        """Let only those pass that a condition is true of."""
        self.conditions.append(condition)
        self.values += values

    def query(self, what: str, more: str = "", *, chosen: bool = True) -> str:
        """Return a query of those that pass; with `chosen` false, whatever their kind and state are."""
        conditions = list(self.conditions)
        if chosen and any(self.facets[name] for name in FACETS if name != "state"):
            conditions.append(
                f"e.kind IN ({','.join(str(id) for id, kind in self.kinds.items() if self.chosen(kind))})"
            )
        if chosen and (states := self.facets["state"]):
            conditions.append(f"{STATE} IN ({','.join(repr(state) for state in sorted(states & KNOWN))})")
        where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
        return f"SELECT {what} FROM {self.table} e LEFT JOIN temp.stand s ON s.number = e.number{where} {more}"

    def rows(self, what: str, more: str = "", values: Iterable[Any] = (), *, chosen: bool = True) -> list[Any]:
        """Return the rows of a query of those that pass."""
        if self.wanted.search:
            searched(self.index, self.wanted.search)
        return self.index.all(self.query(what, more, chosen=chosen), [*self.values, *values])

    def chosen(self, kind: dict[str, str]) -> bool:
        """Whether entries of a kind pass."""
        return all(not self.facets[name] or value in self.facets[name] for name, value in kind.items())

    # --- counts

    def counted(self) -> tuple[dict[str, Counter[str]], int]:
        """Return for each facet how many entries there would be of each value, the others being as they are; and how many pass."""
        counts, total = {name: Counter[str]() for name in FACETS}, 0
        for kind, state, number in self.cube():
            values = {"state": state, **self.kinds[kind]}
            failing = [name for name in FACETS if self.facets[name] and values[name] not in self.facets[name]]
            total += 0 if failing else number
            for name in FACETS if not failing else failing if len(failing) == 1 else ():
                counts[name][values[name]] += number
        return counts, total

    def cube(self) -> Iterable[tuple[int, str, int]]:
        """Return (kind, state, how many) of those that pass, whatever their kind and state are."""
        if self.wanted.search or self.conditions:
            return self.rows(f"e.kind, {STATE}, count(*)", "GROUP BY 1, 2", chosen=False)
        decided = self.index.all(
            f"SELECT e.kind, s.state, count(*) FROM temp.stand s CROSS JOIN entry e ON e.number = s.number WHERE s.state <> '{UNDECIDED}' "
            "GROUP BY 1, 2"
        )
        left = Counter(self.index.kinds_counted())
        for kind, _, number in decided:
            left[kind] -= number
        return [*decided, *((kind, UNDECIDED, number) for kind, number in left.items() if number)]

    def documents(self) -> int:
        """Return how many documents have entries that pass; of everything, also those that failed."""
        if self.wanted.everything:
            return int(self.index.one("SELECT count(*) FROM sheet"))
        return int(self.rows("count(DISTINCT e.document)")[0][0])

    def different(self) -> int:
        """Return how many different edits pass."""
        if self.wanted.everything and self.index.whole:
            return int(self.index.one("SELECT count(*) FROM alike"))
        return int(self.rows("count(DISTINCT e.same)")[0][0])

    def undecided(self, *, made: bool) -> tuple[int, int]:
        """Return how many undecided entries pass, equal fingerprints once, and in how many documents; `made` wants edits only."""
        what = "count(DISTINCT e.fingerprint), count(DISTINCT e.document)"
        entries, documents = self.open(made).rows(what)[0]
        return entries, documents

    def open(self, made: bool) -> Passing:
        """Return those that pass and are undecided; `made` wants edits only."""
        found = Passing(self.index, self.wanted)
        found.narrow(OPEN)
        if made:
            found.narrow(
                f"e.kind NOT IN ({','.join(str(id) for id, kind in self.kinds.items() if kind['trust'] == FLAGGED)})"
            )
        return found

    def wishes(self, *, made: bool) -> list[tuple[str, str, int]]:
        """Return (fingerprint, key, version) of the undecided entries that pass, equal fingerprints once."""
        found = self.open(made)
        what = "e.fingerprint, (SELECT key FROM entry n WHERE n.number = e.number), coalesce(s.version, 0)"
        return found.rows(what, "GROUP BY e.fingerprint ORDER BY min(e.number)")

    # --- pages

    def page_of_documents(self, first: int, most: int) -> list[tuple[Sheet, Tally]]:
        """Return some of the documents, with what passes of each."""
        if self.wanted.everything:
            numbers = list(range(first, first + most))
        else:
            numbers = [row[0] for row in self.rows("DISTINCT e.document", "ORDER BY 1 LIMIT ? OFFSET ?", (most, first))]
        sheets = self.index.sheets(numbers)
        tallies = self.tallies([sheet.number for sheet in sheets])
        return [(sheet, tallies.get(sheet.number, Tally())) for sheet in sheets]

    def tallies(self, documents: list[int]) -> dict[int, Tally]:
        """Return what passes of each of some documents."""
        flags = ",".join(str(id) for id, kind in self.kinds.items() if kind["trust"] == FLAGGED)
        found = Passing(self.index, self.wanted)
        found.narrow(f"e.document IN ({','.join(map(str, documents))})")
        what = (
            f"e.document, count(*), sum({OPEN}), sum({STATE} IN ('accept', 'edit')), sum({STATE} = 'refuse'), "
            f"sum(e.kind IN ({flags})), coalesce(min(CASE WHEN {OPEN} THEN e.number END), min(e.number))"
        )
        rows = found.rows(what, "GROUP BY e.document")
        entries = self.index.entries(row[-1] for row in rows)
        return {row[0]: Tally(row[1], row[2], row[3], row[4], row[5], entries[row[6]]) for row in rows}

    def groups(self, first: int, most: int) -> list[Group]:
        """Return some of the different edits, the most frequent first."""
        if self.wanted.everything and self.index.whole:
            return self.alike(first, most)
        what = f"min(e.number), count(*), count(DISTINCT e.document), sum({OPEN})"
        rows = self.rows(what, "GROUP BY e.same ORDER BY 2 DESC, 1 LIMIT ? OFFSET ?", (most, first))
        entries = self.index.entries(row[0] for row in rows)
        return [Group(entries[row[0]], *row[1:]) for row in rows]

    def alike(self, first: int, most: int) -> list[Group]:
        """Return some of all the different edits, as they were counted when the index was filled."""
        page = "SELECT same, first, total, documents FROM alike ORDER BY total DESC, first LIMIT ? OFFSET ?"
        rows = self.index.all(page, (most, first))
        listed = ",".join(str(row[0]) for row in rows)
        decided = dict(
            self.index.all(
                "SELECT e.same, count(*) FROM temp.stand s CROSS JOIN entry e ON e.number = s.number "
                f"WHERE s.state <> '{UNDECIDED}' AND e.same IN ({listed}) GROUP BY e.same"
            )
        )
        entries = self.index.entries(row[1] for row in rows)
        return [Group(entries[row[1]], row[2], row[3], row[2] - decided.get(row[0], 0)) for row in rows]

    def beside(self, document: int) -> tuple[int | None, int | None]:
        """Return the documents before and after one that have entries that pass."""
        others = Passing(self.index, replace(self.wanted, document=None))
        before = others.sided("max(e.document)", "e.document < ?", document)
        return before, others.sided("min(e.document)", "e.document > ?", document)

    def sided(self, what: str, condition: str, *values: Any) -> Any:
        """Return the first value of what passes and a condition is true of."""
        found = Passing(self.index, self.wanted)
        found.narrow(condition, *values)
        return found.rows(what)[0][0]

    def numbers(self, document: int) -> set[int]:
        """Return the numbers of those that pass of a document."""
        found = Passing(self.index, self.wanted)
        found.narrow("e.document = ?", document)
        return {row[0] for row in found.rows("e.number")}

    def next(self, after: int) -> int | None:
        """Return the number of the first entry that passes behind a number."""
        number: int | None = self.sided("min(e.number)", "e.number > ?", after)
        return number


KNOWN = frozenset({UNDECIDED, "accept", "refuse", "edit"})


def kinds(index: Index) -> dict[int, dict[str, str]]:
    """Return what the entries of each kind have in common."""
    rows = index.all("SELECT id, damage, trust, detector, language FROM kind")
    return {id: dict(zip(FACETS[1:], map(json.loads, values), strict=True)) for id, *values in rows}


def searched(index: Index, words: str) -> None:
    """Fill the table of hits with the entries in which words stand, if it does not hold them already."""
    wanted = folded(words).strip("\n")
    mark = (wanted, index.known, index.written)
    if index.searched != mark:
        index.base.execute("DELETE FROM temp.hit")
        index.base.execute(
            "INSERT INTO temp.hit SELECT e.number, e.document, e.kind, e.same, e.fingerprint FROM word w JOIN entry e ON e.number = w.number "
            "WHERE instr(w.folded, ?1) OR e.document IN (SELECT number FROM sheet WHERE instr(folded, ?1)) "
            "OR e.number IN (SELECT number FROM temp.stand WHERE text <> 'null' AND instr(folded_json(text), ?1))",
            (wanted,),
        )
        index.searched = mark


def same_as(index: Index, first: int, last: int) -> dict[int, int]:
    """Return how often each of the edits from `first` to before `last` stands anywhere, by its number."""
    own = "SELECT same FROM entry WHERE number >= ?1 AND number < ?2"
    often = f"SELECT same, count(*) AS times FROM entry WHERE same IN ({own}) GROUP BY same"
    query = f"SELECT e.number, o.times FROM entry e JOIN ({often}) o ON o.same = e.same WHERE e.number >= ?1 AND e.number < ?2"
    return dict(index.all(query, (first, last)))
