"""Deciding in a terminal, in the manner of `git add -p`: one hunk after another, a key for each answer (extra `review`)."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass

import click
from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from mtfix.render.words import Change
from mtfix.review.decisions import Verdict
from mtfix.review.desk import Desk
from mtfix.review.entry import UNDECIDED, Entry
from mtfix.review.keys import Hunk
from mtfix.review.passing import Filter, Passing
from mtfix.review.seen import seen
from mtfix.review.sheet import SIGNS, pieces, standing
from mtfix.review.store import Conflict
from mtfix.types import MtfixError, Result, Span

TAB = "terminal"
AROUND = 160
INDENT = (0, 0, 0, 2)
STYLES = {Change.GONE.value: ("red", "[-", "-]"), Change.NEW.value: ("green", "{+", "+}")}
HELP = """\
a  accept                     A  accept the same edit everywhere
r  refuse, leave as it was    R  refuse the same edit everywhere
e  edit by hand               1-9  take another reading
u  undo                       U  redo
j  next                       k  previous
n  next document              q  quit; what was decided is kept
/  search                     ?  this page"""
OPEN = Filter(state=frozenset({UNDECIDED}))
KEYS = "a,r,e,u,j,k,n,/,q,?"


@dataclass
class Terminal:
    """A walk through the hunks of a desk. `key` gives the next key that is pressed, `line` a line that is typed."""

    desk: Desk
    console: Console
    key: Callable[[], str]
    line: Callable[[str, str], str | None]
    all: int = 0
    place: int = 0
    shown: int = -1

    def walk(self) -> int:
        """Ask about one hunk after another until there is none left or it is enough."""
        self.all = self.desk.index.count()
        self.place = self.next(-1, OPEN)
        while self.place < self.all:
            self.desk.sync()
            self.show()
            if not self.act(self.key()):
                break
        self.console.print(f"{self.desk.index.decided()} of {self.all} decided.", highlight=False)
        return 0

    @property
    def entry(self) -> Entry:
        """The hunk at hand."""
        return self.desk.entry(self.place)

    def next(self, place: int, wanted: Filter) -> int:
        """Return the next place behind one that a filter lets pass, or the end."""
        found = Passing(self.desk.index, wanted).next(place)
        return self.all if found is None else found

    def act(self, key: str) -> bool:
        """Do what a key means; False ends the walk."""
        steps = {"j": 1, "k": -1, "\r": 1, "\n": 1, " ": 1}
        try:
            if key in {"q", "Q", "", "\x03", "\x04"}:
                return False
            if key in steps:
                self.place = max(0, self.place + steps[key])
            elif key in self.answers:
                self.answers[key]()
            elif key.isdigit():
                self.reading(int(key))
            else:
                self.say(HELP)
        except Conflict as conflict:
            self.say(
                f"{conflict.theirs[0].who} decided this meanwhile: {standing(self.entry)}. Decide again if you still want to."
            )
        except MtfixError as error:
            self.say(str(error))
        return True

    @property
    def answers(self) -> dict[str, Callable[[], object]]:
        """What each key does."""
        return {
            "a": lambda: self.decide(Verdict.ACCEPT),
            "y": lambda: self.decide(Verdict.ACCEPT),
            "r": lambda: self.decide(Verdict.REFUSE),
            "e": self.edit,
            "A": lambda: self.everywhere(Verdict.ACCEPT),
            "R": lambda: self.everywhere(Verdict.REFUSE),
            "u": self.undo,
            "U": lambda: self.undo(redo=True),
            "n": self.next_document,
            "/": self.search,
        }

    def decide(self, verdict: Verdict, text: str | None = None) -> None:
        """Decide the hunk at hand and go on."""
        self.desk.decide(self.entry, verdict, text, self.entry.version, TAB)
        if text is not None and (doubts := self.desk.doubts(self.entry, text)):
            self.say(f"Mind: {'; '.join(doubts)}")
        self.onward()

    def onward(self) -> None:
        """Go to the next undecided hunk, to the end when there is none."""
        self.place = self.next(self.place, OPEN)

    def edit(self) -> None:
        """Ask for a text by hand."""
        entry = self.entry
        text = self.line(
            "text", next(text for text in (entry.text, entry.key.after, entry.key.before) if text is not None)
        )
        if text is not None:
            self.decide(Verdict.EDIT, text)

    def reading(self, number: int) -> None:
        """Take another reading by its number."""
        edit = self.desk.hunk(self.entry)[1].edit
        if edit is None or not 0 < number <= len(edit.alternatives):
            raise MtfixError(f"there is no reading {number} here")
        self.decide(Verdict.EDIT, edit.alternatives[number - 1])

    def everywhere(self, verdict: Verdict) -> None:
        """Decide the same edit wherever it stands, after its count was seen."""
        wanted = Filter(same=self.entry.number)
        count = self.desk.count(wanted, verdict)
        self.say(f"{verdict.value.capitalize()} {count.entries} undecided edits in {count.documents} documents? [y/N]")
        if self.key() in {"y", "Y"}:
            self.desk.decide_all(wanted, verdict, count.entries, TAB)
            self.onward()

    def undo(self, *, redo: bool = False) -> None:
        """Undo the last act, or do it again, and go to where it was."""
        done = self.desk.undo(TAB, redo=redo)
        if done is None:
            raise MtfixError(f"there is nothing to {'redo' if redo else 'undo'}")
        left = f", {done.left} left as another decided" if done.left else ""
        self.say(f"{'Done again' if redo else 'Undone'}: {done.count}{left}.")
        self.place = min(self.desk.index.numbers(done.fingerprints), default=self.place)

    def next_document(self) -> None:
        """Go to the first hunk of the next document."""
        self.place = self.desk.index.sheet(self.entry.document).last

    def search(self) -> None:
        """Go to the next hunk in which words stand."""
        wanted = Filter(search=(self.line("search", "") or "").strip())
        found = self.next(self.place, wanted)
        found = self.next(-1, wanted) if found == self.all else found
        if found == self.all:
            raise MtfixError(f"{wanted.search!r} stands nowhere")
        self.place = found

    def say(self, text: str) -> None:
        """Print a sentence of our own, or of an article's made safe."""
        self.console.print(Text(seen(text), style="yellow"))

    def show(self) -> None:
        """Print the hunk at hand."""
        entry = self.entry
        result, hunk = self.desk.hunk(entry)
        if entry.document != self.shown:
            self.console.print(Text(f"\n{seen(self.desk.index.sheet(entry.document).name)}", style="bold"))
            self.shown = entry.document
        sign = SIGNS[entry.trust if entry.trust in SIGNS and entry.state == UNDECIDED else entry.state]
        head = f"{sign} {entry.damage} · {entry.trust} · {standing(entry)}"
        self.console.print(Text(f"\n({self.place + 1}/{self.all}) {head}", style="cyan"))
        self.console.print(Padding(in_context(result, hunk, entry), INDENT))
        for name, value in facts(hunk):
            self.console.print(Padding(Text(f"{name}: {seen(value)}", style="dim"), INDENT))
        self.console.print(Text(f"Decide [{KEYS}]: ", style="bold"), end="")


