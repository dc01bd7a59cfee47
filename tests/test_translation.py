"""What a translator is asked, how its answers are read and judged, and that one text never depends on another."""

from __future__ import annotations

import pytest

from mtfix import Cleaner, Settings, Trust
from mtfix.asking import LONG, Ask, asks, cut, joined, with_marks, with_numbers, without_context
from mtfix.backends import Translation
from mtfix.calibration import THRESHOLD, UNMEASURED, Signs, probability, weights
from mtfix.polarity import is_modal, is_negated

SETTINGS = Settings(tagger="none", source_language="ja")


class Book:
    """A translator that knows some sentences by heart and answers the others with nothing."""

    name, language, digest = "bundled", "ja", "0" * 64

    def __init__(self, pages: dict[str, list[tuple[str, float]]]) -> None:
        self.pages, self.calls = pages, []

    def translate(self, sentences, best=1):
        self.calls.append(list(sentences))
        return [[Translation(*page) for page in self.pages.get(sentence, [])][:best] for sentence in sentences]


@pytest.fixture
def book(monkeypatch):
    """Open a book of answers in the place of the bundled translator."""

    def opened(**pages):
        found = Book({span: [(said, -0.1) for said in texts] for span, texts in pages.items()})
        monkeypatch.setattr("mtfix.repairers.translation.translator", lambda settings, language: found)
        return found

    return opened


def translated(text):
    (edit,) = Cleaner(SETTINGS).clean(text).edits
    return edit


# --- asking


def test_numbers_go_as_marks_and_come_back_by_rule():
    marked, numbers = with_marks("令和4年に3万人の関係者", "ja")
    assert (marked, numbers) == ("⟦0⟧に⟦1⟧の関係者", ("2022", "30,000 people"))
    assert (
        with_numbers("in ⟦0⟧ some ⟦ 1 ⟧ of those involved", numbers) == "in 2022 some 30,000 people of those involved"
    )


@pytest.mark.parametrize("said", ["in ⟦0⟧", "⟦0⟧ ⟦0⟧ ⟦1⟧", "nothing", "⟦0⟧ ⟦1⟧ ⟦2⟧"])
def test_an_answer_that_lost_or_doubled_a_number_is_none(said):
    assert with_numbers(said, ("2022", "30,000")) is None


def test_a_span_is_asked_for_alone_and_in_its_sentence():
    found = list(asks("関係者", "ja", "Several ", " said so."))
    assert [ask.parts for ask in found] == [("関係者",), ("Several 関係者 said so.",)]
    assert found[1].read(["Several officials said so."]) == "officials"
    assert found[1].read(["Many officials have said it."]) is None


def test_sentences_go_one_by_one_and_long_ones_by_clauses():
    assert list(cut("雨が降った。電車が止まった。")) == ["雨が降った。", "電車が止まった。"]
    long = "彼は昨日の夜に東京から大阪まで電車で行って友人に会ったが、" * 4 + "と述べた。"
    parts = list(cut(long))
    assert "".join(parts) == long and len(parts) > 1 and max(map(len, parts)) <= LONG
    assert joined(["He left,", "and he came back."]) == "He left, and he came back."


@pytest.mark.parametrize("text", ["", " ", "。", "、、、", "a", "⟦0⟧", "\n\n", "東京" * 400, "1" * 300])
def test_anything_can_be_asked(text):
    for ask in asks(text, "ja", "x ", " y"):
        assert isinstance(ask, Ask)
        ask.read([""] * len(ask.parts))


def test_context_has_to_stand_as_it_was():
    assert without_context("Last year the officials met there.", "Last year the ", " met there.") == "officials"
    assert without_context("The the officials met.", "the ", " met.") is None
    assert without_context("officials", "", "") == "officials"


# --- judging


def test_what_model_and_lexicon_say_is_applied(book):
    book(監督=["coach"])
    edit = translated("She was a great 監督 for all.")
    assert (edit.after, edit.trust, edit.repairer) == ("coach", Trust.LIKELY, "translation")
    assert edit.confidence >= THRESHOLD


def test_what_an_unmeasured_model_says_alone_is_proposed(book):
    book(彼はまだ諦めていない=["he has not given up yet"])
    edit = translated("She thinks that 彼はまだ諦めていない and will return.")
    assert edit.trust is Trust.REVIEW and not edit.applied


def test_the_better_of_two_answers_is_taken(book):
    book(監督=["happy birthday", "coach"])
    assert translated("She was a great 監督 for all.").after == "coach"


def test_case_article_and_stop_fit_the_place(book):
    book(監督=["The coach."])
    assert Cleaner(SETTINGS).clean("It was the 監督 of them all.").text == "It was the coach of them all."


