"""Reading a Japanese noun phrase or verb that no table holds, from the words that it is made of.

Tried in order: a determiner or prefix, a verbal noun with a form of する, two nouns linked by の, と or や, an adjective in な, a name
with a suffix (市, 大学, 監督), a noun with a suffix (率, 会議), nouns set side by side. Every way reads its parts in the same manner.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache, lru_cache

from mtfix.lexicon.affixes import Affix, affixes, verbs
from mtfix.lexicon.dictionary import inflected
from mtfix.lexicon.entry import Entry, Kind, normal
from mtfix.lexicon.inflection import LINK, plural_of, verb_form
from mtfix.lexicon.romanised import full_name, surname
from mtfix.lexicon.tables import place_forms
from mtfix.patterns import lazy

LONGEST, MOST_READINGS = 24, 4
NOMINAL = frozenset(
    {Kind.NOUN, Kind.ORGANISATION, Kind.COMPANY, Kind.PROPER, Kind.PLACE, Kind.PERSON, Kind.AGENCY, Kind.CURRENCY}
)
MODIFIERS = NOMINAL | {Kind.ADJECTIVE, Kind.AFFIX, Kind.LANGUAGE}
PLACES = frozenset({Kind.PLACE, Kind.PROPER})
NAMES = frozenset({Kind.SURNAME, Kind.GIVEN_NAME})
# From so good a score on, a word may be part of a compound.
LEAST_SCORE, ROMANISED = 4, 5
# The share of a single letter's first sense in parallel texts, and how many times that of the next.
USUAL, CLEARLY = 0.45, 4.0
KATAKANA = lazy(r"[ァ-ヺー]")
ADDRESS = lazy(r"([^のと]+?[都道府県])([^のと]+?[市区町村])|([^のと]+?市)([^のと]+?[区町])")
# A body has a name of its own, which need not be what its words mean.
BODY = lazy(
    r"(?:委員会|協会|連盟|機構|財団|協議会|研究所|研究センター|センター|組合|連合|連合会|振興会|審議会|学会|基金|会社|庁|省|局|党)\Z"
)
# Nouns that say something of another: the cause of the accident, not the accident cause.
RELATIONAL = frozenset(
    "cause reason result number part purpose possibility way method necessity history name end beginning middle center "
    "start side amount process member head leader president chairman chair victim influence impact effect role meaning "
    "importance importance charm joy family sense".split()
)
QUANTITIES = frozenset("many most part majority lot all some half".split())
COLOURS = frozenset("red blue green white black yellow brown purple pink gray orange gold silver".split())
COUNTING = frozenset({"number", "amount", "majority", "part"})
HUMAN = lazy(
    r"(?:person|man|woman|child|minister|president|official|patient|leader|victim|(?:[^aeiou]er|[ti]or|ist))\Z"
)
FORMS = (
    ("されている", "is {participle}"), ("されていた", "was {participle}"), ("された", "was {participle}"), ("される", "be {participle}"),
    ("している", "is {gerund}"), ("していた", "was {gerund}"), ("した", "{past}"), ("する", "{base}"), ("して", "{gerund}"),
    ("しながら", "while {gerund}"), ("中", "being {participle}"),
)  # fmt: skip
NEUTRAL = frozenset({"", "の", "が", "は", "を", "に"})


@lru_cache(maxsize=4096)
def composed(text: str) -> tuple[Entry, ...]:
    """Return the readings of a phrase from its parts, likeliest first, empty where a part is unknown.

    >>> [composed(text)[0].english[0] for text in ("事故の原因", "有名な歌手", "桑名市", "展示イベント", "逮捕された")]
    ['cause of the accident', 'famous singer', 'Kuwana City', 'exhibition event', 'was arrested']
    """
    if not 1 < len(text) <= LONGEST:
        return ()
    found = next((found[:MOST_READINGS] for way in WAYS if (found := way(text))), ())
    return tuple(map(named_body, found)) if BODY.search(text) else found


def named_body(entry: Entry) -> Entry:
    """Return the name of a body as its words give it, with capitals, no more than a guess."""
    if entry.kind is Kind.PROPER:
        return entry
    words = entry.english[0].split()
    name = " ".join(
        word if word in {"of", "and", "for", "the", "in"} else word[:1].upper() + word[1:] for word in words
    )
    return replace(
        entry, english=(name,), kind=Kind.ORGANISATION, plural=None, score=LEAST_SCORE, share=None, article="the"
    )


@lru_cache(maxsize=8192)
def reading(text: str) -> tuple[Entry, ...]:
    """Return the readings of a part: a word of the tables, else a phrase made of words."""
    return known_word(text) or composed(text)


def known_word(text: str) -> tuple[Entry, ...]:
    """Return the senses of a word that may be part of a phrase: of one letter only those of the news.

    A word that may be a name as well (鳴門, 北村) and that no parallel text vouches for is less certain.
    """
    if len(text) == 1 and (lone := lone_words().get(text)):
        return (lone,)
    found = inflected(text, "ja")
    known = tuple(entry for entry in found if entry.kind not in NAMES and entry.score >= LEAST_SCORE)
    if not known or (len(text) == 1 and known[0].source != "news"):
        return ()
    if len(known) < len(found) and known[0].kind is Kind.NOUN and known[0].share is None:
        return tuple(replace(entry, score=min(entry.score, LEAST_SCORE)) for entry in known)
    return known


@cache
def lone_words() -> dict[str, Entry]:
    """Return the words of one letter that say in a phrase what they do not say alone: 多くの人."""
    return {
        word.term: Entry(word.term, (word.english,), Kind.NOUN, "ja", 8, word.wants, "affixes", "", True)
        for word in affixes("word")
    }


def made(
    text: str, english: str, parts: tuple[Entry, ...], kind: Kind | None = None, plural: bool | None = None
) -> Entry:
    """Return a composed entry: as certain as its least certain part, a noun if its head is one."""
    head = parts[-1]
    countable = bool(head.plural) if plural is None else plural
    return Entry(
        text, (english,), kind or head.kind, "ja", min(part.score for part in parts), plural_of(english) if countable else None,
        "composed", "", True if countable else head.countable,
        min((part.share for part in parts if part.share is not None), default=None),
    )  # fmt: skip


def determined(text: str) -> tuple[Entry, ...]:
    """A determiner or prefix with its noun: 多くの人々, 元大関."""
    for affix in prefixes_of(text):
        nouns = [
            noun
            for noun in reading(text[len(affix.term) :])
            if noun.kind in NOMINAL and noun.english[0] not in QUANTITIES
        ]
        if nouns and (len(affix.term) > 1 or len(text) > 2):
            return tuple(with_prefix(text, affix, noun) for noun in nouns)
    return ()


def with_prefix(text: str, affix: Affix, noun: Entry) -> Entry:
    """Return a noun behind its determiner, in the plural where the determiner asks for it."""
    if affix.wants == "plural":
        return made(text, f"{affix.english} {noun.plural or noun.english[0]}", (noun,), plural=False)
    glue = "" if affix.english.endswith("-") else " "
    return made(text, f"{affix.english}{glue}{noun.english[0]}", (noun,))


def prefixes_of(text: str) -> list[Affix]:
    """Return the prefixes that a text begins with, longest first."""
    return [affix for affix in affixes("prefix") if text.startswith(affix.term) and len(text) > len(affix.term)]


def suffixes_of(text: str) -> list[Affix]:
    """Return the suffixes that a text ends with, longest first."""
    return [affix for affix in affixes("suffix") if text.endswith(affix.term) and len(text) > len(affix.term)]


def verbal(text: str) -> tuple[Entry, ...]:
    """A verbal noun with a form of する: 発表した, 開催された."""
    for ending, pattern in FORMS:
        base = verbs().get(text.removesuffix(ending)) if text.endswith(ending) else None
        if base:
            said = pattern.format_map(
                {form: verb_form(base, form) for form in ("base", "past", "participle", "gerund")}
            )
            return (Entry(text, (said,), Kind.VERB, "ja", ROMANISED, None, "composed"),)
    return ()


def linked(text: str) -> tuple[Entry, ...]:
    """Two nouns with の, と or や between them, cut at the last."""
    for place in range(len(text) - 2, 0, -1):
        if text[place] in "のとや":
            left, right = linkable(text[:place]), linkable(text[place + 1 :])
            if left and right and right[0].kind in NOMINAL and left[0].kind in MODIFIERS | {Kind.OTHER}:
                if text[place] == "の":
                    return tuple(made(text, of(left[0], head), (left[0], head)) for head in right)
                return tuple(made(text, both(left[0], head), (left[0], head), plural=False) for head in right)
    return ()


def linkable(text: str) -> tuple[Entry, ...]:
    """Return the readings of a part; a single letter between particles is a word, where one sense stands clear of the others."""
    found = reading(text) or (inflected(text, "ja") if len(text) == 1 else ())
    if len(text) > 1 or not found or found[0].source in {"news", "affixes"}:
        return found
    rival = max((entry.share or 0.0 for entry in found[1:]), default=0.0)
    share = found[0].share or 0.0
    return found[:1] if share >= USUAL and share >= CLEARLY * rival else ()


def both(left: Entry, right: Entry) -> str:
    """Return two nouns with "and", countable ones in the plural."""
    if left.plural and right.plural and not COLOURS & {left.english[0], right.english[0]}:
        return f"{left.plural} and {right.plural}"
    return f"{left.english[0]} and {right.english[0]}"


def number_free(entry: Entry) -> str:
    """Return a noun without an article: the plural of a countable one."""
    return entry.plural or entry.english[0]


def of(left: Entry, head: Entry) -> str:
    """Return a noun with what it is of: a country as an adjective, a person with 's, else "of" or side by side."""
    owner, noun = left.english[0], head.english[0]
    if adjective := adjective_of(left):
        return f"{adjective} {noun}"
    bare = noun.rpartition(" ")[2]
    if bare in COUNTING or noun in COUNTING:
        return f"{noun} of {number_free(left)}"
    if ", " in owner:
        return f"{noun} in {owner}"
    if left.kind is Kind.PERSON or (left.kind is Kind.NOUN and HUMAN.search(owner)):
        return f"{owner}'s {noun}"
    if left.kind is Kind.NOUN and (bare in RELATIONAL or LINK.search(owner)):
        return f"{noun} of {'the ' if left.plural else ''}{owner}"
    return f"{owner} {noun}"


