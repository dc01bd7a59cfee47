"""The programs that make the bundled translation model, on toy texts written for these tests."""

import gzip
import itertools
import json
import os
import signal
import subprocess
import sys
import time
from decimal import Decimal
from pathlib import Path

import ctranslate2
import numpy as np
import pytest
import torch
from click.testing import CliRunner
from transformers import MarianMTModel, MarianTokenizer

from mtfix.training.translation import (
    back,
    batches,
    bundle,
    checkpoint,
    export,
    made_up,
    mixed,
    numbers,
    pack,
    prepare,
    tokenise,
    train,
)
from mtfix.training.translation.card import corpus_rows
from mtfix.training.translation.cli import main
from mtfix.training.translation.corpora import CORPORA, NEWS_TEST, Corpus, company, dictionary, kyoto, personal_name
from mtfix.training.translation.judge import judge
from mtfix.training.translation.lines import load_lines
from mtfix.training.translation.model import NEVER, RECIPES, build
from mtfix.training.translation.pairs import Pair, draw, worth_learning
from mtfix.training.translation.plan import plan_for
from mtfix.training.translation.text import plain_english, plain_japanese
from mtfix.types import MtfixError

WHO = [
    ("母", "My mother"),
    ("兄", "My brother"),
    ("先生", "The teacher"),
    ("医者", "The doctor"),
    ("市長", "The mayor"),
]
WHAT = [("本", "a book"), ("手紙", "a letter"), ("報告書", "a report"), ("地図", "a map"), ("新聞", "a newspaper")]
DID = [("読んだ", "read"), ("書いた", "wrote"), ("見つけた", "found"), ("なくした", "lost"), ("買った", "bought")]
SENTENCES = [
    (f"{who[0]}は{what[0]}を{did[0]}。", f"{who[1]} {did[1]} {what[1]}.")
    for who, what, did in itertools.product(WHO, WHAT, DID)
]


def pair(ja: str, en: str, origin: str = "tatoeba", weight: float = 1.0, document: str = "") -> Pair:
    return Pair(ja, en, origin, weight, document)


def toy_rows(corpus: Corpus) -> list[list[str]]:
    """Rows as the file of a corpus holds them."""
    start = sum(map(ord, corpus.name))
    found = [SENTENCES[(start + 7 * number) % len(SENTENCES)] for number in range(30)]
    if corpus.read is kyoto:
        return [
            [f"{ja[:-1]}{n}回。", f"{en[:-1]} {n} times.", "sen", f"DOC{n % 100:03}"]
            for n in range(300)
            for ja, en in [SENTENCES[n % 125]]
        ]
    if corpus.read is dictionary:
        return [
            [ja, en.removeprefix("a "), "", "n", str(score), ""] for (ja, en), score in zip(WHAT, itertools.count(-2))
        ]
    if corpus.read is personal_name:
        return [["山田", "Yamada", "やまだ", "surname", "800000"], ["太郎", "Taro", "たろう", "given-m", ""]]
    if corpus.read is company:
        return [["東西製鉄株式会社", "TOZAI STEEL CO.,LTD.", "", "", ""]]
    return [list(row) for row in found]


