"""Markdown: CommonMark with the extensions of GitHub and of site generators, as pulldown-cmark reads it.

Only running text is text: marks, addresses, definitions and front matter are left out, code and formulas are
protected, so is a link's text that is its address or its label. HTML in it counts as in a page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import pyromark

from mtfix.formats.file import Format
from mtfix.formats.flow import Flow
from mtfix.formats.html import LONE, closed, opened
from mtfix.formats.nesting import Nesting
from mtfix.formats.pieces import Part
from mtfix.formats.place import Place, UnwritableError
from mtfix.formats.tokens import Kind, tokens

OPTIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_TASKLISTS
    | pyromark.Options.ENABLE_HEADING_ATTRIBUTES
    | pyromark.Options.ENABLE_YAML_STYLE_METADATA_BLOCKS
    | pyromark.Options.ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
    | pyromark.Options.ENABLE_MATH
    | pyromark.Options.ENABLE_GFM
    | pyromark.Options.ENABLE_DEFINITION_LIST
    | pyromark.Options.ENABLE_WIKILINKS
)
INLINE = frozenset({"Emphasis", "Strong", "Strikethrough", "Link"})
LEFT_OUT = frozenset({"Image", "MetadataBlock", "HtmlBlock"})
# Links whose text is their address, or the label that a definition elsewhere answers to.
BOUND = frozenset({"Autolink", "Email", "Shortcut", "Collapsed"})
PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
# `$5 and US$6`: no formula ends before a digit, whatever the parser says.
MONEY = re.compile(r"\$\d[^$\\&<]*\$(?=\d)")
# What CommonMark takes for markup anywhere, and what it does at the beginning of a line.
SPECIAL = re.compile(r"[\\`*\[\]<~$|]|(?<!\w)_|_(?!\w)|&(?=#?\w+;)")
MARK = re.compile(r"\s*(?:\d+(?=[.)])|(?=[-+#>=:]))")
LINE_START = re.compile(r"[\s>]*(?:(?:[-+*#:]+|\d+[.)])\s+)*\s*")


def read(source: str, fields: Sequence[str] = ()) -> Iterator[Part]:
    """Yield the one text."""
    reader = Reader(source)
    for event, place in pyromark.events_with_range(source, options=OPTIONS):
        kind, value = (event, None) if isinstance(event, str) else next(iter(event.items()))
        reader.pass_event(kind, value, place["start"], place["end"])
    yield reader.flow.part()


class Open(NamedTuple):
    """An open element: whether it is inside a line, its text bound to an address, code, and how much HTML was open."""

    inline: bool
    bound: bool
    code: bool
    nested: int


class Offsets:
    """Byte offsets of a source in UTF-8, as the parser counts, to code points. They are asked for in rising order."""

    def __init__(self, source: str) -> None:
        """Begin at the beginning."""
        self.bytes = b"" if source.isascii() else source.encode()
        self.byte = self.point = 0

    def point_of(self, byte: int) -> int:
        """Return the code point that begins at a byte."""
        if not self.bytes:
            return byte
        if byte < self.byte:
            self.byte = self.point = 0
        self.point += len(self.bytes[self.byte : byte].decode())
        self.byte = byte
        return self.point


class Reader:
    """What is known while the parser's events go by."""

    def __init__(self, source: str) -> None:
        """Begin outside of all."""
        self.source = source
        self.offsets = Offsets(source)
        self.flow, self.nesting = Flow(source), Nesting()
        self.skipped: list[str] = []
        self.open: list[Open] = []
        self.soft = False

    def pass_event(self, kind: str, value: Any, start: int, end: int) -> None:
        """Pass one event of the parser; `start` and `end` count bytes."""
        named = value if kind in ("Start", "End") else kind
        name, told = next(iter(named.items())) if isinstance(named, Mapping) else (named, None)
        if self.skipped:
            self.skip(kind, name)
        elif kind == "Start":
            self.start(name, told, start, end)
        elif kind == "End":
            self.end(name, end)
        else:
            self.leaf(kind, value, self.offsets.point_of(start), self.offsets.point_of(end))

    def skip(self, kind: str, name: str) -> None:
        """Pass an event inside something that is no text."""
        if name == self.skipped[-1]:
            if kind == "Start":
                self.skipped.append(name)
            elif kind == "End":
                self.skipped.pop()

    def start(self, name: str, told: Any, start: int, end: int) -> None:
        """Enter an element."""
        if name in LEFT_OUT:
            begin, stop = self.offsets.point_of(start), self.offsets.point_of(end)
            self.left_out(name, begin, stop)
            self.skipped.append(name)
            return
        inline = name in INLINE
        bound = name == "Link" and is_bound(told["link_type"])
        self.open.append(Open(inline, bound or self.bound, name == "CodeBlock", len(self.nesting.stack)))
        if inline:
            self.flow.opens()
        else:
            self.flow.paragraph()

    def end(self, name: str, end: int) -> None:
        """Leave an element; HTML that was opened in a block ends with it."""
        left = self.open.pop()
        if left.inline:
            self.flow.closes(self.offsets.point_of(end))
        else:
            self.flow.paragraph()
            del self.nesting.stack[left.nested :]

    @property
    def bound(self) -> bool:
        """Whether the text is that of a link that would break."""
        return bool(self.open) and self.open[-1].bound

    def left_out(self, name: str, begin: int, stop: int) -> None:
        """Pass a picture, front matter or a block of HTML."""
        if name == "Image":
            self.flow.object(begin, stop)
        else:
            self.flow.paragraph()
        if name == "HtmlBlock":
            self.html(begin, stop)
            self.flow.paragraph()

    def html(self, begin: int, stop: int) -> None:
        """Pass HTML: its tags count, its text is left out."""
        for found in tokens(self.source[begin:stop]):
            token = found._replace(start=found.start + begin, end=found.end + begin)
            if token.kind is Kind.OPEN:
                opened(self.flow, self.nesting, token)
            elif token.kind is Kind.CLOSE:
                closed(self.flow, self.nesting, token)
            elif not token.raw and not self.nesting.top.unseen and self.source[token.start : token.end].strip():
                self.flow.object(token.start, token.end)

    def leaf(self, kind: str, value: Any, begin: int, stop: int) -> None:
        """Pass what holds nothing else."""
        if kind == "InlineHtml":
            self.html(begin, stop)
        elif kind == "Rule":
            self.flow.paragraph()
        elif not self.nesting.top.unseen:
            soft, self.soft = self.soft, kind == "SoftBreak"
            self.shown(kind, value, begin, stop, soft)

    def shown(self, kind: str, value: Any, begin: int, stop: int, soft: bool) -> None:
        """Read what shows; `soft` says that it is the first after a line was wrapped."""
        shielded = self.bound or self.nesting.shielded
        if kind == "Text" and self.open and self.open[-1].code:
            self.flow.verbatim(begin, stop)
        elif kind == "Text":
            self.text(value, begin, stop, soft, shielded)
        elif kind == "Code":
            self.flow.opens()
            self.flow.words(*inside(self.source, begin, stop), shielded=True)
            self.flow.closes(stop)
        elif kind in ("InlineMath", "DisplayMath"):
            money = MONEY.match(self.source, begin, stop + 1)
            self.flow.words(begin, stop, shielded=shielded or not money)
        elif kind == "SoftBreak":
            self.flow.blank(begin, stop)
        elif kind == "HardBreak":
            self.flow.line_end()

    def text(self, value: str, begin: int, stop: int, soft: bool, shielded: bool) -> None:
        """Read running text, an entity, or text that begins behind a backslash."""
        escape = value[:1] in PUNCTUATION and self.escaped(begin)
        if soft:
            self.wrap(begin - escape)
        if value != self.source[begin:stop]:
            known = self.source[begin] == "&" and LONE not in value
            self.flow.atom(value, begin, stop, shielded=shielded or not known)
            return
        if escape:
            self.flow.atom(value[0], begin - 1, begin + 1, shielded=shielded)
        self.flow.words(begin + escape, stop, shielded=shielded)

    def escaped(self, place: int) -> bool:
        """Whether the backslash before a place is no text itself."""
        ends = self.flow.reading.pieces.ends
        return self.source[place - 1 : place] == "\\" and not (ends and ends[-1] >= place)

    def wrap(self, begin: int) -> None:
        """Let the space that a wrapped line reads as reach from the last word to the next, marks of quotation and all."""
        ends, space = self.flow.reading.pieces.ends, self.flow.space
        if not space or not ends:
            return
        start = ends[-1] if not self.source[ends[-1] : space[0]].strip() else space[0]
        if not self.source[space[1] : begin].strip("> \t"):
            self.flow.space = (start, begin)


