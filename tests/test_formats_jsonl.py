"""JSONL: escapes, paths, rows that are broken, and habits of writing."""

import json

import pytest
from edits import check_round_trip, edit_at, refusal, rewritten, spread
from hypothesis import given
from hypothesis import strategies as st

from mtfix.formats import read
from mtfix.types import Failure

FIRST = "row 1, field text"


def rows(source, fields=("text",)):
    return read(source.encode(), "rows.jsonl", fields=fields)


@pytest.mark.parametrize(
    ("source", "change", "expected"),
    [
        (r'{"id": 1.50, "text":"\u30d1\u30ea talks"}', ("パリ", "Paris"), r'{"id": 1.50, "text":"Paris talks"}'),
        (r'{"text":"the 関係者 said"}', ("関係者", '“x” "y" \\ /'), r'{"text":"the “x” \"y\" \\ / said"}'),
        (r'{"text":"the X said"}', ("X", "“é😀”"), r'{"text":"the \u201c\u00e9\ud83d\ude00\u201d said"}'),
        (r'{"text":"\u30D1 X"}', ("X", "é"), r'{"text":"\u30D1 \u00E9"}'),
        (r'{"text":"\u3042 X"}', ("X", "é"), r'{"text":"\u3042 \u00e9"}'),
        (r'{"url":"a\/b","text":"X"}', ("X", "c/d"), r'{"url":"a\/b","text":"c\/d"}'),
        (r'{"text":"a\nb\tX"}', ("\tX", "\r\n\x01\x7f"), r'{"text":"a\nb' + "\\r\\n\\u0001\x7f" + '"}'),
        (r'{"text":"\ud83d\ude00 X"}', ("\U0001f600", ":)"), r'{"text":":) X"}'),
        (r'{"text":"\ud83d X"}', ("X", "\udc00y"), r'{"text":"\ud83d \udc00y"}'),
        ('{"text":"a", "text" : "X"}\r', ("X", "b"), '{"text":"a", "text" : "b"}\r'),
        (' {"text":"X" , "n":[1,{"text":"X"}]}  ', ("X", "b"), ' {"text":"b" , "n":[1,{"text":"X"}]}  '),
    ],
)
def test_only_what_stands_between_the_quotes_changes(source, change, expected):
    assert rewritten(rows(source), change, part=FIRST).decode() == expected


def test_half_a_surrogate_pair_is_text_and_protected():
    part = rows(r'{"text":"a \ud83d b \u0041"}').by_id[FIRST]
    assert part.document.text == "a \ud83d b A"
    assert [span.of(part.document.text) for span in part.document.protected] == ["\ud83d"]
    assert refusal(rows(r'{"text":"a \ud83d b"}'), "\ud83d", "x", part=FIRST) == "it would change protected text"


def test_two_halves_do_not_become_one_character():
    source = r'{"text":"\ud83dX\ude00"}'
    assert refusal(rows(source), "X", "", part=FIRST) == "the file would be read otherwise"


def test_paths_lead_to_texts():
    source = r'{"a":{"b":["x","関"],"b.c":"y"},"a.b":{"c":"z"},"k\u0065y":"w","":{"":"v"}}'
    fields = ("a.b.1", "key", "a.b.c")
    file = rows(source, fields)
    assert [part.document.text for part in file.parts] == ["関", "w", "y"]
    assert [part.id for part in file.parts] == [f"row 1, field {field}" for field in fields]
    assert rewritten(file, ("関", "y"), part="row 1, field a.b.1").decode() == source.replace("関", "y")


