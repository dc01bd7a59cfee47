"""Foreign words that the tagger gives away: neither a list of words nor its doubt can tell alone.

A word of another language's list needs no more than the tagger's doubt. One that no list has must be spelt unlike
English too: the tagger doubts rare English words, compounds and slips of the pen as well. Names, addresses, quoted and
explained words are no damage, whatever the tagger says of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from mtfix.backends import Tagged
from mtfix.foreign_runs import ATTACHED_BEFORE, ATTACHED_BEHIND, STRANGE, Line
from mtfix.latin import Kind, Word, is_loan, may_stand_alone, words
from mtfix.lexicon import english_words, foreign_languages, foreignness, listed_languages
from mtfix.segment import LONGEST_PARAGRAPH, line_at
from mtfix.slips import MISSPELT, is_exchanged, slips
from mtfix.types import Span

# Shorter words are too often units, particles of names and slips.
SHORTEST = 3
# No list has a word: spelt like this it is English, as far as letters tell; and like that it is not, though a letter
# more or less makes an English word of it.
SPELT_ENGLISH, SPELT_FOREIGN, LEAST_SPELT = -0.6, 1.0, 5
LEAST_PART = 4


class Doubted:
    """A line of a document in which the tagger doubts words of one sentence."""

    def __init__(self, text: str, tagged: Tagged, grown: float) -> None:
        """Take the document's text, the sentence with offsets into it, and what makes a word doubtful."""
        end = tagged.words[-1].end
        row = Span(line_at(text, tagged.start, LONGEST_PARAGRAPH).start, line_at(text, end, LONGEST_PARAGRAPH).end)
        self.offset = row.start
        self.line = Line(row.of(text), words(row.of(text)))
        doubtful = {Span(word.start - row.start, word.end - row.start) for word in tagged.words if word.damaged > grown}
        self.places = [place for place, word in enumerate(self.line.words) if word.span in doubtful]
        self.opening = tagged.start - row.start
        self.slips = {
            Span(slip.span.start + self.opening, slip.span.end + self.opening): slip
            for slip in slips(text[tagged.start : end])
            if slip.reason == MISSPELT
        }

    def runs(self) -> Iterator[tuple[Span, tuple[Word, ...]]]:
        """Yield the spans of foreign words in the document, each with its words."""
        for group in together(self.line, self.places):
            seeds = [place for place in group if self.gives_away(place)] or self.phrase(group)
            for first, last in grown_over(self.line.words, group, seeds):
                if not (self.line.is_meant(first, last + 1) or self.is_named(first, last + 1)):
                    span = self.line.span(first, last + 1)
                    found = tuple(self.line.words[first : last + 1])
                    yield Span(self.offset + span.start, self.offset + span.end), found

    def gives_away(self, place: int) -> bool:
        """Whether a doubtful word stands for another language by itself."""
        word = self.line.words[place]
        if word.kind not in STRANGE or len(word.form) < SHORTEST or is_loan(word.form) or self.is_slip(word):
            return False
        if word.capital:
            return word.span.start == self.opening and bool(listed_languages(word.form)) and self.is_followed(place)
        return bool(listed_languages(word.form)) or is_spelt_foreign(word)

    def is_followed(self, place: int) -> bool:
        """Whether an English word in small letters comes next: a capitalised word is no part of a name then."""
        behind = self.line.words[place + 1 : place + 2]
        return bool(behind) and behind[0].kind is Kind.ENGLISH and not behind[0].capital

    def is_slip(self, word: Word) -> bool:
        """Whether a word is rather a misspelt English one."""
        slip = self.slips.get(word.span)
        if slip is None or (listed_languages(word.form) and not slip.sure):
            return False
        return slip.sure or is_exchanged(word.form, slip.after) or foreignness(word.form) < SPELT_FOREIGN / 2

    def phrase(self, group: Sequence[int]) -> list[int]:
        """Return the strange words of a group when they stand together and are of one language, though none tells alone."""
        strange = [
            place for place in group if self.line.words[place].kind in STRANGE and not self.line.words[place].capital
        ]
        listed = [found for place in strange if (found := listed_languages(self.line.words[place].form))]
        close = len(strange) > 1 and strange[-1] - strange[0] < len(strange)
        return strange if close and listed and frozenset.intersection(*listed) else []

    def is_named(self, first: int, last: int) -> bool:
        """Whether words are part of a name, an address or a number; a name may follow foreign words, none goes before."""
        span = self.line.span(first, last)
        if ATTACHED_BEFORE.search(self.line.before(span.start)) or ATTACHED_BEHIND.match(self.line.text, span.end):
            return True
        return self.is_capital(first - 1) and not self.line.follows_subject(first, last)

    def is_capital(self, place: int) -> bool:
        """Whether a word is capitalised and in no list of English."""
        word = self.line.words[place] if place >= 0 else None
        return word is not None and word.capital and word.kind is not Kind.ENGLISH


def is_spelt_foreign(word: Word) -> bool:
    """Whether a word that no list has is more likely foreign than rare, coined or misspelt English."""
    if word.kind is Kind.FOREIGN and may_stand_alone(word.form):
        return True
    strange = foreignness(word.form)
    if may_stand_alone(word.form):
        return strange > SPELT_ENGLISH and not is_compound(word.form)
    return strange > SPELT_FOREIGN and len(word.form) >= LEAST_SPELT


def is_compound(form: str) -> bool:
    """Whether a word is two English words put together.

    >>> is_compound("servicepeople"), is_compound("szczepionka")
    (True, False)
    """
    known = english_words()
    if form[1:] in known and form[0] == "e":
        return True  # by mail, by wire: "egift"
    cuts = range(LEAST_PART, len(form) - LEAST_PART + 1)
    return any(form[:cut] in known and form[cut:] in known for cut in cuts)


def together(line: Line, places: Sequence[int]) -> Iterator[list[int]]:
    """Yield the doubtful words of a line in groups with nothing but a blank between them."""
    group: list[int] = []
    for place in places:
        if group and not (place == group[-1] + 1 and is_blank(line, group[-1], place)):
            yield group
            group = []
        group.append(place)
    if group:
        yield group


def is_blank(line: Line, left: int, right: int) -> bool:
    """Whether only a blank stands between two words."""
    return line.text[line.words[left].span.end : line.words[right].span.start] == " "


def grown_over(found: Sequence[Word], group: Sequence[int], seeds: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last word of each run: a seed with its neighbours of the group that belong to it."""
    taken = set(seeds)
    for left, right in [*pairwise(group), *reversed([(b, a) for a, b in pairwise(group)])]:
        if left in taken and belongs(found[right], found[left]):
            taken.add(right)
    start = last = -1
    for place in sorted(taken):
        if start >= 0 and place != last + 1:
            yield start, last
            start = place
        start, last = place if start < 0 else start, place
    if start >= 0:
        yield start, last


def belongs(word: Word, other: Word) -> bool:
    """Whether a doubtful neighbour of a foreign word is foreign too: strange itself, or a word of that language."""
    if word.capital:
        return False
    if word.kind in STRANGE or (len(word.form) <= SHORTEST and is_loan(word.form)):
        return True
    return not listed_languages(word.form).isdisjoint(foreign_languages(other.form))
