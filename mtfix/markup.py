"""Pieces of markup in a plain text, and what they say once they are read."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from mtfix.patterns import lazy
from mtfix.types import Span

ENTITY = lazy(r"&(?:amp;)*(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
# What a tokeniser makes of `&quot;` and `&#39;`.
SPACED_ENTITY = lazy(
    r" ?& ?(?:apos|# ?39) ?; ?(?=(?:[stmd]|re|ve|ll)\b)(?<=[ ;])"
    r"|&(?: (?:quot|apos|amp|lt|gt|nbsp) ?;|(?:quot|apos|amp|lt|gt|nbsp) ;| ?# ?\d{2,5} ?;)"
)
NAMES = "a|b|big|blockquote|br|center|del|div|em|font|h[1-6]|hr|i|img|ins|li|ol|p|s|small|span|strike|strong|sub|sup|table|td|tr|u|ul"
TAG = lazy(
    rf"<\s?(?P<close>/)?\s?(?P<name>{NAMES})(?P<rest>\s[^<>\n]{{0,400}}?|\s?)(?P<empty>/\s?)?>"
    rf"|&lt;(?P<escaped_close>/)?(?P<escaped>{NAMES})(?:\s[^<>&\n]{{0,200}}?)?\s?/?&gt;",
    re.IGNORECASE,
)
RAISED = lazy(r"<\s?(su[bp])\s?>\s?([^<>\n]{1,12}?)\s?<\s?/\s?\1\s?>", re.IGNORECASE)
ANCHOR = lazy(r"<a\s[^<>\n]{0,400}>([^<>\n]{0,200})</a>", re.IGNORECASE)
UNFINISHED = lazy(r"<(?:a|img|span|div|font|p)\s+[a-z-]{2,12}\s?=[^<>\n]{0,400}\Z", re.IGNORECASE | re.MULTILINE)
CDATA = lazy(r"<!\[CDATA\[|\]\]>")
BOARD = lazy(r"\[(?P<close>/)?(?P<name>b|i|u|url|img|quote|color|size|center)(?P<rest>=[^\]\n]{1,200})?\]")
LINK = lazy(r"\[\[(?:[^\W\d_][^\[\]|\n]{0,80}\|)?([^\W\d_][^\[\]|\n:]{0,80})\]\]")
STANDS_ALONE = frozenset({"br", "hr", "p", "img"})


def unescaped(entity: str) -> str:
    """Return what an entity says, however often it was escaped; the entity itself when it says nothing printable."""
    said = entity.replace(" ", "")
    while (inner := html.unescape(said)) != said:
        said = inner
    return said if said.isprintable() or said == "\u00a0" else entity


def entities(text: str) -> Iterator[Span]:
    """Yield the entities that can be read."""
    for pattern in (ENTITY, SPACED_ENTITY):
        for match in pattern.finditer(text):
            if unescaped(match.group()) != match.group().replace(" ", ""):
                yield Span(*match.span())


def tags(text: str) -> Iterator[Span]:
    """Yield the tags of text formatting, save a lone opening one: that may be a placeholder or a type."""
    whole = [Span(*match.span()) for pattern in (RAISED, ANCHOR) for match in pattern.finditer(text)]
    yield from whole
    inside = {start for span in whole for start in range(span.start, span.end)}
    found = [match for match in TAG.finditer(text) if match.start() not in inside]
    closed = {tag_name(match) for match in found if match["close"] or match["escaped_close"]}
    for match in found:
        if leftover(match, closed):
            yield Span(*match.span())


def tag_name(match: re.Match[str]) -> str:
    """Return the name of a tag in lower case."""
    return str(match["name"] or match["escaped"]).lower()


def leftover(match: re.Match[str], closed: set[str]) -> bool:
    """Whether a tag is certainly one: it closes, is closed, has an attribute or stands alone by nature."""
    name = tag_name(match)
    return name in closed or name in STANDS_ALONE or "=" in (match["rest"] or "")


def board_codes(text: str) -> Iterator[Span]:
    """Yield codes of bulletin boards that are closed, and links of wikis."""
    found = list(BOARD.finditer(text))
    closed = {match["name"] for match in found if match["close"]}
    for match in found:
        if match["name"] in closed:
            yield Span(*match.span())
    for match in LINK.finditer(text):
        yield Span(*match.span())


def plain(piece: str) -> str:
    """Return what a reader is told by a piece of markup: its tags left out, its entities read."""
    return html.unescape(html.unescape(TAG.sub("", SPACED_ENTITY.sub(lambda match: unescaped(match.group()), piece))))
