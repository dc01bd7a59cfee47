"""Number expressions: what must stay silent, what must be read, and exactness over whole ranges."""

import ast
import subprocess
import sys
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import mtfix.quantities
from mtfix.quantities import difference, english, read, read_in_place, read_leftover, scan, scan_leftovers, values
from mtfix.quantities.quantity import Value
from mtfix.quantities.render import number_text, ordinal
from mtfix.quantities.scan import EAST

# Silence first.

SILENT = [
    "Nothing here: 14 people, $5 million, 2022, 3:30 p.m., 3rd and COVID-19.",
    "It is a 一般 question for 三菱, 千葉, 万博, 日本, 月曜, 五輪, 百貨店 and 八王子.",
    "She went from 一時 to 十分 and on to 八戸, 千歳 and 百度.",
    "He is called 三千 or 八百 and lives in 十三.",
    "The 3機関 and the 5人組 met for the 2回戦 of the 4年生.",
    "They beat the 第5シード and the 震度5強 quake, or intensity 5強.",
    "An F15機, a COVID-19号 and the A4判 are names.",
    "The score of 2・3人, 1、2日 and 2/3人 is not read in part.",
    "The 四国 and 九州 teams of the 六大学 and the 三位一体 reform.",
    "He said 一番, 一部, 一方 and 一致 again.",
    "The 万 and the 億 alone are not numbers.",
    "Version 1.2.3版 and 5,00人 are broken.",
    "Привет, мир! Он сказал 5 слов.",
    "한국의 3조각 and 5만큼 are words.",
    "The １４ and the 14％ belong to another rule.",
    "The 14日-16 talks and the 5人/3 rule are not read in part.",
]


@pytest.mark.parametrize("text", SILENT)
def test_says_nothing(text: str) -> None:
    assert [quantity.text for quantity in scan(text) if quantity.english is not None] == []


@given(st.text(alphabet=st.characters(max_codepoint=0x2FF)))
def test_latin_text_is_silent(text: str) -> None:
    assert list(scan(text)) == []


# What is read, standing alone.