def test_what_the_tables_settle_is_not_asked_for(book):
    found = book()
    assert Cleaner(SETTINGS).clean("Several 関係者 said so.").text == "Several officials said so."
    assert found.calls == [[]] or found.calls == []


def test_one_call_serves_all_documents(book):
    found = book()
    list(Cleaner(SETTINGS).clean_many(["She said 彼はまだ諦めていない again.", "He said 私はもう諦めている then."]))
    assert len([call for call in found.calls if call]) == 1


def test_a_text_gets_the_same_in_any_company(book):
    book(監督=["coach"], 大会=["convention"])
    texts = [
        "She was a great 監督 for all.",
        "She joined the 大会 there.",
        "It rains.",
        "She was a great 監督 for all.",
    ]
    together = [result.to_dict() for result in Cleaner(SETTINGS).clean_many(texts)]
    assert together == [Cleaner(SETTINGS).clean(text).to_dict() for text in texts]
    again = [result.to_dict() for result in Cleaner(SETTINGS).clean_many(reversed(texts))]
    assert again[::-1] == together


def test_a_translated_text_stays_as_it_is(book):
    book(監督=["coach"])
    once = Cleaner(SETTINGS).clean("She was a great 監督 for all.").text
    assert once == "She was a great coach for all."
    assert Cleaner(SETTINGS).clean(once).text == once


def test_without_a_translator_the_tables_go_on():
    settings = Settings(tagger="none", translator="none", source_language="ja")
    result = Cleaner(settings).clean("Several 関係者 said 彼はまだ諦めていない again.")
    assert result.text.startswith("Several officials said")
    assert all(edit.repairer != "translation" for edit in result.edits)


# --- calibration


def test_a_model_without_a_table_is_not_trusted_alone():
    assert weights("no such model", "ja") is UNMEASURED
    alone = Signs(score=0.0, said=1.0, backed=1.0, agreed=0.0, words=1)
    assert probability("no such model", "ja", alone) < THRESHOLD
    assert probability("no such model", "ja", alone._replace(agreed=1.0)) >= THRESHOLD


def test_a_table_in_the_model_s_folder_is_read(tmp_path):
    (tmp_path / "calibration.tsv").write_text(
        "sign\tweight\nbias\t2\nscore\t0\nsaid\t0\nbacked\t0\nagreed\t0\nwords\t0\n", encoding="utf-8"
    )
    assert probability(str(tmp_path), "ja", Signs(-9.0, 0.0, 0.0, 0.0, 9)) == pytest.approx(0.8808, abs=1e-4)


# --- polarity

NEGATED = [
    "彼は行かなかった",
    "まだ決まっていない",
    "行きません",
    "知らずに",
    "未定の計画",
    "他不知道",
    "정부는 하지 않았다",
    "он не знает",
]
AFFIRMED = [
    "彼は行くかもしれない",
    "少ない人数",
    "行かなければならない",
    "雨が降った",
    "政府の方針",
    "我们知道",
    "он знает",
]


@pytest.mark.parametrize("text", NEGATED)
def test_a_negation_is_seen(text):
    assert is_negated(text, language(text))


@pytest.mark.parametrize("text", AFFIRMED)
def test_what_denies_nothing_is_no_negation(text):
    assert not is_negated(text, language(text))


def language(text):
    from mtfix.languages import language_of

    return language_of(text, "", "zh" if text in {"他不知道", "我们知道"} else "ja" if "и" not in text else "auto")


def test_a_modal_is_seen():
    assert is_modal("雨が降るかもしれない", "ja") and not is_modal("雨が降った", "ja")


# --- the place


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("It opens in 来年 here.", "It opens next year here."),
        ("He was 逮捕 by police.", "He was arrested by police."),
        ("They will 延期 the race.", "They will postpone the race."),
        ("Nakajima, who 拒否 to join, said so.", "Nakajima, who refused to join, said so."),
        ("He is 高齢者.", "He is an elderly person."),
        ("They were 関係者.", "They were officials."),
        ("An alarming 事件 was reported.", "An alarming case was reported."),
        ("東京都台東区の自宅 was searched.", "Home in Taito Ward, Tokyo was searched."),
        ("Several ロシア officials left.", "Several Russian officials left."),
    ],
)
def test_a_term_takes_the_form_that_its_place_asks_for(text, becomes):
    settings = Settings(tagger="none", translator="none", source_language="ja")
    assert Cleaner(settings).clean(text).text == becomes


@pytest.mark.parametrize(
    "text", ["The area was 停電.", "It was 不安 that.", "The 国際ケーブル保護委員会 met.", "She met 森 there."]
)
def test_what_the_place_leaves_open_is_proposed(text):
    settings = Settings(tagger="none", translator="none", source_language="ja")
    result = Cleaner(settings).clean(text)
    assert result.text == text and [edit.trust for edit in result.edits] == [Trust.REVIEW]
