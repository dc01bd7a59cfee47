"""HTML and XHTML: what a reader reads of a page, its title and its body as two texts.

Attributes, comments, scripts, code, ruby, forms' contents, pictures, and elements marked `translate="no"` or with
another language are protected or left out. Entities are decoded in the text and written again as entities.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import unescape
from html.entities import html5

from mtfix.formats.file import Format
from mtfix.formats.flow import Flow
from mtfix.formats.nesting import BLOCKS, OBJECTS, Nesting
from mtfix.formats.pieces import Part
from mtfix.formats.place import Place, UnwritableError
from mtfix.formats.tokens import Kind, Token, tokens
from mtfix.patterns import lazy

REFERENCE = lazy(r"&(?:#[xX][0-9A-Fa-f]+;?|#[0-9]+;?|[A-Za-z][A-Za-z0-9]{1,31};?)")
# What stands before the text of a paragraph that shows nothing when it is empty.
PARAGRAPH_TAG = lazy(r"<(?:p|div)(?:\s[^<>]*)?>\s*\Z", re.IGNORECASE)
LONGEST_TAG = 500
LONE = "\N{REPLACEMENT CHARACTER}"


def read(source: str, fields: Sequence[str] = ()) -> Iterator[Part]:
    """Yield the page's title, if it has one, and its body."""
    title, body, nesting = Flow(source), Flow(source), Nesting()
    for token in tokens(source):
        if token.raw == "title":
            title.paragraph()
            write_words(title, token.start, token.end)
        elif token.kind is Kind.OPEN:
            opened(body, nesting, token)
        elif token.kind is Kind.CLOSE:
            closed(body, nesting, token)
        elif not token.raw and not nesting.top.unseen:
            shown(body, nesting, token)
    if title.reading.pieces.length:
        yield title.part("title")
    yield body.part()


def opened(body: Flow, nesting: Nesting, tag: Token) -> None:
    """Pass an opening tag."""
    seen = not nesting.top.unseen
    if seen and tag.name in OBJECTS:
        body.object(tag.start, tag.end)
    elif seen and (tag.name == "br" or (tag.name == "a" and follows_link(body.reading.source, tag.start))):
        body.line_end()
    elif seen and tag.name in BLOCKS:
        body.paragraph()
    else:
        body.opens()
    nesting.open(tag)


def follows_link(source: str, place: int) -> bool:
    """Whether a link ends right here: two links without a space between them are no single word."""
    return source[place - 4 : place].lower() == "</a>"


def closed(body: Flow, nesting: Nesting, tag: Token) -> None:
    """Pass an end tag."""
    nesting.close(tag.name)
    if tag.name in BLOCKS:
        body.paragraph()
    else:
        body.closes(tag.end)


def shown(body: Flow, nesting: Nesting, token: Token) -> None:
    """Read text."""
    if nesting.top.verbatim:
        body.verbatim(token.start, token.end)
    elif token.kind is Kind.CDATA:
        body.words(token.start, token.end, shielded=True)
    else:
        write_words(body, token.start, token.end, shielded=nesting.shielded)


def write_words(flow: Flow, start: int, end: int, *, shielded: bool = False) -> None:
    """Read running text with its character references; one that cannot be decoded is protected."""
    source = flow.reading.source
    if source.find("&", start, end) >= 0:
        for match in REFERENCE.finditer(source, start, end):
            text, stop = referred(match.group(), match.start())
            unknown = not text and match.group().endswith(";")
            if text or unknown:
                flow.words(start, match.start(), shielded=shielded)
                start = match.end() if unknown else stop
            if text:
                flow.atom(text, match.start(), stop, shielded=shielded or text == LONE)
            elif unknown:
                flow.words(*match.span(), shielded=True)
    flow.words(start, end, shielded=shielded)


def referred(reference: str, start: int) -> tuple[str, int]:
    """Return what a character reference stands for and where it ends; no text when it is none, as in `AT&T`.

    An old name may do without its semicolon and be followed by letters (`&copy2024`); what is left over is text.
    """
    if reference.startswith("&#"):
        return unescape(reference) or LONE, start + len(reference)
    name = reference[1:]
    size = next((size for size in range(len(name), 1, -1) if name[:size] in html5), 0)
    return html5.get(name[:size], ""), start + 1 + size if size else start


def write(place: Place, text: str) -> str:
    """Return `text` as HTML; what the file's encoding lacks becomes a character reference."""
    if "\n" in text or "\r" in text:
        raise UnwritableError("a line break in HTML needs a tag")
    if any("\ud800" <= char <= "\udfff" for char in text):
        raise UnwritableError("half a surrogate pair cannot be written in HTML")
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if place.holds(escaped):
        return escaped
    return "".join(char if place.holds(char) else f"&#{ord(char)};" for char in escaped)


def may_empty(source: str, offset: int) -> bool:
    """Whether a paragraph of a page may lose its text: an empty one shows nothing, an empty list item does."""
    return bool(PARAGRAPH_TAG.search(source[max(0, offset - LONGEST_TAG) : offset]))


HTML = Format("html", read, write, may_empty)
