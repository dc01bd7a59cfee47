"""How the bytes of a file become texts to examine, and how edits of those texts become bytes again.

One file a format; `read` finds the right one. A format says where each character of a text stands in the file;
`File.splice` replaces just the bytes of what is edited.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from pathlib import PurePath

from mtfix.formats.encodings import BOMS, STEP, decoded
from mtfix.formats.file import File, Format, Outcome, Patch, Position
from mtfix.formats.pieces import Part
from mtfix.types import MtfixError

__all__ = ["FORMATS", "File", "Outcome", "Part", "Patch", "Position", "guess", "read"]

FORMATS = ("text", "markdown", "html", "jsonl", "po", "xliff", "tmx", "srt", "vtt")
SUFFIXES = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".xht": "html",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".po": "po",
    ".xlf": "xliff",
    ".xliff": "xliff",
    ".tmx": "tmx",
    ".srt": "srt",
    ".vtt": "vtt",
}
# What people give by mistake, by its first bytes.
NO_TEXT = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a zip archive, as DOCX, ODT and EPUB files are"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x1f\x8b", "compressed with gzip"),
    (b"\x28\xb5\x2f\xfd", "compressed with zstd"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
)


def read(
    content: bytes,
    name: str,
    *,
    format: str | None = None,
    encoding: str | None = None,
    fields: Sequence[str] = ("text",),
) -> File:
    """Return the texts of a file.

    `name` is for messages and for the guess of the format. A byte order mark says the encoding, or else `encoding`, or
    else an HTML page itself, or else it is UTF-8. `fields` are the paths of the texts in a JSONL row (`article.body`).
    Raises MtfixError when the bytes are no text.
    """
    if not content[max((len(mark) for mark, _ in BOMS if content.startswith(mark)), default=0) :]:
        raise MtfixError(f"{name} is empty: there is nothing to clean")
    for mark, kind in NO_TEXT:
        if content.startswith(mark):
            raise MtfixError(f"{name} is {kind}: save its text as plain text, Markdown, HTML or JSONL and give that")
    chosen = known(format or guess(name, content))
    encoded = decoded(content, name, encoding or declared(chosen, content))
    return File(name, encoded, chosen, tuple(fields), tuple(chosen.read(encoded.text, fields)))


def guess(name: str, content: bytes) -> str:
    """Return the format that a file's suffix tells, or without one its first bytes; else it is plain text."""
    suffix = PurePath(name).suffix.lower()
    head = content[:STEP].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if not suffix and head.startswith((b"<!doctype html", b"<html")):
        return "html"
    return SUFFIXES.get(suffix, "text")


@cache
def known(name: str) -> Format:
    """Return the format of this name; its module is imported now. Raises MtfixError."""
    if name not in FORMATS:
        raise MtfixError(f"no format is called {name!r}: choose one of {', '.join(FORMATS)}")
    format: Format = getattr(import_module(f"mtfix.formats.{name}"), name.upper())
    return format


def declared(format: Format, content: bytes) -> str | None:
    """Return the encoding that a page or XML file names itself."""
    if format.name not in ("html", "xliff", "tmx"):
        return None
    from mtfix.formats.charset import charset

    return charset(content)
