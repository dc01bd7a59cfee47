"""A dictionary as one sorted text file that is searched in place, by halving, through a memory map.

A line is `term TAB marks TAB english|english`; the term is in normal form, lines are sorted by their UTF-8 bytes. The
marks are a letter for the kind, a letter for the source, a digit for the score and `+` where the plural is regular.
Opening reads nothing; a look-up touches some twenty places of the file.
"""

from __future__ import annotations

import mmap
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from mtfix.lexicon.entry import FOLDER, Entry, Kind, normal, without_article
from mtfix.lexicon.inflection import plural_of

KIND_MARKS = dict(zip("nvadpxNOCAPHSGTLMo", Kind, strict=True))
SOURCE_MARKS = {
    "j": "jmdict",
    "k": "kyoto-lexicon",
    "c": "cedict",
    "l": "cldr",
    "e": "natural-earth",
    "m": "personal-names",
    "d": "edinet",
}
LICENCES = ("permissive", "share-alike")


def line_of(entry: Entry) -> str:
    """Return the line that holds an entry."""
    kinds = {kind: mark for mark, kind in KIND_MARKS.items()}
    sources = {source: mark for mark, source in SOURCE_MARKS.items()}
    marks = f"{kinds[entry.kind]}{sources[entry.source]}{entry.score}{'+' if entry.plural else ''}"
    article = f"{entry.article} " if entry.article else ""
    return f"{normal(entry.term)}\t{marks}\t" + "|".join(article + english for english in entry.english)


def entry_of(line: str, term: str, language: str) -> Entry:
    """Return the entry that a line holds, under the term that was asked for."""
    _, marks, english = line.split("\t")
    forms = [without_article(form) for form in english.split("|")]
    plural = plural_of(forms[0][1]) if marks.endswith("+") else None
    return Entry(
        term,
        tuple(form for _, form in forms),
        KIND_MARKS[marks[0]],
        language,
        int(marks[2]),
        plural,
        SOURCE_MARKS[marks[1]],
        forms[0][0],
        True if plural else None,
    )


class Index:
    """A sorted file of lines, open for look-ups."""

    def __init__(self, data: bytes | mmap.mmap) -> None:
        """Take the bytes of the file, each line ended by a line feed."""
        self.data = data

    def place_of(self, key: bytes, low: int = 0) -> int:
        """Return where the first line that is not below `key` begins, at or after `low`."""
        data, high = self.data, len(self.data)
        while low < high:
            middle = (low + high) // 2
            start = data.rfind(b"\n", low, middle) + 1 or low
            if data[start : start + len(key)] < key:
                low = data.find(b"\n", middle) + 1
            else:
                high = start
        return low

    def lines(self, term: str) -> Iterator[str]:
        """Yield the lines of a term, which is given in normal form."""
        key = term.encode("utf-8", "surrogatepass") + b"\t"
        start = self.place_of(key)
        while self.data[start : start + len(key)] == key:
            end = self.data.find(b"\n", start)
            yield self.data[start:end].decode()
            start = end + 1

    def prefixes(self, text: str) -> Iterator[int]:
        """Yield the length of every beginning of `text` (in normal form) that is a term, shortest first."""
        low = 0
        for length in range(1, len(text) + 1):
            key = text[:length].encode("utf-8", "surrogatepass")
            low = self.place_of(key, low)
            if self.data[low : low + len(key)] != key:
                return
            if self.data[low + len(key) : low + len(key) + 1] == b"\t":
                yield length


@cache
def index(licence: str, language: str) -> Index:
    """Return the dictionary of a licence ("permissive", "share-alike") and language; empty where there is none."""
    return searched(FOLDER / f"{licence}.{language}.lex")


def searched(path: Path) -> Index:
    """Return a file as an index, searched in place; empty where there is none."""
    if not path.is_file():
        return Index(b"")
    with path.open("rb") as file:
        return Index(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))


def entries(term: str, language: str) -> Iterator[Entry]:
    """Yield what the dictionaries of a language hold for a term, permissive first."""
    key = normal(term)
    for licence in LICENCES:
        for line in index(licence, language).lines(key):
            entry = entry_of(line, term, language)
            # Russian боль is a pain, Боль a town.
            if entry.kind is not Kind.PLACE or not term[:1].islower():
                yield entry
