"""What becomes of the tagger's doubt, whatever the weights: words in ⟦ ⟧ are doubted, in ⟦⟦ ⟧⟧ beyond question."""

import re

import pytest

from mtfix import Damage, Document
from mtfix.backends import Levels, Reading, Tagged, Word
from mtfix.backends.tagger.units import spans
from mtfix.detectors.foreign_language import foreign_language
from mtfix.detectors.fragment import fragment
from mtfix.detectors.garbled_clause import garbled_clause
from mtfix.inspection import word_scores
from mtfix.segment import sentences

LEVELS = Levels(word=0.8, gap=0.5, word_sure=0.9, gap_sure=0.7, grown=0.5, ask=0.25)
MARKED = re.compile("⟦⟦(.*?)⟧⟧|⟦(.*?)⟧")


def document(marked: str, gap: float = 0.0) -> Document:
    """Return the text without the marks, read by a tagger that doubts the marked words and the gap in front of the text."""
    text, doubts, shift = "", {}, 0
    for match in MARKED.finditer(marked):
        text += marked[shift : match.start()]
        inner, doubt = (match[1], 0.95) if match[1] else (match[2], 0.6)
        doubts |= dict.fromkeys(range(len(text), len(text) + len(inner)), doubt)
        text, shift = text + inner, match.end()
    text += marked[shift:]
    read = []
    for sentence in sentences(text):
        places = [(start + sentence.start, end + sentence.start) for start, end in spans(sentence.of(text))]
        words = [Word(start, end, doubts.get(start, 0.1), gap if start == 0 else 0.0) for start, end in places]
        read.append(Tagged(tuple(words)))
    return Document(text, reading=Reading(tuple(read), LEVELS))


SILENT_FOREIGN = {
    "a paper's name": "The coach told the Corriere ⟦dello⟧ Sport that he would stay.",
    "a place's name": "Nobody was hurt when the two cars met near Kirchheim ⟦unter⟧ Teck.",
    "a company's name": "The bank Česká ⟦⟦spořitelna⟧⟧ charged the cards of its clients twice.",
    "an address": "He wrote to the site ⟦zakon⟧.kz and got no answer.",
    "a compound": "More than four thousand ⟦servicepeople⟧ took part in the parade.",
    "a rare English word": "The property ⟦abuts⟧ on the lake, and nobody may ⟦syphon⟧ water from it.",
    "said twice": "The ⟦koloboks⟧ are round. Nobody has seen ⟦koloboks⟧ that are square.",
    "a unit said again": "A farm of 60 ⟦mu⟧ is small; with 90 ⟦mu⟧ you may live, and with 900 ⟦mu⟧ well.",
    "a quotation": "Her last words, “⟦vado⟧ a ⟦casa⟧”, were never explained.",
    "its translation follows": "They call it ⟦dochodek⟧ (income) and tax it at 19 percent.",
    "a slip of the pen": "They went ⟦againts⟧ the advice of the doctor on duty.",
    "in capitals": "The agency ⟦ČTK⟧ had no comment on the matter.",
}
FOREIGN = {
    "a listed word that a letter makes English": (
        "The village burned for three days, and ⟦leurs⟧ houses with it.",
        ["leurs"],
    ),
    "a short word": ("The price has risen every ⟦rok⟧ since the war.", ["rok"]),
    "behind a name": ("Mr. Kovač ⟦und⟧ his wife met at the harbour.", ["und"]),
    "no list has it, but English spells otherwise": ("The soup is made of ⟦szczepionka⟧ and salt.", ["szczepionka"]),
    "two words": ("The roar is like that of ⟦del⟧ ⟦leone⟧ in the dark.", ["del leone"]),
    "an English neighbour stays out": ("The shrine is open only ⟦to⟧ ⟦sacerdoti⟧ of high rank.", ["sacerdoti"]),
    "a sentence's first word": ("⟦Persönliches⟧ engagement keeps the club alive.", ["Persönliches"]),
}


