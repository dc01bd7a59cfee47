"""Names as the source itself explains them: a reading in kana, or Latin letters, in brackets behind the characters.

>>> named("瓜生正義", "瓜生正義（うりゅう・まさよし）が勝った。")
Reading(english='Masayoshi Uryu', certain=True)
>>> named("瓜生", "瓜生正義（うりゅう・まさよし）が勝った。").english
'Uryu'
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from mtfix import lexicon
from mtfix.languages import HAN
from mtfix.lexicon.tables import titles
from mtfix.patterns import lazy
from mtfix.romanise import hepburn

GLOSS = lazy(rf"([{HAN}ァ-ヺー・]{{2,14}})[ \u3000]?[（(]([^（）()\n]{{2,40}})[）)]")
IN_KANA = lazy(r"([ぁ-ゖー]{1,8})(?:[ \u3000・＝=]([ぁ-ゖー]{1,8}))?(?=\Z|[、,，;；／/])")
IN_LATIN = lazy(r"([A-Z][a-zà-ÿ'’-]+(?: [A-Z][a-zà-ÿ'’-]+){0,3})(?=\Z|[、,，;；／/])")
# A Chinese character is a syllable.
VOWELS = lazy(r"[aeiouü]+", re.IGNORECASE)
# A reading of one part is that of a word as often as of a name; a given name has so many characters at most.
LONGEST_WORD, LONGEST_GIVEN, LONGEST_RANK = 3, 3, 4


class Reading(NamedTuple):
    """A name in English, and whether it can be nothing else."""

    english: str
    certain: bool


def named(text: str, source: str) -> Reading | None:
    """Return the English of a name, with or without a title behind it, that the source explains; None where it does not."""
    known = readings(source)
    found = {known[text]} if text in known else {*families(text, source), *behind_rank(text, source)}
    if len(found) == 1:
        return next(iter(found))
    return with_title(text, source) if not found else None


def families(text: str, source: str) -> list[Reading]:
    """Return the family names that are written so at the head of the full names that the source explains."""
    rests = {full: len(full) - len(text) for full in readings(source) if full.startswith(text)}
    return [
        Reading(reading.english.rpartition(" ")[2], reading.certain)
        for full, reading in readings(source).items()
        if 0 < rests.get(full, 0) <= LONGEST_GIVEN and " " in reading.english and len(text) <= LONGEST_GIVEN
    ]


def behind_rank(text: str, source: str) -> list[Reading]:
    """Return the full names that the source explains with a rank in front, or, in Chinese, with any words in front: 主将森友哉."""
    longer = [(full, said) for full, said in readings(source).items() if full.endswith(text) and full != text]
    return [
        said
        for full, said in longer
        if " " in said.english and (len(VOWELS.findall(said.english)) == len(text) or ranked(full, text))
    ]


def ranked(full: str, text: str) -> bool:
    """Whether what stands in front of a name is no longer than a rank."""
    return len(text) >= LONGEST_WORD and len(full) - len(text) <= LONGEST_RANK


def with_title(text: str, source: str) -> Reading | None:
    """Return a name with the title behind it, where the title has one English."""
    name, offices = untitled(text)
    found = named(name, source) if name != text and len(offices) == 1 else None
    return Reading(f"{offices[0]} {found.english}".strip(), found.certain) if found else None


def untitled(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a name without the longest title behind it, and the English of that title."""
    known = titles("ja")
    for start in range(1, len(text)):
        if text[start:] in known:
            return text[:start], tuple(office.english for office in known[text[start:]])
    return text, ()


@lru_cache(maxsize=8)
def readings(source: str) -> dict[str, Reading]:
    """Return the names that a source explains; one that it explains in two ways is left out."""
    found: dict[str, set[Reading]] = {}
    for name, gloss in GLOSS.findall(source):
        bare = untitled(name)[0]
        if said := explained(bare, gloss.strip()):
            found.setdefault(bare, set()).add(said)
    return {name: next(iter(said)) for name, said in found.items() if len(said) == 1}


def explained(name: str, gloss: str) -> Reading | None:
    """Return what a gloss makes of a name; None where it says something else than how the name is read."""
    if latin := IN_LATIN.match(gloss):
        return Reading(latin[1], True)
    kana = IN_KANA.match(gloss)
    if not kana:
        return None
    family, given = (hepburn(part or "").capitalize() for part in kana.groups())
    if given:
        return Reading(f"{given} {family}", True)
    known = [full for full in lexicon.full_name(name) if "".join(reversed(full.lower().split())) == family.lower()]
    if len(known) == 1:
        return Reading(known[0], True)
    return Reading(family, family in lexicon.surname(name)) if len(name) <= LONGEST_WORD else None
