"""Where a person decides: the hunks, the decisions, and what may be done to them. The page and the terminal both sit on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mtfix.review.decided import by_hand
from mtfix.review.decisions import Decision, Verdict
from mtfix.review.index import UNDECIDED, Entry, Filter, Index, decidable
from mtfix.review.keys import Hunk
from mtfix.review.store import Store, Undone, Wish
from mtfix.types import Edit, MtfixError, Result

LONGEST_TEXT = 20_000


@dataclass(frozen=True)
class Count:
    """How many edits a bulk decision is about, and in how many documents."""

    entries: int
    documents: int


@dataclass
class Desk:
    """One review at work. `who` is written beside every decision."""

    index: Index
    store: Store
    who: str
    seen: int = 0

    def __post_init__(self) -> None:
        """Take over what was decided before."""
        self.sync()

    def sync(self) -> list[Entry]:
        """Take over what others have decided; return the entries that changed."""
        last = self.store.last()
        if last == self.seen:
            return []
        changed = self.index.follow(self.store.decisions(self.seen))
        self.seen = last
        return changed

    def follow(self, made: Sequence[Decision]) -> None:
        """Take over our own decisions, and those of others if there are any in between."""
        if self.store.last() != self.seen + len(made):
            self.sync()
            return
        self.index.follow(made)
        self.seen += len(made)

    def entry(self, number: int) -> Entry:
        """Return an entry. Raises MtfixError."""
        if not 0 <= number < len(self.index.entries):
            raise MtfixError(f"there is no edit {number} in this review")
        return self.index.entries[number]

    def hunk(self, entry: Entry) -> tuple[Result, Hunk]:
        """Return an entry's hunk, with its result."""
        sheet = self.index.sheets[entry.document]
        return self.index.result(sheet), self.index.hunks(sheet)[entry.number - sheet.first]

    def decide(self, entry: Entry, verdict: Verdict, text: str | None, seen: int, tab: str) -> Decision:
        """Decide one hunk. Raises Conflict when another version stands than was seen, MtfixError when it makes no sense."""
        if not decidable(entry, verdict):
            raise MtfixError("there is no edit to accept here: write one by hand, or leave it as it is")
        if (verdict is Verdict.EDIT) != (text is not None):
            raise MtfixError("an edit by hand has a text, and nothing else has")
        if text is not None and len(text) > LONGEST_TEXT + len(entry.key.before):
            raise MtfixError(f"that text is too long: an edit by hand may add {LONGEST_TEXT:,} characters")
        made = self.store.decide([Wish(entry.key, verdict, text, seen)], self.who, tab)[0]
        self.sync()
        return made

    def bulk(self, wanted: Filter, verdict: Verdict) -> list[Entry]:
        """Return the undecided entries that a bulk decision would be about, equal fingerprints once."""
        found = {
            entry.fingerprint: entry
            for entry in wanted.entries(self.index)
            if entry.state == UNDECIDED and decidable(entry, verdict)
        }
        return list(found.values())

    def count(self, wanted: Filter, verdict: Verdict) -> Count:
        """Return how many undecided entries a bulk decision would be about."""
        found = self.bulk(wanted, verdict)
        return Count(len(found), len({entry.document for entry in found}))

    def decide_all(self, wanted: Filter, verdict: Verdict, expected: int, tab: str) -> int:
        """Decide all undecided entries that pass, as one act; return how many. Raises MtfixError when they are not as many as expected."""
        if verdict not in {Verdict.ACCEPT, Verdict.REFUSE}:
            raise MtfixError("only accepting and refusing can be done in bulk")
        found = self.bulk(wanted, verdict)
        if len(found) != expected:
            raise MtfixError(f"there are {len(found)} of them by now, not {expected}: nothing was decided; look again")
        made = self.store.decide([Wish(entry.key, verdict, None, entry.version) for entry in found], self.who, tab)
        self.follow(made)
        return len(found)

    def undo(self, tab: str, *, redo: bool = False) -> Undone | None:
        """Undo the tab's last act, or do it again; None when there is none."""
        done = self.store.redo(tab) if redo else self.store.undo(tab)
        self.follow(done.decisions if done else ())
        return done

    def doubts(self, entry: Entry, text: str) -> tuple[str, ...]:
        """Return what the guards say of a text by hand: a warning, not a bar."""
        from mtfix.guards import doubts

        result, hunk = self.hunk(entry)
        return doubts(written(hunk, text), result.document)


def written(hunk: Hunk, text: str) -> Edit:
    """Return a hunk's edit with another text in it."""
    if hunk.edit:
        return replace(hunk.edit, after=text)
    return by_hand(hunk.span, hunk.finding, Decision(hunk.key, Verdict.EDIT, text))