def adjective_of(entry: Entry) -> str:
    """Return the adjective of a place ("Russian"), "" where it has none."""
    known = place_forms().get(normal(entry.term))
    return known[1].adjective if entry.kind is Kind.PLACE and known else ""


def described(text: str) -> tuple[Entry, ...]:
    """An adjective in な or い with its noun: 深刻な影響, 高い支持."""
    for place in range(len(text) - 1, 1, -1):
        if text[place - 1] in "ないき":
            stem = text[: place - 1] if text[place - 1] == "な" else text[:place]
            words = [word for word in inflected(stem, "ja") if word.kind is Kind.ADJECTIVE]
            nouns = [noun for noun in reading(text[place:]) if noun.kind in NOMINAL]
            if words and nouns:
                return tuple(made(text, f"{words[0].english[0]} {noun.english[0]}", (words[0], noun)) for noun in nouns)
    return ()


def suffixed(text: str) -> tuple[Entry, ...]:
    """A name or noun with a suffix: 桑名市, 鈴木監督, 失業率."""
    for affix in suffixes_of(text):
        if found := AFTER[affix.after](text, text[: -len(affix.term)], affix):
            return found
    return ()


def after_place(text: str, name: str, affix: Affix) -> tuple[Entry, ...]:
    """A place's name with what it is: every reading of the name."""
    sure = 8 if name in place_names() else 0
    found = place_readings(name)
    score = sure or (ROMANISED + 1 if len(found) == 1 else ROMANISED - 1)
    return tuple(
        Entry(text, (affix.english.format(place),), Kind(affix.kind), "ja", score, None, "composed") for place in found
    )


