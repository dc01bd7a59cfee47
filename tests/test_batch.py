"""A corpus: folders and tables in, the same shape out; what is refused, what is kept, what is taken back."""

import csv
import gzip
import io
import json
import os
import sqlite3
import subprocess

import pytest
from runs import DAMAGED, LEFT, REPAIRED, RULES, SOUND, delivered, failures, jsonl, run

from mtfix import MtfixError, Settings, wire
from mtfix.batch import ledger, lock
from mtfix.batch.rebuild import decided, rebuilt


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def tree(top, texts):
    for name, text in texts.items():
        path = top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
    return top


CORPUS = {
    "in/a.txt": DAMAGED,
    "in/b.md": "# Sales １４％\n\n" + DAMAGED,
    "in/deep/er/c.html": "<p>Sales rose １４％ in May、 she said &amp; left.</p>",
    "in/deep/sound.txt": SOUND,
    "in/left.txt": LEFT,
}


def test_a_folder_becomes_a_folder(here):
    tree(here, CORPUS | {"in/picture.png": b"\x89PNG", "in/.hidden/x.txt": DAMAGED})
    said = run("in", "run")
    outputs = {name: content for name, content in delivered(here / "run").items() if name.startswith("outputs/")}
    assert sorted(outputs) == sorted(f"outputs/{name}" for name in CORPUS)
    assert outputs["outputs/in/a.txt"].decode() == REPAIRED
    assert outputs["outputs/in/deep/sound.txt"].decode() == SOUND
    assert outputs["outputs/in/deep/er/c.html"] == b"<p>Sales rose 14% in May, she said &amp; left.</p>"
    assert (said["done"], said["failed"], said["documents"]) == (5, 0, 5)
    assert not (here / "run" / "work").exists()


def test_results_are_in_the_wire_schema_and_found_by_the_ledger(here):
    tree(here, CORPUS)
    run("in", "run")
    with ledger.reading(here / "run") as connection:
        rows = connection.execute("select * from documents order by number").fetchall()
    shard = (here / "run" / "results" / "00000.jsonl").read_bytes()
    for row in rows:
        own = json.loads(shard[row["offset"] : row["offset"] + row["length"]])
        assert (own["id"], own["file"]) == (row["id"], row["id"])
        result = wire.result(own)
        assert len(result.applied) == row["applied"]
    assert sum(row["length"] for row in rows) == len(shard)


def test_git_applies_the_patch_whatever_the_names_are(here):
    odd = {os.fsdecode(b"in/line\nend \xff.txt"): DAMAGED, 'in/quo"te\\.txt': DAMAGED, "in/two words.txt": DAMAGED}
    tree(here, CORPUS | odd | {"in/bom.txt": b"\xef\xbb\xbf" + DAMAGED.replace("\n", "\r\n").encode()})
    run("in", "run")
    subprocess.run(["git", "apply", "run/changes.patch"], check=True, cwd=here)
    for name, content in delivered(here / "run").items():
        if name.startswith("outputs/"):
            assert (here / name.removeprefix("outputs/")).read_bytes() == content


def test_names_that_are_no_text_have_ids_that_are(here):
    tree(here, {os.fsdecode(b"in/line\nend \xff%.txt"): DAMAGED})
    run("in", "run")
    with ledger.reading(here / "run") as connection:
        assert [row[0] for row in connection.execute("select id from documents")] == ["in/line%0Aend %FF%25.txt"]
    assert [row["file"] for row in map(json.loads, (here / "run/results/00000.jsonl").open())] == [
        os.fsdecode(b"in/line\nend \xff%.txt")
    ]


ROWS = [{"id": f"r{n}", "text": DAMAGED if n % 2 else SOUND, "n": n} for n in range(7)]


def test_rows_become_rows_with_three_more_columns(here):
    (here / "rows.jsonl").write_bytes(b"\xef\xbb\xbf" + jsonl(ROWS) + b'\n{"text":"\\u5177 1\\uff14%", "n": 1e5 }')
    said = run("rows.jsonl", "run")
    content = (here / "run/outputs/rows.jsonl").read_bytes()
    rows = [json.loads(line) for line in content.decode("utf-8-sig").splitlines()]
    assert content.startswith(b"\xef\xbb\xbf") and said["done"] == 8
    assert [row["clean_text"] for row in rows[:7]] == [REPAIRED if n % 2 else SOUND for n in range(7)]
    assert rows[1]["edits"][0]["before"] == "１４％" and rows[0]["edits"] == [] == rows[0]["unrepaired"]
    assert b'{"text":"\\u5177 1\\uff14%", "n": 1e5, "clean_text"' in content


