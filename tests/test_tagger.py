"""The tagger as it runs: sentences read in windows, doubts joined into clauses, readings judged; and its absence."""

import json
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import settings as manner
from hypothesis import strategies as st

from mtfix import Cleaner, Damage, Document, Settings, tagging
from mtfix.backends import Levels, Reading, Tagged, Word
from mtfix.backends.tagger import load
from mtfix.backends.tagger.operations import repair
from mtfix.backends.tagger.units import spans, split
from mtfix.backends.tagger.windows import LONGEST, cuts
from mtfix.clauses import clauses
from mtfix.inspection import word_scores
from mtfix.lexicon.neighbours import TOKEN, count, likelihood
from mtfix.mending.candidates import candidates
from mtfix.mending.difference import difference
from mtfix.mending.judge import Sentence, judged
from mtfix.repairers import clause as mending_clause
from mtfix.slips import slips
from mtfix.types import Finding, Span

ROOT = Path(__file__).parent.parent
PROSE = [
    "The committee that she leads will publish its second report before the end of the year.",
    "When the rain stopped, they walked to the harbour and watched the boats come in.",
    "Prices rose 3.5 percent in May, the fastest rate since 1,200 firms began to report them.",
    "A small group of farmers is going to sell apples at the market on Friday.",
    "“I can't say,” he answered, “because nobody has told me anything.”",
]
LEVELS = Levels(word=0.8, gap=0.8, word_sure=0.95, gap_sure=0.95, grown=0.5, ask=0.25)


# A network of random weights, in the files of a real one


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    import torch

    from mtfix.backends.tagger.pieces import SPECIAL
    from mtfix.training.tagger.export import Tables, export
    from mtfix.training.tagger.network import Shape, Tagger

    letters = [chr(code) for code in range(ord("a"), ord("z") + 1)]
    pieces = [*SPECIAL, *letters, *("##" + letter for letter in letters), *"0123456789.,;:?!'\"“”’-", "the", "##er"]
    operations = ["KEEP", "DELETE", "FLAG", "SPELL", "JOIN", "SPACE", "APPEND the", "MOVE -1", "CASE lower"]
    torch.manual_seed(5)
    network = Tagger(Shape(len(pieces), len(operations), 32, 2, 2, 48, 160, 24)).eval()
    levels = {str(budget): {"damaged": 0.9, "gaps": 0.9} for budget in (1, 3, 10, 30)}
    place = tmp_path_factory.mktemp("model") / "tagger"
    export(network, Tables(pieces, operations, ["rain"]), {"levels": levels}, place)
    return place


def test_the_same_sentence_gets_the_same_words_in_any_company_and_order(folder):
    texts = PROSE * 3 + ["rain " * 300, "Stop.", ""]
    tagger = load(str(folder))
    alone = []
    for text in texts:
        tagger.seen.clear()
        alone += tagger.tag([text])
    tagger.seen.clear()
    assert tagger.tag(texts) == alone
    order = list(range(len(texts)))
    Random(1).shuffle(order)
    tagger.seen.clear()
    assert tagger.tag([texts[place] for place in order]) == [alone[place] for place in order]
    assert tagger.tag(texts) == alone, "remembered"


def test_words_stand_where_they_stand_in_the_text(folder):
    for text, tagged in zip(PROSE, load(str(folder)).tag(PROSE), strict=True):
        assert [(word.start, word.end) for word in tagged.words] == spans(text)
        assert all(0 <= doubt <= 1 for word in tagged.words for doubt in (word.damaged, word.gap))


@pytest.mark.parametrize(
    "text",
    ["word " * 10_000, "a" * 100_000, "_" * 5_000, "́" * 3_000, "A" * 50 + "\u202e" + "क्षि" * 400, "\ud800 lone", "🏳️‍🌈" * 300, "x\u200by " * 500],
    ids=["words", "letters", "lines", "accents", "scripts", "surrogate", "emoji", "joiners"],
)  # fmt: skip
def test_whatever_comes_is_read_in_bounded_windows(folder, text):
    tagged = load(str(folder)).tag([text])[0]
    assert len(tagged.words) == len(spans(text))


@pytest.mark.parametrize(
    "text",
    [
        "NO MAN IS AN ISLAND, ENTIRE OF ITSELF, SAID THE POSTER ON THE WALL.",
        "Stop.",
        "def f(x): return {x: x | 1}; # not prose at all, but code; f(x) == {}.",
        "| year | rain | sun |\n| ---- | ---- | --- |\n| 2001 | 17 | 40 |",
        "Die Gemeinde hat am Montag beschlossen, die alte Brücke über den Fluss zu schließen.",
        "Tyger tyger burning bright\nIn the forests of the night",
    ],
    ids=["capitals", "one word", "code", "table", "German", "verse"],
)
def test_what_is_no_prose_is_not_shown(text):
    assert not any(tagging.is_prose(line) for line in text.split("\n"))


