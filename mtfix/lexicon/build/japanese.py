"""Japanese entries from JMdict and the Kyoto lexicon (both share-alike)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtfix.lexicon.build.english import article_for, is_name, plain, running_text
from mtfix.lexicon.entry import Entry, Kind, normal

# Parts of speech and labels of JMdict: https://www.edrdg.org/jmwsgi/edhelp.py
PARTS = {
    "n": Kind.NOUN,
    "vs": Kind.NOUN,
    "adj-no": Kind.ADJECTIVE,
    "adj-na": Kind.ADJECTIVE,
    "adj-i": Kind.ADJECTIVE,
    "adj-ix": Kind.ADJECTIVE,
    "adj-f": Kind.ADJECTIVE,
    "adj-pn": Kind.ADJECTIVE,
    "adj-t": Kind.ADJECTIVE,
    "adv": Kind.ADVERB,
    "adv-to": Kind.ADVERB,
    "exp": Kind.PHRASE,
    "conj": Kind.PHRASE,
    "int": Kind.PHRASE,
    "n-suf": Kind.AFFIX,
    "n-pref": Kind.AFFIX,
    "suf": Kind.AFFIX,
    "pref": Kind.AFFIX,
    "pn": Kind.OTHER,
}
LABELS = {
    "organization": Kind.ORGANISATION,
    "company": Kind.COMPANY,
    "place": Kind.PLACE,
    "person": Kind.PERSON,
    "surname": Kind.SURNAME,
    "product": Kind.PROPER,
    "work": Kind.PROPER,
}
# Words of old, coarse or joking Japanese, dialects, numerals and grammar: no machine leaves them in the news for us to mend.
REFUSED = frozenset(
    "arch obs rare vulg derog poet proverb sens char X m-sl net-sl sl joc on-mim ksb ktb kyb kyu nab osb rkb thb tsb tsug hob "
    "num ctr prt aux aux-v aux-adj cop unc v2a-s v2k-k v4r chn fam fem male".split()
)
VERB = re.compile(r"v[1-5].*|vk|vs-[is]|vz|vr|vn")
# Score of a sense by the fame of its spelling and its place among the senses.
FAME = ((1_500_000, (8, 6, 5, 4)), (500_000, (7, 5, 4, 3)), (-5_000, (5, 4, 3, 2)), (-15_000, (4, 3, 2, 1)))


def kind_of(tags: list[str], english: str) -> Kind | None:
    """Return the kind that a row's tags give, None for what the lexicon leaves out."""
    if REFUSED.intersection(tags):
        return None
    for tag in tags:
        if tag in LABELS:
            return LABELS[tag]
    if any(VERB.fullmatch(tag) for tag in tags):
        return Kind.VERB
    for tag in tags:
        if tag in PARTS:
            kind = PARTS[tag]
            return Kind.PROPER if kind is Kind.NOUN and is_name(plain(english)) else kind
    return None


def score_of(fame: int, sense: int) -> int:
    """Return the score of a sense (from 1), 0 for a spelling too rare to keep."""
    return next((scores[min(sense, 4) - 1] for floor, scores in FAME if fame > floor), 0)


def jmdict(rows: Iterator[list[str]]) -> Iterator[Entry]:
    """Yield the entries of JMdict from rows of term, first gloss, reading, tags, score, other glosses."""
    for term, first, _, tags, fame, others in rows:
        labels = tags.split()
        sense = int(labels[0]) if labels and labels[0].isdigit() else 1
        kind, score = kind_of(labels, first), score_of(int(fame), sense)
        if kind and score and keepable(term):
            yield from entry(term, [first, *others.split("; ")], kind, score, "jmdict")


def entry(term: str, glosses: list[str], kind: Kind, score: int, source: str, language: str = "ja") -> Iterator[Entry]:
    """Yield the entry of a sense, nothing where no gloss is fit for running text."""
    found = dict.fromkeys(text for gloss in glosses if gloss and (text := running_text(gloss, kind)))
    english = tuple(found)[:4]
    if english:
        named = kind in {Kind.PROPER, Kind.ORGANISATION}
        yield Entry(term, english, kind, language, score, None, source, article_for(english[0]) if named else "")


def keepable(term: str) -> bool:
    """Whether a term is worth a line: no lone kana, short hiragana, Latin, count or whole sentence."""
    form = normal(term)
    kana = re.fullmatch(r"[ぁ-ゖー]+", form)
    lone = re.fullmatch(r"[ァ-ヺ]|[\x00-\u024f\W]+|\d.*", form)
    return 0 < len(form) <= 18 and not lone and not (kana and len(form) < 3)


def kyoto(rows: Iterator[list[str]], known: set[str]) -> Iterator[Entry]:
    """Yield the entries of the Kyoto lexicon that JMdict (terms in `known`) does not have, from rows of term, English."""
    for row in rows:
        term = re.sub(r"[（(].*", "", row[0]).strip()
        english = re.sub(r"\b[A-Z]{4,}\b", lambda word: word[0].capitalize(), row[1].split(",")[0])
        if normal(term) in known or not keepable(term) or re.search(r"[\s：:「」『』、。]", term):
            continue
        kind = Kind.PROPER if is_name(re.sub(r"^the ", "", plain(english))) else Kind.NOUN
        yield from entry(term, [english], kind, 3 if kind is Kind.PROPER else 2, "kyoto-lexicon")
