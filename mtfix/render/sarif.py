"""SARIF 2.1.0, for code hosts and editors. Source: OASIS, Static Analysis Results Interchange Format, 2.1.0 errata 01."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from mtfix import __version__
from mtfix.rules import Rule
from mtfix.types import Edit, Finding, Result, locator

SCHEMA_ADDRESS = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def sarif(results: Iterable[tuple[str, Result]], rules: Iterable[Rule]) -> dict[str, Any]:
    """Return a SARIF log of all findings, each with the edit that would repair it. `results` are (file name, result)."""
    driver = {"name": "mtfix", "version": __version__, "rules": [described(rule) for rule in rules]}
    found = [entry for name, result in results for entry in entries(name, result)]
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


def entries(name: str, result: Result) -> Iterable[dict[str, Any]]:
    """Yield a SARIF result for each finding of a document."""
    locate = locator(result.document.text)
    edits = {edit.finding.span: edit for edit in result.edits}
    for finding in result.findings:
        edit = edits.get(finding.span)
        place = {"artifactLocation": {"uri": quote(name)}, "region": region(finding, locate(finding.span))}
        entry: dict[str, Any] = {
            "ruleId": finding.damage.value,
            "level": "warning",
            "message": {"text": message(finding, edit)},
            "locations": [{"physicalLocation": place}],
            "rank": round(100 * finding.confidence, 1),
        }
        if edit is not None:
            entry["fixes"] = [fix(name, edit)]
        yield entry


def message(finding: Finding, edit: Edit | None) -> str:
    """Return what is wrong and what would be done."""
    said = f"{finding.text!r}: {finding.reason or finding.damage.value}"
    return f"{said}; {edit.trust}: {edit.after!r}" if edit else said


def region(finding: Finding, start: dict[str, int]) -> dict[str, Any]:
    """Return a finding's region; lines and columns from 1, columns in code points."""
    lines = finding.text.split("\n")
    end = start["column"] + len(finding.text) if len(lines) == 1 else len(lines[-1]) + 1
    return {
        "startLine": start["line"],
        "startColumn": start["column"],
        "endLine": start["line"] + len(lines) - 1,
        "endColumn": end,
        "charOffset": finding.start,
        "charLength": len(finding.span),
        "snippet": {"text": finding.text},
    }


def fix(name: str, edit: Edit) -> dict[str, Any]:
    """Return an edit as a SARIF fix."""
    deleted = {"charOffset": edit.start, "charLength": len(edit.span)}
    replacement = {"deletedRegion": deleted, "insertedContent": {"text": edit.after}}
    change = {"artifactLocation": {"uri": quote(name)}, "replacements": [replacement]}
    return {"description": {"text": edit.reason or edit.damage.value}, "artifactChanges": [change]}