@pytest.mark.parametrize("packing", ["gz", "zst"])
def test_packed_rows_are_read_and_written_packed(here, packing):
    import zstandard

    pack = gzip.compress if packing == "gz" else zstandard.compress
    (here / f"rows.jsonl.{packing}").write_bytes(pack(jsonl(ROWS[:3])) + pack(jsonl(ROWS[3:])))
    run(f"rows.jsonl.{packing}", "run")
    content = (here / f"run/outputs/rows.jsonl.{packing}").read_bytes()
    if packing == "gz":
        text = gzip.decompress(content)
    else:
        text = zstandard.ZstdDecompressor().stream_reader(io.BytesIO(content), read_across_frames=True).read()
    assert [json.loads(line)["clean_text"] for line in text.decode().splitlines()] == [
        REPAIRED if n % 2 else SOUND for n in range(7)
    ]


def test_cells_become_cells(here):
    text = 'id,text,more\r\nx,"Sales ""rose"" １４％ in May、\r\nshe said.","5"" pipe"\r\ny,plain,\r\n'
    (here / "t.csv").write_bytes(text.encode())
    run("t.csv", "run", id_field="id")
    content = (here / "run/outputs/t.csv").read_bytes().decode()
    rows = list(csv.DictReader(io.StringIO(content, newline="")))
    assert rows[0]["clean_text"] == 'Sales "rose" 14% in May,\r\nshe said.' and rows[0]["more"] == '5" pipe'
    assert json.loads(rows[0]["edits"])[0]["before"] == "１４％" and rows[1]["clean_text"] == "plain"
    for line in text.split("\r\n")[1:-1]:
        assert line in content


def test_parquet_becomes_parquet(here):
    import pyarrow
    from pyarrow import parquet

    parquet.write_table(
        pyarrow.Table.from_pylist([*ROWS, {"id": "none", "text": None, "n": 9}]), "t.parquet", row_group_size=3
    )
    run("t.parquet", "run", id_field="id")
    table = parquet.read_table("run/outputs/t.parquet")
    assert table.select(["id", "text", "n"]).equals(parquet.read_table("t.parquet"))
    assert table["clean_text"].to_pylist() == [REPAIRED if n % 2 else SOUND for n in range(7)] + [None]
    assert table["edits"][1].as_py()[0]["before"] == "１４％"


def test_several_text_columns_and_a_source(here):
    wrong = DAMAGED.replace("１４", "１５")
    rows = [
        {"title": "１４％ more", "body": {"en": text, "ja": "５月の売上高は１４％増だった。"}}
        for text in (DAMAGED, wrong)
    ]
    (here / "rows.jsonl").write_bytes(jsonl(rows))
    run("rows.jsonl", "run", fields=("body.en", "title"), source_fields=("body.ja",))
    one, two = (json.loads(line) for line in (here / "run/outputs/rows.jsonl").open())
    assert one["clean_text_title"] == "14% more" and one["clean_text_body.en"] == REPAIRED
    assert "number-mismatch" in {found["damage"] for found in two["unrepaired_body.en"] + two["edits_body.en"]}


def test_standard_input_is_kept(here, mtfix):
    said = mtfix(
        "batch", "-", "-o", "run", "--jobs", "1", "--tagger", "none", "--translator", "none", stdin=jsonl(ROWS[:2])
    )
    assert said.status == 0, said.err
    assert (here / "run/inputs/stdin.jsonl").read_bytes() == jsonl(ROWS[:2])
    assert said.err.endswith("run: 2 documents, 2 repaired\n")


# --- going on


def test_the_same_command_does_nothing_twice(here, monkeypatch):
    tree(here, CORPUS)
    run("in", "run")
    before = delivered("run")
    monkeypatch.setattr("mtfix.pipeline.Cleaner.clean_documents", None)
    run("in", "run")
    assert delivered("run") == before


def counting(monkeypatch):
    from mtfix.pipeline import Cleaner

    seen, clean = [], Cleaner.clean_documents
    monkeypatch.setattr(Cleaner, "clean_documents", lambda self, them: seen.extend(them) or clean(self, them))
    return seen


