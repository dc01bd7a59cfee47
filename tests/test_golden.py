"""mtfix beside the corpus: what careful editors listed is what the rules do, no more and no less."""

import pytest

from corpus import articles, source
from mtfix import Cleaner, Settings
from mtfix.types import Damage, Span

ALL = list(articles())
WITH_SOURCE = [article for article in ALL if not article.clean and source(article.name)]
BESIDE_IT = {Damage.NUMBER_MISMATCH, Damage.OMITTED_SENTENCE}
CLEANER = Cleaner(Settings(tagger="none", translator="none"))


def names(article):
    return article.name


def meets(listed, span):
    return Span(listed.start, listed.end).meets(span)


def places(result):
    """Where mtfix sees damage: the spans of its findings, each with the span of its edit."""
    edited = {edit.finding.span: edit.span for edit in result.edits}
    return [(finding, (finding.span, edited.get(finding.span, finding.span))) for finding in result.findings]


@pytest.mark.parametrize("article", ALL, ids=names)
def test_cleaned_text_is_the_expected_one(article):
    assert CLEANER.clean(article.damaged).text == article.expected


@pytest.mark.parametrize("article", [article for article in ALL if article.clean], ids=names)
def test_clean_articles_have_no_findings(article):
    assert [finding.text for finding in CLEANER.clean(article.damaged).findings] == []


@pytest.mark.parametrize("article", ALL, ids=names)
def test_every_listed_damage_is_found_or_belongs_to_a_model(article):
    seen = [span for _, spans in places(CLEANER.clean(article.damaged)) for span in spans]
    rules = [listed for listed in article.edits if listed.found_by == "rule"]
    assert [listed.before for listed in rules if not any(meets(listed, span) for span in seen)] == []


@pytest.mark.parametrize("article", ALL, ids=names)
def test_what_a_person_decides_is_proposed_and_not_applied(article):
    result = CLEANER.clean(article.damaged)
    for listed in article.edits:
        if listed.status == "review":
            proposals = [edit for edit in result.edits if meets(listed, edit.span)]
            assert proposals, listed
            assert not any(edit.applied for edit in proposals), listed


@pytest.mark.parametrize("article", ALL, ids=names)
def test_what_needs_a_model_is_left_alone(article):
    applied = CLEANER.clean(article.damaged).applied
    left = [listed for listed in article.edits if listed.status in {"later", "unrepaired", "with source"}]
    assert [listed.before for listed in left if any(meets(listed, edit.span) for edit in applied)] == []


@pytest.mark.parametrize("article", ALL, ids=names)
def test_nothing_else_is_found(article):
    result = CLEANER.clean(article.damaged)
    assert [
        finding.text
        for finding, spans in places(result)
        if not any(meets(listed, span) for listed in article.edits for span in spans)
    ] == []


@pytest.mark.parametrize("article", WITH_SOURCE, ids=names)
def test_with_its_source_only_what_is_listed_is_found_beside_it(article):
    result = CLEANER.clean(article.damaged, source=source(article.name))
    assert result.notes == ()
    found = [finding for finding in result.findings if finding.damage in BESIDE_IT]
    listed = [edit for edit in article.edits if edit.found_by == "source"]
    assert [finding.damage.value for finding in found] == [edit.damage for edit in listed]
    for finding, edit in zip(found, listed, strict=True):
        place = Span(edit.end, edit.end) if finding.damage is Damage.OMITTED_SENTENCE else Span(edit.start, edit.end)
        assert finding.span == place


@pytest.mark.parametrize("article", WITH_SOURCE, ids=names)
def test_with_its_source_what_it_proves_is_repaired_too(article):
    result = CLEANER.clean(article.damaged, source=source(article.name))
    expected = article.damaged
    for edit in sorted((e for e in article.edits if e.status in {"applied", "with source"}), reverse=True):
        expected = expected[: edit.start] + edit.after + expected[edit.end :]
    assert result.text == expected
