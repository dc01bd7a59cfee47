"""A document as it was read, before it is cleaned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

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


def row_taken(item: Item, texts: Sequence[str | None], terms: Terms) -> Taken:
    """Return a row with a document for each of its texts, which the sources follow in the order of the texts."""
    date, count = terms.settings.date, len(terms.fields)
    documents = tuple(
        Document(text, id=f"field {field}", source=source or None, date=date)
        for field, text, source in zip_longest(terms.fields, texts[:count], texts[count:][:count])
        if text
    )
    return Taken(item, item.sha256 or "", documents, fields=terms.fields)
