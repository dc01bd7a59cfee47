"""With the source: alignment, numbers beside numbers, what is missing, and sources that cannot be used."""

import json

import pytest
from command import RULES as FLAGS
from command import caller

from mtfix import Cleaner, Settings
from mtfix.align import aligned, source_language
from mtfix.align.sources import objection, sentences
from mtfix.backends import Translation
from mtfix.figures import mismatches, written
from mtfix.figures.european import in_english
from mtfix.figures.said import said
from mtfix.types import Damage, Trust

RULES = Settings(tagger="none", translator="none")
SOURCE = (
    "（釧路 8日 共同）港は火曜日に再開した。漁船3隻が高波で沈んだが、乗組員17人は全員無事だった。"
    "海上保安庁は原因を調べている。漁協は木曜日に総会を開き、補償について話し合う。市は1200万円の支援を決めた。"
)
ENGLISH = (
    "(Kushiro, 8th, Kyodo) The port reopened on Tuesday. ",
    "Three fishing boats sank in high waves, but all 17 crew members were safe. ",
    "The Japan Coast Guard is investigating the cause. ",
    "The fishermen's cooperative will hold a general meeting on Thursday to discuss compensation. ",
    "The city decided on support of 12 million yen.",
)


def beads(source, text, language="ja"):
    return [(bead.last - bead.first, bead.end - bead.start) for bead in aligned(source, text, language).beads]


# --- alignment


def test_sentences_of_a_source():
    spans = [span.of(SOURCE) for span in sentences(SOURCE, "ja")]
    assert len(spans) == 5
    quoted = "「終わった。帰ろう」と彼は言った。「もう！」\n見出し\n。\n"
    assert [span.of(quoted) for span in sentences(quoted, "ja")] == [
        "「終わった。",
        "帰ろう」と彼は言った。",
        "「もう！」",
        "見出し",
    ]


def test_each_sentence_finds_its_own():
    assert beads(SOURCE, "".join(ENGLISH)) == [(1, 1)] * 5


def test_an_omitted_sentence_leaves_the_others_in_place():
    for place in range(1, 5):
        text = "".join(ENGLISH[:place] + ENGLISH[place + 1 :])
        found = aligned(SOURCE, text, "ja")
        assert [gap.first for gap in found.gaps] == [place]
        assert found.gaps[0].place.start == len("".join(ENGLISH[:place]).rstrip())


def test_merged_and_parted_sentences_are_no_omissions():
    merged = (
        ENGLISH[0]
        + ENGLISH[1]
        + "The Japan Coast Guard is investigating the cause, and the fishermen's cooperative will hold a "
    )
    merged += "general meeting on Thursday to discuss compensation. " + ENGLISH[4]
    assert aligned(SOURCE, merged, "ja").gaps == ()
    assert (2, 1) in beads(SOURCE, merged)
    parted = "".join(ENGLISH).replace(", but all", ". All").replace(" to discuss", ". It will discuss")
    assert aligned(SOURCE, parted, "ja").gaps == ()
    assert (1, 2) in beads(SOURCE, parted)


def test_either_side_may_be_empty():
    assert beads("", "Nothing stands behind this.") == [(0, 1)]
    assert beads("何もない。", "") == [(1, 0)]
    assert beads("", "") == []


