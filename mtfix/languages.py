"""Which script a character belongs to, whether a text is English, which language a foreign span is in.

Scripts are told by code point: facts beat statistics on short spans. langdetect (seeded) is asked only about long spans
in a script that several languages share, and only when nothing else decides.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache, lru_cache
from operator import itemgetter

from mtfix.patterns import lazy

# The block of compatibility ideographs is written as escapes: normalised, its first letter is one of the common block.
HAN = "々〆〇㐀-䶿一-鿿\uf900-\ufaff𠀀-𲎯"
KANA = r"ぁ-ゖゝゞァ-ヺーヽヾㇰ-ㇿｦ-ﾟ"
HANGUL = r"ᄀ-ᇿ㄰-㆏ꥠ-ꥼ가-힣ힰ-ퟻ"
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
    # Yi, Vai, Bamum, Javanese, Cham, Meetei and their neighbours, each too rare for a name of its own.
    "Other": "\ua000-\ua63f\ua6a0-\ua6ff\ua800-\ua95f\ua980-\uab2f\uab70-\uabff",
}
FOREIGN_LETTER = "".join(SCRIPTS.values())
COMBINING = "\u0300-\u036f\u3099\u309a\u200c\u200d\ufe00-\ufe0f"
# A run of foreign letters. All that look for one share this pattern: to compile it takes longer than to read an article.
FOREIGN = lazy(f"(?:[{FOREIGN_LETTER}][{COMBINING}]*+)++")

ASCII = bytes(range(128))
STEP = 1 << 20


@lru_cache(maxsize=4)
def holds_foreign(text: str) -> bool:
    """Whether a text holds a foreign letter; every detector of foreign things asks this first."""
    return FOREIGN.search(beyond_ascii(text)) is not None


@lru_cache(maxsize=4)
def beyond_ascii(text: str) -> str:
    """Return the characters of a text that are not ASCII, each once, sorted; the detectors look here first.

    By way of bytes, for that is far faster than to search for them.

    >>> beyond_ascii("“naïve” and “façade”")
    'çï“”'
    """
    found = set[str]()
    for start in range(0, 0 if text.isascii() else len(text), STEP):
        coded = text[start : start + STEP].encode("utf-8", "surrogatepass")
        found.update(coded.translate(None, ASCII).decode("utf-8", "surrogatepass"))
    return "".join(sorted(found))


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
# Forms that only one of the two writes: the reforms of 1946-49 (Japan) and 1956-64 (China) parted them, and Taiwan kept the
# old ones. Each stands often in texts of its own language and never in texts and dictionaries of the other.
ONLY_CHINESE = frozenset(
    "这们为她时对們开过汤项说嗎现该进问请关动实吗间标务库样从测认每语题户种导处设沒收议还给组统查经义码值创让运员选哪"
    "您桩变许贡见资队找试类晚计单结传别维证欢车构话场护點录帮记调链两尔则步错报节环长论儿须获仓电级书观默产编态适验启"
    "档业总联视载诉执规术约丽觉协赛权份换门玛访带续转达读终赖图听难阅误简头亚响负备细扩罗幫顿输检仅钱显马识离另聽页习"
    "谁虑补战领审边软亲东织储举团层责键缩乐师买谈讨诺释签怕络专岁效择费兴众际详兩爸远满线爱继谢呢优败础轻纳绝词连递桌"
    "伤盖围辑伦较减妈额监极拥军针愿醫钟兰弃尝热评饭险删迟办张块历杂啡览钩丢销频严虽压镜绍懂苏异鲜渲钥讲仪紧寻竞质账职"
    "势變邮萨营稳闻课华鲁偷笔园遲逻跃顶积译拟刚惊顺浏飞赢胜闭惯纪汇骤坚弹临參歲赞杀阶啊辆搜顾險纽滚馆济啸鱼夠脑购涉剧"
    "圣灵帕擔纸卫陷杰询树隐练怀盘锁戶归谎擎馈诸續养贝灾舰烦價红梦劳订缓滤银损售违扰迁駛傻絕卖錶朵毁桥饰遗钢沉厌伙疗壞"
    "绪暂绑荐亿沟赶謊內脸枪蓝丝恶驱缀辅贵赋歧厅狱墙汉挥搞鸟貓扔踢妇讶财药邻戏宾绩缘货饿烧扫溫舉腳训夹韦燒疯姊奖滩渴擊"
    "伞绿驾贫忧罚玫铅侧聪區艺艰阳废农贴阵趕擇荣骑脫喂藥浓扎挤愤戳辩逊谋净丟骚敌纯遞龄廳谨宽彻宫琼圈鸡栋叠剩爭胁迈倾腊"
    "夺兹韩吵忆丧偿碎驗脏拔饮镑驻贸谴吁乔妒谓盯衬烤盐骗镇谅涨闲襯颜伟诞锋闹鉴驶阐溃腾穷閱辭圍褲骄濕拖诚歷跌扬渐挡揭齐"
    "绕筹诊飓躺赏钓轮產摔吓齡啦壤棵檢鄉撕啥懷宁摄毕劲栈凯瘋奋圆灭苍鬍洁铁摇篮隱壓眾惩摆尬颇犹掷鲨轿"
)
ONLY_JAPANESE = frozenset(
    "発経県関対伝売気実仏楽説戦戸読歳様毎観広円続変権乗団暦蔵焼転徳総両済込録継応鉄査駅挙図営側庁絵帰検浄巻頃収衆歴価"
    "帯悪階増歩単黒従頼満辺証豊釈験霊廃児鎌沢処寛弁訳徴薬撃専塩働縁厳抜値戻隠斎囲縄塚雑軽剣貞拠効捜舎扱拝勧桜恵顔譲醤"
    "漬瀬払弾亀醸労菓覧仮圧壊締躍姫壇郷栄摂堀蕎麺聴齢稲糸昇掲侶顕詰銃険丼飼舗窓隣拡賛姉晩埼荘鵜繰脇衝銘鸞駄綱奪鶏氷剤"
    "謡緑叡竜勅俺闘覇歯麹銭緯嵯穂駒塁箇渋讃懐鉢袴絹択彫捨軒圏囃渉斉瑠駆縦畳嵐褌唄葺騒粧髷酎汚缶砲亜黙臓辻枠奨詔篠鍵胴"
    "閑饅輔歓喫詣綾輝詠諡脳繋鳩栃酔廻俵紛輿諱鉾繊雛襖粋嶋鏑毘壺閲薨呉涙訟曽戯悩滝呪斬苫磯艦偈揺債挿峯燗宸飴噺堺鰹"
)


@cache
def ranges() -> list[tuple[str, str, str]]:
    """Return the first and the last letter of each range of a script, and the script, sorted."""
    found = ((span, name) for name, letters in SCRIPTS.items() for span in re.findall("(?s).-.|.", letters))
    return sorted((span[0], span[-1], name) for span, name in found)


@lru_cache(maxsize=4096)
def script_of(char: str) -> str | None:
    """Return the foreign script that a character is a letter of.

    >>> script_of("日"), script_of("ー"), script_of("ß"), script_of("。")
    ('Han', 'Kana', None, None)
    """
    place = bisect_right(ranges(), char, key=itemgetter(0)) - 1
    _, last, name = ranges()[place]
    return name if place >= 0 and char <= last else None


def scripts(text: str) -> set[str]:
    """Return the foreign scripts that `text` holds letters of."""
    return set(filter(None, map(script_of, set(text))))


# The article is asked about for each of its spans in turn.
@lru_cache(maxsize=8)
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

    Kanji alone may be Japanese or Chinese: the span's own forms decide, then the article's; without either the answer
    is "und". `default` other than "auto" decides first for Han and Cyrillic.
    """
    found = scripts(span)
    if "Kana" in found:
        return "ja"
    for name in sorted(found & ONE_LANGUAGE.keys()):
        return ONE_LANGUAGE[name]
    if "Han" in found:
        return default if default in {"ja", "zh"} else han_language(span) or han_language(article) or "und"
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
LATIN_WORD = lazy(r"[A-Za-zÀ-ɏ]+(?:['’][A-Za-z]+)?")


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
