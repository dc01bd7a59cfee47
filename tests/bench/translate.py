"""Sentences a second of one checkpoint through transformers and through CTranslate2 int8, one thread each, in one run.

`python -m tests.bench.translate MARIAN_FOLDER CTRANSLATE2_FOLDER [FILE]`; FILE has a sentence a line. Processor time, so that a
busy machine disturbs little; greedy on both sides, and both say as many pieces as they read, so that it does not matter how
well a model was trained. At batch 32 transformers gets its sentences sorted by length and padded (its best case), while
CTranslate2 gets them as mtfix's own engine puts them together: only sentences of one length.
"""

from __future__ import annotations

import functools
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from mtfix.backends.batches import alike
from mtfix.backends.folder import opened
from mtfix.backends.generating import Generating

Rows = list[list[Any]]
COUNT, FEW, BATCH = 384, 16, 32
WORDS = "市長 新しい 橋 工事 完成 政府 発表 会議 東京 大阪 経済 会社 社員 増える 減る 計画 年 月 学生 研究 調査 結果 言う 見る".split()


def sentences(path: str | None) -> list[str]:
    """Return sentences of a file, or made-up ones of 1 to 14 words."""
    if path:
        return [line.strip() for line in Path(path).read_text(encoding="utf-8").splitlines() if line.strip()][:COUNT]
    draw = random.Random(1)
    return ["".join(draw.choices(WORDS, k=draw.randint(1, 14))) + "。" for _ in range(COUNT)]


def generated(engine: Generating, rows: Rows) -> None:
    """Translate with transformers, one padded batch."""
    pad, width = engine.reading.tokenizer.pad_token_id, max(map(len, rows))
    source = torch.tensor([row + [pad] * (width - len(row)) for row in rows])
    plan = engine.plan(1, width)
    plan.min_new_tokens = plan.max_new_tokens = width
    with torch.inference_mode():
        engine.model.generate(input_ids=source, attention_mask=(source != pad).long(), generation_config=plan)


def padded(engine: Generating, rows: Rows, size: int) -> None:
    """Translate with transformers in batches of sentences that are sorted by length."""
    rows = sorted(rows, key=len)
    for start in range(0, len(rows), size):
        generated(engine, rows[start : start + size])


def equal(engine: Any, rows: Rows, size: int) -> None:
    """Translate with CTranslate2 in batches of sentences of one length."""
    for places in alike([len(row) for row in rows], size):
        batch = [rows[place] for place in places]
        width = len(batch[0])
        engine.engine.translate_batch(
            batch,
            beam_size=1,
            min_decoding_length=width,
            max_decoding_length=width,
            max_input_length=0,
            disable_unk=True,
        )


def rate(work: Callable[[], object], count: int) -> float:
    """Return sentences a second of processor time, the better of two."""
    best = 0.0
    for _ in range(2):
        begun = time.process_time()
        work()
        best = max(best, count / (time.process_time() - begun))
    return best


def main(marian: str, converted: str, path: str | None = None) -> None:
    """Print the four rates and the two ratios."""
    torch.set_num_threads(1)
    lines = sentences(path)
    slow = Generating(Path(marian), name="transformers", language="ja", device="cpu", beam=1)
    quick = opened(Path(converted), name="int8", language="ja", device="cpu", beam=1)
    ids: Rows = [slow.reading.ids(line) for line in lines]
    pieces: Rows = [quick.speller.pieces(line) for line in lines]
    # The slower side gets every third sentence, so that a run takes a minute or two.
    for name, size, step in (("batch 1", 1, len(lines) // FEW), (f"batch {BATCH}", BATCH, 3)):
        some, all_of_them = ids[::step], pieces[:: step if size == 1 else 1]
        there = rate(functools.partial(padded, slow, some, size), len(some))
        here = rate(functools.partial(equal, quick, all_of_them, size), len(all_of_them))
        print(f"{name}: transformers {there:.1f}/s, int8 {here:.1f}/s, {here / there:.1f} times", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
