"""Counters, measures and currencies, with their English noun.

A unit is entered only where its noun follows from the unit alone (人 is always people). Where it depends on what is counted
(件: cases, incidents, items) the entry carries a doubt, and a noun that already stands beside it in the English is preferred.
"""

from __future__ import annotations

from typing import NamedTuple

from .quantity import Exact, Kind

_THING = "what is counted decides the noun"


class Unit(NamedTuple):
    """A unit: English singular and plural; why they may be wrong, in which languages they are not, below which value."""

    kind: Kind
    one: str
    many: str
    doubt: str = ""
    sure: str = ""
    below: float = float("inf")

    def settled(self, value: Exact | None, language: str) -> Unit:
        """Return the unit without its doubt where the language or the value leaves none."""
        plain = value is not None and self.below < 1e9 and (value.denominator != 1 or not 0 < value < self.below)
        return self._replace(doubt="") if plain or (language and language in self.sure.split()) else self


# kind | forms | singular | plural (same as the singular if left out) | doubt | languages without it | only below this value
_TABLE = f"""
count | 人 名 명 человек человека людей | person | people
count | 社 | company | companies
count | 校 | school | schools
count | か国 国家 개국 | country | countries
count | か所 | place | places
count | 世帯 家庭 가구 | household | households
count | 議席 席 석 | seat | seats
count | 票 표 голосов | vote | votes
count | 隻 艘 척 | ship | ships
count | 頭 匹 | animal | animals
count | 棟 | building | buildings
count | 戸 户 軒 가옥 | home | homes | {_THING}
count | 機 架 | aircraft | aircraft | {_THING}
count | 便 | flight | flights | {_THING}
count | 台 辆 輛 대 | vehicle | vehicles | {_THING}
count | 件 건 起 例 宗 | case | cases | {_THING}
count | 個 箇 个 개 只 枚 本 冊 点 | item | items | {_THING}
count | 家 | company | companies | {_THING}
count | 試合 경기 | game | games
count | 店舗 | store | stores
count | 種類 | kind | kinds
count | 回 次 회 번 раз | time | times | it may be an inning, a round or an issue
measure | 度 | degree | degrees | 度 is degrees or times | | 11
count | 倍 배 | time | times
count | 株 股 주식 | share | shares
duration | 年 년 | year | years | it may be the year of an era or of a century | | 100
duration | 日 일 | day | days
duration | 年間 年间 년간 лет года год | year | years
duration | か月 个月 個月 か月間 개월 개월간 месяцев месяца месяц | month | months
duration | 週間 星期 周 週 주 주간 недель недели | week | weeks
duration | 日間 天 일간 дней дня день | day | days
duration | 時間 小时 小時 시간 часов часа час | hour | hours
duration | 分 分間 分钟 分鐘 분 минут минуты минута | minute | minutes
duration | 秒 秒間 秒钟 초 секунд секунды | second | seconds
age | 歳 才 岁 歲 세 살 | year old | years old
percent | % ％ パーセント ㌫ 퍼센트 процентов процента процент | percent | percent
count | ポイント 포인트 пунктов пункта | point | points
measure | %ポイント ％ポイント 个百分点 個百分點 %포인트 | percentage point | percentage points
measure | ベーシスポイント 个基点 | basis point | basis points
measure | キロメートル 公里 千米 ㎞ 킬로미터 км километров километра | kilometer | kilometers
measure | メートル ㍍ 미터 метров метра | meter | meters
measure | 米 | meter | meters
measure | センチ センチメートル ㌢ ㎝ 厘米 公分 센티미터 см сантиметров | centimeter | centimeters
measure | ミリ ミリメートル ㍉ ㎜ 毫米 밀리미터 мм миллиметров | millimeter | millimeters
measure | マイル 英里 마일 миль | mile | miles
measure | ヤード | yard | yards
measure | フィート 英尺 | foot | feet
measure | インチ 英寸 | inch | inches
measure | キロ ㌔ | kilometer | kilometers | キロ is kilometers or kilograms
measure | キログラム ㎏ 公斤 千克 킬로그램 кг килограммов килограмма | kilogram | kilograms
measure | グラム ㌘ 克 그램 граммов | gram | grams
measure | ミリグラム ㎎ 毫克 | milligram | milligrams
measure | トン ㌧ 吨 噸 公吨 公噸 톤 тонн тонны | ton | tons
measure | リットル ㍑ 公升 리터 литров | liter | liters
measure | バレル 배럴 баррелей | barrel | barrels
measure | 平方キロ 平方キロメートル 平方公里 平方千米 ㎢ 제곱킬로미터 | square kilometer | square kilometers
measure | 平方メートル 平方米 平方公尺 ㎡ 제곱미터 | square meter | square meters
measure | 立方メートル 立方米 ㎥ | cubic meter | cubic meters
measure | ヘクタール ㌶ 公顷 公頃 헥타르 гектаров гектара | hectare | hectares
measure | エーカー 英亩 | acre | acres
measure | ワット 瓦 | watt | watts
measure | キロワット 千瓦 | kilowatt | kilowatts
measure | メガワット 兆瓦 | megawatt | megawatts
measure | キロワット時 千瓦时 | kilowatt-hour | kilowatt-hours
measure | ボルト 伏 | volt | volts
measure | ヘクトパスカル 百帕 | hectopascal | hectopascals
measure | ノット | knot | knots
measure | カロリー | calorie | calories
measure | ℃ 摂氏度 摄氏度 | degree Celsius | degrees Celsius
measure | °С | °C | °C
measure | 도 градусов градуса | degree | degrees
count | ページ 페이지 | page | pages
money | 円 ¥ ￥ 日元 日圆 日圓 엔 иен иены | yen
money | ドル $ 米ドル ㌦ 美元 달러 долларов доллара | dollar | dollars
money | 香港ドル 港元 港币 港幣 | Hong Kong dollar | Hong Kong dollars
money | 豪ドル 澳元 | Australian dollar | Australian dollars
money | カナダドル 加元 | Canadian dollar | Canadian dollars
money | 台湾ドル 新台币 新台幣 新臺幣 | New Taiwan dollar | New Taiwan dollars
money | ユーロ € 欧元 歐元 유로 евро | euro | euros
money | ポンド £ 英镑 英鎊 파운드 фунтов | pound | pounds
money | 元 人民元 元人民币 元人民幣 块钱 위안 юаней юаня | yuan
money | ウォン ₩ 韩元 韓元 원 вон | won
money | ルーブル ₽ 卢布 盧布 루블 рублей рубля рубль | ruble | rubles
money | ルピー 卢比 루피 рупий | rupee | rupees
money | フラン 瑞士法郎 | franc | francs
money | ペソ 比索 | peso | pesos
money | バーツ 泰铢 | baht
money | セント 美分 | cent | cents
ordinal | 位 위 | place | place | 位 may also count persons | ja ko
ordinal | 番目 번째 |
ordinal | 回目 度目 | time
ordinal | 周年 주년 | anniversary
ordinal | 年目 | year
ordinal | か月目 | month
ordinal | 週目 | week
ordinal | 日目 | day
ordinal | 人目 | person
ordinal | 世紀 世纪 세기 | century
ordinal | 階 | floor
label | 号 호 | No. | | 号 is a day in Chinese dates and a number elsewhere | ja ko
label | 号機 | No.
adverb | 年ぶり 年ぶりに | year | years
adverb | か月ぶり か月ぶりに | month | months
adverb | 週間ぶり 週間ぶりに | week | weeks
adverb | 日ぶり 日ぶりに | day | days
adverb | 時間ぶり 時間ぶりに | hour | hours
"""
_KA = "かカヵヶケ箇ヵ"


