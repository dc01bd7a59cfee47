"""Bytes <-> text, offset by offset: what is not edited is never decoded and encoded again.

In cp932 alone 398 byte pairs would not survive that. Only encodings in which every character stands for itself can be
edited in this way; those that switch to and fro by escapes are refused.
"""

from __future__ import annotations

import codecs
from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property

from mtfix.types import MtfixError

# UTF-32 first: its little-endian mark begins like that of UTF-16.
BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Without a mark: little-endian, as Windows writes and the WHATWG reads.
BARE = {"utf-16": "utf-16-le", "utf-32": "utf-32-le", "utf-8-sig": "utf-8", "ascii": "ascii"}
SWITCHING = ("iso2022", "utf-7", "hz")
NO_ENCODING = {"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape"}
# What the small name means to most who write it.
LARGER = {"shift_jis": "cp932", "euc_kr": "cp949", "gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs"}
STEP = 1024


@dataclass(frozen=True)
class Encoded:
    """A file's bytes, the length of its byte order mark, its encoding and its text."""

    content: bytes
    bom: int
    codec: str
    text: str

    @cached_property
    def plain(self) -> bool:
        """Whether every character is one byte, so that offsets need no looking up."""
        return len(self.text) == len(self.content) - self.bom and self.text.isascii()

    @cached_property
    def marks(self) -> tuple[array[int], array[int]]:
        """Return byte offsets, `STEP` or so apart, at which a character begins, and the code points before each."""
        decoder = codecs.getincrementaldecoder(self.codec)()
        places, counts = array("q", [self.bom]), array("q", [0])
        for start in range(self.bom, len(self.content), STEP):
            piece = self.content[start : start + STEP]
            counts.append(counts[-1] + len(decoder.decode(piece)))
            places.append(start + len(piece) - len(decoder.getstate()[0]))
        return places, counts

    def byte(self, offset: int) -> tuple[int, bool]:
        """Return the byte offset at which the code point at `offset` begins, and whether one does begin there.

        It does not where one sequence of bytes stands for two code points, as some in big5hkscs do.
        """
        if self.plain:
            return self.bom + offset, True
        places, counts = self.marks
        mark = min(bisect_right(counts, offset), len(counts) - 1) - 1
        start, wanted = places[mark], offset - counts[mark]
        piece = self.content[start : places[mark + 1]]
        size = bisect_left(range(len(piece)), wanted, key=lambda size: self.decoded_length(piece[:size]))
        return start + size, self.decoded_length(piece[:size]) == wanted

    def decoded_length(self, piece: bytes) -> int:
        """Return how many code points are complete in a piece."""
        return len(codecs.getincrementaldecoder(self.codec)().decode(piece))

    def holds(self, text: str) -> bool:
        """Whether the encoding can hold `text` so that it is read again as it was."""
        try:
            return text.encode(self.codec).decode(self.codec) == text
        except UnicodeError:
            return False


def decoded(content: bytes, name: str, encoding: str | None) -> Encoded:
    """Return the text of a file by its byte order mark, or else in `encoding`, by default UTF-8.

    Raises MtfixError, with the offset of the first byte that cannot be read.
    """
    bom, codec = marked(content)
    codec = codec or known(encoding or "utf-8", name)
    try:
        text = content[bom:].decode(codec) if bom else content.decode(codec)
    except UnicodeDecodeError as error:
        raise MtfixError(complaint(content, name, codec, bom + error.start)) from None
    if (place := text.find("\0")) >= 0:
        raise MtfixError(binary(content, name, Encoded(content, bom, codec, text).byte(place)[0]))
    return Encoded(content, bom, codec, text)


def marked(content: bytes) -> tuple[int, str | None]:
    """Return the length of the byte order mark and the encoding that it stands for."""
    return next(((len(mark), codec) for mark, codec in BOMS if content.startswith(mark)), (0, None))


def known(encoding: str, name: str) -> str:
    """Return the encoding's own name; raise MtfixError when it is none that can be edited in place."""
    try:
        codec = codecs.lookup(encoding).name
        "".encode(codec)
    except (LookupError, ValueError):
        codec = "undefined"
    if codec.replace("_", "-") in NO_ENCODING:
        raise MtfixError(
            f"{name}: no encoding is called {encoding!r}: name one such as utf-8, cp932, gb18030 or cp1251"
        )
    if codec.startswith(SWITCHING):
        raise MtfixError(
            f"{name}: {encoding} switches between character sets, so single words cannot be replaced in it: "
            f"convert the file first, for example with `iconv -f {encoding} -t utf-8`"
        )
    return BARE.get(codec, codec)


def complaint(content: bytes, name: str, codec: str, place: int) -> str:
    """Return the sentence about a byte that cannot be read."""
    if b"\0" in content and not codec.startswith(("utf-16", "utf-32")):
        return binary(content, name, content.index(b"\0"))
    remedy = LARGER.get(codec)
    advice = f"`--encoding {remedy}` holds more" if remedy else "name its encoding, for example with `--encoding cp932`"
    return f"{name} is not {codec}: byte 0x{content[place]:02x} at offset {place} cannot be read; {advice}"


def binary(content: bytes, name: str, place: int) -> str:
    """Return the sentence about a file with a NUL byte."""
    head = content[:STEP]
    odd, even = head[1::2].count(0), head[::2].count(0)
    if max(odd, even) > len(head) // 8 and min(odd, even) == 0:
        order = "le" if odd else "be"
        return f"{name} holds NUL bytes, the first at offset {place}: if it is UTF-16 say `--encoding utf-16-{order}`"
    return f"{name} is no text: it holds a NUL byte at offset {place}; give the article itself"
