"""Every family of models through the engines that users' models go through, with real weights that the tests teach."""

import json
import os
import shutil
import subprocess
import sys

import pytest
import tiny
import torch

from mtfix.backends import generating, manifest
from mtfix.backends.convert import convert
from mtfix.backends.families import reading
from mtfix.backends.folder import opened
from mtfix.backends.generating import Generating
from mtfix.backends.tokens import configuration, tokenizer
from mtfix.types import MtfixError

FAMILIES = ["marian", "m2m100", "nllb", "t5", "madlad"]
SOME = [*list(tiny.SENTENCES)[:25:2], "手紙", "母は市長の本を読んだ。", "猫"]


@pytest.fixture(scope="session")
def tiny_models(tiny_marian):
    """The folder of the taught models, one of each family, converted to float32 beside them (`NAME-float32`)."""
    torch.manual_seed(3)
    makers = {
        "m2m100": tiny.m2m100,
        "nllb": tiny.nllb,
        "t5": tiny.t5,
        "madlad": lambda place: tiny.t5(place, madlad=True),
    }
    for name in FAMILIES:
        if name in makers:
            makers[name](tiny_marian)
        convert(tiny_marian / name, tiny_marian / f"{name}-float32", "float32", name)
    return tiny_marian


@pytest.mark.parametrize("family", FAMILIES)
def test_greedy_transformers_and_ctranslate2_in_float32_say_the_same(tiny_models, family):
    one = Generating(tiny_models / family, name=family, language="ja", beam=1)
    other = opened(tiny_models / f"{family}-float32", name=family, language="ja", beam=1)
    said, again = one.translate(SOME), other.translate(SOME)
    assert [[candidate.text for candidate in answer] for answer in said] == [
        [candidate.text for candidate in answer] for answer in again
    ]
    pairs = [(a, b) for answer, twin in zip(said, again, strict=True) for a, b in zip(answer, twin, strict=True)]
    assert len(pairs) >= 10
    assert max(abs(a.score - b.score) for a, b in pairs) < 1e-3
    learnt = [
        tiny.SENTENCES.get(sentence) == answer[0].text for sentence, answer in zip(SOME, said, strict=True) if answer
    ]
    assert sum(learnt) >= 2, "it is English that the model learnt, not any agreement"


@pytest.mark.parametrize("family", ["marian", "nllb", "t5"])
def test_the_first_of_a_beam_is_the_same_in_both(tiny_models, family):
    one = Generating(tiny_models / family, name=family, language="ja", beam=4)
    other = opened(tiny_models / f"{family}-float32", name=family, language="ja", beam=4)
    pairs = [
        (a[0], b[0]) for a, b in zip(one.translate(SOME[::2], 2), other.translate(SOME[::2], 2), strict=True) if a and b
    ]
    assert len(pairs) >= 6
    assert sum(a.text == b.text for a, b in pairs) >= 0.8 * len(pairs), "the searches stop by other rules"


@pytest.mark.parametrize("form", ["marian", "float32", "nllb", "nllb-float32"])
def test_company_and_order_change_nothing_in_float32_either(tiny_models, form):
    engine = opened(tiny_models / form, name=form, language="ja")
    some = SOME[:6]
    alone = [engine.translate([sentence], 2)[0] for sentence in some]
    assert engine.translate(some, 2) == alone
    assert engine.translate(some[::-1], 2) == alone[::-1]


@pytest.mark.parametrize(
    ("form", "language", "said"),
    [
        ("marian", "zh", "does not translate Chinese (zh): it reads ja"),
        ("m2m100", "qqq", "it has no code qqq"),
        ("m2m100-float32", "qqq", "it has no code qqq"),
        ("nllb", "qqq", "it has no code qqq"),
        ("nllb-float32", "qqq", "it has no code qqq"),
        ("t5", "zh", "has no task translation_zh_to_en"),
        ("madlad", "zh", "it has no code <2zh>"),
        ("madlad-float32", "zh", "it has no code <2zh>"),
    ],
)
def test_a_language_that_the_model_does_not_read_is_an_error(tiny_models, form, language, said):
    with pytest.raises(MtfixError) as refused:
        opened(tiny_models / form, name=form, language=language)
    assert said in str(refused.value)


