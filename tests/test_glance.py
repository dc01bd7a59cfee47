"""The first look passes over nothing that a closer look would find, and holds no more of an endless text than it must."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtfix import Document, glance
from mtfix.detectors import DETECTED, detector
from mtfix.segment import lines, stretches
from tests.texts import texts

CASES = sorted(Path(__file__).parent.glob("cases/*.toml"))
EVERYTHING = (1 << 13) - 1
WORDS = "MrspPreidnthauoeéüA.,;:?!'-1\""
ODDITIES = set(
    "Mr. Mrs Miss, Misses President, Presidents PresidentBush Showa Showalter Heisei. Regierung. Und und que Tanaka-san "
    "Podlyak: Podolyak said, The However, McDonald NATO iPhone reparado, reparado? seiner! Ausweitung; ok?? 10.5 x".split()
)


def found(text):
    return {(damage, finding.span) for damage in DETECTED for finding in detector(damage)(Document(text))}


def found_by_looking_everywhere(text):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(glance, "signs_of", lambda word: EVERYTHING)
        patch.setattr(glance.SAID, "tell", lambda word: EVERYTHING)
        forget()
        try:
            return found(text)
        finally:
            forget()


def forget():
    for memory in (glance.SAID, glance.BYTES):
        memory.clear()
    for cached in (glance.glance, glance.signs, glance.signs_by_stretch):
        cached.cache_clear()


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_no_case_is_passed_over(path):
    for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]:
        assert found(case["text"]) == found_by_looking_everywhere(case["text"])


@given(texts)
def test_no_text_is_passed_over(text):
    assert found(text) == found_by_looking_everywhere(text)


def test_of_an_endless_text_few_words_are_held():
    text = " ".join(f"word{number}" for number in range(3 * glance.MOST // 2)) + " " + "x" * 10**6
    assert glance.signs(text) >= 0
    assert len(glance.BYTES) <= glance.MOST and max(map(len, glance.BYTES)) <= glance.LONGEST


@pytest.mark.parametrize(
    "text", ["", "a\nb", "word " * 30_000, "x" * 120_000, ("x" * 30_000 + "\n") * 5, "\n" * 60_000]
)
def test_stretches_are_the_text_and_end_with_a_line_or_a_blank(text):
    spans = list(stretches(text))
    assert "".join(span.of(text) for span in spans) == text
    assert all(len(span) <= 50_000 for span in spans)
    assert [line for span in spans for line in lines(text, span)] == list(lines(text))


@given(st.text(WORDS, min_size=1, max_size=12).filter(str.strip) | st.sampled_from(sorted(ODDITIES)))
def test_what_is_told_without_patterns_is_what_they_would_say(word):
    for run in word.split():
        assert glance.signs_of(run) == glance.signs_of_any(run)
