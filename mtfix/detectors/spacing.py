"""Blanks at the wrong side of a mark: "the season , came", `exceeded"10 days"`.

What    A blank in front of a comma, stop, per cent sign or closing bracket, or behind an opening one; a quotation mark
        that touches the word outside the quotation.
Why     Engines cut a text into pieces and do not always put them together again. Double blanks are no damage, and a
        text that is spaced so throughout was meant to be.
Before  The captain said,"I still have to learn." The storm , the third this year, came at noon.
After   The captain said, "I still have to learn." The storm, the third this year, came at noon.
Trust   safe in front of marks and inside brackets; likely for quotation marks, whose side is told by pairing them off.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from heapq import merge

from mtfix.glance import SPACED, shows
from mtfix.habits import HIGH_MARKS, PER_CENT, STOPS, blanks_before
from mtfix.patterns import lazy
from mtfix.segment import line_at
from mtfix.types import Damage, Document, Finding, Span

Pairs = list[tuple[int, int]]
# A literal first character and a look behind: `re` finds that ten times faster than the blank.
# The marks of a group share one manner.
IN_FRONT = {
    marks: tuple(
        lazy(
            rf"{mark}(?<=[A-Za-z0-9)”] {mark})(?<![.!?]” {mark})(?=[ \n]|\Z|(?<=%)[.,;)]|(?<=[a-z] ,)[a-z]{{2}})(?! [.,;?!])"
        )
        for mark in marks
    )
    for marks in (STOPS, HIGH_MARKS, PER_CENT)
}
OPENED = lazy(r"\( [^\W\d_][\w’'-]{0,30}(?=[^()\n]{0,200}[^\s()]\))")
CLOSED = lazy(r"\)(?<=\w \))")
LAST_WORD = lazy(r"\b\w{1,30} \Z")
NEITHER = lazy(r"[)\n]")
WIDEST_BRACKET = 200
STRAIGHT = lazy(r'"(?<=[A-Za-z0-9,.!?]")(?=[A-Za-z0-9$£€])')
OPENING_CURLY = lazy(r"“(?<=[A-Za-z,!?]“)")
CLOSING_CURLY = lazy(r"”(?=[A-Za-z]{2})")
MOST_QUOTES = 200
BEFORE_OPENING = lazy(r"(?<=\s)[^\W\d_]{2,30}[,!?]?\Z")
INSIDE = lazy(r"[A-Za-z0-9$£€][\w’'-]{0,30}")
BEHIND_CLOSING = lazy(r"[a-z]{2,30}(?=[\s,.])")
# "Oscar"-like endings that belong to the quoted word.
ENDINGS = frozenset("ed er ers es est ing ish isms ism ist ists ly ness th".split())


def spacing(document: Document) -> Iterator[Finding]:
    """Yield each blank that is wrong with its mark, and each quotation mark that lacks one with the words beside it."""
    text = document.text
    if not shows(text, SPACED):
        return
    yield from in_front_of_marks(text)
    yield from in_brackets(text)
    yield from at_quotes(text, STRAIGHT.finditer(text), straight_pairs)
    yield from at_quotes(
        text, merge(OPENING_CURLY.finditer(text), CLOSING_CURLY.finditer(text), key=start), curly_pairs
    )


def wrong(start: int, end: int, confidence: float, reason: str) -> Finding:
    """Return the finding for a piece of text."""
    return Finding(Span(start, end), Damage.SPACING, confidence, reason)


def in_front_of_marks(text: str) -> Iterator[Finding]:
    """Yield blanks in front of a mark, unless that is the text's manner."""
    for marks, patterns in IN_FRONT.items():
        found = [match for pattern in patterns for match in pattern.finditer(text)]
        if found and not blanks_before(marks, text):
            for match in found:
                yield wrong(match.start() - 1, match.end(), 0.95, "a blank stands in front of the mark")


def in_brackets(text: str) -> Iterator[Finding]:
    """Yield the blank at one end of a bracket whose other end has none."""
    for match in OPENED.finditer(text):
        yield wrong(*match.span(), 0.95, "a blank stands behind the opening bracket")
    for match in CLOSED.finditer(text):
        opening = text.rfind("(", max(0, match.start() - WIDEST_BRACKET), match.start())
        inside = text[opening + 1 : match.start()]
        word = LAST_WORD.search(inside)
        if opening >= 0 and word and not inside[0].isspace() and not NEITHER.search(inside):
            yield wrong(opening + 1 + word.start(), match.end(), 0.95, "a blank stands in front of the bracket")


def start(match: re.Match[str]) -> int:
    """Return where a match begins."""
    return match.start()


def at_quotes(text: str, suspicious: Iterable[re.Match[str]], pairs: Callable[[str], Pairs]) -> Iterator[Finding]:
    """Yield quotation marks that touch the word outside, in lines where all of them can be paired off."""
    done = 0
    for match in suspicious:
        if match.start() >= done:
            line = line_at(text, match.start())
            done = line.end + 1
            yield from (moved(finding, line.start) for finding in touching(line.of(text), pairs(line.of(text))))


def moved(finding: Finding, offset: int) -> Finding:
    """Return a finding of a line as one of the text."""
    return wrong(finding.start + offset, finding.end + offset, finding.confidence, finding.reason)


def touching(line: str, pairs: Pairs) -> Iterator[Finding]:
    """Yield the marks of a line that touch a word outside their quotation."""
    for opening, closing in pairs:
        word = BEFORE_OPENING.search(line, max(0, opening - 32), opening)
        inside = INSIDE.match(line, opening + 1)
        if word and inside and not (word.group()[-1] == "," and line[closing + 1 : closing + 2] == ","):
            yield wrong(word.start(), inside.end(), 0.9, "the opening mark touches the word in front of it")
        behind = BEHIND_CLOSING.match(line, closing + 1)
        if behind and behind.group() not in ENDINGS:
            yield wrong(closing, behind.end(), 0.9, "the closing mark touches the word behind it")


def straight_pairs(line: str) -> Pairs:
    """Return the pairs of straight marks, opening and closing by turns; none when the line does not bear that out."""
    marks = [match.start() for match in re.finditer('"', line)]
    if len(marks) % 2 or len(marks) > MOST_QUOTES:
        return []
    pairs = list(zip(marks[::2], marks[1::2], strict=True))
    return pairs if all(encloses(line, *pair) for pair in pairs) else []


def curly_pairs(line: str) -> Pairs:
    """Return the pairs of curly marks; none when one is missing, turned round, or German."""
    marks = re.findall("[“”„]", line)
    if marks != ["“", "”"] * (len(marks) // 2) or len(marks) > MOST_QUOTES:
        return []
    places = [match.start() for match in re.finditer("[“”]", line)]
    return list(zip(places[::2], places[1::2], strict=True))


def encloses(line: str, opening: int, closing: int) -> bool:
    """Whether two straight marks can be the ends of a quotation: no blank inside, no digit or sign outside."""
    before, after = line[opening - 1 : opening] if opening else " ", line[closing + 1 : closing + 2] or " "
    inside = line[opening + 1 : closing]
    quoted = bool(inside) and not inside[0].isspace() and not inside[-1].isspace()
    return (
        quoted
        and (before.isalpha() or before in " \t,.!?([—–-'‘:")
        and (after.isalpha() or after in " \t,.!?;:)]—–-'’")
    )
