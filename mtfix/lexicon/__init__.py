"""The lexicon: what foreign terms are called in English, and which Latin-script words are English at all.

    lookup(term, language)     the senses of a Japanese, Chinese, Korean or Russian term, likeliest first
    decided(entries)           the one sense that stands clear of the others, or None
    segment(text, language)    a span cut into entries and unknown stretches
    place(name), agency(name)  a dateline place or a news agency under any of its names, in any script
    person(name)               a public figure
    surname(kanji), given_name(kanji), full_name(kanji)   every romanisation of a Japanese name
    english_words(), is_english(word), foreign_languages(word), listed_languages(word)   word lists for Latin script
    foreignness(word)          how foreign the spelling of an unlisted word is

Tables are read when they are first asked for; the dictionaries are searched in place on disk. `LICENSE.permissive.txt`
and `LICENSE.share-alike.txt` beside this file say under which terms each list may be used; `build` makes them anew.
"""

from __future__ import annotations

from mtfix.lexicon.dictionary import decided
from mtfix.lexicon.entry import Agency, Entry, Kind, Person, Place, normal
from mtfix.lexicon.letter_runs import foreignness
from mtfix.lexicon.romanised import full_name, given_name, surname
from mtfix.lexicon.segmentation import lookup, segment
from mtfix.lexicon.tables import agency_forms, fits, person_forms, place_forms
from mtfix.lexicon.words import english_words, foreign_languages, is_english, listed_languages

__all__ = [
    "Agency",
    "Entry",
    "Kind",
    "Person",
    "Place",
    "agency",
    "decided",
    "english_words",
    "foreign_languages",
    "foreignness",
    "full_name",
    "given_name",
    "is_english",
    "listed_languages",
    "lookup",
    "person",
    "place",
    "segment",
    "surname",
]


def place(name: str) -> Place | None:
    """Return the place of the dateline table that has this name in English, Japanese, Chinese, Korean or Russian.

    >>> place("パリ").english, place("МОСКВА").wire, place("Atlantis")
    ('Paris', 'MOSCOW', None)
    """
    found = place_forms().get(normal(name.strip()))
    return found[1] if found and fits(found[0], name.strip()) else None


def agency(name: str) -> Agency | None:
    """Return the news agency, broadcaster or paper that has this name in any script.

    >>> agency("ロイター").credit, agency("연합뉴스").english
    ('Reuters', 'Yonhap News Agency')
    """
    return agency_forms().get(normal(name.strip()))


def person(name: str) -> Person | None:
    """Return the public figure that a name in katakana, kanji, hanja, hangul or Cyrillic stands for.

    A form that is also a common word (マスク, a mask) is None here; beside a title `lookup` knows it.

    >>> person("プーチン").english, person("習近平").english
    ('Putin', 'Xi Jinping')
    """
    found = person_forms().get(normal(name.strip()))
    return found[0] if found and not found[1] else None
