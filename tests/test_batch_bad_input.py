"""What is wrong with an input is the failure of that document, in one sentence; the others go on."""

import gzip
import json
import os

import pytest
from runs import DAMAGED, REPAIRED, RULES, SOUND, Inline, delivered, failures, jsonl, run

from mtfix import MtfixError
from mtfix.batch.inputs import identity
from mtfix.batch.task import Terms


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in").mkdir()
    (tmp_path / "in/good.txt").write_text(DAMAGED)
    return tmp_path


def only_failure(here, inputs="in", **options):
    """Run, check that all else was done, and return the one reason."""
    run(inputs, "run", **options)
    ((_, said),) = failures("run").items()
    return said


def test_bytes_that_are_no_text(here):
    (here / "in/bad.txt").write_bytes(b"ok \xff")
    assert only_failure(here).startswith("in/bad.txt is not utf-8: byte 0xff at offset 3")
    assert (here / "run/outputs/in/good.txt").read_text() == REPAIRED


def test_a_table_that_is_cut_off_gives_the_rows_before_the_cut(here):
    packed = gzip.compress(jsonl([{"text": f"{SOUND}{n * 7919}"} for n in range(400)]))
    (here / "in/rows.jsonl.gz").write_bytes(packed[: len(packed) // 2])
    said = only_failure(here)
    assert "is cut off: its packed stream ends in the middle" in said
    with gzip.open(here / "run/outputs/in/rows.jsonl.gz") as file:
        assert 50 < len(file.readlines()) < 400


@pytest.mark.parametrize("name", ["rows.jsonl.gz", "rows.jsonl.zst"])
def test_a_table_that_is_not_packed_as_it_says(here, name):
    (here / "in" / name).write_bytes(b"{}" * 40)
    assert "is not packed as" in only_failure(here)


def test_broken_rows_are_told_by_their_lines(here):
    rows = [
        b'{"text": "a"}',
        b'{"text": ',
        b"",
        b"[1]",
        b'{"text": 3}',
        b'{"text": "\xff"}',
        b'{"more": 1}',
        b'{"text": null}',
    ]
    (here / "rows.jsonl").write_bytes(b"\n".join(rows))
    run("rows.jsonl", "run")
    assert failures("run") == {
        "rows.jsonl:2": "rows.jsonl, line 2, is not JSON: expecting value, at column 10",
        "rows.jsonl:4": "rows.jsonl, line 4, is no JSON object: a row has named fields",
        "rows.jsonl:5": "rows.jsonl, line 5, holds no text in field 'text'",
        "rows.jsonl:6": "rows.jsonl, line 6, is not utf-8: byte 0xff at offset 10 of the line cannot be read; "
        "name its encoding with --encoding",
        "rows.jsonl:7": "rows.jsonl, line 7, has no field 'text' (it has more)",
    }
    done = [json.loads(line) for line in (here / "run/outputs/rows.jsonl").read_text().splitlines()]
    assert [row["clean_text"] for row in done] == ["a", None]


def test_cells_that_do_not_fit(here):
    (here / "t.csv").write_text('id,text\n1,a\n2,b,c\n3\n4,"open\n5,x\n')
    run("t.csv", "run")
    found = failures("run")
    assert found["t.csv:2"] == "t.csv, line 3, has 3 cells where the first line names 2 columns"
    assert "line 5 opens a quotation mark that does not close" in found["t.csv:4"]
    assert len(found) == 3 and (here / "run/outputs/t.csv").read_text().count("\n") == 2


def test_a_column_that_is_not_there(here):
    import pyarrow
    from pyarrow import parquet

    parquet.write_table(pyarrow.table({"body": ["x"]}), here / "in/t.parquet")
    assert only_failure(here) == "in/t.parquet has no column 'text' (it has body)"
    (here / "in/t.parquet").write_bytes(b"PAR1 no")
    assert "cannot be read as Parquet" in only_failure(here)


def test_a_column_that_is_there_already(here):
    (here / "t.csv").write_text("text,edits\na,b\n")
    assert only_failure(here, "t.csv") == "t.csv has a column 'edits' already: rename it"
    (here / "rows.jsonl").write_bytes(jsonl([{"text": "a", "clean_text": "b"}]))
    run("rows.jsonl", "other")
    assert "has a field 'clean_text' already" in failures("other")["rows.jsonl:1"]


def test_a_line_and_a_file_that_hold_too_much(here):
    large = 3 << 20
    (here / "in/large.txt").write_bytes(b"a" * large)
    (here / "rows.jsonl").write_bytes(b'{"text": "a"}\n{"text": "' + b"b" * large + b'"}\n{"text": "c"}\n')
    run(["in", "rows.jsonl"], "run", largest=1 << 20)
    assert failures("run") == {
        "in/large.txt": "in/large.txt holds 3 MB: split it, or allow more with --largest",
        "rows.jsonl:2": "rows.jsonl, line 2 holds more than 1 MB: split it, or allow more with --largest",
    }
    assert len((here / "run/outputs/rows.jsonl").read_text().splitlines()) == 2


@pytest.mark.parametrize("name", ["x.xlf", "x.tmx"])
def test_bombs_and_entities_from_outside(here, name):
    (here / "in" / name).write_text('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>')
    assert "declares entities" in only_failure(here)


@pytest.mark.parametrize("id", ["../../x", "/etc/x", "a/../../b", "..\\x", "C:\\x", "a\u0000b", "", "\ud800"])
def test_ids_that_lead_out_of_the_run(here, id):
    (here / "rows.jsonl").write_text(
        json.dumps({"id": "good", "text": "a"}) + "\n" + json.dumps({"id": id, "text": "b"})
    )
    said = only_failure(here, "rows.jsonl", id_field="id")
    assert said.startswith("rows.jsonl:2: the id ")
    assert all(not name.startswith(("/", "..")) for name in delivered("run"))


def test_an_id_column_that_is_not_there(here):
    (here / "rows.jsonl").write_bytes(jsonl([{"id": 1, "text": "a"}, {"text": "b"}]))
    assert only_failure(here, "rows.jsonl", id_field="id") == "rows.jsonl, line 2, has no field 'id' (it has text)"
    (here / "t.csv").write_text("text\na\n")
    run("t.csv", "other", id_field="id")
    assert failures("other") == {"t.csv:1": "t.csv, line 2, has no column 'id' (it has text)"}


def test_an_encoding_that_nobody_knows(here):
    with pytest.raises(MtfixError, match="--encoding: no encoding is called 'klingon'"):
        run("in", "run", encoding="klingon")


def test_ids_that_stand_twice(here):
    (here / "rows.jsonl").write_bytes(jsonl([{"id": 7, "text": "a"}, {"id": "7", "text": "b"}, {"id": 8, "text": "c"}]))
    assert only_failure(here, "rows.jsonl", id_field="id") == (
        "rows.jsonl:2: the id '7' is taken already: give every row an id of its own"
    )


def test_links_in_circles_and_links_to_nothing(here):
    (here / "in/one").symlink_to("two")
    (here / "in/two").symlink_to("one")
    (here / "in/up").symlink_to("..")
    (here / "in/none.txt").symlink_to("nowhere")
    (here / "in/link.txt").symlink_to("good.txt")
    run("in", "run")
    assert failures("run") == {
        "in/none.txt": "in/none.txt is a link to nothing",
        "in/one": "in/one is a circle of links",
        "in/two": "in/two is a circle of links",
    }
    assert (here / "run/outputs/in/link.txt").read_text() == REPAIRED


def test_a_file_that_changes_during_the_run(here):
    class Meddles(Inline):
        def __init__(self, terms: Terms):
            super().__init__(terms)
            (here / "in/moving.txt").write_text(SOUND)

    (here / "in/moving.txt").write_text(DAMAGED)
    run("in", "run", engine=Meddles)
    assert failures("run") == {
        "in/moving.txt": "in/moving.txt was changed since it was planned: run the same command again"
    }
    run("in", "run")
    assert (here / "run/outputs/in/moving.txt").read_text() == SOUND


def test_a_row_that_changes_during_the_run(here):
    class Meddles(Inline):
        def __init__(self, terms: Terms):
            super().__init__(terms)
            (here / "rows.jsonl").write_bytes(jsonl([{"text": "a"}, {"text": "c"}]))

    (here / "rows.jsonl").write_bytes(jsonl([{"text": "a"}, {"text": "b"}]))
    run("rows.jsonl", "run", engine=Meddles)
    assert list(failures("run").values()) == [
        "rows.jsonl, line 2, was changed since it was planned: run the same command again"
    ]


def test_an_output_that_cannot_be_written(here):
    (here / "run/outputs/in").mkdir(parents=True)
    (here / "run/outputs/in/good.txt").mkdir()
    (here / "run/outputs/in/good.txt/x").write_text("in the way")
    (here / "in/other.txt").write_text(SOUND)
    (here / "run/ledger.sqlite").touch()
    assert "in/good.txt cannot be written" in only_failure(here)
    assert (here / "run/outputs/in/other.txt").read_text() == SOUND


def test_an_empty_file_is_no_failure(here):
    (here / "in/empty.txt").touch()
    (here / "in/empty.jsonl").touch()
    assert run("in", "run")["failed"] == 0
    assert (here / "run/outputs/in/empty.txt").read_bytes() == b"" == (here / "run/outputs/in/empty.jsonl").read_bytes()


def test_nothing_to_do_is_told(here):
    (here / "none").mkdir()
    with pytest.raises(MtfixError, match="hold no file that mtfix reads"):
        run("none", "run")


def test_a_folder_of_very_many_entries_takes_no_memory_to_speak_of(here, monkeypatch):
    import tracemalloc

    from mtfix.batch.inputs import Search

    class Entry:
        def __init__(self, number):
            self.name = f"{number}.txt"
            self.path = str(here / "in/good.txt")

        def is_dir(self, follow_symlinks=True):
            return False

        def is_file(self):
            return True

        def is_symlink(self):
            return False

    class Many:
        def __enter__(self):
            return map(Entry, range(20_000))

        def __exit__(self, *told):
            return None

    monkeypatch.setattr(os, "scandir", lambda folder: Many())
    tracemalloc.start()
    for count, _ in enumerate(Search().found(["in"]), 1):
        if count == 19_999:
            held = tracemalloc.take_snapshot()
    tracemalloc.stop()
    # What other threads of this process hold meanwhile does not count.
    ours = held.filter_traces([tracemalloc.Filter(True, __file__), tracemalloc.Filter(True, "*/mtfix/batch/*")])
    assert count == 20_000 and sum(trace.size for trace in ours.traces) < 1 << 20


def test_ids_never_meet():
    names = ["a%0Ab", "a\nb", "a%250Ab", os.fsdecode(b"a\xff"), "a%FF", "a\u00ff"]
    assert len({identity(name) for name in names}) == len(names)
    assert RULES.tagger == "none"
