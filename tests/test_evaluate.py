"""`mtfix evaluate`: rows told by their fields, scores that a person can count, signatures, tables, JSON and the page."""

import gzip
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from command import RULES

from mtfix import Cleaner, MtfixError, Settings, tagging
from mtfix.backends import Levels, Tagged, Translation, Word, choose
from mtfix.evaluate import evaluate, rows
from mtfix.evaluate.injected import Article, injected, with_other_number
from mtfix.evaluate.report import Table
from mtfix.evaluate.rows import SCHEMAS
from mtfix.evaluate.schemas import scorer
from mtfix.evaluate.subject import Subject
from mtfix.evaluate.tokens import written

ONLY_RULES = Settings(tagger="none", translator="none")

TAGS = [
    {
        "src_lang": "ja",
        "text": "Several 関係者 said that it rained .",
        "tags": "OBOOOOO",
        "pe": "Several officials said that it rained .",
        "hter": 0.143,
        "da": 40,
    },
    {
        "src_lang": "ja",
        "text": "The mill is closed .",
        "tags": "OOBOO",
        "pe": "The mill was closed .",
        "hter": 0.2,
        "da": 80,
    },
    {
        "src_lang": "zh",
        "text": "It was very very very cold .",
        "tags": "OOOBBOO",
        "pe": "It was very cold .",
        "hter": 0.4,
        "da": 70,
    },
]
PAIRS = [
    {"category": "codemix", "bad": "The 関係者 left.", "good": "The officials left.", "spans": [[4, 7, "codemix", ""]]},
    {"category": "codemix", "bad": "The toit fell.", "good": "The roof fell.", "spans": [[4, 8, "codemix", ""]]},
    {
        "category": "repeat",
        "bad": "He can pass, he can score, he can score, he can score, and he rests.",
        "good": "He can pass, he can score, and he rests.",
    },
    {"category": "repeat", "bad": "The mill closed.", "good": "The mill closed."},
]
SPANS = [
    {
        "src_lang": "ja",
        "text": "Several 関係者 said no.",
        "spans": [[8, 11, "foreign-script", "major"]],
        "ref": ["Several officials said no."],
    },
    {
        "src_lang": "ja",
        "text": "The mill is closed.",
        "spans": [[4, 8, "style", "minor"]],
        "ref": ["The plant is closed."],
    },
    {"src_lang": "ja", "text": "The mill, again, closed.", "spans": [], "ref": ["Again the mill closed."]},
]
SENT = [
    {"text": "He can score, he can score, he can score, he can score.", "labels": ["repetitions"]},
    {"text": "The mill closed.", "labels": ["omission"]},
    {"text": "It rained.", "labels": []},
]
CLEAN = [
    {"kind": "original", "domain": "news", "text": "The mill closed in May, the company said."},
    {"kind": "original", "domain": "news", "text": "The talks ended on Monday.\n–"},
    {"kind": "original", "domain": "social", "text": "It costs １４％ more."},
    {"text": "A text of nobody knows what kind."},
]
DOCS = [
    {
        "doc": "a",
        "src_lang": "ja",
        "src": [f"{place}番目の船は{place + 20}日に港を出た。" for place in range(30)],
        "ref": [f"Ship number {place} left the old harbour on day {place + 20} of it." for place in range(30)],
        "mt": {
            "engine": [f"The number {place} ship has left the port on {place + 20} days １４％." for place in range(30)]
        },
    }
]
LID = [
    {"lang": "ja", "unit": "sentence", "text": "今日は雨が降りました。"},
    {"lang": "en", "unit": "sentence", "text": "It rained today."},
]
REPAIRS = [{"text": "Several 関係者 said no.", "ref": "Several officials said no."}]
TRANSLATIONS = [{"src": "東京", "ref": ["tokyo.", "the city of Tokyo"]}, {"src": "雨", "ref": "snow"}]
EVERY = {
    "tags": TAGS,
    "pairs": PAIRS,
    "spans": SPANS,
    "sent": SENT,
    "clean": CLEAN,
    "docs": DOCS,
    "lid": LID,
    "repairs": REPAIRS,
    "translations": TRANSLATIONS,
}


def stored(path, made):
    """Write rows as gzip JSON lines."""
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in made)
    return str(path)


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "gold"
    place.mkdir()
    for schema, made in EVERY.items():
        stored(place / f"{schema}.jsonl.gz", made)
    return place


def section(tmp_path, made, **more):
    """Return the section of some rows."""
    return evaluate([stored(tmp_path / "x.jsonl.gz", made)], ONLY_RULES, **more).sections[0]


def cells(section, title, row):
    """Return a row of a table by the names of the columns."""
    table: Table = next(table for table in section.tables if table.title == title)
    names = [column.name for column in table.columns]
    return next(dict(zip(names, cells, strict=True)) for cells in table.rows if cells[0] == row)


# --- rows


@pytest.mark.parametrize("schema", sorted(SCHEMAS))
def test_a_schema_is_told_by_its_fields_and_has_a_scorer_and_rows_here(schema, tmp_path):
    found = rows.read(Path(stored(tmp_path / "rows.jsonl.gz", EVERY[schema])))
    assert found.schema == schema
    assert scorer(schema).__name__ == schema


def test_plain_lines_compressed_lines_and_tables_are_read(tmp_path):
    plain, table = tmp_path / "a.jsonl", tmp_path / "b.tsv"
    plain.write_text("".join(json.dumps(row) + "\n\n" for row in CLEAN), encoding="utf-8-sig")
    table.write_text("関係者\tofficials\tthose concerned\r\n雨\train\n", encoding="utf-8")
    assert rows.read(plain).rows == tuple(CLEAN)
    assert rows.read(table).rows == (
        {"src": "関係者", "ref": ["officials", "those concerned"]},
        {"src": "雨", "ref": ["rain"]},
    )


def test_a_users_own_names_for_the_fields_are_known(tmp_path):
    own = tmp_path / "own.jsonl"
    own.write_text('{"text": "Ａ mill.", "pe": "A mill."}\n')
    assert rows.read(own).schema == "repairs"
    own.write_text('{"source": "雨", "target": "rain"}\n')
    assert rows.read(own).schema == "translations"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "holds no rows"),
        (b"\xff\xfe", "not UTF-8 at byte 0"),
        (b"not json\n", "row 1 is neither a JSON object nor"),
        (b'{"text": "a"}\n{"text": \n', "row 2 is not JSON"),
        (b'{"lines": 3}\n', "no schema has the fields lines; known are"),
        (b'{"text": "a b", "tags": "O"}\n', "row 1: 2 tokens need as many tags"),
        (b'{"text": "ab", "spans": [[1, 9, "x", ""]]}\n', "is none of the text"),
        (b'{"text": "ab", "spans": ["x"]}\n', "is none of the text"),
        (b'{"text": "ab"}\n{"text": 3}\n', "row 2: field 'text' of the schema clean is of another kind"),
        (b'{"text": "ab"}\n{"bad": "x"}\n', "row 2: field 'text' of the schema clean is missing"),
        (b'{"bad": "x", "good": []}\n', "no reference to compare with"),
        (b'{"src": ["a"], "ref": ["b", "c"], "mt": {}}\n', "ref has not as many segments as src"),
        (gzip.compress(b'{"text": "ab"}\n' * 99)[:40], "no whole gzip file"),
        (b"\x1f\x8bxx", "no whole gzip file"),
    ],
)
def test_unfit_rows_are_one_clear_sentence(tmp_path, content, said):
    path = tmp_path / "bad.jsonl"
    path.write_bytes(content)
    with pytest.raises(MtfixError) as caught:
        evaluate([str(path)], ONLY_RULES)
    assert said in str(caught.value)
    assert str(path) in str(caught.value)


def test_a_folder_without_rows_and_a_file_that_is_not_there_are_refused(tmp_path, mtfix):
    assert "holds no rows to score" in mtfix("evaluate", tmp_path, *RULES).err
    assert mtfix("evaluate", tmp_path / "none.jsonl", *RULES)[::2] == (
        2,
        f"mtfix: cannot read {tmp_path / 'none.jsonl'}: no such file or directory\n",
    )


def test_a_sample_is_the_same_whatever_the_order_of_the_rows(tmp_path):
    made = [{"text": f"The mill number {place} closed."} for place in range(200)]
    one = rows.sampled(rows.read(Path(stored(tmp_path / "a.jsonl.gz", made))), 20)
    other = rows.sampled(rows.read(Path(stored(tmp_path / "b.jsonl.gz", made[::-1]))), 20)
    assert one.rows == other.rows[::-1]
    assert (len(one.rows), one.total) == (20, 200)


# --- tokens


def test_a_word_gives_its_probability_to_its_tokens_but_not_to_marks_glued_to_it():
    text = written("He can 't , she said : “ no ” –")
    assert text.text == "He can't, she said: “no” –"
    assert text.scores([(0, 2, 0.1), (3, 9, 0.9), (10, 13, 0), (14, 19, 0.4), (20, 24, 0.3), (25, 26, 0.8)]) == [
        *(0.1, 0.9, 0.9, 0, 0, 0.4, 0, 0, 0.3, 0, 0.8)
    ]


@pytest.mark.parametrize(
    ("tokens", "after"),
    [
        ("It was very very very cold .", "It was very cold ."),
        ("Several 関係者 said , “ no ” .", "Several officials said , “ no ” ."),
        ("It rose １４％ in May .", "It rose 14 % in May ."),
        ("The ship left before the storm began3 . been confirmed by the owner .", None),
        ("He can 't go .", "He can 't go ."),
    ],
)
def test_only_what_was_edited_is_tokenised_anew(tokens, after):
    text = written(tokens)
    result = Cleaner(ONLY_RULES).clean(text.text)
    said = text.retokenised(result)
    assert re.sub(r"\s", "", said) == re.sub(r"\s", "", result.text), "nothing is lost"
    assert after is None or said == after


# --- scores that can be counted


def test_tagged_words(tmp_path):
    """Of 19 words 4 are damaged; the rules call 関係者 and two of the three copies of "very", which are right but one."""
    found = section(tmp_path, TAGS)
    texts = [written(row["text"]) for row in TAGS]
    called = [text.scores(Cleaner(ONLY_RULES).inspect(text.text)) for text in texts]
    said = [[score >= 0.5 for score in own] for own in called]
    assert said[0] == [False, True, False, False, False, False, False]
    assert not any(said[1])
    every = cells(found, "Words", "all")
    truth = [tag == "B" for row in TAGS for tag in row["tags"]]
    hits = sum(a and b for a, b in zip(truth, [claim for own in said for claim in own], strict=True))
    assert every["words"] == len(truth) == 19
    assert every["recall"] == pytest.approx(hits / 4)
    assert every["precision"] == pytest.approx(hits / sum(map(sum, said)))
    assert cells(found, "Words", "ja")["F1 damaged"] == pytest.approx(2 * 1 / (2 * 1 + 0 + 1))


def test_repair_beside_doing_nothing(tmp_path):
    """ja: 1 of 7 and 1 of 5 words are wrong, one is repaired; zh: 2 of 5 are too many and go."""
    found = section(tmp_path, TAGS)
    ja, zh = cells(found, "Repair", "ja"), cells(found, "Repair", "zh")
    assert (ja["TER before"], ja["TER after"]) == (pytest.approx(100 * 2 / 12), pytest.approx(100 * 1 / 12))
    assert (zh["TER before"], zh["TER after"]) == (pytest.approx(100 * 2 / 5), 0)
    assert [cells(found, "Repair", "all")[name] for name in ("edited", "improved", "worsened")] == [2, 2, 0]
    assert cells(found, "Repair", "all")["gain per edit"] == pytest.approx(3 / 2)


def test_doing_nothing_scores_the_ter_that_the_rows_state(tmp_path):
    for row in TAGS:
        stated = cells(section(tmp_path, [row]), "Repair", row["src_lang"])["TER before"]
        assert stated == pytest.approx(100 * row["hter"], abs=0.05)


def test_pairs(tmp_path):
    found = section(tmp_path, PAIRS)
    seen = cells(found, "Seen", "codemix (other script)")
    assert (seen["pairs"], seen["accuracy"], seen["span exact"], seen["ties"]) == (1, 1, 1, 0)
    assert cells(found, "Seen", "codemix (Latin script)")["pairs"] == 1
    assert cells(found, "Given back", "repeat")["restored"] == 1
    assert cells(found, "Given back", "repeat")["TER after"] == 0
    intact = cells(found, "Intact texts", "all")
    assert (intact["texts"], intact["flagged"], intact["edited"]) == (4, 0, 0)


def test_a_pair_of_equal_scores_is_not_right(tmp_path):
    found = section(tmp_path, [{"category": "tense", "bad": "The mill close.", "good": "The mill closed."}])
    seen = cells(found, "Seen", "tense")
    assert (seen["accuracy"], seen["ties"]) == (0, 1)


def test_learner_sentences_have_gleu(tmp_path):
    made = [
        {"category": "learner", "tokenised": True, "bad": "It was very very very cold today .", "good": ["It was very cold today .", "It was cold today ."]},
        {"category": "learner", "tokenised": True, "bad": "The mill closed in May .", "good": ["The mill closed in May ."]},
    ]  # fmt: skip
    found = cells(section(tmp_path, made), "Correction", "all")
    assert found["sentences"] == 2
    assert found["GLEU after"] > found["GLEU before"]


def test_marked_spans_and_leftovers(tmp_path):
    found = section(tmp_path, SPANS)
    whole = cells(found, "Spans and sentences", "ja")
    assert (whole["marked"], whole["found"], whole["precision"], whole["recall"]) == (2, 1, 1, 0.5)
    assert whole["AUC"] == pytest.approx(0.75), "one of two rows with a mark is above the row without, the other ties"
    assert whole["AUC major"] == 1
    assert cells(found, "By category", "style")["touched"] == 0
    left = cells(found, "Leftovers", "foreign-script · ja")
    assert (left["applied %"], left["applied or proposed %"]) == (100, 100)
    worth = cells(found, "Worth of the repair beside a cut", "foreign-script · ja")
    assert (worth["repair"], worth["better than a cut %"], worth["worse %"]) == ("applied", 100, 0)
    assert worth["mean gain of chrF"] > 20
    assert worth["numbers equal %"] == 100


def test_what_is_only_proposed_stands_apart_and_what_has_no_repair_does_not_count(tmp_path):
    made = [
        {"src_lang": "ja", "text": text, "spans": [[4, 7, "foreign-script", ""]], "ref": "The mill closed."}
        for text in ("The 14日 closed.", "The 鬱蒼龗 closed.", "The 関係者 closed.")
    ]
    found = section(tmp_path, made)
    rows_ = next(table for table in found.tables if table.title.startswith("Worth")).rows
    assert sum(row[2] for row in rows_) < 3
    assert all(0 <= share <= 100 for row in rows_ for share in (row[3], row[4], row[6]))


def test_a_repair_that_only_deletes_is_worth_what_a_cut_is(tmp_path):
    made = [
        {
            "src_lang": "ja",
            "text": "A 静岡 Shizuoka newspaper.",
            "spans": [[2, 4, "foreign-script", ""]],
            "ref": "A Shizuoka newspaper.",
        }
    ]
    found = section(tmp_path, made)
    worth = cells(found, "Worth of the repair beside a cut", "foreign-script · ja")
    assert (worth["better than a cut %"], worth["worse %"], worth["mean gain of chrF"]) == (0, 0, 0)


def test_labelled_sentences(tmp_path):
    found = section(tmp_path, SENT)
    title = "Sentences by label, each against those without any"
    assert cells(found, title, "repetitions")["AUC"] == 1
    assert cells(found, title, "omission")["AUC"] == 0.5
    assert cells(found, title, "any")["AUC"] == 0.75
    assert cells(found, title, "none")["flagged %"] == 0


def test_false_alarms_with_marks_cut_from_documents_apart(tmp_path):
    found = section(tmp_path, CLEAN)
    news, social = cells(found, "False alarms", "original · news"), cells(found, "False alarms", "original · social")
    assert (news["flagged"], news["edited"], news["marks flagged"]) == (0, 0, 1)
    assert (social["flagged"], social["edited"], social["of 1,000"]) == (1, 1, 1000)
    size, touched = len(CLEAN[2]["text"]), len("１４％")
    assert social["altered per million characters"] == pytest.approx(1e6 * touched / size)
    assert cells(found, "False alarms", "all")["of 1,000"] == 250


def test_languages(tmp_path):
    found = section(tmp_path, LID)
    title = "Seen as foreign, and the language named right"
    assert cells(found, title, "ja")["sentence seen %"] == 100
    assert cells(found, title, "en")["sentence seen %"] == 0


def test_fragments_with_accepted_answers(tmp_path):
    found = section(tmp_path, TRANSLATIONS)
    assert cells(found, "Translation", "applied or proposed")["right %"] == 50
    assert "nrefs:2" in found.tables[0].signature


class Model:
    """A translator that says the same of everything."""

    name, language, digest = "model", "ja", "d" * 64

    def translate(self, sentences, best=1):
        return [[Translation("Tokyo", -0.1)] if text == "東京" else [] for text in sentences]


def test_the_translation_model_is_scored_alone_and_stands_in_the_signature(tmp_path, monkeypatch):
    made = [{"src": "東京", "ref": "Tokyo"}, {"src": "雨", "ref": "rain"}]
    path = stored(tmp_path / "x.jsonl.gz", made)
    monkeypatch.setattr(choose, "translator", lambda settings, language: Model() if language == "ja" else None)
    report = evaluate([path], Settings(tagger="none", source_language="ja"))
    assert cells(report.sections[0], "Translation", "model alone")["right %"] == 50
    assert report.signature.models == {"translator ja": "d" * 64}
    assert "models:translator ja=dddddddddddd" in report.sections[0].tables[0].signature
    other = evaluate([path], Settings(tagger="none", source_language="zh"))
    assert [row[0] for row in other.sections[0].tables[0].rows] == ["applied", "applied or proposed"]


class Watcher:
    """A tagger that takes every word of six letters for damaged."""

    name, digest, levels = "watcher", "e" * 64, Levels()

    def tag(self, sentences):
        words = [[Word(*match.span(), 0.8, 0.0) for match in re.finditer(r"\b\w{6}\b", text)] for text in sentences]
        return [Tagged(tuple(own)) for own in words]


def test_the_taggers_words_are_scored_and_its_digest_stands_in_the_signature(tmp_path, monkeypatch):
    monkeypatch.setattr(tagging, "chosen", lambda settings: (Watcher(), ()))
    made = [{"src_lang": "ja", "text": "The closed mill was sounds .", "tags": "OBOOBO"}]
    report = evaluate([stored(tmp_path / "x.jsonl.gz", made)], Settings(translator="none"))
    assert cells(report.sections[0], "Words", "ja")["MCC"] == 1
    assert report.signature.models == {"tagger": "e" * 64}


# --- articles with their source


def test_an_articles_segments_are_compared_though_it_is_cleaned_whole(tmp_path):
    found = cells(section(tmp_path, DOCS), "Repair", "engine")
    assert (found["sentences"], found["edited"]) == (30, 30)


def test_damage_is_put_in_always_the_same_and_only_where_it_is_said():
    row = DOCS[0]
    article = Article("engine", tuple(row["mt"]["engine"]), tuple(row["ref"]), "\n".join(row["src"]), "a")
    one = injected(article)
    assert one == injected(article)
    assert one.numbers and one.drops
    assert len(one.article.lines) == len(article.lines) - len(one.drops)
    kept = [line for line in article.lines if line in one.article.lines]
    assert [line for place, line in enumerate(one.article.lines) if place not in one.numbers] == kept
    for place in one.numbers:
        assert one.article.lines[place] not in article.lines
    for place in one.drops:
        assert one.article.lines[place - 1] in article.lines and one.article.lines[place] in article.lines
    assert not set(one.drops) & {0, len(one.article.lines)}


def test_a_changed_number_is_none_that_the_source_holds():
    changed = {with_other_number("Some 25 ships came.", "船が３５隻と45隻", seed) for seed in range(0, 40, 4)}
    assert changed == {"Some 55 ships came."}
    assert with_other_number("Some 25 ships came.", "", 1) is None, "three of four are left"
    assert with_other_number("In COVID-19 and 7:30.", "", 0) is None


def test_what_is_found_with_the_source_is_counted(tmp_path, monkeypatch):
    """A subject that flags every changed number, no dropped sentence, and one sound segment of each article."""
    from dataclasses import replace

    from mtfix.types import Damage, Finding, Result, Span

    original = "\n".join(DOCS[0]["mt"]["engine"]).split("\n")

    def flagged(self, text, source):
        lines = text.split("\n")
        wrong = [place for place, line in enumerate(lines) if line not in original and "ship has" in line]
        sound = [place for place, line in enumerate(lines) if place not in wrong][:1]
        starts = [sum(len(line) + 1 for line in lines[:place]) for place in [*wrong, *sound]]
        document = replace(self.cleaner.document(text), source=source)
        return Result(document, tuple(Finding(Span(s, s + 3), Damage.NUMBER_MISMATCH) for s in sorted(starts)))

    monkeypatch.setattr(Subject, "with_source", flagged)
    found = cells(section(tmp_path, DOCS), "With the source: damage put in", "engine")
    assert found["numbers changed"] > 2
    assert (found["found %"], found["dropped found %"], found["flagged"]) == (100, 0, 1)


# --- the report


def test_every_score_has_a_signature_that_names_version_data_settings_models_and_threshold(folder):
    report = evaluate([str(folder)], ONLY_RULES)
    assert [section.schema for section in report.sections] == sorted(EVERY)
    for part in report.sections:
        for table in part.tables:
            assert table.signature.startswith("mtfix:")
            assert f"data:{part.file}@{part.sha256[:12]}" in table.signature
            assert f"settings:{ONLY_RULES.digest()}" in table.signature
            assert "models:none" in table.signature and "threshold:0.5" in table.signature


def test_scores_with_a_measure_of_sacrebleu_repeat_its_signature(tmp_path):
    repair = next(table for table in section(tmp_path, TAGS).tables if table.title == "Repair")
    assert "TER=nrefs:1|case:mixed" in repair.signature and "version:" in repair.signature


def test_the_same_rows_give_the_same_report_and_other_settings_another_signature(folder):
    one, again = evaluate([str(folder)], ONLY_RULES), evaluate([str(folder)], ONLY_RULES)
    other = evaluate([str(folder)], Settings(tagger="none", translator="none", safe_only=True))
    assert one == again
    assert one.sections[0].tables[0].signature != other.sections[0].tables[0].signature


def test_a_text_that_fails_is_counted_and_said(tmp_path, monkeypatch):
    from mtfix.types import Failure

    whole = Cleaner.clean_many
    failing = lambda self, texts: (
        Failure("", "detect", "it broke") if "２" in outcome.document.text else outcome
        for outcome in whole(self, texts)
    )
    monkeypatch.setattr(Cleaner, "clean_many", failing)
    found = section(tmp_path, [{"text": "It is １ here."}, {"text": "It is ２ here."}])
    assert found.notes == ("1 texts could not be examined and count as left alone; the first: it broke",)
    assert cells(found, "False alarms", "—")["flagged"] == 1


# --- the command


def test_tables_json_and_page(mtfix, folder):
    shown = mtfix("evaluate", folder, "--html", "page.html", "--examples", "2", *RULES)
    assert (shown.status, shown.err) == (0, "")
    text = shown.out.decode()
    assert "== tags.jsonl.gz: 3 rows of the schema tags" in text
    assert "== in short" in text
    made = json.loads(mtfix("evaluate", folder, "--output-format", "json", *RULES).out)
    assert made["schema"] == "mtfix.scores/1"
    words = next(part for part in made["files"] if part["schema"] == "tags")["tables"][0]
    assert words["rows"][-1]["source"] == "all" and words["signature"]
    page = Path("page.html").read_text(encoding="utf-8")
    assert mtfix("evaluate", folder, "--output-format", "html", *RULES).out.decode() == page


class Tags(HTMLParser):
    """Collects the tags of a page, and checks that they close."""

    VOID = frozenset({"meta", "line", "rect", "circle", "polyline"})

    def __init__(self):
        super().__init__()
        self.found, self.open, self.attributes = set(), [], []

    def handle_starttag(self, tag, attrs):
        self.found.add(tag)
        self.attributes += attrs
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.found.add(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_the_page_stands_alone_and_runs_nothing(mtfix, tmp_path):
    rows_ = [
        *CLEAN,
        {"text": "<script>alert(1)</script> costs １４％ & more", "kind": '"><img src=x onerror=alert(1)>'},
    ]
    page = mtfix("evaluate", stored(tmp_path / "c.jsonl.gz", rows_), "--output-format", "html", *RULES).out.decode()
    tags = Tags()
    tags.feed(page)
    assert not tags.open
    assert not tags.found & {"script", "img", "link", "iframe", "object", "image"}
    assert not [name for name, _ in tags.attributes if name.startswith("on")]
    assert not re.search(r"(?:src|href)=[\"'](?!#)|url\(|@import", page)
    assert "svg" in tags.found
    assert "default-src 'none'" in page


def test_a_quick_look_says_that_it_is_one(mtfix, folder):
    out = mtfix("evaluate", folder / "clean.jsonl.gz", "--most", "2", *RULES).out.decode()
    assert "4 rows of the schema clean (a sample of 2)" in out
    assert "rows:2/4" in out


def test_the_threshold_decides_which_words_are_called(tmp_path):
    found = section(tmp_path, TAGS, threshold=1.0)
    assert cells(found, "Words", "all")["recall"] == 0
    assert "threshold:1|" in found.tables[0].signature


def test_without_sacrebleu_one_sentence_says_how_to_get_it(mtfix, folder, monkeypatch):
    import sys

    from mtfix.evaluate import gains

    gains.ter.cache_clear()
    gains.chrf.cache_clear()
    monkeypatch.setitem(sys.modules, "sacrebleu", None)
    said = mtfix("evaluate", folder / "tags.jsonl.gz", *RULES)
    assert (said.status, said.out) == (2, b"")
    assert said.err == "mtfix: TER, chrF and BLEU are sacrebleu's: pip install 'mtfix[evaluate]'\n"
    assert mtfix("evaluate", folder / "clean.jsonl.gz", *RULES).status == 0, "what needs no reference needs no library"
