"""Where a person decides: the hunks, the decisions, and what may be done to them. The page and the terminal both sit on it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from mtfix.review.decided import by_hand
from mtfix.review.decisions import Decision, Verdict
from mtfix.review.entry import Entry, decidable
from mtfix.review.index import Index
from mtfix.review.keys import Hunk
from mtfix.review.passing import Filter, Passing
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

    def sync(self) -> None:
        """Take over what was read and what others have decided meanwhile."""
        self.index.grow()
        last = self.store.last()
        if last != self.seen:
            self.index.follow(self.store.standing(self.seen))
            self.seen = last

    def entry(self, number: int) -> Entry:
        """Return an entry. Raises MtfixError."""
        return self.index.entry(number)

    def hunk(self, entry: Entry) -> tuple[Result, Hunk]:
        """Return an entry's hunk, with its result."""
        sheet = self.index.sheet(entry.document)
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

    def count(self, wanted: Filter, verdict: Verdict) -> Count:
        """Return how many undecided entries a bulk decision would be about, equal fingerprints once. Raises MtfixError."""
        self.sync()
        if not self.index.whole:
            raise MtfixError("the results are still being read: decide in bulk when all of them are here")
        return Count(*Passing(self.index, wanted).undecided(made=verdict is Verdict.ACCEPT))

    def decide_all(self, wanted: Filter, verdict: Verdict, expected: int, tab: str) -> int:
        """Decide all undecided entries that pass, as one act; return how many. Raises MtfixError when they are not as many as expected."""
        if verdict not in {Verdict.ACCEPT, Verdict.REFUSE}:
            raise MtfixError("only accepting and refusing can be done in bulk")
        if (found := self.count(wanted, verdict).entries) != expected:
            raise MtfixError(f"there are {found} of them by now, not {expected}: nothing was decided; look again")
        wishes = Passing(self.index, wanted).wishes(made=verdict is Verdict.ACCEPT)
        self.store.act(wishes, verdict, None, self.who, tab)
        self.sync()
        return len(wishes)

    def undo(self, tab: str, *, redo: bool = False) -> Undone | None:
        """Undo the tab's last act, or do it again; None when there is none."""
        done = self.store.redo(tab) if redo else self.store.undo(tab)
        self.sync()
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
