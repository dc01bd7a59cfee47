"""The files of the training folder that the builder reads, and how their rows are read."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path

JMDICT = "cc-by-sa/jmdict_2025-07-02.ja-en.tsv.gz"
KYOTO = "cc-by-sa/kyoto_lexicon.ja-en.tsv.gz"
CEDICT = "cc-by-sa/other-langs/cedict.zh-en.tsv.gz"
CLDR_JA = "unicode-license/cldr_names.ja-en.tsv.gz"
CLDR = "unicode-license/cldr_names.zh-ko-ru_en.tsv.gz"
NATURAL_EARTH = "public-domain/naturalearth_places.en-zh-ru.tsv.gz"
PERSONAL = "mit/japanese_personal_names.ja-en.tsv.gz"
COMPANIES = "gov-jp-cc-by-compatible/edinet_companies.ja-en.tsv.gz"
POST_EDITS = "cc0/mlqe_pe_postedits.mt-pe-hter-lang-split-src.tsv.gz"
LATIN_LANGUAGES = frozenset("de es fr id it nl pl pt ro tr vi".split())
PERMISSIVE = ("cc-by", "cc0", "mit", "psf", "public-domain", "open-anc")


def rows(folder: Path, name: str) -> Iterator[list[str]]:
    """Yield the rows of a file of the folder, split at tabs; none where the folder lacks it."""
    path = folder / name
    if path.is_file():
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for line in file:
                yield line.rstrip("\n").split("\t")


def prose(folder: Path, licences: tuple[str, ...]) -> Iterator[str]:
    """Yield the English texts under licences: monolingual files and the English side of parallel ones."""
    for licence in licences:
        for path in sorted((folder / licence).glob("mono-en/*.gz")):
            spoken_last = "speaker" in path.name or "kind" in path.name
            for row in rows(folder, str(path.relative_to(folder))):
                yield row[-1 if spoken_last else 0]
        for path in sorted((folder / licence).rglob("*-en.tsv.gz")):
            if path.parent.name != "mono-en" and is_text(path):
                for row in rows(folder, str(path.relative_to(folder))):
                    yield row[1]
    if "cc0" in licences:
        yield from (row[1] for row in rows(folder, POST_EDITS))


def is_text(path: Path) -> bool:
    """Whether a parallel file holds sentences, not names or dictionary entries, and English that was written with care."""
    return path.name.startswith(("docs_", "tatoeba_", "tanaka_", "talpco", "ntrex_"))


def foreign_pairs(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Yield language, foreign text, English text for the languages in Latin script, permissive files only."""
    for licence in PERMISSIVE:
        for path in sorted((folder / licence).glob("other-langs/*-en.tsv.gz")):
            language = path.name.split(".")[1].removesuffix("-en")
            if language in LATIN_LANGUAGES:
                yield from ((language, row[0], row[1]) for row in rows(folder, str(path.relative_to(folder))))
    for row in rows(folder, POST_EDITS):
        if (language := row[3][:2]) in {"ro", "et"}:
            yield language, row[5], row[1]
