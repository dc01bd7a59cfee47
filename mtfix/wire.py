"""The wire schema `mtfix.result/1` read back: JSON -> Result. The input is made from the output and the edits."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from mtfix.types import SCHEMA, Damage, Document, Edit, Finding, MtfixError, Result, Span, Trust, reverted, sha256


def results(text: str, name: str) -> Iterator[tuple[str, Result]]:
    """Yield (document name, result) for each result of a JSON or JSON lines text. Raises MtfixError."""
    if not text.strip():
        raise MtfixError(f"{name} is empty: make a result with `mtfix clean --output-format json`")
    for number, row in enumerate(rows(text, name), 1):
        if not isinstance(row, dict) or row.get("schema") != SCHEMA:
            raise MtfixError(
                f"{name}: result {number} is not of schema {SCHEMA}: make it with `mtfix clean --output-format json`"
            )
        if "failure" not in row:
            try:
                yield title(row) or name, result(row)
            except (KeyError, TypeError, ValueError, IndexError) as error:
                raise MtfixError(f"{name}: result {number} is damaged ({error}): make it anew") from None


def rows(text: str, name: str) -> Iterator[Any]:
    """Yield the JSON values of a text, one a line or one in all."""
    try:
        yield json.loads(text)
        return
    except json.JSONDecodeError:
        pass
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            try:
                yield json.loads(line)
            except json.JSONDecodeError as error:
                raise MtfixError(
                    f"{name}, line {number} is not JSON ({error.msg}): results are what "
                    "`mtfix clean --output-format json` and `mtfix batch` write"
                ) from None


def title(row: dict[str, Any]) -> str:
    """Return a document's name for a reader: its file's, with the part's."""
    return ": ".join(filter(None, (row.get("file"), row["document"])))


def result(row: dict[str, Any]) -> Result:
    """Return the result that a row of the wire schema describes; raise ValueError when its parts contradict each other."""
    findings = tuple(finding(item) for item in row["findings"])
    edits = tuple(edit(item, findings) for item in row["edits"])
    text = reverted(row["text"], [item for item in edits if item.applied])
    if sha256(text) != row["input_sha256"]:
        raise ValueError("text and edits do not give back the input")
    document = Document(text, id=row["document"])
    kept = tuple(finding(item) for item in row["kept"])
    return Result(document, findings, edits, kept, row["settings"], tuple(row["notes"]))


def finding(item: dict[str, Any]) -> Finding:
    """Return a finding of the wire schema."""
    return Finding(
        Span(item["start"], item["end"]),
        Damage(item["damage"]),
        item["confidence"],
        item["reason"],
        item["language"],
        item["detector"],
        item["text"],
        item.get("kept"),
    )


def edit(item: dict[str, Any], findings: tuple[Finding, ...]) -> Edit:
    """Return an edit of the wire schema."""
    return Edit(
        Span(item["start"], item["end"]),
        item["before"],
        item["after"],
        findings[item["finding"]],
        Trust(item["trust"]),
        reason=item["reason"],
        repairer=item["repairer"],
        confidence=item["confidence"],
        alternatives=tuple(item["alternatives"]),
        doubts=tuple(item["doubts"]),
        applied=item["applied"],
        id=item["id"],
    )
