"""`mtfix models`: add, list, use and remove a model of one's own."""

import shutil

import pytest

from mtfix.backends import choose, store
from mtfix.backends.families import languages
from mtfix.settings import Settings
from mtfix.types import MtfixError


@pytest.fixture(autouse=True)
def own(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(choose, "loaded", {})


@pytest.mark.parametrize("form", ["int8", "none"])
def test_a_model_is_added_listed_used_and_removed(mtfix, tiny_marian, tmp_path, form):
    shutil.copytree(tiny_marian / "marian", tmp_path / "toy")
    (tmp_path / "toy" / "README.md").write_text("---\nlicense: cc-by-4.0\n---\n")
    added = mtfix("models", "add", "./toy", "--convert", form)
    assert added.status == 0, added.err
    assert "added toy (ja; licence cc-by-4.0; 1 MB)" in added.out.decode()
    shown = next(line for line in mtfix("models").out.decode().splitlines() if line.startswith("toy "))
    assert "cc-by-4.0" in shown and ("int8" if form == "int8" else "transformers") in shown
    shutil.rmtree(tmp_path / "toy")
    engine = choose.translator(Settings(translator="toy"), "ja")
    assert engine is not None, choose.absence(Settings(translator="toy"), "ja")
    assert engine.translate(["母は本を読んだ。"])[0][0].text == "My mother read a book."
    assert "does not translate Chinese" in choose.absence(Settings(translator="toy"), "zh")
    assert mtfix("models", "remove", "toy").status == 0
    assert store.kept() == [] and not list(store.home().iterdir())


def test_what_cannot_be_added_leaves_nothing(mtfix, tmp_path):
    (tmp_path / "empty").mkdir()
    refused = mtfix("models", "add", "./empty")
    assert refused.status == 2 and "config.json" in refused.err
    assert not store.home().exists() or not list(store.home().iterdir())
    assert "no model toy was added" in mtfix("models", "remove", "toy").err


def test_a_damaged_model_says_how_to_cure_it(tiny_marian):
    store.add(str(tiny_marian / "marian"), "int8", lambda said: None)
    weights = store.folder_of("marian") / "model.bin"
    weights.write_bytes(weights.read_bytes()[:-100])
    assert "model.bin is damaged or missing; fetch it anew with `mtfix models remove`" in choose.absence(
        Settings(translator="marian"), "ja"
    )


def test_those_recommended_are_whole_and_known():
    for model in store.recommended():
        assert {"id", "languages", "licence", "megabytes"} <= model.keys()
        assert set(model["languages"]) <= {*languages(), "*"}
    covered = {language for model in store.recommended() for language in model["languages"]}
    assert {"ja", "zh", "ko", "ru", "fr", "es", "de"} <= covered
    assert any("NC" in model["licence"] for model in store.recommended())


@pytest.mark.parametrize("id", ["../../etc", "a/../b", ".", ""])
def test_a_name_cannot_leave_the_store(id):
    with pytest.raises(MtfixError):
        store.remove(id)
