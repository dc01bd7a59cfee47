"""The measures of `mtfix evaluate` beside other computations of the same: numpy, sacrebleu, counting by hand, published examples."""

import math
from itertools import product

import numpy as np
import pytest
import sacrebleu
from hypothesis import given
from hypothesis import strategies as st

from mtfix.evaluate import gains
from mtfix.evaluate.gleu import gleu
from mtfix.evaluate.measures import (
    Confusion,
    Overlap,
    auc,
    confusion,
    interval,
    overlap,
    ranks,
    reliability,
    spearman,
    wilson,
)

truths = st.lists(st.tuples(st.booleans(), st.booleans()), min_size=2, max_size=60)


@given(truths)
def test_mcc_is_the_correlation_of_truth_and_claim(pairs):
    wrong, called = map(list, zip(*pairs, strict=True))
    score = confusion(wrong, called).mcc
    if len(set(wrong)) == 1:
        assert score is None
    elif len(set(called)) == 1:
        assert score == 0
    else:
        assert score == pytest.approx(np.corrcoef(wrong, called)[0, 1])


def test_mcc_and_f1_of_a_published_example():
    """The worked example of the encyclopaedia's page on the coefficient: 12 animals, 8 cats of which 6 are called so."""
    cats = confusion([True] * 8 + [False] * 4, [False] * 2 + [True] * 6 + [False] * 3 + [True])
    assert (cats.tp, cats.fn, cats.tn, cats.fp) == (6, 2, 3, 1)
    assert cats.mcc == pytest.approx(0.478, abs=0.0005)
    assert cats.f1 == pytest.approx(2 * 6 / (2 * 6 + 1 + 2))
    assert cats.f1_right == pytest.approx(2 * 3 / (2 * 3 + 1 + 2))
    assert (cats.precision, cats.recall) == (6 / 7, 6 / 8)


def test_what_is_not_defined_is_no_number():
    assert Confusion(tp=3).mcc is None
    assert Confusion(tn=3).precision is None
    assert Confusion(tn=3).f1 is None
    assert auc([True, True], [0.1, 0.2]) is None
    assert spearman([1, 2, 3], [5, 5, 5]) is None
    assert Overlap().f1 is None


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 6)), min_size=2, max_size=40))
def test_auc_is_the_share_of_pairs_in_the_right_order(items):
    above = [score for wrong, score in items if wrong]
    below = [score for wrong, score in items if not wrong]
    score = auc([wrong for wrong, _ in items], [float(score) for _, score in items])
    if not above or not below:
        assert score is None
    else:
        won = sum(1.0 if a > b else 0.5 if a == b else 0.0 for a, b in product(above, below))
        assert score == pytest.approx(won / (len(above) * len(below)))


def test_ranks_share_their_mean():
    assert ranks([3, 1, 3, 2]) == [3.5, 1, 3.5, 2]


def test_rank_correlation_of_a_published_example():
    """Hours of television and IQ, from the encyclopaedia's page on the coefficient: -29/165."""
    intelligence = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110]
    hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]
    assert spearman(intelligence, hours) == pytest.approx(-29 / 165)


def test_wilsons_interval_of_a_published_example():
    """Newcombe 1998, table I: 81 of 263 is .2553 to .3662; 0 of 20 is 0 to .1611."""
    assert wilson(81, 263) == pytest.approx((0.2553, 0.3662), abs=0.00005)
    assert wilson(0, 20) == pytest.approx((0, 0.1611), abs=0.00005)


def test_the_interval_holds_the_score_narrows_with_sentences_and_never_changes():
    parts = [Confusion(3, 1, 2, 14), Confusion(1, 2, 1, 10), Confusion(0, 0, 3, 9), Confusion(4, 0, 0, 20)]
    few, many = interval(parts), interval(parts * 25)
    assert few[0] < sum(parts, Confusion()).mcc < few[1]
    assert many[1] - many[0] < (few[1] - few[0]) / 3
    assert few == interval(parts)


def test_spans_count_by_the_share_that_is_covered():
    """Two said, two known: one half right, one wholly missed, one without need."""
    found = overlap([(0, 10), (30, 40)], [(5, 10), (50, 60)])
    assert found == Overlap(said=2, known=2, exact=0, said_covered=0.5, known_covered=1.0, known_touched=1)
    assert (found.precision, found.recall) == (0.25, 0.5)
    assert found.f1 == pytest.approx(1 / 3)
    assert overlap([(0, 4)], [(0, 4)]).f1_exact == 1


