"""Runs the cases in tests/cases: one file a damage, silent cases before those that must fire.

A case has `text`; `found`, the texts of the findings of this damage (none by default); `fixed`, the cleaned text
(the input by default); `status`, "pass" or "known-failure" (strict: it must fail); `comment`; and, where they matter,
`settings` for Settings and `source`, the text that was translated. Everything runs through the whole pipeline of rules, without models,
but for garbled clauses, which the bundled tagger finds.
"""

import tomllib
from pathlib import Path

import pytest

from mtfix import Cleaner, Damage, Settings
from mtfix.detectors import DETECTED

FOLDER = Path(__file__).parent / "cases"
KEYS = {"text", "source", "found", "fixed", "status", "comment", "settings"}


def cases():
    for path in sorted(FOLDER.glob("*.toml")):
        for number, case in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["case"], 1):
            marks = [pytest.mark.xfail(strict=True)] if case.get("status") == "known-failure" else []
            yield pytest.param(Damage(path.stem), case, id=f"{path.stem}-{number}", marks=marks)


@pytest.mark.parametrize(("damage", "case"), cases())
def test_case(damage, case):
    assert set(case) <= KEYS
    tagger = "bundled" if damage is Damage.GARBLED_CLAUSE else "none"
    cleaner = Cleaner(Settings(tagger=tagger, translator="none", **case.get("settings", {})))
    result = cleaner.clean(case["text"], source=case.get("source"))
    assert [finding.text for finding in result.findings if finding.damage is damage] == case.get("found", [])
    assert result.text == case.get("fixed", case["text"])


@pytest.mark.parametrize("damage", DETECTED, ids=str)
def test_every_damage_has_cases_and_the_silent_ones_come_first(damage):
    own = tomllib.loads((FOLDER / f"{damage}.toml").read_text(encoding="utf-8"))["case"]
    fires = [bool(case.get("found")) for case in own]
    assert fires == sorted(fires)
    assert fires.count(False) >= 5
    assert fires.count(True) >= 3
