"""Decisions: fingerprints that survive, a store that loses nothing and overwrites nothing, results that follow them."""

import json
import os
import signal
import subprocess
import sys
from dataclasses import replace

import pytest
from command import DAMAGED, ROOT, RULES
from edits import edit_at
from hypothesis import given
from hypothesis import strategies as st
from texts import anything, texts

from mtfix import Cleaner, Damage, Settings
from mtfix.pipeline import disjoint
from mtfix.review.decided import decided
from mtfix.review.decisions import Decision, Decisions, Verdict, exported, parsed
from mtfix.review.keys import Places, hunks
from mtfix.review.store import Conflict, Store, Wish, beside, load
from mtfix.types import Document, Finding, MtfixError, Result, Span, Trust, named

CLEANER = Cleaner(Settings(tagger="none", translator="none"))
TWICE = "Sales rose １４％ in May.\nThe mill closed.\nSales rose １４％ in May.\nSales rose １４％ in June.\n"


def result_of(text):
    return CLEANER.clean(text)


def verdict_on(hunk, verdict, text=None):
    return Decision(hunk.key, Verdict(verdict), text, "ann", "2026-01-02T03:04:05Z")


def decided_by(result, name, *decisions):
    return decided(result, name, Decisions(decisions))


# --- fingerprints


def test_equal_edits_in_equal_sentences_have_fingerprints_of_their_own():
    found = hunks(result_of(TWICE), "a.txt")
    assert len({hunk.key.fingerprint for hunk in found}) == len(found) >= 3
    assert [hunk.key.ordinal for hunk in found] == [1, 2, 1]


def test_a_fingerprint_does_not_depend_on_what_stands_elsewhere():
    alone = hunks(result_of(DAMAGED), "a.txt")
    moved = hunks(result_of("A new line stands in front. It is sound.\n" + DAMAGED + "And one behind.\n"), "a.txt")
    assert [hunk.key.fingerprint for hunk in alone] == [hunk.key.fingerprint for hunk in moved]


def test_a_fingerprint_survives_rules_that_see_fewer_of_the_equal_places():
    result = result_of(TWICE)
    fewer = replace(result, edits=result.edits[1:], findings=result.findings[1:])
    assert [hunk.key for hunk in hunks(fewer, "a")] == [hunk.key for hunk in hunks(result, "a")][1:]


def test_a_fingerprint_names_document_damage_before_and_after():
    result = result_of(DAMAGED)
    edit = result.edits[0]
    other = replace(result, edits=(replace(edit, after="15%"), *result.edits[1:]))
    keys = [hunks(result, "a")[0].key, hunks(result, "b")[0].key, hunks(other, "a")[0].key]
    assert len({key.fingerprint for key in keys}) == 3
    assert hunks(result, "./a")[0].key == hunks(result, "a")[0].key


def test_a_finding_that_has_no_edit_is_a_hunk_too():
    found = hunks(result_of("The library of K\ufffdpenick has a book back.\n"), "a.txt")
    assert [(hunk.edit, hunk.key.after) for hunk in found] == [(None, None)]


@given(texts)
def test_every_hunk_is_found_again_by_its_key(text):
    found = hunks(result_of(text), "a.txt")
    places = Places(text)
    assert [places.find(hunk.key) for hunk in found] == [hunk.span for hunk in found]
    assert len({hunk.key.fingerprint for hunk in found}) == len(found)


@given(anything, st.integers(0, 300), st.integers(0, 5))
def test_any_place_of_any_text_is_found_again(text, start, length):
    start = min(start, len(text))
    edit = edit_at(text, start, min(start + length, len(text)), "x")
    places = Places(text)
    assert places.find(places.key(edit, "a")) == edit.span


# --- results as decided


def test_without_decisions_a_result_stays_as_it_is():
    result = result_of(DAMAGED)
    assert decided_by(result, "a.txt") is result


