"""Words of the engine itself: "Here is the translation:", `<unk>`, `inter@@ national`.

What    A preface or closing words of a language model, a translation site's line, control tokens, tokens for unknown words, and
        word pieces that were not joined again.
Why     Only the translation was wanted, and the program that called the engine took all that it said.
Before  Here is the English translation of the article: The inter@@ national ferry line opened on Monday.
After   The international ferry line opened on Monday.
Trust   likely at the head and the end of the document and for word pieces; a note is only proposed to be taken out. `<unk>` stands
        for a word that is lost: it is flagged, for taking it out would leave a hole.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtfix.glance import MARKUP, shows
from mtfix.residue import (
    CLOSINGS,
    CONTINUED,
    CONTROL,
    HOLE,
    HYPHENS,
    NOTE,
    OPENS_CLOSING,
    OPENS_PREFACE,
    PIECES,
    PREFACES,
    REFUSAL,
    RULE,
    SPEAKS_OF_TOKENS,
    UNDERLINE,
    UNDERLINED,
)
from mtfix.types import Damage, Document, Finding, Span

# As far from the end as closing words begin, and as far from a token as its line is read.
LAST_LINES, LONGEST_LINE = 6, 900
NEAR = 200
MOST_PREFACES = 5
# With the sign without which a pattern cannot match, for speed.
TOKENS = (
    ("<", CONTROL, "a control token of the engine"),
    ("[", CONTROL, "a control token of the engine"),
    ("<", HOLE, "a word that the engine could not write"),
    ("[UNK", HOLE, "a word that the engine could not write"),
    ("\u2047", HOLE, "a word that the engine could not write"),
)
JOINS = (("@@ ", PIECES), (" @-@ ", HYPHENS), (" ##", CONTINUED), (UNDERLINE, UNDERLINED))


def engine_residue(document: Document) -> Iterator[Finding]:
    """Yield what is the engine's and not the translation's."""
    text = document.text
    head = at_head(text)
    for span in head:
        yield Finding(span, Damage.ENGINE_RESIDUE, 0.97, "the engine's own words at the head")
    yield from at_end(text, head[-1].end if head else 0)
    if len(text) < LONGEST_LINE and (match := REFUSAL.fullmatch(text.strip())):
        start = text.index(match.group())
        yield Finding(
            Span(start, start + len(match.group())), Damage.ENGINE_RESIDUE, 0.9, "the engine refused to translate"
        )
    for span, reason in sorted({*tokens(text), *unjoined(text)}) if shows(text, MARKUP) else ():
        yield Finding(span, Damage.ENGINE_RESIDUE, 0.95, reason)


def at_head(text: str) -> list[Span]:
    """Return the prefaces that stand one after the other at the head; none when nothing follows them."""
    found: list[Span] = []
    start = after_blanks(text, 0)
    if not OPENS_PREFACE.match(text, start):
        return []
    while match := next(filter(None, (pattern.match(text, start) for pattern in PREFACES)), None):
        if len(found) == MOST_PREFACES:
            return []
        start = after_blanks(text, match.end())
        if text[start : start + 1].islower() and "\n" not in text[match.start() : start]:
            break  # the sentence goes on: it is the author's
        found.append(Span(*match.span()))
    return found if start < len(text) else []


def after_blanks(text: str, start: int) -> int:
    """Return the first place from `start` on that is no white space."""
    while start < len(text) and text[start].isspace():
        start += 1
    return start


def at_end(text: str, floor: int) -> Iterator[Finding]:
    """Yield the closing words and notes on the last lines, all as one, when something else stands in front of them."""
    end = begin = len(text.rstrip())
    sure = 0.96
    for line in lines_backwards(text, floor, end):
        said = line.of(text)
        if not OPENS_CLOSING.match(said):
            break
        if NOTE.match(said):
            sure = 0.6
        elif not any(pattern.match(said) for pattern in CLOSINGS) and not (begin < end and RULE.fullmatch(said)):
            break
        begin = line.start
    if begin < end and text[floor:begin].strip():
        yield Finding(Span(begin, end), Damage.ENGINE_RESIDUE, sure, "the engine's own words at the end")


def lines_backwards(text: str, floor: int, end: int) -> Iterator[Span]:
    """Yield the last lines that are not blank, the last one first; none that is very long or begins before `floor`."""
    for _ in range(LAST_LINES):
        start = text.rfind("\n", max(floor, end - LONGEST_LINE), end) + 1
        if start <= floor:
            return
        yield Span(after_blanks(text, start), end)
        end = start
        while end > floor and text[end - 1].isspace():
            end -= 1


def tokens(text: str) -> Iterator[tuple[Span, str]]:
    """Yield control tokens and tokens for unknown words, save where somebody speaks of tokens."""
    for sign, pattern, reason in TOKENS:
        if sign in text:
            for match in pattern.finditer(text):
                start, end = match.span()
                if not SPEAKS_OF_TOKENS.search(text[max(0, start - NEAR) : start] + " " + text[end : end + NEAR]):
                    yield Span(start, end), reason


def unjoined(text: str) -> Iterator[tuple[Span, str]]:
    """Yield word pieces that were not joined again."""
    for sign, pattern in JOINS:
        if sign in text:
            for match in pattern.finditer(text):
                end = match.start() + len(match.group().rstrip())
                yield Span(match.start(), end), "word pieces that were not joined again"