@pytest.mark.parametrize(
    ("language", "source", "english"),
    [
        (
            "zh",
            "台风周二登陆。三座桥梁被关闭。约2400名居民撤离。",
            "The typhoon made landfall on Tuesday. Three bridges were closed. About 2,400 residents were evacuated.",
        ),
        (
            "ko",
            "태풍이 화요일에 상륙했다. 다리 3개가 폐쇄됐다. 주민 2400명이 대피했다.",
            "The typhoon made landfall on Tuesday. Three bridges were closed. About 2,400 residents were evacuated.",
        ),
        (
            "ru",
            "Тайфун обрушился на побережье во вторник. Закрыты 3 моста. Эвакуированы 2400 жителей.",
            "The typhoon hit the coast on Tuesday. Three bridges were closed. Some 2,400 residents were evacuated.",
        ),
        (
            "de",
            "Der Taifun traf am Dienstag die Küste. 3 Brücken wurden gesperrt. Rund 2.400 Einwohner flohen.",
            "The typhoon hit the coast on Tuesday. Three bridges were closed. Around 2,400 residents fled.",
        ),
        (
            "fr",
            "Le typhon a frappé mardi. Trois ponts sont fermés. Environ 2 400 habitants ont fui.",
            "The typhoon struck on Tuesday. Three bridges are closed. About 2,400 residents have fled.",
        ),
        (
            "es",
            "El tifón llegó el martes. Cerraron tres puentes. Unos 2.400 vecinos huyeron.",
            "The typhoon arrived on Tuesday. Three bridges were closed. Some 2,400 residents fled.",
        ),
    ],
)
def test_other_languages(language, source, english):
    assert source_language(source) == language
    assert beads(source, english, language) == [(1, 1)] * 3
    assert Cleaner(RULES).clean(english, source=source).findings == ()
    wrong = Cleaner(RULES).clean(english.replace("2,400", "3,500"), source=source)
    assert [finding.text for finding in wrong.findings if finding.damage is Damage.NUMBER_MISMATCH] == ["3,500"]


def test_what_a_sentence_gets_does_not_depend_on_what_was_asked_before():
    text = "".join(ENGLISH)
    first = aligned(SOURCE, text, "ja")
    aligned.cache_clear()
    assert aligned(SOURCE, text, "ja") == first


# --- numbers


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("約1万5000人が集まった", "about 15,000 people gathered"),
        ("2万6469人が参加した", "nearly 26,500 took part"),
        ("約3割が賛成", "three in 10 agree"),
        ("3割が賛成", "30 percent agree"),
        ("半数が賛成", "50 percent agree"),
        ("打率3割2分1厘", "hitting .321"),
        ("打率2割4〜5分", "between .240 and .250"),
        ("21年に開業", "opened in 2021"),
        ("平成18年度の予算", "the budget for fiscal 2006"),
        ("昭和39年", "in 1964"),
        ("午後3時半に始まる", "starts at 3:30 p.m."),
        ("15時に始まる", "starts at 3 p.m."),
        ("10代の若者", "young people in their teens"),
        ("第3回大会", "the third tournament"),
        ("1年半かかった", "took 18 months"),
        ("2週間後", "14 days later"),
        ("鈴木さんら4人", "Suzuki and three others"),
        ("3分の1", "a third, or 33 percent"),
        ("新型コロナの影響", "the impact of COVID-19"),
        ("１万０３６３・１８で終えた", "closed at 10,363.18"),
        ("１８２・４４ドル安", "down $182.44"),
        ("7・8月に開く", "held in July and August"),
        ("両国の首脳", "the two leaders"),
        ("一石二鳥", "two birds with one stone"),
        ("連続10日目", "the 10th day running"),
        ("時速55キロ", "55km/h"),
        ("乃木坂46の新曲", "Nogizaka46's new song"),
    ],
)
def test_what_a_good_translation_may_say(source, english):
    assert mismatches(source, english) == []


@pytest.mark.parametrize(
    ("source", "english", "wrong", "instead"),
    [
        ("9000万円かかった", "cost 9 million yen", "9 million yen", "90 million yen"),
        ("120人が働く", "employs 210 people", "210", "120"),
        ("3人が死亡した", "Five people died", "Five", "Three"),
        ("25日に発表した", "announced on the 26th", "26th", "25th"),
        ("売上高は12.5%増", "sales rose 15.5%", "15.5%", "12.5%"),
        ("午後3時に始まる", "starts at 5 p.m.", "5 p.m.", "3 p.m."),
        ("2018年に完成", "completed in 2013", "2013", "2018"),
        ("総額391億円で契約", "a deal worth 31.1 billion yen", "31.1 billion yen", "39.1 billion yen"),
        ("1200メートル", "12,000 meters", "12,000 meters", "1,200 meters"),
    ],
)
def test_a_wrong_number_and_the_right_one_in_its_style(source, english, wrong, instead):
    (found,) = mismatches(source, english)
    assert found.figure.text.rstrip(".") == wrong.rstrip(".")
    assert written(found.figure, found.instead.value).rstrip(".") == instead.rstrip(".")


