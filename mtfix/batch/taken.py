"""A document as it was read, before it is cleaned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mtfix.batch.task import Item, Terms
from mtfix.formats import File
from mtfix.types import Document

CHANGED = "was changed since it was planned: run the same command again"


@dataclass(frozen=True)
class Taken:
    """A document that was read: its hash and its texts; `file` for a file, `fields` for a row (None: no text there)."""

    item: Item
    sha256: str
    documents: tuple[Document, ...]
    file: File | None = None
    fields: tuple[str, ...] = ()


def row_taken(item: Item, texts: Sequence[str | None], source: str | None, terms: Terms) -> Taken:
    """Return a row with a document for each of its texts."""
    date = terms.settings.date
    documents = tuple(
        Document(text, id=f"field {field}", source=source or None, date=date)
        for field, text in zip(terms.fields, texts, strict=False)
        if text
    )
    return Taken(item, item.sha256 or "", documents, fields=terms.fields)
