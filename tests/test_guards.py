"""Each guard's doubt, with the repairs beside it that it must let pass, and what a doubt does to an edit."""

import pytest

from mtfix.guards import GUARDS, Context, doubts
from mtfix.types import Damage, Document, Edit, Finding, Span, Trust

SCRIPT, NUMBER, REPEATED = Damage.FOREIGN_SCRIPT, Damage.NUMBER_UNIT, Damage.REPEATED_SPAN
NUMBERING, SPACING, MARK = Damage.NUMBERING_ARTEFACT, Damage.SPACING, Damage.FOREIGN_PUNCTUATION

# guard, damage, trust, the text around the edit (the span is `before`), after, evidence
PASS = [
    ("numbers", NUMBER, "safe", "It drew 5万3000人 on Monday.", "5万3000人", "53,000 people", ()),
    ("numbers", NUMBER, "safe", "It rose ３．５％ in May.", "３．５％", "3.5%", ()),
    ("numbers", Damage.ERA_DATE, "safe", "Since 令和4年 it rains.", "令和4年", "2022", ()),
    ("numbers", NUMBERING, "likely", "It began3. The end.", "began3.", "began.", ()),
    ("numbers", REPEATED, "likely", "He won 3 cups, he won 3 cups, he won 3 cups.", ", he won 3 cups, he won 3 cups", "", ()),
    ("addresses", SPACING, "safe", "See https://example.org/a ,please.", "https://example.org/a ,", "https://example.org/a, ", ()),
    ("negation", Damage.FRAGMENT, "likely", "It ended. been said in May.", "been said in May", "It has been said in May", ()),
    ("negation", REPEATED, "likely", "He will not, will not, will not go.", ", will not, will not", "", ()),
    ("quotes", SCRIPT, "likely", "He said 「平和」 and left.", "「平和」", "“peace”", ("peace",)),
    ("quotes", MARK, "safe", "He said「peace now」and left.", "「peace now」", " “peace now” ", ()),
    ("lost", SPACING, "safe", "It was JohnSmith again.", "JohnSmith", "John Smith", ()),
    ("lost", Damage.HONORIFIC_RESIDUE, "safe", "It was Mr. Tanaka-san again.", "Mr. Tanaka-san", "Mr. Tanaka", ()),
    ("invented", SCRIPT, "likely", "The 関係者 said so.", "関係者", "officials", ("officials",)),
    ("invented", NUMBER, "safe", "It drew 5万3000人.", "5万3000人", "53,000 people", ()),
    ("invented", Damage.FRAGMENT, "likely", "It ended. been said.", "been said", "It has been said", ()),
    ("invented", Damage.STUCK_WORDS, "likely", "It ended inthe spring.", "inthe", "in the", ()),
    ("invented", Damage.MOJIBAKE, "safe", "It doesnâ€™t rain.", "â€™", "’", ()),
    ("sentences", SCRIPT, "likely", "It rains。雪。", "。雪。", ". Snow.", ("snow",)),
    ("sentences", SPACING, "safe", "It ended at 3 p.m.in Rome.", "p.m.in", "p.m. in", ()),
    ("sentences", SPACING, "safe", "It ended.They left.", ".", ". ", ()),
    ("growth", SCRIPT, "likely", "The 中央銀行 said so.", "中央銀行", "central bank", ("central bank",)),
    ("growth", Damage.ENGINE_RESIDUE, "likely", "Here is the translation: It rains.", "Here is the translation: ", "", ()),
]  # fmt: skip