def is_bound(link_type: str | Mapping[str, Any]) -> bool:
    """Whether a link's text is its address or its label."""
    if isinstance(link_type, str):
        return link_type in BOUND
    return not link_type.get("WikiLink", {}).get("has_pothole", False)


def inside(source: str, begin: int, stop: int) -> tuple[int, int]:
    """Return the span of a piece of code without its marks."""
    ticks = stop - begin
    while ticks and source[begin : begin + ticks].strip("`"):
        ticks -= 1
    return begin + ticks, stop - ticks


def write(place: Place, text: str) -> str:
    """Return `text` as Markdown that reads as it; what the file's encoding lacks becomes an entity."""
    if "\n" in text or "\r" in text:
        raise UnwritableError("a line break in Markdown may end the paragraph")
    if any("\ud800" <= char <= "\udfff" for char in text):
        raise UnwritableError("half a surrogate pair cannot be written in Markdown")
    escaped = SPECIAL.sub(r"\\\g<0>", text)
    line = place.source[place.source.rfind("\n", 0, place.span.start) + 1 : place.span.start]
    if LINE_START.fullmatch(line) and (mark := MARK.match(escaped)):
        escaped = f"{escaped[: mark.end()]}\\{escaped[mark.end() :]}"
    if place.holds(escaped):
        return escaped
    return "".join(char if place.holds(char) else f"&#{ord(char)};" for char in escaped)


MARKDOWN = Format("markdown", read, write)
