"""Every form of a result, read back: what a reader or program gets is the input, the output and the edits, no more and no less."""

import json
import re
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtfix import Damage, Document, Edit, Finding, MtfixError, Result, Span, Trust
from mtfix.detectors import DETECTED
from mtfix.formats import read
from mtfix.render.critic import critic
from mtfix.render.html import html
from mtfix.render.sarif import sarif
from mtfix.render.summary import summary
from mtfix.render.unified import Change, unified
from mtfix.render.words import Change as What
from mtfix.render.words import changed_lines, pieces, word_diff
from mtfix.rules import rules
from mtfix.types import locator, spliced

SCHEMA = Path(__file__).parent / "schemas" / "sarif-2.1.0-rtm.5.json"


def result_of(text, *edits):
    """Return a result with edits (before, after, trust); each `before` stands once in the text."""
    made = []
    for number, (before, after, trust) in enumerate(edits):
        start = text.index(before)
        span = Span(start, start + len(before))
        finding = Finding(span, Damage.FOREIGN_SCRIPT, 0.9, "seen", "ja", "foreign-script", before)
        applied = trust != "review"
        made.append(Edit(span, before, after, finding, Trust(trust), "why", "test", applied=applied, id=f"id{number}"))
    made.sort(key=lambda edit: edit.span)
    return Result(Document(text), tuple(edit.finding for edit in made), tuple(made))


PARTS = st.sampled_from("ab .,\n\r\té関係–<>&\"'{}~=+-")


@st.composite
def any_results(draw, parts=PARTS):
    """Any text with any disjoint edits, applied or proposed."""
    text = "".join(draw(st.lists(parts, min_size=1, max_size=60)))
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8, unique=True)))
    edits = []
    for start, end in zip(cuts[::2], cuts[1::2], strict=False):
        trust = draw(st.sampled_from(list(Trust)))
        after = "".join(draw(st.lists(parts, max_size=8)))
        if after == text[start:end]:
            continue
        finding = Finding(Span(start, end), Damage.SPACING, 0.9, "seen", None, "spacing", text[start:end])
        applied = trust is not Trust.REVIEW
        name = f"id{len(edits)}"
        edits.append(
            Edit(Span(start, end), text[start:end], after, finding, trust, "why", "x", applied=applied, id=name)
        )
    return Result(Document(text), tuple(edit.finding for edit in edits), tuple(edits))


# --- pieces and the word diff


@given(any_results())
def test_pieces_hold_both_texts(result):
    made = list(pieces(result))
    assert "".join(piece.text for piece in made if piece.change is not What.NEW) == result.document.text
    assert "".join(piece.text for piece in made if piece.change is not What.GONE) == result.text


def test_latin_is_compared_by_word_and_han_by_character():
    result = result_of("The old 中央銀行 said so.", ("old 中央銀行", "new 中国銀行", "likely"))
    assert word_diff(result, colour=False) == "1: The [-old-]{+new+} 中[-央-]{+国+}銀行 said so.\n"


def test_the_word_diff_shows_the_lines_that_change_with_their_numbers():
    text = "one\r\ntwo 東 \r\nthree\r\nfour 西\r\n"
    result = result_of(text, ("東", "east", "safe"), ("西", "west", "review"))
    assert word_diff(result, colour=False) == "2: two [-東-]{+east+} \n"


def test_a_removed_paragraph_does_not_shift_the_numbers():
    text = "one\n\ntwo two\n\nthree 東\n"
    result = result_of(text, ("\n\ntwo two", "", "likely"), ("東", "east", "safe"))
    assert [number for number, _ in changed_lines(result)] == [1, 5]


def test_an_article_cannot_command_the_terminal():
    result = result_of("a \x1b[2J\x07 b\u202e 東\n", ("東", "\x1b]0;x\x07", "safe"))
    for colour in (False, True):
        said = word_diff(result, colour=colour)
        assert "\\x1b[2J\\x07" in said and "\u202e" not in said and "\x07" not in said
        assert set(re.findall(r"\x1b\[?.", said)) <= {"\x1b[3", "\x1b[0"}


