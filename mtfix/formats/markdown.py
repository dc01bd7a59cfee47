"""Markdown: CommonMark with the extensions of GitHub and of site generators, as pulldown-cmark reads it.

Only running text is text: marks, addresses, definitions and front matter are left out, code and formulas are
protected, so is a link's text that is its address or its label. HTML in it counts as in a page.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from mtfix.formats.events import END, LEFT_OUT, START, Event, events
from mtfix.formats.file import Format
from mtfix.formats.flow import Flow
from mtfix.formats.html import LONE, closed, opened
from mtfix.formats.nesting import Nesting
from mtfix.formats.pieces import Part
from mtfix.formats.place import Place, UnwritableError
from mtfix.formats.tokens import Kind, tokens
from mtfix.patterns import lazy

INLINE = frozenset({"Emphasis", "Strong", "Strikethrough", "Link"})
# Links whose text is their address, or the label that a definition elsewhere answers to.
BOUND = frozenset({"Autolink", "Email", "Shortcut", "Collapsed"})
PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
# `$5 and US$6`: no formula ends before a digit, whatever the parser says.
MONEY = lazy(r"\$\d[^$\\&<]*\$(?=\d)")
# What CommonMark takes for markup anywhere, and what it does at the beginning of a line.
SPECIAL = lazy(r"[\\`*\[\]<~$|]|(?<!\w)_|_(?!\w)|&(?=#?\w+;)")
MARK = lazy(r"\s*(?:\d+(?=[.)])|(?=[-+#>=:]))")
LINE_START = lazy(r"[\s>]*(?:(?:[-+*#:]+|\d+[.)])\s+)*\s*")


def read(source: str, fields: Sequence[str] = ()) -> Iterator[Part]:
    """Yield the one text."""
    reader = Reader(source)
    for event in events(source):
        reader.pass_event(event)
    yield reader.flow.part()


class Open(NamedTuple):
    """An open element: whether it is inside a line, its text bound to an address, code, and how much HTML was open."""

    inline: bool
    bound: bool
    code: bool
    nested: int


class Reader:
    """What is known while the parser's events go by."""

    def __init__(self, source: str) -> None:
        """Begin outside of all."""
        self.source = source
        self.flow, self.nesting = Flow(source), Nesting()
        self.open: list[Open] = []
        self.soft = False

    def pass_event(self, event: Event) -> None:
        """Pass one event of the parser."""
        if event.kind == END:
            self.end(event.stop)
        elif event.kind != START:
            self.leaf(event)
        elif event.name in LEFT_OUT:
            self.left_out(event)
        else:
            self.start(event)

    def start(self, event: Event) -> None:
        """Enter an element."""
        inline = event.name in INLINE
        bound = event.name == "Link" and is_bound(event.told["link_type"])
        self.open.append(Open(inline, bound or self.bound, event.name == "CodeBlock", len(self.nesting.stack)))
        if inline:
            self.flow.opens()
        else:
            self.flow.paragraph()

    def end(self, stop: int) -> None:
        """Leave an element; HTML that was opened in a block ends with it."""
        left = self.open.pop()
        if left.inline:
            self.flow.closes(stop)
        else:
            self.flow.paragraph()
            del self.nesting.stack[left.nested :]

    @property
    def bound(self) -> bool:
        """Whether the text is that of a link that would break."""
        return bool(self.open) and self.open[-1].bound

    @property
    def shielded(self) -> bool:
        """Whether text here is protected."""
        return self.bound or self.nesting.shielded

    def left_out(self, event: Event) -> None:
        """Pass a picture, front matter or a block of HTML."""
        if event.name == "Image":
            self.flow.object(event.begin, event.stop)
            return
        self.flow.paragraph()
        if event.name == "HtmlBlock":
            self.html(event.begin, event.stop)
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

    def leaf(self, event: Event) -> None:
        """Pass what holds nothing else."""
        if event.kind == "InlineHtml":
            self.html(event.begin, event.stop)
        elif event.kind == "Rule":
            self.flow.paragraph()
        elif not self.nesting.top.unseen:
            wrapped, self.soft = self.soft, event.kind == "SoftBreak"
            self.shown(event, wrapped=wrapped)

    def shown(self, event: Event, *, wrapped: bool) -> None:
        """Read what shows; `wrapped` says that a new line of the same paragraph begins with it."""
        kind, begin, stop = event.kind, event.begin, event.stop
        if kind == "Text" and self.open and self.open[-1].code:
            self.flow.verbatim(begin, stop)
        elif kind == "Text":
            self.text(event.told, begin, stop, wrapped=wrapped)
        elif kind == "Code":
            self.flow.opens()
            self.flow.words(*inside(self.source, begin, stop), shielded=True)
            self.flow.closes(stop)
        elif kind in ("InlineMath", "DisplayMath"):
            money = MONEY.match(self.source, begin, stop + 1)
            self.flow.words(begin, stop, shielded=self.shielded or not money)
        elif kind == "SoftBreak":
            self.flow.blank(begin, stop)
        elif kind == "HardBreak":
            self.flow.line_end()

    def text(self, value: str, begin: int, stop: int, *, wrapped: bool) -> None:
        """Read running text, an entity, or text that begins behind a backslash."""
        shielded = self.shielded
        escape = value[:1] in PUNCTUATION and self.escaped(begin)
        if wrapped:
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


def may_empty(source: str, offset: int) -> bool:
    """Whether a paragraph may lose its text: one without a mark before it leaves an empty line."""
    return not source[source.rfind("\n", 0, offset) + 1 : offset].strip()


MARKDOWN = Format("markdown", read, write, may_empty)