def test_a_refused_edit_is_not_made():
    result = result_of(DAMAGED)
    first = hunks(result, "a.txt")[0]
    after = decided_by(result, "a.txt", verdict_on(first, "refuse"))
    assert "１４％" in after.text and "May," in after.text
    assert result.text != after.text, "the result itself is as it was"


def test_an_accepted_proposal_is_made():
    result = result_of(DAMAGED)
    waiting = replace(result, edits=tuple(edit.doubted("who knows") for edit in result.edits))
    assert waiting.text == DAMAGED
    accepted = [verdict_on(hunk, "accept") for hunk in hunks(waiting, "a.txt")]
    assert decided_by(waiting, "a.txt", *accepted).text == result.text


def test_a_text_by_hand_takes_the_place_of_an_edit_and_of_nothing_else():
    result = result_of(DAMAGED)
    first = hunks(result, "a.txt")[0]
    after = decided_by(result, "a.txt", verdict_on(first, "edit", "14 percent"))
    assert after.text == result.text.replace("14%", "14 percent")
    assert after.applied[0].repairer == "person"


def test_a_finding_without_an_edit_is_written_by_hand():
    result = result_of("The library of K\ufffdpenick has a book back.\n")
    flag = hunks(result, "a.txt")[0]
    after = decided_by(result, "a.txt", verdict_on(flag, "edit", flag.key.before.replace("\ufffd", "ö")))
    assert after.text == "The library of Köpenick has a book back.\n"
    assert not after.unrepaired


def test_what_was_written_by_hand_stays_when_newer_rules_see_nothing_there():
    first = hunks(result_of(DAMAGED), "a.txt")[0]
    blind = Result(Document(DAMAGED))
    assert "14 percent" in decided_by(blind, "a.txt", verdict_on(first, "edit", "14 percent")).text
    assert decided_by(blind, "a.txt", verdict_on(first, "accept")).text == DAMAGED.replace("１４％", "14%")
    assert decided_by(blind, "a.txt", verdict_on(first, "refuse")).text == DAMAGED


def test_what_was_written_by_hand_goes_before_another_edit_of_newer_rules():
    result = result_of(DAMAGED)
    first = hunks(result, "a.txt")[0]
    newer = replace(result, edits=(replace(result.edits[0], after="fourteen"), *result.edits[1:]))
    assert "14 percent" in decided_by(newer, "a.txt", verdict_on(first, "edit", "14 percent")).text


def test_a_file_from_another_folder_is_known_by_its_last_name():
    result = result_of(DAMAGED)
    refused = Decisions([verdict_on(hunks(result, "news/a.txt")[0], "refuse")])
    assert "１４％" in decided(result, "elsewhere/a.txt", refused).text
    assert "１４％" not in decided(result, "elsewhere/b.txt", refused).text


@given(texts, st.data())
def test_whatever_is_decided_the_text_outside_the_hunks_is_copied(text, draw):
    result = result_of(text)
    decisions = []
    for hunk in hunks(result, "a"):
        verdict = draw.draw(
            st.sampled_from(["accept", "refuse", "edit", None] if hunk.edit else ["refuse", "edit", None])
        )
        if verdict:
            decisions.append(verdict_on(hunk, verdict, "by hand" if verdict == "edit" else None))
    after = decided_by(result, "a", *decisions)
    expected, position = [], 0
    for edit in after.applied:
        assert edit.start >= position and edit.span.of(text) == edit.before
        expected += (text[position : edit.start], edit.after)
        position = edit.end
    assert after.text == "".join((*expected, text[position:]))
    by_span = {edit.span: edit for edit in after.applied}
    for one, hunk in ((one, hunk) for hunk in hunks(result, "a") for one in decisions if one.key == hunk.key):
        made = by_span.get(hunk.span)
        assert (made is None) == (one.verdict is Verdict.REFUSE)
        assert made is None or made.after == (one.text if one.verdict is Verdict.EDIT else hunk.edit.after)


