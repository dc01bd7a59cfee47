"""Endless and hostile lines: the detectors of form look at each place once, whatever stands there."""

import time

import pytest

from mtfix.detectors import detector
from mtfix.types import Damage, Document

DETECTORS = (
    Damage.REPEATED_SPAN,
    Damage.DUPLICATE_SENTENCE,
    Damage.MOJIBAKE,
    Damage.LOST_BYTES,
    Damage.MARKUP_RESIDUE,
    Damage.ENGINE_RESIDUE,
    Damage.TRAILING_RESIDUE,
    Damage.UNBALANCED_MARK,
    Damage.NAME_VARIANT,
)
LENGTH = 200_000
# Each is made long; one look at every place takes a fraction of a second, a look at every pair of places takes hours.
PIECES = (
    *(
        "a",
        " ",
        "\n",
        '"',
        "“",
        "(",
        "(a\n",
        '"a b\n',
        "?",
        "&",
        "&amp;",
        "<",
        "<b>",
        "<a href=",
        "[[a|b",
        "]]>",
        "---\n",
    ),
    *(
        "a ",
        "the the x ",
        "food food. ",
        "he can score, ",
        "alpha beta gamma ",
        "He went home again now. ",
        "Translation: ",
    ),
    *(
        "@@ ",
        "a@@ ",
        "▁",
        "▁a ",
        " ##a",
        "<unk> ",
        "<think>",
        "Ã",
        "Ã© ",
        "\x93",
        "¡¦",
        "\ufffd",
        "a\udc80",
        "é ",
        "Abcdef ",
        "'a ",
    ),
)
LONGEST_SECONDS = 20


@pytest.mark.parametrize("piece", PIECES, ids=ascii)
def test_an_endless_line_is_read_in_bounded_time(piece):
    text = piece * (LENGTH // len(piece))
    began = time.perf_counter()
    for damage in DETECTORS:
        for finding in detector(damage)(Document(text)):
            assert 0 <= finding.start < finding.end <= len(text)
    assert time.perf_counter() - began < LONGEST_SECONDS
