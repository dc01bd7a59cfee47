"""Whether a foreign text denies something or says what may, can or must be, told by its own words."""

from __future__ import annotations

import re

from mtfix.patterns import lazy

NEGATIVE_WORDS = frozenset(
    "not no never none nor neither nothing nobody nowhere without cannot can't won't don't doesn't didn't isn't aren't wasn't "
    "weren't hasn't haven't hadn't couldn't wouldn't shouldn't mustn't unable unless except hardly refuse refused fail failed".split()
)
MODAL_WORDS = frozenset("can could may might must should ought cannot can't couldn't shouldn't mustn't".split())
NEGATIVE_PREFIX = lazy(r"(?:un|in|im|ir|il|dis|non|anti|mis)[a-z]{4,}|[a-z]+less|lack(?:s|ed|ing)?|free|avoid(?:s|ed)?")
NEGATION = {
    "ja": lazy(
        r"(?<![少危切汚])な(?:い|かっ|く(?!なる|なっ)|し(?![げろ遂])|ければ)|ませ(?:ん|ず)|(?<=[かがさたなばまらわえけせてねべめれ])ず(?:に|、|\Z|、)|ぬ(?:まま|よう|\Z)|"
        r"[未不無非](?=[㐀-鿿])|ず(?:、|に|\Z)"
    ),
    "zh": lazy(r"[不没沒未无無非别別勿]|否认"),
    "ko": lazy(r"않|없|못|아니|안 |말라|불|무|비|미"),
    "ru": lazy(r"\b(?:не|нет|ни|без|никто|ничего|никогда|нельзя)\b", re.IGNORECASE),
}
NEITHER = lazy(
    r"(?:かもしれ|に違い|にほかなら|なければなら|なくてはなら|ざるを得|ざるをえ|ねばなら)(?:な(?:い|かった|く)|ません|ぬ|ず|ん)?|しかな(?:い|かった)"
)
MODAL = {
    "ja": lazy(
        r"かもしれ|だろう|でしょう|できる|でき(?:た|ま|な)|でき|可能|べき|なければ|なくては|ねば|必要|違いな|はず|得る|うる|恐れ|おそれ|見込み|可能性|"
        r"[えけせてねべめれ](?:る|た|ない|なかった)|られ|そうだ|らしい|予定|よう(?:とし|に)|義務|必須|見通し|見られ"
    ),
    "zh": lazy(r"可能|可以|能|会|會|必须|必須|应|應|要|需|或许|也许"),
    "ko": lazy(r"수 있|수 없|해야|아야|어야|지도|듯|것이다|필요"),
    "ru": lazy(r"\b(?:мож\w+|мог\w*|должн\w+|нужно|надо|следует|возможно|обязан\w*|необходимо)\b", re.IGNORECASE),
}


def is_negated(text: str, language: str) -> bool:
    """Whether a text denies something; of a language that is not known here every text may.

    >>> is_negated("彼は行かなかった", "ja"), is_negated("彼は行くかもしれない", "ja"), is_negated("少ない", "ja")
    (True, False, False)
    """
    pattern = NEGATION.get(language)
    return pattern is None or pattern.search(NEITHER.sub("", text)) is not None


def is_modal(text: str, language: str) -> bool:
    """Whether a text says what may, can or must be; of a language that is not known here every text may.

    >>> is_modal("雨が降るだろう", "ja"), is_modal("雨が降った", "ja")
    (True, False)
    """
    pattern = MODAL.get(language)
    return pattern is None or pattern.search(text) is not None


def negative_prefix(word: str) -> bool:
    """Whether an English word denies by its own making: unknown, endless."""
    return NEGATIVE_PREFIX.fullmatch(word) is not None
