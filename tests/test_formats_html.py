"""HTML: what is text, what is protected, and how edits are written."""

from dataclasses import replace
from time import process_time

import pytest
from edits import check_round_trip, edit, edit_at, refusal, rewritten, spread
from hypothesis import given
from hypothesis import strategies as st

from mtfix.formats import read
from mtfix.types import MtfixError, Result, Trust


def page(source, name="page.html"):
    return read(source.encode(), name)


def text(source, name="page.html"):
    return page(source, name).by_id[""].document.text


def shielded(source):
    document = page(source).by_id[""].document
    return [span.of(document.text) for span in document.protected if span.of(document.text).strip()]


@pytest.mark.parametrize(
    ("source", "change", "expected"),
    [
        ("the <b>関係者</b> said", ("関係者", "officials"), "the <b>officials</b> said"),
        ("the <b>関係者</b> said", ("the 関係者", "the officials"), "the <b>officials</b> said"),
        ("the&#12497;&#x30EA; talks", ("パリ", " Paris"), "the Paris talks"),
        ("AT&amp;T 社", ("AT&T 社", "AT&T"), "AT&amp;T"),
        ("R&D 部", ("部", "& <b> 'x' \"y\""), "R&D &amp; &lt;b&gt; 'x' \"y\""),
        ("a ]]> 部", ("]]> 部", "]]>x"), "a ]]>x"),
        ("x ]] 部", ("部", "> y"), "x ]] &gt; y"),
        ("one\n   two\r\n\tthree", ("two three", "2 3"), "one\n   2 3"),
        ("one\n   two\r\n\tthree", ("one two", "1 two"), "1\n   two\r\n\tthree"),
        (
            "<p>[<b>パリ</b> 14日 <i>ロイター</i>] – x",
            ("[パリ 14日 ロイター]", "[Paris 14th Reuters]"),
            "<p>[<b>Paris</b> 14th <i>Reuters</i>] – x",
        ),
        (
            "<p>[<b>パリ</b>　14日　ロイター] – x",
            ("[パリ　14日　ロイター]", "[Paris, 14th, Reuters]"),
            "<p>[<b>Paris,</b> 14th, Reuters] – x",
        ),
        ("<p>x</p>\n<p class=y>\n–</p>", ("\n–", ""), "<p>x</p>\n<p class=y>\n</p>"),
        ("<p>one<p>two", ("one\n\ntwo", "one"), "<p>one<p>"),
        ("<p>x<p>–<p>y", ("–\n\n", ""), "<p>x<p><p>y"),
        ("<p>5万<!-- c -->人", ("万", "0,000"), "<p>50,000<!-- c -->人"),
        ("a&nbsp;b 関", ("b 関", "b c"), "a&nbsp;b c"),
        ("x&NotEqualTilde;関", ("\u2242\u0338関", "!"), "x!"),
        ("x&NotEqualTilde;", ("\u0338", "?"), "x\u2242?"),
    ],
)
def test_edits_are_written_between_the_tags(source, change, expected):
    assert rewritten(page(source), change).decode() == expected


@pytest.mark.parametrize(
    ("source", "place", "expected"),
    [
        ("<a href=x>link</a>said", "said", "<a href=x>link</a> said"),
        ("said<b>bold</b>", "bold", "said <b>bold</b>"),
        ("<b>x</b><i>y</i>", "y", "<b>x</b> <i>y</i>"),
        ("<code>x</code>said", "said", "<code>x</code> said"),
        ("said<code>x</code>", "x", "said <code>x</code>"),
        ("said<br>next", "\n", "said <br>next"),
    ],
)
def test_a_space_goes_behind_what_closes_and_before_what_opens(source, place, expected):
    file = page(source)
    at = file.parts[0].document.text.index(place)
    assert file.splice({"": [edit_at(file.parts[0].document.text, at, at, " ")]}).decode() == expected


@pytest.mark.parametrize(
    ("source", "before", "after", "reason"),
    [
        ("the <b>関係</b>者 said", "関係者", "officials", "it would reach across markup"),
        ("<p>one<p>two", "one\n\ntwo", "one two", "it would change protected text"),
        ("<p>one<h2>two", "one\n\ntwo", "one", "it would change protected text"),
        ("<ul><li>x<li>–</ul>", "\n\n–", "", "it would change protected text"),
        ("<p>x<p>y", "\n\n", "", "it would change protected text"),
        ("<p>x z<p>y", "z\n\ny", "", "it would change protected text"),
        ("one<br>two", "one\ntwo", "one two", "it would change protected text"),
        ("<code>関</code> said", "関", "x", "it would change protected text"),
        ("the 関 said", "関", "x\ny", "a line break in HTML needs a tag"),
        ("the 関 said", "関", "\ud83d", "half a surrogate pair cannot be written in HTML"),
        ("&関amp;", "関", "", "the file would be read otherwise"),
        ("a <関b> c", "関", "", "the file would be read otherwise"),
    ],
)
def test_what_cannot_be_written_says_why(source, before, after, reason):
    assert refusal(page(source), before, after) == reason
    file = page(source)
    document = file.parts[0].document
    with pytest.raises(MtfixError, match="nothing was changed"):
        file.splice({"": [edit(document.text, before, after)]})


