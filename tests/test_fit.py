"""Words from a table take the article and the number that their place asks for."""

import pytest

from mtfix.ahead import Ahead, ahead
from mtfix.fit import Place, indefinite


@pytest.mark.parametrize(
    ("article", "forms"),
    [
        (
            "a",
            "U.S. official|UN envoy|UK firm|European|university|union|one-off|user|usual|uranium|euro|hospital|Utah|Mr. Sato",
        ),
        (
            "an",
            "official|hour|EU envoy|uncle|unidentified|unimportant|urban|umbrella|FBI|NHK|LDP|X-ray|heir|opposition",
        ),
    ],
)
def test_the_indefinite_article_goes_by_sound(article, forms):
    other = {"a": "an", "an": "a"}[article]
    for form in forms.split("|"):
        assert indefinite(f"was {article} ", form) is None, form
        assert indefinite(f"was {other} ", form) == article, form


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (" officials said", Ahead.NOUN),
        (" armed forces", Ahead.NOUN),
        (" prime minister", Ahead.NOUN),
        (" President Lang", Ahead.NOUN),
        (" signed", Ahead.OTHER),
        (" plans to leave", Ahead.OTHER),
        (" won the cup", Ahead.OTHER),
        (" strongly", Ahead.OTHER),
        (" next month", Ahead.OTHER),
        (", which", Ahead.OTHER),
        ("", Ahead.OTHER),
        (" plans", Ahead.UNCLEAR),
        (" leading", Ahead.UNCLEAR),
    ],
)
def test_what_follows_a_country(after, expected):
    assert ahead(Place("He said that ", after)) is expected


def test_behind_a_determiner_a_noun_phrase_has_begun():
    assert ahead(Place("The ", " leading paper")) is Ahead.NOUN
