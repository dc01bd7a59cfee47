"""Where the training text lies in the folder of training data, and how each file is read."""

import gzip
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from nupunkt import sent_tokenize

from mtfix.evaluate.detokenise import detokenise


class Clean(NamedTuple):
    """A file of well-edited English: the column it stands in, how many rows to keep, must it be split into
    sentences, and what the first column must say."""

    pattern: str
    style: str
    column: int = 0
    most: int = 1_000_000
    paragraphs: bool = False
    only: str = ""


class Pair(NamedTuple):
    """A real damaged sentence and its correction."""

    origin: str
    damaged: str
    clean: str


CLEAN = (
    Clean("public-domain/mono-en/digitalgov.en.txt.gz", "web", paragraphs=True),
    Clean("public-domain/mono-en/18f_blog.en.txt.gz", "web", paragraphs=True),
    Clean("public-domain/mono-en/cia_factbook.en.txt.gz", "reference", paragraphs=True),
    Clean("public-domain/mono-en/fed_beige_book.en.txt.gz", "business", most=25_000),
    Clean("public-domain/mono-en/us_presidents_speeches.en.txt.gz", "speech", paragraphs=True),
    Clean("public-domain/mono-en/recipes.en.txt.gz", "recipe", paragraphs=True),
    Clean("cc-by/mono-en/openstax_*.en.txt.gz", "textbook", paragraphs=True, most=90_000),
    Clean("cc-by/mono-en/gum.en.sent-genre.tsv.gz", "news"),
    Clean("cc-by/mono-en/wikinews_saliency.kind-en.tsv.gz", "news", column=1, paragraphs=True),
    Clean("cc-by-sa/mono-en/gum.en.sent-genre.tsv.gz", "wiki"),
    Clean("cc-by-sa/mono-en/ud_pud.en.txt.gz", "news"),
    Clean("cc-by-sa/mono-en/wikisplit_wikipedia.en.txt.gz", "wiki"),
    Clean("cc-by-sa/mono-en/sgd_dialogue.speaker-en.tsv.gz", "dialogue", column=1, most=6_000, only="system"),
    Clean("cc-by-sa/ntrex_newstest2019.ja-en.tsv.gz", "news", column=1),
    Clean("cc0/mono-en/standardebooks_fiction.en.txt.gz", "fiction", paragraphs=True, most=80_000),
    Clean("open-anc/mono-en/masc.en.sent-genre.tsv.gz", "mixed"),
    Clean("cc-by-sa/kyoto_wiki.ja-en.tsv.gz", "kyoto", column=1, most=16_000),
    Clean("cc-by/tatoeba_manythings.ja-en.tsv.gz", "short", column=1, most=12_000),
    Clean("cc-by/other-langs/tatoeba_manythings.*-en.tsv.gz", "short", column=1, most=20_000),
    Clean("psf/docs_python.ja-en.tsv.gz", "technical", column=1, most=14_000),
    Clean("cc-by/docs_*.ja-en.tsv.gz", "technical", column=1, most=18_000),
    Clean("cc-by-sa/docs_rails.ja-en.tsv.gz", "technical", column=1, most=5_000),
    Clean("mit/docs_*.ja-en.tsv.gz", "technical", column=1, most=10_000),
)
MLQE = "cc0/mlqe_pe_postedits.mt-pe-hter-lang-split-src.tsv.gz"
KYOTO = "cc-by-sa/kyoto_wiki_postedit.draft-final-ja.tsv.gz"
FOREIGN = (
    "cc-by/other-langs/tatoeba_manythings.*-en.tsv.gz",
    "cc-by/other-langs/docs.*-en.tsv.gz",
    "cc-by/talpco.ja-en.tsv.gz",
)
PLACES, PERSONS = "public-domain/naturalearth_places.en-zh-ru.tsv.gz", "mit/japanese_personal_names.ja-en.tsv.gz"
GLOSSED = ("cc-by/tatoeba_manythings.ja-en.tsv.gz", "cc-by/other-langs/tatoeba_manythings.zh-en.tsv.gz",
           "cc-by-sa/kyoto_wiki.ja-en.tsv.gz")  # fmt: skip
LETTER = re.compile(r"[A-Za-z]")
BADLY_SPACED = re.compile(r"[a-z] - [a-z]|\d - [a-z]| ['’] ?s\b| n't\b|¡ ?¦|\ufffd")
QUOTE = re.compile(r"(?<!\w)'|'(?!\w)|[“”]")


