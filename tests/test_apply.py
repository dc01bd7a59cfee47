"""Final files from results and decisions: text, patch, Word; and the input given back."""

import io
import json
import subprocess
import zipfile
from dataclasses import replace

import office
import pytest
from browser import needed
from command import DAMAGED, RULES
from edits import spread
from hypothesis import given
from hypothesis import strategies as st
from reviewing import CLEANER, FILES, MARKET, results
from texts import texts

import corpus
from mtfix.render.docx import docx
from mtfix.review.decisions import Decision, Verdict, exported
from mtfix.review.keys import hunks
from mtfix.review.outcome import backwards
from mtfix.review.shelf import named
from mtfix.review.store import Store, Wish
from mtfix.types import Document, Result, spliced
from mtfix.wire import result as result_of

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def decide(path, said, store=None):
    """Decide hunks of a file of results by their words before: {before: verdict or text}."""
    with Store(store or path.with_name(f"{path.name}.decisions.sqlite")) as opened:
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            for hunk in hunks(result_of(row), named(row)):
                wanted = said.get(hunk.key.before)
                if wanted:
                    verdict = Verdict(wanted) if wanted in set(Verdict) else Verdict.EDIT
                    opened.decide([Wish(hunk.key, verdict, wanted if verdict is Verdict.EDIT else None)], "ann", "t")


def cleaned(mtfix, folder, files, *options):
    """Write files into a folder and clean them into results.jsonl."""
    for name, content in files.items():
        (folder / name).write_bytes(content)
    path = folder / "results.jsonl"
    assert mtfix("clean", *RULES, *options, "--output-format", "json", "-o", path, *files).status in {0, 2}
    return path


# --- apply and revert


def test_without_decisions_the_text_is_what_clean_gives(mtfix, tmp_path):
    path = cleaned(mtfix, tmp_path, {"a.txt": DAMAGED.encode()})
    assert mtfix("apply", path).out == mtfix("clean", *RULES, "a.txt").out


def test_decisions_are_found_beside_the_results_or_named(mtfix, tmp_path):
    path = cleaned(mtfix, tmp_path, {"a.txt": DAMAGED.encode()})
    decide(path, {"１４％": "refuse", "、": " (May),"})
    expected = "Sales rose １４％ in May (May), the company said.\nThe mill closed.\n"
    assert mtfix("apply", path).out.decode() == expected
    (tmp_path / "d.jsonl").write_bytes(mtfix("review", "--export", "-", path).out)
    for left in tmp_path.glob("*.sqlite*"):
        left.unlink()
    assert mtfix("apply", path).out.decode() != expected
    assert mtfix("apply", "--decisions", "d.jsonl", path).out.decode() == expected
    assert mtfix("review", "--import", "d.jsonl", path).status == 0
    assert mtfix("apply", path).out.decode() == expected


FORMS = {
    "a.txt": "\ufeffSales rose １４％ in May.\r\nThe mill closed.  \r\n".encode(),
    "b.jsonl": b'{"id": 1, "text": "Sales rose \\uff11\\uff14\\uff05 in May."}\n{"text":"The \\"mill\\" closed\xe3\x80\x81 too."}\n',
    "c.html": "<p>Sales &amp; rents rose <b>１４％</b> in May、 too.</p>\n".encode(),
    "d.md": "# News\n\n* Sales rose １４％ in May.\n".encode(),
}


def test_write_and_revert_give_back_every_byte(mtfix, tmp_path):
    path = cleaned(mtfix, tmp_path, FORMS)
    assert mtfix("apply", "--write", path).status == 0
    final = {name: (tmp_path / name).read_bytes() for name in FORMS}
    assert all(final[name] != content for name, content in FORMS.items())
    assert final["a.txt"] == FORMS["a.txt"].replace("１４％".encode(), b"14%")
    assert mtfix("apply", path).err.endswith("give back the input with `mtfix revert`\n")
    assert mtfix("revert", "--write", path).status == 0
    back = {name: (tmp_path / name).read_bytes() for name in FORMS}
    assert {name: back[name] for name in ("a.txt", "c.html", "d.md")} == {
        name: FORMS[name] for name in ("a.txt", "c.html", "d.md")
    }
    assert [json.loads(line) for line in back["b.jsonl"].splitlines()] == [
        json.loads(line) for line in FORMS["b.jsonl"].splitlines()
    ]
    assert mtfix("revert", "--document", "a.txt", path).out == FORMS["a.txt"], "what is the input already is left so"


