"""Sentences a second of one checkpoint through transformers and through CTranslate2 int8, one thread each, in one run.

`python tests/bench/translate.py MARIAN_FOLDER CTRANSLATE2_FOLDER [FILE]`; FILE has a sentence a line. Processor time, so that a
busy machine disturbs little; greedy on both sides. At batch 32 transformers gets its sentences sorted by length and padded
(its best case), while CTranslate2 goes through mtfix's own engine, which puts only sentences of one length together.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import torch

from mtfix.backends.folder import opened
from mtfix.backends.generating import Generating

WORDS = "市長 新しい 橋 工事 完成 政府 発表 会議 東京 大阪 経済 会社 社員 増える 減る 計画 年 月 学生 研究 調査 結果 言う 見る".split()


def sentences(path: str | None, count: int = 192) -> list[str]:
    """Return sentences of a file, or made-up ones of 4 to 14 words."""
    if path:
        return [line.strip() for line in Path(path).read_text(encoding="utf-8").splitlines() if line.strip()][:count]
    draw = random.Random(1)
    return ["".join(draw.choices(WORDS, k=draw.randint(4, 14))) + "。" for _ in range(count)]


def padded(engine: Generating, rows: list[list[int]]) -> None:
    """Translate with transformers, padded in batches of 32 that are sorted by length."""
    pad = engine.reading.tokenizer.pad_token_id
    rows = sorted(rows, key=len)
    for start in range(0, len(rows), 32):
        batch = rows[start : start + 32]
        width = max(map(len, batch))
        source = torch.tensor([row + [pad] * (width - len(row)) for row in batch])
        with torch.inference_mode():
            engine.model.generate(
                input_ids=source, attention_mask=(source != pad).long(), generation_config=engine.plan(1, width)
            )


def alone(engine: Generating, rows: list[list[int]]) -> None:
    """Translate with transformers, one sentence at a time."""
    with torch.inference_mode():
        for row in rows:
            source = torch.tensor([row])
            engine.model.generate(input_ids=source, generation_config=engine.plan(1, len(row)))


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
    rows: Sequence[list[int]] = [slow.reading.ids(line) for line in lines]
    few = list(rows[:12])
    report(
        "batch 1", rate(lambda: alone(slow, few), 12), rate(lambda: [quick.translate([one]) for one in lines[:12]], 12)
    )
    report(
        "batch 32", rate(lambda: padded(slow, list(rows)), len(rows)), rate(lambda: quick.translate(lines), len(lines))
    )


def report(name: str, slow: float, quick: float) -> None:
    """Print one line."""
    print(f"{name}: transformers {slow:.1f}/s, int8 {quick:.1f}/s, {quick / slow:.1f} times", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