class MissingTextError(RuntimeError):
    """A file of the training data is not there."""


def rows(folder: Path, pattern: str) -> Iterator[list[str]]:
    """The rows of the files that match, files in order of name; MissingTextError where none does."""
    paths = sorted(folder.glob(pattern))
    if not paths:
        raise MissingTextError(f"{folder} holds no {pattern}; give the folder of training data as --train-folder.")
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                yield line.rstrip("\n").split("\t")


def rank(text: str) -> int:
    """A number in [0, 2**32) that depends on the text alone: sampling and splits by it never change."""
    return int.from_bytes(sha256(text.encode()).digest()[:4], "big")


def clean_sentences(folder: Path, source: Clean) -> list[tuple[str, int, str]]:
    """(style, paragraph, sentence) in the order of the file, thinned to `most` paragraphs by rank."""
    found = (row for row in rows(folder, source.pattern) if source.only in ("", row[0]))
    texts = [row[source.column] for row in found if len(row) > source.column]
    share = source.most / max(1, len(texts))
    kept = [(place, text) for place, text in enumerate(texts) if rank(text) < share * 2**32]
    return [
        (source.style, place, sentence)
        for place, text in kept
        for sentence in (sentences(text) if source.paragraphs else [tidy(text)])
        if fit(sentence)
    ]


def sentences(paragraph: str) -> Iterable[str]:
    """The sentences of a paragraph."""
    return (tidy(sentence) for sentence in sent_tokenize(paragraph))


def tidy(text: str) -> str:
    """NFC, single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def fit(sentence: str) -> bool:
    """Long enough to mean something, short enough to read at once."""
    return (
        bool(LETTER.search(sentence))
        and not BADLY_SPACED.search(sentence)
        and 2 <= sentence.count(" ") + 1 <= 80
        and len(sentence) <= 600
    )


def mlqe_pairs(folder: Path) -> Iterator[tuple[float, Pair]]:
    """(HTER, pair) of the machine translations, written as text is."""
    for mt, post_edit, hter, *_ in rows(folder, MLQE):
        if not {"<", ">", "=", "|", "\\"} & set(mt.split(" ") + post_edit.split(" ")):
            pair = Pair("mlqe", tidy(detokenise(mt.split(" "))[0]), tidy(detokenise(post_edit.split(" "))[0]))
            if fit(pair.damaged) and fit(pair.clean):
                yield float(hter), pair


def kyoto_pairs(folder: Path, known: frozenset[str], share: float) -> Iterator[Pair]:
    """Drafts whose correction changes English words, not only the romanisation, case or marks."""
    for draft, final, _, kind, *_ in rows(folder, KYOTO):
        if (
            kind == "sen"
            and rank(draft) < share * 2**32
            and fit(draft)
            and fit(final)
            and _english(draft, final, known)
        ):
            yield Pair("kyoto", *(QUOTE.sub('"', tidy(text)) for text in (draft, final)))


def _english(draft: str, final: str, known: frozenset[str]) -> bool:
    before, after = (set(re.findall("[a-z]+", text.lower())) for text in (draft, final))
    changed = before ^ after
    return bool(changed) and changed <= known and len(changed) <= 0.5 * len(before | after)


def foreign_sentences(folder: Path) -> dict[str, list[str]]:
    """Language -> sentences, at most 6,000 of each, the shorter the likelier."""
    found: dict[str, list[str]] = {}
    for pattern in FOREIGN:
        for path in sorted(folder.glob(pattern)):
            language = path.name.split(".")[-3].split("-")[0]
            texts = [tidy(row[0]) for row in rows(folder, str(path.relative_to(folder)))]
            found.setdefault(language, []).extend(
                text for text in texts if 3 <= len(text) <= 120 and "http" not in text
            )
    return {language: sorted(texts, key=rank)[:6000] for language, texts in sorted(found.items())}


def names(folder: Path) -> list[str]:
    """Places of the world, and the more frequent of Japanese personal names."""
    places = {tidy(row[0]) for row in rows(folder, PLACES)}
    persons = Counter(row[1] for row in rows(folder, PERSONS))
    return sorted(places) + sorted(name for name, _ in persons.most_common(3000))