# --- the store


@pytest.fixture
def store(tmp_path):
    with Store(tmp_path / "d.sqlite") as opened:
        yield opened


KEYS = [hunk.key for hunk in hunks(result_of(TWICE), "a.txt")]


def wish(key, verdict, text=None, seen=0):
    return Wish(key, Verdict(verdict), text, seen)


def verdicts(store):
    return {one.key: (one.verdict.value, one.text) for one in store.decisions() if one.verdict is not Verdict.UNDECIDED}


def test_a_decision_is_there_for_whoever_opens_the_file_next(store, tmp_path):
    made = store.decide([wish(KEYS[0], "edit", "\ud800 odd")], "ann", "one")[0]
    with Store(tmp_path / "d.sqlite") as other:
        assert list(other.decisions()) == [made]
        assert (made.who, made.text, made.version) == ("ann", "\ud800 odd", 1) and made.at.endswith("Z")


def test_another_version_is_never_overwritten_silently(store, tmp_path):
    store.decide([wish(KEYS[0], "accept")], "ann", "one")
    with Store(tmp_path / "d.sqlite") as other, pytest.raises(Conflict) as caught:
        other.decide([wish(KEYS[1], "refuse"), wish(KEYS[0], "refuse")], "bob", "two")
    assert [one.who for one in caught.value.theirs] == ["ann"]
    assert verdicts(store) == {KEYS[0]: ("accept", None)}, "all wishes or none"
    store.decide([wish(KEYS[0], "refuse", seen=1)], "bob", "two")
    assert verdicts(store) == {KEYS[0]: ("refuse", None)}


def test_undo_and_redo_walk_through_the_acts_of_a_tab(store):
    store.decide([wish(KEYS[0], "accept")], "ann", "one")
    store.decide([wish(KEYS[0], "refuse", seen=1), wish(KEYS[1], "refuse")], "ann", "one")
    seen = [verdicts(store)]
    for step in (store.undo, store.undo, store.redo, store.redo):
        assert step("one").left == 0
        seen.append(verdicts(store))
    assert seen[1:] == [{KEYS[0]: ("accept", None)}, {}, {KEYS[0]: ("accept", None)}, seen[0]]
    assert store.redo("one") is None
    assert store.undo("another tab") is None


def test_a_new_act_ends_what_could_be_done_again(store):
    store.decide([wish(KEYS[0], "accept")], "ann", "one")
    store.undo("one")
    store.decide([wish(KEYS[1], "accept")], "ann", "one")
    assert store.redo("one") is None


def test_undo_leaves_what_another_decided_since(store):
    store.decide([wish(KEYS[0], "accept"), wish(KEYS[1], "accept")], "ann", "one")
    store.decide([wish(KEYS[0], "refuse", seen=1)], "bob", "two")
    undone = store.undo("one")
    assert (undone.count, undone.left) == (1, 1)
    assert verdicts(store) == {KEYS[0]: ("refuse", None)}


def test_what_was_written_since_can_be_asked_for(store, tmp_path):
    store.decide([wish(KEYS[0], "accept")], "ann", "one")
    last = store.last()
    with Store(tmp_path / "d.sqlite") as other:
        other.decide([wish(KEYS[1], "refuse")], "bob", "two")
    assert [one.key for one in store.decisions(after=last)] == [KEYS[1]]


def test_export_and_import_give_back_the_decisions(store, tmp_path):
    store.decide([wish(KEYS[0], "accept"), wish(KEYS[1], "edit", "１４"), wish(KEYS[2], "refuse")], "ann", "one")
    lines = exported(store.decisions())
    assert all(json.loads(line)["schema"] == "mtfix.decision/1" for line in lines.splitlines())
    with Store(tmp_path / "other.sqlite") as other:
        assert other.take(parsed(lines.decode(), "x")) == (3, [])
        assert exported(other.decisions()) == lines
        assert other.take(parsed(lines.decode(), "x")) == (0, [])
        changed = lines.replace(b'"accept"', b'"refuse"')
        taken, theirs = other.take(parsed(changed.decode(), "x"))
        assert (taken, [one.key for one in theirs]) == (0, [KEYS[0]])
        assert other.take(parsed(changed.decode(), "x"), overwrite=True)[0] == 1


