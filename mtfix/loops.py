"""Words that come round again: the loops of a line, and how sure it is that no author would write one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from operator import eq

from mtfix.lexicon import is_english
from mtfix.patterns import lazy
from mtfix.types import Span

WORD = lazy(r"[^\W_]+(?:['’-][^\W_]+)*")
LONGEST_UNIT = 24
# Comparisons of words on one line; an endless line is looked through for shorter units only.
MOST_COMPARISONS = 2_000_000
# Never right twice running; `that that`, `had had`, `is is`, `her her`, `in in`, `on on`, `for for`, `at at` may be.
DOUBLED = frozenset("the a an and as but has or of to from our your their its she they we".split())
# `the man she talked to to hear more`
STRANDS_TO = frozenset(
    "talk talks talked talking speak speaks spoke spoken speaking listen listened turn turned".split()
)
GRAMMAR_TWICE = frozenset({"had", "that"})
SOUNDS = frozenset(
    "ah aha beep bang bark blah boo boom buzz bye bop cha chop choo clap click da ding doo dong drip dum eh go ha haha he "
    "hee hey hi hip ho hoo hop hum hush knock la meow moo na nah no now nope oh oink ok okay ole pop quack ring rah tap "
    "tick ting tock toot tra tut uh um well whoa woo woof wow yada yay yeah yes yo yum zoom".split()
)
FOR_EFFECT = frozenset(
    "again bad better big black cold dark dear deep done early ever far fast fine gone good great hard here high hot just late less like "
    "little long low many more most much never nice okay old only over poor pretty quite rather real really right sad slow small so "
    "soon there too very way well what white wide wrong".split()
)
# A verb, particle or pronoun that ends one clause or phrase and begins the next: what he did did help, in in, told you you.
ENDS_AND_BEGINS = frozenset(
    "about all along around as at back be been being by can could did do does down for had hear her him in is it last left may me might "
    "must off on one ones out past round still than that them this those through under up us was were whatever "
    "will would you zero two three four five six seven eight nine ten eleven twelve".split()
)
# `time after time after time`, `years and years and years`
LINKS = frozenset("and or by after to upon on in over from than".split())
KIN = frozenset("friend mother father brother sister son daughter cousin uncle aunt wife husband child enemy".split())
PREPOSITIONS = frozenset("of in to on for at by with from and as into".split())
ARTICLES = frozenset("the a an this that his her its their our".split())
# What a last copy may lack and still be whole: words that only tie the copies together.
TIES = frozenset("and or but then that where which who when he she it they".split())
# Who says these again and again means it: up and down, up and down, up and down; on and on, on and on.
WAYS = frozenset(
    "up down in out back forth to fro left right over under here there round around again more now then".split()
)
SPOKEN_OF = lazy(
    r"\b(?:words?|verb|noun|name|article|term|phrase|typo|letters?|string|says?|reads?|typed|written|writes?)[\s:,]*\Z",
    re.IGNORECASE,
)
BROKEN = lazy(r"[.!?…–—\\{}=]|--| - ")
WEAK = lazy(r"[;:]")
# A line of fewer words may be a heading, a label or a row.
PROSE = 8
# A loop that is the whole sentence is a refrain, up to this size.
REFRAIN_COPIES, REFRAIN_WORDS = 3, 4


@dataclass(frozen=True)
class Loop:
    """`unit` words at `first` among `words` that come round until `end`; the last round may be cut short."""

    text: str
    line: Span
    words: Sequence[re.Match[str]]
    first: int
    end: int
    unit: int

    @property
    def copies(self) -> int:
        """How many whole rounds there are."""
        return (self.end - self.first) // self.unit

    @cached_property
    def said(self) -> tuple[str, ...]:
        """The words of the first round."""
        return tuple(word.group() for word in self.words[self.first : self.first + self.unit])

    @cached_property
    def gaps(self) -> str:
        """All that stands between the words of the loop."""
        inside = range(self.first, self.end - 1)
        return "".join(self.text[self.words[i].end() : self.words[i + 1].start()] for i in inside)

    @property
    def span(self) -> Span:
        """From the first word of the first round to the last of the last."""
        return Span(self.words[self.first].start(), self.words[self.end - 1].end())

    @property
    def bare(self) -> bool:
        """Whether only blanks part the words."""
        return not self.gaps.strip()

    def verdict(self) -> tuple[float, str]:
        """Return the probability that this is damage, 0 for what an author may write, and the reason."""
        if not any(len(word) > 1 and word.isascii() and word.isalpha() for word in self.said):
            return 0.0, ""
        match self.unit:
            case 1:
                return self.one_word(), f"{self.said[0]!r} stands {self.copies} times running"
            case 2:
                return self.two_words(), f"two words stand {self.copies} times running"
            case _:
                return self.phrase(), f"the same {self.unit} words stand {self.copies} times running"

    def one_word(self) -> float:
        """Judge a word: three without a comma, six with commas; sounds and names are exempt."""
        word = self.said[0]
        if self.copies == 2:
            return self.doubled(word)
        if word.lower() in SOUNDS or BROKEN.search(self.gaps) or not word.isalpha():
            return 0.0
        needed = 3 if word.islower() and len(word) > 2 else 4
        return 0.97 if self.copies >= (needed if self.bare else 6) else 0.0

    def doubled(self, word: str) -> float:
        """Judge a word that stands twice: certain for an article or `and`, likely at the end of a sentence."""
        before, after = self.before(), self.after()
        first, second = (match.group() for match in self.words[self.first : self.end])
        if not self.bare or before.endswith(("'", "’", "-")) or first[1:] != second[1:] or not second.islower():
            return 0.0
        if second in DOUBLED:
            meant = self.stranded(second) or SPOKEN_OF.search(before)
            return 0.0 if meant or after.startswith(("'", "’", "_", "-")) else 0.99
        if first != second or second in SOUNDS | FOR_EFFECT | ENDS_AND_BEGINS or self.follows_name():
            return 0.0
        return self.plain(second, after)

    def plain(self, word: str, after: str) -> float:
        """Judge any other word that stands twice: among 270,000 lines of good English nearly all such are slips."""
        if SPOKEN_OF.search(self.before()) or self.gaps != " " or not is_english(word):
            return 0.0
        if re.match(r"[.!](?:\s|\Z)", after):
            return 0.92 if len(word) > 4 else 0.6 if len(word) == 4 else 0.0
        return 0.93 if len(self.words) >= PROSE and re.match(r",? [\w\"“‘(]", after) else 0.0

    def stranded(self, word: str) -> bool:
        """Whether the first `to` belongs to the verb in front of it."""
        return word == "to" and self.first > 0 and self.words[self.first - 1].group().lower() in STRANDS_TO

    def follows_name(self) -> bool:
        """Whether a capitalised word comes first, as in the name of a subspecies."""
        return self.first > 0 and self.words[self.first - 1].group()[0].isupper()

    def two_words(self) -> float:
        """Judge two words: `of the of the`, else four rounds, more when one of the two links."""
        low = [word.lower() for word in self.said]
        if BROKEN.search(self.gaps):
            return 0.0
        if self.copies == 2 and self.bare and low[0] in PREPOSITIONS and low[1] in ARTICLES:
            return 0.95
        return 0.97 if self.copies >= (6 if LINKS.intersection(low) else 4) else 0.0

    def phrase(self) -> float:
        """Judge three words or more: three rounds, of which the last may lack its ties; two are only proposed."""
        low = [word.lower() for word in self.said]
        if BROKEN.search(self.gaps):
            return 0.9 if self.copies > 4 and not re.search(r"[.!?]", self.gaps) else 0.0
        if self.rounds >= (4 if any(word.isdigit() for word in low) else 3):
            chain = (KIN.intersection(low) or self.goes_on(low)) and self.unit <= 3 and self.copies <= 4
            return 0.0 if chain or self.refrain() else 0.97
        if self.bare:
            return 0.0 if {"of", "and", "or", "next"}.intersection(low) else 0.5
        return 0.5 if self.unit >= 6 and not WEAK.search(self.gaps) else 0.0

    def goes_on(self, low: Sequence[str]) -> bool:
        """Whether three words say that something goes on: `up and down`, `on and on`."""
        return self.unit == 3 and low[1] in LINKS and (low[0] == low[2] or {low[0], low[2]} <= WAYS)

    @property
    def rounds(self) -> int:
        """The copies, a last one counted when it only lacks the word that ties it to the next."""
        tied = self.unit > 3 and (self.end - self.first) % self.unit == self.unit - 1
        return self.copies + (tied and self.said[-1].lower() in TIES)

    def refrain(self) -> bool:
        """Whether a short loop is all that its sentence says."""
        if self.copies > REFRAIN_COPIES or self.unit > REFRAIN_WORDS:
            return False
        return not re.search(r"\w[^.!?]*\Z", self.before()) and not re.match(r"[^.!?\w]*\w", self.after())

    def before(self) -> str:
        """Return what stands on the line in front of the loop, 200 characters at most."""
        return self.text[max(self.line.start, self.span.start - 200) : self.span.start]

    def after(self) -> str:
        """Return what stands on the line behind the loop, 200 characters at most."""
        return self.text[self.span.end : min(self.line.end, self.span.end + 200)]

    def surplus(self) -> Span:
        """Return the span to take out so that one copy remains, with the mark in front of it."""
        kept, last = self.unit, self.first + self.copies * self.unit
        rest = (self.end - self.first) % self.unit
        if rest and TIES.issuperset(word.lower() for word in self.said[rest:]):
            kept, last = rest, self.end
        elif rest and not self.after().strip(' .,;:!?"”’)…'):
            last = self.end
        elif self.unit == 1 and self.said[0].lower() in GRAMMAR_TWICE:
            kept = 2
        return Span(self.words[self.first + kept - 1].end(), self.words[last - 1].end())


def loops(text: str, line: Span) -> Iterator[Loop]:
    """Yield the loops of a line that do not overlap, those with the shorter unit first."""
    words = list(WORD.finditer(text, line.start, line.end))
    low = [word.group().lower() for word in words]
    taken = bytearray(len(low))
    for unit in range(1, min(LONGEST_UNIT, len(low) // 2, max(4, MOST_COMPARISONS // max(len(low), 1))) + 1):
        same = bytes(map(eq, low, islice(low, unit, None)))
        for run in re.finditer(b"\\x01{%d,}" % unit, same):
            first, end = run.start(), run.end() + unit
            loop = Loop(text, line, words, first, end, unit)
            if not any(taken[first:end]) and loop.verdict()[0]:
                taken[first:end] = b"\x01" * (end - first)
                yield loop