def test_prose_is_shown():
    assert all(map(tagging.is_prose, PROSE))


@given(st.lists(st.integers(min_value=1, max_value=200), min_size=1, max_size=400))
def test_windows_judge_every_unit_once(sizes):
    expected = 0
    for start, end, first, last in cuts(sizes):
        assert start <= first == expected < last <= end
        assert sum(sizes[start:end]) <= LONGEST - 2 or end - start <= 1 + first - start
        expected = last
    assert expected == len(sizes)


# No tagger, or a broken one


def settings(place) -> Settings:
    return Settings(tagger=str(place), translator="none")


def test_a_missing_tagger_costs_one_note_and_the_rules_go_on(tmp_path):
    result = Cleaner(settings(tmp_path / "nothing")).clean("About 5万3000人 attended the festival.")
    assert result.text == "About 53,000 people attended the festival."
    assert len(result.notes) == 1 and "lacks" in result.notes[0]


@pytest.mark.parametrize("name", ["encoder/model.bin", "heads.npz", "settings.json", "operations.txt"])
def test_a_torn_file_costs_one_note(folder, tmp_path, name):
    import shutil

    torn = tmp_path / "torn"
    shutil.copytree(folder, torn)
    (torn / name).write_bytes((torn / name).read_bytes()[:40])
    result = Cleaner(settings(torn)).clean(PROSE[0])
    assert result.text == PROSE[0] and len(result.notes) == 1 and "cannot be read" in result.notes[0]


