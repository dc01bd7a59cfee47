"""Make the training texts: clean sentences, real pairs, stock for the makers, vocabulary, table of operations."""

import json
import random
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

from mtfix.backends.tagger.pieces import SPECIAL, Vocabulary
from mtfix.backends.tagger.units import is_word, split
from mtfix.training.tagger import corpus
from mtfix.training.tagger.base import base_pieces
from mtfix.training.tagger.families import families
from mtfix.training.tagger.glosses import salads
from mtfix.training.tagger.makers import damaged
from mtfix.training.tagger.operations import ALWAYS, marking
from mtfix.training.tagger.sources import (
    CLEAN,
    Pair,
    clean_sentences,
    foreign_sentences,
    kyoto_pairs,
    mlqe_pairs,
    names,
    rank,
)

LEAST_PIECE_COUNT = 3
LEAST_WORD_COUNT = 8
OPERATIONS = 3000
SYNTHETIC_SAMPLE = 120_000
KYOTO_SHARE = 0.5
MOST_SUCCESSORS = 120
WEIGHTED_WORDS = 200_000


def prepare(train_folder: Path, work_folder: Path) -> dict[str, int]:
    """Write everything that `train` reads; returns the counts."""
    work_folder.mkdir(parents=True, exist_ok=True)
    clean = unique(row for source in CLEAN for row in clean_sentences(train_folder, source))
    counts = Counter(unit.text for _, _, text in clean for unit in split(text) if is_word(unit.text))
    low = Counter[str]()
    for word, count in counts.items():
        low[word.lower()] += count
    known = frozenset(word for word, count in low.items() if count >= LEAST_WORD_COUNT)
    pairs = [pair for _, pair in mlqe_pairs(train_folder)] + list(kyoto_pairs(train_folder, known, KYOTO_SHARE))
    write_texts(work_folder, clean, pairs)
    write_stock(train_folder, work_folder, counts, low)
    write_successors(work_folder, clean)
    corpus.write_lines(work_folder / corpus.KNOWN, sorted(known))
    write_vocabulary(work_folder, clean, pairs)
    write_operations(work_folder)
    return {"clean": len(clean), "pairs": len(pairs), "words": len(known)}


def unique(rows: Iterable[tuple[str, int, str]]) -> list[tuple[str, int, str]]:
    """Rows whose text was not seen before."""
    seen: set[str] = set()
    return [row for row in rows if row[2] not in seen and not seen.add(row[2])]  # type: ignore[func-returns-value]


def part(text: str) -> str:
    """`train` or `held-out`, by the text (a post-edit, never its damaged side)."""
    return "held-out" if rank("part " + text) < corpus.HELD_OUT_SHARE * 2**32 else "train"


def write_texts(folder: Path, clean: list[tuple[str, int, str]], pairs: list[Pair]) -> None:
    """Clean sentences and pairs, each marked with its part."""
    lines = [f"{part(f'{style} {paragraph}')}\t{style}\t{paragraph}\t{text}" for style, paragraph, text in clean]
    corpus.write_lines(folder / corpus.CLEAN, lines)
    corpus.write_lines(folder / corpus.PAIRS, ["\t".join([part(pair.clean), *pair]) for pair in pairs])


def write_stock(train_folder: Path, folder: Path, counts: Counter[str], low: Counter[str]) -> None:
    """Word salads, foreign sentences, families of words and words by their weight."""
    corpus.write_lines(folder / corpus.SALADS, ["\t".join(row) for row in salads(train_folder, 15_000)])
    foreign = foreign_sentences(train_folder)
    lines = [f"{language}\t{text}" for language, texts in foreign.items() for text in texts]
    corpus.write_lines(folder / corpus.FOREIGN, lines)
    (folder / corpus.FAMILIES).write_text(json.dumps(families(low, LEAST_WORD_COUNT)))
    corpus.write_lines(folder / corpus.NAMES, names(train_folder))
    words = [word for word, count in counts.items() if count >= LEAST_WORD_COUNT and word.isalpha()]
    chosen = random.Random(0).choices(words, [counts[word] ** 0.6 for word in words], k=WEIGHTED_WORDS)
    corpus.write_lines(folder / corpus.WORDS, chosen)


def write_successors(folder: Path, clean: list[tuple[str, int, str]]) -> None:
    """Word -> words seen after it twice or more, at most 120."""
    found: dict[str, Counter[str]] = {}
    for _, _, text in clean:
        units = split(text)
        for one, two in pairwise(units):
            if two.spaced and is_word(two.text) and is_word(one.text):
                found.setdefault(one.text.lower(), Counter())[two.text] += 1
    kept = {
        word: [after for after, count in counts.most_common(MOST_SUCCESSORS) if count > 1]
        for word, counts in found.items()
    }
    (folder / corpus.SUCCESSORS).write_text(
        json.dumps({word: after for word, after in sorted(kept.items()) if len(after) > 2})
    )


def write_vocabulary(folder: Path, clean: list[tuple[str, int, str]], pairs: list[Pair]) -> None:
    """The base's pieces that the texts use, all single characters, and the special ones; and where each came from."""
    base = [piece for piece in base_pieces() if not piece.startswith("[") or len(piece) == 1]
    full = Vocabulary([*SPECIAL, *base])
    used = Counter[int]()
    texts = [text for _, _, text in clean] + [text for pair in pairs for text in pair[1:]]
    for text in texts:
        for unit in split(text):
            used.update(full.encode_unit(unit.text, True)[0])
    kept = [piece for piece in base if len(piece.removeprefix("##")) == 1 or used[full.ids[piece]] >= LEAST_PIECE_COUNT]
    kept = [piece for piece in kept if latin(piece)]
    origin = {piece: place for place, piece in enumerate(base_pieces())}
    corpus.write_lines(folder / corpus.VOCABULARY, [*SPECIAL, *kept])
    (folder / corpus.VOCABULARY_ORIGIN).write_text(json.dumps([origin.get(piece, -1) for piece in [*SPECIAL, *kept]]))


def latin(piece: str) -> bool:
    """Letters of other scripts are read as one token a run: their pieces can go."""
    return all(char.isascii() or not char.isalpha() for char in piece.removeprefix("##"))


def write_operations(folder: Path) -> None:
    """The most frequent operations in real pairs and in a sample of made damage."""
    texts = corpus.read_corpus(folder)
    counts = Counter[str]()
    for pair in texts.pairs:
        counts.update(marking(split(pair.damaged), split(pair.clean)).operations)
    for place in range(0, len(texts.clean), max(1, len(texts.clean) // SYNTHETIC_SAMPLE)):
        clean = split(texts.clean[place].text)
        counts.update(marking(damaged(random.Random(f"operations {place}"), clean, texts.stock), clean).operations)
    frequent = [operation for operation, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))]
    chosen = [operation for operation in frequent if operation not in ALWAYS][: OPERATIONS - len(ALWAYS)]
    corpus.write_lines(folder / corpus.OPERATIONS, [*ALWAYS, *chosen])