# --- the unified diff, through the real programs


@st.composite
def changed_files(draw):
    """Bytes of lines with any line ends, and disjoint changes of them."""
    rows = draw(
        st.lists(
            st.sampled_from([b"a", b"b", b"", b"c\r", b"\x8a\xd6\x8c\x57", b"\xff", b"-- x", b"+++ y", b"@@"]),
            max_size=30,
        )
    )
    before = b"\n".join(rows) + draw(st.sampled_from([b"", b"\n", b"\r\n"]))
    cuts = sorted(draw(st.lists(st.integers(0, len(before)), max_size=6, unique=True)))
    afters = [draw(st.sampled_from([b"", b"x", b"\n", b"new\nlines\n", b"\r\n", b"z\n"])) for _ in cuts[::2]]
    changes = [Change(*place) for place in zip(cuts[::2], cuts[1::2], afters, strict=False)]
    return before, [change for change in changes if before[change.start : change.end] != change.after]


def patched(before, changes):
    out, position = [], 0
    for change in changes:
        out += (before[position : change.start], change.after)
        position = change.end
    return b"".join((*out, before[position:]))


@pytest.mark.parametrize(
    "program", [["git", "apply", "--whitespace=nowarn", "-"], ["patch", "-p1", "--binary", "--quiet"]]
)
def test_git_and_patch_make_of_the_old_file_the_new_one(tmp_path, program):
    many = []
    given(st.lists(changed_files(), min_size=20, max_size=20))(lambda some: many.extend(some))()
    diffs = []
    for number, (before, changes) in enumerate(many):
        (tmp_path / f"file {number}.txt").write_bytes(before)
        diffs.append(unified(before, changes, f"file {number}.txt"))
        assert bool(diffs[-1]) == (patched(before, changes) != before)
    run = subprocess.run(program, input=b"".join(diffs), cwd=tmp_path, capture_output=True)
    assert run.returncode == 0, run.stderr.decode() + run.stdout.decode()
    for number, (before, changes) in enumerate(many):
        path = tmp_path / f"file {number}.txt"
        left = path.read_bytes() if path.exists() else b""  # an emptied file is taken away
        assert left == patched(before, changes), (before, changes)
    assert len({unified(before, changes, "x") for before, changes in many}) > 100


def test_a_hunk_has_three_lines_of_context_and_near_changes_share_one():
    before = b"".join(b"%d\n" % number for number in range(40))
    places = [before.index(b"\n%d\n" % number) + 1 for number in (10, 16, 30)]
    diff = unified(before, [Change(place, place + 2, b"x") for place in places], "f")
    assert re.findall(rb"^@@.*@@$", diff, re.M) == [b"@@ -8,13 +8,13 @@", b"@@ -28,7 +28,7 @@"]


# --- CriticMarkup

MARK = re.compile(
    r"\{\+\+(?P<new>.*?)\+\+\}|\{--(?P<gone>.*?)--\}|\{~~(?P<old>.*?)~>(?P<by>.*?)~~\}|\{==(?P<at>.*?)==\}|\{>>.*?<<\}",
    re.S,
)


def accepted(marked):
    return MARK.sub(lambda m: m["new"] or m["by"] or m["at"] or "", marked)


def rejected(marked):
    return MARK.sub(lambda m: m["gone"] or m["old"] or m["at"] or "", marked)


@given(any_results())
def test_criticmarkup_accepted_is_the_output_and_rejected_the_input(result):
    try:
        marked = critic(result)
    except MtfixError as error:
        mark = re.search(r"holds '(.+?)' itself", str(error))[1]
        assert any(mark in text for text in (result.document.text, *(edit.after for edit in result.edits)))
        return
    assert accepted(marked) == result.text
    assert rejected(marked) == result.document.text
    assert marked.count("mtfix spacing: ") == sum(not edit.applied for edit in result.edits)


