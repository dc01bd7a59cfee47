"""Translation models with real weights, small enough to be made by the tests; each folder is what `from_pretrained` reads."""

import json
from pathlib import Path

import torch

from mtfix.training.translation import export, tokenise
from mtfix.training.translation.model import RECIPES, build, loss, padded
from mtfix.training.translation.pairs import Pair

WHO = {"母": "My mother", "兄": "My brother", "先生": "The teacher", "医者": "The doctor", "市長": "The mayor"}
WHAT = {"本": "a book", "手紙": "a letter", "報告書": "a report", "地図": "a map", "新聞": "a newspaper"}
DID = {"読んだ": "read", "書いた": "wrote", "見つけた": "found", "なくした": "lost", "買った": "bought"}
SENTENCES = {
    f"{who}は{what}を{did}。": f"{WHO[who]} {DID[did]} {WHAT[what]}."
    for who in WHO
    for what in WHAT
    for did in DID
}  # fmt: skip
PAIRS = [Pair(ja, en, "toy", 1.0, "") for ja, en in [*SENTENCES.items(), *WHO.items(), *WHAT.items(), *DID.items()]]


def taught(folder: Path, steps: int = 220) -> torch.nn.Module:
    """A tiny Marian model that has learnt the toy texts; its pieces and vocabulary are written to `folder`."""
    tokenise.learn_pieces(PAIRS, folder / "source.spm", 420)
    (folder / "target.spm").write_bytes((folder / "source.spm").read_bytes())
    lines, words, said = tokenise.encode_lines(folder, PAIRS)
    (folder / "vocab.json").write_text(json.dumps(words, ensure_ascii=False), encoding="utf-8")
    model = build(RECIPES["tiny"], len(words), said)
    optimizer = torch.optim.AdamW(model.parameters(), betas=(0.9, 0.98))
    order = torch.Generator().manual_seed(1)
    for step in range(steps):
        chosen = torch.randperm(len(PAIRS), generator=order)[:64].tolist()
        sides = [[torch.tensor(side(n).astype("int64")) for n in chosen] for side in (lines.source, lines.target)]
        for group in optimizer.param_groups:
            group["lr"] = 4e-3 * min(1.0, (step + 1) / 20, (steps - step) / 60)
        optimizer.zero_grad()
        loss(model, *(padded(side, len(words) - 1) for side in sides), said, 0.0).backward()
        optimizer.step()
    return model.eval()


def marian(folder: Path) -> Path:
    """Write the taught model in Marian form to `marian`, and converted to `int8` and `float32`; return the folder."""
    export.write_marian(taught(folder), folder, folder / "marian")
    for form in ("int8", "float32"):
        export.write_ctranslate2(folder / "marian", folder / form, form)
    return folder
