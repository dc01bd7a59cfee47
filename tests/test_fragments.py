"""The fragments of news: the table is sound, and the lexicon alone answers most of them rightly."""

from mtfix import lexicon
from mtfix.evaluate.fragments import bare, fragments, wrong


def test_there_are_three_hundred_different_ones_with_answers():
    every = fragments()
    assert len(every) == len({fragment.japanese for fragment in every}) == 300
    assert all(fragment.accepted and "" not in fragment.accepted for fragment in every)
    assert max(len(answer.split()) for fragment in every for answer in fragment.accepted) <= 10


def first(term):
    found = lexicon.lookup(term, "ja")
    return found[0].english[0] if found else ""


def test_the_lexicon_alone_answers_most_of_them():
    every = fragments()
    assert len(list(wrong(first, every))) <= 0.1 * len(every)


def test_an_answer_is_compared_without_case_stops_and_article():
    assert bare("The U.S. government.") == "us government"
    (fragment,) = [one for one in fragments() if one.japanese == "政府の方針"]
    assert fragment.is_right("Government policy") and not fragment.is_right("government")
