"""Training lines -> one sentencepiece model, one vocabulary and the pieces of every line as arrays.

The vocabulary is ordered: `</s>`, `<unk>`, all pieces that the English side uses, the pieces that only the
Japanese side uses, `<pad>`. So the words a model can say are the first rows of its embedding: training computes
scores for those alone, and a finished model cannot leave Japanese in its output.
"""

import itertools
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import sentencepiece

from .lines import Lines, save_lines
from .model import Recipe
from .numbers import MARKS
from .pairs import Pair, draw
from .prepare import load

END, UNKNOWN, PAD = "</s>", "<unk>", "<pad>"
VOCABULARY = 18_000
SAMPLE_LINES = 700_000
MOST_PIECES = 96
CHUNK = 50_000


def spelling_sample(pairs: Iterable[Pair]) -> Iterator[str]:
    """Lines to learn the pieces from: as often as training shows them, but at most once."""
    for pair in pairs:
        if draw("spelling", pair.ja, pair.en) < pair.weight:
            yield pair.ja
            yield pair.en


def learn_pieces(pairs: list[Pair], path: Path, size: int) -> None:
    """Train the sentencepiece model as Marian wants it: end mark 0, unknown 1, no begin mark and no padding."""
    unfinished = path.with_name("unfinished")
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=itertools.islice(spelling_sample(pairs), SAMPLE_LINES), model_prefix=str(unfinished),
        vocab_size=size, model_type="unigram", character_coverage=0.9997, byte_fallback=True,
        user_defined_symbols=list(MARKS), split_digits=True, normalization_rule_name="nmt_nfkc",
        eos_id=0, unk_id=1, bos_id=-1, pad_id=-1, eos_piece=END, unk_piece=UNKNOWN, num_threads=1,
        hard_vocab_limit=False, minloglevel=2, max_sentence_length=2000,
    )  # fmt: skip
    unfinished.with_suffix(".vocab").unlink()
    unfinished.with_suffix(".model").replace(path)


def encoded(speller: sentencepiece.SentencePieceProcessor, texts: list[str]) -> Iterator[list[int]]:
    """The sentencepiece ids of texts, a chunk at a time to bound memory."""
    for start in range(0, len(texts), CHUNK):
        yield from speller.encode(texts[start : start + CHUNK], num_threads=1)


def sayable(speller: sentencepiece.SentencePieceProcessor, targets: Iterable[list[int]]) -> set[int]:
    """The ids that a translation may hold: those seen in English, all bytes and all marks."""
    used = set(itertools.chain.from_iterable(targets))
    size = speller.get_piece_size()
    return used | {number for number in range(size) if speller.is_byte(number) or speller.id_to_piece(number) in MARKS}


def vocabulary(speller: sentencepiece.SentencePieceProcessor, sayable_ids: set[int]) -> tuple[dict[str, int], int]:
    """Piece -> id in the order that the module states, and how many of the first ids can be said."""
    rest = [number for number in range(speller.get_piece_size()) if number > 1]
    said = [number for number in rest if number in sayable_ids]
    silent = [number for number in rest if number not in sayable_ids]
    pieces = [END, UNKNOWN, *map(speller.id_to_piece, said + silent), PAD]
    return {piece: number for number, piece in enumerate(pieces)}, 2 + len(said)


def packed(pairs: list[Pair], sources: list[list[int]], targets: list[list[int]], order: list[int], said: int) -> Lines:
    """The lines that are short enough and can be said, with ids in the order of the vocabulary."""
    renumber = np.array(order, dtype=np.uint16)
    silent = {number for number, place in enumerate(order) if place >= said}
    origins = sorted({pair.origin for pair in pairs})
    short = [all(0 < len(side) < MOST_PIECES for side in sides) for sides in zip(sources, targets, strict=True)]
    kept = [n for n, fits in enumerate(short) if fits and silent.isdisjoint(targets[n])]
    sides = [side for n in kept for side in (sources[n], targets[n])]
    starts = np.concatenate([[0], np.cumsum([len(side) + 1 for side in sides])]).astype(np.int64)
    pieces = np.fromiter(itertools.chain.from_iterable((*side, 0) for side in sides), dtype=np.uint16)
    weights = np.array([pairs[n].weight for n in kept], dtype=np.float32)
    return Lines(
        renumber[pieces], starts, weights, np.array([origins.index(pairs[n].origin) for n in kept], dtype=np.uint8)
    )


def encode_lines(folder: Path, pairs: list[Pair]) -> tuple[Lines, dict[str, int], int]:
    """The pairs as pieces, with the vocabulary; it is read where it exists, else made from these pairs."""
    speller = sentencepiece.SentencePieceProcessor(model_file=str(folder / "source.spm"))
    sources = list(encoded(speller, [pair.ja for pair in pairs]))
    targets = list(encoded(speller, [pair.en for pair in pairs]))
    words, said = known_vocabulary(folder) or vocabulary(speller, sayable(speller, targets))
    order = [words[speller.id_to_piece(number)] for number in range(speller.get_piece_size())]
    return packed(pairs, sources, targets, order, said), words, said


def known_vocabulary(folder: Path) -> tuple[dict[str, int], int] | None:
    """The vocabulary and the number of ids that can be said; None before `tokenise` ran."""
    path = folder / "vocab.json"
    if not path.exists():
        return None
    return json.loads(path.read_text(encoding="utf-8")), int((folder / "sayable.txt").read_text())


def sizes(folder: Path, recipe: Recipe) -> tuple[int, int]:
    """The size of the vocabulary and how many of its first ids a model of the recipe may say.

    Raises:
        FileNotFoundError: `tokenise` has not run in this work folder.
    """
    known = known_vocabulary(folder)
    if known is None:
        raise FileNotFoundError(f"{folder / 'vocab.json'} is missing: run tokenise first")
    vocabulary = len(known[0])
    return vocabulary, vocabulary - 1 if recipe.reverse else known[1]


def tokenise(work_folder: Path, size: int = VOCABULARY) -> dict[str, int]:
    """Write `source.spm`, `target.spm`, `vocab.json`, `sayable.txt` and the arrays `lines/` and `dev-lines/`."""
    pairs = load(work_folder / "train.tsv")
    if not (work_folder / "source.spm").exists():
        learn_pieces(pairs, work_folder / "source.spm", size)
    (work_folder / "target.spm").write_bytes((work_folder / "source.spm").read_bytes())
    lines, words, said = encode_lines(work_folder, pairs)
    (work_folder / "sayable.txt").write_text(f"{said}\n")
    (work_folder / "vocab.json").write_text(json.dumps(words, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    save_lines(lines, work_folder / "lines")
    dev, _, _ = encode_lines(work_folder, load(work_folder / "held-out" / "dev.tsv"))
    save_lines(dev, work_folder / "dev-lines")
    return {"vocabulary": len(words), "sayable": said, "lines": len(lines.weights), "pieces": len(lines.pieces)}
