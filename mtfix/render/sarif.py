"""SARIF 2.1.0, for code hosts and editors. Source: OASIS, Static Analysis Results Interchange Format, 2.1.0 errata 01."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from mtfix import __version__
from mtfix.formats.file import File
from mtfix.formats.pieces import Part
from mtfix.formats.place import UnwritableError
from mtfix.rules import Rule
from mtfix.types import Edit, Finding, Result

SCHEMA_ADDRESS = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def sarif(results: Iterable[tuple[File, Result]], rules: Iterable[Rule]) -> dict[str, Any]:
    """Return a SARIF log of all findings, each with the edit that would repair it, in places of the file."""
    driver = {"name": "mtfix", "version": __version__, "rules": [described(rule) for rule in rules]}
    found = [entry for file, result in results for entry in entries(file, result)]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": found}
    return {"$schema": SCHEMA_ADDRESS, "version": "2.1.0", "runs": [run]}


def described(rule: Rule) -> dict[str, Any]:
    """Return a damage as a reporting descriptor."""
    return {
        "id": rule.damage.value,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.what},
        "help": {"text": rule.page},
        "defaultConfiguration": {"level": "warning"},
    }


def entries(file: File, result: Result) -> Iterator[dict[str, Any]]:
    """Yield a SARIF result for each finding of a text of a file."""
    part = file.by_id[result.document.id]
    edits = {edit.finding.span: edit for edit in result.edits}
    artifact = {"uri": quote(file.name, errors="surrogateescape")}
    for finding in result.findings:
        edit = edits.get(finding.span)
        place = {"artifactLocation": artifact, "region": region(file, part, finding)}
        entry: dict[str, Any] = {
            "ruleId": finding.damage.value,
            "level": "warning",
            "message": {"text": message(finding, edit)},
            "locations": [{"physicalLocation": place}],
            "rank": round(100 * finding.confidence, 1),
        }
        if edit and (replacements := list(replaced(file, part, edit))):
            change = {"artifactLocation": artifact, "replacements": replacements}
            entry["fixes"] = [{"description": {"text": edit.reason}, "artifactChanges": [change]}]
        yield entry


def message(finding: Finding, edit: Edit | None) -> str:
    """Return what is wrong and what would be done."""
    said = f"{finding.text!r}: {finding.reason}"
    return f"{said}; {edit.trust}: {edit.after!r}" if edit else said


def region(file: File, part: Part, finding: Finding) -> dict[str, Any]:
    """Return a finding's region of the file; lines and columns from 1, columns in code points."""
    start, end = file.extent(part, finding.span)
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "charOffset": start.offset,
        "charLength": end.offset - start.offset,
        "snippet": {"text": file.encoded.text[start.offset : end.offset]},
    }


def replaced(file: File, part: Part, edit: Edit) -> Iterator[dict[str, Any]]:
    """Yield the replacements in the file that make an edit, none for one that the file cannot hold."""
    try:
        changes = list(file.written(part.id, edit))
    except UnwritableError:
        return
    for change in changes:
        deleted = {"charOffset": change.span.start, "charLength": len(change.span)}
        yield {"deletedRegion": deleted, "insertedContent": {"text": change.after}}
