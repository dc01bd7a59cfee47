"""Results and outputs in an object store: one PUT a shard, the same bytes as in a folder, and one sentence for what goes wrong."""

import os

import pytest
from object_store import served, stored
from runs import DAMAGED, LEFT, SOUND, delivered, jsonl, run

from mtfix import MtfixError
from mtfix.batch import plan
from mtfix.batch.local import Local
from mtfix.batch.rebuild import rebuilt
from mtfix.batch.remote import Remote


@pytest.fixture(scope="module")
def bucket():
    with served() as (environment, asked):
        yield environment, asked


@pytest.fixture
def here(bucket, tmp_path, monkeypatch):
    import pyarrow
    from pyarrow import parquet
    from s3fs import S3FileSystem

    S3FileSystem.clear_instance_cache()
    for name, value in bucket[0].items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(plan, "DOCUMENTS", 4)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in").mkdir()
    names = ["a.txt", "b.txt", "50%.txt", os.fsdecode(b"odd \xff\n.txt"), "bad.txt"]
    for name, text in zip(names, [DAMAGED, SOUND, DAMAGED, LEFT, "caf\udce9"], strict=True):
        (tmp_path / "in" / name).write_bytes(text.encode("utf-8", "surrogateescape"))
    rows = [{"text": DAMAGED if n % 2 else SOUND} for n in range(9)]
    (tmp_path / "in/rows.jsonl").write_bytes(jsonl(rows))
    parquet.write_table(pyarrow.Table.from_pylist(rows[:5]), "in/rows.parquet")
    return tmp_path


def renamed(folder):
    """Return what a run in a folder delivered, under the names of an object store."""
    odd = os.fsdecode(b"outputs/in/odd \xff\n.txt")
    names = {"outputs/in/50%.txt": "outputs/in/50%25.txt", odd: "outputs/in/odd %FF%0A.txt"}
    return {names.get(name, name): content for name, content in delivered(folder).items()}


def test_a_run_in_a_bucket_has_the_bytes_of_one_in_a_folder(here, bucket):
    environment, asked = bucket
    run("in", "calm")
    asked.requests.clear()
    run("in", "run", engine=lambda terms: Local(terms, 2, 60, None), store="s3://bucket/far/run")
    assert stored(environment, "far/run") == renamed("calm")
    assert sorted(path.name for path in (here / "run").iterdir()) == ["ledger.sqlite", "lock", "report.html"]
    puts = asked.puts()
    assert len(set(puts)) == len(puts)  # nothing is written twice
    assert [name for name in puts if "/results/" in name] == [
        f"far/run/results/{shard:05}.jsonl" for shard in range(len(list((here / "calm/results").iterdir())))
    ]


def test_what_is_missing_from_a_bucket_comes_back_and_edits_are_taken_back(here, bucket):
    environment, asked = bucket
    store = Remote.at("s3://bucket/second")
    (here / "in/bad.txt").unlink()
    run("in", "run", store=store.address)
    run("in", "calm")
    for name in ("results/00001.jsonl", "outputs/in/a.txt", "changes.patch", "outputs/in/rows.parquet"):
        store.remove(name)
    (here / "in/a.txt").write_text(LEFT)
    run("in", "run", store=store.address)
    run("in", "calm")
    assert stored(environment, "second") == renamed("calm")
    asked.requests.clear()
    run("in", "run", store=store.address)
    assert not [name for name in asked.puts() if "/results/" in name or "/outputs/" in name]
    rebuilt(here / "run", choose=[("all", "")])
    assert stored(environment, "second")["outputs/in/a.txt"] == LEFT.encode()


def test_a_bucket_that_is_not_there_is_not_made(here):
    with pytest.raises(MtfixError, match="cannot use s3://other/run: there is no bucket called other: make it"):
        run("in", "run", store="s3://other/run")


def test_a_server_that_does_not_answer_stops_the_run_and_loses_nothing(here, bucket, monkeypatch):
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    with pytest.raises(MtfixError, match="cannot use s3://bucket/third: Could not connect to the endpoint URL"):
        run("in", "run", store="s3://bucket/third")
    monkeypatch.setenv("AWS_ENDPOINT_URL", bucket[0]["AWS_ENDPOINT_URL"])
    from s3fs import S3FileSystem

    S3FileSystem.clear_instance_cache()
    run("in", "run", store="s3://bucket/third")
    run("in", "calm")
    assert stored(bucket[0], "third") == renamed("calm")


def test_a_file_that_is_stopped_in_the_middle_does_not_appear(here):
    store = Remote.at("s3://bucket/fourth")
    store.put("piece", b"x" * (17 << 20))
    with pytest.raises(FileNotFoundError):
        store.gather("whole", ["piece", "piece", "none"])
    assert store.size("whole") is None
    assert store.gather("whole", ["piece", "piece"], b"head") == store.size("whole") == 4 + (34 << 20)
    with pytest.raises(OSError, match="longer than 1024 bytes"):
        store.put("outputs/" + "x" * 1024, b"")


def test_addresses_that_nobody_knows():
    with pytest.raises(MtfixError, match=r"cannot use nosuch://x: Protocol not known: nosuch"):
        Remote.at("nosuch://x")
