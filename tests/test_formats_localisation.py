"""PO, XLIFF, TMX, SRT and VTT: each segment a text with its source, every other byte as it was."""

import polib
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from mtfix import Cleaner, MtfixError, Settings
from mtfix.contents import cleaned
from mtfix.formats import read

RULES = Settings(tagger="none", translator="none")

PO = r"""# A comment with １４％
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Language: en_GB\n"

#: shop.c:12
#, c-format
msgctxt "menu"
msgid "売上高は14%増: %d"
msgstr "Sales rose １４％ in \"May\"、"
" the company said: %d.\n"

#~ msgid "old"
#~ msgstr "１４％"

#, fuzzy
msgid "一つ"
msgid_plural "%d個の12%"
msgstr[0] "one file"
msgstr[1] "１２％ of %d files"

msgid "empty"
msgstr ""
"""
XLIFF = """<?xml version="1.0" encoding="utf-8"?>
<!-- １４％ -->
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a&amp;b" source-language="ja"
 target-language="en-GB"><body>
<trans-unit id="u1"><source>売上高は１４％増</source><target state='new'>Sales <g id="1">rose １４％</g> in May、 AT&amp;T <ph id="2">&lt;１％&gt;</ph>said.</target>
<alt-trans><source>x</source><target>１４％</target></alt-trans></trans-unit>\r
<trans-unit id="u2" translate="no"><source>a</source><target>１４％</target></trans-unit>
<trans-unit id="u3"><source>b</source><target/></trans-unit>
</body></file></xliff>
"""
XLIFF2 = """<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="ja" trgLang="en"><file id="f"><unit id="x">
<segment><source>売上高は14%増</source><target>Sales rose <pc id="1">１４％</pc>.</target></segment></unit></file></xliff>"""
TMX = """<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="ja"/><body>
<tu><tuv xml:lang="EN-US"><seg>Sales rose １４％ &#x2014; in May.</seg></tuv><tuv xml:lang="fr"><seg>１４％</seg></tuv><tuv xml:lang="ja"><seg>売上高は14%増</seg></tuv></tu>
</body></tmx>"""
SRT = """1\r
00:00:01,000 --> 00:00:04,000\r
<i>Sales rose\r
１４％ in May、</i> she said.\r
\r
2\r
00:00:05,000 --> 00:00:06,000\r
{\\an8}–\r
"""
VTT = """WEBVTT １４％

NOTE １４％

intro
00:01.000 --> 00:04.000 line:１％
<v Ann>Sales rose １４％ &amp; fell.</v>
"""


def clean(text, name):
    return cleaned(text.encode(), name, Cleaner(RULES))


def sources(text, name):
    return {part.document.text: part.document.source for part in read(text.encode(), name).parts}


def test_a_po_file_keeps_every_byte_but_those_of_the_edits():
    assert sources(PO, "x.po") == {
        'Sales rose １４％ in "May"、 the company said: %d.\n': "売上高は14%増: %d",
        "one file": "一つ",
        "１２％ of %d files": "%d個の12%",
    }
    done = clean(PO, "x.po").content.decode()
    wanted = PO.replace("rose １４％ in", "rose 14% in").replace('"May\\"、"', '"May\\","').replace("１２％", "12%")
    assert done == wanted
    entries = polib.pofile(done)
    assert entries[0].msgstr == 'Sales rose 14% in "May", the company said: %d.\n'
    assert entries.find("一つ").msgstr_plural[1] == "12% of %d files"


def test_an_xliff_file_keeps_every_byte_but_those_of_the_edits():
    assert sources(XLIFF, "x.xlf") == {"Sales rose １４％ in May、 AT&T said.": "売上高は１４％増"}
    done = clean(XLIFF, "x.xlf").content.decode()
    assert done == XLIFF.replace("rose １４％</g> in May、", "rose 14%</g> in May,")
    assert sources(XLIFF2, "x.xliff") == {"Sales rose １４％.": "売上高は14%増"}
    assert clean(XLIFF2, "x.xliff").content.decode() == XLIFF2.replace("１４％", "14%")
    etree.fromstring(done.encode())


def test_a_tmx_file_keeps_every_byte_but_those_of_the_edits():
    assert sources(TMX, "x.tmx") == {"Sales rose １４％ — in May.": "売上高は14%増"}
    assert clean(TMX, "x.tmx").content.decode() == TMX.replace("rose １４％", "rose 14%")


def test_subtitles_keep_every_byte_but_those_of_the_edits_and_no_cue_is_emptied():
    assert list(sources(SRT, "x.srt")) == ["Sales rose １４％ in May、 she said.\n\n–"]
    assert clean(SRT, "x.srt").content.decode() == SRT.replace("１４％ in May、", "14% in May,")
    assert clean(VTT, "x.vtt").content.decode() == VTT.replace("rose １４％", "rose 14%")


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("x.po", PO.replace("en_GB", "ja"), "is a translation into 'ja'"),
        ("x.xlf", XLIFF.replace("en-GB", "fr"), "is a translation into 'fr'"),
        ("x.tmx", TMX.replace('srclang="ja"', 'srclang="en"'), "is translated from English"),
        ("x.xlf", XLIFF.replace("</body>", ""), "is not well-formed XML: mismatched tag, in line 9"),
        ("x.xlf", "<a>" * 300 + "</a>" * 300, "more than 256 deep"),
    ],
)
def test_what_is_no_translation_into_english_is_a_failure(name, text, said):
    assert said in clean(text, name).failures[0].error
    assert clean(text, name).content == text.encode()


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'


@pytest.mark.parametrize("name", ["x.xlf", "x.tmx"])
@pytest.mark.parametrize("text", [BOMB, OUTSIDE], ids=["bomb", "outside"])
def test_entities_are_refused(name, text):
    assert "declares entities" in clean(text, name).failures[0].error


def test_an_xml_file_says_its_encoding():
    text = TMX.replace("?>", ' encoding="shift_jis"?>', 1).replace("—", "-").replace("&#x2014;", "-")
    file = read(text.encode("cp932"), "x.tmx")
    assert file.parts[0].document.source == "売上高は14%増"
    done = cleaned(text.encode("cp932"), "x.tmx", Cleaner(RULES))
    assert done.content == text.replace("rose １４％", "rose 14%").encode("cp932")


pieces = st.sampled_from(
    [
        '"',
        "\\",
        "\n",
        "msgid ",
        "msgstr ",
        "a",
        "１４％",
        "<",
        ">",
        "&amp;",
        "&",
        "]]>",
        "-->",
        "00:01.000 --> 00:02.000\n",
        "<target>",
        "</target>",
        "<seg>",
        "\r\n",
        "{\\i1}",
        "%s",
    ]
)


@given(st.sampled_from(["po", "xlf", "tmx", "srt", "vtt"]), st.lists(pieces, max_size=30).map("".join))
def test_any_file_is_cleaned_or_refused_and_what_it_says_stays(kind, text):
    frames = {"xlf": XLIFF2.replace("Sales rose", text), "tmx": TMX.replace("Sales rose", text), "po": PO + text}
    whole = frames.get(kind, text) or "x"
    try:
        done = clean(whole, f"x.{kind}")
    except MtfixError:
        return
    again = read(done.content, f"x.{kind}")
    if not done.failures:
        assert [part.document.text.split() for part in again.parts] == [result.text.split() for result in done.results]
