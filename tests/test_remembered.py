"""What was translated is said again without the engine: in memory, on disk, in several processes, over a broken file."""

import logging
import multiprocessing
import sqlite3

import pytest

from mtfix import Cleaner, Settings
from mtfix.backends import Translation, bundled, choose, remembered, standing
from mtfix.backends.remembered import FILE, Disk, Remembered
from mtfix.types import MtfixError


class Counting:
    """A translator that counts, and refuses sentences with an x."""

    name, language = "toy", "ja"

    def __init__(self, digest="one"):
        self.digest, self.calls = digest, []

    def translate(self, sentences, best=1):
        self.calls.append(list(sentences))
        if any("x" in sentence for sentence in sentences):
            raise MtfixError("toy: no room")
        return [[Translation(f"{sentence}-{n}", -0.5 * n) for n in range(best)] for sentence in sentences]


def test_the_engine_is_called_once_with_what_is_new():
    engine = Counting()
    one = Remembered(engine)
    first = one.translate(["a", "b", "a"])
    assert [answer[0].text for answer in first] == ["a-0", "b-0", "a-0"]
    assert one.translate(["b", "c"])[0] == first[1]
    assert engine.calls == [["a", "b"], ["c"]]
    assert len(one.translate(["a"], best=2)[0]) == 2


def test_a_sentence_that_fails_does_not_fail_the_others():
    one = Remembered(Counting())
    assert [len(answer) for answer in one.translate(["a", "x", "b"])] == [1, 0, 1]
    assert one.trouble == "toy: no room"


def test_memory_has_a_bound(monkeypatch):
    monkeypatch.setattr(remembered, "MOST", 3)
    one = Remembered(Counting())
    assert len(one.translate(list("abcdef"))) == 6
    assert len(one.known) == 3


def test_the_disk_serves_the_same_model_only(tmp_path):
    first = Remembered(Counting(), Disk(tmp_path)).translate(["a", "日本\ud800"])
    again = Counting()
    assert Remembered(again, Disk(tmp_path)).translate(["a", "日本\ud800"]) == first
    assert again.calls == []
    other = Counting("two")
    Remembered(other, Disk(tmp_path)).translate(["a"])
    assert other.calls == [["a"]]


@pytest.mark.parametrize(
    "content", [b"no database at all, but long enough to be read as a page" * 40, b"SQLite format 3\0" + b"\xff" * 5000]
)
def test_a_broken_file_is_said_once_and_left(tmp_path, caplog, content):
    (tmp_path / FILE).write_bytes(content)
    one = Remembered(Counting(), Disk(tmp_path))
    with caplog.at_level(logging.WARNING):
        assert one.translate(["a"])[0][0].text == "a-0"
        assert one.translate(["b"])[0][0].text == "b-0"
    assert len(caplog.records) == 1 and "cannot be used" in caplog.text and "delete it" in caplog.text


def test_a_place_that_cannot_be_written_is_said(tmp_path, caplog):
    (tmp_path / "file").write_text("")
    assert Remembered(Counting(), Disk(tmp_path / "file")).translate(["a"])[0]
    assert "cannot be used" in caplog.text


def test_a_row_that_is_no_answer_is_asked_anew(tmp_path):
    Remembered(Counting(), Disk(tmp_path)).translate(["a"])
    with sqlite3.connect(tmp_path / FILE) as connection:
        connection.execute("UPDATE said SET said = 'nonsense'")
    engine = Counting()
    assert Remembered(engine, Disk(tmp_path)).translate(["a"])[0][0].text == "a-0"
    assert engine.calls == [["a"]]


def written(folder, start):
    one = Remembered(Counting(), Disk(folder))
    for number in range(30):
        one.translate([f"{start}-{number}", f"both-{number}"])


def test_several_processes_write_at_once(tmp_path):
    context = multiprocessing.get_context("fork")
    workers = [context.Process(target=written, args=(tmp_path, name)) for name in "abc"]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [worker.exitcode for worker in workers] == [0, 0, 0]
    with sqlite3.connect(tmp_path / FILE) as connection:
        assert connection.execute("SELECT count(*) FROM said").fetchone() == (120,)


# --- what a result says of models


@pytest.fixture
def without(monkeypatch, tmp_path):
    monkeypatch.setattr(bundled, "MODELS", tmp_path)
    monkeypatch.setattr(choose, "loaded", {})
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path


TEXT = "The report said 蛞蝓蚯蚓が騒ぐのだった。 About 5万3000人 came. Several 関係者 left."


def test_without_a_model_the_article_is_cleaned_by_rule_and_a_note_says_why(without):
    result = Cleaner(Settings(tagger="none")).clean(TEXT)
    assert "53,000 people" in result.text and "officials" in result.text
    assert [note for note in result.notes if "Japanese (ja) is not translated" in note and "mtfix models add" in note]
    assert Cleaner(Settings(tagger="none", translator="none")).clean(TEXT).notes == ()


@pytest.mark.parametrize("translator", ["./none", "/no/such/folder"])
def test_a_folder_that_is_not_there_is_a_note_too(without, translator):
    result = Cleaner(Settings(tagger="none", translator=translator)).clean(TEXT)
    assert "53,000 people" in result.text
    assert any("there is no folder" in note for note in result.notes)


def test_the_table_goes_before_the_translator(without):
    settings = Settings(translators={"ja": "./own-{src}", "ko": "none"})
    assert choose.wanted(settings, "ja") == "./own-ja"
    assert choose.wanted(settings, "ko") is None
    assert choose.wanted(settings, "zh") == "bundled"


def test_the_digest_of_a_result_names_the_models(without):
    settings = Settings()
    assert standing.digest(settings) == settings.digest()
    (without / "ja-en").mkdir()
    (without / "ja-en" / "model.bin").write_bytes(b"one")
    standing.digests.clear()
    first = standing.digest(settings)
    assert first != settings.digest()
    (without / "ja-en" / "model.bin").write_bytes(b"another")
    standing.digests.clear()
    assert standing.digest(settings) != first
    assert standing.digest(Settings(translator="none")) == Settings(translator="none").digest()