def test_revert_touches_nothing_that_another_hand_changed(mtfix, tmp_path):
    path = cleaned(mtfix, tmp_path, {"a.txt": DAMAGED.encode()})
    mtfix("apply", "--write", path)
    (tmp_path / "a.txt").write_text("Something else.\n", encoding="utf-8")
    said = mtfix("revert", "--write", path)
    assert said.status == 2 and "somebody changed it since; nothing was written" in said.err
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == "Something else.\n"


def test_a_patch_makes_the_final_files(mtfix, tmp_path):
    path = cleaned(mtfix, tmp_path, {"a.txt": DAMAGED.encode(), "b.txt": MARKET.encode()})
    decide(path, {"１４％": "refuse"})
    patch = mtfix("apply", "--output-format", "patch", path).out
    final = {name: mtfix("apply", "--document", name, path).out for name in ("a.txt", "b.txt")}
    subprocess.run(["git", "apply", "-"], input=patch, check=True, cwd=tmp_path)
    assert {name: (tmp_path / name).read_bytes() for name in final} == final


def test_an_edit_that_the_file_cannot_hold_is_not_made(mtfix, tmp_path):
    path = cleaned(
        mtfix,
        tmp_path,
        {"a.txt": 'The captain of the caf\xe9 said,"I still have to learn." It rained.\n'.encode("cp1252")},
        "--encoding",
        "cp1252",
    )
    rows = [json.loads(line) for line in path.read_text().splitlines()]
    decide(path, {rows[0]["edits"][0]["before"]: "東京"})
    said = mtfix("apply", "--encoding", "cp1252", path)
    assert said.status == 0 and said.out == (tmp_path / "a.txt").read_bytes() and "1 to review" in said.err


def test_an_article_is_no_result(mtfix, tmp_path):
    (tmp_path / "a.txt").write_text(DAMAGED, encoding="utf-8")
    assert "a.txt is no result" in mtfix("apply", "a.txt").err
    assert "cannot read b.txt" in mtfix("apply", "b.txt").err


def test_critic_and_html_show_what_was_decided(mtfix, tmp_path):
    path = cleaned(mtfix, tmp_path, {"a.txt": DAMAGED.encode()})
    decide(path, {"１４％": "refuse", "、": " (May),"})
    assert b"{~~\xe3\x80\x81~> (May),~~}" in mtfix("apply", "--output-format", "critic", path).out
    assert b"(May)" in mtfix("apply", "--output-format", "html", path).out


@given(st.text(max_size=30), st.lists(st.integers(0, 60), max_size=8), st.lists(st.text(max_size=3), max_size=4))
def test_any_edits_can_be_taken_back(text, cuts, afters):
    edits = tuple(replace(edit, applied=True) for edit in spread(text, cuts, afters))
    result = Result(Document(text), edits=edits)
    assert spliced(result.text, backwards(result)) == text


# --- runs


def test_a_run_is_made_as_it_was_decided_and_given_back(mtfix, tmp_path):
    (tmp_path / "in").mkdir()
    for name, text in FILES.items():
        (tmp_path / "in" / name).write_text(text, encoding="utf-8")
    assert mtfix("batch", *RULES, "--jobs", "1", "--quiet", "in", "-o", "run").status == 0
    kept = {path.name: path.read_bytes() for path in (tmp_path / "run" / "results").iterdir()}
    for path in (tmp_path / "run" / "results").iterdir():
        decide(path, {"１４％": "refuse", "5万3000人": "53,000 visitors"}, tmp_path / "run" / "decisions.sqlite")
    assert mtfix("apply", "run").status == 0
    outputs = {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / "run" / "outputs").rglob("*.txt")}
    assert outputs["market.txt"] == MARKET.replace("、", ",").replace("5万3000人", "53,000 visitors")
    assert outputs["library.txt"] == FILES["library.txt"].replace("、", ",")
    assert {path.name: path.read_bytes() for path in (tmp_path / "run" / "results").iterdir()} == kept, (
        "results are never altered"
    )
    patch = mtfix("apply", "--output-format", "patch", "run").out
    assert b"53,000 visitors" in patch
    (tmp_path / "d.jsonl").write_bytes(mtfix("review", "--export", "-", "run").out)
    assert mtfix("batch", *RULES, "--jobs", "1", "--quiet", "--decisions", "d.jsonl", "in", "-o", "again").status == 0
    again = {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / "again" / "outputs").rglob("*.txt")}
    assert again == outputs
    assert mtfix("revert", "run").status == 0
    back = {path.name: path.read_bytes() for path in (tmp_path / "run" / "outputs").rglob("*.txt")}
    assert back == {name: text.encode() for name, text in FILES.items()}


