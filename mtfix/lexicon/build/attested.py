"""How often parallel texts say a Japanese term in each of the ways that the dictionary knows."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

from mtfix.lexicon.build import sources
from mtfix.lexicon.entry import Entry, Kind, normal
from mtfix.lexicon.stems import roots

TEXTS = (
    "cc-by/tatoeba_manythings.ja-en.tsv.gz",
    "cc-by/tanaka_small_parallel_recased.ja-en.tsv.gz",
    "cc-by/talpco.ja-en.tsv.gz",
    "cc-by-sa/kyoto_wiki.ja-en.tsv.gz",
    "cc-by/docs_opensource_guide.ja-en.tsv.gz",
    "cc-by/docs_cncf_glossary.ja-en.tsv.gz",
)
LETTER = "々〆ァ-ヺー㐀-鿿"
BEGIN = re.compile(rf"(?<![{LETTER}])[{LETTER}]")
KANJI = re.compile(r"[々〆㐀-鿿]\Z")
KATAKANA = re.compile(r"[ァ-ヺー]\Z")
LONGEST_TERM, LONGEST_LINE = 10, 160
LEAST_LINES, LEAST_HITS = 4, 2
# Of the long text about Kyoto every fourth sentence is enough.
ONE_OF = 4
UNCOUNTED = frozenset({Kind.SURNAME, Kind.GIVEN_NAME, Kind.AFFIX})

Forms = Mapping[str, Mapping[str, str]]


def forms(entries: Iterable[Entry]) -> dict[str, dict[str, str]]:
    """Return by term its English forms, each with the stems that are looked for."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for entry in entries:
        if entry.kind not in UNCOUNTED and entry.language == "ja":
            found[normal(entry.term)].update((english, roots(english)) for english in entry.english)
    return found


def terms_in(line: str, known: Forms) -> set[str]:
    """Return the longest known term at the beginning of each run of kanji or katakana, where the run ends with it."""
    return {term for match in BEGIN.finditer(line) if (term := longest(line, match.start(), known))}


def longest(line: str, start: int, known: Forms) -> str:
    """Return the longest known term from `start` that does not end inside a run of its own script, else ""."""
    for end in range(min(len(line), start + LONGEST_TERM), start, -1):
        term = line[start:end]
        if term in known and not any(
            script.search(term) and script.search(line[end : end + 1]) for script in (KANJI, KATAKANA)
        ):
            return term
    return ""


def counted(texts: Sequence[tuple[str, str]], known: Forms) -> dict[str, list[int]]:
    """Return by term the numbers of the lines that hold it."""
    found: dict[str, list[int]] = defaultdict(list)
    for number, (japanese, _) in enumerate(texts):
        for term in terms_in(japanese, known):
            found[term].append(number)
    return found


def lines(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield the sentences of the parallel texts."""
    for name in TEXTS:
        step = ONE_OF if "kyoto" in name else 1
        for row in islice(sources.rows(folder, name), None, None, step):
            if len(row[0]) <= LONGEST_LINE:
                yield normal(row[0]), row[1]


def attested_table(folder: Path, entries: Iterable[Entry]) -> str:
    """Return the table: a term, how many lines have it, its forms with how many lines say it so."""
    every = list(entries)
    known = forms(every)
    texts = list(lines(folder))
    english = [roots(said) for _, said in texts]
    rows = []
    for term, numbers in sorted(counted(texts, known).items(), key=lambda pair: pair[0].encode()):
        hits = Counter({form: sum(looked in english[n] for n in numbers) for form, looked in known[term].items()})
        if len(numbers) >= LEAST_LINES and max(hits.values()) >= LEAST_HITS:
            rows.append(f"{term}\t{len(numbers)}\t{said(hits)}\n")
    return "".join(rows)


def said(counts: Counter[str]) -> str:
    """Return the forms with their counts, most frequent first."""
    ranked = sorted(((form, count) for form, count in counts.items() if count), key=lambda pair: (-pair[1], pair[0]))
    return "|".join(f"{form}:{count}" for form, count in ranked)