def addressed(text: str) -> tuple[Entry, ...]:
    """A place within a place, the smaller first in English: 東京都台東区, Taito Ward, Tokyo."""
    parts = ADDRESS.fullmatch(text)
    if not parts:
        return ()
    wide, narrow = (place_called(name) for name in parts.groups() if name)
    return tuple(
        Entry(
            text,
            (f"{small.english[0]}, {large.english[0]}",),
            Kind.PROPER,
            "ja",
            min(large.score, small.score),
            None,
            "composed",
        )
        for large in wide[:1]
        for small in narrow
    )


def place_called(name: str) -> tuple[Entry, ...]:
    """Return a place with its suffix: from the tables, else from its parts."""
    return tuple(entry for entry in inflected(name, "ja") if entry.kind in PLACES) or suffixed(name)


def place_readings(name: str) -> tuple[str, ...]:
    """Return how a place is called: as the tables have it, else as a surname of the same writing reads."""
    known = tuple(entry.english[0] for entry in inflected(name, "ja") if entry.kind is Kind.PLACE)
    if known or len(name) < 2:
        return known[:1]
    if base := affixed_place(name):
        return base
    return surname(name)


def affixed_place(name: str) -> tuple[str, ...]:
    """Return the readings of a place with a suffix of its own: 横浜市 in 横浜市議会."""
    place = suffixed(name) if name[-1:] in "県市区町村" else ()
    return tuple(entry.english[0] for entry in place if entry.kind is Kind.PROPER)