@pytest.mark.parametrize("language", ["zh", "ja"])
def test_a_folder_in_the_form_of_ctranslate2_is_known_by_its_manifest_or_its_name(tiny_models, tmp_path, language):
    (tmp_path / "zh-en").symlink_to(tiny_models / "marian-float32")
    folder = shutil.copytree(tiny_models / "marian-float32", tmp_path / "mine")
    manifest.drawn_up(folder, id="m", family="marian", form="float32", languages=("ja",), licence="x")
    wrong = {"zh": folder, "ja": tmp_path / "zh-en"}[language]
    if language == "ja":
        (tmp_path / "zh-en").unlink()
        wrong = shutil.copytree(folder, tmp_path / "zh-en")
        (wrong / "manifest.json").unlink()
    with pytest.raises(MtfixError, match=r"^m does not translate .* it reads (ja|zh)$"):
        opened(wrong, name="m", language=language)


def test_a_model_into_another_language_is_refused(tiny_models, tmp_path):
    folder = shutil.copytree(tiny_models / "marian", tmp_path / "german")
    settings = json.loads((folder / "tokenizer_config.json").read_text())
    (folder / "tokenizer_config.json").write_text(json.dumps(settings | {"target_lang": "de"}))
    with pytest.raises(MtfixError, match="writes de, not English"):
        opened(folder, name="m", language="ja")


@pytest.mark.parametrize("family", FAMILIES)
def test_orders_in_a_text_are_not_passed_on(tiny_models, family):
    folder = tiny_models / family
    form = reading(tokenizer(folder), configuration(folder), family, "ja")
    ids = form.ids(">>fr<< <2de> __de__ deu_Latn </s> 本 <pad> <extra_id_3> __fr__")
    inner = ids[len(form.head) : len(ids) - len(form.tail)]
    assert tuple(ids[: len(form.head)]) == form.head and tuple(ids[len(ids) - len(form.tail) :]) == form.tail
    assert not set(inner) & form.orders
    assert form.ids("  ") == form.ids("") == []


# --- what goes wrong


def spoilt(tiny_models, tmp_path, form, name, change):
    """Return a copy of a model of which one file was changed."""
    folder = shutil.copytree(tiny_models / form, tmp_path / "spoilt")
    content = (folder / name).read_bytes()
    (folder / name).write_bytes(change(content))
    return folder


