"""Markdown: what is text, what is protected, and how edits are written."""

from html import unescape

import pyromark
import pytest
from edits import check_round_trip, edit_at, refusal, rewritten, spread
from hypothesis import given
from hypothesis import strategies as st

from mtfix.formats import read
from mtfix.formats.events import OPTIONS


def page(source):
    return read(source.encode(), "page.md")


def text(source):
    return page(source).parts[0].document.text


def shielded(source):
    document = page(source).parts[0].document
    spans = [span.of(document.text).strip() for span in document.protected]
    return [found for found in spans if found.strip("\ufffc\n ")]


@pytest.mark.parametrize(
    ("source", "change", "expected"),
    [
        ("# the **関係者** said\n", ("関係者", "officials"), "# the **officials** said\n"),
        ("[パリ 14日 ロイター] – x", ("[パリ 14日 ロイター]", "[Paris, 14th, Reuters]"), "[Paris, 14th, Reuters] – x"),
        (
            "[**パリ** 14日 _ロイター_] – x",
            ("パリ 14日 ロイター", "Paris 14th Reuters"),
            "[**Paris** 14th _Reuters_] – x",
        ),
        ("[関](http://x/関 '関')", ("関", "gate"), "[gate](http://x/関 '関')"),
        ("[関][a]\n\n[a]: /x", ("関", "gate"), "[gate][a]\n\n[a]: /x"),
        ("> one 関\n> 係 two  \n> three", ("関 係", "X"), "> one X two  \n> three"),
        ("- one \r\n  two\r\n", ("one two", "1"), "- 1\r\n"),
        ("AT&amp;T 関 \\* &#12497;", ("AT&T 関 * パ", "R&D * P"), "R&D \\* P"),
        ("a 関 b", ("関", "*_`[x]<y>~$|\\&amp;"), "a \\*\\_\\`\\[x\\]\\<y>\\~\\$\\|\\\\\\&amp; b"),
        ("関 b", ("関", "- a"), "\\- a b"),
        ("> 関 b", ("関", "3. a"), "> 3\\. a b"),
        ("関 b", ("関", "# a"), "\\# a b"),
        ("a 関 b", ("関", "3. - # x_y"), "a 3. - # x_y b"),
        ("|a|b|\n|-|-|\n|関|x\\|y|\n", ("関", "a|b"), "|a|b|\n|-|-|\n|a\\|b|x\\|y|\n"),
        ("|a|b|\n|-|-|\n|関|x\\|y 係|\n", ("x|y 係", "x|y z"), "|a|b|\n|-|-|\n|関|x\\|y z|\n"),
        ("x\n\n  –\n\ny", ("\n\n–", ""), "x\n\n  \n\ny"),
        ("It cost $5 万 and US$6 then", ("$5 万", "$50,000"), "It cost $50,000 and US$6 then"),
    ],
)
def test_edits_are_written_between_the_marks(source, change, expected):
    assert rewritten(page(source), change).decode() == expected


@pytest.mark.parametrize(
    ("source", "before", "after", "reason"),
    [
        ("the **関係**者 said", "関係者", "officials", "it would reach across markup"),
        ("one\n\ntwo", "one\n\ntwo", "one two", "it would change protected text"),
        ("- x\n- –", "\n–", "", "it would change protected text"),
        ("# –\n\nx", "–\n\n", "", "it would change protected text"),
        ("one  \ntwo", "one\ntwo", "one two", "it would change protected text"),
        ("[関]\n\n[関]: /x", "関", "gate", "it would change protected text"),
        ("a 関 b", "関", "x\ny", "a line break in Markdown may end the paragraph"),
        ("関- b", "関", "", "the file would be read otherwise"),
        ("*関* b", "関", "", "the file would be read otherwise"),
        ("2 関*3* 4", "関", "*", None),
    ],
)
def test_what_cannot_be_written_says_why(source, before, after, reason):
    assert refusal(page(source), before, after) == reason


@pytest.mark.parametrize(
    ("source", "place", "expected"),
    [
        ("**x**said", "said", "**x** said"),
        ("said**x**", "x", "said **x**"),
        ("`x`said", "said", "`x` said"),
        ("[x](u)said", "said", "[x](u) said"),
    ],
)
def test_a_space_goes_behind_what_closes_and_before_what_opens(source, place, expected):
    file = page(source)
    at = file.parts[0].document.text.index(place)
    assert file.splice({"": [edit_at(file.parts[0].document.text, at, at, " ")]}).decode() == expected


