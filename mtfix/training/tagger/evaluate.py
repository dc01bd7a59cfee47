"""How good a tagger is: words of real machine translation, minimal pairs, and silence on clean English."""

import gzip
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mtfix.backends.tagger.pieces import Vocabulary
from mtfix.backends.tagger.scoring import Judge, Scored, probability, score
from mtfix.backends.tagger.units import spans, split
from mtfix.evaluate.detokenise import detokenise
from mtfix.training.tagger.corpus import read_corpus
from mtfix.training.tagger.operations import marking

LEVELS = (0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99)
WELL_EDITED = ("news", "literary")


def evaluate(work_folder: Path, eval_folder: Path, vocabulary: Vocabulary, judge: Judge, most: int) -> dict[str, Any]:
    """All scores; `most` rows of each kind of row, evenly spread."""
    level = chosen_level(work_folder, vocabulary, judge)
    return {
        "threshold": round(level, 4),
        "word MCC": word_mcc(thinned(read(eval_folder, "mlqe_pe_a.tags"), most), vocabulary, judge, level),
        "pair accuracy": pair_accuracy(read(eval_folder, "demetr_flores.pairs"), vocabulary, judge, most),
        "false alarms per 1,000": false_alarms(thinned(clean_rows(eval_folder), most), vocabulary, judge),
    }


def read(folder: Path, name: str) -> list[dict[str, Any]]:
    """The rows of an evaluation file."""
    with gzip.open(folder / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def thinned(rows: Sequence[dict[str, Any]], most: int) -> list[dict[str, Any]]:
    """At most about `most` rows, evenly spread."""
    return list(rows[:: max(1, len(rows) // most)])


def mcc(truth: NDArray[np.bool_], said: NDArray[np.bool_]) -> float:
    """Matthews correlation, 0 where it is not defined."""
    if truth.all() or said.all() or not truth.any() or not said.any():
        return 0.0
    return float(np.corrcoef(truth, said)[0, 1])


def chosen_level(work_folder: Path, vocabulary: Vocabulary, judge: Judge, most: int = 1500) -> float:
    """The threshold with the best MCC on real pairs held out from training, all languages together."""
    pairs = [pair for pair in read_corpus(work_folder, held_out=True).pairs if pair.origin == "mlqe"][:most]
    found = score([pair.damaged for pair in pairs], vocabulary, judge)
    said = np.concatenate([probability(item.damaged[1:]) for item in found])
    truth = np.concatenate([wrong_units(pair.damaged, pair.clean) for pair, item in zip(pairs, found, strict=True)])
    levels = np.linspace(0.05, 0.95, 91)
    return float(levels[int(np.argmax([mcc(truth, said > level) for level in levels]))])


def wrong_units(damaged: str, clean: str) -> NDArray[np.bool_]:
    """Which units the correction touched."""
    return np.array(marking(split(damaged), split(clean)).damaged[1:])


def word_mcc(rows: Iterable[dict[str, Any]], vocabulary: Vocabulary, judge: Judge, level: float) -> dict[str, float]:
    """MCC by language on the original tokens; a token has the highest score of the units it touches."""
    rows = list(rows)
    written = [detokenise(row["text"].split(" ")) for row in rows]
    found = score([text for text, _ in written], vocabulary, judge)
    truth, said = defaultdict[str, list[bool]](list), defaultdict[str, list[float]](list)
    for row, (text, places), item in zip(rows, written, found, strict=True):
        truth[row["src_lang"]] += [tag == "B" for tag in row["tags"]]
        said[row["src_lang"]] += token_scores(text, places, item)
    return {name: round(mcc(np.array(truth[name]), np.array(said[name]) > level), 4) for name in sorted(truth)}


def token_scores(text: str, places: Sequence[tuple[int, int]], item: Scored) -> list[float]:
    """The highest score of the units that each token touches."""
    units = list(zip(spans(text), probability(item.damaged[1:]), strict=True))
    return [float(max((p for (a, b), p in units if a < end and start < b), default=0.0)) for start, end in places]


def pair_accuracy(
    rows: Iterable[dict[str, Any]], vocabulary: Vocabulary, judge: Judge, most: int
) -> dict[str, list[float]]:
    """By category, how often the damaged sentence scores above the intact one: by words alone, and with missing words."""
    groups = defaultdict[str, list[dict[str, Any]]](list)
    for row in rows:
        groups[row["category"]].append(row)
    kept = [row for name in sorted(groups) for row in thinned(groups[name], max(1, most // 10))]
    texts = sorted({row[side] for row in kept for side in ("good", "bad")})
    peaks = dict(zip(texts, (peak(item) for item in score(texts, vocabulary, judge)), strict=True))
    wins = defaultdict[str, list[list[bool]]](list)
    for row in kept:
        wins[row["category"]].append(
            [bad > good for bad, good in zip(peaks[row["bad"]], peaks[row["good"]], strict=True)]
        )
    return {name: [round(float(share), 3) for share in np.mean(found, axis=0)] for name, found in wins.items()}


def peak(item: Scored) -> tuple[float, float]:
    """The highest score of a sentence: of its words, and of its words and gaps."""
    words = float(item.damaged[1:].max(initial=-99.0))
    return words, max(words, float(item.gaps.max()))


def clean_rows(folder: Path) -> list[dict[str, Any]]:
    """Well-edited English: news and literature, originals and human translations."""
    return [row for row in read(folder, "clean_wmt21_23") if row["domain"] in WELL_EDITED]


def false_alarms(
    rows: Sequence[dict[str, Any]], vocabulary: Vocabulary, judge: Judge
) -> dict[str, dict[str, list[float]]]:
    """By kind of text and by threshold: sentences of 1,000 with a word above it, and with a word or gap above it."""
    found = score([row["text"] for row in rows], vocabulary, judge)
    peaks = probability(np.array([peak(item) for item in found]))
    kinds = np.array([f"{row['kind']} {row['domain']}" for row in rows])
    return {
        str(kind): {str(level): per_thousand(peaks[kinds == kind] > level) for level in LEVELS}
        for kind in np.unique(kinds)
    }


def per_thousand(alarms: NDArray[np.bool_]) -> list[float]:
    """Alarms of 1,000 sentences, one figure a column."""
    return [round(1000 * float(share), 1) for share in alarms.mean(axis=0)]
