"""What measures leftovers: words find their like, a model that is right when it is sure gets a table that says so."""

import json

import numpy as np
import pytest

from mtfix.backends import Translation
from mtfix.calibration import Signs, probability, weights
from mtfix.training.leftovers.align import english_words, learned, links
from mtfix.training.leftovers.calibrate import calibrate, fitted, is_right, reliability
from mtfix.training.leftovers.chance import draw

PAIRS = [
    (("犬", "走る"), ("dog", "run")),
    (("猫", "走る"), ("cat", "run")),
    (("犬", "眠る"), ("dog", "sleep")),
    (("猫", "眠る"), ("cat", "sleep")),
]


def test_words_find_their_like():
    table = learned(PAIRS)
    assert links(("猫", "走る"), ("run", "cat"), table) == {0: 1, 1: 0}
    assert links((), ("run",), table) == links(("鳥",), ("bird",), table) == {}


def test_english_words_are_compared_by_their_stems():
    assert english_words("The officials announced it.") == [
        (0, 3, "the"), (4, 13, "official"), (14, 23, "announc"), (24, 26, "it"),
    ]  # fmt: skip


def test_a_draw_depends_on_its_key_alone():
    assert draw("a", 1) == draw("a", 1) != draw("a", 2)
    assert 0 <= draw("x") < 1


def test_an_answer_is_right_when_its_words_stand_in_the_references():
    assert is_right("the announcement", "The mayor announced it.")
    assert not is_right("a cat", "The mayor announced it.") and not is_right("the", "the")


def test_the_fit_finds_what_tells_right_from_wrong():
    signs = np.array([[float(n % 2)] for n in range(40)])
    bias, weight = fitted(signs, signs[:, 0])
    assert bias < 0 < weight and bias + weight > 1.0
    assert reliability(np.array([0.9, 0.9, 0.1]), np.array([1.0, 1.0, 0.0]))["0.8-1.0"] == [2, 1.0]


class Sure:
    """Says 政府 rightly, surely; everything else wrongly, unsurely."""

    name, language, digest = "sure", "ja", "0" * 64

    def translate(self, sentences, best=1):
        return [
            [Translation("government", -0.1) if "政府" in said else Translation("banana", -3.0)] for said in sentences
        ]


@pytest.fixture
def leftovers(tmp_path):
    """A set of leftovers as `make` writes it: half of them the government."""
    rows = [
        {
            "ref": [f"government {n}"],
            "whole": ["government"],
            "leftovers": {"0": {"japanese": f"政府{'のの'[: n % 3]}{n}"}},
        }
        if n % 2
        else {"ref": [f"story {n}"], "whole": ["story"], "leftovers": {"0": {"japanese": f"物語{n}"}}}
        for n in range(80)
    ]
    path = tmp_path / "seen.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_a_model_gets_the_table_that_its_answers_earn(leftovers, tmp_path):
    report = calibrate(leftovers, Sure(), tmp_path / "calibration.tsv")
    assert report["answers"] == 80 and report["right"] == 0.5
    weights.cache_clear()
    folder = str(tmp_path)
    sure, unsure = Signs(-0.1, 1.0, 1.0, 0.0, 1), Signs(-3.0, 0.0, 0.0, 0.0, 1)
    assert probability(folder, "ja", sure) > 0.8 > 0.2 > probability(folder, "ja", unsure)
