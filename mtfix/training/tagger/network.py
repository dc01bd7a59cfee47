"""The network: a small BERT encoder whose token types carry case and spacing, and three heads over every unit."""

from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor, nn
from transformers import BertConfig, BertModel

from mtfix.backends.tagger.features import NAMES, WINDOW
from mtfix.backends.tagger.pieces import TYPES

FEATURES = len(NAMES) * (2 * WINDOW + 1)


class Scores(NamedTuple):
    """Logits for START and each unit of all sentences, flat: wrong, something missing after, operation."""

    damaged: Tensor
    gaps: Tensor
    operations: Tensor


@dataclass(frozen=True)
class Shape:
    """Sizes of a network."""

    pieces: int
    operations: int
    hidden: int = 384
    layers: int = 6
    heads: int = 12
    inner: int = 1536
    positions: int = 512
    middle: int = 384
    dropout: float = 0.1

    def bert(self) -> BertConfig:
        """The configuration of the encoder."""
        return BertConfig(
            vocab_size=self.pieces,
            hidden_size=self.hidden,
            num_hidden_layers=self.layers,
            num_attention_heads=self.heads,
            intermediate_size=self.inner,
            max_position_embeddings=self.positions,
            type_vocab_size=TYPES,
            hidden_dropout_prob=self.dropout,
            attention_probs_dropout_prob=0.0,
        )


class Tagger(nn.Module):
    """Encoder and heads. The heads see the first and last piece of a unit and its features."""

    def __init__(self, shape: Shape) -> None:
        """Random weights."""
        super().__init__()
        self.encoder = BertModel(shape.bert(), add_pooling_layer=False)
        self.middle = nn.Linear(2 * shape.hidden + FEATURES, shape.middle)
        self.dropout = nn.Dropout(shape.dropout)
        self.damaged = nn.Linear(shape.middle, 1)
        self.gaps = nn.Linear(shape.middle, 1)
        self.operations = nn.Linear(shape.middle, shape.operations)

    def forward(
        self,
        ids: Tensor,
        types: Tensor,
        mask: Tensor,
        first: Tensor,
        last: Tensor,
        features: Tensor,
        taught: Tensor | None = None,
    ) -> Scores:
        """Shapes as in `batches.Batch`; operations only of the units `taught` (indices), by default of all."""
        hidden = self.encoder(input_ids=ids, token_type_ids=types, attention_mask=mask).last_hidden_state
        flat = hidden.reshape(-1, hidden.shape[-1])
        seen = torch.cat([flat[first], flat[last], features.to(flat.dtype)], dim=-1)
        middle = self.dropout(torch.relu(self.middle(seen)))
        asked = middle if taught is None else middle[taught]
        return Scores(self.damaged(middle).squeeze(-1), self.gaps(middle).squeeze(-1), self.operations(asked))
