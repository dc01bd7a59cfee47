"""The lexicon: its tables are sound, its look-ups say what an editor would print, its builder repeats itself."""

import gzip
import re
from collections import defaultdict
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from mtfix import lexicon
from mtfix.lexicon import Kind, composition, segmentation, tables
from mtfix.lexicon.build.english import running_text
from mtfix.lexicon.build.make import build
from mtfix.lexicon.entry import LANGUAGES, normal
from mtfix.lexicon.index import KIND_MARKS, SOURCE_MARKS, Index, line_of

FOLDER = Path(str(files("mtfix.lexicon")))
SCRIPTS = {
    "ja": re.compile(r"[ぁ-ヿ㐀-鿿豈-﫿々〆ヶ]|^[A-Za-z&・ ]+$"),
    "zh": re.compile(r"[㐀-鿿]"),
    "ko": re.compile(r"[가-힣]|^[A-Z]+$"),
    "ru": re.compile(r"[А-Яа-яЁё]|^[A-Z]+$"),
}
ENGLISH = re.compile(r"[A-Za-z0-9À-ɏ&.,'/()+| -]+")


def english(term: str, language: str) -> str | None:
    entry = lexicon.decided(lexicon.lookup(term, language))
    return entry and f"{entry.article} {entry.english[0]}".strip()


def forms(row: dict[str, str], language: str) -> list[str]:
    return [form.rstrip("*") for form in re.split(r"[|/]", row[language]) if form]


# --- the hand-written tables


@pytest.mark.parametrize("table", ["places", "agencies", "people", "titles", "news", "surnames", "foreign-core"])
def test_rows_are_well_formed(table: str) -> None:
    for row in tables.rows(table):
        assert all(value == value.strip() and "||" not in value for value in row.values()), row
        assert ENGLISH.fullmatch(row.get("english", "x")) or row.get("kind") == "honorific", row


@pytest.mark.parametrize("table", ["places", "agencies", "people"])
def test_names_stand_in_the_script_of_their_language(table: str) -> None:
    strange = [
        (row["english"], form)
        for row in tables.rows(table)
        for language in LANGUAGES
        for form in forms(row, language)
        if not SCRIPTS[language].search(form)
    ]
    assert not [pair for pair in strange if table != "agencies"]
    assert all(form.isascii() for _, form in strange)


def test_the_tables_are_as_large_as_promised() -> None:
    assert len(list(tables.rows("places"))) >= 300
    assert len(list(tables.rows("agencies"))) >= 60
    assert len(list(tables.rows("people"))) >= 250
    assert len(list(tables.rows("news"))) >= 300


@pytest.mark.parametrize("table", ["places", "agencies"])
def test_no_form_names_two_things(table: str) -> None:
    named = defaultdict(set)
    for row in tables.rows(table):
        for language in LANGUAGES:
            for form in forms(row, language):
                named[normal(form)].add(row["english"])
    assert {form: names for form, names in named.items() if len(names) > 1} == {}


def test_a_short_name_has_one_rendering_and_a_full_name_one_bearer() -> None:
    short, full = defaultdict(set), defaultdict(set)
    for row in tables.rows("people"):
        for language in LANGUAGES:
            whole, _, brief = row[language].partition("/")
            for form in filter(None, whole.split("|")):
                full[normal(form)].add(row["english"])
            for form in filter(None, brief.split("|")):
                short[normal(form.rstrip("*"))].add(row["short"].split("|")[0])
    assert not [form for form, people in full.items() if len(people) > 1]
    assert not [form for form, people in short.items() if len(people) > 1]


def test_no_news_row_stands_twice() -> None:
    seen = [(row["language"], normal(row["term"]), row["english"]) for row in tables.rows("news")]
    assert len(seen) == len(set(seen))
    assert all(Kind(row["kind"]) for row in tables.rows("news"))
    assert {row["countable"] for row in tables.rows("news")} == {"yes", "no", ""}


def test_wire_forms_are_plain_capitals() -> None:
    for row in tables.rows("places"):
        assert row["wire"].isascii() and row["wire"] == row["wire"].upper(), row
        assert row["kind"] in {"city", "capital", "country", "region"}, row


# --- looking up


