"""The making of the tagger: damage and its labels, the order of rows, resuming, export."""

import contextlib
import gzip
import json
from pathlib import Path
from random import Random

import numpy as np
import pytest
import torch
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from mtfix.backends.tagger.features import NAMES, features
from mtfix.backends.tagger.operations import FLAG, KEEP, SPELL, repair
from mtfix.backends.tagger.pieces import SPECIAL, Vocabulary
from mtfix.backends.tagger.scoring import Scored, score
from mtfix.backends.tagger.units import Unit, join, split
from mtfix.backends.tagger.weights import read
from mtfix.evaluate.detokenise import detokenise
from mtfix.lexicon.neighbours import key, unpacked
from mtfix.training.tagger import batches, checkpoint, prepare, sources, train
from mtfix.training.tagger.__main__ import main
from mtfix.training.tagger.align import links
from mtfix.training.tagger.base import WrongBaseError, verified
from mtfix.training.tagger.calibrate import calibrate, exceeded_by, fitted_line
from mtfix.training.tagger.corpus import Corpus, Sentence
from mtfix.training.tagger.evaluate import mcc, per_thousand, token_scores
from mtfix.training.tagger.examples import UNKNOWN_OPERATION, example
from mtfix.training.tagger.export import Tables, digests, export
from mtfix.training.tagger.families import families
from mtfix.training.tagger.glosses import glossed
from mtfix.training.tagger.judges import torch_judge
from mtfix.training.tagger.makers import MAKERS, Stock, damaged
from mtfix.training.tagger.mixture import Mixture
from mtfix.training.tagger.network import Shape, Tagger
from mtfix.training.tagger.operations import marking, word_operation
from mtfix.training.tagger.sources import Pair
from mtfix.training.tagger.start import rows
from mtfix.training.tagger.train import Plan, begin, go_on
from mtfix.training.tagger.variety import headline, renamed, straight, varied

CLEAN = [
    "The committee that she leads will publish its second report before the end of the year.",
    "When the rain stopped, they walked to the harbour and watched the boats come in.",
    "“I can't say,” he answered, “because nobody has told me anything.”",
    "Prices rose 3.5 percent in May, the fastest rate since 1,200 firms began to report them.",
    "The museum in Łódź reopened on Sunday (its roof had been damaged by a storm).",
    "We have never met, but his well-known books are in every library of the city.",
    "After the vote the president of the assembly spoke about the costs of the bridge.",
    "A small group of farmers is going to sell apples at the market on Friday.",
]
STOCK = Stock(
    words=["violin", "sleepy", "carries", "orange"],
    known=frozenset("the report of a rain city".split()),
    families={"report": ["reporter", "reports"], "president": ["presidency"], "costs": ["costly"]},
    successors={"the": ["city", "report", "rain"], "of": ["the", "a", "city"], "city": ["rain", "of", "sleeps"]},
    foreign={
        "de": ["Das Wetter bleibt heute schön.", "Wir fahren morgen nach Hause."],
        "ja": ["明日は雨が降るでしょう。"],
    },
    salads=[("Tomorrow rain fall probably is.", "It will probably rain tomorrow.")],
    names=["Łódź", "São Paulo"],
    others=CLEAN,
)
LETTERS = [chr(code) for code in range(ord("a"), ord("z") + 1)]
PIECES = [*SPECIAL, *LETTERS, *("##" + letter for letter in LETTERS), *"0123456789", *("##" + digit for digit in "0123456789"),
          *".,;:?!()[]'\"“”’-–%/", "the", "of", "rain", "report", "##er", "##s"]  # fmt: skip
OPERATIONS = [
    KEEP,
    "DELETE",
    FLAG,
    SPELL,
    "JOIN",
    "SPACE",
    "APPEND the",
    "REPLACE of",
    "MOVE -1",
    "CASE lower",
    "FORM 1 ",
]
TINY = Shape(
    pieces=len(PIECES), operations=len(OPERATIONS), hidden=32, layers=2, heads=2, inner=48, positions=160, middle=24
)


