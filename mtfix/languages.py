"""Which script a character belongs to, whether a text is English, which language a foreign span is in.

Scripts are told by code point: facts beat statistics on short spans. langdetect (seeded) is asked only about long spans
in a script that several languages share, and only when nothing else decides.
"""

from __future__ import annotations

import re
from functools import lru_cache

HAN = r"々〆〇㐀-䶿一-鿿豈-﫿𠀀-𲎯"
KANA = r"ぁ-ゖゝゞァ-ヺーヽヾㇰ-ㇿｦ-ﾝ"
HANGUL = r"ᄀ-ᇿ㄰-㆏가-힣"
# Letters of scripts that English never uses. Greek is left out but for runs (see `foreign_script`): science borrows it.
SCRIPTS: dict[str, str] = {
    "Han": HAN,
    "Kana": KANA,
    "Hangul": HANGUL,
    "Cyrillic": r"Ѐ-ԯᲀ-ᲈⷠ-ⷿꙀ-ꚟ",
    "Greek": r"Ͱ-ͽͿ-Ͽἀ-῿",
    "Hebrew": r"א-ת",
    "Arabic": r"ء-ۓ۔-ۿݐ-ݿࢠ-ࣿﭐ-﷿ﹰ-ﻼ",
    "Devanagari": r"ऀ-ॿ",
    "Bengali": r"ঀ-৿",
    "Gurmukhi": r"਀-੿",
    "Gujarati": r"઀-૿",
    "Tamil": r"஀-௿",
    "Telugu": r"ఀ-౿",
    "Kannada": r"ಀ-೿",
    "Malayalam": r"ഀ-ൿ",
    "Sinhala": r"඀-෿",
    "Thai": r"฀-๿",
    "Lao": r"຀-໿",
    "Tibetan": r"ༀ-࿿",
    "Myanmar": r"က-႟",
    "Georgian": r"Ⴀ-ჿ",
    "Armenian": r"԰-֏",
    "Ethiopic": r"ሀ-፿",
    "Khmer": r"ក-៿",
    "Bopomofo": r"ㄅ-ㄯ",
}
FOREIGN_LETTER = "".join(SCRIPTS.values())
FOREIGN = re.compile(f"[{FOREIGN_LETTER}]")
SCRIPT_OF = tuple((name, re.compile(f"[{ranges}]")) for name, ranges in SCRIPTS.items())
ONE_LANGUAGE = {
    "Kana": "ja",
    "Hangul": "ko",
    "Greek": "el",
    "Hebrew": "he",
    "Bengali": "bn",
    "Gurmukhi": "pa",
    "Gujarati": "gu",
    "Tamil": "ta",
    "Telugu": "te",
    "Kannada": "kn",
    "Malayalam": "ml",
    "Sinhala": "si",
    "Thai": "th",
    "Lao": "lo",
    "Tibetan": "bo",
    "Myanmar": "my",
    "Georgian": "ka",
    "Armenian": "hy",
    "Ethiopic": "am",
    "Khmer": "km",
    "Bopomofo": "zh",
}
# Forms that only one of the two writes: reforms of 1946-49 (Japan) and 1956-64 (China) parted them.
ONLY_CHINESE = frozenset(
    "们这说时来对为个过还没给让谁吗吧呢么你她您哪怎样华东车长门问间闻员财贝货贵购资质费贸贺见观视规觉计记许论设访证评识"
    "词译试话该详语误说请诸课调谈谋谓谢谱议讯讲负责军农冲决况净凉减凤凯击则刚创别刘办务动励劳势区医协单卖卫厂历压厅县参双发变"
    "叶号听启员响团园围国图圆圣场坏块坚坛坝坟坠声处备复头夺奋奖妇妈孙学宁实审宪宫宽宾对寻导寿将尔尘层属岁岂岗岛岭币帅师帐带"
    "帮广庆应库废开异弃张强归当录径总态怀怜恋恒恶恳悬惊惧惨惯愤愿战户扑执扩扫扬扰抚抛抢护报担拟拥择挂损换据携摄"
    "约级纪纯纲纳纵纷纸纽线组细织终经绍给统绩绪续维综绿缓编缘网罗职联肃肠肤肾胜脉脑"
    "电网买卖飞饭馆马驻骂驾验鱼鸟鸡麦黄黑齐龙龟华声线暫灣後來國對這說與會們個為學發開關電車馬魚鳥"
) - frozenset("国学会号区来対当声点参双医実将属島庁麦黒黄恒強帯変円図団囲売県戦党献献")
ONLY_JAPANESE = frozenset(
    "円図団囲圏売変壱対専巣帯帰庁広廃弐応恵悪戦戻払抜択拝拠拡挙挿捜掲揺摂撃撮暁暦朗桜桟検楽様権歩歯歳残毎気沢浄浜渋済渉渓湿満滝瀬焼"
    "犠猟獣産畑発県真砕砲碁秘税稲穀穂窓竜粋粛経継続総緑縁縦繊缶聴脳臓舎芸荘薬蔵蛍覚観訳証読譲豊賛軽転辞辺込遅郷醸釈鉄鉱銭鋳錬録"
    "関闘陥険隠隣雑霊頼顔顕駅駆騒験髄髪鶏麺黙齢働込畑辻峠枠栃匂"
) - frozenset("真録朗秘税砲碁砕缶荘髄麺辞産")