@pytest.mark.parametrize(
    ("name", "printed", "wire"),
    [
        ("パリ", "Paris", "PARIS"),
        ("キエフ", "Kyiv", "KYIV"),
        ("北京", "Beijing", "BEIJING"),
        ("臺北", "Taipei", "TAIPEI"),
        ("서울", "Seoul", "SEOUL"),
        ("МОСКВА", "Moscow", "MOSCOW"),
        ("圣保罗", "Sao Paulo", "SAO PAULO"),
        ("ﾜｼﾝﾄﾝ", "Washington", "WASHINGTON"),
        ("Geneva", "Geneva", "GENEVA"),
    ],
)
def test_places_in_every_script(name: str, printed: str, wire: str) -> None:
    place = lexicon.place(name)
    assert place and (place.english, place.wire) == (printed, wire)


@pytest.mark.parametrize("name", ["", " ", "сумы", "オークランド", "関係者", "\ud800", "x" * 10_000])
def test_what_is_no_place(name: str) -> None:
    assert lexicon.place(name) is None


@pytest.mark.parametrize(
    ("name", "credit"),
    [
        ("ロイター", "Reuters"),
        ("共同", "Kyodo"),
        ("AFP=時事", "AFP-Jiji"),
        ("ＡＦＰ＝時事", "AFP-Jiji"),
        ("新华社", "Xinhua"),
        ("中央社", "CNA"),
        ("연합뉴스", "Yonhap"),
        ("РИА Новости", "RIA Novosti"),
        ("ТАСС", "TASS"),
        ("時事通信", "Jiji Press"),
    ],
)
def test_agencies_in_every_script(name: str, credit: str) -> None:
    agency = lexicon.agency(name)
    assert agency and agency.credit == credit


@pytest.mark.parametrize(
    ("term", "language", "printed"),
    [
        ("関係者", "ja", "official"),
        ("自民党", "ja", "the Liberal Democratic Party"),
        ("日銀", "ja", "the Bank of Japan"),
        ("経済産業省", "ja", "the Ministry of Economy, Trade and Industry"),
        ("プーチン大統領", "ja", "President Putin"),
        ("岸田首相", "ja", "Prime Minister Kishida"),
        ("習近平国家主席", "ja", "President Xi Jinping"),
        ("トランプ前大統領", "ja", "former President Trump"),
        ("マスク氏", "ja", "Musk"),
        ("マスク", "ja", "mask"),
        ("ロシア政府", "ja", "the Russian government"),
        ("英外相", "ja", "the British foreign minister"),
        ("米国務長官", "ja", "the U.S. secretary of state"),
        ("米政府高官", "ja", "senior U.S. government official"),
        ("韓国外務省", "ja", "the South Korean Foreign Ministry"),
        ("中国", "ja", "China"),
        ("気候変動", "ja", "climate change"),
        ("有名な", "ja", "famous"),
        ("国务院", "zh", "the State Council"),
        ("國務院", "zh", "the State Council"),
        ("普京总统", "zh", "President Putin"),
        ("俄罗斯外交部", "zh", "the Russian Foreign Ministry"),
        ("三聚氰胺", "zh", "melamine"),
        ("외교부", "ko", "the Foreign Ministry"),
        ("정부는", "ko", "the government"),
        ("푸틴 대통령", "ko", "President Putin"),
        ("президент Путин", "ru", "President Putin"),
        ("Москве", "ru", "Moscow"),
        ("Минобороны РФ", "ru", "the Russian Defense Ministry"),
    ],
)
def test_what_an_editor_would_print(term: str, language: str, printed: str) -> None:
    assert english(term, language) == printed


@pytest.mark.parametrize(
    ("term", "language"),
    [("大分", "ja"), ("監督", "ja"), ("мир", "ru"), ("경기", "ko"), ("鈴木一郎さん", "ja"), ("人", "ja")],
)
def test_what_only_a_person_can_decide(term: str, language: str) -> None:
    assert len(lexicon.lookup(term, language)) > 1
    assert english(term, language) is None


@pytest.mark.parametrize(
    ("term", "language"), [("関係者", "xx"), ("", "ja"), ("ゑゑゑゑ", "ja"), ("боль", "ru"), ("\ud800", "ja")]
)
def test_what_is_not_known(term: str, language: str) -> None:
    assert lexicon.lookup(term, language) == ()


