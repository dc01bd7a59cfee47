"""mtfix beside the corpus: what careful editors listed is what the rules do, no more and no less."""

import pytest

from corpus import articles
from mtfix import Cleaner, Settings
from mtfix.types import Span

ALL = list(articles())
CLEANER = Cleaner(Settings(tagger="none", translator="none"))


def names(article):
    return article.name


def meets(listed, span):
    return Span(listed.start, listed.end).meets(span)


@pytest.mark.parametrize("article", ALL, ids=names)
def test_cleaned_text_is_the_expected_one(article):
    assert CLEANER.clean(article.damaged).text == article.expected


@pytest.mark.parametrize("article", [article for article in ALL if article.clean], ids=names)
def test_clean_articles_have_no_findings(article):
    assert [finding.text for finding in CLEANER.clean(article.damaged).findings] == []


@pytest.mark.parametrize("article", ALL, ids=names)
def test_every_listed_damage_is_found_or_belongs_to_a_model(article):
    result = CLEANER.clean(article.damaged)
    for listed in article.edits:
        if listed.found_by == "rule":
            assert any(meets(listed, finding.span) for finding in result.findings), listed


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
    result = CLEANER.clean(article.damaged)
    for listed in article.edits:
        if listed.status in {"later", "unrepaired"}:
            assert not any(meets(listed, edit.span) for edit in result.applied), listed


@pytest.mark.parametrize("article", ALL, ids=names)
def test_nothing_else_is_found(article):
    result = CLEANER.clean(article.damaged)
    listed = [finding.text for finding in result.findings if not any(meets(entry, finding.span) for entry in article.edits)]
    assert listed == []
