"""A model's translation is what web pages say everywhere: models write it where they have nothing to say."""

from __future__ import annotations

import re

from mtfix.guards.context import Context
from mtfix.patterns import lazy

PATTERNS = lazy(
    r"\A\W*(?:i['’]?m sorry|sorry|i am sorry|i don['’]?t know|i do not know|i['’]?m not sure|thank you(?: very much)?|thanks|"
    r"(?:yes|no|ok|okay|well|oh|hello|hi|welcome|please)|what(?:['’]s| is) (?:this|that|it)|it['’]?s (?:ok|okay|all right)|"
    r"let['’]?s go|here (?:it|you) (?:is|are|go)|of course|good (?:morning|night|evening|luck)|see you)\W*\Z"
    r"|\b(?:contact us|subscribe|sign up|click here|read more|learn more|all rights reserved|privacy policy|terms of (?:use|service)|"
    r"cookies?|copyright|follow us|share this|log ?in|download (?:now|here)|newsletter|add to cart|buy now|this (?:page|website|site)|"
    r"please (?:enable|visit|contact|see|note|subscribe)|for more information|home ?page|powered by|wikipedia|lorem ipsum|"
    r"as an ai|language model|translat(?:e|ed|ion|or)s?|subtitles? by|tom)\b",
    re.IGNORECASE,
)
# Source words that say such a thing in earnest.
EARNEST = lazy(
    r"申し訳|すみません|ごめん|謝|お詫び|連絡先|問い合わせ|購読|登録|クリック|著作権|会員|メール|サイト|ページ|クッキー|ダウンロード|ログイン|"
    r"ありがと|感謝|はい|いいえ|こんにち|ようこそ|歓迎|どうぞ|お願い|おはよう|こんばん|翻訳|通訳|字幕|トム|もちろん|知ら|わから|分から|情報|ウィキ|訳"
)


def boilerplate(before: str, after: str, context: Context) -> str | None:
    """Look for stock phrases that the source does not say."""
    if not context.translated or EARNEST.search(before):
        return None
    stock = PATTERNS.search(after)
    return f"a stock phrase of the model: {stock[0].strip()}" if stock else None
