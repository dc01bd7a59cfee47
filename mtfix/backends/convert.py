"""A model in transformers' form -> CTranslate2's: smaller, quicker, and without torch from then on."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from mtfix.backends.generating import installed
from mtfix.backends.tokens import outcry, tokenizer

# What the weights may become. On a processor int8 is the quickest, and float32 says what transformers says.
COMPUTE = ("int8", "float32", "float16", "bfloat16")
SPELLERS = ("source.spm", "target.spm")
# The largest weight of seven bits beside that of eight.
SEVEN_BITS = 63 / 127


def convert(folder: Path, target: Path, compute: str, name: str) -> None:
    """Write the model of `folder` in CTranslate2's form, with its tokenizer, to a new folder.

    Raises MtfixError when torch is missing, the model is not whole, or CTranslate2 does not know its kind.
    """
    installed(name)
    with outcry(f"{name} cannot be converted"):
        faithful(folder).convert(str(target), quantization=compute)
    if simple(folder):
        for speller in SPELLERS:
            shutil.copyfile(folder / speller, target / speller)
    else:
        tokenizer(folder).save_pretrained(target / "tokenizer")
        shutil.copyfile(folder / "config.json", target / "tokenizer" / "config.json")


def simple(folder: Path) -> bool:
    """Whether two sentencepiece models are all of the tokenizer: a Marian model that writes one language."""
    if not all((folder / speller).is_file() for speller in SPELLERS):
        return False
    vocabulary = tokenizer(folder).get_vocab()
    return not any(piece.startswith(">>") and piece.endswith("<<") for piece in vocabulary)


def faithful(folder: Path) -> Any:
    """Return CTranslate2's converter for a folder, put right where it and transformers 5 have parted."""
    from ctranslate2.converters import TransformersConverter
    from ctranslate2.specs import model_spec

    class Converter(TransformersConverter):  # type: ignore[misc]
        scaled = True

        def load_model(self, *given: Any, **named: Any) -> Any:
            model = super().load_model(*given, **named)
            self.scaled = getattr(model.config, "scale_decoder_outputs", False)
            return model

        def load_tokenizer(self, *given: Any, **named: Any) -> Any:
            found = super().load_tokenizer(*given, **named)
            if codes := getattr(found, "lang_token_to_id", None):  # M2M100's codes are no longer in its vocabulary
                words = {**found.get_vocab(), **codes}
                found.get_vocab = lambda: words
            return found

        def _load(self) -> Any:
            spec = super()._load()
            # T5 says in another place whether its scores are scaled: MADLAD's are not, and were scaled all the same.
            if getattr(spec.decoder, "scale_outputs", None) is not None and not self.scaled:
                spec.decoder.scale_outputs = model_spec.OPTIONAL
            return without_overflow(spec)

    return Converter(str(folder))


def without_overflow(spec: Any) -> Any:
    """Make a model's int8 weights seven bits wide when they are made, and return the model's specification.

    Processors without VNNI add two products of int8 in 16 bits. Full weights overflow them: the log probabilities of a model
    were measured to be wrong by .17 on average, by .01 with seven bits. With these every processor computes the same sums.
    """
    from ctranslate2.specs.model_spec import NumpyVariable

    quantize = spec._quantize

    def narrow(layer: Any, name: str, value: Any) -> None:
        key = name.rpartition("/")[2]
        scale = getattr(layer, f"{key}_scale", None)
        if isinstance(scale, NumpyVariable) and getattr(value, "dtype", "") == "int8":
            setattr(layer, key, NumpyVariable((value.numpy() * SEVEN_BITS).round().astype("int8")))
            setattr(layer, f"{key}_scale", NumpyVariable(scale.numpy() * SEVEN_BITS))

    def gently(*given: Any, **named: Any) -> None:
        quantize(*given, **named)
        spec._visit(narrow)

    spec._quantize = gently
    return spec