def test_names_show_how_many_readings_they_have() -> None:
    assert lexicon.surname("鈴木") == ("Suzuki",)
    assert lexicon.surname("金子") == ("Kaneko",)
    assert lexicon.surname("河野") == ("Kono", "Kawano")
    assert len(lexicon.given_name("一郎")) >= 1
    assert len(lexicon.full_name("河野太郎")) >= 1
    assert lexicon.surname("関係者") == ()
    assert lexicon.person("大谷") is None
    bush = lexicon.person("ジョンソン")
    assert bush and bush.english == "Johnson" and len(bush.full) == 2


def test_number_is_known_where_it_is_certain() -> None:
    (official,) = lexicon.lookup("関係者", "ja")
    assert (official.plural, official.countable) == ("officials", True)
    assert lexicon.lookup("安全保障", "ja")[0].plural is None
    assert lexicon.lookup("時計", "ja")[0].plural == "watches"


# --- segmentation


@pytest.mark.parametrize(
    ("text", "language", "printed"),
    [
        (
            "岸田文雄首相が米国のバイデン大統領と会談",
            "ja",
            "Prime Minister Fumio Kishida|が|United States|の|President Biden|と|talks",
        ),
        ("立憲民主党代表選", "ja", "Constitutional Democratic Party of Japan|leadership election"),
        ("中国外交部发言人毛宁", "zh", "Chinese Foreign Ministry spokesperson Mao Ning"),
        ("パリティビット", "ja", "parity bit"),
        ("パリーグ戦", "ja", None),
        ("国务院总理李强会见俄罗斯总统普京", "zh", "State Council|Premier Li Qiang|meet with|Russian President Putin"),
        ("기시다 총리와 회담", "ko", "Prime Minister Kishida|와 |talks"),
        ("министр иностранных дел Сергей Лавров", "ru", "Foreign Minister Sergei Lavrov"),
    ],
)
def test_spans_are_cut_where_words_end(text: str, language: str, printed: str | None) -> None:
    cut = lexicon.segment(text, language)
    shown = "|".join(piece if isinstance(piece, str) else piece.english[0] for piece in cut)
    assert shown == printed if printed else "Paris" not in shown


@pytest.mark.parametrize("language", [*LANGUAGES, "xx"])
@pytest.mark.parametrize(
    "text", ["関係者によると、ﾊﾟﾘ・ｻﾐｯﾄ 3月…\ud800", "정부는 미국에서도", "Правительства России", "", " \n"]
)
def test_the_pieces_give_the_text_again(text: str, language: str) -> None:
    assert "".join(map(composition.term_of, segmentation.pieces(text, language))) == text


# --- word lists


@pytest.mark.parametrize(
    "word", "the organisation organization colour café naïve tsunami kimono covid vaccinated die war".split()
)
def test_english_words(word: str) -> None:
    assert lexicon.is_english(word)
    assert not lexicon.foreign_languages(word)


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("Regierung", "de"),
        ("pourquoi", "fr"),
        ("gobierno", "es"),
        ("però", "it"),
        ("não", "pt"),
        ("vláda", "cs"),
        ("křídla", "cs"),
        ("Ausweitung", "de"),
        ("d'admirer", "fr"),
        ("și", "ro"),
    ],
)
def test_foreign_words(word: str, language: str) -> None:
    assert language in lexicon.foreign_languages(word)
    assert not lexicon.is_english(word)


@pytest.mark.parametrize(
    "word", ["d'etat", "o'clock", "don't", "d'Arc", "backgrounds", "piñata", "vaccinators", "x", ""]
)
def test_words_of_no_other_language(word: str) -> None:
    assert not lexicon.foreign_languages(word)


def test_the_lists_share_no_word() -> None:
    assert not [word for word in lexicon.english_words() if lexicon.foreign_languages(word)]
    assert all(word == word.lower() and " " not in word for word in lexicon.english_words())


