"""The edit contract, line by line, over any text: see "The edit contract" in the README."""

import json
import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from texts import FRAGMENTS, ODD, damaged, texts

from mtfix import Cleaner, Damage, Document, Settings, Trust, wire
from mtfix.contents import cleaned
from mtfix.merge import REMOVES_COPY
from mtfix.repairers import REPAIRED
from mtfix.types import reverted, spliced

RULES = Settings(tagger="none", translator="none")
CLEANER = Cleaner(RULES)


def clean(text):
    return CLEANER.clean(text)


def unrepaired(result):
    """Return the findings that no applied edit is for, or takes away with what it replaces."""
    return [
        finding
        for finding in result.findings
        if not any(edit.finding == finding or finding.span.within(edit.span) for edit in result.applied)
    ]


@given(texts)
def test_1_locality_outside_the_applied_edits_every_character_is_the_same(text):
    result = clean(text)
    old = new = 0
    for edit in sorted(result.applied, key=lambda edit: edit.span):
        length = edit.start - old
        assert result.text[new : new + length] == text[old : edit.start]
        assert result.text[new + length : new + length + len(edit.after)] == edit.after
        old, new = edit.end, new + length + len(edit.after)
    assert result.text[new:] == text[old:]


@given(texts)
def test_2_evidence_every_edit_has_its_finding_and_says_what_it_does(text):
    result = clean(text)
    assert len({edit.id for edit in result.edits}) == len(result.edits)
    for edit in result.edits:
        assert edit.finding in result.findings
        assert edit.damage is edit.finding.damage
        assert edit.before == text[edit.start : edit.end] != edit.after
        # What closes a quotation or bracket stands where it should have closed, behind the mark that opens it.
        touches = edit.start <= edit.finding.end and edit.finding.start <= edit.end
        assert touches or (edit.damage is Damage.UNBALANCED_MARK and edit.start > edit.finding.end)
        assert edit.id and edit.reason and isinstance(edit.trust, Trust)
        assert edit.repairer in REPAIRED[edit.damage]
        assert 0 <= edit.confidence <= 1
    for finding in (*result.findings, *result.kept):
        assert finding.text == text[finding.start : finding.end]
        assert finding.detector == finding.damage.value
        assert finding.reason and 0 <= finding.confidence <= 1


def inside(span, copy):
    return span.within(copy) and span != copy


@given(texts)
def test_findings_are_disjoint_and_clear_of_what_is_protected(text):
    result = clean(text)
    copies = [finding.span for finding in result.findings if finding.damage in REMOVES_COPY]
    outer = [finding for finding in result.findings if not any(inside(finding.span, copy) for copy in copies)]
    for one, other in pairwise(outer):
        assert one.end <= other.start
    applied = sorted(result.applied, key=lambda edit: edit.span)
    for one, other in pairwise(applied):
        assert one.end <= other.start
    assert not [finding for finding in result.kept if finding.kept is None]


@given(texts)
def test_6_idempotence_a_second_run_changes_nothing(text):
    once = clean(text)
    twice = clean(once.text)
    assert twice.text == once.text
    assert not twice.applied


@given(texts)
def test_5_no_damage_is_new(text):
    once = clean(text)
    had = sorted((finding.damage, finding.text) for finding in once.findings)
    for finding in clean(once.text).findings if once.applied else ():
        had.remove((finding.damage, finding.text))


@given(st.lists(texts, min_size=2, max_size=6), st.randoms())
def test_7_determinism_in_any_company_and_order(many, random):
    alone = [clean(text).to_dict() for text in many]
    assert [outcome.to_dict() for outcome in CLEANER.clean_many(many)] == alone
    order = random.sample(range(len(many)), len(many))
    together = Cleaner(RULES).clean_documents([Document(many[place]) for place in order])
    assert [outcome.to_dict() for outcome in together] == [alone[place] for place in order]


