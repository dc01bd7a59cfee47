"""From the training folder to the files of this package, byte for byte the same each time."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain, groupby
from pathlib import Path

from mtfix.lexicon.build import chinese, japanese, names, sources, wordlists
from mtfix.lexicon.build.attested import attested_table
from mtfix.lexicon.build.letter_runs import letter_run_table
from mtfix.lexicon.build.wordlists import Count
from mtfix.lexicon.entry import Entry, Kind, normal
from mtfix.lexicon.index import line_of
from mtfix.lexicon.inflection import UNCOUNTABLE, head_of, plural_of
from mtfix.lexicon.tables import place_forms, rows

MOST_SENSES = 4
ATTESTED = 3


def share_alike(folder: Path) -> Iterator[Entry]:
    """Yield the entries of the share-alike dictionaries."""
    japanese_entries = list(japanese.jmdict(sources.rows(folder, sources.JMDICT)))
    yield from japanese_entries
    known = {normal(entry.term) for entry in japanese_entries}
    yield from japanese.kyoto(sources.rows(folder, sources.KYOTO), known)
    yield from chinese.cedict(sources.rows(folder, sources.CEDICT), kinds_of_words(japanese_entries))


def kinds_of_words(entries: Iterable[Entry]) -> dict[str, Kind]:
    """Return the kind that most entries give an English form."""
    votes: dict[str, Counter[Kind]] = defaultdict(Counter)
    for entry in entries:
        for english in entry.english:
            votes[english][entry.kind] += 1
    return {english: max(kinds, key=lambda kind: (kinds[kind], kind)) for english, kinds in votes.items()}


def permissive(folder: Path) -> Iterator[Entry]:
    """Yield the entries of the lists under permissive licences."""
    yield from names.cldr(sources.rows(folder, sources.CLDR_JA), "ja")
    yield from names.cldr(sources.rows(folder, sources.CLDR), None)
    yield from names.natural_earth(sources.rows(folder, sources.NATURAL_EARTH), set(place_forms()))
    checked = {row["kanji"]: tuple(row["readings"].split("|")) for row in rows("surnames")}
    yield from names.personal(sources.rows(folder, sources.PERSONAL), checked)
    yield from names.companies(sources.rows(folder, sources.COMPANIES))


def dictionaries(entries: Iterable[Entry], counts: Count) -> dict[str, str]:
    """Return by language the text of the dictionary file."""
    by_language: dict[str, dict[str, list[Entry]]] = defaultdict(lambda: defaultdict(list))
    for entry in entries:
        by_language[entry.language][normal(entry.term)].append(entry)
    return {language: _dictionary(terms, counts) for language, terms in by_language.items()}


def _dictionary(terms: Mapping[str, list[Entry]], counts: Count) -> str:
    lines = (
        line_of(with_number(entry, counts)) + "\n"
        for term in sorted(terms, key=lambda term: term.encode())
        if term
        for entry in senses(terms[term])
    )
    return "".join(lines)


def senses(entries: list[Entry]) -> list[Entry]:
    """Return a term's senses, commonest first, one for each kind and leading English; names keep all their readings."""
    best: dict[tuple[Kind, str], Entry] = {}
    for entry in entries:
        key = entry.kind, entry.english[0].casefold()
        if key not in best or entry.score > best[key].score:
            best[key] = entry
    ranked = sorted(best.values(), key=lambda entry: -entry.score)
    named = [entry for entry in ranked if entry.kind in {Kind.SURNAME, Kind.GIVEN_NAME}]
    return [entry for entry in ranked if entry not in named][:MOST_SENSES] + named


def with_number(entry: Entry, counts: Count) -> Entry:
    """Mark a noun whose regular plural English text knows."""
    if entry.kind is not Kind.NOUN or not re.fullmatch(r"[A-Za-z' -]+", entry.english[0]):
        return entry
    head, plural = head_of(entry.english[0]), plural_of(entry.english[0])
    countable = head.islower() and head not in UNCOUNTABLE and not head.endswith(("ics", "ism", "ness", "ing"))
    attested = counts.small[head] and counts.small[head_of(plural)] >= ATTESTED and head_of(plural) != head
    return replace(entry, plural=plural if countable and attested else None)


def word_lists(folder: Path) -> tuple[Count, dict[str, str]]:
    """Return the count of English words and the texts of the word lists, by file name."""
    counts, core = Count(), {row["language"]: row["words"].split() for row in rows("foreign-core")}
    for text in sources.prose(folder, sources.PERMISSIVE):
        counts.add(text)
    foreign: dict[str, Count] = defaultdict(Count)
    for language, text, english in sources.foreign_pairs(folder):
        foreign[language].add(wordlists.without_shared(text, english))
    listed = set(chain.from_iterable(core.values()))
    words = wordlists.english_words(counts, foreign, listed)
    further = wordlists.further_words(share_alike_words(folder, counts), words, foreign, listed)
    strange = wordlists.foreign_words(foreign, core, counts, words | further)
    return counts, {
        "english-words.permissive.txt": "\n".join(sorted(words)) + "\n",
        "english-words.share-alike.txt": "\n".join(sorted(further)) + "\n",
        "foreign-words.permissive.txt": foreign_text(strange),
        "letter-runs.permissive.tsv": letter_run_table(words, strange),
    }


def share_alike_words(folder: Path, counts: Count) -> Counter[str]:
    """Return words that share-alike text has at least twice, or their dictionaries use in a definition."""
    text, glosses = Count(), Count()
    for sentence in sources.prose(folder, ("cc-by-sa",)):
        text.add(sentence)
    for name, columns in ((sources.JMDICT, (1, 5)), (sources.CEDICT, (2, 5))):
        for row in sources.rows(folder, name):
            glosses.add(" ; ".join(row[column] for column in columns))
    seen = Counter({word: times for word, times in text.small.items() if times + counts.small[word] > 1})
    return seen + glosses.small


def foreign_text(words: Mapping[str, set[str]]) -> str:
    """Return the list of foreign words: a line for each set of languages, then its words, all parted by blanks."""
    marked = sorted((" ".join(sorted(languages)), word) for word, languages in words.items())
    lines = (
        f"{languages}\t{' '.join(word for _, word in members)}\n"
        for languages, members in groupby(marked, key=lambda pair: pair[0])
    )
    return "".join(lines)


def build(folder: Path, out: Path) -> dict[str, int]:
    """Write every generated file to `out`; return their sizes in bytes by name."""
    out.mkdir(parents=True, exist_ok=True)
    counts, texts = word_lists(folder)
    for licence, entries in (("permissive", permissive(folder)), ("share-alike", share_alike(folder))):
        for language, text in dictionaries(entries, counts).items():
            texts[f"{licence}.{language}.lex"] = text
    texts["attested.share-alike.ja.tsv"] = attested_table(folder, japanese.jmdict(sources.rows(folder, sources.JMDICT)))
    for name, text in texts.items():
        (out / name).write_bytes(text.encode())
    return {name: len(text.encode()) for name, text in sorted(texts.items())}