def test_both_kinds_of_file_are_read(store, tmp_path):
    store.decide([wish(KEYS[0], "accept")], "ann", "one")
    (tmp_path / "d.jsonl").write_bytes(b"\xef\xbb\xbf" + exported(store.decisions()).replace(b"\n", b"\r\n"))
    assert dict(load(tmp_path / "d.jsonl"))[KEYS[0].fingerprint].verdict is Verdict.ACCEPT
    assert load(tmp_path / "d.sqlite").keys() == load(tmp_path / "d.jsonl").keys()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"{}", "line 1 is no decision of schema mtfix.decision/1"),
        (b"nonsense", "line 1 is no decision"),
        (b"SQLite format 3\0 and then nothing of the kind", "cannot open decisions in"),
    ],
)
def test_what_are_no_decisions_is_said_in_one_sentence(tmp_path, content, said):
    (tmp_path / "d").write_bytes(content)
    with pytest.raises(MtfixError, match=said):
        load(tmp_path / "d")


def test_a_database_of_something_else_is_left_alone(tmp_path):
    import sqlite3

    with sqlite3.connect(tmp_path / "d") as base:
        base.execute("CREATE TABLE notes(text)")
    before = (tmp_path / "d").read_bytes()
    with pytest.raises(MtfixError, match="something else"):
        Store(tmp_path / "d")
    with pytest.raises(MtfixError, match="something else"):
        load(tmp_path / "d")
    assert (tmp_path / "d").read_bytes() == before


def test_read_only_writes_nothing(tmp_path):
    with Store(tmp_path / "d.sqlite", read_only=True) as store:
        assert list(store.decisions()) == []
        with pytest.raises(MtfixError, match="read-only"):
            store.decide([wish(KEYS[0], "accept")], "ann", "one")
    assert not list(tmp_path.iterdir())


def test_a_file_that_was_taken_away_is_noticed(store, tmp_path):
    store.decide([wish(KEYS[0], "accept")], "ann", "one")
    (tmp_path / "d.sqlite").rename(tmp_path / "elsewhere")
    with pytest.raises(MtfixError, match="moved or deleted meanwhile"):
        store.decide([wish(KEYS[1], "accept")], "ann", "one")
    Store(tmp_path / "d.sqlite").close()
    with pytest.raises(MtfixError, match="moved or deleted meanwhile"):
        store.decide([wish(KEYS[1], "accept")], "ann", "one")


def test_who_holds_the_file_for_long_is_told_of(store, tmp_path, monkeypatch):
    import sqlite3

    with sqlite3.connect(tmp_path / "d.sqlite", isolation_level=None) as other:
        store.base.execute("PRAGMA busy_timeout = 50")
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(MtfixError, match=r"could not be written .* database is locked"):
            store.decide([wish(KEYS[0], "accept")], "ann", "one")
        other.execute("ROLLBACK")
        store.decide([wish(KEYS[0], "accept")], "ann", "one")


def test_decisions_of_a_full_disk_are_refused_and_those_before_are_kept(store, tmp_path):
    store.decide([wish(KEYS[0], "accept")], "ann", "one")
    pages = store.base.execute("PRAGMA page_count").fetchone()[0]
    store.base.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(MtfixError, match="database or disk is full"):
        store.decide([wish(KEYS[1], "edit", "x" * 20_000)], "ann", "one")
    assert verdicts(store) == {KEYS[0]: ("accept", None)} and store.undo("one").count == 1