def test_rules_alone_load_no_model():
    program = (
        "import sys, mtfix; mtfix.clean('It is one the of oldest bridges here.', mtfix.Settings(tagger='none', "
        "translator='none')); print(sorted({'torch', 'ctranslate2', 'numpy', 'transformers'} & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)
    assert run.stdout == "[]\n"


# Doubts -> clauses


def tagged(text: str, doubts: dict[str, float], gaps: dict[str, float] | None = None) -> Tagged:
    return Tagged(
        tuple(
            Word(start, end, doubts.get(text[start:end], 0.05), (gaps or {}).get(text[start:end], 0.02))
            for start, end in spans(text)
        )
    )


TEXT = "Been clarified through the contact of a person close to him, and it will not be changed."


def marked(doubts, gaps=None, text=TEXT):
    return [found.span.of(text) for found in clauses(text, tagged(text, doubts, gaps), LEVELS)]


def test_weak_signs_are_not_enough():
    assert marked({}) == marked({"Been": 0.9}) == marked({"Been": 0.9, "him": 0.9}) == []


def test_a_sure_word_is_marked_with_its_doubtful_neighbours():
    assert marked({"contact": 0.97}) == ["contact"]
    assert marked({"contact": 0.97, "of": 0.6, "through": 0.6, "him": 0.6}) == ["through the contact of"]


def test_two_strong_words_near_each_other_are_one_clause():
    assert marked({"Been": 0.9, "through": 0.9}) == ["Been clarified through"]


def test_many_spans_become_one_and_marks_stay_outside():
    doubts = dict.fromkeys(["Been", "contact", "him", "changed", ".", ","], 0.97)
    assert marked(doubts) == [TEXT[:-1]]


def test_a_gap_marks_the_words_on_both_sides():
    assert marked({}, {"contact": 0.97}) == ["the contact"]
    assert marked({}, {"contact": 0.85}) == []
    assert marked({"contact": 0.6}, {"contact": 0.85}) == ["the contact"]


def test_nothing_is_predicted_inside_protected_text():
    text = "See `contact of` there."
    document = Document(text, protected=(Span(4, 16),))
    found = tagging.shielded(document, tagged(text, {"contact": 0.99, "there": 0.7}))
    assert {text[word.start : word.end]: word.damaged for word in found.words}["contact"] == 0.0
    assert max(word.damaged for word in found.words) == 0.7


def test_a_word_is_as_doubtful_as_its_rule_or_its_tag():
    finding = Finding(Span(0, 4), Damage.FRAGMENT, 0.9)
    scores = {TEXT[a:b]: p for a, b, p in word_scores(TEXT, [finding], [tagged(TEXT, {"Been": 0.3, "contact": 0.8})])}
    assert (scores["Been"], scores["him,"]) == (0.9, pytest.approx(1 - 0.95 * 0.98**2))
    assert 0.8 <= scores["contact"] < 0.9


def test_a_result_keeps_no_reading():
    assert Cleaner(Settings(tagger="none", translator="none")).clean(PROSE[0]).document.reading is None
    assert Document("a", reading=Reading()) == Document("a")


# Slips, readings, the judge


def test_neighbours_know_what_stands_together():
    assert count("one", "of") > count("of", "one") and count("of", "the", "zyx") == float("-inf")
    assert likelihood("one", "of", "the") > likelihood("one", "of", "has")
    assert TOKEN.findall("He can’t pay 1,200 yen.") == ["He", "can’t", "pay", "1,200", "yen", "."]


@manner(deadline=None)
@given(st.text(alphabet="abet hinors.'", max_size=60))
def test_slips_do_not_overlap(text):
    found = slips(text)
    assert all(one.span.end <= two.span.start for one, two in pairwise(found))
    assert all(slip.span.of(text) != slip.after for slip in found)


@given(st.text(alphabet="ab c", max_size=20), st.text(alphabet="ab c", max_size=20))
def test_a_difference_makes_one_text_of_the_other(before, after):
    span, new = difference(before, after)
    assert before[: span.start] + new + before[span.end :] == after


class Reader:
    """Doubts the words that it was told to doubt."""

    name, digest, levels = "reader", "0", LEVELS

    def __init__(self, doubts, operations=()):
        self.doubts, self.operations = doubts, dict(operations)

    def tag(self, sentences):
        return [
            replace(said, words=tuple(replace(word, operations=self.operations.get(text[word.start : word.end], ())) for word in said.words))
            for text in sentences
            for said in [tagged(text, {form: doubt for phrase, form, doubt in self.doubts if phrase in text})]
        ]  # fmt: skip


def verdict(text, reader, marked_text):
    start = text.index(marked_text)
    sentence = Sentence(text, reader.tag([text])[0], Span(start, start + len(marked_text)))
    return judged([sentence], reader)[0]


def test_the_judge_takes_the_reading_that_clears_the_damage():
    text = "He has walk to the market on Friday to sell apples."
    reader = Reader([("has walk ", "walk", 0.98)], {"walk": (("FORM 0 ed", 0.7), ("DELETE", 0.2))})
    said = verdict(text, reader, "walk")
    assert said.text == text.replace("walk", "walked") and said.sure and said.evidence == ("walked",)


def test_the_judge_is_not_sure_while_the_doubt_stays():
    text = "He has walk to the market on Friday to sell apples."
    reader = Reader([("has", "walk", 0.98), ("has", "walked", 0.97)], {"walk": (("FORM 0 ed", 0.7),)})
    said = verdict(text, reader, "walk")
    assert said is None or not said.sure


def test_no_reading_brings_in_a_word_of_content_or_touches_a_negation():
    text = "He has not go to the market on Friday."
    operations = (("REPLACE walked", 0.5), ("APPEND tomorrow", 0.3), ("REPLACE never", 0.2))
    reader = Reader([], {"go": operations, "not": (("DELETE", 0.9), ("REPLACE now", 0.5))})
    assert candidates(text, reader.tag([text])[0], Span(7, 13)) == []


def test_operations_are_carried_out_in_one_pass():
    units = split("He go to market to.")
    made = repair(units, ["KEEP", "KEEP", "FORM 0 es", "APPEND the", "KEEP", "DELETE", "KEEP"])
    assert "".join(" " * unit.spaced + unit.text for unit in made).strip() == "He goes to the market."


def test_an_unsure_slip_stands_only_with_an_edit(monkeypatch):
    text = "It was only after the war that he returned the to city of his birth."
    reader = Reader([("the to", "the", 0.7), ("the to", "to", 0.7)])
    monkeypatch.setattr(tagging, "chosen", lambda settings: (reader, ()))
    monkeypatch.setattr(mending_clause, "chosen", lambda settings: (reader, ()))
    result = Cleaner(Settings(translator="none")).clean(text)
    assert result.text == text.replace("the to", "to the")
    calm = Reader([])
    monkeypatch.setattr(tagging, "chosen", lambda settings: (calm, ()))
    monkeypatch.setattr(mending_clause, "chosen", lambda settings: (calm, ()))
    assert all(not found.tentative for found in Cleaner(Settings(translator="none")).clean(text).findings)


def test_the_settings_of_the_files_decide_the_levels(folder, tmp_path):
    import shutil

    other = tmp_path / "other"
    shutil.copytree(folder, other)
    told = json.loads((other / "settings.json").read_text())
    told["levels"]["3"]["damaged"] = 0.61
    (other / "settings.json").write_text(json.dumps(told))
    assert load(str(other)).levels.word == 0.61 and load(str(other)).digest != load(str(folder)).digest