@cache
def place_names() -> frozenset[str]:
    """Return the names of the place table."""
    return frozenset(form for form, (_, place) in place_forms().items() if place)


def after_person(text: str, name: str, affix: Affix) -> tuple[Entry, ...]:
    """A person's name with a title: every reading of the name."""
    if KATAKANA.match(name):
        return ()
    found = surname(name) or full_name(name)
    score = 8 if len(found) == 1 else ROMANISED - 1
    return tuple(
        Entry(text, (affix.english.format(person),), Kind.PERSON, "ja", score, None, "composed") for person in found
    )


def after_noun(text: str, noun: str, affix: Affix) -> tuple[Entry, ...]:
    """A noun with a suffix that is a noun in English."""
    # Behind a suffix of one letter stands a word, not a phrase: アマチュア時代 is no fee (代) for an amateur time.
    known = [entry for entry in (known_word if len(affix.term) == 1 else reading)(noun) if entry.kind in MODIFIERS]
    if len(noun) < 2 or not known:
        return ()
    word = known[0]
    english = affix.english.replace("{+}", number_free(word)).format(word.english[0])
    return (made(text, english, (word,), Kind.NOUN, plural=affix.english[-2:-1] != "{" and affix.wants != "plural"),)


def side_by_side(text: str) -> tuple[Entry, ...]:
    """Nouns without anything between them: 展示イベント. The last is the head; the longest head that leaves a known rest is taken."""
    for place in range(1, len(text)):
        left, right = text[:place], text[place:]
        if len(right) < 2 or len(left) < 2 or splits_run(text, place):
            continue
        heads = [entry for entry in inflected(right, "ja") if entry.kind in NOMINAL and entry.score >= LEAST_SCORE]
        words = [entry for entry in reading(left) if entry.kind in MODIFIERS]
        if heads and words:
            first = adjective_of(words[0]) or words[0].english[0]
            return tuple(made(text, f"{first} {head.english[0]}", (words[0], head)) for head in heads)
    return ()


def splits_run(text: str, place: int) -> bool:
    """Whether a place lies inside a run of katakana."""
    return bool(KATAKANA.match(text[place - 1]) and KATAKANA.match(text[place]))


Way = Callable[[str], tuple[Entry, ...]]
WAYS: tuple[Way, ...] = (addressed, determined, verbal, linked, described, suffixed, side_by_side)
AFTER: dict[str, Callable[[str, str, Affix], tuple[Entry, ...]]] = {
    "place": after_place, "person": after_person, "noun": after_noun,
}  # fmt: skip