def _rows() -> dict[str, Unit]:
    units: dict[str, Unit] = {}
    for line in _TABLE.strip().splitlines():
        kind, forms, one, many, doubt, sure, below = ([cell.strip() for cell in line.split("|")] + [""] * 5)[:7]
        unit = Unit(Kind(kind), one, many or one, doubt, sure, float(below or "inf"))
        for form in forms.split():
            spellings = [ka + form[1:] for ka in _KA] if form.startswith("か") else [form]
            units.update(dict.fromkeys(spellings, unit))
    return units


UNITS = _rows()
CHINESE = {
    "位": Unit(Kind.COUNT, "person", "people"),
    "分": Unit(Kind.DURATION, "minute", "minutes", "分 is minutes or points in Chinese"),
    "点": Unit(Kind.NUMBER, "", "", "点 is a clock time or a point in Chinese"),
    "度": Unit(Kind.MEASURE, "degree", "degrees"),
    "台": Unit(Kind.COUNT, "unit", "units", _THING),
}
PLURAL = {unit.one: unit.many for unit in UNITS.values() if unit.many != unit.one}
SYMBOLS = {
    "US$": "dollar",
    "HK$": "Hong Kong dollar",
    "A$": "Australian dollar",
    "C$": "Canadian dollar",
    "NT$": "New Taiwan dollar",
    "$": "dollar",
    "＄": "dollar",
    "€": "euro",
    "£": "pound",
    "¥": "yen",
    "￥": "yen",
    "₩": "won",
    "₽": "ruble",
}
_LONGEST_FORM = max(map(len, UNITS))


def unit_at(text: str, start: int, language: str = "") -> tuple[Unit, int] | None:
    """Return the unit with the longest form that stands at `start`, and where it ends."""
    for end in range(min(len(text), start + _LONGEST_FORM), start, -1):
        form = text[start:end]
        if form in UNITS:
            unit = CHINESE.get(form, UNITS[form]) if language == "zh" else UNITS[form]
            return unit, end
    return None