DOUBT = [
    ("numbers", NUMBER, "safe", "It drew 5万3000人 on Monday.", "5万3000人", "5,300 people", (), "new: 5300"),
    ("numbers", SCRIPT, "likely", "Some 3人 came.", "3人", "people", ("people",), "lost: 3"),
    ("numbers", SCRIPT, "likely", "Some 人 came.", "人", "2 people", ("people",), "new: 2"),
    ("numbers", NUMBERING, "safe", "It began3. The end.", "began3.", "began.", (), "lost: 3"),
    ("numbers", NUMBERING, "likely", "It began3. The end.", "began3.", "began 4.", (), "new: 4"),
    ("numbers", REPEATED, "likely", "He won 3 cups, he won 4 cups.", ", he won 4 cups", "", (), "lost: 4"),
    ("addresses", SPACING, "safe", "See https://example.org/a,b now.", "https://example.org/a,b", "https://example.org/a, b", (), "address"),
    ("addresses", SCRIPT, "likely", "Write to 鈴木 suzuki@example.org now.", "鈴木 suzuki@example.org", "Suzuki", ("Suzuki",), "address"),
    ("negation", SCRIPT, "likely", "It is なし to be done.", "なし", "not", ("not",), "not"),
    ("negation", Damage.GARBLED_CLAUSE, "likely", "He can not can go.", "can not can", "can", (), "not"),
    ("negation", Damage.GARBLED_CLAUSE, "likely", "He must go.", "must", "may", (), "may, must"),
    ("quotes", SCRIPT, "likely", "He said “we 平和 win” and left.", "“we 平和 win”", "“peace wins”", ("peace wins",), "we 平和 win"),
    ("lost", SPACING, "safe", "It was John  Smith again.", "John  Smith", "John", (), "Smith"),
    ("lost", REPEATED, "likely", "Anna Reed, Anna Weed came.", ", Anna Weed", "", (), "Weed"),
    ("invented", SCRIPT, "likely", "The 関係者 said so.", "関係者", "angry officials", ("officials",), "angry"),
    ("invented", Damage.GARBLED_CLAUSE, "likely", "He the door closed.", "the door closed", "closed the gate", (), "gate"),
    ("sentences", SCRIPT, "likely", "The 関係者 said so.", "関係者", "officials. They", ("officials they",), "sentence"),
    ("growth", SCRIPT, "likely", "The 水 rose.", "水", "water of the wide and deep river", ("water of the wide and deep river",), "would become"),
    ("growth", Damage.GARBLED_CLAUSE, "likely", "He went home in the evening rain.", "home in the evening rain", "home", (), "letters would be removed"),
]  # fmt: skip


def context(damage, trust, text, before, after, evidence):
    start = text.index(before)
    span = Span(start, start + len(before))
    finding = Finding(span, Damage(damage))
    return Context(Edit(span, before, after, finding, Trust(trust), evidence=evidence), Document(text))


def guard(name):
    return next(one for one in GUARDS if one.__name__ == name)


@pytest.mark.parametrize(("name", "damage", "trust", "text", "before", "after", "evidence"), PASS)
def test_passes(name, damage, trust, text, before, after, evidence):
    assert guard(name)(before, after, context(damage, trust, text, before, after, evidence)) is None


@pytest.mark.parametrize(("name", "damage", "trust", "text", "before", "after", "evidence", "said"), DOUBT)
def test_doubts(name, damage, trust, text, before, after, evidence, said):
    there = context(damage, trust, text, before, after, evidence)
    reason = guard(name)(before, after, there)
    assert reason is not None and said in reason and "\n" not in reason
    assert reason in doubts(there.edit, there.document)


@pytest.mark.parametrize(("name", "damage", "trust", "text", "before", "after", "evidence"), PASS)
def test_a_sound_repair_raises_no_doubt_at_all(name, damage, trust, text, before, after, evidence):
    there = context(damage, trust, text, before, after, evidence)
    assert doubts(there.edit, there.document) == ()


@pytest.mark.parametrize("name", [one.__name__ for one in GUARDS])
def test_every_guard_has_a_module_of_its_name_and_both_kinds_of_cases(name):
    assert guard(name).__module__ == f"mtfix.guards.{name}"
    assert name in {case[0] for case in PASS}
    assert name in {case[0] for case in DOUBT}


@pytest.mark.parametrize("damage", list(Damage))
def test_an_edit_that_changes_nothing_raises_no_doubt(damage):
    text = "He said “no, I must not go to Rome in 2022”, see https://example.org/a."
    if damage is Damage.FOREIGN_DATELINE:
        text = "[ジュネーブ／Paris, September 14, 2022, Reuters]"
    there = context(damage, Trust.SAFE, text, text, text, ())
    assert doubts(there.edit, there.document) == ()


def test_a_doubted_edit_waits_for_a_person_and_says_each_doubt_once():
    edit = context(SCRIPT, Trust.SAFE, "The 水 rose.", "水", "water", ()).edit
    doubted = edit.doubted("one", "two").doubted("two")
    assert (doubted.trust, doubted.applied, doubted.doubts) == (Trust.REVIEW, False, ("one", "two"))
