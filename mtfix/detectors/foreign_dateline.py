"""The head of a wire report left in the source language: "[パリ 14日 ロイター] –".

What    A dateline at the head of a line with places, days, agencies or reporters in Japanese, Chinese, Korean or Russian,
        whole or in part, in brackets or before a dash.
Why     Engines treat the bracket as a name and copy it, or translate half of it.
Before  [パリ 14日 ロイター] – It is close to the heart of the administration.
After   [Paris, 14th, Reuters] – It is close to the heart of the administration.
Trust   safe where every piece stands in the tables; else review. The frame is kept; with `dateline = "wire"` and a date the
        form is `PARIS, Sept 14 (Reuters) –`. A month is never invented.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtfix.dateline import datelines
from mtfix.languages import language_of
from mtfix.types import Damage, Document, Finding


def foreign_dateline(document: Document) -> Iterator[Finding]:
    """Yield each dateline that holds letters of another script, its brackets included."""
    text = document.text
    for span in datelines(text):
        yield Finding(
            span,
            Damage.FOREIGN_DATELINE,
            confidence=0.99,
            reason="a dateline in another language",
            language=language_of(span.of(text), text, document.language),
        )
