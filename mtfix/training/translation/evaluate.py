"""BLEU and chrF of an exported model on the held-out sets, each with its signature."""

import json
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import ctranslate2
import sacrebleu
import sentencepiece

from .pairs import Pair
from .prepare import load

TESTS = ("tatoeba", "kyoto", "ntrex")
BATCH = 32
LONGEST = 200


class Engine:
    """An exported model on one thread. It translates lines in plain form (`text.plain_japanese`)."""

    def __init__(self, folder: Path, beam: int = 1) -> None:
        """Load the CTranslate2 folder that `export` wrote."""
        self.beam = beam
        self.speller = sentencepiece.SentencePieceProcessor(model_file=str(folder / "source.spm"))
        self.model = ctranslate2.Translator(str(folder), device="cpu", inter_threads=1, intra_threads=1)

    def translate(self, lines: Iterable[str]) -> list[str]:
        """The translation of every line, in the same order."""
        pieces = [[*found, "</s>"] for found in self.speller.encode(list(lines), out_type=str)]
        results = self.model.translate_batch(
            pieces, beam_size=self.beam, max_batch_size=BATCH, batch_type="examples", max_decoding_length=LONGEST
        )
        return [self.speller.decode(result.hypotheses[0]) for result in results]


def score(found: list[str], wanted: list[str]) -> dict[str, Any]:
    """BLEU and chrF with their signatures."""
    metrics = {"BLEU": sacrebleu.BLEU(), "chrF": sacrebleu.CHRF()}
    scores: dict[str, Any] = {}
    for name, metric in metrics.items():
        scores[name] = round(metric.corpus_score(found, [wanted]).score, 2)
        scores[f"{name} signature"] = str(metric.get_signature())
    return scores


def score_set(engine: Engine, pairs: list[Pair], output: Path) -> dict[str, Any]:
    """Scores and speed on one held-out set; the outputs are written for reading."""
    begun = time.monotonic()
    found = engine.translate(pair.ja for pair in pairs)
    seconds = time.monotonic() - begun
    rows = (f"{pair.ja}\t{line}\t{pair.en}\n" for pair, line in zip(pairs, found, strict=True))
    output.write_text("".join(rows), encoding="utf-8")
    speed = {"lines": len(pairs), "lines per second": round(len(pairs) / seconds, 1)}
    return score(found, [pair.en for pair in pairs]) | speed


def evaluate(work_folder: Path, name: str, beam: int = 1, most_lines: int | None = None) -> dict[str, Any]:
    """Score the export of a run on all held-out sets and write `scores-beam<N>.json` beside it."""
    run = work_folder / "runs" / name
    engine = Engine(run / "ctranslate2", beam)
    scores = {}
    for test in TESTS:
        pairs = load(work_folder / "held-out" / f"{test}.tsv")[:most_lines]
        scores[test] = score_set(engine, pairs, run / f"{test}.output.tsv")
    (run / f"scores-beam{beam}.json").write_text(json.dumps(scores, indent=1) + "\n", encoding="utf-8")
    return scores