# --- Word


def body(content):
    """Return the paragraphs of a document as lists of (what happens, text), and what happens to each one's mark."""
    from lxml import etree

    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    for paragraph in root.iter(f"{WORD}p"):
        mark = next((one.tag.removeprefix(WORD) for one in paragraph.iterfind(f"{WORD}pPr/{WORD}rPr/*")), "")
        pieces = []
        for run in paragraph.iter(f"{WORD}r"):
            holder = run.getparent().tag.removeprefix(WORD)
            said = "".join(
                {"t": one.text, "delText": one.text, "tab": "\t", "br": "\v"}.get(one.tag.removeprefix(WORD), "") or ""
                for one in run
            )
            pieces.append((holder if holder in {"ins", "del"} else "", said))
        yield pieces, mark


def judged(content, refused):
    """Return the text of a document in which revisions of the other kind are made: `refused` is what goes, ins or del."""
    text = ""
    for pieces, mark in body(content):
        text += "".join(said for what, said in pieces if what != refused)
        text += "" if mark == refused else "\n"
    return text


def as_word(text):
    """Return a text as a document can hold it."""
    return text.replace("\r\n", "\n").replace("\r", "\v").replace("\f", "\v")


@given(texts)
def test_accepting_all_gives_the_cleaned_text_and_rejecting_all_the_input(text):
    import re

    if re.search("[\x00-\x08\x0e-\x1f\ufffe\uffff\ud800-\udfff]", text):
        return
    result = CLEANER.clean(text)
    content = docx([("a", result)], at="2026-01-02T03:04:05Z")
    assert judged(content, "del").rstrip("\n") == as_word(result.text).rstrip("\n")
    assert judged(content, "ins").rstrip("\n") == as_word(text).rstrip("\n")


ENDS = [
    ("One.\nTwo.\n–\n", [(10, 12, "")]),
    ("One.\nTwo.\n–\n–\n", [(10, 14, "")]),
    ("One.\nTwo.", [(9, 9, "\nThree.\n")]),
    ("One.\n\nTwo.\n", [(4, 6, " ")]),
    ("One.\nTwo.\n", [(0, 5, "")]),
    ("One two.\n", [(3, 4, "\n\n")]),
]


def result_with(text, changes):
    from edits import edit_at

    edits = tuple(replace(edit_at(text, *change), applied=True) for change in changes)
    return Result(Document(text), edits=edits)


@pytest.mark.parametrize(("text", "changes"), ENDS, ids=str)
def test_lines_that_go_and_come(text, changes):
    result = result_with(text, changes)
    content = docx([("a", result)], at="2026-01-02T03:04:05Z")
    assert judged(content, "del").rstrip("\n") == result.text.rstrip("\n")
    assert judged(content, "ins").rstrip("\n") == text.rstrip("\n")


def test_proposals_are_comments_and_reviewers_are_authors(mtfix, tmp_path):
    path = results(tmp_path, {"market.txt": MARKET + "The library of K\ufffdpenick has a book back.\n"})
    decide(path, {"１４％": "accept"})
    assert mtfix("apply", "--output-format", "docx", "-o", "final.docx", path).status == 0
    with zipfile.ZipFile(tmp_path / "final.docx") as archive:
        said = archive.read("word/comments.xml").decode()
        text = archive.read("word/document.xml").decode()
    assert "number-unit: 53,000 people | 53 thousand people" in said and "lost-bytes" in said
    assert 'w:author="ann"' in text and 'w:author="mtfix"' in text


def test_each_document_is_a_word_document_of_its_own(mtfix, tmp_path):
    files = FORMS | {"a.md": b"Sales rose \xef\xbc\x91\xef\xbc\x94\xef\xbc\x85.\n"}
    path = cleaned(mtfix, tmp_path, files)
    said = mtfix("apply", "--output-format", "docx", "-o", "final.docx", path)
    assert said.status == 2 and "name a folder" in said.err and not (tmp_path / "final.docx").exists()
    assert mtfix("apply", "--output-format", "docx", "-o", "final/", path).status == 0
    names = ["a.txt.docx", "b.docx", "c.docx", "d.docx", "a.md.docx"]
    assert {one.name for one in (tmp_path / "final").iterdir()} == set(names)
    by_name = {row["file"]: result_of(row) for row in map(json.loads, path.read_text().splitlines())}
    for name in ("a.txt", "c.html", "a.md"):
        stem = name if name.startswith("a.") else name.partition(".")[0]
        content = (tmp_path / "final" / f"{stem}.docx").read_bytes()
        result = by_name[name]
        assert judged(content, "del").rstrip("\n") == as_word(result.text).rstrip("\n")
        assert judged(content, "ins").rstrip("\n") == as_word(result.document.text).rstrip("\n")
    assert "row 2, field text" in judged((tmp_path / "final" / "b.docx").read_bytes(), "del")
    assert mtfix("apply", "--document", "c.html", "--output-format", "docx", "-o", "one.docx", path).status == 0
    assert mtfix("apply", "--document", "zzz", "--output-format", "docx", "-o", "one.docx", path).status == 2