def test_known_spans_that_overlap_are_one_and_an_empty_one_is_the_character_behind_it():
    assert overlap([(2, 6)], [(2, 5), (4, 6)]).exact == 1
    assert overlap([(6, 9)], [(6, 6)]).known_touched == 1
    assert overlap([(2, 6)], [(6, 6)]).known_touched == 0


spans = st.lists(
    st.tuples(st.integers(0, 30), st.integers(1, 8)).map(lambda pair: (pair[0], pair[0] + pair[1])), max_size=5
)


@given(spans, spans)
def test_spans_agree_with_a_count_of_characters(said, known):
    found = overlap(said, known)
    chars = [{char for span in side for char in range(*span)} for side in (said, known)]
    assert (found.known_touched > 0) == bool(chars[0] & chars[1])
    assert 0 <= found.said_covered <= found.said
    if len(said) == 1 and said[0]:
        assert found.said_covered == pytest.approx(len(chars[0] & chars[1]) / len(chars[0]))


def test_honest_probabilities_lie_on_the_diagonal():
    wrong = [True] * 2 + [False] * 8 + [True] * 9 + [False]
    assert reliability(wrong, [0.2] * 10 + [0.9] * 10) == [
        (pytest.approx(0.2), 0.2, 10),
        (pytest.approx(0.9), 0.9, 10),
    ]


# --- against references

SAID = ["The cat sat on mat .", "He has went home .", "A small red house stood there ."]
WANTED = ["The cat sat on the mat .", "He has gone home .", "A red small house stood there ."]


def test_edits_are_those_a_person_counts():
    """One word to put in, one to replace, one shift: 1 edit each over 7 + 5 + 7 words."""
    measured = [gains.distance(said, [wanted], tokenised=True) for said, wanted in zip(SAID, WANTED, strict=True)]
    assert measured == [(1, 7), (1, 5), (1, 7)]
    found = [gains.gain(said, said, [wanted], 0, True) for said, wanted in zip(SAID, WANTED, strict=True)]
    assert gains.percent(found, "edits_before") == pytest.approx(100 * 3 / 19)
    assert gains.percent(found, "edits_before") == pytest.approx(
        sacrebleu.TER(case_sensitive=True).corpus_score(SAID, [WANTED]).score
    )


def test_the_nearest_of_several_references_counts():
    assert gains.distance("a b c", ["x y z", "a b d"], tokenised=True)[0] == 1


def test_a_gain_tells_better_from_worse():
    better = gains.gain(SAID[1], WANTED[1], [WANTED[1]], 1, True)
    worse = gains.gain(WANTED[1], SAID[1], [WANTED[1]], 1, True)
    same = gains.gain("He goes home .", "He went home .", [WANTED[1]], 1, True)
    assert (better.improved, better.worsened, better.chrf_after) == (True, False, pytest.approx(100))
    assert (worse.improved, worse.worsened) == (False, True)
    assert (same.improved, same.worsened, same.altered) == (False, False, True)
    cells = dict(zip([column.name for column in gains.COLUMNS], gains.cells([better, worse, same]), strict=True))
    assert (cells["edited"], cells["improved"], cells["worsened"], cells["gain per edit"]) == (3, 1, 1, 0)


def test_gleu_rewards_what_was_corrected_and_weighs_what_was_left():
    source, good = ["He go home in the evening ."], [["He goes home in the evening ."]]
    assert gleu(good[0], source, good) == pytest.approx(100)
    assert gleu(source, source, good) == 0, "of its four-grams as many are left of the source as are right"
    longer = ["He go home in the evening with a friend from school ."]
    wanted = [["He goes home in the evening with a friend from school ."]]
    # Runs of 1 to 4 words: right ones less those that the source has and the correction has not, of all.
    parts = [(11 - 1) / 12, (9 - 2) / 11, (8 - 2) / 10, (7 - 2) / 9]
    assert gleu(longer, longer, wanted) == pytest.approx(100 * math.prod(parts) ** 0.25)


def test_gleu_of_several_corrections_lies_between_them_and_is_always_the_same():
    source = [
        "He go home in the evening with a friend from school .",
        "They was late for the first train to the city .",
    ]
    near = [
        "He goes home in the evening with a friend from school .",
        "They were late for the first train to the city .",
    ]
    far = [
        "In the evening he goes home with one of his school friends .",
        "They had missed the first train that goes to the city .",
    ]
    both = [list(pair) for pair in zip(near, far, strict=True)]
    score = gleu(near, source, both)
    assert gleu(near, source, [[text] for text in far]) < score < 100
    assert score == gleu(near, source, both)