def mixture(seed: int = 1) -> Mixture:
    clean = [Sentence("news" if place % 2 else "web", str(place // 2), text) for place, text in enumerate(CLEAN)]
    pairs = [
        Pair("mlqe", "Committee the will publishes report second.", "The committee will publish a second report."),
        Pair("mlqe", "They walked to harbour.", "They walked to the harbour."),
        Pair("kyoto", "The rain stop.", "The rain stopped."),
    ]
    return Mixture(Corpus(clean, pairs, STOCK), Vocabulary(PIECES), OPERATIONS, seed)


def tagger() -> Tagger:
    torch.manual_seed(3)
    return Tagger(TINY).eval()


# Units, alignment, operations


@given(st.text(max_size=80))
def test_units_are_the_text(text: str) -> None:
    assert join(split(text)) == " ".join(text.split())


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("War began3. been told", ["War", "began3", ".", "been", "told"]),
        ("can't pay 1,000.50 euros...", ["can't", "pay", "1,000.50", "euros", "..."]),
        ("the関係者said well-known", ["the", "関係者", "said", "well-known"]),
        ("score.He’s", ["score", ".", "He’s"]),
        ("see https://example.org/a-b?c=1.", ["see", "https://example.org/a-b?c=1", "."]),
    ],
)
def test_units(text: str, units: list[str]) -> None:
    assert [unit.text for unit in split(text)] == units


def test_links_see_glued_and_broken_words() -> None:
    assert (1, 2, 1, 3) in links(["x", "inthe", "y"], ["x", "in", "the", "y"])
    assert (1, 3, 1, 2) in links(["x", "har", "bour", "y"], ["x", "harbour", "y"])


@pytest.mark.parametrize(
    ("before", "after", "operation"),
    [
        ("nations", "nation", "FORM 1 "),
        ("studies", "studied", "FORM 1 d"),
        ("Going", "Went", "REPLACE went"),
        ("began3", "began", "FORM 1 "),
        ("harbuor", "harbour", SPELL),
        ("the", "The", "CASE title"),
        ("2014", "2016", "REPLACE 2016"),
    ],
)
def test_word_operation_is_the_most_general(before: str, after: str, operation: str) -> None:
    assert word_operation(before, after) == operation


def operations_of(wrong: str, right: str) -> dict[str, str]:
    units = split(wrong)
    found = zip(["START", *(unit.text for unit in units)], marking(units, split(right)).operations, strict=True)
    return {text: name for text, name in found if name != KEEP}


@pytest.mark.parametrize(
    ("wrong", "right", "operations"),
    [
        ("He in Rome.", "He lives in Rome.", {"He": "APPEND lives"}),
        ("been told.", "He has been told.", {"START": "APPEND He"}),
        ("He said said so.", "He said so.", {"said": "DELETE"}),
        ("I have the seen boat.", "I have seen the boat.", {"seen": "MOVE -1"}),
        ("Wait ,please.", "Wait, please.", {"Wait": "JOIN", ",": "SPACE"}),
        ("They left.", "They left.", {}),
    ],
)
def test_marking(wrong: str, right: str, operations: dict[str, str]) -> None:
    assert operations_of(wrong, right) == operations


def test_missing_words_mark_a_gap_and_no_word() -> None:
    marks = marking(split("He in Rome."), split("He lives in Rome."))
    assert marks.gaps == [False, True, False, False, False] and not any(marks.damaged)


# Makers of damage


@pytest.mark.parametrize("maker", [maker for maker, _ in MAKERS], ids=lambda maker: maker.__name__)
def test_every_maker_damages_and_is_seen(maker) -> None:  # type: ignore[no-untyped-def]
    made = [(split(text), maker(Random(f"{text} {turn}"), split(text), STOCK)) for text in CLEAN for turn in range(12)]
    found = [(clean, wrong) for clean, wrong in made if wrong is not None and join(wrong) != join(clean)]
    assert found
    for clean, wrong in found:
        marks = marking(split(join(wrong)), clean)
        assert any(marks.damaged) or any(marks.gaps)


@given(st.integers(0, 10**6), st.sampled_from(CLEAN))
@settings(max_examples=60, deadline=None, derandomize=True)
def test_repairing_by_the_operations_gives_back_the_clean_sentence(seed: int, text: str) -> None:
    clean = split(text)
    units = damaged(Random(seed), clean, STOCK)
    for _ in range(12):
        names = marking(units, clean).operations
        if SPELL in names:  # only a lexicon knows which word was meant
            return
        units = repair(units, names)
    assert join(units) == join(clean)


def test_clean_text_stays_as_it_is() -> None:
    for text in CLEAN:
        marks = marking(split(text), split(text))
        assert set(marks.operations) == {KEEP} and not any(marks.damaged + marks.gaps)


def test_damage_depends_on_the_seed_alone() -> None:
    one, two = (
        [join(damaged(Random(f"{text}{k}"), split(text), STOCK)) for text in CLEAN for k in range(9)] for _ in "ab"
    )
    assert one == two and len(set(one)) > 60


# Texts


def test_detokenised_text_keeps_the_place_of_every_token() -> None:
    tokens = 'He said : " I can \'t pay 5 % ( or so ) , " and left .'.split(" ")
    text, places = detokenise(tokens)
    assert text == 'He said: "I can\'t pay 5% (or so)," and left.'
    assert [text[start:end] for start, end in places] == tokens


def test_glosses_follow_the_source() -> None:
    assert (
        glossed("犬が猫を見る。", {"犬": "dog", "が": "", "猫": "cat", "を": "", "見る": "see", "。": "."})
        == "Dog cat see."
    )


def test_families_share_a_stem() -> None:
    from collections import Counter

    found = families(Counter({"nation": 9, "national": 9, "nations": 9, "table": 9, "rare": 1}), 5)
    assert found["nation"] == ["national", "nations"] and "table" not in found and "rare" not in found


def test_romanisation_only_edits_are_no_damage(tmp_path: Path) -> None:
    lines = ["The Genji fled.\tThe Gengi fled.\tx\tsen\td", "The clan flee fast.\tThe clan fled fast.\tx\tsen\td"]
    write_gz(tmp_path / sources.KYOTO, lines)
    known = frozenset("the clan flee fled fast".split())
    assert [pair.damaged for pair in sources.kyoto_pairs(tmp_path, known, 1.0)] == ["The clan flee fast."]


def test_missing_training_data_is_named(tmp_path: Path) -> None:
    with pytest.raises(sources.MissingTextError, match="--train-folder"):
        list(sources.rows(tmp_path, "cc0/nothing.gz"))


def test_another_base_is_refused(tmp_path: Path) -> None:
    (tmp_path / "model.safetensors").write_bytes(b"not the weights")
    with pytest.raises(WrongBaseError, match="sha256"):
        verified(tmp_path / "model.safetensors")


# What the network reads


def test_types_carry_case_spacing_and_accents() -> None:
    pieces = Vocabulary(PIECES).encode(split("Rain, NATO café the関係者"))
    shown = [(PIECES[place], kind) for place, kind in zip(pieces.ids, pieces.types, strict=True)]
    assert shown[1:3] == [("rain", 1), (",", 4)]
    assert ("n", 2) in shown and ("c", 8) in shown and shown[-2] == ("[HAN]", 4)
    assert len(pieces.first) == len(pieces.last) == 7


def test_features_have_a_row_for_start_and_each_unit() -> None:
    table = features(split("He said said so 3rd."))
    assert table.shape == (7, 3 * len(NAMES))
    assert table[3, NAMES.index("same as before")] == 1 and table[2, NAMES.index("same as before")] == 0


def test_operations_outside_the_table_teach_no_repair() -> None:
    classes = {name: place for place, name in enumerate(OPERATIONS)}
    made = example(split("He violin in Rome."), split("He sang in Rome."), Vocabulary(PIECES), classes)
    assert made.operations[2] == classes[FLAG] and made.damaged[2]
    lost = example(split("He in Rome."), split("He sang in Rome."), Vocabulary(PIECES), classes)
    assert lost.operations[1] == UNKNOWN_OPERATION and lost.gaps[1]


def test_rows_depend_on_seed_epoch_and_row_alone() -> None:
    one, two = mixture(), mixture()
    forward = [one.example(3, row) for row in range(40)]
    backward = [two.example(3, row) for row in reversed(range(40))][::-1]
    for here, there in zip(forward, backward, strict=True):
        assert here is not None and there is not None and here.pieces == there.pieces
    other = [mixture(2).example(3, row) for row in range(40)]
    assert [item and item.pieces for item in other] != [item and item.pieces for item in forward]


def test_other_clothes_keep_a_sentence_clean() -> None:
    units = split("“We met Mortimer in the old town,” she said.")
    known = frozenset("we met in the old town she said".split())
    assert join(renamed(Random(1), units, ["São Paulo"], known)) == "“We met São Paulo in the old town,” she said."
    assert join(straight(units)).startswith('"We met Mortimer') and '"' in join(straight(units))[5:]
    assert join(headline(units)) == "“We Met Mortimer in the Old Town,” she Said"
    assert varied(Random(3), units, [], known) == varied(Random(3), units, [], known)


def test_new_pieces_start_near_the_mean() -> None:
    table = torch.arange(12.0).reshape(4, 3)
    made = rows(table, [2, -1])
    assert torch.equal(made[0], table[2]) and (made[1] - table.mean(0)).abs().max() < 2


# Learning


class KilledError(Exception):
    pass


def small_run(folder: Path, monkeypatch: pytest.MonkeyPatch, kill_at: int = 0) -> train.Run:
    monkeypatch.setattr(batches, "POOL_SIZE", 40)
    plan = Plan(max_steps=7, save_seconds=0.0, epoch_size=80)
    run = begin(tagger(), plan)
    if (state := checkpoint.load(folder)) is not None:
        run.restore(state)
    learn = train.learn

    def mortal(run: train.Run, batch: batches.Batch, plan: Plan) -> None:
        if kill_at and run.step == kill_at:
            raise KilledError
        learn(run, batch, plan)

    monkeypatch.setattr(train, "learn", mortal)
    with contextlib.suppress(KilledError):
        go_on(run, mixture(), plan, folder)
    monkeypatch.setattr(train, "learn", learn)
    return run


def test_a_killed_run_goes_on_exactly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("whole", "killed"):
        (tmp_path / name).mkdir()
    whole = small_run(tmp_path / "whole", monkeypatch)
    small_run(tmp_path / "killed", monkeypatch, kill_at=3)
    resumed = small_run(tmp_path / "killed", monkeypatch)
    assert whole.step == resumed.step == 7 and (whole.epoch, whole.pool, whole.batch) == (
        resumed.epoch,
        resumed.pool,
        resumed.batch,
    )
    for name, weight in whole.tagger.state_dict().items():
        assert torch.equal(weight, resumed.tagger.state_dict()[name]), name
        assert torch.equal(whole.average[name], resumed.average[name]), name


def test_a_torn_checkpoint_leaves_the_last_one(tmp_path: Path) -> None:
    checkpoint.save(tmp_path, {"step": 1})
    (tmp_path / (checkpoint.NAME + ".partial")).write_bytes(b"torn")
    assert checkpoint.load(tmp_path) == {"step": 1}


def test_the_last_descent_ends_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches, "POOL_SIZE", 40)
    plan = Plan(finish=3, epoch_size=80)
    run = begin(tagger(), plan)
    train.descend(run, plan, tmp_path)
    go_on(run, mixture(), plan, tmp_path)
    plateau = torch.load(tmp_path / checkpoint.PLATEAU, weights_only=True)
    assert plateau["places"]["step"] == 0 and run.step == 3 and train.rate(run, plan) == 0
    assert json.loads((tmp_path / train.LOG).read_text().splitlines()[-1])["step"] == 3