def test_a_text_that_holds_criticmarkup_is_refused():
    with pytest.raises(MtfixError, match=r"holds '\{~~' itself"):
        critic(result_of("Write {~~old~>new~~} and 東.", ("東", "east", "safe")))
    with pytest.raises(MtfixError, match="holds '~>' itself"):
        critic(result_of("Write 東 now.", ("東", "a ~> b", "safe")))


def test_a_proposal_lists_its_readings():
    result = result_of("The 東 side.", ("東", "east", "review"))
    assert critic(result) == "The {==東==}{>>mtfix foreign-script: east<<} side."


# --- HTML


class Page(HTMLParser):
    """Reads a page back: what stands in the text of the first view, by mark, and every tag with its attributes."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.open, self.text = [], [], []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in {"meta", "input", "br"}:
            self.open.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        self.text.append((data, tuple(tag for tag, _ in self.open), [attrs.get("class") for _, attrs in self.open]))

    def inline(self, *left_out):
        """Return the text of the inline view without what stands in these tags."""
        return "".join(
            text for text, tags, classes in self.text if "inline text" in classes and not set(left_out) & set(tags)
        )


def shown(text):
    """Return a text as a page can hold it."""
    return re.sub(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]", "\ufffd", text.replace("\r\n", "\n"))


HOSTILE = st.sampled_from(
    [
        "<script>alert(1)</script>",
        "</style>",
        "<img src=x onerror=alert(1)>",
        '" onclick="x',
        "'",
        "&lt;",
        "\x00",
        "\ud800",
        "\u202e",
        "\u2067",
        "-->",
        "]]>",
        "</section>",
        "https://example.org/x.png",
        *"a \n関",
    ]
)


@given(any_results(HOSTILE), st.lists(HOSTILE, min_size=1, max_size=3).map("".join))
def test_a_page_asks_for_nothing_and_runs_nothing_and_shows_everything(result, name):
    page = html([(name, result)])
    page.encode("utf-8")
    read_back = Page(page)
    assert not read_back.open
    for tag, attributes in read_back.tags:
        assert tag not in {"script", "link", "img", "iframe", "object", "embed", "base", "form"}
        assert not [key for key in attributes if key.startswith("on") or key in {"src", "srcset", "action", "style"}]
        assert attributes.get("href", "#").startswith("#")
    assert not re.search(r"@import|url\(", page.split("<body>")[0])
    assert (
        "meta",
        {"http-equiv": "Content-Security-Policy", "content": "default-src 'none'; style-src 'unsafe-inline'"},
    ) in read_back.tags
    refused = [edit for edit in result.edits if not edit.applied]
    if not refused and "\r" not in result.text:
        assert read_back.inline("ins") == shown(result.document.text)
        assert read_back.inline("del") == shown(result.text)
    names = [text for text, tags, _ in read_back.text if "h1" in tags]
    assert "".join(names) == shown(name)


def test_a_page_says_damage_trust_and_reason_of_every_edit_and_links_them():
    result = result_of("The 東 and the 西 side.\r\n", ("東", "east", "likely"), ("西", "west", "review"))
    page = Page(html([("a.txt", result), ("b.txt", result)]))
    rows = {attributes["id"] for tag, attributes in page.tags if tag == "tr" and "id" in attributes}
    links = {attributes["href"].removeprefix("#") for tag, attributes in page.tags if tag == "a"}
    assert links == rows == {"e0-1", "e0-2", "e1-1", "e1-2"}
    cells = [text for text, tags, _ in page.text if "td" in tags]
    for said in ("foreign-script", "likely", "review, not applied", "why", "東", "east", "西", "west"):
        assert said in cells
    assert "\ufffd" not in "".join(text for text, *_ in page.text)


def test_identifiers_of_a_page_are_unique():
    result = result_of("The 東.", ("東", "east", "likely"))
    page = Page(html([("a", result), ("b", result)]))
    named = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    assert len(named) == len(set(named))
    assert {attributes["for"] for tag, attributes in page.tags if tag == "label"} <= set(named)


# --- SARIF

TEXTS = {
    "text": "One.\r\nThe 関係者 said.\n",
    "markdown": "# One\n\nThe **関係者** said.\n",
    "html": "<p>One.</p>\n<p>The &amp; <b>&#38306;係者</b> said.</p>\n",
    "jsonl": '{"text": "One."}\n{"text": "The \\u95a2係者 said."}\n',
}


def logged(form, encoding="utf-8"):
    file = read(TEXTS[form].encode(encoding), f"näme {form}.txt", format=form, encoding=encoding)
    part = next(part for part in file.parts if "関係者" in part.document.text)
    made = result_of(part.document.text, ("関係者", "officials", "likely"))
    result = Result(part.document, made.findings, made.edits)
    return file, sarif([(file, result)], rules())


@pytest.mark.parametrize("form", sorted(TEXTS))
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp932"])
def test_sarif_is_valid_and_points_into_the_file(form, encoding):
    file, log = logged(form, encoding)
    jsonschema.Draft4Validator(json.loads(SCHEMA.read_text())).validate(json.loads(json.dumps(log)))
    (run,) = log["runs"]
    (found,) = run["results"]
    place = found["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == f"n%C3%A4me%20{form}.txt"
    source = file.encoded.text
    region = place["region"]
    said = region["snippet"]["text"]
    assert said in {"関係者", "&#38306;係者", "\\u95a2係者"}
    assert source[region["charOffset"] :][: region["charLength"]] == said
    line = source.split("\n")[region["startLine"] - 1]
    assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == said
    assert region["startLine"] == region["endLine"]
    (change,) = found["fixes"][0]["artifactChanges"]
    for replacement in change["replacements"]:
        start = replacement["deletedRegion"]["charOffset"]
        end = start + replacement["deletedRegion"]["charLength"]
        source = source[:start] + replacement["insertedContent"]["text"] + source[end:]
    assert source == file.encoded.text.replace(said, "officials")


def test_sarif_describes_every_damage():
    _, log = logged("text")
    described = {rule["id"]: rule for rule in log["runs"][0]["tool"]["driver"]["rules"]}
    assert list(described) == [damage.value for damage in DETECTED]
    assert all(rule["shortDescription"]["text"] and rule["help"]["text"] for rule in described.values())


# --- places and the closing sentence


@given(st.text(st.characters(exclude_categories=()), max_size=60), st.data())
def test_line_column_and_byte_of_a_span(text, data):
    offset = data.draw(st.integers(0, len(text)))
    place = locator(text)(Span(offset, offset))
    before = text[:offset]
    assert place == {
        "line": before.count("\n") + 1,
        "column": len(before) - before.rfind("\n"),
        "byte": len(before.encode("utf-8", "surrogatepass")),
    }


def test_bytes_are_counted_right_beyond_the_first_step():
    text = "aé関𠮷\n" * 3000
    locate = locator(text)
    for offset in range(0, len(text), 1001):
        assert locate(Span(offset, offset))["byte"] == len(text[:offset].encode())


def test_the_closing_sentence():
    text = "The 東, the 西, the 南 and the 北 side."
    found = result_of(text, ("東", "east", "likely"), ("西", "west", "review"))
    more = Finding(Span(text.index("北"), text.index("北") + 1), Damage.FOREIGN_SCRIPT)
    assert summary("a.txt", [found]) == "a.txt: 1 repaired, 1 to review"
    both = Result(found.document, (*found.findings, more), found.edits)
    assert summary("a.txt", [both, found]) == "a.txt: 2 repaired, 2 to review, 1 flagged"
    assert summary("a.txt", [Result(Document(text))]) == "a.txt: nothing to repair"


@given(any_results())
def test_the_text_of_a_result_is_spliced_from_its_edits(result):
    assert result.text == spliced(result.document.text, [edit for edit in result.edits if edit.applied])
