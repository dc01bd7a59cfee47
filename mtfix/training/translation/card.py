"""The model card: what the weights are, from what they were made, what they score, and how to know them."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch

from mtfix.backends.fingerprint import hashes

from . import checkpoint
from .bundle import CARD
from .export import newest
from .model import RECIPES
from .plan import recipe_of
from .sources import SOURCES

OPENING = """# Japanese-English translation model of mtfix

A small Marian transformer, trained from scratch for mtfix, in CTranslate2's int8 form. It translates what other engines
left in Japanese: words, phrases and whole sentences, also inside an English sentence.

Licence: **CC BY-SA 4.0** (the texts below ask for attribution, some for share-alike).

Before a text is encoded it is put into NFKC, blanks between Japanese letters are dropped, and numbers may stand as marks
from ⟦0⟧ to ⟦7⟧, which come back unchanged. The output holds no Japanese letters: their scores are closed.
Not fit for: translation that nobody checks, other languages, texts of more than one sentence a call.
"""


def corpus_rows(summary: dict[str, dict[str, float]]) -> list[str]:
    """A table row for each source that the training set holds.

    Raises:
        ValueError: an origin of the training set has no line of attribution.
    """
    known = {corpus for source in SOURCES for corpus in source.corpora}
    if missing := sorted(summary.keys() - known):
        raise ValueError(f"no attribution for {', '.join(missing)}: add it to sources.py")
    rows = []
    for source in SOURCES:
        lines = sum(summary[corpus]["lines"] for corpus in source.corpora if corpus in summary)
        if lines:
            rows.append(f"| {', '.join(source.corpora)} | {lines:,} | {source.licence} | {source.attribution} |")
    return rows


def score_rows(run: Path) -> list[str]:
    """A table row for each score that `evaluate` wrote."""
    rows = []
    for path in sorted(run.glob("scores-beam*.json")):
        beam = path.stem.removeprefix("scores-beam")
        for test, scores in json.loads(path.read_text(encoding="utf-8")).items():
            for metric in ("BLEU", "chrF"):
                row = (test, f"{scores['lines']:,}", beam, metric, f"{scores[metric]}", scores[f"{metric} signature"])
                rows.append("| " + " | ".join(row) + " |")
    return rows


def training_line(run: Path, name: str) -> str:
    """How long and on what recipe the run trained."""
    progress = torch.load(checkpoint.found(run)[-1], map_location="cpu", weights_only=True)["progress"]
    exported = torch.load(newest(run), map_location="cpu", weights_only=True).get("step", progress["step"])
    recipe = ", ".join(f"{key} {value}" for key, value in asdict(RECIPES[name]).items())
    hours, millions = progress["seconds"] / 3600, progress["pieces"] / 1e6
    return (
        f"Weights: the mean over the last steps up to step {exported:,} of {progress['step']:,}; {hours:.1f} processor hours,"
        f" {millions:.0f} million English pieces shown. Recipe `{name}`: {recipe}."
    )


def table(heads: tuple[str, ...], rows: list[str]) -> list[str]:
    """A Markdown table."""
    return ["| " + " | ".join(heads) + " |", "|" + " --- |" * len(heads), *rows, ""]


def card(work_folder: Path, name: str) -> Path:
    """Write `CARD.md` into the exported folder of a run and return its path."""
    run = work_folder / "runs" / name
    summary: dict[str, Any] = json.loads((work_folder / "train.json").read_text(encoding="utf-8"))
    digests = [f"| {file} | {digest} |" for file, digest in hashes(run / "ctranslate2").items()]
    parts = [
        OPENING,
        "## Scores on held-out texts\n",
        "Tatoeba by English sentence, Kyoto by article, NTREX (news) never trained on.\n",
        *table(("set", "lines", "beam", "score", "value", "signature"), score_rows(run)),
        "## Training\n",
        training_line(run, recipe_of(name)) + "\n",
        "Made by `python -m mtfix.training.translation` prepare, tokenise, train, export, evaluate, card, bundle.\n",
        "## Texts\n",
        *table(("origin", "lines", "licence", "attribution"), corpus_rows(summary)),
        "## Files\n",
        *table(("file", "sha256"), digests),
    ]
    path = run / "ctranslate2" / CARD
    path.write_text("\n".join(parts).rstrip() + "\n", encoding="utf-8")
    return path