def test_learning_lowers_the_loss(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(train, "WARM_UP", 1)
    plan = Plan(encoder_rate=3e-3, head_rate=3e-3)
    run = begin(tagger(), plan)
    rows = [item for row in range(24) if (item := mixture().example(0, row)) is not None]
    made = batches.batch(rows, 0)
    seen = []
    for _ in range(25):
        train.learn(run, made, plan)
        seen.append(run.totals["damaged"])
        run.totals.clear()
    assert seen[-1] < 0.7 * seen[0]


# Judging


def test_mcc_and_levels() -> None:
    truth = np.array([True, True, False, False])
    assert mcc(truth, truth) == pytest.approx(1.0) and mcc(truth, ~truth) == pytest.approx(-1.0)
    assert mcc(truth, np.ones(4, dtype=bool)) == 0.0
    assert per_thousand(np.array([[True, True], [False, True]])) == [500.0, 1000.0]
    assert exceeded_by(np.arange(1000, dtype=np.float32), 1) == pytest.approx(998, abs=1)


def test_a_fitted_line_makes_scores_probable() -> None:
    random = np.random.default_rng(0)
    logits = random.normal(0, 3, 20000).astype(np.float32)
    labels = (random.random(20000) < 1 / (1 + np.exp(-(0.5 * logits - 1)))).astype(np.float32)
    scale, bias = fitted_line(logits, labels)
    assert scale == pytest.approx(0.5, abs=0.05) and bias == pytest.approx(-1, abs=0.1)


def test_tokens_take_the_highest_score_of_their_units() -> None:
    text, places = detokenise(["He", "can", "'t", "go", "."])
    item = score([text], Vocabulary(PIECES), torch_judge(tagger()))[0]
    found = token_scores(text, places, item)
    assert len(found) == 5 and found[1] == found[2] and min(found) > 0


def test_scores_do_not_depend_on_company_or_order() -> None:
    judge = torch_judge(tagger())
    together = score(CLEAN, Vocabulary(PIECES), judge)
    alone = [score([text], Vocabulary(PIECES), judge)[0] for text in CLEAN]
    for here, there in zip(together, alone, strict=True):
        assert here.units == there.units
        np.testing.assert_allclose(here.damaged, there.damaged, atol=1e-5)


def test_long_sentences_are_read_in_windows() -> None:
    torch.manual_seed(0)
    long = Tagger(Shape(len(PIECES), len(OPERATIONS), hidden=16, layers=1, heads=2, inner=16, middle=8)).eval()
    item = score(["rain " * 2000], Vocabulary(PIECES), torch_judge(long))[0]
    assert len(item.damaged) == len(item.gaps) == 2001


# Export


@pytest.mark.parametrize(("quantization", "close"), [("float32", 1e-3), ("int8", 0.12)])
def test_the_exported_tagger_decides_as_the_trained_one(tmp_path: Path, quantization: str, close: float) -> None:
    trained = tagger()
    before = trained.encoder.embeddings.word_embeddings.weight.detach().clone()
    export(trained, Tables(PIECES, OPERATIONS, ["rain"]), {"levels": {}}, tmp_path / "out", quantization)
    assert torch.equal(before, trained.encoder.embeddings.word_embeddings.weight)
    weights = read(tmp_path / "out")
    one = score(CLEAN, weights.vocabulary, torch_judge(trained))
    two = score(CLEAN, weights.vocabulary, weights.judge)
    for here, there in zip(one, two, strict=True):
        np.testing.assert_allclose(here.damaged, there.damaged, atol=close)
        np.testing.assert_allclose(here.gaps, there.gaps, atol=close)
        if quantization == "float32":
            assert shares(here) == pytest.approx(shares(there), abs=0.01)


def shares(item: Scored) -> list[float]:
    return [share for row in sorted(item.choices) for _, share in item.choices[row]]


def test_export_is_the_same_twice(tmp_path: Path) -> None:
    for name in ("one", "two"):
        export(tagger(), Tables(PIECES, OPERATIONS, ["rain"]), {}, tmp_path / name)
    assert digests(tmp_path / "one") == digests(tmp_path / "two")


# All the commands, on a few lines


def write_gz(path: Path, lines: list[str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with gzip.open(path, "wt", encoding="utf-8") as out:
        out.writelines(line + "\n" for line in lines)


def write_train_folder(folder: Path) -> None:
    sentences = [f"{text} Number {count} of them was short." for text in CLEAN for count in range(6)]
    for source in sources.CLEAN:
        line = {0: "{}", 1: f"{source.only or 'x'}\t{{}}"}[source.column]
        write_gz(folder / source.pattern.replace("*", "x"), [line.format(text) for text in sentences])
    for text in (
        "cc-by/other-langs/tatoeba_manythings.de-en.tsv.gz",
        "cc-by/other-langs/tatoeba_manythings.zh-en.tsv.gz",
    ):
        write_gz(
            folder / text, ["Wir fahren morgen nach Hause.\tWe go home tomorrow.", "明天下雨。\tIt rains tomorrow."]
        )
    write_gz(folder / "cc-by/other-langs/docs.ru-en.tsv.gz", ["Завтра будет дождь.\tIt will rain tomorrow."])
    write_gz(folder / "cc-by/talpco.ja-en.tsv.gz", ["明日は雨です。\tIt rains tomorrow."])
    write_gz(
        folder / "cc-by-sa/jmdict_2025-07-02.ja-en.tsv.gz",
        ["明日\ttomorrow\tあした\tn\t100\t", "雨\train\tあめ\tn\t100\t"],
    )
    write_gz(folder / "cc-by-sa/other-langs/cedict.zh-en.tsv.gz", ["明天\t明天\ttomorrow\tming2\tword\t"])
    write_gz(
        folder / "cc-by-sa/kyoto_wiki.ja-en.tsv.gz",
        [f"明日雨明日雨{k}\tRain {k} will fall tomorrow, said the report.\tsen\td" for k in range(60)],
    )
    write_gz(folder / sources.PLACES, ["Łódź\t\t\tPoland\tcity\t1"])
    write_gz(folder / sources.PERSONS, ["花子\tHanako\tはなこ\tgiven-f\t"])
    mt = [f"The rain {k} fall in city .\tThe rain {k} falls in the city .\t0.3\tet\ttrain\tx" for k in range(200)]
    write_gz(folder / sources.MLQE, mt)
    write_gz(
        folder / sources.KYOTO, [f"The report {k} of rain.\tThe report {k} in rain.\tx\tsen\td" for k in range(60)]
    )


def test_the_commands_from_text_to_card(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_train_folder(tmp_path / "data")
    monkeypatch.setattr(prepare, "base_pieces", lambda: PIECES[len(SPECIAL) :])
    monkeypatch.setattr(batches, "POOL_SIZE", 60)
    monkeypatch.setattr(prepare, "WEIGHTED_WORDS", 2000)
    monkeypatch.setattr(train, "read_shape", tiny_shape)
    monkeypatch.setattr("mtfix.training.tagger.judges.read_shape", tiny_shape)
    monkeypatch.setattr(train, "started", lambda shape, origin: Tagger(shape))
    monkeypatch.setattr("mtfix.training.tagger.corpus.HELD_OUT_SHARE", 0.3)
    monkeypatch.setattr("mtfix.training.tagger.calibrate.CLEAN_SENTENCES", 20)
    work, out = ["--work-folder", str(tmp_path / "work")], ["--out", str(tmp_path / "out")]
    write_eval_folder(tmp_path / "eval")
    for command in (
        ["prepare", "--train-folder", str(tmp_path / "data"), *work],
        ["train", *work, "--finish", "3"],
        ["evaluate", *work, "--eval-folder", str(tmp_path / "eval")],
        ["calibrate", *work, "--rows", "60"],
        ["export", *work, *out],
        ["card", *work, *out],
        ["neighbours", *work, "--out", str(tmp_path / "neighbours.bin")],
    ):
        result = CliRunner().invoke(main, command, catch_exceptions=False)
        assert result.exit_code == 0, result.output
    card = (tmp_path / "out" / "CARD.md").read_text()
    assert "CC BY-SA" in card and digests(tmp_path / "out")["heads.npz"] in card
    table = unpacked((tmp_path / "neighbours.bin").read_bytes())
    assert key(("the", "harbour")) in table.keys and key(("harbour", "the")) not in table.keys
    scores = json.loads((tmp_path / "work" / "scores.jsonl").read_text())
    assert set(scores["word MCC"]) == {"et"} and scores["pair accuracy"]["repeat2"][0] in (0.0, 1.0)


def tiny_shape(folder: Path) -> Shape:
    from mtfix.training.tagger.corpus import read_operations, read_vocabulary

    return Shape(len(read_vocabulary(folder).pieces), len(read_operations(folder)), 16, 1, 2, 16, 160, 8)


def write_eval_folder(folder: Path) -> None:
    rows = {
        "mlqe_pe_a.tags": {"src_lang": "et", "text": "The rain fall .", "tags": "OOBO"},
        "demetr_flores.pairs": {"category": "repeat2", "good": "Rain fell.", "bad": "Rain fell fell."},
        "clean_wmt21_23": {"text": CLEAN[0], "kind": "original", "domain": "news"},
    }
    for name, row in rows.items():
        write_gz(folder / f"{name}.jsonl.gz", [json.dumps(row)])


def test_calibration_is_written(tmp_path: Path) -> None:
    found = calibrate(tmp_path, mixture(), torch_judge(tagger()), rows=60)
    assert json.loads((tmp_path / "calibration.json").read_text()) == found
    assert set(found["levels"]) == {"1", "3", "10", "30"}


def test_units_of_a_made_example_are_what_is_read() -> None:
    made = mixture().example(0, 5)
    assert made is not None and isinstance(split("a b")[0], Unit)
    assert len(made.pieces.first) == len(made.damaged) == len(made.features) == len(made.operations)