@pytest.mark.parametrize("marked", SILENT_FOREIGN.values(), ids=SILENT_FOREIGN.keys())
def test_doubt_alone_makes_no_word_foreign(marked):
    assert not list(foreign_language(document(marked)))


@pytest.mark.parametrize(("marked", "found"), FOREIGN.values(), ids=FOREIGN.keys())
def test_doubt_and_a_list_or_the_spelling_do(marked, found):
    spans_found = {finding.span for finding in foreign_language(document(marked))}
    assert sorted(span.of(document(marked).text) for span in spans_found) == found


SILENT_GARBLED = {
    "a format": "The posters come in ⟦⟦A4⟧⟧ and in ⟦⟦A3⟧⟧, framed or not.",
    "an age": "The teacher (⟦⟦75⟧⟧) has lived in the village since she was born.",
    "a name": "The bank Česká ⟦⟦spořitelna⟧⟧ charged the cards of its clients twice.",
}


@pytest.mark.parametrize("marked", SILENT_GARBLED.values(), ids=SILENT_GARBLED.keys())
def test_numbers_and_names_are_no_garbled_clause(marked):
    assert not list(garbled_clause(document(marked)))


def test_a_word_beyond_doubt_is_one():
    read = document("It is good for better ⟦⟦watr⟧⟧ in the fields.")
    assert [finding.span.of(read.text) for finding in garbled_clause(read)] == ["watr"]


def test_a_doubted_slip_stands_without_an_edit():
    text = "We know that ⟦ocuntries⟧ by the sea will suffer most of all."
    found = [
        finding for finding in garbled_clause(document(text)) if finding.span.of(document(text).text) == "ocuntries"
    ]
    assert found and not found[0].tentative and found[0].damage is Damage.GARBLED_CLAUSE


def test_a_gap_in_front_of_a_capital_has_to_be_beyond_doubt():
    assert not list(garbled_clause(document("⟦Had⟧ to sign for the damage at the desk.", gap=0.6)))
    assert list(garbled_clause(document("⟦Had⟧ to sign for the damage at the desk.", gap=0.8)))


@pytest.mark.parametrize("start", ["", "The firm is called Hualin Co. Ltd. ", "They counted a max. "])
def test_what_follows_a_short_form_is_no_torn_sentence(start):
    text = f"{start}and closed by the ministry on Monday." if not start else f"{start}of 700 boats in the harbour."
    read = document(text)
    words = [
        Word(place, end, 0.6, 0.6 if place == len(start) else 0.0) for place, end in spans(text) if place >= len(start)
    ]
    torn = Document(text, reading=Reading((Tagged(tuple(words)),), LEVELS))
    assert not list(fragment(torn)) and not list(fragment(read))


def test_a_torn_sentence_is_found():
    text = "clarified by the ministry on Monday."
    words = [Word(place, end, 0.6, 0.6 if place == 0 else 0.0) for place, end in spans(text)]
    assert [found.span for found in fragment(Document(text, reading=Reading((Tagged(tuple(words)),), LEVELS)))]


def test_a_word_beside_a_gap_or_in_its_neighbours_place_is_likelier_wrong():
    text = "It is one the of oldest bridges in a country."
    places = spans(text)
    calm = Tagged(tuple(Word(start, end, 0.2, 0.0) for start, end in places))
    torn = Tagged(tuple(Word(start, end, 0.2, 0.5 if text[start:end] == "country" else 0.0) for start, end in places))
    scores = {text[a:b]: p for a, b, p in word_scores(text, [], [calm])}
    assert scores["the"] > 0.3 and scores["of"] > 0.3
    assert scores["It"] == pytest.approx(0.2)
    beside = {text[a:b]: p for a, b, p in word_scores(text, [], [torn])}
    assert beside["a"] == pytest.approx(0.6) and beside["It"] == pytest.approx(0.2)