def test_only_what_changed_is_done_again(here, monkeypatch):
    tree(here, CORPUS)
    (here / "rows.jsonl").write_bytes(jsonl(ROWS))
    run(["in", "rows.jsonl"], "run")
    tree(here, {"in/a.txt": LEFT, "in/new.txt": SOUND})
    (here / "in/left.txt").unlink()
    (here / "rows.jsonl").write_bytes(jsonl([*ROWS[:3], {"id": "r3", "text": LEFT}, *ROWS[4:]]))
    os.utime(here / "in/b.md")
    seen = counting(monkeypatch)
    run(["in", "rows.jsonl"], "run")
    assert sorted(document.text for document in seen) == sorted([LEFT, SOUND, LEFT])
    run(["in", "rows.jsonl"], "other")
    assert delivered("run") == delivered("other")


def test_failures_are_tried_again(here, monkeypatch):
    tree(here, {"in/a.txt": DAMAGED, "in/b.txt": b"caf\xe9"})
    assert run("in", "run")["failed"] == 1
    assert not (here / "run/outputs/in/b.txt").exists()
    (here / "in/b.txt").write_bytes(SOUND.encode())
    seen = counting(monkeypatch)
    assert run("in", "run")["failed"] == 0
    assert [document.text for document in seen] == [SOUND]
    assert not (here / "run/failures.jsonl").exists()


def test_what_was_deleted_from_a_run_comes_back(here):
    tree(here, CORPUS)
    (here / "rows.jsonl").write_bytes(jsonl(ROWS))
    run(["in", "rows.jsonl"], "run")
    before = delivered("run")
    (here / "run/outputs/in/a.txt").unlink()
    (here / "run/results/00001.jsonl").write_bytes(b"{")
    (here / "run/changes.patch").unlink()
    run(["in", "rows.jsonl"], "run")
    assert delivered("run") == before
    for name in ("outputs/rows.jsonl", "patches/00000.patch"):
        (here / "run" / name).unlink()
        run(["in", "rows.jsonl"], "run")
        assert delivered("run") == before


def test_other_settings_are_refused_by_name(here):
    tree(here, CORPUS)
    run("in", "run")
    with pytest.raises(MtfixError, match=r"begun with dateline 'keep', now it is 'wire'.*--fresh"):
        run("in", "run", settings=Settings(tagger="none", translator="none", dateline="wire"))
    with pytest.raises(MtfixError, match="begun with fields text, now it is body"):
        run("in", "run", fields=("body",))
    run("in", "run", settings=Settings(tagger="none", translator="none", dateline="wire"), fresh=True)


def test_other_inputs_are_refused_and_so_is_a_folder_that_is_no_run(here):
    tree(here, CORPUS | {"else/x.txt": SOUND})
    run("in", "run")
    with pytest.raises(MtfixError, match="over other inputs"):
        run("else", "run")
    with pytest.raises(MtfixError, match="is not empty and holds no run"):
        run("in", "else")
    with pytest.raises(MtfixError, match="nothing called nowhere"):
        run("nowhere", "run")


def test_a_second_process_is_told(here):
    tree(here, CORPUS)
    run("in", "run")
    with lock.held(here / "run"):
        assert lock.busy(here / "run")
        with pytest.raises(MtfixError, match="another mtfix is at work on"):
            run("in", "run")
    assert not lock.busy(here / "run")


def test_the_run_itself_is_no_input(here):
    tree(here, {"a.txt": SOUND})
    assert run(".", "run")["documents"] == run(".", "run")["documents"] == 1


def test_another_run_is_no_input_unless_it_is_named(here):
    tree(here, {"in/a.txt": SOUND})
    run("in", "in/old")
    assert run("in", "run")["documents"] == 1
    assert run("in/old/outputs", "other")["documents"] == 1


def test_patterns_choose(here):
    tree(here, CORPUS)
    assert run("in", "one", include=("*.md",))["documents"] == 1
    assert run("in", "two", exclude=("deep/", "left*"))["documents"] == 2
    assert run("in/**/*.txt", "three")["documents"] == 3


# --- taking back


def test_a_run_is_taken_back_in_part_and_whole_and_given_again(here):
    tree(here, CORPUS)
    (here / "rows.jsonl").write_bytes(jsonl(ROWS))
    run(["in", "rows.jsonl"], "run")
    before = delivered("run")
    rebuilt(here / "run", choose=[("damage", "foreign-punctuation")])
    assert (here / "run/outputs/in/a.txt").read_text() == DAMAGED.replace("１４％", "14%") or (
        here / "run/outputs/in/a.txt"
    ).read_text() == DAMAGED
    run(["in", "rows.jsonl"], "run")  # and it stays so when the run goes on
    assert (here / "run/outputs/in/a.txt").read_text() != REPAIRED
    rebuilt(here / "run", choose=[("document", "in/a.txt"), ("document", "rows.jsonl:2")])
    assert (here / "run/outputs/in/a.txt").read_text() == DAMAGED
    rows = [json.loads(line) for line in (here / "run/outputs/rows.jsonl").open()]
    assert [row["clean_text"] == row["text"] for row in rows] == [True, True, True, False, True, False, True]
    rebuilt(here / "run", choose=[("all", "")])
    assert not (here / "run/changes.patch").exists()
    for name, text in CORPUS.items():
        assert (here / "run/outputs" / name).read_bytes() == text.encode()
    rebuilt(here / "run", choose=[])
    assert delivered("run") == before


