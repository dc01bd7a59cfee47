"""A sentence of the source that nothing in the English says.

What    A place where one or more sentences of the source have no English. Needs a source.
Why     Engines drop sentences, most of all in long paragraphs and where two sentences are alike.
Source  港は火曜日に再開した。漁船3隻が高波で沈んだ。漁協は木曜日に総会を開く。
Before  The port reopened on Tuesday. The fishermen's cooperative will hold a general meeting on Thursday.
After   The port reopened on Tuesday. The fishermen's cooperative will hold a general meeting on Thursday.
Trust   review: with a translator the sentence is proposed where it belongs, without one the place is flagged. A sentence whose words
        stand in the English beside it is taken for said there.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtfix.align import alignment
from mtfix.types import Damage, Document, Finding

LONGEST_QUOTE = 120


def omitted_sentence(document: Document) -> Iterator[Finding]:
    """Yield an empty span wherever sentences of the source are missing."""
    found = alignment(document)
    if found is None:
        return
    for gap in found.gaps:
        quoted = found.source_between(gap).of(found.source)
        shown = quoted if len(quoted) <= LONGEST_QUOTE else quoted[: LONGEST_QUOTE - 1] + "…"
        yield Finding(gap.place, Damage.OMITTED_SENTENCE, gap.chance, f"nothing here says {shown!r} of the source")
