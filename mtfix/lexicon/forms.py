"""Inflected forms: the Korean particles and Russian case endings that a term in running text may carry."""

from __future__ import annotations

from collections.abc import Iterator

# Particles that English does not render (subject, object, topic), by whether they follow a final consonant.
AFTER_CONSONANT, AFTER_VOWEL = ("은", "이", "을"), ("는", "가", "를")
# Particles that a Korean word may end in; only the ones above say nothing in English.
PARTICLES = frozenset(
    "은 는 이 가 을 를 의 에 에서 에게 께 께서 한테 로 으로 와 과 도 만 까지 부터 보다 처럼 라고 이라고 라는 이라는 이나 나 이며 며 "
    "에는 에서는 에서도 에도 으로는 로는 와의 과의 측은 측이 측 들 들은 들이 들을 들의 들도".split()
)
HANGUL_START, HANGUL_END, FINALS = 0xAC00, 0xD7A3, 28
# Endings of Russian nouns and names in the cases, with the ending of the base form. Longer ones first.
RUSSIAN_ENDINGS = (
    ("ами", ("", "а", "ы")),
    ("ями", ("ь", "я", "й")),
    ("ого", ("ый", "ий", "ой", "ое")),
    ("его", ("ий", "ее")),
    ("ому", ("ый", "ий", "ой", "ое")),
    ("ему", ("ий", "ее")),
    ("ов", ("",)),
    ("ев", ("й", "ь")),
    ("ах", ("", "а", "ы")),
    ("ях", ("ь", "я")),
    ("ам", ("", "а", "ы")),
    ("ям", ("ь", "я")),
    ("ой", ("а", "ая")),
    ("ую", ("ая",)),
    ("ей", ("я", "ь", "а")),
    ("ом", ("", "о")),
    ("ем", ("ь", "й", "")),
    ("ым", ("", "ый")),
    ("им", ("ий", "ый")),
    ("ии", ("ия", "ий")),
    ("ию", ("ия", "ий")),
    ("а", ("", "о")),
    ("я", ("ь", "й", "е")),
    ("у", ("а", "", "о")),
    ("ю", ("я", "ь", "й", "е")),
    ("ы", ("а", "")),
    ("и", ("ь", "я", "а", "")),
    ("е", ("а", "", "я", "о")),
)
SHORTEST_STEM = 3
ADJECTIVAL = {"ja": ("な", "の"), "zh": ("的",)}


def base_forms(term: str, language: str) -> Iterator[str]:
    """Yield the base forms that a term may be an inflected form of.

    >>> list(base_forms("정부는", "ko")), "Путин" in base_forms("Путина", "ru"), list(base_forms("有名な", "ja"))
    (['정부'], True, ['有名'])
    """
    if describes(term, language):
        yield term[:-1]
    elif language == "ko":
        yield from _without_particle(term)
    elif language == "ru" and " " not in term:
        for ending, bases in RUSSIAN_ENDINGS:
            if term.endswith(ending) and len(term) - len(ending) >= SHORTEST_STEM:
                yield from (term[: -len(ending)] + base for base in bases)


def describes(term: str, language: str) -> bool:
    """Whether a term ends in what makes a Japanese or Chinese word an adjective: its base form has to be one."""
    return len(term) > 2 and term.endswith(ADJECTIVAL.get(language, ()))


def _without_particle(term: str) -> Iterator[str]:
    stem, particle = term[:-1], term[-1:]
    if len(stem) > 1 and HANGUL_START <= ord(stem[-1]) <= HANGUL_END:
        closed = (ord(stem[-1]) - HANGUL_START) % FINALS > 0
        if particle in (AFTER_CONSONANT if closed else AFTER_VOWEL):
            yield stem