def scripts(text: str) -> set[str]:
    """Return the foreign scripts that `text` holds letters of."""
    return {name for name, letters in SCRIPT_OF if letters.search(text)}


def han_language(text: str) -> str | None:
    """Return "ja" or "zh" when the Han forms or the kana of `text` tell, else None."""
    chars = set(text)
    japanese, chinese = len(chars & ONLY_JAPANESE), len(chars & ONLY_CHINESE)
    if re.search(f"[{KANA.replace('ー', '')}]", text):
        return "ja"
    if japanese != chinese:
        return "ja" if japanese > chinese else "zh"
    return None


def language_of(span: str, article: str, default: str = "auto") -> str:
    """Return the language (ISO 639-1) of a span in a foreign script, with its article as witness; "und" if unknown.

    Kanji alone may be Japanese or Chinese: the span's own forms decide, then the article's, then Japanese, the
    more frequent source of such leftovers here. `default` other than "auto" decides first for Han and Cyrillic.
    """
    found = scripts(span)
    if "Kana" in found:
        return "ja"
    for name in sorted(found & ONE_LANGUAGE.keys()):
        return ONE_LANGUAGE[name]
    if "Han" in found:
        return default if default in {"ja", "zh"} else han_language(span) or han_language(article) or "ja"
    if "Cyrillic" in found:
        return default if default in {"ru", "uk", "bg", "sr", "mk"} else cyrillic_language(span)
    if "Arabic" in found:
        return "fa" if re.search("[پچژگ]", span) else "ar"
    return "hi" if "Devanagari" in found else "und"


def cyrillic_language(span: str) -> str:
    """Return "uk" or "sr" when letters of only that alphabet stand in the span, else "ru"."""
    if re.search("[іїєґІЇЄҐ]", span):
        return "uk"
    return "sr" if re.search("[ђјљњћџЂЈЉЊЋЏ]", span) else "ru"


ENGLISH_WORDS = frozenset(
    "the of and to in a is that for it was on with as he by at be this had not are but from or have an they which one "
    "you were all her she there would their we him been has when who will no more if out so what up said its about "
    "than into them can only other time new some could these two may first then do any like my now over such our most "
    "me even made after also did many off before must well through where much your way down should because each just "
    "those how too very make world still see own men work long here between both being under never day same another "
    "know while last might us great year since against go came right used take three".split()
)
LATIN_WORD = re.compile(r"[A-Za-zÀ-ɏ]+(?:['’][A-Za-z]+)?")


def english_share(text: str) -> float:
    """Return the share of Latin-script words that are among the 150 most frequent English ones, 0 without words.

    English prose lies at .35 to .55, headlines and tables at .1 to .3, other languages under .1.
    """
    words = LATIN_WORD.findall(text[:20_000])
    return sum(word.lower() in ENGLISH_WORDS for word in words) / len(words) if words else 0.0


@lru_cache(maxsize=4096)
def latin_language(span: str) -> tuple[str, float]:
    """Return langdetect's best language of a Latin-script span and its probability; ("und", 0.0) without an answer.

    Seeded, so that the same span always gets the same answer. Slow (.04 MB/s): only for suspicious spans.
    """
    from langdetect import DetectorFactory, LangDetectException, detect_langs

    DetectorFactory.seed = 0
    try:
        best = detect_langs(span)[0]
    except LangDetectException:
        return "und", 0.0
    return best.lang, best.prob
