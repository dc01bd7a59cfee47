"""A tagger that starts from the base encoder with a pruned vocabulary."""

import torch
from safetensors.torch import load_file
from torch import Tensor

from mtfix.backends.tagger.pieces import TYPES
from mtfix.training.tagger.base import base_weights
from mtfix.training.tagger.network import Shape, Tagger


def started(shape: Shape, origin: list[int]) -> Tagger:
    """The base's encoder; `origin` gives each piece's row in the base's embeddings, -1 for a new piece; heads at random."""
    torch.manual_seed(0)
    tagger = Tagger(shape)
    weights = {
        name: weight.float() for name, weight in load_file(base_weights()).items() if not name.startswith("pooler.")
    }
    words = weights["embeddings.word_embeddings.weight"]
    weights["embeddings.word_embeddings.weight"] = rows(words, origin)
    types = weights["embeddings.token_type_embeddings.weight"]
    weights["embeddings.token_type_embeddings.weight"] = types[:1].repeat(TYPES, 1)
    missing, unexpected = tagger.encoder.load_state_dict(weights, strict=False)
    if [name for name in missing if "position_ids" not in name] or [n for n in unexpected if "position_ids" not in n]:
        raise ValueError(f"The base encoder does not fit: missing {missing}, unexpected {unexpected}.")
    return tagger


def rows(table: Tensor, origin: list[int]) -> Tensor:
    """The chosen rows of an embedding; a new piece starts from the mean, a little off it."""
    mean, spread = table.mean(0), table.std()
    new = mean + 0.1 * spread * torch.randn(len(origin), table.shape[1])
    known = torch.tensor(origin)
    return torch.where((known >= 0)[:, None], table[known.clamp(min=0)], new)