def test_a_row_may_be_a_text_itself():
    assert rows('"one"\n"two"', ("",)).parts[1].document.text == "two"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "line 3 is not JSON: expecting property name enclosed in double quotes, at column 2"),
        ('{"text":"a"} x', "line 3 is not JSON: something follows the value, at column 14"),
        ('{"text":"a\tb"}', "line 3 is not JSON: invalid control character at, at column 11"),
        (r'{"text":"\x"}', r"line 3 is not JSON: invalid \escape, at column 10"),
        (r'{"text":"\u12"}', r"line 3 is not JSON: invalid \uXXXX escape, at column 11"),
        ("[" * 100_000, "line 3 is nested too deeply to be read"),
        ('{"id":1,"t":2}', "line 3 has no field 'text' (it has id, t): name the right one with --field"),
        ("{}", "line 3 has no field 'text' (it has none): name the right one with --field"),
        ("7", "line 3 has no field 'text' (it has none): name the right one with --field"),
        ('{"text":null}', "line 3 holds no text in field 'text': name another with --field"),
    ],
)
def test_a_broken_row_is_a_failure_and_the_others_go_on(line, said):
    source = '{"text":"関 one"}\n\n' + line + '\n{"text":"関 two"}'
    file = rows(source)
    assert [part.id for part in file.parts] == [FIRST, "row 4, field text"]
    assert [type(outcome) is Failure for outcome in file.outcomes] == [False, True, False]
    assert file.failures[0].error == said
    assert file.failures[0].document_id.startswith("row 3")
    assert rewritten(file, ("関", "x"), part="row 4, field text").decode() == source.replace("関 two", "x two")


def test_numbers_of_any_size_are_none_of_our_business():
    source = '{"n":' + "9" * 10_000 + ',"m":-0.0e-400,"x":NaN,"text":"X"}'
    assert rewritten(rows(source), ("X", "y"), part=FIRST).decode() == source.replace("X", "y")


def test_several_rows_and_fields_are_edited_at_once():
    file = rows('{"text":"X","title":"X"}\n{"text":"X","title":"X"}\n', ("title", "text"))
    edits = {part.id: [edit_at("X", 0, 1, str(number))] for number, part in enumerate(file.parts)}
    assert file.doubts(edits) == {}
    assert file.splice(edits).decode() == '{"text":"1","title":"0"}\n{"text":"3","title":"2"}\n'


def test_another_encoding():
    source = '{"text":"the 関係者 said"}\n{"text":"〜関"}\n'
    file = read(source.encode("cp932", "replace"), "rows.jsonl", encoding="cp932")
    assert rewritten(file, ("関係者", "é"), part=FIRST) == source.replace("関係者", r"\u00e9").encode(
        "cp932", "replace"
    )


TEXTS = st.text(st.sampled_from('ab"\\/\n\x00\x1f\x7f é関パ\u2028😀\ud83d\ude00'), max_size=12)
AFTERS = st.lists(st.text(st.sampled_from('xy"\\/\n\x00é関😀\ud83d\ude00'), max_size=4), min_size=3, max_size=3)


@given(st.lists(TEXTS, min_size=1, max_size=3), st.booleans(), st.lists(st.integers(0, 99), max_size=6), AFTERS)
def test_any_edit_of_any_rows(texts, ascii_only, cuts, afters):
    lone = any("\ud800" <= char <= "\udfff" for text in texts for char in text)
    lines = [json.dumps({"id": 1, "text": text, "x": text}, ensure_ascii=ascii_only or lone) for text in texts]
    file = rows("\n".join(lines))
    assert [part.document.text for part in file.parts] == [json.loads(line)["text"] for line in lines]
    kept = check_round_trip(file, {part.id: spread(part.document.text, cuts, afters) for part in file.parts})
    for line in file.splice(kept).decode().split("\n"):
        assert json.loads(line)["x"] in [json.loads(old)["x"] for old in lines]
        assert line.isascii() or not (ascii_only or lone)


@given(
    st.recursive(
        st.none() | st.integers() | TEXTS,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    )
)
def test_any_value_is_read_as_json_reads_it(value):
    file = rows(json.dumps({"text": value}))
    assert [part.document.text for part in file.parts] == (
        [value if not lonely(value) else json.loads(json.dumps(value))] if isinstance(value, str) else []
    )
    assert len(file.outcomes) == 1


def lonely(text):
    """Whether a text holds halves that JSON joins."""
    return "\ud83d\ude00" in text