def test_a_number_that_the_style_cannot_hold_is_not_written():
    (figure,) = said("on the 26th")
    assert written(figure, 3 / 2) is None
    assert written(figure, -1) is None


def test_numbers_of_other_languages_are_put_in_english():
    assert in_english("1.234,5 Millionen Euro am 3. März", "de") == "1234.5 million Euro am 3. March"
    assert in_english("2 400 habitants, 12,5 pour cent", "fr") == "2400 habitants, 12.5 percent"
    assert in_english("3,2 mil millones", "es") == "3.2 billion"
    assert in_english("12万人", "ja") == "12万人"


def test_another_one_and_centuries_are_no_wrong_numbers():
    assert not mismatches("Un tercer barco llegó del siglo XIX.", "A third ship came from the 19th century.", "", "es")
    assert not mismatches("Un troisième navire du XXe siècle.", "A third ship of the 20th century.", "", "fr")
    assert mismatches("Un troisième navire du XXe siècle.", "A third ship of the 18th century.", "", "fr")


FRENCH = (
    "Le port de Saint-Malo a rouvert mardi. Trois bateaux de pêche ont coulé dans la tempête, mais l'équipage est indemne. "
    "Le préfet Yves Kermadec a ordonné une inspection internationale. Les pêcheurs se réuniront jeudi à Cancale. "
    "La municipalité a promis une indemnisation."
)
FROM_FRENCH = (
    "The port of Saint-Malo reopened on Tuesday. Three fishing boats sank in the storm, but the crew is unharmed. "
    "The fishermen will meet in Cancale on Thursday. The municipality promised compensation."
)


def test_a_sentence_that_the_french_source_has_and_the_english_lacks():
    result = Cleaner(RULES).clean(FROM_FRENCH, source=FRENCH)
    found = [finding.reason for finding in result.findings if finding.damage is Damage.OMITTED_SENTENCE]
    assert len(found) == 1
    assert "Kermadec" in found[0]
    whole = FROM_FRENCH.replace(
        "unharmed. ", "unharmed. The prefect, Yves Kermadec, has ordered an international inspection. "
    )
    assert not Cleaner(RULES).clean(whole, source=FRENCH).findings


def test_a_number_is_changed_and_nothing_else():
    text = "".join(ENGLISH).replace("17 crew", "71 crew")
    result = Cleaner(RULES).clean(text, source=SOURCE)
    assert [(edit.before, edit.after, edit.damage) for edit in result.edits] == [("71", "17", Damage.NUMBER_MISMATCH)]
    assert result.edits[0].trust is Trust.REVIEW, "no counter that the reader knows follows it"
    assert Cleaner(RULES).clean("".join(ENGLISH), source=SOURCE).findings == ()


def test_a_certain_number_is_applied_and_the_product_is_quiet():
    text = "".join(ENGLISH).replace("12 million yen", "1.2 million yen")
    result = Cleaner(RULES).clean(text, source=SOURCE)
    assert result.text == "".join(ENGLISH)
    assert [edit.trust for edit in result.applied] == [Trust.LIKELY]
    assert Cleaner(RULES).clean(result.text, source=SOURCE).edits == ()


# --- translators


class Parrot:
    """A translator that knows its answers by heart."""

    name, language, digest = "parrot", "ja", "0"

    def __init__(self, answers):
        self.answers, self.asked = answers, []

    def translate(self, sentences, best=1):
        self.asked.append(tuple(sentences))
        return [[Translation(text, -0.5) for text in self.answers.get(sentence, ())] for sentence in sentences]


