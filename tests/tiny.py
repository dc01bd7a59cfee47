"""Translation models with real weights, small enough to be made by the tests; each folder is what `from_pretrained` reads."""

import json
from pathlib import Path
from typing import Any

import sentencepiece
import torch

from mtfix.backends.families import reading
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
FEW = 25
TASK = "translate Japanese to English: "
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


def m2m100(folder: Path) -> Path:
    """Write a taught model of the family M2M100."""
    from transformers import M2M100Tokenizer

    tokenise.learn_pieces(PAIRS, folder / "pieces.spm", 420)
    speller = sentencepiece.SentencePieceProcessor(model_file=str(folder / "pieces.spm"))
    pieces = [speller.id_to_piece(n) for n in range(2, speller.get_piece_size())]
    words = {piece: number for number, piece in enumerate(["<s>", "<pad>", "</s>", "<unk>", *pieces])}
    (folder / "vocab.json").write_text(json.dumps(words, ensure_ascii=False), encoding="utf-8")
    tokenizer = M2M100Tokenizer(str(folder / "vocab.json"), str(folder / "pieces.spm"))
    return written(folder / "m2m100", tokenizer, m2m_network(len(words) + len(tokenizer.lang_code_to_id) + 8))


def nllb(folder: Path) -> Path:
    """Write a taught model of the family NLLB."""
    from transformers import NllbTokenizer

    letters = sorted(set("".join(text for pair in PAIRS for text in (pair.ja, pair.en))) | {"▁"})
    merges = [("▁", "a"), ("r", "e"), ("報", "告"), ("報告", "書"), ("h", "e"), ("▁", "T"), ("▁T", "he")]
    pieces = [*letters, *("".join(pair) for pair in merges)]
    words = {piece: number for number, piece in enumerate(["<s>", "<pad>", "</s>", "<unk>", *pieces])}
    tokenizer = NllbTokenizer(vocab=words, merges=merges)
    return written(folder / "nllb", tokenizer, m2m_network(len(tokenizer)))


def m2m_network(vocabulary: int) -> Any:
    """A network such as M2M100 and NLLB share."""
    from transformers import M2M100Config, M2M100ForConditionalGeneration

    sizes = {
        "vocab_size": vocabulary, "d_model": 32, "encoder_layers": 1, "decoder_layers": 1, "encoder_attention_heads": 2,
        "decoder_attention_heads": 2, "encoder_ffn_dim": 64, "decoder_ffn_dim": 64, "max_position_embeddings": 128,
        "decoder_start_token_id": 2, "dropout": 0.0, "init_std": 0.15,
    }  # fmt: skip
    return M2M100ForConditionalGeneration(M2M100Config(**sizes))


def t5(folder: Path, madlad: bool = False) -> Path:
    """Write a taught model of the family T5: MADLAD with its codes, or T5 with a task for Japanese."""
    from transformers import T5Config, T5ForConditionalGeneration, T5Tokenizer

    letters = sorted(set("".join(text for pair in PAIRS for text in (pair.ja, pair.en, TASK))))
    codes = [("<2en>", 0.0), ("<2ja>", 0.0)] if madlad else []
    words = [(f"▁{word}", -1.0) for word in TASK.split()]
    pieces = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), *codes, *words, ("▁", -2.0)]
    pieces += [(letter, -4.0) for letter in letters]
    tokenizer = T5Tokenizer(vocab=pieces, extra_ids=0, additional_special_tokens=[name for name, _ in codes] or None)
    sizes = {
        "vocab_size": len(tokenizer), "d_model": 32, "d_kv": 16, "d_ff": 64, "num_layers": 1, "num_heads": 2,
        "decoder_start_token_id": 0, "feed_forward_proj": "gated-gelu", "tie_word_embeddings": False, "dropout_rate": 0.0,
        "task_specific_params": {} if madlad else {"translation_ja_to_en": {"prefix": TASK}},
    }  # fmt: skip
    return written(folder / ("madlad" if madlad else "t5"), tokenizer, T5ForConditionalGeneration(T5Config(**sizes)))


def written(folder: Path, tokenizer: Any, model: Any, steps: int = 140) -> Path:
    """Teach a model some of the toy texts through the library's own loss, and write it with its tokenizer."""
    form = reading(tokenizer, model.config.to_dict(), folder.name, "ja")
    first = [] if form.says is None else [form.says]
    sources = [torch.tensor(form.ids(pair.ja)) for pair in PAIRS[:FEW]]
    targets = [
        torch.tensor([*first, *tokenizer(pair.en, add_special_tokens=False).input_ids, tokenizer.eos_token_id])
        for pair in PAIRS[:FEW]
    ]
    optimizer = torch.optim.AdamW(model.parameters(), betas=(0.9, 0.98))
    order = torch.Generator().manual_seed(1)
    for step in range(steps):
        chosen = torch.randperm(FEW, generator=order)[:25].tolist()
        source, target = (padded([side[n] for n in chosen], -100) for side in (sources, targets))
        for group in optimizer.param_groups:
            group["lr"] = 6e-3 * min(1.0, (step + 1) / 20, (steps - step) / 60)
        optimizer.zero_grad()
        model(input_ids=source.clamp(min=0), attention_mask=source >= 0, labels=target).loss.backward()
        optimizer.step()
    model.eval().save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder
