"""Settings: what is refused and in which words, what the digest tells apart, and where a project's settings come from."""

import pickle
from dataclasses import fields, replace

import pytest

from mtfix import Cleaner, Damage, MtfixError, Settings, protect
from mtfix.settings import NOT_IN_DIGEST, glossary, load

OTHER = {
    "target": None,  # English is the only one
    "source_language": "ja",
    "translator": "none",
    "translators": {"ja": "folder"},
    "tagger": "none",
    "rewriter": "bundled",
    "rewriter_model": "small",
    "safe_only": True,
    "select": ("spacing",),
    "ignore": ("spacing",),
    "keep": (r"\bCODE-\d+",),
    "glossary": {"鉄道": "railway"},
    "dateline": "wire",
    "date": "2022-09-14",
    "device": "cpu",
    "threads": 2,
    "cache": "folder",
}


def test_every_setting_is_told_apart_by_the_digest_but_those_that_cannot_change_the_output():
    assert {field.name for field in fields(Settings)} == set(OTHER)
    for name, value in OTHER.items():
        if value is not None:
            same = replace(Settings(), **{name: value}).digest() == Settings().digest()
            assert same == (name in NOT_IN_DIGEST), name


def test_the_digest_does_not_depend_on_the_order_of_the_glossary():
    one, other = {"鉄道": "railway", "港": "port"}, {"港": "port", "鉄道": "railway"}
    assert Settings(glossary=one).digest() == Settings(glossary=other).digest()


def test_settings_survive_pickling():
    settings = Settings(**{name: value for name, value in OTHER.items() if value is not None})
    assert pickle.loads(pickle.dumps(settings)) == settings


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"target": "de"}, "'de' is not supported"),
        ({"dateline": "short"}, "choose 'keep' or 'wire'"),
        ({"device": "tpu"}, "choose 'auto', 'cpu' or 'cuda'"),
        ({"threads": 0}, "at least 1"),
        ({"select": ("spaces",)}, "`mtfix rules` lists them"),
        ({"ignore": ("spaces",)}, "`mtfix rules` lists them"),
        ({"keep": ("(",)}, "not a regular expression"),
        ({"date": "14.9.2022"}, "write it as 2022-09-14"),
        ({"date": "2022-02-30"}, "is not a date"),
    ],
)
def test_what_cannot_be_meant_is_refused(values, said):
    with pytest.raises(MtfixError, match=r"^[^\n]+$") as refused:
        Settings(**values)
    assert said in str(refused.value)


def test_select_and_ignore():
    chosen = Settings(select=("spacing", "era-date"), ignore=("spacing",))
    assert [name for name in ("spacing", "era-date", "mojibake") if chosen.wants(Damage(name))] == ["era-date"]


def test_own_file_wins_over_pyproject_and_the_nearest_over_those_above(tmp_path):
    inner = tmp_path / "news" / "today"
    inner.mkdir(parents=True)
    (tmp_path / "mtfix.toml").write_text('dateline = "wire"\nkeep = ["A+", "B+"]\n')
    assert load(inner)[0] == Settings(dateline="wire", keep=("A+", "B+"))
    (tmp_path / "news" / "pyproject.toml").write_text("[tool.mtfix]\nsafe_only = true\n")
    assert load(inner)[0] == Settings(safe_only=True)
    (tmp_path / "news" / "mtfix.toml").write_text("threads = 3\n")
    assert load(inner)[0] == Settings(threads=3)


def test_a_pyproject_without_our_table_is_passed_over(tmp_path):
    inner = tmp_path / "package"
    inner.mkdir()
    (tmp_path / "mtfix.toml").write_text("threads = 3\n")
    (inner / "pyproject.toml").write_text('[project]\nname = "x"\n')
    assert load(inner)[0].threads == 3


def test_a_project_cannot_send_text_out_or_load_weights(tmp_path):
    (tmp_path / "mtfix.toml").write_text(
        'translator = "hub/model"\nrewriter = "http://example.org"\ntagger = "none"\ncache = "/x"\nsafe_only = true\n'
    )
    settings, notes = load(tmp_path)
    assert settings == Settings(tagger="none", safe_only=True)
    assert len(notes) == 3
    for name, note in zip(("cache", "rewriter", "translator"), notes, strict=True):
        assert f"{name} is ignored there" in note and "mtfix.toml" in note


@pytest.mark.parametrize("written", ["2022-09-14", '"2022-09-14"'])
def test_a_date_may_be_a_date_of_toml_or_a_string(tmp_path, written):
    (tmp_path / "mtfix.toml").write_text(f"date = {written}\n")
    assert load(tmp_path)[0] == Settings(date="2022-09-14")


def test_a_glossary_is_a_table_or_a_file_beside_the_configuration(tmp_path):
    (tmp_path / "mtfix.toml").write_text('[glossary]\n"鉄道" = "railway"\n', encoding="utf-8")
    assert load(tmp_path)[0].glossary == {"鉄道": "railway"}
    (tmp_path / "terms.tsv").write_text("# terms\n鉄道\trailway\n\n港 \t port\n", encoding="utf-8")
    (tmp_path / "mtfix.toml").write_text('glossary = "terms.tsv"\n')
    assert load(tmp_path)[0].glossary == {"鉄道": "railway", "港": "port"}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"threads = \n", "is not valid TOML"),
        (b"thread = 1\n", "no setting is called 'thread'"),
        (b"threads = true\n", "threads must be a whole number"),
        (b'safe_only = "yes"\n', "safe_only must be true or false"),
        (b"keep = [1]\n", "keep must be a list of strings"),
        (b"date = 2022\n", "date must be a string"),
        (b"date = 2022-09-14T01:02:03\n", "write it as 2022-09-14"),
        (b'glossary = "none.tsv"\n', "cannot read"),
        (b"glossary = { a = 1 }\n", "glossary must be a table of strings"),
        (b'dateline = "\xff"\n', "is not UTF-8 at byte 12"),
        (b'keep = ["("]\n', "not a regular expression"),
    ],
)
def test_a_wrong_configuration_is_one_sentence_that_names_the_file(tmp_path, content, said):
    (tmp_path / "mtfix.toml").write_bytes(content)
    with pytest.raises(MtfixError, match=r"^[^\n]+$") as refused:
        load(tmp_path)
    assert said in str(refused.value) and str(tmp_path) in str(refused.value)


@pytest.mark.parametrize("line", ["鉄道 railway", "\trailway", "鉄道\t", "鉄道\t \t"])
def test_a_wrong_glossary_line_is_named(tmp_path, line):
    path = tmp_path / "terms.tsv"
    path.write_text(f"# terms\n{line}\n", encoding="utf-8")
    with pytest.raises(MtfixError, match="line 2: a glossary line is `source TAB target`"):
        glossary(path)


def test_a_keep_pattern_that_backtracks_without_end_is_given_up(monkeypatch):
    monkeypatch.setattr(protect, "PATIENCE", 0.2)
    settings = Settings(tagger="none", translator="none", keep=(r"(?:[a-z]|[a-z][a-z])+\d",))
    with pytest.raises(MtfixError, match=r"^keep pattern '[^']+' was given up after 0.2 seconds [^\n]+$"):
        Cleaner(settings).clean("a" * 60 + "?")
