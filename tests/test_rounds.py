"""The quick look for loops passes over no line on which copies that are written alike come round."""

from hypothesis import given
from hypothesis import strategies as st

from mtfix.loops import LONGEST_UNIT
from mtfix.rounds import lines_with_rounds
from mtfix.segment import lines

word = st.text("abcdefghij", min_size=1, max_size=9)
prose = st.lists(word, min_size=0, max_size=60).map(" ".join)
unit = st.lists(word, min_size=1, max_size=LONGEST_UNIT)


@given(prose, unit, st.integers(3, 6), prose, st.sampled_from([" ", ", "]))
def test_a_line_with_three_copies_running_is_found(before, words, copies, after, comma):
    if len(words) == 1:
        words, copies = [words[0] + "xyz"], copies + 2
    elif len(words) == 2:
        copies += 2
    loop = comma.join([" ".join(words)] * copies)
    text = f"one line\n{before} {loop} {after}\nanother line"
    place = text.index(loop)
    assert any(line.start <= place < line.end for line in lines_with_rounds(text))


@given(st.lists(word, unique=True, max_size=200))
def test_words_that_all_differ_never_come_round(words):
    assert not list(lines_with_rounds("\n".join(" ".join(words[i : i + 20]) for i in range(0, len(words), 20))))


@given(st.text())
def test_only_lines_of_the_text_are_named(text):
    assert set(lines_with_rounds(text)) <= set(lines(text))
