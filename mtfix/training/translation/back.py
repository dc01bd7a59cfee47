"""Back-translation: English texts get made-up Japanese sources from a model that translates the other way.

The English is real, so the forward model learns to write it well (news above all), and faults of the Japanese cost
little. Train the recipe `back`, export it, back-translate, then prepare and tokenise anew in a second work folder.
"""

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from .evaluate import Engine
from .lines import Lines
from .mixed import sentences
from .pairs import Pair, worth_learning
from .prepare import write

SHARE = 0.5
MADE_UP = "mixed"


def swapped(lines: Lines, origins: list[str]) -> Lines:
    """The lines from English into Japanese; mixed lines are never shown, since their Japanese side is half English."""
    pieces = np.concatenate([side for at in range(len(lines.weights)) for side in (lines.target(at), lines.source(at))])
    lengths = lines.lengths()[:, ::-1].reshape(-1)
    starts = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
    hidden = lines.origins == (origins.index(MADE_UP) if MADE_UP in origins else -1)
    return Lines(pieces, starts, np.where(hidden, 0, lines.weights).astype(np.float32), np.asarray(lines.origins))


def back_translated(engine: Engine, train_folder: Path, most: int | None) -> Iterator[Pair]:
    """Pairs of a made-up source and a real English sentence."""
    found = dict(sentences(train_folder))
    english = list(found)[:most]
    for japanese, line in zip(engine.translate(english), english, strict=True):
        pair = Pair(japanese, line, "back", found[line] * SHARE)
        if worth_learning(pair):
            yield pair


def back_translate(train_folder: Path, work_folder: Path, name: str, most: int | None = None) -> Path:
    """Write `back.tsv`, which `prepare` reads when it lies in its work folder; one hour for about 200,000 sentences."""
    path = work_folder / "back.tsv"
    write(back_translated(Engine(work_folder / "runs" / name / "ctranslate2"), train_folder, most), path)
    return path