READ = {
    "5万3000人": "53,000 people",
    "５万３０００人": "53,000 people",
    "1人": "1 person",
    "1.0人": "1.0 people",
    "二十三人": "23 people",
    "百五十人": "150 people",
    "壱弐参人": "123 people",
    "一五〇〇万人": "15 million people",
    "500億円": "50 billion yen",
    "3.2兆円": "3.2 trillion yen",
    "2兆3400億円": "2.34 trillion yen",
    "110兆1137億円": "110.1137 trillion yen",
    "12億3456万7890円": "1,234,567,890 yen",
    "1億2345万6789円": "123,456,789 yen",
    "3億5千万円": "350 million yen",
    "4千円": "4,000 yen",
    "2 千ドル": "$2,000",
    "110円50銭": "110.50 yen",
    "5ドル30セント": "$5.30",
    "500万ドル": "$5 million",
    "$500万": "$5 million",
    "3億€": "300 million euros",
    "200万〜300万ウォン": "2 million to 3 million won",
    "10～20元": "10 to 20 yuan",
    "2割": "20 percent",
    "3割5分": "35 percent",
    "3割5分2厘": "35.2 percent",
    "14％": "14%",
    "5.0パーセント": "5.0 percent",
    "0.5%ポイント": "0.5 percentage points",
    "14日": "14th",
    "45日": "45 days",
    "3日間": "3 days",
    "9月14日": "September 14",
    "2022年9月14日": "September 14, 2022",
    "2022年": "2022",
    "二〇二四年": "2024",
    "9月": "September",
    "9月上旬": "early September",
    "2022年9月末": "the end of September 2022",
    "2022年末": "the end of 2022",
    "9月14日(水)": "September 14 (Wednesday)",
    "14〜16日": "14th to 16th",
    "4〜6月": "April to June",
    "午後3時30分": "3:30 p.m.",
    "午後3時半": "3:30 p.m.",
    "15時": "3 p.m.",
    "3時": "3 o'clock",
    "午前0時": "midnight",
    "正午ごろ": "around noon",
    "14日午後3時": "3 p.m. on the 14th",
    "14日夜": "the night of the 14th",
    "2006年度": "fiscal 2006",
    "平成18年度": "fiscal 2006",
    "令和元年": "2019",
    "㋿4年": "2022",
    "H18年": "2006",
    "R4.9.14": "September 14, 2022",
    "民国109年": "2020",
    "3時間半": "3.5 hours",
    "3週間半": "3.5 weeks",
    "2時間30分": "2 hours and 30 minutes",
    "2時間3分23秒": "2 hours, 3 minutes and 23 seconds",
    "9秒58": "9.58 seconds",
    "1年3カ月": "1 year and 3 months",
    "1メートル75センチ": "1 meter and 75 centimeters",
    "6カ国": "6 countries",
    "3ヶ月": "3 months",
    "32歳": "32 years old",
    "3年ぶり": "for the first time in 3 years",
    "21世紀": "21st century",
    "3回目": "3rd time",
    "第9条": "Article 9",
    "第3四半期": "3rd quarter",
    "1990年代": "1990s",
    "20世纪30年代": "1930s",
    "30代": "30s",
    "3分の2": "two-thirds",
    "百分之二十": "20 percent",
    "時速60キロ": "60 kilometers per hour",
    "マイナス5度": "minus 5 degrees",
    "3平方キロ": "3 square kilometers",
    "約500億円": "about 50 billion yen",
    "5万人以上": "at least 50,000 people",
    "50人未満": "fewer than 50 people",
    "60人余り": "more than 60 people",
    "5亿美元": "$500 million",
    "3.2万亿元": "3.2 trillion yuan",
    "1万2000亿元": "1.2 trillion yuan",
    "下午3点30分": "3:30 p.m.",
    "3个月": "3 months",
    "20万辆": "200,000 vehicles",
    "5만3천 명": "53,000 people",
    "1조 2000억 원": "1.2 trillion won",
    "2022년 9월 14일": "September 14, 2022",
    "오후 3시 30분": "3:30 p.m.",
    "15퍼센트": "15 percent",
    "5 тыс. человек": "5,000 people",
    "1,5 млн рублей": "1.5 million rubles",
    "3 млрд долларов США": "$3 billion",
    "20 процентов": "20 percent",
    "14 сентября 2022 года": "September 14, 2022",
    "5 million人": "5 million people",
    "24 °С": "24 °C",
    "２００５": "2005",
    # The middle dot is the decimal point of newspapers set in full-width digits.
    "２万６４６９・８９ドル": "$26,469.89",
    "2万6469.89ドル": "$26,469.89",
    "９９・９９９パーセント": "99.999 percent",
    "３・５％": "3.5%",
    "９８・２４ポイント": "98.24 points",
    "１・５倍": "1.5 times",
    "110円5銭": "110.05 yen",
}


@pytest.mark.parametrize("text", READ)
def test_reads(text: str) -> None:
    quantity = read(text)
    assert quantity is not None
    assert (quantity.text, quantity.english) == (text, READ[text])


NOT_EXACT = {
    "数万人": "vague",
    "十数万": "vague",
    "二三十人": "vague",
    "十五六人": "vague",
    "10数人": "vague",
    "1.2.3万": "vague",
    "4・5日": "vague",
    "２・３人": "vague",
    "3・11": "vague",
    "一・五倍": "vague",
    "一一人": "vague",
    "12百人": "vague",
    "3万3万人": "vague",
    "1万20000人": "vague",
    "5千千人": "vague",
    "1.5億3000人": "vague",
    "12345,300人": "vague",
    "000人": "vague",
    "昭和65年": "no such year",
    "大正16年": "no such year",
    "令和元年4月30日": "does not lie",
    "平成元年1月7日": "does not lie",
    "昭和64年2月": "does not lie",
    "2月30日": "no such day",
    "2023年2月29日": "no such day",
    "13月": "no such month",
    "22年9月14日": "century or era",
}


@pytest.mark.parametrize("text", NOT_EXACT)
def test_abstains_and_says_why(text: str) -> None:
    quantity = read(text)
    assert quantity is not None
    assert quantity.english is None
    assert NOT_EXACT[text] in " ".join(quantity.doubts)


