"""Chinese entries from CC-CEDICT (share-alike), under simplified and traditional spelling."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from mtfix.lexicon.build.english import article_for, is_name, plain, running_text
from mtfix.lexicon.build.japanese import entry
from mtfix.lexicon.entry import Entry, Kind, normal

REFERENCE = re.compile(r"[⺀-鿿㐀-䶿·|，]+(?:\[[^\]]*\])?")
REFUSED = re.compile(
    r"CL:|(?:old |archaic |Japanese |erhua |Taiwan )?variant of|(?:also )?(?:see|written|called|pr\.)|abbr\. |used in|"
    r"\((?:old|archaic|dialect|literary|vulgar|slang|Buddhism|classifier|obsolete|onom\.|Internet slang|bound form)|Taiwan pr\."
)
SURNAME = re.compile(r"surname ([A-Z][a-zü']+)")
AREA = re.compile(
    r"([A-Z][\w'-]*(?: [A-Z][\w'-]*){0,2}?) ((?i:prefecture-level |county-level |sub-?provincial |autonomous )?"
    r"(?i:city|county|district|prefecture|province|town(?:ship)?|village|river|lake|mountain|island|state|region|banner))\b"
)
LIVED = re.compile(r"\(.*?(?:\d{3,4}|century).*?\)")
MOST_SENSES = 4


def cedict(rows: Iterator[list[str]], kinds: Mapping[str, Kind]) -> Iterator[Entry]:
    """Yield entries from rows of simplified, traditional, first gloss, pinyin, name/word, other glosses.

    CC-CEDICT has no parts of speech: `kinds` tells the kind that JMdict gives an English word.
    """
    for simplified, traditional, first, _, sort, others in rows:
        if len(simplified) > 12 or not re.fullmatch(r"[⺀-鿿㐀-䶿·○]+", simplified):
            continue
        glosses = [
            REFERENCE.sub("", gloss).strip() for gloss in (first, *others.split("; ")) if not REFUSED.match(gloss)
        ]
        make = named if sort == "name" else worded
        for found in make(simplified, [gloss for gloss in glosses if gloss], kinds):
            for term in dict.fromkeys((simplified, traditional)):
                yield replace(found, term=term)


def named(term: str, glosses: list[str], kinds: Mapping[str, Kind]) -> Iterator[Entry]:
    """Yield the entries of a row whose pinyin has a capital: people, places, institutions."""
    for rank, gloss in enumerate(glosses[:MOST_SENSES]):
        score = max(5 - rank, 2)
        if match := SURNAME.match(gloss):
            yield Entry(term, (match[1],), Kind.SURNAME, "zh", score, None, "cedict")
        elif match := AREA.match(gloss):
            name = (
                match[1]
                if normal(term)[-1] not in "市县縣区區省州镇鎮乡鄉"
                else f"{match[1]} {match[2].split()[-1].title()}"
            )
            yield Entry(term, (name,), Kind.PLACE, "zh", score, None, "cedict")
        else:
            yield from _proper(term, gloss, score, bool(LIVED.search(gloss)))


def _proper(term: str, gloss: str, score: int, lived: bool) -> Iterator[Entry]:
    english = re.sub(r"^(?:the|The) ", "", plain(gloss.partition(",")[0]))
    if is_name(english) and len(english.split()) <= 8 and "/" not in english:
        kind = Kind.PERSON if lived and "ynasty" not in gloss and len(english.split()) < 4 else Kind.PROPER
        article = article_for(english) if kind is Kind.PROPER else ""
        yield Entry(term, (english,), kind, "zh", score, None, "cedict", article)


def worded(term: str, glosses: list[str], kinds: Mapping[str, Kind]) -> Iterator[Entry]:
    """Yield the entries of an ordinary word, verbs apart from the rest."""
    verbs = [gloss for gloss in glosses if gloss.startswith("to ")]
    rest = [gloss for gloss in glosses if not gloss.startswith("to ")]
    groups: dict[Kind, list[str]] = {Kind.VERB: verbs} if verbs else {}
    for gloss in rest:
        word = running_text(gloss, Kind.OTHER)
        kind = kinds.get(word) or kinds.get(word.rpartition(" ")[2]) or Kind.OTHER
        groups.setdefault(kind, []).append(gloss)
    first = [kind for kind, members in groups.items() if glosses[0] in members]
    for kind in dict.fromkeys((*first, *groups)):
        yield from entry(term, groups[kind], kind, 5 if kind in first else 4, "cedict", "zh")
