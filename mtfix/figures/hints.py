"""Words of a source text that say a number without a numeral: a pair, half, a dozen, the virus of 2019."""

from __future__ import annotations

import re
from fractions import Fraction

from mtfix.patterns import lazy
from mtfix.quantities import Exact

# Where a pattern is met, any of its values may stand in the English.
WORDS: tuple[tuple[re.Pattern[str], tuple[Exact, ...]], ...] = tuple(
    (lazy(pattern), values)
    for pattern, values in (
        (
            "両|双|ダブル|ツー|トゥー|コンビ|ペア|夫婦|夫妻|兄弟|姉妹|親子|セカンド|再|ハーフ|互い|同士|对|둘|두|쌍|оба|обе|дв[ауе]",
            (2,),
        ),
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


ROMAN = lazy(r"\b(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})\b")
UNITS = {"": 0, "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9}


def hinted(source: str) -> set[Exact]:
    """Return the values that words and Roman numerals of a source text may stand for."""
    roman: set[Exact] = {10 * len(match[1]) + UNITS[match[2]] for match in ROMAN.finditer(source)}
    return roman | {value for pattern, values in WORDS if pattern.search(source) for value in values}
