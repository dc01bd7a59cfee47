"""A language model in a folder, or of a hub's id, through transformers: causal ones are asked, others given the sentence.

Greedy and one passage at a time, so that an answer does not hang on the company of others.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Any

from mtfix.backends import Passage, Rewritten
from mtfix.backends.fingerprint import fingerprint, hashes, release
from mtfix.backends.rewriter.answer import replacement
from mtfix.backends.rewriter.prompt import DIGEST, PLAIN, messages, room, sentence
from mtfix.types import MtfixError

lock = Lock()


@dataclass
class Local:
    """A loaded model. `encodes` when it is of the sequence-to-sequence kind."""

    name: str
    digest: str
    model: Any
    tokenizer: Any
    encodes: bool
    longest: int

    @classmethod
    def of(cls, place: str, device: str, threads: int) -> Local:
        """Load a model. Raises MtfixError."""
        torch, transformers = libraries()
        if place.startswith((".", "/", "~")) and not Path(place).expanduser().is_dir():
            raise MtfixError(f"there is no folder {place}: give --rewriter a model's folder, a hub id or an address")
        source = str(Path(place).expanduser()) if Path(place).expanduser().is_dir() else place
        torch.set_num_threads(threads)
        try:
            configuration = transformers.AutoConfig.from_pretrained(source)
            encodes = bool(configuration.is_encoder_decoder)
            kind = transformers.AutoModelForSeq2SeqLM if encodes else transformers.AutoModelForCausalLM
            tokenizer = transformers.AutoTokenizer.from_pretrained(source)
            model = kind.from_pretrained(source, use_safetensors=True).eval().to(chosen_device(torch, device))
        except Exception as error:
            raise MtfixError(f"cannot load the rewriter {place}: {brief(error)}") from None
        files = hashes(Path(source)) if Path(source).is_dir() else {"commit": str(configuration._commit_hash)}
        digest = fingerprint(files, release("transformers"), device, DIGEST)
        return cls(place, digest, model, tokenizer, encodes, longest(configuration, tokenizer))

    def rewrite(self, passages: Sequence[Passage]) -> list[Rewritten]:
        """Return what the model proposes for each passage."""
        return [self.answered(passage) for passage in passages]

    def answered(self, passage: Passage) -> Rewritten:
        """Return what the model proposes for one passage, or what is wrong."""
        try:
            with lock:
                said = self.said(passage)
        except Exception as error:
            free()
            return Rewritten(trouble=f"the rewriter {self.name} failed: {brief(error)}")
        found = None if said is None else replacement(said, passage)
        return Rewritten((found,) if found is not None else ())

    def said(self, passage: Passage) -> str | None:
        """Return what the model says; None where the passage does not fit or the answer does not come to its end."""
        torch, _ = libraries()
        inputs = self.inputs(passage)
        length, most = inputs["input_ids"].shape[1], room(passage)
        if length + (0 if self.encodes else most) > self.longest:
            return None
        ends = self.ends()
        with torch.inference_mode():
            made = self.model.generate(
                **inputs.to(self.model.device),
                do_sample=False,
                num_beams=1,
                max_new_tokens=most,
                pad_token_id=self.tokenizer.pad_token_id
                if self.tokenizer.pad_token_id is not None
                else min(ends, default=0),
            )
        own = made[0] if self.encodes else made[0][length:]
        if not ends.intersection(own[-1:].tolist()):
            return None
        return str(self.tokenizer.decode(own, skip_special_tokens=True))

    def inputs(self, passage: Passage) -> Any:
        """Return what the model reads: a conversation where it knows one, else the task and the sentence."""
        if self.encodes:
            return self.tokenizer(PLAIN + sentence(passage), return_tensors="pt")
        if self.tokenizer.chat_template:
            return self.tokenizer.apply_chat_template(
                messages(passage), add_generation_prompt=True, return_tensors="pt", return_dict=True
            )
        said = "\n\n".join(message["content"] for message in messages(passage))
        return self.tokenizer(f"{said}\n\n", return_tensors="pt")

    def ends(self) -> set[int]:
        """Return the tokens with which an answer ends."""
        given = self.model.generation_config.eos_token_id
        ends = given if isinstance(given, list) else [given, self.tokenizer.eos_token_id]
        return {end for end in ends if end is not None}


def libraries() -> tuple[Any, Any]:
    """Return torch and transformers, or say how to get them."""
    try:
        import torch
        import transformers
    except ImportError:
        raise MtfixError("a rewriter in a folder runs on torch: pip install 'mtfix[torch]'") from None
    return torch, transformers


def chosen_device(torch: Any, device: str) -> str:
    """Return the device's name. Raises MtfixError where there is none of that kind."""
    there = bool(torch.cuda.is_available())
    if device == "cuda" and not there:
        raise MtfixError("there is no CUDA device here: leave --device out")
    return "cuda" if there and device != "cpu" else "cpu"


def longest(configuration: Any, tokenizer: Any) -> int:
    """Return how many tokens the model reads."""
    told = getattr(configuration, "max_position_embeddings", None)
    return int(min(told or 1 << 20, tokenizer.model_max_length))


def free() -> None:
    """Give back a device's memory after it ran out."""
    with suppress(Exception):
        libraries()[0].cuda.empty_cache()


def brief(error: Exception) -> str:
    """Return the first line of what a library says, cut short."""
    lines = str(error).strip().splitlines()
    return (lines[0] if lines else type(error).__name__)[:200].rstrip(" .")