def test_what_the_encoding_lacks_becomes_an_entity():
    file = read("the 関 said".encode("cp932"), "a.md", encoding="cp932")
    assert rewritten(file, ("関", "café")) == b"the caf&#233; said"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("# One #\n\nTwo\n===\nthree\nfour  \nfive\\\nsix", "One\n\nTwo\n\nthree four\nfive\nsix"),
        ("- one\n- two\n  - [x] three\n1) four", "one\n\ntwo\n\nthree\n\nfour"),
        ("|a|b|\n|-|:-:|\n|1|2|", "a\n\nb\n\n1\n\n2"),
        ("---\ntitle: 関\n---\nText", "Text"),
        ("+++\na = 1\n+++\nText", "Text"),
        ("a [b](c 'd') ![e](f) <!-- g --> h<br>i[^1].\n\n[^1]: j\n\n[k]: /l", "a b \ufffc h\ni.\n\nj"),
        ("a\n<div>b</div>\nc\n\nd", "a\n\n\ufffc\n\n\ufffc\n\nd"),
        ("<div>\nb\n</div>\n\nc", "\ufffc\n\nc"),
        ("<!-- b -->\n\nc", "c"),
        ("a\n***\nb", "a\n\nb"),
        ("> [!NOTE]\n> a\n\n## b {#c .d}\n\nTerm\n: def", "a\n\nb\n\nTerm\n\ndef"),
        ("![a ![b](c) d](e) f", "\ufffc f"),
        ("x <script>y</script> z", "x z"),
        ("", ""),
    ],
)
def test_what_a_reader_reads(source, expected):
    assert text(source + "\n") == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a `b  c` ``d`e`` f", ["b c", "d`e"]),
        ("```py\nx  y\n```\n\n    z\n\na", ["x  y\n\n\nz"]),
        ("> ```\n> x\n> y\n> ```", ["x\ny"]),
        ("a <http://b.c> <d@e.f> [g] [h][] [[i]] [[j|k]]\n\n[g]: /\n[h]: /", ["http://b.c", "d@e.f", "g", "h", "i"]),
        ("a $x_1^2$ $$y$$ but $5 and US$6", ["$x_1^2$", "$$y$$"]),
        ("a <sup>3</sup> <kbd>x *y*</kbd> <i lang=ja>関</i> z", ["3", "x y", "関"]),
        ("H<sub>2 O\n\nnext", ["2 O"]),
        ('<div lang="ja">\n\n関係\n\n</div>\n\n者', ["関係"]),
        ("&#xD800; &nosuch; &amp;", ["\ufffd"]),
    ],
)
def test_what_is_protected(source, expected):
    assert shielded(source) == expected


def test_a_long_page_takes_linear_time():
    source = "A *word* and `code` & [a link](/x).\n\n" * 2_000 + "> " * 500 + "\n" + "*" * 2_000 + "\n" + "[" * 2_000
    assert page(source).splice({}) == source.encode()


MARKS = r"""# * - 1. > ` `` * ** _ ~~ [ ] ( ](u) ![ [f] a é 関係 x. said &amp; &#12497; \* \\ \ | $ $x$ $5 <http://a.b> < [^1]
    [[w]] [[w|x]] {#id} ! & <b> </b> <br> <sub> <div> --- +++ === : 14""".split()
LINES = [
    " ",
    " ",
    "\n",
    "\n\n",
    "  \n",
    "\\\n",
    "\r\n",
    "    ",
    "\t",
    "```\n",
    "\n[f]: /u\n",
    "a|b\n-|-\n",
    "\n[^1]: f\n",
]
SOURCES = st.lists(st.sampled_from(MARKS + LINES), min_size=1, max_size=14).map("".join)
AFTERS = st.lists(st.text(st.sampled_from("ab *_`[]<>&#1.-$|\\é関!:~="), max_size=5), min_size=3, max_size=3)


@given(SOURCES, st.lists(st.integers(0, 99), max_size=6), AFTERS)
def test_any_edit_of_any_page(source, cuts, afters):
    file = page(source)
    check_round_trip(file, {"": spread(file.parts[0].document.text, cuts, afters)})


@given(SOURCES.filter(lambda source: not any(mark in source for mark in ("$", "^", "<", "&"))))
def test_the_text_is_what_the_page_shows(source):
    shown = read(b"<p>" + pyromark.html(source, options=OPTIONS).encode(), "page.html").by_id[""].document.text
    # Two links without a space between them are two lines in a page; code blocks keep their entities there.
    assert "".join(text(source).split()) == "".join(unescape(shown).split())
