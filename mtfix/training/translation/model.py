"""The network: a Marian transformer with a deep encoder and a shallow decoder, and its loss."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import MarianConfig, MarianMTModel

LONGEST = 256
NEVER = -1e4


@dataclass(frozen=True)
class Recipe:
    """Sizes of a network and how it is trained; `batch` counts padded pieces of the longer side.

    `quick` is for a few hours on one processor core, `small` for days, `base` for a GPU.
    A `reverse` one translates from English into Japanese, to make sources for English texts (see `back`).
    """

    width: int
    heads: int
    encoder_layers: int
    decoder_layers: int
    encoder_inner: int
    decoder_inner: int
    batch: int
    peak: float
    warm_up: int
    dropout: float
    smoothing: float = 0.1
    reverse: bool = False


RECIPES = {
    "tiny": Recipe(32, 2, 1, 1, 64, 64, batch=256, peak=3e-3, warm_up=20, dropout=0.1),
    "small": Recipe(256, 4, 6, 2, 1024, 1024, batch=2048, peak=9e-4, warm_up=2000, dropout=0.05),
    "quick": Recipe(256, 4, 4, 1, 1024, 1024, batch=2048, peak=1.2e-3, warm_up=1500, dropout=0.05),
    "back": Recipe(256, 4, 6, 2, 1024, 1024, batch=2048, peak=9e-4, warm_up=2000, dropout=0.05, reverse=True),
    "tinyback": Recipe(32, 2, 1, 1, 64, 64, batch=256, peak=3e-3, warm_up=20, dropout=0.1, reverse=True),
    "base": Recipe(384, 6, 6, 2, 1536, 1536, batch=16384, peak=1e-3, warm_up=2000, dropout=0.1),
}


def configuration(recipe: Recipe, vocabulary: int) -> MarianConfig:
    """The Marian configuration of a recipe; `<pad>` is the last id and opens every translation."""
    pad = vocabulary - 1
    return MarianConfig(
        vocab_size=vocabulary, d_model=recipe.width, encoder_layers=recipe.encoder_layers,
        decoder_layers=recipe.decoder_layers, encoder_attention_heads=recipe.heads,
        decoder_attention_heads=recipe.heads, encoder_ffn_dim=recipe.encoder_inner,
        decoder_ffn_dim=recipe.decoder_inner, activation_function="relu", dropout=recipe.dropout,
        attention_dropout=0.0, activation_dropout=0.0, scale_embedding=True, max_position_embeddings=LONGEST,
        share_encoder_decoder_embeddings=True, tie_word_embeddings=True, pad_token_id=pad, eos_token_id=0,
        forced_eos_token_id=0, decoder_start_token_id=pad, bad_words_ids=[[pad]], num_beams=1, max_length=LONGEST,
    )  # fmt: skip


def initialise(model: MarianMTModel, recipe: Recipe) -> None:
    """Weights spread by the width of each layer; transformers' own spread is too small for narrow ones."""
    shared = model.get_input_embeddings().weight
    for module in model.modules():
        if isinstance(module, nn.Linear) and module.weight is not shared:
            nn.init.xavier_uniform_(module.weight)
    nn.init.normal_(shared, std=recipe.width**-0.5)
    with torch.no_grad():
        shared[-1].zero_()


def build(recipe: Recipe, vocabulary: int, sayable: int, seed: int = 1) -> MarianMTModel:
    """A fresh network that depends on its arguments alone; ids from `sayable` on are never said."""
    torch.manual_seed(seed)
    model = MarianMTModel(configuration(recipe, vocabulary))
    initialise(model, recipe)
    model.final_logits_bias[:, sayable:] = NEVER
    return model


def padded(rows: list[Tensor], pad: int) -> Tensor:
    """Rows of ids as one (rows, longest) tensor."""
    return nn.utils.rnn.pad_sequence(rows, batch_first=True, padding_value=pad)


def scores(model: MarianMTModel, source: Tensor, target: Tensor, sayable: int) -> tuple[Tensor, Tensor]:
    """The scores (pieces, sayable) of every real target piece, and those pieces (pieces,).

    Padding is dropped before the projection, and only the rows of the embedding that can be said take part.
    """
    pad = model.config.pad_token_id
    begun = functional.pad(target[:, :-1], (1, 0), value=pad)
    hidden = model.model(input_ids=source, attention_mask=source != pad, decoder_input_ids=begun).last_hidden_state
    real = target != pad
    return hidden[real] @ model.get_input_embeddings().weight[:sayable].T, target[real]


def loss(model: MarianMTModel, source: Tensor, target: Tensor, sayable: int, smoothing: float) -> Tensor:
    """The mean cross entropy, in nats a target piece."""
    found, wanted = scores(model, source, target, sayable)
    return functional.cross_entropy(found.float(), wanted, label_smoothing=smoothing)