DOUBTED = {
    "２・３％": "2.3%",
    "平成32年": "2020",
    "1000年": "1000",
    "50年": "50 years",
    "5キロ": "5 kilometers",
    "3件": "3 cases",
    "三度": "3 degrees",
    "5〜10万人": "50,000 to 100,000 people",
    "明治5年11月9日": "November 9, 1872",
    "2022年9月14日（木）": "September 14, 2022 (Thursday)",
    "3機関": "3 aircraft",
    "5万 3000人": "53,000 people",
    "三千五人": "3,005 people",
}


@pytest.mark.parametrize("text", DOUBTED)
def test_proposes_with_a_doubt(text: str) -> None:
    quantity = read(text)
    assert quantity is not None
    assert quantity.english == DOUBTED[text]
    assert quantity.doubts


def test_the_place_takes_a_doubt_away_or_brings_one() -> None:
    assert read("5年").doubts
    assert [q.doubts for text in ("It came 5年 later.", "It ran for 5年.", "A 5年 plan.") for q in scan(text)] == [
        (),
        (),
        (),
    ]
    text = "5万人の residents and 14日 came"
    crowd, day = read_in_place(text, 0), read_in_place(text, text.index("14"))
    assert (crowd.text, crowd.english, crowd.doubts) == ("5万人の", "50,000", ())
    assert day.doubts and not read("14日").doubts


def test_there_is_no_thirteenth_hour_of_the_morning() -> None:
    assert read("午前13時") is None and read("午前12時") is None
    assert read("午後12時").doubts


def test_ordinals() -> None:
    assert {ordinal(n)[-2:] for n in range(1, 500) if n % 100 in (11, 12, 13)} == {"th"}
    for digit, ending in ((1, "st"), (2, "nd"), (3, "rd"), (4, "th"), (0, "th")):
        assert {ordinal(10 * n + digit)[-2:] for n in (2, 3, 10, 12)} == {ending}


def test_language_settles_what_two_write_alike() -> None:
    assert read("3位").doubts and not read("3位", language="ja").doubts
    assert read("3位", language="zh").english == "3 people"
    assert read("14号", language="zh").english == "14th"
    assert read("14号", language="ja").english == "No. 14"
    assert read("3点30分", language="zh").english == "3:30"


# In its place.

PLACED = {
    "The talks on 14日 ended.": "The talks on the 14th ended.",
    "The talks ended on September 14日.": "The talks ended on September 14.",
    "It must end within 14日.": "It must end within 14 days.",
    "The 14日 deadline passed 3日 ago.": "The 14th deadline passed 3 days ago.",
    "Some about5万人were there.": "Some about 50,000 people were there.",
    "It is a 5年 plan by a 32歳 man.": "It is a 5-year plan by a 32-year-old man.",
    "A 10メートル wave and a 3億円 fund.": "A 10-meter wave and a 300 million yen fund.",
    "Sato, 20歳, was hurt with 5人 soldiers.": "Sato, 20, was hurt with 5 soldiers.",
    "5万3000人の residents fled.": "53,000 residents fled.",
    "More than 5万人以上 fled.": "More than 50,000 people fled.",
    "Prices rose 3年ぶり, he said.": "Prices rose for the first time in 3 years, he said.",
    "It was the first win in 3年ぶり that counted.": "It was the first win in 3 years that counted.",
    "They won the title 10年ぶりに.": "They won the title for the first time in 10 years.",
    "The yen hit a 24年ぶり low.": "The yen hit a 24-year low.",
    "He scored in the 35分.": "He scored in the 35th minute.",
    "Profit rose to 3조5천억원 in 3분기.": "Profit rose to 3.5 trillion won in the 3rd quarter.",
    "It opened at 午後3時.": "It opened at 3 p.m.",
    "It opened on 14日午後3時.": "It opened on the 14th at 3 p.m.",
    "He died on 14日夜.": "He died on the night of the 14th.",
    "Born in 20世紀, she won 5億円.": "Born in the 20th century, she won 500 million yen.",
    "The area is 3,850 平方公里, of which": "The area is 3,850 square kilometers, of which",
    "From +22 °С to +24°С.": "From +22 °C to +24 °C.",
    "He got 5 тыс. Then he left.": "He got 5,000. Then he left.",
    "Between 10〜20元 a day.": "Between 10 and 20 yuan a day.",
    "It began in сентябре.": "It began in September.",
}


