"""A Word document with real revisions: accept all and the cleaned text is left, reject all and the input is (extra `review`).

A line of the text is a paragraph. What goes and comes are `w:del` and `w:ins`; a line break that goes or comes is a revision of its
paragraph's mark. Proposals and findings without an edit are comments. Source: ECMA-376, part 1, 17.13.5.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from mtfix.render.words import Change, Piece, pieces
from mtfix.types import Edit, Finding, Result, Trust

AUTHOR = "mtfix"
# XML 1.0 has no way to write these; lone surrogates have no encoding.
UNWRITABLE = re.compile("[\x00-\x08\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
SPECIAL = re.compile("([\t\v\f\r])")


@dataclass
class Paragraph:
    """A line: its pieces, and what happens to the break at its end."""

    pieces: list[Piece] = field(default_factory=list)
    mark: Change = Change.SAME
    edit: Edit | None = None


def docx(named: Sequence[tuple[str, Result]], *, at: str, authors: dict[str, str] | None = None) -> bytes:
    """Return a DOCX of the results, each under its name when there are several.

    `at` is the ISO time of the revisions, `authors` names who decided which edit (by its id), mtfix being the author of the others.
    """
    import docx as word

    document = word.Document()
    document.core_properties.title = ", ".join(name for name, _ in named)[:250]
    writer = Writer(document, at, authors or {})
    for name, result in named:
        if len(named) > 1:
            document.add_heading(writable(name), 1)
        for paragraph in paragraphs(result):
            writer.write(paragraph)
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def paragraphs(result: Result) -> list[Paragraph]:
    """Return the lines of a text with what happens to them."""
    found = [Paragraph()]
    for piece in pieces(result, marked(result)):
        *whole, rest = piece.text.replace("\r\n", "\n").split("\n")
        for text in whole:
            found[-1].pieces.append(Piece(text, piece.change, piece.edit))
            found[-1].mark, found[-1].edit = change(piece), piece.edit
            found.append(Paragraph())
        found[-1].pieces.append(Piece(rest, piece.change, piece.edit))
    return settled(found)


def settled(found: list[Paragraph]) -> list[Paragraph]:
    """Return the paragraphs with an end that stays: the last mark of a document cannot be a revision.

    Where lines go or come at the end, the break in front of each goes or comes instead of that behind it.
    """
    if len(found) > 1 and not any(piece.text for piece in found[-1].pieces):
        found.pop()
    first = len(found)
    while first > 1 and wholly(found[first - 1]):
        first -= 1
    for paragraph, behind in pairwise(found[first - 1 :]):
        paragraph.mark, paragraph.edit = behind.mark, behind.edit
    found[-1].mark = Change.SAME
    return found


def wholly(paragraph: Paragraph) -> bool:
    """Whether a whole line goes or comes, with the break at its end."""
    changes = {change(piece) for piece in paragraph.pieces if piece.text}
    return paragraph.mark is not Change.SAME and changes <= {paragraph.mark}


def marked(result: Result) -> list[Edit]:
    """Return the edits, and an edit that changes nothing for each finding without one."""
    spans = {edit.finding.span for edit in result.edits}
    bare = [found for found in result.unrepaired if found.span not in spans and not met(found, result.edits)]
    return [*result.edits, *(Edit(found.span, found.text, found.text, found, Trust.REVIEW) for found in bare)]


def met(found: Finding, edits: Iterable[Edit]) -> bool:
    """Whether a finding shares text with an edit."""
    return any(found.span.meets(edit.span) for edit in edits)


def change(piece: Piece) -> Change:
    """Return what happens to a piece in the document: what is only proposed stays."""
    return piece.change if piece.edit is not None and piece.edit.applied else Change.SAME


def writable(text: str) -> str:
    """Return a text that XML can hold."""
    return UNWRITABLE.sub("\ufffd", text)


class Writer:
    """Writes paragraphs into a document of python-docx."""

    def __init__(self, document: Any, at: str, authors: dict[str, str]) -> None:
        """Take the document and what every revision says of itself."""
        self.document, self.at, self.authors = document, at, authors
        self.number = 0
        self.said: set[int] = set()

    def write(self, paragraph: Paragraph) -> None:
        """Add one paragraph."""
        made = self.document.add_paragraph()
        if paragraph.mark is not Change.SAME:
            properties = made._p.get_or_add_pPr()
            properties.append(element("w:rPr", children=[self.revision(paragraph.mark, paragraph.edit)]))
        for piece in paragraph.pieces:
            if piece.text and not (piece.change is Change.NEW and change(piece) is Change.SAME):
                self.piece(made, piece)

    def piece(self, made: Any, piece: Piece) -> None:
        """Add a piece to a paragraph, as a revision if it goes or comes."""
        what = change(piece)
        run = element("w:r", children=list(content(writable(piece.text), deleted=what is Change.GONE)))
        if what is Change.SAME:
            made._p.append(run)
        else:
            holder = self.revision(what, piece.edit)
            holder.append(run)
            made._p.append(holder)
        if piece.edit is not None and not piece.edit.applied and id(piece.edit) not in self.said:
            self.said.add(id(piece.edit))
            self.comment(made, run, piece.edit)

    def comment(self, made: Any, run: Any, edit: Edit) -> None:
        """Add what is proposed, or only found, as a comment."""
        from docx.text.run import Run

        readings = dict.fromkeys((edit.after, *edit.alternatives)) if edit.after != edit.before else {}
        proposed = " | ".join(reading or "(remove)" for reading in readings)
        reason = edit.reason or edit.finding.reason
        said = "; ".join(filter(None, (proposed, reason, *edit.doubts)))
        self.document.add_comment(Run(run, made), writable(f"{edit.damage}: {said}"), author=AUTHOR, initials="mt")

    def revision(self, what: Change, edit: Edit | None) -> Any:
        """Return an empty insertion or deletion."""
        self.number += 1
        author = self.authors.get(edit.id, AUTHOR) if edit else AUTHOR
        attributes = {"w:id": str(self.number), "w:author": writable(author), "w:date": self.at}
        return element("w:del" if what is Change.GONE else "w:ins", attributes)


def content(text: str, *, deleted: bool) -> Iterator[Any]:
    """Yield the elements of a run's text."""
    for part in SPECIAL.split(text):
        if part == "\t":
            yield element("w:tab")
        elif part in {"\v", "\f", "\r"} and part:
            yield element("w:br")
        elif part:
            made = element("w:delText" if deleted else "w:t", {"xml:space": "preserve"})
            made.text = part
            yield made


def element(name: str, attributes: dict[str, str] | None = None, children: Iterable[Any] = ()) -> Any:
    """Return an element of WordprocessingML."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement(name)
    for key, value in (attributes or {}).items():
        made.set("{http://www.w3.org/XML/1998/namespace}space" if key == "xml:space" else qn(key), value)
    for child in children:
        made.append(child)
    return made
