"""The numbers of a source sentence, and every value that a good translation may make of them.

A translator rounds, converts and spells: 約3割 is about 30 percent, or three in ten, 半数 is half, ２１年 is 2021, 1年半 is 18
months, 第３ is third, 午後３時 is 3 p.m. or 15:00. What can be meant is read widely: a number of the English is only doubted
when nothing in the source can stand behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

from mtfix.figures.figure import Figure, Sort, sort_of
from mtfix.quantities import Exact, mentions
from mtfix.quantities.numerals import FULL_WIDTH, read_numeral
from mtfix.types import Span

YEAR_MARK = re.compile(r"\s?(?:年|년|г\b|года?\b|году\b)")
# What words say by themselves, without a numeral: any of these values may stand in the English.
WORDS: tuple[tuple[re.Pattern[str], tuple[Exact, ...]], ...] = tuple(
    (re.compile(pattern), values)
    for pattern, values in (
        ("両|双|ダブル|ツー|トゥー|コンビ|ペア|夫婦|夫妻|兄弟|姉妹|親子|セカンド|再|ハーフ|互い|同士|对|둘|두|쌍|оба|обе|дв[ауе]", (2,)),
        ("半|ハーフ|절반|반|пол", (Fraction(1, 2),)),
        ("時半|点半|시 반", (30,)),
        ("半々|半数|過半|折半|五分|５分５分|対半|절반|половин", (50,)),
        ("リーグ・アン|リーグアン", (1,)),
        ("トリプル|スリー|サード|ハット|세|셋|тр[иеё]", (3,)),
        ("フォー|カルテット|네|넷|четыр", (4,)),
        ("ファイブ|五輪|다섯|пят", (5,)),
        ("シックス|여섯|шест", (6,)),
        ("セブン|일곱|сем", (7,)),
        ("エイト|여덟|вос", (8,)),
        ("ナイン|아홉|девя", (9, 11)),
        ("テン|열|десят", (10,)),
        ("イレブン|先発|スタメン", (11,)),
        ("トゥエルブ|ダース", (12,)),
        ("ゼロ|零|無|完封|なし|ノー", (0,)),
        ("コロナ|新冠|코로나|ковид|корона|ウイルス|感染", (19,)),
        ("四半期|季度|분기|クオーター|クォーター", (4, Fraction(1, 4))),
        ("倍|翌々|再来|一昨|おととい|2世", (2,)),
        ("昨々|さきおととい", (3,)),
        ("成人|ハタチ|二十歳", (20, 18)),
        ("還暦", (60,)),
        ("古希|古稀", (70,)),
        ("喜寿", (77,)),
        ("傘寿", (80,)),
        ("米寿", (88,)),
        ("卒寿", (90,)),
        ("白寿", (99,)),
        ("昼夜|終日|一日中|常時", (24, 7)),
        ("週", (7, 1)),
        ("正午|昼", (12,)),
        ("深夜|真夜中|零時", (0, 12)),
        ("１強|初|首|元日|元旦|唯一|単|独|第一|ワン|ファースト|世界一|日本一|トップ", (1,)),
        ("サッカー|イレブン", (11,)),
        ("ラグビー", (15, 7)),
        ("10代|十代|ティーン|１０代", (10, 13, 19)),
        ("決勝", (4, 8)),
        ("連覇", (2,)),
    )
)
LANGUAGE_MONTHS = re.compile(r"янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек", re.IGNORECASE)


@lru_cache(maxsize=1024)
def figures(source: str) -> tuple[Figure, ...]:
    """Return the numbers that a source text certainly states, each with its place and sort."""
    return tuple(_figures(source))


def _figures(source: str) -> Iterator[Figure]:
    for mention in mentions(source):
        span = Span(*mention.span)
        value = mention.value.amount
        text = span.of(source)
        sort = sort_of(mention.value.kind, value)
        if sort is Sort.COUNT and YEAR_MARK.match(source, span.end - 1) and value in range(1, 100):
            sort = Sort.YEAR
        yield Figure(span, text, value, sort, mention.value.unit, mention.loose)


@lru_cache(maxsize=1024)
def meant(source: str) -> frozenset[Exact]:
    """Return every value that the English of a source text may state."""
    plain = source.translate(FULL_WIDTH)
    found = {value for value, end in numerals(plain)}
    found |= {other for value, end in numerals(plain) for other in kin(value, plain[:end], plain[end:])}
    for figure in figures(source):
        found.add(figure.value)
        found.update(kin(figure.value, plain[: figure.span.end], plain[figure.span.end :]))
    found.update(value for match in BETWEEN_TENTHS.finditer(plain) for value in averages(match))
    return frozenset(found | {value for pattern, values in WORDS if pattern.search(source) for value in values})


@lru_cache(maxsize=64)
def stated(source: str) -> frozenset[Exact]:
    """Return the values that a source text states as they are."""
    return frozenset({value for value, _ in numerals(source.translate(FULL_WIDTH))} | {figure.value for figure in figures(source)})


def averages(match: re.Match[str]) -> Iterator[Exact]:
    """Yield both ends of 2割4～5分: 24 and 25 in hundred, .24 and .25."""
    for last in (match[2], match[3]):
        share = int(match[1]) * 10 + int(last)
        yield from (share, share * 10, Fraction(share, 100))


BETWEEN_TENTHS = re.compile(r"([0-9])割([0-9])[～〜~、・-]([0-9])分")


def numerals(source: str) -> Iterator[tuple[Exact, int]]:
    """Yield every numeral of a text, also inside words, and where it ends."""
    for match in RUN.finditer(source):
        numeral = read_numeral(source, match.start())
        if numeral and numeral.value is not None:
            yield numeral.value, numeral.end
        for piece in PIECE.finditer(match.group()):
            end = match.start() + piece.end()
            yield KANJI.get(piece.group()) or int(piece.group()[:30]) if piece.group()[0] not in KANJI else KANJI[piece.group()[0]], end
        yield from (value for value in decimals(match))


def decimals(run: re.Match[str]) -> Iterator[tuple[Exact, int]]:
    """Yield the numbers of a run of digits as points and commas may part them: １万０３６３・１８, 10,363, 2.5."""
    for match in POINTED.finditer(run.group()):
        whole, point, rest = match.group().replace(",", "").replace("・", ".").partition(".")
        if point:
            yield Fraction(f"{whole}.{rest}"), run.start() + match.end()
    parts = SCALED.fullmatch(run.group())
    if parts:
        yield int(parts[1]) * 10000 + Fraction(f"{parts[2]}.{parts[3]}"), run.end()


RUN = re.compile(r"(?<![0-9])[0-9〇零一二三四五六七八九十百千万億兆壱弐参]+(?:[.,・][0-9]+)*")
PIECE = re.compile(r"(?<![0-9,.])[0-9]{1,30}(?![0-9,.])|(?<=[・.])[0-9]{1,30}|[0-9]{1,30}(?=[・.])|[一二三四五六七八九十]")
POINTED = re.compile(r"[0-9]{1,20}(?:,[0-9]{3})*[.・][0-9]{1,20}")
SCALED = re.compile(r"([0-9]{1,4})万([0-9]{1,4})[・.]([0-9]{1,20})")
KANJI = {char: value for value, char in enumerate("〇一二三四五六七八九十")}
ERAS = (("明治", 1867), ("大正", 1911), ("昭和", 1925), ("平成", 1988), ("令和", 2018))
YEARS = re.compile(r"[）)]?(?:年|[～〜~－―-]|代|卒|組|世代|[）)])")
ERA_BEFORE = re.compile(r"(明治|大正|昭和|平成|令和)[元0-9一二三四五六七八九十]*\Z")
COMPANY = re.compile(r"[人名]?(?:ら|ほか|の?他)|(?:人|名|選手|容疑者|社|校|か国|カ国)")
COUNTED_ON = re.compile(r"(?:年目|日目|回目|連|人目|戦目|カ月目|以上|超|未満|以下|より|つ目)")
HOURS = re.compile(r"時")
TENTHS = re.compile(r"割(?:([0-9〇一二三四五六七八九])分)?(?:([0-9〇一二三四五六七八九])厘)?")
FRACTIONS = re.compile(r"分の|倍|／|/")


def kin(value: Exact, before: str, after: str) -> Iterator[Exact]:
    """Yield what a value may become when it is said otherwise, from what stands around it in the source."""
    if value < 0:
        yield -value
    if value in range(1, 100):
        yield from years(int(value), before, after)
    if value in range(1860, 2101):
        yield from (value + 1, value - 1) if after.startswith(("年度", "度", "年3月期")) else ()
        yield value % 100
    if after[:1] in {"%", "％", "パ", "割"} or re.search("打率|[0-9]割", before[-12:]):
        yield from shares(value, after)
    if value in range(0, 31) and (HOURS.match(after) or ":" in after[:1] or after[:1] == "："):
        yield from (value % 12 or 12, value + 12, value * 60 % 1440, (value + 12) * 60 % 1440)
    if value in range(1, 1440) and ("午後" in before[-8:] or "午前" in before[-8:] or "時" in before[-4:]):
        yield from ((value + 720) % 1440,)
    if COMPANY.match(after) and value in range(2, 60):
        yield from (value - 1, value + 1) if re.search("ら|ほか|他|うち|など", before[-14:] + after[:8]) else ()
    if COUNTED_ON.match(after) and value in range(1, 400):
        yield from (value - 1, value + 1)
    if FRACTIONS.match(after) and value > 0:
        yield Fraction(1) / Fraction(value)
    yield from longer(value, after)


def years(value: int, before: str, after: str) -> Iterator[Exact]:
    """Yield the years, decades and centuries of a number below 100."""
    if YEARS.match(after) or before.rstrip("0123456789").endswith(("’", "'", "～", "〜", "－", "-", "、", "・", "・")):
        yield from (1900 + value, 2000 + value, 1800 + value)
    era = ERA_BEFORE.search(before)
    if era:
        yield dict(ERAS)[era[1]] + value
    if after.startswith("世紀"):
        yield (value - 1) * 100


def shares(value: Exact, after: str) -> Iterator[Exact]:
    """Yield a share said as a percentage, a fraction or a rate: 3割 is 30 percent, three in ten and .3."""
    yield Fraction(value) / 100
    tenths = TENTHS.match(after)
    if tenths:
        yield from (value * 10, 10, Fraction(value) / 10)
    yield Fraction(value) / 1000
    if tenths:
        hundredths, thousandths = (KANJI.get(group, group) for group in tenths.groups(default="0"))
        rate = Fraction(value) * 100 + int(hundredths) * 10 + int(thousandths)
        yield from (rate, rate / 10, rate / 1000)


def longer(value: Exact, after: str) -> Iterator[Exact]:
    """Yield a length of time in other units: 1年半 is 18 months, 2週間 14 days, 90分 an hour and a half."""
    if after.startswith(("年", "か月", "カ月", "ヶ月", "週", "時間", "分", "日間", "個月")) and 0 < value < 1000:
        if "半" in after[:4]:
            yield from (value + Fraction(1, 2), value * 12 + 6, value * 60 + 30)
        if after.startswith("年") and value <= 5:
            yield value * 12
        if after.startswith("週"):
            yield value * 7
        yield from (Fraction(value) / 12, Fraction(value) / 60, Fraction(value) / 7)
        yield value * 60 if after.startswith("時間") else value
    if after.startswith("万") or after.startswith("分"):
        yield value
