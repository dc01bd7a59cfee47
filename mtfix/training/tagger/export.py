"""The trained tagger as files that need no torch: a CTranslate2 encoder, heads for numpy, tables, settings."""

import json
import shutil
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from ctranslate2.specs import common_spec, transformer_spec
from ctranslate2.specs.model_spec import LayerSpec
from numpy.typing import NDArray
from torch import Tensor, nn

from mtfix.backends.tagger.features import NAMES, WINDOW
from mtfix.backends.tagger.pieces import FIRST, LAST, UNKNOWN
from mtfix.backends.tagger.weights import ENCODER, HEADS, KNOWN, OPERATIONS, SETTINGS
from mtfix.training.tagger.network import Tagger

MOST_BYTES = 25_000_000


class Tables(NamedTuple):
    """Word pieces in the order of their ids (they stand in the encoder's vocabulary), operations, known words."""

    pieces: list[str]
    operations: list[str]
    known: list[str]


class TooLargeError(RuntimeError):
    """The files are larger than a bundled model may be."""


def export(
    tagger: Tagger, tables: Tables, calibration: dict[str, Any], folder: Path, quantization: str = "int8"
) -> int:
    """Write the files into `folder`, anew; returns their size in bytes. The same weights give the same bytes."""
    shutil.rmtree(folder, ignore_errors=True)
    (folder / ENCODER).mkdir(parents=True)
    save_encoder(tagger, tables.pieces, folder / ENCODER, quantization)
    np.savez(folder / HEADS, allow_pickle=False, **heads(tagger))
    for name, lines in ((OPERATIONS, tables.operations), (KNOWN, tables.known)):
        (folder / name).write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    (folder / SETTINGS).write_text(json.dumps({**shape(tagger), **calibration}, indent=1) + "\n")
    if quantization == "int8" and (size := total(folder)) > MOST_BYTES:
        raise TooLargeError(
            f"{folder} takes {size} bytes, more than {MOST_BYTES}; prune the vocabulary or the operations."
        )
    return total(folder)


def total(folder: Path) -> int:
    """Size of all files."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def digests(folder: Path) -> dict[str, str]:
    """sha256 of each file."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): sha256(path.read_bytes()).hexdigest() for path in paths}


def shape(tagger: Tagger) -> dict[str, Any]:
    """What a reader of the heads must know."""
    return {"hidden": tagger.encoder.config.hidden_size, "features": list(NAMES), "window": WINDOW}


def heads(tagger: Tagger) -> dict[str, NDArray[Any]]:
    """The heads: `middle` in half precision, the table of operations in int8 with a scale for each row."""
    weight = array(tagger.operations.weight)
    scale = np.maximum(np.abs(weight).max(axis=1, keepdims=True), 1e-8) / 127
    return {
        "middle_weight": array(tagger.middle.weight).astype(np.float16),
        "middle_bias": array(tagger.middle.bias),
        "sure_weight": np.concatenate([array(tagger.damaged.weight), array(tagger.gaps.weight)]),
        "sure_bias": np.concatenate([array(tagger.damaged.bias), array(tagger.gaps.bias)]),
        "operations_weight": np.round(weight / scale).astype(np.int8),
        "operations_scale": scale[:, 0].astype(np.float32),
        "operations_bias": array(tagger.operations.bias),
    }


def array(tensor: Tensor | nn.Module) -> NDArray[np.float32]:
    """A weight as a float32 array of its own: CTranslate2 quantises in place."""
    assert isinstance(tensor, Tensor)
    return np.array(tensor.detach().cpu().float().numpy(), order="C", copy=True)


def save_encoder(tagger: Tagger, pieces: list[str], folder: Path, quantization: str) -> None:
    """The encoder in CTranslate2's format; it gives the hidden states."""
    config = tagger.encoder.config
    spec = transformer_spec.TransformerEncoderModelSpec(
        transformer_spec.TransformerEncoderSpec(
            config.num_hidden_layers,
            config.num_attention_heads,
            pre_norm=False,
            activation=common_spec.Activation.GELU,
            layernorm_embedding=True,
            num_source_embeddings=2,
            embeddings_merge=common_spec.EmbeddingsMerge.ADD,
        )
    )
    spec.encoder.scale_embeddings = False
    fill(spec.encoder, tagger.encoder)
    spec.register_vocabulary(pieces)
    spec.config.unk_token, spec.config.bos_token, spec.config.eos_token = UNKNOWN, FIRST, LAST
    spec.config.layer_norm_epsilon = config.layer_norm_eps
    spec.validate()
    spec.optimize(quantization=None if quantization == "float32" else quantization)
    spec.save(str(folder))


def fill(spec: LayerSpec, encoder: nn.Module) -> None:
    """Copy the weights of a BERT encoder."""
    get: Callable[[str], nn.Module] = encoder.get_submodule
    spec.embeddings[0].weight = array(get("embeddings.word_embeddings").weight)
    spec.embeddings[1].weight = array(get("embeddings.token_type_embeddings").weight)
    spec.position_encodings.encodings = array(get("embeddings.position_embeddings").weight)
    copy_norm(spec.layernorm_embedding, get("embeddings.LayerNorm"))
    for number, layer in enumerate(spec.layer):
        at = f"encoder.layer.{number}"
        queries = [get(f"{at}.attention.self.{name}") for name in ("query", "key", "value")]
        layer.self_attention.linear[0].weight = np.concatenate([array(part.weight) for part in queries])
        layer.self_attention.linear[0].bias = np.concatenate([array(part.bias) for part in queries])
        copy_linear(layer.self_attention.linear[1], get(f"{at}.attention.output.dense"))
        copy_norm(layer.self_attention.layer_norm, get(f"{at}.attention.output.LayerNorm"))
        copy_linear(layer.ffn.linear_0, get(f"{at}.intermediate.dense"))
        copy_linear(layer.ffn.linear_1, get(f"{at}.output.dense"))
        copy_norm(layer.ffn.layer_norm, get(f"{at}.output.LayerNorm"))


def copy_linear(spec: LayerSpec, layer: nn.Module) -> None:
    """Weight and bias."""
    spec.weight, spec.bias = array(layer.weight), array(layer.bias)


def copy_norm(spec: LayerSpec, layer: nn.Module) -> None:
    """Scale and shift."""
    spec.gamma, spec.beta = array(layer.weight), array(layer.bias)
