"""The terminal, diffs of runs, learning, decisions as gold, and what else the command line does about reviews."""

import json
import os
import pty
import re
import select
import subprocess
import time
from contextlib import suppress

import pytest
from command import PROGRAM, RULES
from reviewing import FILES, HOSTILE, MARKET, hostile, results
from test_apply import decide

from mtfix import settings
from mtfix.render.stat import stat
from mtfix.review.decisions import Decision, Verdict
from mtfix.review.keys import Key
from mtfix.review.learn import changes, lessons


def on_terminal(*args, keys=(), cwd=None, env=None):
    """Run mtfix on a terminal of its own, press keys, and return what is shown."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*PROGRAM, *map(str, args)], stdin=theirs, stdout=theirs, stderr=theirs, cwd=cwd, env=os.environ | (env or {})
    )
    os.close(theirs)
    shown, left, until = b"", list(keys), time.monotonic() + 90
    while time.monotonic() < until:
        if select.select([ours], [], [], 0.2)[0]:
            try:
                piece = os.read(ours, 1 << 16)
            except OSError:
                break
            if not piece:
                break
            shown += piece
        elif process.poll() is not None:
            break
        elif left and re.sub(rb"\x1b\[[\d;]*m", b"", shown).rstrip().endswith((b":", b"]")):
            os.write(ours, left.pop(0))
    with suppress(subprocess.TimeoutExpired):
        process.wait(timeout=10)
    process.kill()
    os.close(ours)
    return process.wait(timeout=20), shown.decode("utf-8", "replace")


# --- the terminal


def decided(mtfix, path):
    rows = [json.loads(line) for line in mtfix("review", "--export", "-", path).out.splitlines()]
    return {(row["document"], row["before"]): (row["verdict"], row["text"]) for row in rows}


def test_answers_from_a_pipe(mtfix, tmp_path):
    path = results(tmp_path)
    said = mtfix("review", "--terminal", path, stdin=b"a\nr\ne\n53,000 visitors\nu\n1\nR\ny\n?\nq\n")
    shown = said.out.decode()
    assert (
        said.status == 0
        and "[-１４％-]{+14%+}" in shown
        and "Undone: 1." in shown
        and "accept the same edit everywhere" in shown
    )
    assert "doubt: not sure of it" in shown and "1: 53 thousand people" in shown
    assert decided(mtfix, path)["market.txt", "１４％"] == ("accept", None)
    assert decided(mtfix, path)["market.txt", "、"] == ("refuse", None)
    assert decided(mtfix, path)["market.txt", "5万3000人"] == ("edit", "53 thousand people")


def test_keys_on_a_terminal(mtfix, tmp_path):
    path = results(tmp_path)
    status, shown = on_terminal(
        "review",
        "--terminal",
        path,
        keys=[b"a", b"r", b"j", b"k", b"u", b"A", b"n", b"/", b"May\r", b"q"],
        cwd=tmp_path,
    )
    assert status == 0 and "market.txt" in shown and "decided." in shown
    assert decided(mtfix, path)["market.txt", "１４％"] == ("accept", None)


def test_a_terminal_is_safe_from_articles(mtfix, tmp_path):
    said = mtfix("review", "--terminal", hostile(tmp_path), stdin=b"j\n" * (len(HOSTILE) + 1))
    assert said.status == 0
    assert not {"\x1b", "\x07", "\x00", "\u202e", "\u2066"} & set(said.out.decode())


def test_two_terminals_are_told_of_each_other(mtfix, tmp_path):
    path = results(tmp_path)
    mtfix("review", "--terminal", "--who", "bob", path, stdin=b"a\nq\n")
    said = mtfix("review", "--terminal", path, stdin=b"k\nr\nq\n").out.decode()
    assert "Accepted" in said


def test_import_leaves_what_is_decided_otherwise(mtfix, tmp_path):
    path = results(tmp_path)
    mtfix("review", "--terminal", path, stdin=b"a\nq\n")
    lines = mtfix("review", "--export", "-", path).out
    (tmp_path / "d.jsonl").write_bytes(lines.replace(b'"accept"', b'"refuse"'))
    said = mtfix("review", "--import", "d.jsonl", path)
    assert said.status == 1 and "1 were decided otherwise here and stay as they are" in said.err
    assert mtfix("review", "--import", "d.jsonl", "--overwrite", path).status == 0
    assert decided(mtfix, path)["market.txt", "１４％"][0] == "refuse"


def test_an_article_is_cleaned_first(mtfix, tmp_path):
    (tmp_path / "a.txt").write_text(MARKET, encoding="utf-8")
    said = mtfix("review", *RULES, "--terminal", "a.txt", stdin=b"r\nq\n")
    assert "１４％" in said.out.decode()
    assert (
        mtfix("clean", *RULES, "--decisions", "a.txt.decisions.sqlite", "a.txt")
        .out.decode()
        .startswith("Sales rose １４％ in May,")
    )


# --- diff


def batch(mtfix, folder):
    (folder / "in").mkdir()
    for name, text in FILES.items():
        (folder / "in" / name).write_text(text, encoding="utf-8")
    assert mtfix("batch", *RULES, "--jobs", "1", "--quiet", "in", "-o", "run").status == 0
    return "run"


def test_a_diff_of_a_run_is_its_patch(mtfix, tmp_path):
    run = batch(mtfix, tmp_path)
    assert mtfix("diff", run).out == (tmp_path / "run" / "changes.patch").read_bytes()
    only = mtfix("diff", "--damage", "number-unit", run).out.decode()
    assert "+The mill closed. About 53,000 people came." in only and "14%" not in only
    assert mtfix("diff", "--document", "in/library.txt", run).out.decode().count("+++ ") == 1
    assert mtfix("diff", "--detector", "spacing", run).out == b""
    assert "is a folder but no run" in mtfix("diff", "in").err


def test_stat_counts(mtfix, tmp_path):
    path = results(tmp_path)
    said = mtfix("diff", "--stat", path).out.decode().splitlines()
    assert said[:2] == [" market.txt  | 3 ++?", " library.txt | 3 +++"]
    assert said[2] == " 2 documents, 5 edits applied (+), 1 to review (?)"
    assert said[3].split() == ["5", "foreign-punctuation"]
    assert list(stat([])) == [" 0 documents, 0 edits applied (+), 0 to review (?)\n"]


def test_proposals_and_decisions_can_be_shown(mtfix, tmp_path):
    path = results(tmp_path)
    assert b"53,000" not in mtfix("diff", path).out
    assert b"53,000" in mtfix("diff", "--proposed", path).out
    decide(path, {"5万3000人": "accept", "１４％": "refuse"})
    said = mtfix("diff", "--decisions", "results.jsonl.decisions.sqlite", path).out.decode()
    assert "53,000" in said and "14%" not in said


def test_a_terminal_gets_the_pager_and_colour(tmp_path):
    path = results(tmp_path)
    (tmp_path / "pager").write_text("#!/bin/sh\necho PAGED $LESS\ncat\n")
    (tmp_path / "pager").chmod(0o755)
    env = {"PAGER": str(tmp_path / "pager"), "TERM": "xterm"}
    env |= {"LESS": ""} if os.environ.get("LESS") else {}
    _, shown = on_terminal("diff", path, cwd=tmp_path, env=env)
    assert "PAGED" in shown and "\x1b[32m+Sales" in shown and "\x1b[31m-Sales" in shown
    _, shown = on_terminal("diff", "--no-pager", "--color", "never", path, cwd=tmp_path, env=env)
    assert "PAGED" not in shown and "\x1b[3" not in shown and "+Sales" in shown
    _, shown = on_terminal("diff", "--no-pager", hostile(tmp_path), cwd=tmp_path)
    assert "\x1b[2J" not in shown and "\x07" not in shown


# --- learning


def said_of(before, verdict, text=None, after="x", damage="foreign-script"):
    return Decision(Key("a", damage, before, after, before, 1), Verdict(verdict), text)


def test_what_was_refused_becomes_a_keep_pattern():
    found = lessons(
        [said_of("関係者", "refuse"), said_of("a.b c", "refuse"), said_of("、", "refuse"), said_of("14", "refuse")]
    )
    assert [one.pattern for one in found] == [r"\ba\.b\s+c\b", "関係者"], "marks and numbers alone are no terms"


def test_what_was_written_by_hand_becomes_a_glossary_line():
    found = lessons([said_of("関係者", "edit", "stakeholders"), said_of("関係者", "edit", "stakeholders")])
    assert [(one.line, one.times) for one in found] == [("glossary: 関係者\tstakeholders", 2)]


def test_nothing_is_learned_where_people_differ():
    assert lessons([said_of("関係者", "edit", "officials"), said_of("関係者", "edit", "stakeholders")]) == []
    assert lessons([said_of("関係者", "refuse"), said_of("関係者", "accept")]) == []
    assert lessons([said_of("関係者", "refuse")], least=2) == []


def test_lessons_leave_the_rest_of_the_configuration_alone(tmp_path):
    (tmp_path / "mtfix.toml").write_text(
        "# ours\nkeep = [\n  'a',  # first\n]\ndateline = \"wire\"\n", encoding="utf-8"
    )
    found = lessons([said_of("関係者", "refuse"), said_of("東京", "edit", "Tokyo")])
    for change in changes(found, tmp_path):
        assert change.diff.startswith("---")
        change.write()
    text = (tmp_path / "mtfix.toml").read_text(encoding="utf-8")
    assert "# ours" in text and "# first" in text
    assert (tmp_path / "glossary.tsv").read_text(encoding="utf-8") == "東京\tTokyo\n"
    loaded = settings.load(tmp_path)[0]
    assert loaded.keep == ("a", "関係者") and loaded.glossary == {"東京": "Tokyo"} and loaded.dateline == "wire"
    assert changes(found, tmp_path) == []


def test_learning_is_shown_before_it_is_written(mtfix, tmp_path):
    text = "Several 関係者 said that the talks had ended.\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    rules = RULES[:-1]
    assert mtfix("clean", *rules, "a.txt").out.decode() != text
    mtfix("review", *rules, "--terminal", "a.txt", stdin=b"r\n")
    said = mtfix("review", "--learn", "a.txt", stdin=b"n\n")
    assert (said.status, "+    '関係者'," in said.out.decode(), (tmp_path / "mtfix.toml").exists()) == (1, True, False)
    assert mtfix("review", "--learn", "a.txt", stdin=b"y\n").status == 0
    assert mtfix("clean", *rules, "a.txt").out.decode() == text
    assert "nothing to learn" in mtfix("review", "--learn", "a.txt").err


# --- gold


def test_decisions_are_gold(mtfix, tmp_path):
    path = results(tmp_path)
    assert "nothing of results.jsonl is decided yet" in mtfix("evaluate", "results.jsonl").err
    decide(path, {"１４％": "accept", "、": "refuse", "5万3000人": "53,000 visitors"})
    table = json.loads(mtfix("evaluate", "--output-format", "json", path).out)["files"][0]["tables"]
    by_damage = {row["of"]: row for row in table[2]["rows"]}
    assert by_damage["foreign-punctuation"]["precision"] == pytest.approx(2 / 5)
    assert by_damage["number-unit"] | {"signature": ""} == by_damage["number-unit"] | {
        "mended": 1,
        "precision": 0.0,
        "signature": "",
    }
    assert [row["of"] for row in table[1]["rows"]] == ["review", "safe"]
    assert "decisions as gold" in table[0]["signature"]
    shown = mtfix("evaluate", path).out.decode()
    assert "foreign-punctuation" in shown and "precision" in shown
    assert mtfix("evaluate", "--output-format", "html", path).out.startswith(b"<!doctype html>")


# --- the source


def test_the_source_sentence_stands_beside_an_edit(mtfix, tmp_path):
    from pathlib import Path

    from mtfix.review.index import index
    from mtfix.review.origins import sources
    from mtfix.review.shelf import shelf

    corpus = Path(__file__).parent.parent / "corpus" / "damaged"
    for name in ("ja-market.txt", "ja-market.source.txt"):
        (tmp_path / name).write_bytes((corpus / name).read_bytes())
    said = mtfix(
        "clean", *RULES, "--source", "ja-market.source.txt", "--output-format", "json", "-o", "r.json", "ja-market.txt"
    )
    assert said.status == 0
    row = json.loads((tmp_path / "r.json").read_text())
    found = sources(row)
    original = (tmp_path / "ja-market.source.txt").read_text(encoding="utf-8")
    assert found and all(sentence in original for sentence in found.values())
    made = index(shelf("r.json", list))
    assert made.sources(made.sheet(0)) == found
    assert "sources" not in json.loads(mtfix("clean", *RULES, "--output-format", "json", "ja-market.txt").out)
