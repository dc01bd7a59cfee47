"""Whether a run of Han characters is Japanese or Chinese, by all that its article gives away.

Asked in this order: the setting; the run's own forms; the source; the article's other foreign letters; its dateline; and which of
the two dictionaries holds the run. Where nothing tells, the answer is "und", and both are looked up.
"""

from __future__ import annotations

from functools import lru_cache

from mtfix import lexicon
from mtfix.languages import han_language, language_of, scripts
from mtfix.patterns import lazy
from mtfix.types import Document

UNKNOWN = "und"
HEAD = 400
# The score from which on a word of the dictionary is a common one.
LEAST = {"ja": 6, "zh": 5}
# Who sends a report, or where it is sent from, in English.
JAPANESE_HEAD = lazy(
    r"\b(?:Kyodo|Jiji|NHK|Yomiuri|Asahi|Mainichi|Nikkei|Sankei|Chunichi)\b|\b(?:TOKYO|OSAKA|NAGOYA|SAPPORO|FUKUOKA|HIROSHIMA|"
    r"SENDAI|NAHA|KYOTO|KOBE|NAGASAKI)\b|\[(?:Tokyo|Osaka|Nagoya)\b"
)
CHINESE_HEAD = lazy(
    r"\b(?:Xinhua|CCTV|CGTN|China News Service|People['’]s Daily|Global Times|Caixin|Central News Agency|CNA)\b|"
    r"\b(?:BEIJING|SHANGHAI|GUANGZHOU|SHENZHEN|HONG KONG|TAIPEI|MACAU|TIANJIN|CHONGQING|WUHAN)\b|\[(?:Beijing|Shanghai|Taipei)\b"
)


def language_in(span: str, document: Document) -> str:
    """Return the language (ISO 639-1) of a span of a document in a foreign script; "und" where nothing tells.

    >>> language_in("東京", Document("He spoke of 東京.", source="彼は東京について話した。"))
    'ja'
    >>> language_in("東京", Document("BEIJING, May 3 (Xinhua) -- He spoke of 東京."))
    'zh'
    """
    found = language_of(span, document.text, document.language)
    own = language_of(span, "", document.language)
    if UNKNOWN not in {found, own} or "Han" not in scripts(span):
        return found
    return of_source(document.source or "") or (found if found != UNKNOWN else of_head(document.text) or of_words(span))


@lru_cache(maxsize=8)
def of_source(source: str) -> str | None:
    """Return "ja" or "zh" where a source is in one of them, else None."""
    return (han_language(source) or "zh") if "Han" in scripts(source) else None


@lru_cache(maxsize=8)
def of_head(text: str) -> str | None:
    """Return the language of the agency or place at an article's head, None where there is none or they differ."""
    head = text[:HEAD]
    japanese, chinese = JAPANESE_HEAD.search(head), CHINESE_HEAD.search(head)
    return None if bool(japanese) == bool(chinese) else "ja" if japanese else "zh"


def of_words(span: str) -> str:
    """Return the language whose dictionary alone holds a run of two letters or more as a common word, else "und"."""
    scores = {language: best(span, language) for language in LEAST} if len(span) > 1 else {}
    known = [language for language, score in scores.items() if score]
    return known[0] if len(known) == 1 and scores[known[0]] >= LEAST[known[0]] else UNKNOWN


def best(span: str, language: str) -> int:
    """Return the score of a run's first sense in a dictionary, 0 where it is none of its words."""
    return max((entry.score for entry in lexicon.lookup(span, language) if entry.source != "composed"), default=0)
