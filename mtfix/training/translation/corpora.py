"""The parallel files: where each lies below the training folder, how its rows are read, how much it counts.

Weights are chosen so that no origin drowns the rest: Kyoto is two thirds of all lines and its long, literal
sentences are shown less often; short clean conversation and common dictionary words are shown more often.
"""

import gzip
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from .pairs import Pair

Row = list[str]
Reader = Callable[["Corpus", Row], Iterator[Pair]]

PARENTHESIS = re.compile(r"\s*[(（\[][^)）\]]*[)）\]]\s*")
UNUSED_WORDS = frozenset({"arch", "obs", "vulg", "X", "derog", "rare", "ok", "oK", "iK"})
COMPANY_FORM = re.compile(r"株式会社|有限会社|合同会社")
COMPANY_FORM_EN = re.compile(
    r",?\s*\b(?:Co\.?,?\s*Ltd\.?|Corporation|Corp\.?|Inc\.?|Ltd\.?|Limited|Company|K\.K\.)\s*$", re.I
)
OFTEN_BORNE = 100_000


class Corpus(NamedTuple):
    """One file of rows and the average number of times that a pass shows a line of it."""

    name: str
    path: str
    weight: float
    read: Reader


def plain(corpus: Corpus, row: Row) -> Iterator[Pair]:
    """Rows that begin with the Japanese and the English sentence."""
    yield Pair(row[0], row[1], corpus.name, corpus.weight)


def kyoto(corpus: Corpus, row: Row) -> Iterator[Pair]:
    """Rows of sentence, translation, kind and document; titles are short and count more."""
    weight = corpus.weight if row[2] == "sen" else 1.0
    yield Pair(row[0], row[1], corpus.name, weight, row[3])


def dictionary(corpus: Corpus, row: Row) -> Iterator[Pair]:
    """Rows of term, gloss, reading, part of speech and score; common words count eight times as much."""
    term, gloss, _, kinds, score = row[:5]
    if UNUSED_WORDS.isdisjoint(kinds.split()):
        yield Pair(term, PARENTHESIS.sub(" ", gloss).strip(), corpus.name, corpus.weight * (8 if int(score) > 0 else 1))


def personal_name(corpus: Corpus, row: Row) -> Iterator[Pair]:
    """Rows of kanji, Latin letters, kana, kind and bearers; a surname counts by how many people bear it."""
    bearers = int(row[4] or 0) if row[3] == "surname" else 0
    yield Pair(row[0], row[1], corpus.name, corpus.weight * min(20.0, 1 + bearers / OFTEN_BORNE))


def company(corpus: Corpus, row: Row) -> Iterator[Pair]:
    """Rows of registered names: as filed, and without the legal form, as newspapers write them."""
    english = row[1].title() if row[1].isupper() and len(row[1]) > 6 else row[1]
    yield Pair(row[0], english, corpus.name, corpus.weight)
    yield Pair(COMPANY_FORM.sub("", row[0]), COMPANY_FORM_EN.sub("", english), corpus.name, corpus.weight)


CORPORA = (
    Corpus("tatoeba", "cc-by/tatoeba_manythings.ja-en.tsv.gz", 1.3, plain),
    Corpus("tanaka", "cc-by/tanaka_small_parallel_recased.ja-en.tsv.gz", 0.9, plain),
    Corpus("talpco", "cc-by/talpco.ja-en.tsv.gz", 1.0, plain),
    Corpus("cldr", "unicode-license/cldr_names.ja-en.tsv.gz", 2.0, plain),
    Corpus("companies", "gov-jp-cc-by-compatible/edinet_companies.ja-en.tsv.gz", 0.4, company),
    Corpus("names", "mit/japanese_personal_names.ja-en.tsv.gz", 0.1, personal_name),
    Corpus("jmdict", "cc-by-sa/jmdict_2025-07-02.ja-en.tsv.gz", 0.25, dictionary),
    Corpus("kyoto-lexicon", "cc-by-sa/kyoto_lexicon.ja-en.tsv.gz", 0.4, plain),
    Corpus("opensource-guide", "cc-by/docs_opensource_guide.ja-en.tsv.gz", 1.5, plain),
    Corpus("cncf-glossary", "cc-by/docs_cncf_glossary.ja-en.tsv.gz", 1.0, plain),
    Corpus("react", "cc-by/docs_react.ja-en.tsv.gz", 0.6, plain),
    Corpus("opentelemetry", "cc-by/docs_opentelemetry.ja-en.tsv.gz", 0.5, plain),
    Corpus("vue", "cc-by/docs_vue.ja-en.tsv.gz", 0.5, plain),
    Corpus("helm", "cc-by/docs_helm.ja-en.tsv.gz", 0.4, plain),
    Corpus("rails", "cc-by-sa/docs_rails.ja-en.tsv.gz", 0.4, plain),
    Corpus("angular", "mit/docs_angular.ja-en.tsv.gz", 0.4, plain),
    Corpus("astro", "mit/docs_astro.ja-en.tsv.gz", 0.4, plain),
    Corpus("rust-book", "mit/docs_rust_book.ja-en.tsv.gz", 0.6, plain),
    Corpus("python", "psf/docs_python.ja-en.tsv.gz", 0.3, plain),
    Corpus("kyoto", "cc-by-sa/kyoto_wiki.ja-en.tsv.gz", 0.25, kyoto),
)
NEWS_TEST = Corpus("ntrex", "cc-by-sa/ntrex_newstest2019.ja-en.tsv.gz", 0.0, plain)


def rows(path: Path) -> Iterator[Row]:
    """The tab-separated rows of a gzip'd file, without the line ends.

    Raises:
        FileNotFoundError: the training folder lacks the file.
    """
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as lines:
        for line in lines:
            yield line.rstrip("\n").split("\t")


def read(corpus: Corpus, folder: Path) -> Iterator[Pair]:
    """All pairs of one corpus, in the order of its file; the commonest sense of a dictionary term comes first."""
    found = rows(folder / corpus.path)
    for row in sorted(found, key=lambda row: -int(row[4])) if corpus.read is dictionary else found:
        yield from corpus.read(corpus, row)
