"""HTML source -> tags, text and raw text with their places, as browsers see them.

Source: WHATWG HTML, "Tokenization" (13.2.5). What a browser would not show (a comment, a tag that never ends) is no
token. In XHTML, and inside SVG and MathML, `<title/>` is empty and CDATA sections are text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from mtfix.patterns import lazy

BLANK = r"\t\n\f\r "
ATTRIBUTE = rf"""
    (?P<attribute>[^{BLANK}/>][^{BLANK}/>=]*+)
    (?: [{BLANK}]*+ = [{BLANK}]*+ (?P<value> "[^"]*+(?:"|\Z) | '[^']*+(?:'|\Z) | (?=>) | [^{BLANK}>"'][^{BLANK}>]*+ ) )?+
"""
NAMELESS = ATTRIBUTE.replace("?P<attribute>", "?:").replace("?P<value>", "?:")
ATTRIBUTES = lazy(ATTRIBUTE, re.VERBOSE)
# A "<" before anything else is text.
MARKUP = lazy(r"<(?:[A-Za-z!?]|/.)", re.DOTALL)
TAG = lazy(rf"<(/?)([A-Za-z][^{BLANK}/>]*+)((?:[{BLANK}/]++ | {NAMELESS})*+)>", re.VERBOSE)
COMMENT = lazy(r"<!--(?:-?>|.*?(?:--!?>|\Z))", re.DOTALL)
INSTRUCTION = lazy(r"<\?.*?(?:\?>|\Z)", re.DOTALL)
# An XML document type may list entities between brackets, a ">" in each.
DOCTYPE = lazy(r"<!doctype(?:[^>\[]*\[[^\]]{0,65536}\])?[^>]*(?:>|\Z)", re.IGNORECASE)
BOGUS = lazy(r"<(?:[!?]|/(?![A-Za-z]))[^>]*(?:>|\Z)")
SCRIPT_MARK = lazy(rf"<!--|-->|<(/?)script(?=[{BLANK}/>])", re.IGNORECASE)
FOREIGN = frozenset({"svg", "math"})
# Elements whose content is not markup; in `title` and `textarea` entities are decoded.
RAW = frozenset(
    {"script", "style", "xmp", "iframe", "noembed", "noframes", "noscript", "plaintext", "title", "textarea"}
)


class Kind(Enum):
    """What a token is."""

    TEXT = "text"
    OPEN = "open"
    CLOSE = "close"
    CDATA = "cdata"


class Token(NamedTuple):
    """A piece of the source. `raw` is the element whose content is not markup, for text in one."""

    kind: Kind
    start: int
    end: int
    name: str = ""
    attributes: str = ""
    empty: bool = False
    raw: str = ""


def is_xml(source: str) -> bool:
    """Whether a page is XHTML, by its beginning."""
    head = source[:1024].lstrip()
    return head.startswith("<?xml") or "http://www.w3.org/1999/xhtml" in head


def tokens(source: str) -> Iterator[Token]:
    """Yield the tags and texts of a page in order."""
    xml, depth, place = is_xml(source), 0, 0
    last_cdata_end = source.rfind("]]>")
    while place < len(source):
        mark = MARKUP.search(source, place)
        bracket = mark.start() if mark else len(source)
        if place < bracket:
            yield Token(Kind.TEXT, place, bracket)
        if bracket == len(source):
            return
        if bracket < last_cdata_end and source.startswith("<![CDATA[", bracket):
            place = source.index("]]>", bracket) + 3
            if xml:
                yield Token(Kind.CDATA, bracket + 9, place - 3)
        elif tag := TAG.match(source, bracket):
            token = tagged(tag, may_be_empty=xml or depth > 0)
            yield token
            place = token.end
            if token.name in FOREIGN and not token.empty:
                depth = max(0, depth + (1 if token.kind is Kind.OPEN else -1))
            elif token.kind is Kind.OPEN and token.name in RAW and not token.empty and not depth:
                place = raw_end(source, place, token.name)
                yield Token(Kind.TEXT, token.end, place, raw=token.name)
        else:
            place = unseen_end(source, bracket, xml)


def tagged(tag: re.Match[str], *, may_be_empty: bool) -> Token:
    """Return a tag as a token."""
    closing, name, attributes = tag[1], tag[2].lower(), tag[3]
    empty = (may_be_empty or name in FOREIGN) and attributes.endswith("/")
    return Token(Kind.CLOSE if closing else Kind.OPEN, *tag.span(), name, attributes, empty)


def unseen_end(source: str, place: int, xml: bool) -> int:
    """Return where what begins at `place` and is not shown ends; a tag that never ends takes the rest with it."""
    patterns = (COMMENT, DOCTYPE, INSTRUCTION, BOGUS) if xml else (COMMENT, DOCTYPE, BOGUS)
    found = next((match for pattern in patterns if (match := pattern.match(source, place))), None)
    return found.end() if found else len(source)


def raw_end(source: str, place: int, name: str) -> int:
    """Return where the content of a raw element ends: at its end tag, or with the source."""
    if name == "plaintext":
        return len(source)
    if name == "script":
        return script_end(source, place)
    end = re.compile(rf"</{name}(?=[{BLANK}/>])", re.IGNORECASE).search(source, place)
    return end.start() if end else len(source)


def script_end(source: str, place: int) -> int:
    """Return where a script ends: `<!-- <script>` in it hides the next end tag."""
    hidden = commented = False
    while mark := SCRIPT_MARK.search(source, place):
        closing = mark.group(1)
        if mark.group() == "<!--":
            commented, place = True, mark.start() + 2
            continue
        if mark.group() == "-->":
            hidden = commented = False
        elif not closing:
            hidden = commented
        elif hidden:
            hidden = False
        else:
            return mark.start()
        place = mark.end()
    return len(source)


def attributes(token: Token) -> dict[str, str]:
    """Return a tag's attributes, names in lower case; of one given twice the first counts."""
    from html import unescape

    found: dict[str, str] = {}
    for match in ATTRIBUTES.finditer(token.attributes):
        value = match["value"] or ""
        bare = value[1:].removesuffix(value[0]) if value[:1] in ('"', "'") else value
        found.setdefault(match["attribute"].lower(), unescape(bare))
    return found
