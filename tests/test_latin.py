"""Words of other languages in Latin script: the kinds of words, and the table of letter runs that judges unlisted ones."""

from importlib.resources import files

import pytest

from mtfix import Document
from mtfix.detectors import detector
from mtfix.latin import Kind, judged, misspelt
from mtfix.lexicon import foreignness
from mtfix.lexicon.build.letter_runs import letter_run_table
from mtfix.types import Damage

FOLDER = files("mtfix.lexicon")


def found(text):
    return [finding.text or finding.span.of(text) for finding in detector(Damage.FOREIGN_LANGUAGE)(Document(text))]


def test_the_table_of_letter_runs_belongs_to_the_word_lists():
    english = (FOLDER / "english-words.permissive.txt").read_text("utf-8").split()
    rows = (line.split("\t") for line in (FOLDER / "foreign-words.permissive.txt").read_text("utf-8").splitlines())
    foreign = {word: languages.split() for languages, words in rows for word in words.split(" ")}
    assert letter_run_table(english, foreign) == (FOLDER / "letter-runs.permissive.tsv").read_text("utf-8")


def test_unlisted_english_words_are_not_spelt_as_foreign():
    coined = "reshelvings overbuilt unfussily fastballs microdosing teleconferenced harbourside rainslick".split()
    assert all(foreignness(word) < 0.8 for word in coined)


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("harbour's", Kind.ENGLISH),
        ("ensembles", Kind.ENGLISH),
        ("anæsthetic", Kind.ENGLISH),
        ("gegründet", Kind.FOREIGN),
        ("nell'agosto", Kind.FOREIGN),
        ("szczepionkami", Kind.FOREIGN),
        ("Kostelecká", Kind.NAME),
        ("iTaxi", Kind.NAME),
    ],
)
def test_a_word_has_a_kind(word, kind):
    assert judged(word)[1] is kind


def test_a_slip_of_the_pen_is_not_a_foreign_word():
    assert all(misspelt(word) for word in ("goverment", "adress", "recieved", "backgroung"))
    assert not any(misspelt(word) for word in ("wurde", "reparado", "lugar", "ação"))


def test_what_is_said_throughout_is_the_authors_term():
    sentence = "The roof was reparado at noon. "
    assert found(sentence) == ["reparado"]
    assert found(sentence * 3) == []


@pytest.mark.parametrize("hostile", ["a" * 10**6, "Mr. Ab " * 10**5, "é" * 10**6, "wurde, " * 10**5, "\ud800" * 10**5])
def test_hostile_text_is_no_trouble(hostile):
    assert len(found(hostile)) <= 1
