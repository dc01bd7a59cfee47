"""Each guard's doubt, with the repairs beside it that it must let pass, and what a doubt does to an edit."""

from dataclasses import replace

import pytest

from mtfix.guards import GUARDS, OF_MODELS, Context, doubts
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

# What a model wrote for a Japanese span of the text: guard, text, before, after.
MODEL_PASS = [
    ("untranslated", "The 政府の方針 changed.", "政府の方針", "government policy"),
    ("boilerplate", "He said 申し訳ない to them.", "申し訳ない", "I'm sorry"),
    ("boilerplate", "The 研究の結果 is out.", "研究の結果", "result of the research"),
    ("repetition", "They sang 歌と歌 all day.", "歌と歌", "songs and songs"),
    ("proportion", "The 経済協力開発機構 met.", "経済協力開発機構", "Organisation for Economic Co-operation and Development"),
    ("dropped", "It ended. 雨が降った。電車が止まった。", "雨が降った。電車が止まった。", "It rained. The train stopped."),
    ("source_negation", "He said that 結果は変わらない again.", "結果は変わらない", "the result will not change"),
    ("source_negation", "It is 雨が降るかもしれない today.", "雨が降るかもしれない", "it may rain"),
    ("source_negation", "A 未知の病気 spread.", "未知の病気", "unknown disease"),
    ("new_names", "The ディミトロフの練習 ended. Dimitrov left.", "ディミトロフの練習", "practice of Dimitrov"),
    ("new_names", "The ロンドンの会社 closed.", "ロンドンの会社", "company in London"),
    ("target_language", "The 政府の方針 changed.", "政府の方針", "government policy"),
    ("unsupported", "The 事故の原因 is known.", "事故の原因", "cause of the accident"),
]  # fmt: skip
MODEL_DOUBT = [
    ("untranslated", "The 政府の方針 changed.", "政府の方針", "government 方針", "方"),
    ("untranslated", "The 政府の方針 changed.", "政府の方針", "...", "empty"),
    ("untranslated", "The 政府の方針 changed.", "政府の方針", "government ⟦0⟧ policy", "⟦"),
    ("boilerplate", "The 研究の結果 is out.", "研究の結果", "I'm sorry.", "stock phrase"),
    ("boilerplate", "The 研究の結果 is out.", "研究の結果", "Subscribe to our newsletter", "Subscribe"),
    ("boilerplate", "The 研究の結果 is out.", "研究の結果", "Contact Us", "Contact Us"),
    ("repetition", "The 歌 ended.", "歌", "song song song", "song"),
    ("repetition", "The 歌 ended.", "歌", "a song of the song of the night", "song of the"),
    ("proportion", "The 歌 ended.", "歌", "song that was sung in the old days", "too many"),
    ("proportion", "It 彼は昨日の夜に東京から大阪まで電車で行って友人に会った so.", "彼は昨日の夜に東京から大阪まで電車で行って友人に会った", "went", "too few"),
    ("dropped", "It ended. 雨が降った。電車が止まった。", "雨が降った。電車が止まった。", "It rained.", "2 sentences"),
    ("source_negation", "He said that 結果は変わらない again.", "結果は変わらない", "the result changes", "lost"),
    ("source_negation", "He said that 結果が変わった again.", "結果が変わった", "the result did not change", "new"),
    ("source_negation", "He said that 結果が変わった again.", "結果が変わった", "the result must change", "modal"),
    ("new_names", "The 会社の社長 left.", "会社の社長", "president of the Mary company", "Mary"),
    ("target_language", "The 会社の社長 left.", "会社の社長", "president of the compania", "compania"),
    ("unsupported", "The 事故の原因 is known.", "事故の原因", "house of the rising sun", "does not say"),
    ("unsupported", "The 事故の原因 is known.", "事故の原因", "cause of the accident in the old wooden kitchen", "kitchen"),
    ("unsupported", "The ゑゑゑ is known.", "ゑゑゑ", "thing", "no term"),
]  # fmt: skip


def written(text, before, after):
    """Return the context of an edit that a model wrote for a Japanese span."""
    edit = context(SCRIPT, "likely", text, before, after, (after,)).edit
    return Context(replace(edit, repairer="translation", finding=replace(edit.finding, language="ja")), Document(text))


@pytest.mark.parametrize(("name", "text", "before", "after"), MODEL_PASS)
def test_a_sound_translation_passes(name, text, before, after):
    there = written(text, before, after)
    assert guard(name)(before, after, there) is None


@pytest.mark.parametrize(("name", "text", "before", "after", "said"), MODEL_DOUBT)
def test_an_unsound_translation_is_doubted(name, text, before, after, said):
    there = written(text, before, after)
    assert said in (guard(name)(before, after, there) or "")
    assert guard(name)(before, after, there) in doubts(there.edit, there.document)


@pytest.mark.parametrize("one", OF_MODELS, ids=lambda one: one.__name__)
def test_what_comes_from_a_table_is_not_doubted_as_a_model_is(one):
    there = context(SCRIPT, "likely", "The ゑ is here.", "ゑ", "compania ⟦0⟧ compania compania. I'm sorry.", ())
    assert one("ゑ", there.edit.after, there) is None


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
    assert name in {case[0] for case in (*PASS, *MODEL_PASS)}
    assert name in {case[0] for case in (*DOUBT, *MODEL_DOUBT)}


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