def test_7_determinism_in_another_process():
    many = FRAGMENTS[:: max(1, len(FRAGMENTS) // 60)] + ODD
    program = (
        "import json, sys, mtfix\n"
        "many = json.load(sys.stdin)\n"
        "cleaner = mtfix.Cleaner(mtfix.Settings(tagger='none', translator='none'))\n"
        "json.dump([outcome.to_dict() for outcome in cleaner.clean_many(reversed(many))], sys.stdout)\n"
    )
    for seed in ("1", "2"):
        run = subprocess.run(
            [sys.executable, "-c", program],
            input=json.dumps(many),
            capture_output=True,
            text=True,
            check=True,
            env=os.environ | {"PYTHONHASHSEED": seed},
            cwd=Path(__file__).parent.parent,
        )
        assert json.loads(run.stdout) == [clean(text).to_dict() for text in reversed(many)]


@given(texts)
def test_8_reversibility_the_result_gives_back_the_input(text):
    result = clean(text)
    assert reverted(result.text, result.applied) == text


@given(texts, st.data())
def test_8_reversibility_any_edits_can_be_refused(text, data):
    result = clean(text)
    ids = [edit.id for edit in result.edits]
    refused = set(data.draw(st.lists(st.sampled_from(ids)))) if ids else set()
    rest = result.refusing(refused)
    left = [edit for edit in result.applied if edit.id not in refused]
    assert [edit.id for edit in rest.applied] == [edit.id for edit in left]
    assert rest.text == spliced(text, left)
    assert reverted(rest.text, rest.applied) == text
    assert rest.findings == result.findings
    refused_findings = {edit.finding for edit in result.applied if edit.id in refused}
    assert refused_findings <= set(rest.unrepaired) >= set(result.unrepaired)
    assert list(rest.unrepaired) == unrepaired(rest)


@given(texts)
def test_8_reversibility_through_json(text):
    result = clean(text)
    row = json.loads(json.dumps(result.to_dict()))
    again = wire.result(row)
    assert (again.document.text, again.text) == (text, result.text)
    assert again.to_dict() == row


@given(texts)
def test_9_visible_abstention_what_is_not_repaired_is_listed(text):
    result = clean(text)
    assert list(result.unrepaired) == unrepaired(result)
    assert all(edit.finding in result.findings for edit in result.edits)


@given(texts)
def test_10_trust_review_is_never_applied_and_safe_only_applies_the_safe(text):
    result = clean(text)
    narrow = Cleaner(Settings(tagger="none", translator="none", safe_only=True)).clean(text)
    assert all(edit.trust in {Trust.SAFE, Trust.LIKELY} for edit in result.applied)
    assert all(edit.trust is Trust.SAFE for edit in narrow.applied)
    assert not [edit for edit in (*result.edits, *narrow.edits) if edit.doubts and edit.applied]
    assert not [edit for edit in result.edits if edit.doubts and edit.trust is not Trust.REVIEW]
    assert clean(narrow.text).document.text == narrow.text


@given(texts)
def test_inspect_gives_every_run_of_non_space_a_probability(text):
    scores = CLEANER.inspect(text)
    assert "".join(text[start:end] for start, end, _ in scores) == "".join(text.split())
    for start, end, probability in scores:
        assert 0 <= probability <= 1
        touching = [f.confidence for f in clean(text).findings if f.start < end and start < f.end]
        assert probability >= max(touching, default=0)


# --- the same for the bytes of files


WRAPS = {
    "text": lambda text: text,
    "markdown": lambda text: f"# {text}\n\n- {text}\n",
    "html": lambda text: f"<!doctype html><title>x</title><p>{text}</p><div>{text}</div>",
    "jsonl": lambda text: (
        json.dumps({"id": 1, "text": text}) + "\n" + json.dumps({"text": text}, ensure_ascii=False) + "\n"
    ),
}
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "cp932", "cp1252", "gb18030"]


@given(damaged, st.sampled_from(sorted(WRAPS)), st.sampled_from(ENCODINGS))
def test_files_keep_every_byte_outside_the_edits_and_a_second_run_changes_nothing(text, form, encoding):
    content = WRAPS[form]("A" + text.replace("\0", "")).encode(encoding, "ignore")
    once = cleaned(content, "article", CLEANER, format=form, encoding=encoding)
    old = new = 0
    for patch in once.file.patches(once.applied):
        length = patch.start - old
        assert once.content[new : new + length] == content[old : patch.start]
        old, new = patch.end, new + length + len(patch.after)
    assert once.content[new:] == content[old:]
    twice = cleaned(once.content, "article", CLEANER, format=form, encoding=encoding)
    assert twice.content == once.content