@pytest.fixture
def parrot(monkeypatch):
    def give(answers):
        bird = Parrot(answers)
        monkeypatch.setattr("mtfix.repairers.retranslation.translator", lambda settings, language: bird)
        return bird

    return give


def test_an_omitted_sentence_is_proposed_where_it_belongs(parrot):
    missing = "海上保安庁は原因を調べている。"
    bird = parrot({missing: ["The Coast Guard is looking into the cause."]})
    text = "".join(ENGLISH[:2] + ENGLISH[3:])
    result = Cleaner(RULES).clean(text, source=SOURCE)
    (edit,) = result.edits
    assert (edit.after, edit.trust, edit.applied) == (
        " The Coast Guard is looking into the cause.",
        Trust.REVIEW,
        False,
    )
    assert text[: edit.start] == "".join(ENGLISH[:2]).rstrip()
    assert result.text == text and bird.asked == [(missing,)]
    assert edit.doubts == ()


def test_the_answer_with_the_numbers_of_the_source_is_taken(parrot):
    missing = "漁船3隻が高波で沈んだが、乗組員17人は全員無事だった。"
    right = "Three boats sank, but all 17 of the crew were safe."
    parrot({missing: ["Three boats sank, but all 70 of the crew were safe.", right]})
    result = Cleaner(RULES).clean("".join(ENGLISH[:1] + ENGLISH[2:]), source=SOURCE)
    assert [edit.after for edit in result.edits] == [f" {right}"]


def test_a_fragment_is_translated_anew(parrot):
    source = "ダムは洪水で壊れた。検査官が昨日、被害を確認した。修理は来月始まる。"
    text = (
        "The dam was damaged in the flood. Confirming the damage by inspectors yesterday of. Repairs begin next month."
    )
    parrot({"検査官が昨日、被害を確認した。": ["Inspectors confirmed the damage yesterday."]})
    result = Cleaner(RULES).clean(text, source=source)
    for edit in result.edits:
        assert (edit.after, edit.trust) == ("Inspectors confirmed the damage yesterday.", Trust.REVIEW)
    assert result.text == text


DAM = "ダムは洪水で壊れた。検査官が昨日、被害を確認した。修理は来月始まる。"
GARBLED = "The dam was damaged in the flood. Inspectors the yesterday damage of confirmed was have. Repairs will begin next month."
MENDED = "The dam was damaged in the flood. Inspectors confirmed the damage yesterday. Repairs will begin next month."


@pytest.mark.parametrize(("name", "trust"), [("parrot", Trust.LIKELY), ("bundled", Trust.REVIEW)])
def test_a_garbled_sentence_is_translated_anew(parrot, name, trust):
    """By a strong model, where the judge prefers it; that of the bundled one waits for a person."""
    parrot({"検査官が昨日、被害を確認した。": ["Inspectors confirmed the damage yesterday."]}).name = name
    result = Cleaner(Settings(translator="none")).clean(GARBLED, source=DAM)
    assert [(edit.after, edit.trust) for edit in result.edits] == [
        ("Inspectors confirmed the damage yesterday.", trust)
    ]
    assert result.text == (MENDED if trust is Trust.LIKELY else GARBLED)


@pytest.mark.parametrize(
    "answer",
    [
        "Inspectors the damage of confirmed was yesterday have.",
        "Inspectors did not confirm the damage yesterday.",
        "Inspectors confirmed 30 cases of damage yesterday.",
        "Inspectors 昨日 confirmed the damage.",
        "Subscribe to our newsletter for more information.",
        "Inspectors from Osaka confirmed the damage to Mr. Grant yesterday.",
        "",
    ],
)
def test_a_translation_that_is_doubted_is_not_applied(parrot, answer):
    parrot({"検査官が昨日、被害を確認した。": [answer]})
    result = Cleaner(Settings(translator="none")).clean(GARBLED, source=DAM)
    assert answer == "" or answer not in result.text