def test_decisions_that_lie_where_nothing_can_be_written_are_read(store, tmp_path, monkeypatch):
    """A database with a journal of its own needs a lock beside it; where that cannot be made nobody writes either."""
    import sqlite3

    from mtfix.review import store as storing

    store.decide([wish(KEYS[0], "accept")], "ann", "one")
    store.close()
    plain, refused = storing.connected, []

    class Unwritable:
        def execute(self, query):
            refused.append(query)
            raise sqlite3.OperationalError("unable to open database file")

    monkeypatch.setattr(
        storing, "connected", lambda path, mode: plain(path, mode) if "immutable" in mode else Unwritable()
    )
    assert list(load(tmp_path / "d.sqlite")) == [KEYS[0].fingerprint] and refused
    with pytest.raises(MtfixError, match="--read-only"):
        Store(tmp_path / "d.sqlite")


def test_decisions_lie_beside_what_they_are_about(tmp_path):
    assert beside(tmp_path) == tmp_path / "decisions.sqlite"
    assert beside(tmp_path / "r.json") == tmp_path / "r.json.decisions.sqlite"


WRITER = """
import sys
from mtfix.review.keys import Key
from mtfix.review.decisions import Verdict
from mtfix.review.store import Store, Wish
from pathlib import Path
store = Store(Path(sys.argv[1]))
number = store.last()
while True:
    number += 1
    store.decide([Wish(Key("a", "spacing", str(number), "", "0", 1), Verdict.ACCEPT)], "ann", "one")
    print(number, flush=True)
"""


@pytest.mark.parametrize("acknowledged", [1, 2, 5, 11, 23])
def test_a_killed_writer_loses_no_acknowledged_decision(tmp_path, acknowledged):
    path = tmp_path / "d.sqlite"
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    heard = [writer.stdout.readline().strip() for _ in range(acknowledged)]
    writer.send_signal(signal.SIGKILL)
    heard += writer.stdout.read().split()
    writer.wait()
    kept = {one.key.before for one in load(path).values()}
    assert set(heard) <= kept and len(kept) <= len(heard) + 1


# --- mtfix clean --decisions


def test_clean_does_not_make_a_refused_edit_again(mtfix, tmp_path):
    (tmp_path / "a.txt").write_text(DAMAGED, encoding="utf-8")
    refused = verdict_on(hunks(result_of(DAMAGED), "a.txt")[0], "refuse")
    (tmp_path / "d.jsonl").write_bytes(exported([refused]))
    said = mtfix("clean", *RULES, "--decisions", "d.jsonl", "a.txt")
    assert said.out.decode() == "Sales rose １４％ in May, the company said.\nThe mill closed.\n"
    assert mtfix("clean", *RULES, "--decisions", "missing", "a.txt").err.startswith(
        "mtfix: cannot read decisions from missing"
    )


def test_clean_writes_decided_edits_as_the_file_can_hold_them(mtfix, tmp_path):
    (tmp_path / "a.jsonl").write_bytes(json.dumps({"text": DAMAGED}).encode() + b"\n")
    by_hand = verdict_on(hunks(result_of(DAMAGED), "a.jsonl: row 1, field text")[0], "edit", 'a "good" deal')
    (tmp_path / "d.jsonl").write_bytes(exported([by_hand]))
    said = mtfix("clean", *RULES, "--decisions", "d.jsonl", "a.jsonl")
    assert json.loads(said.out)["text"].startswith('Sales rose a "good" deal in May,')


def test_an_edit_needs_to_be_disjoint_from_others():
    spans = [Span(0, 3), Span(2, 5)]
    found = [replace(edit_at("abcdef", *(span.start, span.end), "x"), trust=Trust.LIKELY) for span in spans]
    assert len(disjoint(found)) == 1 and named(found[:1], "abcdef")[0].id
    assert Finding(spans[0], Damage.SPACING).span.meets(spans[1])