def write_gzip(path: Path, rows: list[list[str]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with gzip.open(path, "wt", encoding="utf-8") as lines:
        lines.writelines("\t".join(row) + "\n" for row in rows)


@pytest.fixture(scope="module")
def train_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("train")
    for corpus in (*CORPORA, NEWS_TEST):
        write_gzip(folder / corpus.path, toy_rows(corpus))
    for path, column, _ in mixed.ENGLISH_TEXTS:
        write_gzip(folder / path, [["x"] * column + ["The committee wrote a long report about the old newspaper."]])
    return folder


@pytest.fixture(scope="module")
def work_folder(train_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A work folder after prepare and tokenise."""
    folder = tmp_path_factory.mktemp("work")
    patch = pytest.MonkeyPatch()
    patch.setattr(prepare, "HELD_OUT_LINES", 10)
    patch.setattr(prepare, "DEV_LINES", 5)
    patch.setattr(prepare, "KYOTO_TEST_DOCUMENTS", 6)
    patch.setattr(prepare, "KYOTO_DEV_DOCUMENTS", 3)
    patch.setattr(prepare, "MADE_UP_NAMES", 20)
    prepare.prepare(train_folder, folder)
    patch.undo()
    tokenise.tokenise(folder, size=420)
    return folder


def test_text_is_folded_alike_on_both_sides() -> None:
    assert plain_japanese(" ＡＢＣ　１２３ 円 です ") == "ABC 123 円です"
    assert plain_english("“It’s” – so…") == '"It\'s" - so...'


@pytest.mark.parametrize(
    ("ja", "en"),
    [("猫", ""), ("cat", "cat"), ("猫", "a 猫"), ("猫", "..."), ("猫" * 5, "word " * 40), ("猫" * 401, "cat " * 90)],
)
def test_useless_pairs_are_dropped(ja: str, en: str) -> None:
    assert not worth_learning(pair(ja, en))


def test_useful_pairs_stay() -> None:
    assert all(worth_learning(pair(ja, en)) for ja, en in SENTENCES)
    assert worth_learning(pair("国際連合教育科学文化機関", "UNESCO"))


@pytest.mark.parametrize(
    ("ja", "en", "wanted"),
    [
        ("9,000万人が見た", "90 million people saw it", ("⟦0⟧人が見た", "⟦0⟧ people saw it")),
        ("3対2で勝った", "won 3-2", ("⟦0⟧対⟦1⟧で勝った", "won ⟦0⟧-⟦1⟧")),
        ("1.5倍の12個", "12 pieces, 1.5 times", ("⟦0⟧倍の⟦1⟧個", "⟦1⟧ pieces, ⟦0⟧ times")),
        ("平成6年（1994年）", "in 1994", ("平成6年（⟦0⟧年）", "in ⟦0⟧")),
    ],
)
def test_equal_numbers_become_marks(ja: str, en: str, wanted: tuple[str, str]) -> None:
    assert numbers.with_marks(ja, en) == wanted


@pytest.mark.parametrize(("ja", "en"), [("2人と2匹", "2 and 2"), ("3人", "four people"), ("5万円", "50 yen")])
def test_doubtful_numbers_stay(ja: str, en: str) -> None:
    assert numbers.with_marks(ja, en) is None


def test_values_know_their_scale() -> None:
    assert numbers.value("1.2億") == numbers.value("120 million") == Decimal(120_000_000)


def test_lexicon_words_stand_in_english_sentences() -> None:
    table = mixed.glosses([pair("関係者", "official"), pair("都市", "city"), pair("首相", "prime minister")])
    found = [japanese for _, _, japanese in mixed.matches("The prime minister met officials of two cities.", table)]
    assert found == ["首相", "関係者", "都市"]
    assert mixed.mix("Nobody came.", table) is None
    assert mixed.mix("One official came.", table) == "One 関係者 came."


def test_held_out_documents_and_lines_are_not_trained_on(work_folder: Path, train_folder: Path) -> None:
    training = prepare.load(work_folder / "train.tsv")
    held = {path.stem: prepare.load(path) for path in (work_folder / "held-out").iterdir()}
    assert set(held) == {"kyoto", "tatoeba", "ntrex", "dev"}
    lines = {line for rows in held.values() for row in rows for line in (row.ja, row.en)}
    assert lines.isdisjoint(line for row in training for line in (row.ja, row.en))
    documents = {row[0]: row[3] for row in toy_rows(next(corpus for corpus in CORPORA if corpus.name == "kyoto"))}
    kept_back = {documents[row.ja] for name in ("kyoto", "dev") for row in held[name] if row.ja in documents}
    plain = {row.ja for row in training if row.origin == "kyoto"}
    trained = {document for ja, document in documents.items() if ja in plain}
    assert len(kept_back) == 9
    assert kept_back.isdisjoint(trained)


def test_no_translation_of_a_held_out_sentence_is_trained_on() -> None:
    kept_back = {"tatoeba": [pair("雨だ。", "It is raining.")]}
    rows = [pair("雨が降っている。", "It's raining."), pair("雨降りだ。", "It is raining!"), pair("雨だ", "Rain.")]
    assert list(prepare.without(rows, kept_back)) == [rows[0]]


def test_a_second_run_writes_the_same_bytes(train_folder: Path, tmp_path: Path) -> None:
    prepare.prepare(train_folder, tmp_path / "one")
    prepare.prepare(train_folder, tmp_path / "two")
    assert (tmp_path / "one" / "train.tsv").read_bytes() == (tmp_path / "two" / "train.tsv").read_bytes()


def test_the_commonest_sense_of_a_word_is_kept() -> None:
    rows = [pair("今日", "today", "jmdict", 2.0), pair("今日", "these days", "jmdict", 0.2)]
    assert list(prepare.deduplicated(rows)) == rows[:1]


def test_a_name_that_is_a_common_word_is_no_name() -> None:
    names = [pair("今日", "Kyo", "names"), pair("太郎", "Taro", "names")]
    assert list(made_up.not_words(names, [pair("今日", "today", "jmdict", 2.0)])) == names[1:]


def test_made_up_names_have_titles_as_newspapers_write_them() -> None:
    rows = [["山田", "Yamada", "やまだ", "surname", "800000"], ["太郎", "Taro", "たろう", "given-m", ""]]
    found = {name.ja: name.en for name in made_up.full_names(rows, 500)}
    assert found["山田太郎"] == "Taro Yamada"
    assert found["山田首相"] == "Prime Minister Yamada"
    assert "山田" not in found


def test_joined_sentences_ask_for_their_japanese_half_alone() -> None:
    sentences = [pair(ja, en) for ja, en in SENTENCES]
    english = {en for _, en in SENTENCES}
    for row in made_up.joined(sentences, 50):
        kept = [en for en in english if en in row.ja]
        assert len(kept) == 1
        assert kept[0] in row.en


def test_a_packed_set_comes_back_byte_for_byte(work_folder: Path, tmp_path: Path) -> None:
    path = pack.pack(work_folder)
    path.rename(tmp_path / path.name)
    packed = (work_folder / "train.tsv").read_bytes()
    assert "⟦0⟧".encode() in packed
    assert pack.unpack(tmp_path).read_bytes() == packed


def test_every_origin_is_attributed() -> None:
    origins = {corpus.name for corpus in CORPORA} | {"mixed"}
    assert corpus_rows({origin: {"lines": 1} for origin in origins})
    with pytest.raises(ValueError, match="no attribution for unheard-of"):
        corpus_rows({"unheard-of": {"lines": 1}})


def test_the_vocabulary_is_what_marian_wants(work_folder: Path) -> None:
    words, sayable = tokenise.known_vocabulary(work_folder) or ({}, 0)
    assert (words["</s>"], words["<unk>"], words["<pad>"]) == (0, 1, len(words) - 1)
    assert sorted(words.values()) == list(range(len(words)))
    said = {piece for piece, number in words.items() if number < sayable}
    assert set(numbers.MARKS) < said
    assert not any("\u3040" <= letter <= "\u9fff" for piece in said for letter in piece)


def test_lines_come_back_from_their_pieces(work_folder: Path) -> None:
    words, _ = tokenise.known_vocabulary(work_folder) or ({}, 0)
    names = {number: piece for piece, number in words.items()}
    lines, training = load_lines(work_folder / "lines"), prepare.load(work_folder / "train.tsv")
    english = ["".join(names[int(piece)] for piece in lines.target(at)[:-1]) for at in range(len(lines.weights))]
    assert english[0].replace("▁", " ").strip() == training[0].en
    assert all(lines.source(at)[-1] == 0 and lines.target(at)[-1] == 0 for at in range(len(lines.weights)))


def test_the_order_of_batches_depends_on_seed_and_pass_alone(work_folder: Path) -> None:
    lines = load_lines(work_folder / "lines")
    once, again, other = (batches.batches(lines, number, 256, 5) for number in (3, 3, 4))
    assert all(np.array_equal(left, right) for left, right in zip(once, again, strict=True))
    assert not np.array_equal(np.concatenate(once), np.concatenate(other))


def test_batches_keep_the_budget_and_show_lines_by_weight(work_folder: Path) -> None:
    lines = load_lines(work_folder / "lines")
    widths = lines.lengths().max(axis=1)
    counts = np.zeros(len(widths))
    for number in range(3, 43):
        for chosen in batches.batches(lines, number, 256, 5):
            assert len(chosen) == 1 or len(chosen) * widths[chosen].max() <= 256
            np.add.at(counts, chosen, 1)
    assert np.allclose(counts / 40, lines.weights, atol=0.4)
    assert counts.sum() / 40 == pytest.approx(lines.weights.sum(), rel=0.05)


def weights_after(work_folder: Path, run: Path, steps: list[int]) -> dict[str, torch.Tensor]:
    for most in steps:
        train.train(work_folder, "tiny", most_steps=most, say=lambda _: None)
    values = torch.load(checkpoint.found(run)[-1], weights_only=True)
    for path in run.iterdir():
        path.unlink()
    return {**values["model"], **{f"average {n}": tensor for n, tensor in enumerate(values["average"])}}


def test_a_resumed_run_goes_on_exactly(work_folder: Path) -> None:
    run = work_folder / "runs" / "tiny"
    whole, resumed = weights_after(work_folder, run, [6]), weights_after(work_folder, run, [3, 6])
    assert all(torch.equal(whole[name], resumed[name]) for name in whole)


def test_a_killed_run_leaves_a_checkpoint_to_go_on_from(work_folder: Path) -> None:
    program = (
        "import sys, pathlib; from mtfix.training.translation import clock, train; clock.SAVE_EVERY_SECONDS = 0.0;"
        "train.train(pathlib.Path(sys.argv[1]), 'tiny')"
    )
    run = work_folder / "runs" / "tiny"
    child = subprocess.Popen([sys.executable, "-c", program, str(work_folder)], stdout=subprocess.DEVNULL)
    until = time.monotonic() + 60
    while not checkpoint.found(run) and time.monotonic() < until:
        time.sleep(0.02)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    step = int(checkpoint.found(run)[-1].stem.removeprefix("step-"))
    assert train.train(work_folder, "tiny", most_steps=step + 2, say=lambda _: None).progress.step == step + 2


def test_a_cool_down_branches_off_and_ends_by_itself(work_folder: Path) -> None:
    run = work_folder / "runs" / "tiny"
    before = train.train(work_folder, "tiny", most_steps=4, say=lambda _: None).progress.step
    name = train.branch_off(work_folder, "tiny", 5)
    cooled = train.train(work_folder, name, most_steps=before + 2, say=lambda _: None)
    assert (
        0 < train.rate(cooled.progress, RECIPES["tiny"]) < train.rate(checkpoint.Progress(before + 2), RECIPES["tiny"])
    )
    cooled = train.train(work_folder, train.branch_off(work_folder, "tiny", 5), say=lambda _: None)
    assert cooled.progress.step == before + 5
    assert train.rate(cooled.progress, RECIPES["tiny"]) == 0.0
    assert int(checkpoint.found(run)[-1].stem.removeprefix("step-")) == before


def test_a_reverse_run_back_translates_english_texts(train_folder: Path, work_folder: Path, tmp_path: Path) -> None:
    plan = plan_for(work_folder, "tinyback", "cpu", "float32")
    forward = load_lines(work_folder / "lines")
    assert np.array_equal(plan.lines.source(7), forward.target(7))
    assert np.array_equal(plan.lines.target(7), forward.source(7))
    run = train.train(work_folder, "tinyback", most_steps=2, say=lambda _: None)
    assert (run.model.final_logits_bias != 0).sum() == 1
    export.export(work_folder, "tinyback")
    back.back_translate(train_folder, work_folder, "tinyback")
    assert (work_folder / "back.tsv").exists()


def test_back_translated_sentences_join_the_training_set(train_folder: Path, tmp_path: Path) -> None:
    class Parrot:
        def translate(self, lines: list[str]) -> list[str]:
            return ["委員会は古い新聞について長い報告書を書いた。" for _ in lines]

    found = list(back.back_translated(Parrot(), train_folder, None))
    assert {row.en for row in found} == {"The committee wrote a long report about the old newspaper."}
    prepare.write(found, tmp_path / "back.tsv")
    assert prepare.prepare(train_folder, tmp_path)["back"]["lines"] == len(found)


def test_what_is_learned_lowers_the_loss_and_is_exported_alike(work_folder: Path, tmp_path: Path) -> None:
    run = train.train(work_folder, "tiny", most_steps=300, say=lambda _: None)
    assert judge(run, plan_for(work_folder, "tiny", "cpu", "float32"))["tatoeba"] < 3.5
    folders = export.export(work_folder, "tiny")
    export.write_ctranslate2(folders["marian"], tmp_path, quantization="float32")
    model, tokenizer = (
        MarianMTModel.from_pretrained(folders["marian"]),
        MarianTokenizer.from_pretrained(folders["marian"]),
    )
    lines = [ja for ja, _ in SENTENCES[::6]]
    engine = ctranslate2.Translator(str(tmp_path), device="cpu", intra_threads=1)
    for line in lines:
        tokens = tokenizer(line, return_tensors="pt")
        wanted = model.eval().generate(**tokens, num_beams=1, do_sample=False, max_new_tokens=31)[0].tolist()
        source = tokenizer.convert_ids_to_tokens(tokens.input_ids[0].tolist())
        found = engine.translate_batch([source], beam_size=1, max_decoding_length=30)[0].hypotheses[0]
        assert tokenizer.convert_tokens_to_ids(found) == [
            number for number in wanted if number not in (0, len(tokenizer) - 1)
        ]


def test_what_is_not_english_is_never_said() -> None:
    model = build(RECIPES["tiny"], 50, 20)
    assert (model.final_logits_bias[0, 20:] == NEVER).all()
    assert (model.final_logits_bias[0, :20] == 0).all()


def test_choices_do_not_change_between_runs() -> None:
    assert draw("document", "A") == draw("document", "A") != draw("document", "B")
    assert 0.45 < float(np.mean([draw("x", number) for number in range(2000)])) < 0.55


def test_training_before_tokenising_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="run tokenise first"):
        train.train(tmp_path, "tiny", most_steps=1)


def test_the_commands_score_an_export_and_write_its_card(work_folder: Path) -> None:
    if not checkpoint.found(work_folder / "runs" / "tiny"):
        train.train(work_folder, "tiny", most_steps=2, say=lambda _: None)
    arguments = ["--work-folder", str(work_folder), "--config", "tiny"]
    for command in ("export", "evaluate", "card"):
        outcome = CliRunner().invoke(main, [command, *arguments], catch_exceptions=False)
        assert outcome.exit_code == 0, outcome.output
    run = work_folder / "runs" / "tiny"
    scores = json.loads((run / "scores-beam1.json").read_text())
    assert all("case:mixed" in scores[name]["BLEU signature"] for name in ("tatoeba", "kyoto", "ntrex"))
    text = (run / "ctranslate2" / "CARD.md").read_text()
    assert "JMdict" in text and "CC BY-SA 4.0" in text and str(scores["kyoto"]["chrF"]) in text


def test_an_export_is_bundled_and_works_at_once(work_folder: Path, tmp_path: Path) -> None:
    """From texts to `mtfix clean`: what the programs make is the bundled model, without another step."""
    train.train(work_folder, "tiny", most_steps=200, say=lambda _: None)
    arguments = ["--work-folder", str(work_folder), "--config", "tiny"]
    for command in (["export"], ["evaluate"], ["card"], ["bundle", "--models", str(tmp_path)]):
        outcome = CliRunner().invoke(main, [command[0], *arguments, *command[1:]], catch_exceptions=False)
        assert outcome.exit_code == 0, outcome.output
    assert sorted(path.name for path in (tmp_path / "ja-en").iterdir()) == sorted(
        ["CARD.md", "LICENSE.txt", "config.json", "manifest.json", "model.bin", "source.spm", "source_vocabulary.json",
         "target.spm", "target_vocabulary.json"]
    )  # fmt: skip
    program = (
        "import sys, pathlib; from mtfix.backends import bundled; bundled.MODELS = pathlib.Path(sys.argv.pop(1));"
        "from mtfix.cli import main; main()"
    )
    text = "The storm ended. 母は手紙を書いた。\n"
    child = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path), "clean", "--output-format", "json", "--tagger", "none", "-"],
        input=text, capture_output=True, text=True, check=True,
    )  # fmt: skip
    said = json.loads(child.stdout)
    assert [edit["reason"].split(":")[0] for edit in said["edits"]] == ["translated by bundled"]
    assert not said["notes"]


def test_what_has_no_card_is_not_bundled(work_folder: Path, tmp_path: Path) -> None:
    with pytest.raises(MtfixError, match="run export, evaluate and card first"):
        bundle.bundle(work_folder, "unknown", tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_bundled_model_has_seven_bits_and_no_silent_pieces(work_folder: Path, tmp_path: Path) -> None:
    """So that no processor overflows, and that no score is computed that is closed anyway."""
    train.train(work_folder, "tiny", most_steps=2, say=lambda _: None)
    folders = export.export(work_folder, "tiny")
    export.write_ctranslate2(folders["marian"], tmp_path, quantization="float32")
    words, said = tokenise.known_vocabulary(work_folder) or ({}, 0)
    for folder in (folders["ctranslate2"], tmp_path):
        assert len(json.loads((folder / "target_vocabulary.json").read_text())) == said < len(words) - 1
        assert len(json.loads((folder / "source_vocabulary.json").read_text())) == len(words) - 1
    rows = [[*sentence, "</s>"] for sentence in (["▁"], ["本", "を"])]
    spoken = [["▁a"], ["▁the", "▁a"]]
    exact, small = (
        ctranslate2.Translator(str(folder), device="cpu", intra_threads=1).score_batch(rows, spoken)
        for folder in (tmp_path, folders["ctranslate2"])
    )
    for one, other in zip(exact, small, strict=True):
        assert np.allclose(one.log_probs, other.log_probs, atol=0.1)
