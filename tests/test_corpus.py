"""What the files of `corpus/` promise, checked without the engine."""

import re
from collections import Counter

import pytest

from corpus import FOLDER, articles, kept, read, sheet, source
from mtfix.types import Damage

ALL = list(articles())
DAMAGED = [article for article in ALL if not article.clean]
CLEAN = [article for article in ALL if article.clean]
EDITS = [edit for article in DAMAGED for edit in article.edits]
NEEDS_SOURCE = {Damage.NUMBER_MISMATCH, Damage.OMITTED_SENTENCE}


def names(article):
    return article.name


def spliced(text, edits):
    for edit in sorted(edits, reverse=True):
        text = text[: edit.start] + edit.after + text[edit.end :]
    return text


@pytest.mark.parametrize("article", DAMAGED, ids=names)
def test_applied_edits_make_the_expected_text(article):
    applied = [edit for edit in article.edits if edit.status == "applied"]
    assert applied
    assert spliced(article.damaged, applied) == article.expected


@pytest.mark.parametrize("article", DAMAGED, ids=names)
def test_edits_stand_in_order_and_apart(article):
    for edit, following in zip(article.edits, article.edits[1:], strict=False):
        assert edit.end <= following.start
    for edit in article.edits:
        assert edit.before
        assert article.damaged[edit.start : edit.end] == edit.before
        assert edit.before != edit.after


@pytest.mark.parametrize("article", DAMAGED, ids=names)
def test_fields_agree_with_the_status(article):
    for edit in article.edits:
        assert (Damage(edit.damage) in NEEDS_SOURCE) == (edit.found_by == "source")
        assert edit.found_by in {"rule", "model"} or source(article.name)
        assert edit.reason.endswith((".", "!", "?"))
        match edit.status:
            case "applied":
                assert (edit.trust in {"safe", "likely"}, edit.found_by) == (True, "rule")
            case "review":
                assert (edit.trust, bool(edit.after)) == ("review", True)
            case "with source":
                assert (edit.trust, edit.found_by) == ("likely", "source") and edit.after
            case "later":
                assert edit.trust in {"likely", "review"} and edit.after
            case status:
                assert (status, edit.trust, edit.after) == ("unrepaired", None, None)


def test_what_drops_a_number_or_a_sentence_is_never_safe():
    wary = {"numbering-artefact", "engine-residue", "repeated-span", "duplicate-sentence", "fragment"}
    assert not [edit for edit in EDITS if edit.damage in wary and edit.trust == "safe"]


@pytest.mark.parametrize("article", DAMAGED, ids=names)
def test_nothing_listed_touches_what_is_kept(article):
    spans = kept(article.name)
    assert spans
    for entry in sheet(article.name)["keep"]:
        assert entry["text"] in article.damaged and entry["text"] in article.expected and entry["reason"]
    for start, end in spans:
        assert not [edit for edit in article.edits if edit.start < end and start < edit.end]


def test_no_foreign_letter_is_overlooked():
    """Every foreign letter or mark of a damaged article is either listed or kept."""
    foreign = re.compile(
        r"[\u0400-\u04ff\u0600-\u06ff\u1100-\u11ff\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef\ufffd]"
    )
    for article in DAMAGED:
        known = [(edit.start, edit.end) for edit in article.edits] + list(kept(article.name))
        lost = [m.start() for m in foreign.finditer(article.damaged) if not any(s <= m.start() < e for s, e in known)]
        assert not lost, (article.name, [article.damaged[max(0, at - 20) : at + 20] for at in lost])


def test_languages_and_kinds():
    sheets = [sheet(article.name) for article in DAMAGED]
    languages = Counter(entry["language"] for entry in sheets)
    assert languages >= Counter(ja=7, zh=2, ko=1, ru=1, fr=1, es=1, mixed=1)
    wanted = {"wire report", "market report", "sports", "weather", "interview", "press release"}
    assert wanted <= {entry["kind"] for entry in sheets}
    assert all(entry["about"] for entry in sheets)


def test_every_damage_that_needs_no_source_is_listed_twice():
    counts = Counter(edit.damage for edit in EDITS)
    assert {damage.value for damage in Damage if damage not in NEEDS_SOURCE} == {
        d for d, n in counts.items() if n > 1
    } - set(NEEDS_SOURCE)


def test_lengths():
    assert len(CLEAN) >= 8
    assert all(250 <= len(article.damaged.split()) <= 600 for article in DAMAGED)
    assert all(150 <= len(article.damaged.split()) <= 400 for article in CLEAN)


def test_sources_run_parallel():
    """Paragraph for paragraph; only a last line that the engine left behind may lack its original."""
    sources = {article.name: text for article in DAMAGED if (text := source(article.name))}
    assert len(sources) >= 9
    for article in DAMAGED:
        if article.name in sources:
            blank, blank_in_source = (
                [not line for line in text.splitlines()] for text in (article.damaged, sources[article.name])
            )
            assert blank_in_source in (blank, blank[:-1])


def test_folder_holds_nothing_else():
    found = {path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*") if path.is_file()}
    named = {f"{part}/{a.name}{end}" for a in DAMAGED for part, end in (("damaged", ".txt"), ("expected", ".txt"))}
    named |= {f"expected/{a.name}.toml" for a in DAMAGED} | {f"clean/{a.name}.txt" for a in CLEAN}
    named |= {f"damaged/{a.name}.source.txt" for a in DAMAGED if source(a.name) is not None}
    assert found == named | {"README.md", "diff.png", "review.png"}


def test_readme_names_every_article():
    readme = read(FOLDER / "README.md")
    assert not [article.name for article in ALL if f"`{article.name}`" not in readme]


def test_every_file_ends_with_one_newline():
    for path in FOLDER.rglob("*.txt"):
        text = read(path)
        assert text.endswith("\n") and not text.endswith("\n\n"), path
        assert "\r" not in text and "\t" not in text, path
