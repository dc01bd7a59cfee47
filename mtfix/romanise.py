"""Rough romanisation of Cyrillic, Hangul and kana, good enough to see that a word stands beside its own sound.

Sources: BGN/PCGN (Russian), Revised Romanization (Korean), Hepburn (Japanese); letters only, no sandhi.
"""

from __future__ import annotations

import unicodedata
from difflib import SequenceMatcher

from mtfix.patterns import lazy

CYRILLIC = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ",
        "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya i yi ye g".replace("_", "").split(
            " "
        ),
        strict=True,
    )
)
INITIALS = "g kk n d tt r m b pp s ss _ j jj ch k t p h".replace("_", "").split(" ")
VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split()
FINALS = "_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t".replace("_", "").split(" ")
HANGUL_START, HANGUL_END = 0xAC00, 0xD7A3
KANA = dict(
    zip(
        "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんがぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽゃゅょっー",
        "a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho ma mi mu me mo ya yu yo ra ri ru re ro "
        "wa o n ga gi gu ge go za ji zu ze zo da ji zu de do ba bi bu be bo pa pi pu pe po ya yu yo _ _".replace(
            "_", ""
        ).split(" "),
        strict=True,
    )
)
ROMAJI = lazy(r"(?:(?:[kgsztdnhbpmyrwjf]|ch|sh|ts|[kgnhbpmr]y)?[aiueo]|n)+")
CLOSE = 0.7


def romanised(word: str) -> str:
    """Return the sound of a word in Latin letters, "" when its script is not known here.

    >>> romanised("квас"), romanised("한옥"), romanised("すし")
    ('kvas', 'hanok', 'sushi')
    """
    return "".join(letter(char) for char in unicodedata.normalize("NFC", word).lower())


def letter(char: str) -> str:
    """Return the sound of a letter or syllable."""
    code = ord(char)
    if HANGUL_START <= code <= HANGUL_END:
        first, rest = divmod(code - HANGUL_START, len(VOWELS) * len(FINALS))
        vowel, final = divmod(rest, len(FINALS))
        return INITIALS[first] + VOWELS[vowel] + FINALS[final]
    if 0x30A1 <= code <= 0x30F6:  # katakana has the order of hiragana
        return KANA.get(chr(code - 0x60), "")
    return CYRILLIC.get(char) or KANA.get(char, "")


def sounds_like(foreign: str, english: str) -> bool:
    """Whether an English word is, more or less, the sound of a foreign one."""
    sound = romanised(foreign)
    return len(sound) > 2 and SequenceMatcher(None, sound, english.lower()).ratio() >= CLOSE


GLIDES = {"ゃ": "ya", "ゅ": "yu", "ょ": "yo"}
LONG_VOWEL = lazy(r"o[ou]|uu")


def hepburn(kana: str) -> str:
    """Return hiragana in the letters in which newspapers write names: long vowels as short ones.

    >>> [hepburn(name) for name in ("うりゅう", "しょうへい", "おおたに", "はっとり", "けんいち", "こうの", "じゅん")]
    ['uryu', 'shohei', 'otani', 'hattori', 'kenichi', 'kono', 'jun']
    """
    said = ""
    for place, char in enumerate(kana):
        if char in GLIDES and said.endswith("i"):
            soft = said[:-1].endswith(("sh", "ch", "j"))
            said = said[:-1] + GLIDES[char][soft:]
        elif char == "っ":
            following = letter(kana[place + 1]) if place + 1 < len(kana) else ""
            said += "t" if following.startswith("ch") else following[:1]
        else:
            said += letter(char)
    return LONG_VOWEL.sub(lambda match: match[0][0], said)


def is_romaji(word: str) -> bool:
    """Whether a word is made of Japanese syllables, as a loan word would be.

    >>> is_romaji("mochi"), is_romaji("food"), is_romaji("make")
    (True, False, False)
    """
    return len(word) > 3 and word[-1] != "e" and ROMAJI.fullmatch(word.lower()) is not None
