"""Lines, blocks and sentences: where they begin and end, and that no offset is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtfix.segment import LONGEST_BLOCK, LONGEST_LINE, block_at, line_at, line_start, lines, sentence_at, sentences
from mtfix.types import Span

TEXTS = st.text(
    st.one_of(st.sampled_from('Aab.?! \n\r\t"”。'), st.characters()),
    max_size=200,
)


def said(spans, text):
    return [span.of(text) for span in spans]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("\n \n", []),
        ("The mill closed. Nobody came.", ["The mill closed.", "Nobody came."]),
        (
            "Dr. Ito met Mr. Sato at 3 p.m. on Monday. They left.",
            ["Dr. Ito met Mr. Sato at 3 p.m. on Monday.", "They left."],
        ),
        ("A headline\nThe mill closed.\n\nNobody came.\n", ["A headline", "The mill closed.", "Nobody came."]),
        ("The mill closed.\r\nNobody came.\r\n", ["The mill closed.", "Nobody came."]),
    ],
)
def test_sentences(text, expected):
    assert said(sentences(text), text) == expected


def test_a_wrapped_line_does_not_end_a_sentence():
    text = "The old mill on the river closed in the spring\nafter a flood had taken its wheel and most of the\nroof. Nobody was hurt.\n"
    assert said(sentences(text), text) == [text[: text.index("roof.") + 5], "Nobody was hurt."]


@pytest.mark.parametrize(
    "text",
    [
        "Two mills\nOne bridge over the river near the old town\nThree boats",
        "Two mills\nA covered bridge of oak over the river, near the gate of the old town\nThree boats\nOne ferry",
        "The weather on Sunday\nSun\nRain\nSnow",
    ],
)
def test_the_longest_line_of_a_list_is_not_wrapped(text):
    assert said(sentences(text), text) == text.split("\n")


@given(TEXTS)
def test_sentences_are_in_order_disjoint_and_hold_every_letter(text):
    end = 0
    for span in sentences(text):
        assert end <= span.start < span.end <= len(text)
        assert span.of(text).strip() == span.of(text)
        assert not text[end : span.start].strip()
        end = span.end
    assert not text[end:].strip()


@given(TEXTS)
def test_lines_hold_everything_but_line_ends(text):
    end = 0
    for span in lines(text):
        assert "\n" not in span.of(text)
        assert not text[end : span.start].strip()
        end = span.end
    assert not text[end:].strip()


@given(TEXTS, st.data())
def test_what_stands_at_an_offset_is_what_the_whole_text_has_there(text, data):
    offset = data.draw(st.integers(0, len(text)))
    line = line_at(text, offset)
    assert line.start <= offset <= line.end and "\n" not in line.of(text)
    assert line.within(block_at(text, offset))
    for sentence in sentences(text):
        if sentence.start <= offset < sentence.end:
            assert sentence_at(text, offset) == sentence


def test_an_endless_line_is_cut_into_the_same_pieces_from_everywhere():
    text = "The mill closed. " * 12_000
    pieces = {block_at(text, offset) for offset in range(0, len(text), 997)}
    assert pieces == {
        Span(start, min(start + LONGEST_BLOCK, len(text))) for start in range(0, len(text), LONGEST_BLOCK)
    }
    assert "".join(said(sentences(text), text)).count("closed") == 12_000


def test_what_stands_around_an_offset_of_an_endless_line_is_bounded_and_takes_no_time():
    text = "word " * 1_000_000
    for offset in range(0, len(text), 50_001):
        line = line_at(text, offset)
        assert line.start <= offset <= line.end and len(line) <= 2 * LONGEST_LINE
        assert 0 <= offset - line_start(text, offset) < LONGEST_LINE
    assert {line_start(text, offset) for offset in range(40_000, 50_000, 7)} == {40_000}


@given(TEXTS, st.data())
def test_where_a_line_begins(text, data):
    offset = data.draw(st.integers(0, len(text)))
    assert line_start(text, offset) == line_at(text, offset).start == text.rfind("\n", 0, offset) + 1


def test_an_endless_line_is_cut_at_blanks():
    text = "A short one.\n" + "word " * 30_000 + "\n" + "x" * 120_000
    spans = list(lines(text))
    assert "".join(said(spans, text)) == text.replace("\n", "")
    assert max(map(len, spans)) <= LONGEST_BLOCK
    assert all(text[span.start - 1].isspace() or text[span.start] == "x" for span in spans[1:])
