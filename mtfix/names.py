"""Names in Latin letters that may be one name spelled in two ways."""

from __future__ import annotations

from functools import lru_cache

from mtfix.patterns import lazy

# A name in Latin letters that is written out: five letters at least, no part of an address or a compound.
NAME = lazy(r"[A-ZÀ-ÖØ-Þ](?<![\w.’'-].)[^\W\d_A-ZÀ-ÖØ-Þ]{4,30}(?![\w-])")
# What two people who write down the same name in Latin letters differ in.
SAME_SOUND = frozenset(
    frozenset(pair.split("/"))
    for pair in (
        "i/y iy/y i/iy y/yy iy/yy ij/y ii/y ey/ei ai/ay ou/u oo/u kh/h c/k ks/x v/w f/ph tz/ts sch/sh tch/ch dzh/j dj/j zh/j "
        "yo/e yo/io io/e ye/e ie/e dh/d ae/ä oe/ö ue/ü ss/ß ck/k cz/ch"
    ).split()
)
# What alone may differ at the end of a name: Dmitri and Dmitry, but Danube and Danubio are two languages.
ENDINGS = frozenset("i y iy yi yy ij ii ey ei ai ay v w f ff e h s ss k c ck x ks".split()) | {""}
VOWELS = "aeiou"
ROMAJI = lazy(r"(?:(?:[kgsztdnhbpmrwjfy]|[kgnhbpmr]y|sh|ch|ts)?[aiueo]{1,2}|n(?![aiueoy]))+")
SKELETON = (
    ("sch", "s"),
    ("tch", "c"),
    ("ph", "f"),
    ("ck", "k"),
    ("cz", "c"),
    ("ch", "c"),
    ("sh", "s"),
    ("zh", "j"),
    ("dz", "j"),
    ("dj", "j"),
    ("ks", "x"),
    ("tz", "ts"),
)
SPELLED = lazy("|".join(spelled for spelled, _ in SKELETON))
RUN = lazy(r"(.)\1+")
DROPPED = str.maketrans(dict.fromkeys("aeiouyhäöü", "") | {"z": "s", "c": "k", "w": "v", "ß": "s"})


@lru_cache(maxsize=1 << 15)
def skeleton(name: str) -> str:
    """Return what all spellings of a name share: its consonants, roughly; for finding candidates quickly."""
    low = name.lower()
    for spelled, sound in SKELETON if SPELLED.search(low) else ():
        low = low.replace(spelled, sound)
    return RUN.sub(r"\1", low.translate(DROPPED))


def difference(one: str, other: str) -> tuple[str, str, str, str]:
    """Return what stands before the difference of two names, the two pieces that differ, and what stands behind."""
    front = 0
    while front < min(len(one), len(other)) and one[front] == other[front]:
        front += 1
    back = 0
    while back < min(len(one), len(other)) - front and one[-1 - back] == other[-1 - back]:
        back += 1
    return one[:front], one[front : len(one) - back], other[front : len(other) - back], one[len(one) - back :]


def one_name(one: str, other: str) -> bool:
    """Whether two spellings may be one name: they differ in one place, in letters that spell the same sound."""
    before, left, right, after = difference(one.lower(), other.lower())
    longer, shorter = sorted((left, right), key=len, reverse=True)
    if not before or (not after and not {left, right} <= ENDINGS and not doubled(before, longer, after)):
        return False
    if not shorter:
        return doubled(before, longer, after) or slurred(before, longer, after) or sounds(before, left, right, after)
    if {left, right} == {"s", "z"}:
        return before[-1] in VOWELS and after[:1] in set(VOWELS) and bool(ROMAJI.fullmatch(one.lower()))
    return sounds(before, left, right, after)


def doubled(before: str, letter: str, after: str) -> bool:
    """Whether the difference is a consonant that one of them doubles."""
    return len(letter) == 1 and letter not in VOWELS + "s" and letter in (before[-1], after[:1])


def slurred(before: str, letter: str, after: str) -> bool:
    """Whether the difference is a vowel between two consonants of a long name."""
    inside = (
        len(letter) == 1 and letter in VOWELS and before[-1] not in VOWELS and after[:1] not in {*VOWELS, "", "y", "h"}
    )
    return inside and len(before) + len(after) >= 6 and len(after) > 2


def sounds(before: str, left: str, right: str, after: str) -> bool:
    """Whether the differing pieces, with a letter of their surroundings if need be, spell the same sound."""
    pairs = ((left, right), (before[-1] + left, before[-1] + right), (left + after[:1], right + after[:1]))
    return any(frozenset(pair) in SAME_SOUND for pair in pairs)
