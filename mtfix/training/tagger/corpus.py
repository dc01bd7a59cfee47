"""The prepared texts in the work folder, and the reading of them."""

import json
from dataclasses import dataclass
from pathlib import Path

from mtfix.backends.tagger.pieces import Vocabulary
from mtfix.training.tagger.makers.base import Stock
from mtfix.training.tagger.sources import Pair

CLEAN, PAIRS, SALADS, WORDS = "clean.tsv", "pairs.tsv", "salads.tsv", "words.txt"
FOREIGN, FAMILIES, SUCCESSORS, KNOWN = "foreign.tsv", "families.json", "successors.json", "known.txt"
NAMES = "names.txt"
VOCABULARY, VOCABULARY_ORIGIN, OPERATIONS = "vocabulary.txt", "vocabulary_origin.json", "operations.txt"
HELD_OUT_SHARE = 0.03


@dataclass(frozen=True)
class Sentence:
    """A clean sentence, its style and the paragraph it stands in."""

    style: str
    paragraph: str
    text: str


@dataclass(frozen=True)
class Corpus:
    """All that training reads: clean sentences in order of their documents, real pairs, stock for the makers."""

    clean: list[Sentence]
    pairs: list[Pair]
    stock: Stock


def write_lines(path: Path, lines: list[str]) -> None:
    """Write lines, replacing the file at once."""
    partial = path.with_name(path.name + ".partial")
    partial.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    partial.replace(path)


def read_rows(path: Path) -> list[list[str]]:
    """Tab-separated rows."""
    return [line.split("\t") for line in path.read_text(encoding="utf-8").split("\n") if line]


def read_stock(folder: Path, clean: list[Sentence]) -> Stock:
    """What the makers of damage draw on."""
    foreign: dict[str, list[str]] = {}
    for language, text in read_rows(folder / FOREIGN):
        foreign.setdefault(language, []).append(text)
    return Stock(
        words=[row[0] for row in read_rows(folder / WORDS)],
        known=frozenset(row[0] for row in read_rows(folder / KNOWN)),
        successors=json.loads((folder / SUCCESSORS).read_text()),
        names=[row[0] for row in read_rows(folder / NAMES)],
        families=json.loads((folder / FAMILIES).read_text()),
        foreign=dict(foreign),
        salads=[(row[0], row[1]) for row in read_rows(folder / SALADS)],
        others=[sentence.text for sentence in clean],
    )


def read_corpus(folder: Path, held_out: bool = False) -> Corpus:
    """The training part, or the part held out from it."""
    clean = [Sentence(*row[1:]) for row in read_rows(folder / CLEAN) if (row[0] == "held-out") == held_out]
    pairs = [Pair(*row[1:]) for row in read_rows(folder / PAIRS) if (row[0] == "held-out") == held_out]
    return Corpus(clean, pairs, read_stock(folder, clean))


def read_vocabulary(folder: Path) -> Vocabulary:
    """The pruned word pieces."""
    return Vocabulary((folder / VOCABULARY).read_text(encoding="utf-8").split("\n")[:-1])


def read_operations(folder: Path) -> list[str]:
    """The operations, place = class."""
    return (folder / OPERATIONS).read_text(encoding="utf-8").split("\n")[:-1]
