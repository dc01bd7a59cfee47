"""How many fragments of news a way of translating answers rightly."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from mtfix import Cleaner, Settings, lexicon
from mtfix.backends import choose
from mtfix.evaluate.fragments import Fragment, fragments, wrong
from mtfix.training.leftovers.chance import draw
from mtfix.types import MtfixError

FRAME = "They spoke of {}."


def scores(settings: Settings, alone: bool, show: bool) -> dict[str, Any]:
    """The share that is right of all, and of the half that was never looked at while rules were made."""
    every = fragments()
    answers = model_answers(settings, every) if alone else proposals(settings, every)
    failed = list(wrong(answers.__getitem__, every))
    unseen = {fragment.japanese for fragment in every[1::2]}
    found: dict[str, Any] = {
        "fragments": len(every),
        "right": round(1 - len(failed) / len(every), 3),
        "right of the unseen half": round(1 - sum(one.japanese in unseen for one, _ in failed) / len(unseen), 3),
        "without an answer": sum(not said for _, said in failed),
    }
    if show:
        found["wrong"] = {one.japanese: said for one, said in failed}
    return found


def proposals(settings: Settings, every: Sequence[Fragment]) -> dict[str, str]:
    """What the tables say first of each fragment, or, where they are silent, what the repair of a sentence with it proposes."""
    cleaner, answers = Cleaner(settings), {}
    for fragment in every:
        known = lexicon.lookup(fragment.japanese, "ja")
        edits = () if known else cleaner.clean(FRAME.format(fragment.japanese)).edits
        answers[fragment.japanese] = known[0].english[0] if known else next((edit.after for edit in edits), "")
    return answers


def model_answers(settings: Settings, every: Sequence[Fragment]) -> dict[str, str]:
    """What the model alone says first of each fragment."""
    engine = choose.translator(settings, "ja")
    if engine is None:
        raise MtfixError(choose.absence(settings, "ja") or "no translator was named")
    texts = sorted((fragment.japanese for fragment in every), key=draw)
    rows = engine.translate(texts)
    return {text: row[0].text if row else "" for text, row in zip(texts, rows, strict=True)}