def in_context(result: Result, hunk: Hunk, entry: Entry) -> Text:
    """Return a hunk between the words around it on its line."""
    text, span = result.document.text, hunk.span
    front, back = around(text, span)
    line = Text(seen(front))
    if hunk.edit is None and entry.text is None:
        line.append(seen(hunk.key.before), style="yellow underline")
    else:
        for change, piece in pieces(hunk, entry):
            if not piece:
                continue
            style, opening, closing = STYLES.get(change, ("", "", ""))
            line.append(f"{opening}{piece}{closing}".replace("\n", "↵"), style=style)
    line.append(seen(back))
    return line


def around(text: str, span: Span) -> tuple[str, str]:
    """Return the words before and after a span on its line; a long line is cut between words."""
    start, end = max(0, span.start - AROUND), min(len(text), span.end + AROUND)
    front, back = text[start : span.start], text[span.end : end]
    *lines, front = front.split("\n")
    front = front if lines or start == 0 else f"…{front.partition(' ')[2] or front}"
    if "\n" in back or end == len(text):
        return front, back.partition("\n")[0]
    return front, f"{back.rpartition(' ')[0] or back}…"


def facts(hunk: Hunk) -> list[tuple[str, str]]:
    """Return what is to be said of a hunk."""
    edit = hunk.edit
    rows = [("reason", (edit.reason if edit else "") or hunk.finding.reason)]
    if edit:
        rows += [("doubt", doubt) for doubt in edit.doubts]
        rows += [(str(number), reading or "(nothing)") for number, reading in enumerate(edit.alternatives, 1)]
    return [(name, value) for name, value in rows if value]


def decide(desk: Desk) -> int:
    """Ask about the hunks of a desk on this terminal; from a pipe, a line is an answer."""
    console = Console(highlight=False, markup=False, emoji=False)
    if sys.stdin.isatty():
        return Terminal(desk, console, key, lambda name, text: typed(name, text)).walk()
    return Terminal(desk, console, lambda: piped()[:1], lambda name, text: piped()).walk()


def piped() -> str:
    """Return the next line of standard input; empty at its end."""
    line = sys.stdin.readline()
    return line.rstrip("\r\n") or ("j" if line else "")


def key() -> str:
    """Return the key that is pressed, echoed."""
    pressed = click.getchar()
    click.echo(pressed if pressed.isprintable() else "")
    return pressed


def typed(name: str, text: str) -> str | None:
    """Return a text that is typed; one of several lines in an editor. None when it was left."""
    if "\n" in text:
        written = click.edit(text)
        return None if written is None else written
    try:
        return str(click.prompt(f"New {name}", default=text, show_default=bool(text)))
    except click.Abort:
        return None
