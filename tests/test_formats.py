"""Plain text and encodings; what holds for every format."""

import codecs

import pytest
from edits import check_round_trip, edit, edit_at, refusal, rewritten, spread
from hypothesis import given
from hypothesis import strategies as st

from mtfix.formats import FORMATS, guess, read
from mtfix.types import MtfixError

# Each with letters of its own, some of which do not survive decoding and encoding.
ENCODINGS = {
    "utf-8": "the 関係者 said – “yes”",
    "utf-16": "the 関係者 said 😀",
    "utf-16-le": "the 関係者 said 😀",
    "utf-16-be": "the 関係者 said 😀",
    "utf-32": "the 関係者 said 😀",
    "cp932": "the 関係者 said ① ～ ㈱",
    "shift_jis": "the 関係者 said",
    "shift_jis_2004": "the 関係者 said か゚",
    "euc-jp": "the 関係者 said",
    "euc_jis_2004": "the 関係者 said か゚",
    "gb18030": "the 关系 said 😀 ㇱ",
    "gbk": "the 关系 said",
    "gb2312": "the 关系 said",
    "big5": "the 關係 said",
    "big5hkscs": "the 關係 said Ê̄",
    "euc-kr": "the 관계자 said",
    "cp949": "the 관계자 said 뷁",
    "johab": "the 관계자 said",
    "cp1251": "the власть said",
    "koi8-r": "the власть said",
    "mac-cyrillic": "the власть said",
    "latin-1": "the autorité said ÿþ",
    "cp1252": "the autorité said €",
    "cp1250": "the władza said",
    "cp037": "the autorité said",
}
MARKS = {
    "utf-8": codecs.BOM_UTF8,
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
    "utf-32-le": codecs.BOM_UTF32_LE,
    "utf-32-be": codecs.BOM_UTF32_BE,
}


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_an_edit_changes_only_its_bytes_in_every_encoding(encoding, line_end):
    codec = {"utf-16": "utf-16-le", "utf-32": "utf-32-le"}.get(encoding, encoding)
    line = ENCODINGS[encoding]
    word = line.split()[1]
    filler = (line + "  " + line_end) * 300
    content = (filler + "Here " + word + " ends" + line_end).encode(codec)
    file = read(content, "article.txt", encoding=encoding)
    text = file.parts[0].document.text
    start = text.index("Here ") + 5
    result = file.splice({"": [edit_at(text, start, start + len(word), "officials")]})
    assert result == filler.encode(codec) + ("Here officials ends" + line_end).encode(codec)
    assert file.splice({}) == content


@pytest.mark.parametrize("codec", MARKS)
def test_a_byte_order_mark_is_no_text_and_stays(codec):
    content = MARKS[codec] + "the 関係者 said\r\n".encode(codec)
    file = read(content, "article.txt")
    assert file.parts[0].document.text == "the 関係者 said\r\n"
    assert rewritten(file, ("関係者", "officials")) == MARKS[codec] + "the officials said\r\n".encode(codec)
    assert read(content, "article.txt", encoding="cp932").encoded.codec == codec


def test_every_pair_of_bytes_in_cp932_outside_an_edit_is_kept():
    pairs = []
    for first in range(0x81, 0xFD):
        for second in range(0x40, 0xFD):
            pair = bytes((first, second))
            try:
                if len(pair.decode("cp932")) == 1:
                    pairs.append(pair)
            except UnicodeDecodeError:
                continue
    changed = [pair for pair in pairs if pair.decode("cp932").encode("cp932") != pair]
    assert len(changed) == 398
    row = b"\n".join(pairs)
    content = row + "\n関係者\n".encode("cp932") + row
    file = read(content, "article.txt", encoding="cp932")
    word = "\n関係者\n"
    assert rewritten(file, (word, "\nofficials\n")) == row + b"\nofficials\n" + row


def test_bytes_that_stand_for_two_characters_are_not_split():
    content = b"a \x88\x62 b"
    file = read(content, "article.txt", encoding="big5hkscs")
    assert file.parts[0].document.text == "a Ê\u0304 b"
    assert refusal(file, "Ê", "E") == "it would split bytes that stand for two characters"
    assert rewritten(file, ("Ê\u0304", "E")) == b"a E b"


@pytest.mark.parametrize(("encoding", "char"), [("cp932", "—é"), ("shift_jis", "¥"), ("latin-1", "’"), ("cp1251", "é")])
def test_what_the_encoding_cannot_hold_is_a_doubt(encoding, char):
    file = read(b"the man said", "article.txt", encoding=encoding)
    assert "cannot hold" in refusal(file, "man", char)
    text = file.parts[0].document.text
    with pytest.raises(MtfixError, match="cannot hold"):
        file.splice({"": [edit(text, "man", char)]})


@pytest.mark.parametrize("encoding", ["iso-2022-jp", "iso-2022-kr", "hz", "utf-7"])
def test_an_encoding_that_switches_is_refused_with_what_to_do(encoding):
    with pytest.raises(MtfixError, match="iconv -f"):
        read("関係者".encode(), "article.txt", encoding=encoding)


@pytest.mark.parametrize(
    "encoding", ["no-such", "base64", "rot13", "idna", "unicode_escape", "raw_unicode_escape", "a\0"]
)
def test_no_encoding(encoding):
    with pytest.raises(MtfixError, match="no encoding is called"):
        read(b"text", "article.txt", encoding=encoding)