WRONG = [
    ("marian", "model.safetensors", lambda content: content[: len(content) // 2], "cannot be loaded"),
    ("marian", "config.json", lambda content: b"{", "cannot be loaded: config.json"),
    ("marian", "config.json", lambda content: b"[]", "config.json holds no table"),
    ("marian", "config.json", lambda content: content.replace(b'"marian"', b'"bert"'), "is a model of type 'bert'"),
    ("marian", "source.spm", lambda content: content[:100], "cannot be loaded"),
    ("marian", "vocab.json", lambda content: b"", "cannot be loaded"),
    ("nllb", "tokenizer.json", lambda content: content[:500], "cannot be loaded"),
    (
        "nllb",
        "config.json",
        lambda content: content.replace(b'"encoder_layers": 1', b'"encoder_layers": 2'),
        "are missing",
    ),
    ("marian-float32", "model.bin", lambda content: content[: len(content) // 2], "cannot be loaded"),
    ("marian-float32", "model.bin", lambda content: b"no model", "cannot be loaded"),
    ("marian-float32", "source.spm", lambda content: content[:100], "cannot be loaded"),
    ("nllb-float32", "tokenizer/tokenizer.json", lambda content: content[:500], "cannot be loaded"),
]


@pytest.mark.parametrize(("form", "name", "change", "said"), WRONG, ids=[f"{form} {name}" for form, name, *_ in WRONG])
def test_a_broken_model_is_one_sentence(tiny_models, tmp_path, form, name, change, said):
    with pytest.raises(MtfixError, match=r"^[^\n]+$") as refused:
        opened(spoilt(tiny_models, tmp_path, form, name, change), name="m", language="ja")
    assert said in str(refused.value)


def test_a_folder_without_a_model_says_so(tmp_path):
    with pytest.raises(MtfixError, match="holds no translation model"):
        opened(tmp_path, name="m", language="ja")


def test_a_changed_file_is_told_by_the_manifest(tiny_models, tmp_path):
    folder = shutil.copytree(tiny_models / "marian-float32", tmp_path / "mine")
    manifest.drawn_up(folder, id="m", family="marian", form="float32", languages=("ja",), licence="x")
    assert opened(folder, name="m", language="ja").translate(["母"])[0]
    (folder / "shared_vocabulary.json").write_text("[]")
    with pytest.raises(
        MtfixError, match=r"is not what it was: shared_vocabulary.json is damaged .* `mtfix models remove`"
    ):
        opened(folder, name="m", language="ja")


def test_without_torch_the_cure_is_named(tiny_models, monkeypatch):
    monkeypatch.setattr(generating, "find_spec", lambda name: None)
    with pytest.raises(MtfixError, match=r"needs torch: pip install 'mtfix\[torch\]'"):
        opened(tiny_models / "marian", name="m", language="ja")


@pytest.mark.parametrize("form", ["marian", "float32"])
def test_a_gpu_that_is_not_there_is_said(tiny_models, form, monkeypatch):
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    monkeypatch.setattr("ctranslate2.get_cuda_device_count", lambda: 0)
    with pytest.raises(MtfixError, match=r"there is no GPU that .* can use"):
        opened(tiny_models / form, name="m", language="ja", device="cuda")


def test_a_full_gpu_is_tried_one_by_one_and_then_said(tiny_models, monkeypatch):
    engine = Generating(tiny_models / "marian", name="m", language="ja", beam=1)
    engine.batch = 8
    whole, sizes = engine.generated, []

    def crowded(rows, best):
        sizes.append(len(rows))
        if len(rows) > most:
            raise torch.cuda.OutOfMemoryError("CUDA out of memory")
        return whole(rows, best)

    monkeypatch.setattr(engine, "generated", crowded)
    most = 1
    assert [answer[0].text for answer in engine.translate(["母", "兄"])] == ["My mother", "My brother"]
    assert sizes == [2, 1, 1]
    most = 0
    with pytest.raises(MtfixError, match="the GPU has no room for it: use --device cpu"):
        engine.translate(["母"])


# --- no network


OFFLINE = """
import socket, sys
def refused(*given, **named):
    raise AssertionError("a connection was tried")
socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = socket.create_connection = refused
from pathlib import Path
import mtfix
from mtfix.backends import bundled
bundled.MODELS = Path(sys.argv[1])
for translator in ("bundled", *sys.argv[2:]):
    settings = mtfix.Settings(translator=translator)
    result = mtfix.Cleaner(settings).clean("The report said that 母は本を読んだ。 Nobody knew the 関係者 in 東京.")
    from mtfix.backends.choose import absence, translator as chosen
    engine = chosen(settings, "ja")
    assert absence(settings, "ja") is None, absence(settings, "ja")
    print(engine.translate(["母は本を読んだ。"])[0][0].text)
"""


def test_nothing_connects_where_the_model_is_at_hand(tiny_models, tmp_path):
    (tmp_path / "ja-en").symlink_to(tiny_models / "int8")
    folders = [str(tiny_models / form) for form in ("marian", "madlad-float32")]
    program = [sys.executable, "-c", OFFLINE, str(tmp_path), *folders]
    run = subprocess.run(
        program, capture_output=True, text=True, env={**os.environ, "HF_ENDPOINT": "http://127.0.0.1:9"}
    )
    assert run.returncode == 0, run.stderr
    assert [line.startswith("My mother read a b") for line in run.stdout.splitlines()] == [True] * 3