def test_a_translator_with_nothing_to_say_is_no_trouble(parrot):
    parrot({})
    result = Cleaner(RULES).clean("".join(ENGLISH[:2] + ENGLISH[3:]), source=SOURCE)
    assert [finding.damage for finding in result.findings] == [Damage.OMITTED_SENTENCE]
    assert result.edits == ()


# --- sources that cannot be used


@pytest.mark.parametrize(
    ("source", "chosen", "said"),
    [
        (" \n", "auto", "holds no words"),
        ("The port was reopened on Tuesday, and it has been busy since then.", "auto", "is in English"),
        ("港は火曜日に再開した。", "ko", "not in the language 'ko'"),
        ("Порт снова открыт во вторник.", "ja", "not in the language 'ja'"),
        ("港は火曜日に再開した。", "fr", "not in the language 'fr'"),
    ],
)
def test_a_source_in_the_wrong_language(source, chosen, said):
    assert said in objection(source, chosen)
    settings = Settings(tagger="none", translator="none", source_language=chosen)
    result = Cleaner(settings).clean("Sales rose １４％ to 30 yen、 he said.", source=source)
    assert result.text == "Sales rose 14% to 30 yen, he said."
    assert len(result.notes) == 1 and said in result.notes[0]


def test_an_endless_source_is_refused_at_once():
    assert "longer than 100,000 characters" in objection("港。" * 60_000)


def test_a_short_source_beside_a_long_text_and_the_other_way_round():
    long = " ".join(f"Line {number} of the report is here." for number in range(400))
    assert sum(end for _, end in beads("短い。", long)) == 400
    assert sum(first for first, _ in beads("行だ。" * 400, "Short.")) == 400


def test_the_source_of_another_article():
    other = "東京株式市場で日経平均株価が大きく下げた。円高を嫌った売りが輸出関連株に出た。銀行株も安い。" * 2
    result = Cleaner(RULES).clean("".join(ENGLISH), source=other)
    assert result.findings == ()
    assert "does not seem to be this article's" in result.notes[0]


@pytest.fixture
def mtfix(monkeypatch, capsysbinary):
    return caller(monkeypatch, capsysbinary)


def test_a_source_from_the_command_line(tmp_path, mtfix):
    (tmp_path / "source.txt").write_text(SOURCE, encoding="utf-8")
    article = tmp_path / "article.txt"
    article.write_text("".join(ENGLISH).replace("12 million", "1.2 million"), encoding="utf-8")
    good = mtfix("clean", *FLAGS, "--source", tmp_path / "source.txt", article)
    assert (good.status, good.out.decode()) == (0, "".join(ENGLISH))
    listed = mtfix("check", *FLAGS, "--source", tmp_path / "source.txt", article)
    assert listed.status == 1 and b"number-mismatch: '1.2 million yen'" in listed.out
    lost = mtfix("clean", *FLAGS, "--source", tmp_path / "none.txt", article)
    assert (lost.status, lost.out) == (2, article.read_bytes())
    assert "none.txt" in lost.err and "cleaned without its source" in lost.err
    twice = mtfix("clean", *FLAGS, "--source", article, article, article)
    assert twice.status == 2 and "one FILE" in twice.err


def test_a_source_in_a_field(tmp_path, mtfix):
    rows = [{"text": "".join(ENGLISH).replace("12 million", "1.2 million"), "ja": SOURCE}, {"text": "It is quiet."}]
    table = tmp_path / "rows.jsonl"
    table.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    done = mtfix("clean", *FLAGS, "--source-field", "ja", table)
    assert done.status == 0 and json.loads(done.out.splitlines()[0])["text"] == "".join(ENGLISH)
    wrong = mtfix("clean", *FLAGS, "--source-field", "zz", table)
    assert wrong.status == 2 and "no text in a field 'zz'" in wrong.err
