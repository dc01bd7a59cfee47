"""XML read with the place of everything in its source: what XLIFF and TMX have in common.

The parser is expat. No entity may be declared and nothing outside the file is ever asked for, so that neither a bomb
nor a file on this machine can come in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from xml.parsers import expat

from mtfix.formats.pieces import Reading
from mtfix.formats.place import Place, UnwritableError
from mtfix.types import MtfixError

# What is read of a text between two tags: native code is none of a reader's.
CODE = frozenset({"bpt", "ept", "it", "ph", "ut"})
DEEPEST = 256


class BadXmlError(MtfixError):
    """The source is no XML that may be read; a sentence without its subject."""


@dataclass
class Element:
    """An open element: its name without prefix, its attributes without prefixes."""

    name: str
    attributes: dict[str, str]
    code: bool = False


@dataclass
class Reader:
    """Follows the parser. `opened` and `closed` are told of elements, `reading` gets the text while it is set."""

    source: str
    opened: Callable[[Reader, Element], None]
    closed: Callable[[Reader, Element], None]
    reading: Reading | None = None
    stack: list[Element] = field(default_factory=list)
    cdata: bool = False
    content: bytes = b""
    byte: int = 0
    offset: int = 0

    def read(self) -> None:
        """Read the source. Raises BadXmlError."""
        self.content = self.source.encode("utf-8", "surrogatepass")
        parser = expat.ParserCreate("utf-8")
        parser.buffer_text = False
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.text
        parser.StartCdataSectionHandler = lambda: self.mark(True)
        parser.EndCdataSectionHandler = lambda: self.mark(False)
        parser.EntityDeclHandler = refused
        self.parser = parser
        try:
            parser.Parse(self.content, True)
        except expat.ExpatError as error:
            said = expat.ErrorString(error.code)
            raise BadXmlError(f"is not well-formed XML: {said}, in line {error.lineno}") from None

    def mark(self, cdata: bool) -> None:
        """Note whether a CDATA section is open."""
        self.cdata = cdata

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Enter an element."""
        if len(self.stack) >= DEEPEST:
            raise BadXmlError(f"nests elements more than {DEEPEST} deep")
        local = {key.rpartition(":")[2]: value for key, value in attributes.items()}
        own = Element(name.rpartition(":")[2], local)
        own.code = own.name in CODE or bool(self.stack and self.stack[-1].code)
        self.stack.append(own)
        self.opened(self, own)

    def end(self, name: str) -> None:
        """Leave an element."""
        self.closed(self, self.stack[-1])
        self.stack.pop()

    def text(self, text: str) -> None:
        """Read a piece of text; expat gives references and line ends one by one."""
        if self.reading is None or self.stack[-1].code:
            return
        begin = self.at(self.parser.CurrentByteIndex)
        source = self.source
        if source.startswith("&", begin):
            end = source.index(";", begin) + 1
            self.reading.atom(text, begin, end, shielded=len(text) != 1)
        elif text == "\n" and source.startswith("\r\n", begin):
            self.reading.atom(text, begin, begin + 2)
        else:
            self.reading.copy(begin, begin + len(text), shielded=self.cdata)

    def at(self, byte: int) -> int:
        """Return the code point at which a byte stands; bytes only ever go up."""
        with suppress(UnicodeDecodeError):
            self.offset += len(self.content[self.byte : byte].decode("utf-8", "surrogatepass"))
        self.byte = byte
        return self.offset

    def parent(self, depth: int = 1) -> str:
        """Return the name of the element around the innermost one."""
        return self.stack[-1 - depth].name if len(self.stack) > depth else ""

    def around(self) -> Iterator[Element]:
        """Yield the open elements, the innermost first."""
        yield from reversed(self.stack)


def refused(*told: object) -> None:
    """Refuse a declaration of an entity. Raises BadXmlError."""
    raise BadXmlError(
        "declares entities, which could make it endless or fetch other files: remove its DOCTYPE's brackets"
    )


def is_english(language: str | None) -> bool:
    """Whether a language tag is English's."""
    return (language or "").lower().replace("_", "-").partition("-")[0] in ("en", "eng")


def write(place: Place, text: str) -> str:
    """Return `text` as XML; what the file's encoding lacks becomes a character reference."""
    if any((char < " " and char not in "\t\n") or "\ud800" <= char <= "\udfff" for char in text):
        raise UnwritableError("a control character or half a surrogate pair cannot be written in XML")
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if place.holds(escaped):
        return escaped
    return "".join(char if place.holds(char) else f"&#{ord(char)};" for char in escaped)