def test_an_edit_that_cannot_be_written_waits_for_a_person():
    file = page("the <b>関係</b>者 said <b>者</b>")
    document = file.parts[0].document
    edits = (edit(document.text, "関係者", "officials"), edit(document.text, "者", "people", 1))
    result = Result(document, edits=tuple(replace(each, applied=True) for each in edits))
    first, second = file.doubted({"": result})[""].edits
    assert (first.applied, first.trust, first.doubts) == (False, Trust.REVIEW, ("it would reach across markup",))
    assert second.applied
    assert file.splice({"": [second]}).decode() == "the <b>関係</b>者 said <b>people</b>"


def test_what_the_encoding_lacks_becomes_a_reference():
    file = read("the 関 said".encode("cp932"), "a.html", encoding="cp932")
    assert rewritten(file, ("関", "café — 5€")) == b"the caf&#233; &#8212; 5&#8364; said"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p>one<p>two</p>three<div>four", "one\n\ntwo\n\nthree\n\nfour"),
        ("<ul>\n <li>one\n <li>two</ul>", "one\n\ntwo"),
        ("<table><tr><td>1<td>2<tr><th>3</table>", "1\n\n2\n\n3"),
        ("one<br>two<br/><br>three", "one\ntwo\n\nthree"),
        ("o<b>n</b>e <i> two</i>", "one two"),
        ("<a href=/>Home</a><a href=/n>News</a>", "Home\nNews"),
        ("a <!-- b --> c<!--> d<!---> e<!-- > f --!> g", "a c d e g"),
        ("a<!doctype html>b<?php x ?>c</ d>e<!x>f", "abcef"),
        ("a < b <3 <é </", "a < b <3 <é </"),
        ("a<b title=\"x > y\" data='<i>' c=d>e", "ae"),
        ('a<b c="d>e', "a"),
        ("a<script>if (a<b) '</p>';</script>b", "ab"),
        ("a<script><!-- <script> </script> --></script>b", "ab"),
        ("a<style>p > a {}</style >b<STYLE></style x>c", "abc"),
        ("<p>a<script>never closed", "a"),
        ("a <img alt=b> c", "a \ufffc c"),
        ("a<svg><title/><text>x</text></svg>b<svg/>c", "a\ufffcb\ufffcc"),
        ("a <textarea>x</textarea> b<template>c</template>", "a \ufffc b"),
        ("AT&T &copy2024 &amp;amp; &notit; &unknown;", "AT&T ©2024 &amp; ¬it; &unknown;"),
        ("&#0; &#xD800; &#128;", "\ufffd \ufffd €"),
        ("x ]]> y", "x ]]> y"),
        ("a<![CDATA[b > c]]>d", "ad"),
        ("<html><head><title>T<p>no", ""),
        ("  \n ", ""),
    ],
)
def test_what_a_reader_reads(source, expected):
    assert text(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("the <code>a b</code>, <kbd>c</kbd> and <tt>d</tt>", ["a b", "c", "d"]),
        ("a<pre>\n x  y\n</pre>b", ["\n x  y\n"]),
        ("it began<sup>3</sup>. Been H<sub>2</sub>O", ["3", "2"]),
        ("<ruby>東<rt>とう</rt></ruby> is east", ["東とう"]),
        ('a <span lang="ja">関係者</span> b <i lang=fr-CA>eau</i> <i lang=en-GB>c</i>', ["関係者", "eau"]),
        ('<html lang="ja"><body lang=ja translate=no><article lang=ja>All of it', []),
        ("<div lang=ja>関<span lang=en>the</span>係</div>x", ["関", "係"]),
        ('<b translate="no">関</b> <b class="x notranslate">係</b> <b translate=yes>者</b>', ["関", "係"]),
        ("a &nosuch; &#xDFFF; b", ["&nosuch;", "\ufffd"]),
        ("<p lang=ja>関<p>係", ["関"]),
        ("<p><code>関</p><p>係", ["関"]),
        ("<b><pre>関</b>係</pre>者", ["関係"]),
        ("<div lang=ja><table><tr><td>関</div>係</table></div>者", ["関\n\n係"]),
    ],
)
def test_what_is_protected(source, expected):
    found = [piece for piece in shielded(source) if "\ufffc" not in piece]
    assert [piece.strip() for piece in found] == [piece.strip() for piece in expected]


def test_the_title_is_a_text_of_its_own():
    file = page("<title>News\n &amp; 関</title><h1>News &amp; 関</h1>")
    assert [(part.id, part.document.text) for part in file.parts] == [("title", "News & 関"), ("", "News & 関")]
    assert rewritten(file, ("関", "views"), part="title").decode() == (
        "<title>News\n &amp; views</title><h1>News &amp; 関</h1>"
    )


