"""Translators: what they say, that company changes nothing, and what is said when there is none."""

import random

import pytest
from tiny import SENTENCES

from mtfix.backends import bundled, choose
from mtfix.backends.batches import alike
from mtfix.backends.plain import plain
from mtfix.settings import Settings
from mtfix.training.translation.text import plain_japanese
from mtfix.types import MtfixError


@pytest.fixture
def models(tiny_marian, tmp_path, monkeypatch):
    """A folder of bundled models that holds the tiny one."""
    (tmp_path / "ja-en").symlink_to(tiny_marian / "int8")
    monkeypatch.setattr(choose, "loaded", {})
    monkeypatch.setattr(bundled, "MODELS", tmp_path)
    return tmp_path


def test_what_the_model_learnt_is_said(models):
    engine = bundled.bundled("ja")
    found = engine.translate(list(SENTENCES))
    assert [candidates[0].text for candidates in found] == list(SENTENCES.values())
    assert all(-0.5 < candidates[0].score <= 0 for candidates in found)


def test_candidates_come_likeliest_first(models):
    engine = bundled.bundled("ja")
    for candidates in engine.translate(["母は本を読んだ。", "猫", "医者の本"], best=4):
        assert 1 <= len(candidates) <= 4
        assert [one.score for one in candidates] == sorted((one.score for one in candidates), reverse=True)
        assert len({one.text for one in candidates}) == len(candidates)


@pytest.mark.parametrize("best", [1, 3])
def test_company_changes_nothing(models, best):
    engine = bundled.bundled("ja")
    sentences = [
        *SENTENCES,
        "母",
        "猫は犬を見た。",
        "本。手紙。地図。",
        "",
        "医者は市長の新しい報告書を読んで、手紙を書いた。",
    ]
    alone = {sentence: engine.translate([sentence], best)[0] for sentence in sentences}
    for seed in range(4):
        some = random.Random(seed).choices(sentences, k=100)
        assert engine.translate(some, best) == [alone[sentence] for sentence in some]


def test_batches_hold_one_length_and_every_place_once():
    lengths = [random.Random(5).randint(1, 9) for _ in range(200)]
    batches = list(alike(lengths, 7))
    assert sorted(place for batch in batches for place in batch) == list(range(200))
    assert all(len({lengths[place] for place in batch}) == 1 and len(batch) <= 7 for batch in batches)


@pytest.mark.parametrize("sentence", ["", "  ", "\n", "本" * 2000, "\ud800"])
def test_what_cannot_be_read_has_no_candidate(models, sentence):
    assert bundled.bundled("ja").translate([sentence, "母"])[0] == []


@pytest.mark.parametrize(
    "sentence", [" ＡＢＣ　１２３ 円 です ", "東京 タワー", "서울 시청", "a\tb\u00a0c", "東京と Tokyo と 大阪"]
)
def test_the_plain_form_is_that_of_training(sentence):
    assert plain(sentence) == plain_japanese(sentence)


def test_a_model_is_loaded_once(models):
    first = choose.translator(Settings(), "ja")
    assert first is not None and choose.translator(Settings(), "ja") is first
    assert choose.absence(Settings(), "ja") is None


@pytest.mark.parametrize("language", ["zh", "xx"])
def test_without_a_model_there_is_a_reason(models, language):
    assert choose.translator(Settings(), language) is None
    assert f"({language}) is not translated: no model for it comes with mtfix" in choose.absence(Settings(), language)


@pytest.mark.parametrize("settings", [Settings(translator="none")])
def test_where_none_is_wanted_nothing_is_said(settings):
    assert choose.translator(settings, "ja") is None
    assert choose.absence(settings, "ja") is None


def test_a_model_that_is_not_whole_says_so(tiny_marian, tmp_path, monkeypatch):
    monkeypatch.setattr(bundled, "MODELS", tmp_path)
    (tmp_path / "ja-en").mkdir()
    (tmp_path / "ja-en" / "model.bin").write_bytes((tiny_marian / "int8" / "model.bin").read_bytes()[:5000])
    with pytest.raises(MtfixError, match=r"is not whole: source\.spm and target\.spm missing"):
        bundled.bundled("ja")
    for name in ("source.spm", "target.spm", "source_vocabulary.json", "target_vocabulary.json", "config.json"):
        (tmp_path / "ja-en" / name).write_bytes((tiny_marian / "int8" / name).read_bytes())
    with pytest.raises(MtfixError, match="cannot be loaded"):
        bundled.bundled("ja")
