"""Markup in a plain text: "robots &amp;amp; pumps.<br />".

What    Entities, once or twice escaped; tags of text formatting; codes of bulletin boards and wikis; tags that never end.
Why     The text was cut out of a page, or escaped once too often on its way through the engine.
Before  Bearings for robots &amp;amp; pumps.<br /> Samples have been sent.
After   Bearings for robots & pumps. Samples have been sent.
Trust   safe for an entity and a tag without content; likely for other codes; review where a raised figure or an address would be
        lost. Text that speaks about markup and text that is in HTML from end to end are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtfix.glance import MARKUP, shows
from mtfix.markup import CDATA, UNFINISHED, board_codes, entities, tags
from mtfix.patterns import lazy
from mtfix.segment import line_at
from mtfix.types import Damage, Document, Finding, Span

# Who uses such a word on the same line speaks about markup.
ABOUT_MARKUP = lazy(
    r"\b(?:(?:X?HT|X|SG)ML|CSS|JSX?|JavaScript|Markdown|markup|entit(?:y|ies)|escap(?:e[sd]?|ing)|ampersand|attributes?|syntax|"
    r"pars(?:e[sdr]?|ing)|browsers?|tags?|elements?|encoded|render(?:s|ed|ing)?|components?|placeholders?)\b",
    re.IGNORECASE,
)
WHOLE_PAGE = lazy(
    r"\s*<(?:!doctype|\?xml|html|head|body|article|section|main|div|p|h[1-6]|table|ul|ol)\b", re.IGNORECASE
)
FAR = 300


def markup_residue(document: Document) -> Iterator[Finding]:
    """Yield each piece of markup that has no business in a plain text."""
    text = document.text
    if not shows(text, MARKUP) or WHOLE_PAGE.match(text):
        return
    seen, about = -1, False  # up to where the last look reached, and what it said
    for span, what in sorted(pieces(text)):
        if span.end > seen:
            about = bool(ABOUT_MARKUP.search(around(text, span)))
            seen = min(span.end + FAR // 2, line_at(text, span.end).end)
        if not about:
            yield Finding(span, Damage.MARKUP_RESIDUE, 0.97, what)


def around(text: str, span: Span) -> str:
    """Return the span with what stands near it on its line."""
    before, after = text[max(0, span.start - FAR) : span.start], text[span.end : span.end + FAR]
    return before[before.rfind("\n") + 1 :] + span.of(text) + after.partition("\n")[0]


def pieces(text: str) -> Iterator[tuple[Span, str]]:
    """Yield each piece with what it is."""
    if "&" in text and ";" in text:
        yield from ((span, "an escaped sign") for span in entities(text))
    if "<" in text or "&lt;" in text:
        yield from ((span, "a tag in plain text") for span in tags(text))
        yield from ((Span(*match.span()), "a tag that never ends") for match in UNFINISHED.finditer(text))
    if "]]>" in text or "<![" in text:
        yield from ((Span(*match.span()), "a mark of XML") for match in CDATA.finditer(text))
    if "[/" in text or "[[" in text:
        yield from ((span, "a code of a bulletin board or a wiki") for span in board_codes(text))
