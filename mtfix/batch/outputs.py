"""Outputs and results of a document: made here and nowhere else, by the worker and by `mtfix apply` alike."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence

from mtfix.contents import Cleaned
from mtfix.formats import File
from mtfix.render.unified import unified
from mtfix.review.origins import with_sources
from mtfix.types import Edit, Failure, Result

LONGEST_RESIDUE, MOST_RESIDUES = 60, 100


def file_output(file: File, results: Sequence[Result]) -> bytes:
    """Return a file with the applied edits in place. Raises MtfixError when one cannot be written."""
    edits = applied(results)
    return file.splice(edits) if edits else file.content


def file_patch(file: File, results: Sequence[Result], name: str) -> bytes:
    """Return what the applied edits change in a file as a unified diff, empty without edits."""
    edits = applied(results)
    return unified(file.content, file.patches(edits), name) if edits else b""


def applied(results: Sequence[Result]) -> dict[str, Sequence[Edit]]:
    """Return the applied edits of each text that has any, by its id."""
    return {result.document.id: result.applied for result in results if result.applied}


def result_rows(results: Sequence[Result], id: str, name: str, file: File | None) -> bytes:
    """Return the rows of the wire schema for a document's results."""
    whole = Cleaned(file, tuple(results), ()) if file else None
    rows = (with_sources(result.to_dict(whole.locate(result) if whole else None), result) for result in results)
    return b"".join(json_row(row | {"id": id, "file": name}) for row in rows)


def failure_row(failure: Failure, id: str, name: str) -> bytes:
    """Return the row of the wire schema for a document that failed."""
    return json_row(failure.to_dict() | {"id": id, "file": name})


def json_row(row: dict[str, object]) -> bytes:
    """Return a row of JSON lines; whatever a text holds stands in ASCII."""
    return json.dumps(row).encode() + b"\n"


def tally(results: Iterable[Result]) -> tuple[Counter[tuple[str, str, int]], Counter[tuple[str, str]]]:
    """Count edits and bare findings by (damage, trust, applied), and damaged texts by (damage, text)."""
    edits: Counter[tuple[str, str, int]] = Counter()
    texts: Counter[tuple[str, str]] = Counter()
    for result in results:
        proposed = {edit.finding.span for edit in result.edits}
        edits.update((edit.damage.value, edit.trust.value, int(edit.applied)) for edit in result.edits)
        bare = [found for found in result.unrepaired if found.span not in proposed]
        edits.update((found.damage.value, "none", 0) for found in bare)
        texts.update((found.damage.value, short(found.text)) for found in result.findings)
    return edits, Counter(dict(sorted(texts.items(), key=lambda item: (-item[1], item[0]))[:MOST_RESIDUES]))


def short(text: str) -> str:
    """Return the beginning of a damaged text, with nothing in it that a database cannot hold."""
    said = text if len(text) <= LONGEST_RESIDUE else text[: LONGEST_RESIDUE - 1] + "…"
    return said.encode("utf-8", "replace").decode()
