"""Inputs on which translation models are known to invent: not one invention may be applied, whatever the model says.

The translator here is hostile. It answers every span with what models really say in such places: stock phrases, loops,
names out of nowhere, fluent sentences about something else, changed numbers, and empty or half translated lines.
"""

from __future__ import annotations

import pytest

from mtfix import Cleaner, Settings
from mtfix.backends import Translation, choose
from mtfix.lexicon.support import support

INVENTIONS = (
    "I'm sorry.",
    "Contact Us",
    "Subscribe to our newsletter",
    "Welcome to Tokyo, Japan, the largest city in the world.",
    "He was married to a woman named Mary.",
    "They had a baby and lived happily ever after.",
    "the the the the the the",
    "I don't know what to do, I don't know what to do.",
    "Tom said that he would not go.",
    "On 11 September 2001, 3,000 people died.",
    "The European Union and the United States signed an agreement.",
    "What is this?",
    "not",
    "",
    "...",
    "Hello",
    "⟦0⟧ ⟦1⟧ people",
    "the 東京 city",
    "der große Bruder",
    "It is a long established fact that a reader will be distracted by the readable content of a page when looking at its layout",
)

# A text, and what it may become: nothing else than itself with edits that the tables, not the model, give.
KANA = [f"He said {kana} and left." for kana in "あいうえおかきくけこアイウエオン"]
MARKS = [
    "It ended 。",
    "It ended 、 then",
    "He left …。",
    "「」",
    "『 』 is empty.",
    "・・・",
    "ーーー",
    "〜〜〜 it went.",
]
LATIN = [
    "Hello",
    "Hello.",
    "Paris",
    "Mary Smith",
    "OK",
    "NATO",
    "12345",
    "3.14",
    "2022-09-14",
    "😀",
    "The 😀 won.",
    "👍👍👍 👍",
]
NAMES = [
    "The winner was 佐々木希.",
    "Then 渡辺 spoke to 高橋.",
    "The coach is 瓜生正義 again.",
    "She met キシャモルグリ there.",
    "It was ウムラピナ that failed.",
    "The author 李白石 replied.",
    "They call it ゴンボズ.",
]
NUMBERS = [
    "It was １２３.",
    "About 数万 came.",
    "In 昭和65年 it began.",
    "Some 十数人 left.",
    "It cost 何億円 then.",
    "第七 was it.",
]
FAMOUS = [
    "He said 彼らは夫婦になった。 and smiled.",
    "The sign reads: 日本の東京へようこそ",
    "They know that 猫が好き so.",
    "We saw that それはそれでいい again.",
    "Yesterday なんでもない happened.",
    "He wrote よろしくお願いします at the end.",
    "She said お疲れ様でした to all.",
    "The line いただきます was left.",
    "It reads 本日は晴天なり all day.",
    "He replied そうですね and sat down.",
    "It says 吾輩は猫である。名前はまだ無い。 in the beginning.",
    "The note said もう少し待ってください then.",
    "They shouted がんばれ from the stands.",
    "It is 知らんけど in the end.",
    "The rest was 云々 as usual.",
]
LOOPS = [
    "It went ああああああああああああ on.",
    "It went はははははははは on.",
    "The horn 東京東京東京東京東京東京 blew.",
    "A list: 一、一、一、一、一、一、一.",
    "He said すすすすすすすすすす to them.",
]
OTHERS = [
    "The 공항에서는 was closed.",
    "The собака was there.",
    "The ภาษาไทย text stayed.",
    "The مرحبا text stayed.",
    "The שלום text stayed.",
    "The नमस्ते text stayed.",
    "The Ελλάδα text stayed.",
    "The 我们不知道 text stayed.",
    "The გამარჯობა text stayed.",
]
LONG = [
    "It began. " + "彼は昨日の夜に東京から大阪まで電車で行って友人に会ったが、" * 40 + "と述べた。",
    "It began. " + "しかし" * 200,
    "It began. " + "関係者によると、" * 120,
]
NOTORIOUS = KANA + MARKS + LATIN + NAMES + NUMBERS + FAMOUS + LOOPS + OTHERS + LONG


class Hostile:
    """A translator that answers every sentence with one invention, sure of itself."""

    name, digest = "bundled", "0" * 64

    def __init__(self, language: str, said: str) -> None:
        self.language, self.said = language, said
        self.asked: list[str] = []

    def translate(self, sentences, best=1):
        self.asked += sentences
        others = [Translation(text, -0.2) for text in INVENTIONS if text != self.said]
        return [[Translation(self.said, -0.01), *others][:best] for _ in sentences]


def cleaned(text: str, said: str, monkeypatch) -> tuple[object, Hostile]:
    engine = Hostile("ja", said)
    monkeypatch.setattr("mtfix.repairers.translation.translator", lambda settings, language: engine)
    return Cleaner(Settings(tagger="none", translator="bundled", source_language="ja")).clean(text), engine


def test_there_are_enough_of_them():
    assert len(NOTORIOUS) == len(set(NOTORIOUS)) >= 80


@pytest.mark.parametrize("text", NOTORIOUS, ids=lambda text: text[:24])
def test_no_invention_is_applied(text, monkeypatch):
    for said in INVENTIONS:
        result, _ = cleaned(text, said, monkeypatch)
        applied = [edit for edit in result.applied if edit.repairer == "translation"]
        assert not applied, (said, applied)


def test_the_hostile_translator_was_really_asked(monkeypatch):
    asked = sum(bool(cleaned(text, INVENTIONS[0], monkeypatch)[1].asked) for text in NOTORIOUS)
    assert asked >= 40


def test_an_invention_that_shares_a_word_with_its_source_is_not_applied_either(monkeypatch):
    for said in (
        "They became a famous couple in Paris.",
        "The couple did not come.",
        "They married in 1999.",
        "couple couple",
    ):
        result, _ = cleaned("He said 彼らは夫婦になった。 and smiled.", said, monkeypatch)
        assert not [edit for edit in result.applied if edit.repairer == "translation"], said


def test_a_sound_answer_of_the_same_translator_is_applied(monkeypatch):
    """The guards are no wall: what both the model and the lexicon say goes through."""
    result, _ = cleaned("She was a great 監督 for all.", "coach", monkeypatch)
    (edit,) = [edit for edit in result.applied if edit.repairer == "translation"]
    assert (edit.after, result.text) == ("coach", "She was a great coach for all.")
    assert edit.confidence > 0.5 and not edit.doubts


def test_support_is_measured_on_the_words_that_mean_something():
    found = support("彼らは夫婦になった", "ja", "They became a couple")
    assert found.said == 1.0
    assert support("彼らは夫婦になった", "ja", "He bought a house").said == 0.0


def test_the_choice_of_a_translator_is_that_of_the_backends():
    from mtfix.repairers import translation

    assert translation.translator is choose.translator