@pytest.mark.parametrize("text", PLACED)
def test_fits_its_place(text: str) -> None:
    assert repaired(text) == PLACED[text]
    assert repaired(PLACED[text]) == PLACED[text]


def repaired(text: str) -> str:
    for quantity in reversed(list(scan(text))):
        if quantity.english is not None:
            text = text[: quantity.span[0]] + quantity.english + text[quantity.span[1] :]
    return text


def test_an_unclear_place_is_doubted() -> None:
    (day,) = scan("Then 14日 came.")
    (again,) = scan("A 3年ぶり victory.")
    (count,) = scan("The 5人 guests came.")
    assert day.english == "14th" and day.doubts
    assert again.english is None and again.doubts
    assert count.english == "5"
    assert english(read("3台"), "the ", " cars") == "3"


# Exact over ranges. The writers below know nothing of the reader.

KANJI = "〇一二三四五六七八九"
DAIJI = "零壱弐参四五六七八九"
ZERO = ord("０")


def in_kanji(number: int) -> str:
    """Write a number as a Japanese text does without digits: 二万三千五百一."""
    if number == 0:
        return "〇"
    groups = [
        (number // 10**power % 10**4, mark) for power, mark in ((16, "京"), (12, "兆"), (8, "億"), (4, "万"), (0, ""))
    ]
    return "".join(four_in_kanji(group, bool(mark)) + mark for group, mark in groups if group)


def four_in_kanji(number: int, counted: bool) -> str:
    said = ""
    for power, mark in ((1000, "千"), (100, "百"), (10, "十")):
        digit = number // power % 10
        one = "" if digit == 1 and not (counted and power == 1000) else KANJI[digit]
        said += (one + mark) if digit else ""
    return said + (KANJI[number % 10] if number % 10 else "")


def in_groups(number: int, zero: str = "0") -> str:
    """Write a number as newspapers do: 5万3000."""
    groups = [
        (number // 10**power % 10**4, mark) for power, mark in ((16, "京"), (12, "兆"), (8, "億"), (4, "万"), (0, ""))
    ]
    said = "".join(f"{group}{mark}" for group, mark in groups if group) or "0"
    return "".join(chr(ord(c) - ord("0") + ord(zero)) if c in "0123456789" else c for c in said)


WRITERS = {
    "kanji": in_kanji,
    "newspaper": in_groups,
    "full-width": lambda number: in_groups(number, "０"),
    "positional": lambda number: "".join(KANJI[int(digit)] for digit in str(number)),
    "digits": str,
    "commas": lambda number: f"{number:,}",
    "full-width commas": lambda number: f"{number:,}".translate({ord(c): ord(c) + 0xFEE0 for c in "0123456789,"}),
    "traditional": lambda number: in_kanji(number).replace("万", "萬").replace("億", "億"),
    "simplified": lambda number: in_groups(number).replace("億", "亿"),
    "korean": lambda number: in_groups(number).translate(str.maketrans("万億兆", "만억조")),
}
NUMBERS = st.one_of(
    st.integers(0, 20_000), st.integers(0, 10**9), st.integers(0, 10**19 - 1), st.integers(0, 19).map(lambda p: 10**p)
)


def vague_in(style: str, number: int) -> bool:
    """二三 reads two or three, 一一 may belong to 唯一一個: the reader must not take them for 23 and 11."""
    said = str(number)
    pair = style == "positional" and len(said) == 2 and (int(said[1]) - int(said[0]) == 1 or said == "11")
    return (pair and said[0] != "0") or (style == "korean" and number >= 10**16)


@pytest.mark.parametrize("style", WRITERS)
@given(NUMBERS)
def test_every_number_is_read_as_written(style: str, number: int) -> None:
    said = WRITERS[style](number)
    quantity = read(said + "人")
    if vague_in(style, number):
        assert quantity is None or quantity.value is None or style == "korean"
    else:
        assert (quantity.value, quantity.text) == (number, said + "人")


def test_small_numbers_all() -> None:
    for number in range(1, 12_001):
        said = in_kanji(number) if number % 2 else in_groups(number)
        assert read(said + "円").value == number


@given(
    st.integers(0, 10**12), st.integers(0, 4), st.sampled_from([("", 0), ("千", 3), ("万", 4), ("億", 8), ("兆", 12)])
)
def test_decimals_are_exact(digits: int, places: int, scale: tuple[str, int]) -> None:
    value = Fraction(digits, 10**places)
    said = f"{digits // 10**places}.{digits % 10**places:0{places}d}" if places else str(digits)
    small = scale[0] != "千" or 0 < value < 10
    if small and (value or not scale[0]):
        assert read(f"{said}{scale[0]}円").value == value * 10 ** scale[1]


UNITS = [("人", "number", ""), ("円", "money", "yen"), ("ドル", "money", "dollar"), ("％", "percent", ""), ("メートル", "measure", "meter"),
         ("社", "number", ""), ("時間", "number", ""), ("ユーロ", "money", "euro"), ("か国", "number", "")]  # fmt: skip


@given(NUMBERS.filter(bool), st.sampled_from(UNITS), st.sampled_from(sorted(WRITERS)))
def test_the_english_says_the_same(number: int, unit: tuple[str, str, str], style: str) -> None:
    form, kind, name = unit
    said = WRITERS[style](number) + form
    if vague_in(style, number):
        return
    quantity = read(said)
    assert values(quantity.english) == [Value(kind, number, name)] == values(said) or number == 1
    assert difference(said, quantity.english) == ([], [])
    assert not EAST.search(quantity.english)


@given(
    st.one_of(
        st.integers(0, 10**18), st.builds(Fraction, st.integers(0, 10**12), st.sampled_from([10, 100, 1000, 3, 7]))
    )
)
def test_written_numbers_read_back(value: int | Fraction) -> None:
    assert (
        values(number_text(value)) == [Value("number", value)]
        or Fraction(value).denominator % 7 == 0
        or Fraction(value).denominator % 3 == 0
    )


# Eras and dates, all of them.

BOUNDS = [("明治", date(1873, 1, 1), date(1912, 7, 29), 1868), ("大正", date(1912, 7, 30), date(1926, 12, 24), 1912),
          ("昭和", date(1926, 12, 25), date(1989, 1, 7), 1926), ("平成", date(1989, 1, 8), date(2019, 4, 30), 1989),
          ("令和", date(2019, 5, 1), date(2035, 12, 31), 2019)]  # fmt: skip


@pytest.mark.parametrize(("era", "first", "last", "one"), BOUNDS)
def test_every_era_year(era: str, first: date, last: date, one: int) -> None:
    for western in range(one, last.year + 1):
        year = western - one + 1
        for said in (str(year), in_kanji(year), in_groups(year, "０"), *(["元"] if year == 1 else [])):
            assert read(f"{era}{said}年").english == str(western)
            assert read(f"{era}{said}年度").english == f"fiscal {western}"
    if era not in ("平成", "令和"):
        assert read(f"{era}{last.year - one + 2}年").english is None
    assert read(f"{era}0年") is None or read(f"{era}0年").english is None


@pytest.mark.parametrize(("era", "first", "last", "one"), BOUNDS)
def test_every_date(era: str, first: date, last: date, one: int) -> None:
    day, count = first, 0
    while day <= last:
        style = (str, in_kanji, lambda n: in_groups(n, "０"))[count % 3]
        year, month, dom = style(day.year - one + 1), style(day.month), style(day.day)
        expected = f"{day:%B} {day.day}, {day.year}"
        said = f"{era}{year}年{month}月{dom}日" if count % 2 else f"{day.year}年{month}月{dom}日"
        quantity = read(said)
        assert (quantity.text, quantity.english, quantity.doubts) == (said, expected, ())
        day, count = day + timedelta(days=1), count + 1


@pytest.mark.parametrize(("era", "first", "last", "one"), BOUNDS[:4])
def test_the_day_outside_an_era(era: str, first: date, last: date, one: int) -> None:
    after = {"明治": date(1912, 7, 31), "大正": date(1926, 12, 26), "昭和": date(1989, 1, 8), "平成": date(2019, 5, 1)}[
        era
    ]
    quantity = read(f"{era}{after.year - one + 1}年{after.month}月{after.day}日")
    assert quantity.english is None if era != "平成" else quantity.doubts
    if era != "明治":
        before = first - timedelta(days=1)
        assert read(f"{era}{before.year - one + 1}年{before.month}月{before.day}日").english is None


def test_every_minute() -> None:
    for minute in range(24 * 60):
        hour, rest = divmod(minute, 60)
        half = "午前" if hour < 12 else "午後"
        said = f"{hour}時{rest:02d}分"
        assert values(read(said).english) == values(said) == [Value("time", minute)]
        if hour % 12:
            assert values(f"{half}{hour % 12}時{rest}分") == [Value("time", minute)]


# Equal content, whatever the script and style.

ALIKE = [
    ("5万3000人が集まった", "53,000 people", "fifty-three thousand people", "53 thousand people", "5.3万人"),
    ("2022年9月14日", "September 14, 2022", "14 September 2022", "the 14th of September, 2022", "2022-09-14", "14 сентября 2022 года"),
    ("午後3時30分", "3:30 p.m.", "3:30pm", "15:30", "오후 3시 30분"),
    ("2割", "20 percent", "20%", "20 per cent", "twenty percent", "20％"),
    ("500億円", "¥50 billion", "50 billion yen", "JPY 50 billion", "50bn yen"),
    ("500万ドル", "$5 million", "US$5m", "5 million U.S. dollars", "$5,000,000"),
    ("10〜20元", "10 to 20 yuan", "between 10 and 20 yuan", "10-20 yuan"),
    ("令和4年", "2022", "Reiwa 4", "the 4th year of Reiwa"),
    ("平成18年度", "fiscal 2006", "Heisei 18 fiscal year"),
    ("3分の2", "two-thirds", "two thirds", "2/3"),
    ("3時間半", "three and a half hours", "3.5 hours"),
    ("3週間", "three weeks", "3 weeks"),
    ("3位", "third", "3rd place", "No. 3"),
    ("1億2000万人", "120 million people", "a hundred and twenty million people"),
    ("マイナス5度", "minus 5 degrees", "-5 degrees"),
    ("1,5 млн рублей", "1.5 million rubles"),
    ("9月に", "in September", "in сентябре"),
    ("数万人", "tens of thousands of people"),
    ("正午", "noon", "12 p.m."),
    ("一般の三菱と千葉", "general Mitsubishi and Chiba"),
    ("唯一一个", "the only one"),
    ("4・5日", "4 or 5 days"),
    ("第3回", "the third"),
    ("１万０３６３・１８ポイント", "10,363.18 points"),
    ("約６年半ぶり", "six-and-a-half years"),
]  # fmt: skip


@pytest.mark.parametrize("said", ALIKE)
def test_equal_content_compares_equal(said: tuple[str, ...]) -> None:
    for other in said[1:]:
        assert values(other) == values(said[0])
        assert difference(said[0], other) == ([], [])


UNLIKE = [
    ("5万人", "5,000 people"), ("14日", "15th"), ("9月14日", "October 14"), ("午後3時", "3 a.m."), ("500億円", "$50 billion"),
    ("20%", "20"), ("5キロメートル", "5 miles"), ("令和4年", "2021"), ("3人", "people"), ("people", "3 people"),
    ("2人と2人", "2 people"), ("1万円", "one hundred yen"), ("三分の一", "two-thirds"), ("0.5%", "5%"),
]  # fmt: skip


def test_neighbours_are_two_numbers() -> None:
    assert values("seven third-party and ten third-rate firms") == [Value("number", n) for n in (3, 3, 7, 10)]
    assert values("two three four") == [Value("number", n) for n in (2, 3, 4)]


@pytest.mark.parametrize(("one", "other"), UNLIKE)
def test_a_changed_number_is_seen(one: str, other: str) -> None:
    assert difference(one, other) != ([], [])
    assert difference(other, one) != ([], [])


def test_one_and_first_may_come_and_go() -> None:
    for before, after in [("1人が死亡", "one person died"), ("3年ぶり", "for the first time in three years"),
                          ("関係者", "one of the officials"), ("2人目", "the second person"), ("5キロ", "5 kilometers")]:  # fmt: skip
        assert difference(before, after) == ([], [])


ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()


def in_words(number: int) -> str:
    if number < 20:
        return ONES[number]
    if number < 100:
        return TENS[number // 10] + (f"-{ONES[number % 10]}" if number % 10 else "")
    for scale, word in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= scale:
            rest = number % scale
            joint = " and " if scale == 100 else " "
            return f"{in_words(number // scale)} {word}" + (joint + in_words(rest) if rest else "")
    raise AssertionError


@given(st.one_of(st.integers(2, 2000), st.integers(2, 10**12 - 1)))
def test_english_words_are_read(number: int) -> None:
    assert values(f"some {in_words(number)} people") == [Value("number", number)]


# Era years in English.


def test_leftover_eras() -> None:
    text = "In Heisei 18 fiscal year and the 4th year of Reiwa, not Showa 5-chome or Heisei 18.5, and in Showa 65."
    assert [(q.text, q.english) for q in scan_leftovers(text)] == [
        ("Heisei 18 fiscal year", "fiscal 2006"),
        ("the 4th year of Reiwa", "2022"),
        ("Showa 65", None),
    ]
    assert read_leftover("Reiwa 4 (2022)").doubts
    assert read_leftover("Showa Denko") is None


# Whatever the text.

FRAGMENTS = (
    "0 1 5 14 31 2022 3000 000 １２ ３０００ 5,300 ５，０ 1.5 . , ・ 〜 - / : 一 二三 十 百 千 万 億 兆 京 〇 数 半 何 余 約 第 計 最大 以上 未満 強 $ € ¥ 円 銭 ドル 元 "
    "％ % 割 分 厘 分の 人 名 件 台 社 回 位 歳 度 個 点 号 年 年度 月 日 時 秒 間 時間 日間 年間 か月 ヶ国 世紀 年代 代 目 ぶり 上旬 末 午前 午後 夜 （水） 明治 大正 昭和 平成 令和 "
    "民国 元年 R4 H18. キロ メートル トン マイナス 時速 亿 个 美元 下午 公里 만 억 조 천 원 명 년 월 일 시 тыс. млн рублей человек сентября °С года the on for within a about "
    "between of May September Reiwa million and half - \ud800 \u0301 の が 、 。 者 \n"
).split(" ")
ANY = st.lists(
    st.one_of(st.sampled_from(FRAGMENTS), st.sampled_from(FRAGMENTS), st.sampled_from([" ", ""]), st.characters()),
    max_size=14,
).map("".join)


@given(ANY)
def test_any_text_is_survived(text: str) -> None:
    end = 0
    for quantity in scan(text):
        assert end <= quantity.span[0] < quantity.span[1] <= len(text)
        assert text[slice(*quantity.span)] == quantity.text
        end = quantity.span[1]
    assert values(text) == sorted(values(text))
    assert difference(text, text) == ([], [])
    for start in range(len(text)):
        quantity = read(text, start)
        assert quantity is None or (quantity.span[0] == start and text[slice(*quantity.span)] == quantity.text)


@given(ANY)
def test_a_second_run_changes_no_certain_repair(text: str) -> None:
    for quantity in scan(text):
        if quantity.english is not None and not quantity.doubts:
            assert not EAST.search(quantity.english)
            assert difference(quantity.text, quantity.english) == ([], [])


@pytest.mark.parametrize(
    "text",
    ["1" * 200_000, "1,000" * 50_000 + "人", "一" * 200_000, "千万" * 100_000, "9" * 5000 + "円", "約" * 100_000],
)
def test_long_runs_take_bounded_time(text: str) -> None:
    assert all(quantity.value is None for quantity in scan(text))


def test_imports_nothing_from_the_rest() -> None:
    folder = Path(mtfix.quantities.__file__).parent
    for file in folder.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                outside = node.level == 0 and (node.module or "").startswith("mtfix")
                assert not outside or node.module == "mtfix.patterns", file
            if isinstance(node, ast.Import):
                assert not any(name.name.startswith("mtfix") for name in node.names), file


def test_import_loads_only_the_standard_library() -> None:
    folder = Path(mtfix.quantities.__file__).parent.parent
    code = (
        "import sys, types\n"
        f"package = types.ModuleType('mtfix'); package.__path__ = [{str(folder)!r}]; sys.modules['mtfix'] = package\n"
        "import mtfix.quantities\n"
        "print(sorted({name.partition('.')[0] for name in sys.modules} - set(sys.stdlib_module_names) - {'mtfix', '__main__'}))\n"
    )
    done = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]", done.stdout