def test_inputs_that_are_gone_come_back_from_the_run(here):
    texts = CORPUS | {"in/last.txt": DAMAGED.rstrip("\n"), "in/crlf.txt": DAMAGED.replace("\n", "\r\n")}
    tree(here, texts)
    run("in", "run")
    (here / "in").rename(here / "gone")
    assert rebuilt(here / "run", choose=[("all", "")])["lost"] == 0
    for name, text in texts.items():
        assert (here / "run/outputs" / name).read_bytes() == text.encode()


def test_what_was_taken_back_is_told(here, mtfix):
    tree(here, {"in/a.txt": DAMAGED})
    run("in", "run")
    assert "taken back" not in mtfix("status", "run").out.decode()
    assert "taken back so far: document in/a.txt" in mtfix("revert", "run", "--document", "in/a.txt").err
    assert "taken back document in/a.txt; `mtfix apply run` gives it again" in mtfix("status", "run").out.decode()
    assert "document in/a.txt" in (here / "run/report.html").read_text()
    mtfix("apply", "run")
    assert "taken back" not in mtfix("status", "run").out.decode()


def test_decisions_are_made_one_by_one(here):
    tree(here, {"in/a.txt": DAMAGED})
    run("in", "run")
    before = (here / "run/results/00000.jsonl").read_bytes()
    edits = json.loads(before)["edits"]
    wanted = {edits[0]["id"]: "fourteen per cent", edits[1]["id"]: False}
    rebuilt(here / "run", lambda id, result: decided(result, wanted))
    text = (here / "run/outputs/in/a.txt").read_text()
    assert text == DAMAGED.replace("１４％", "fourteen per cent")
    assert (here / "run/results/00000.jsonl").read_bytes() == before


def test_a_document_that_is_not_there_is_told(here):
    tree(here, CORPUS)
    run("in", "run")
    with pytest.raises(MtfixError, match=r"no document of the run is called 'in/z.txt'"):
        rebuilt(here / "run", choose=[("document", "in/z.txt")])
    with pytest.raises(MtfixError, match="is no run"):
        rebuilt(here / "in")


def test_the_ledger_is_as_its_page_says(here):
    import re

    import mtfix.batch

    tree(here, CORPUS)
    run("in", "run")
    page = mtfix.batch.__doc__.partition("**The ledger.**")[2].partition("**Inputs**")[0]
    with sqlite3.connect(here / "run/ledger.sqlite") as connection:
        tables = {row[0] for row in connection.execute("select name from sqlite_master where type = 'table'")}
        for table in tables:
            said = re.search(rf"^    {table} +(.*?)(?=^    \w|\Z)", page, re.M | re.S)
            assert said, table
            columns = {row[1] for row in connection.execute(f"pragma table_info({table})")}
            named = set(re.findall(r"\w+", re.sub(r"\([^)]*\)|\{[^}]*\}", "", said.group(1))))
            assert not {c for c in columns if not c.startswith("kept_")} - named, table


def test_settings_of_tests_are_rules_alone():
    assert RULES.tagger == RULES.translator == RULES.rewriter == "none"


def test_failures_have_the_wire_schema(here):
    tree(here, {"in/a.txt": b"\xff\xff", "in/b.txt": SOUND})
    run("in", "run")
    assert failures("run") == {
        "in/a.txt": "in/a.txt is not utf-8: byte 0xff at offset 0 cannot be read; "
        "name its encoding, for example with `--encoding cp932`"
    }


def test_other_weights_are_refused(here):
    tree(here, CORPUS | {"weights/model.bin": "one"})
    from mtfix.batch.models import digests, tagger

    first = digests(Settings(tagger=str(here / "weights"), translator="none"))
    assert list(first) == [f"tagger {here / 'weights'}"] and tagger("none") == {}
    tree(here, {"weights/model.bin": "two"})
    assert digests(Settings(tagger=str(here / "weights"), translator="none")) != first