# --- the dictionaries and their builder


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.lex")), ids=lambda path: path.name)
def test_dictionary_lines_are_sorted_and_sound(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    shape = re.compile(rf"[^\t]+\t[{''.join(KIND_MARKS)}][{''.join(SOURCE_MARKS)}]\d\+?\t[^\t|]+(?:\|[^\t|]+)*")
    assert all(map(shape.fullmatch, lines))
    keys = [line.partition("\t")[0].encode() for line in lines]
    assert keys == sorted(keys)
    assert len(lines) == len(set(lines))


def test_sizes_and_licences() -> None:
    generated = [*FOLDER.glob("*.lex"), *FOLDER.glob("*-words.*.txt")]
    assert sum(path.stat().st_size for path in generated) < 30_000_000
    for path in generated:
        licence = FOLDER / f"LICENSE.{path.name.split('.')[-3 if path.suffix == '.lex' else -2]}.txt"
        assert path.name in licence.read_text("utf-8")
    assert "https://www.edrdg.org/edrdg/licence.html" in (FOLDER / "LICENSE.share-alike.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("gloss", "kind", "printed"),
    [
        ("to fire (from a job)", Kind.VERB, "fire"),
        ("the above (in a piece of writing)", Kind.NOUN, "above"),
        ("to tell sb off", Kind.VERB, ""),
        ("toes, toe of a shoe, sock, etc.", Kind.NOUN, ""),
        ("(esp. of money)", Kind.NOUN, ""),
        ("US military", Kind.NOUN, "U.S. military"),
        ("variant of 面", Kind.OTHER, ""),
    ],
)
def test_glosses_are_made_ready_for_running_text(gloss: str, kind: Kind, printed: str) -> None:
    assert running_text(gloss, kind) == printed


def write(path: Path, *rows: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.writelines(f"{row}\n" for row in rows)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    write(
        tmp_path / "cc-by-sa/jmdict_2025-07-02.ja-en.tsv.gz",
        "時計\tclock\tとけい\tn\t1999800\twatch; timepiece",
        "食う\tto eat\tくう\t1 v5u vt\t1999800\t",
        "古語\told word\tこご\tn arch\t-200\t",
    )
    write(
        tmp_path / "cc-by-sa/other-langs/cedict.zh-en.tsv.gz",
        "时钟\t時鐘\tclock\tshi2 zhong1\tword\t",
        "渭河\t渭河\tWei River in Shaanxi\tWei4 He2\tname\t",
    )
    write(
        tmp_path / "mit/japanese_personal_names.ja-en.tsv.gz",
        "鈴木\tSuzuki\tすずき\tsurname\t1700000",
        "金子\tKinsu\tきんす\tsurname\t300000",
    )
    write(tmp_path / "public-domain/mono-en/talk.en.txt.gz", *["The clocks and the clock said it."] * 4)
    write(
        tmp_path / "cc-by/other-langs/tatoeba_x.de-en.tsv.gz", *["Die Uhren schlugen langsam.\tThe clocks struck."] * 4
    )
    yield tmp_path


def test_the_builder_makes_the_same_bytes_again(folder: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    assert build(folder, first) == build(folder, second)
    for path in first.iterdir():
        assert path.read_bytes() == (second / path.name).read_bytes()


def test_what_the_builder_makes(folder: Path, tmp_path: Path) -> None:
    build(folder, tmp_path / "out")
    text = {path.name: path.read_text("utf-8") for path in (tmp_path / "out").iterdir()}
    assert text["share-alike.ja.lex"] == "時計\tnj8+\tclock|watch|timepiece\n食う\tvj8\teat\n"
    assert text["share-alike.zh.lex"] == "时钟\tnc5+\tclock\n時鐘\tnc5+\tclock\n渭河\tPc5\tWei\n"
    assert {"鈴木\tSm6\tSuzuki", "金子\tSm6\tKaneko"} <= set(text["permissive.ja.lex"].splitlines())
    assert "schlugen" in text["foreign-words.permissive.txt"]
    assert (
        text["english-words.permissive.txt"].split()[0] <= "clock"
        and "schlugen" not in text["english-words.permissive.txt"]
    )


def test_an_index_finds_every_line_and_no_other() -> None:
    entries = [
        lexicon.Entry(term, ("x",), Kind.NOUN, "ja", 5, None, "jmdict")
        for term in ("あ", "あい", "愛", "愛国", "愛国心")
    ]
    index = Index("".join(line_of(entry) + "\n" for entry in entries).encode())
    assert [len(list(index.lines(entry.term))) for entry in entries] == [1] * 5
    assert not list(index.lines("愛国者"))
    assert list(index.prefixes("愛国心理")) == [1, 2, 3]
    assert not list(Index(b"").lines("愛"))