def test_the_documents_of_a_run_are_files_of_a_folder(mtfix, tmp_path):
    (tmp_path / "in" / "deep").mkdir(parents=True)
    for name, text in {**FILES, "deep/market.txt": MARKET, "marks.txt": "A {++mark++} of １４％.\n"}.items():
        (tmp_path / "in" / name).write_text(text, encoding="utf-8")
    assert mtfix("batch", *RULES, "--jobs", "1", "--quiet", "in", "-o", "run").status == 0
    assert mtfix("apply", "--output-format", "docx", "-o", "word/", "run").err == "mtfix: 5 documents are in word\n"
    assert len(list((tmp_path / "word").rglob("*.docx"))) == 5 and (tmp_path / "word/in/deep/market.docx").exists()
    said = mtfix("apply", "--output-format", "critic", "-o", "critic/", "run")
    assert said.status == 2 and "{++" in said.err and len(list((tmp_path / "critic").rglob("*.critic.md"))) == 4
    assert "14%" in (tmp_path / "critic/in/market.critic.md").read_text(encoding="utf-8")
    assert mtfix("apply", "--document", "in/market.txt", "run").status == 2
    assert mtfix("apply", "--output-format", "patch", "-o", "folder/", "run").status == 2


def test_texts_go_into_a_folder_too(mtfix, tmp_path):
    path = cleaned(mtfix, tmp_path, {"a.txt": DAMAGED.encode(), "b.txt": MARKET.encode()})
    assert mtfix("apply", "-o", "final/", path).status == 0
    for name in ("a.txt", "b.txt"):
        assert (tmp_path / "final" / name).read_bytes() == mtfix("apply", "--document", name, path).out


AWKWARD = [
    "../../etc/passwd",
    "/abs/a.txt",
    "C:\\dir\\a.txt",
    "a\nb\"c'.txt",
    "con.txt",
    "",
    "x" * 400 + ".txt",
    "A.TXT",
    "a.txt",
    "a.txt",
]


def test_no_name_leads_out_of_the_folder_or_onto_another():
    from mtfix.review.folder import file_names

    found = file_names(AWKWARD, ".docx")
    assert len({str(name).casefold() for name in found}) == len(AWKWARD)
    for name in found:
        assert not name.is_absolute() and ".." not in name.parts
        assert all(len(part.encode()) < 200 and not set(part) & set('\n"\\:') for part in name.parts)
    assert str(found[0]) == "etc/passwd.docx" and str(found[4]) == "_con.docx"


@given(st.lists(st.text(max_size=12), max_size=6))
def test_any_names_become_different_files(names):
    from mtfix.review.folder import file_names

    found = file_names(names, ".docx")
    assert len({str(name).casefold() for name in found}) == len(names)
    assert not [name for name in found if name.is_absolute() or {"..", "."} & set(name.parts)]


def test_libreoffice_reads_the_same(tmp_path):
    needed(office.SOFFICE, "LibreOffice")
    article = next(one for one in corpus.articles() if one.name == "ja-wire")
    pairs = [result_with(text, changes) for text, changes in ENDS]
    result = CLEANER.clean(article.damaged)
    for number, one in enumerate((result, pairs[1], pairs[2], pairs[3])):
        document = tmp_path / f"{number}.docx"
        document.write_bytes(docx([("a", one)], at="2026-01-02T03:04:05Z"))
    found = office.texts(sorted(tmp_path.glob("*.docx")), tmp_path)
    for number, one in enumerate((result, pairs[1], pairs[2], pairs[3])):
        assert found[f"{number}-accepted"].rstrip("\n") == one.text.rstrip("\n")
        assert found[f"{number}-rejected"].rstrip("\n") == one.document.text.rstrip("\n")
    assert result.applied and exported([Decision(hunks(result, "a")[0].key, Verdict.ACCEPT)])