@pytest.mark.parametrize(
    ("content", "encoding", "said"),
    [
        (b"abc\n\x83p", None, r"article.txt is not utf-8: byte 0x83 at offset 4 .*--encoding cp932"),
        ("①".encode("cp932"), "shift_jis", r"byte 0x87 at offset 0 .*--encoding cp932"),
        (b"\xef\xbb\xbfabc\xff", None, r"byte 0xff at offset 6"),
        (b"\xff\xfea", None, r"is not utf-16-le: byte 0x61 at offset 2"),
        (b"ab\x00c" + b"d" * 99, None, r"NUL byte at offset 2"),
        (b"\xfe\x00\x01" + b"d" * 99, None, r"NUL byte at offset 1"),
        ("plain".encode("utf-16-le"), None, r"--encoding utf-16-le"),
        ("plain".encode("utf-16-be"), None, r"--encoding utf-16-be"),
        (b"", None, r"article.txt is empty"),
        (codecs.BOM_UTF16_LE, None, r"article.txt is empty"),
        (b"%PDF-1.7\n", None, r"is a PDF document: save its text"),
        (b"PK\x03\x04rest", None, r"DOCX"),
        (b"{\\rtf1 text}", None, r"RTF"),
    ],
)
def test_bad_bytes_get_one_sentence(content, encoding, said):
    with pytest.raises(MtfixError, match=said) as caught:
        read(content, "article.txt", encoding=encoding)
    assert "\n" not in str(caught.value)


def test_no_format():
    with pytest.raises(MtfixError, match="no format is called 'docx'"):
        read(b"text", "article.txt", format="docx")


@pytest.mark.parametrize(
    ("name", "content", "format"),
    [
        ("a.txt", b"<!doctype html>", "text"),
        ("A.MD", b"", "markdown"),
        ("a.markdown", b"", "markdown"),
        ("a.html", b"", "html"),
        ("folder.md/a.htm", b"", "html"),
        ("a.xhtml", b"", "html"),
        ("a.jsonl", b"", "jsonl"),
        ("a.ndjson", b"", "jsonl"),
        ("-", b"plain", "text"),
        ("-", b"\xef\xbb\xbf\n<!DOCTYPE html>\n", "html"),
        ("README", b"# Title", "text"),
    ],
)
def test_guess(name, content, format):
    assert guess(name, content) == format


def test_plain_text_is_the_file_as_it_is():
    content = "One  \r\ntwo\t\rthree\n\n  \n–".encode()
    file = read(content, "article.txt")
    assert file.parts[0].document.text.encode() == content
    assert file.parts[0].document.protected == ()
    assert file.parts[0].id == ""
    assert rewritten(file, ("two", "2")) == content.replace(b"two", b"2")
    assert rewritten(file, ("\n–", "")) == content.removesuffix("\n–".encode())


def test_the_map_of_plain_text_is_one_piece():
    file = read("Ein Wort – ".encode() * 10_000, "article.txt")
    assert len(file.parts[0].pieces.texts) == 1


@pytest.mark.parametrize(("encoding", "mark"), [("utf-8", b""), ("utf-8", codecs.BOM_UTF8), ("cp932", b"")])
def test_positions_count_lines_columns_and_bytes(encoding, mark):
    content = mark + "one\r\nthe 関係者 said\n".encode(encoding)
    file = read(content, "article.txt", encoding=encoding)
    part = file.parts[0]
    place = file.position(part, part.document.text.index("said"))
    assert (place.line, place.column, place.offset) == (2, 9, 13)
    assert content[place.byte :].startswith(b"said")
    end = file.position(part, len(part.document.text))
    assert (end.line, end.column, end.byte) == (3, 1, len(content))


def test_two_edits_side_by_side():
    file = read(b"abcdef", "article.txt")
    text = file.parts[0].document.text
    edits = {
        "": [edit_at(text, 0, 2, "X"), edit_at(text, 2, 2, "-"), edit_at(text, 2, 4, "Y"), edit_at(text, 6, 6, "!")]
    }
    assert file.doubts(edits) == {}
    assert file.splice(edits) == b"X-Yef!"


@given(content=st.binary(max_size=60), format=st.sampled_from(FORMATS), encoding=st.sampled_from([None, *ENCODINGS]))
def test_any_bytes_are_read_or_refused_and_kept(content, format, encoding):
    try:
        file = read(content, "x", format=format, encoding=encoding)
    except MtfixError:
        return
    assert file.splice({}) == content
    for part in file.parts:
        assert file.splice({part.id: []}) == content
        for offset in range(len(part.document.text) + 1):
            assert 0 <= file.position(part, offset).byte <= len(content)


@given(
    st.text(st.sampled_from("ab é\r\n\u3042関パか゚ÊĀ̄①～¥\\—😀ß"), min_size=1),
    st.sampled_from(sorted(ENCODINGS)),
    st.lists(st.integers(0, 99), max_size=6),
    st.lists(st.text(st.sampled_from("xyé 関—か゚\n"), max_size=4), min_size=3, max_size=3),
)
def test_any_edit_of_plain_text_in_any_encoding(text, encoding, cuts, afters):
    content = text.encode(encoding, "ignore")
    try:
        file = read(content, "a.txt", encoding=encoding)
    except MtfixError:
        return
    check_round_trip(file, {"": spread(file.parts[0].document.text, cuts, afters)})