def test_xhtml():
    source = (
        '<?xml version="1.0"?>\n<!DOCTYPE html [<!ENTITY x "y>">]>\n<html xmlns="http://www.w3.org/1999/xhtml">'
        "<title/><script/><p>a <![CDATA[1 < 2 & 3]]> <b/>関</p></html>"
    )
    file = page(source, "page.xhtml")
    assert file.parts[-1].document.text == "a 1 < 2 & 3 関"
    assert shielded(source) == ["1 < 2 & 3"]
    assert rewritten(file, ("関", "]]>")).decode() == source.replace("関", "]]&gt;")


@pytest.mark.parametrize(
    ("head", "codec"),
    [
        ('<meta charset="Shift_JIS">', "cp932"),
        ("<META http-equiv='Content-Type' content='text/html; charset=euc-jp'>", "euc_jp"),
        ('<?xml version="1.0" encoding="GB2312"?>', "gb18030"),
        ("<!-- <meta charset=koi8-r> --><meta charset = windows-1251>", "cp1251"),
        ("<meta charset=utf-16>", "utf-8"),
        ("<p>none", "utf-8"),
    ],
)
def test_the_page_names_its_encoding(head, codec):
    content = (head + "<p>the man said 14").encode(codec)
    assert read(content, "page.html").encoded.codec == codec
    assert read(content, "page.html", encoding="latin-1").encoded.codec == "iso8859-1"
    assert read(b"\xef\xbb\xbf" + content, "page.html").encoded.codec == "utf-8"
    assert read(content, "page.txt").encoded.codec == "utf-8"


def test_a_page_with_an_unknown_or_switching_encoding_is_refused():
    with pytest.raises(MtfixError, match="'none-such'"):
        read(b"<meta charset=none-such>", "page.html")
    with pytest.raises(MtfixError, match="iconv"):
        read(b"<meta charset=iso-2022-jp>", "page.html")


@pytest.mark.parametrize(
    "piece",
    [
        "<![CDATA[",
        "<!doctype [",
        "<b ",
        "<b><i>",
        "<p><b>x</p></i>",
        "<!--",
        "&",
        '<a b="',
        "<td><b></div>",
        "<svg>",
        "]]>",
    ],
)
def test_a_hostile_page_takes_linear_time(piece):
    def seconds(times):
        content = (piece * times).encode()
        begin = process_time()
        assert read(content, "page.html").content == content
        return process_time() - begin

    assert seconds(40_000) < 0.5 + 10 * seconds(10_000)


TAGS = """<p> </p> <b> </b> <br> <li> <ul> </ul> <code> </code> <pre> </pre> <div> </div> <!--x--> <i> </i> <td> <table>
    </table> <svg/> <img> <title> </title> <sup> </sup> </a>"""
WORDS = "&amp; &#12497; &lt &copy &nosuch; &#0; & < > ]]> é 関係 word said. 14"
LONGER = [" ", "\n", "  ", "<i lang=ja>", "<a href='x>y'>", '<script>a<b"</script>']
MARKUP = st.sampled_from([*TAGS.split(), *WORDS.split(), *LONGER])
SOURCES = st.lists(MARKUP, max_size=16).map("".join)
AFTERS = st.lists(st.text(st.sampled_from("ab &<>;#x1関é]\"'/!-"), max_size=5), min_size=3, max_size=3)


@given(SOURCES, st.lists(st.integers(0, 99), max_size=6), AFTERS)
def test_any_edit_of_any_page(source, cuts, afters):
    file = page(source or " ")
    check_round_trip(file, {part.id: spread(part.document.text, cuts, afters) for part in file.parts})


@given(SOURCES)
def test_the_text_of_a_page_survives_being_written_anew(source):
    document = page(source or " ").by_id[""].document
    escaped = document.text.replace("&", "&amp;").replace("<", "&lt;").replace("\n\n", "<p>").replace("\n", "<br>")
    assert text(escaped or " ").split() == document.text.split()


@given(st.lists(st.sampled_from(["the", "関係者", "said", "R&D", "<i>", "14"]), min_size=1), st.data())
def test_words_between_inline_tags_are_replaced_one_by_one(words, data):
    tags = [data.draw(st.sampled_from(["b", "i", "span", "a"])) for _ in words]
    escaped = [word.replace("&", "&amp;").replace("<", "&lt;") for word in words]
    source = " ".join(f"<{tag}>{word}</{tag}>" for tag, word in zip(tags, escaped, strict=True))
    chosen = data.draw(st.integers(0, len(words) - 1))
    before = " ".join(words)
    start = len(" ".join(words[:chosen])) + (1 if chosen else 0)
    expected = source.split(" ")
    expected[chosen] = f"<{tags[chosen]}>X&amp;Y</{tags[chosen]}>"
    change = edit_at(before, start, start + len(words[chosen]), "X&Y")
    assert page(source).splice({"": [change]}).decode() == " ".join(expected)
