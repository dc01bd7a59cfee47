"""A model in transformers' form, run by torch: any Marian, M2M100, NLLB, MADLAD or T5 model from a folder.

On a processor each sentence goes alone, in float32: products of floats depend on the shape of a batch. On a GPU
sentences of one length go together, in bfloat16 where the GPU computes in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from mtfix.backends import Translation
from mtfix.backends.batches import BATCH, alike, ranked
from mtfix.backends.families import reading
from mtfix.backends.fingerprint import fingerprint, hashes, release
from mtfix.backends.plain import plain
from mtfix.backends.tokens import AGAIN, NoRoomError, configuration, outcry, tokenizer
from mtfix.types import MtfixError

BEAM = 4
LONGEST = 400


class Generating:
    """Translates with `generate` of transformers; see `mtfix.backends.Translator`.

    `device` is "auto" (a GPU where there is one), "cpu" or "cuda". Raises MtfixError when torch or the GPU is missing, and
    when the folder holds no whole model that reads the language and writes English.
    """

    def __init__(
        self, folder: Path, *, name: str, language: str, device: str = "auto", threads: int = 1, beam: int = BEAM
    ) -> None:
        """Load the weights and the tokenizer; nothing is asked of a network."""
        torch = installed(name)
        self.device = placed(device, torch.cuda.is_available())
        dtype = torch.bfloat16 if self.device == "cuda" and torch.cuda.is_bf16_supported() else torch.float32
        self.config = configuration(folder)
        self.reading = reading(tokenizer(folder), self.config, name, language)
        with outcry(f"the model in {folder} cannot be loaded", AGAIN):
            self.model = weights(folder, dtype).to(self.device)
        self.name, self.language, self.beam, self.threads = name, language, beam, threads
        self.batch = BATCH if self.device == "cuda" else 1
        self.longest = min(self.config.get("max_position_embeddings") or LONGEST, LONGEST)
        computing = (release("torch"), release("transformers"), self.device, str(dtype), beam)
        self.digest = fingerprint(hashes(folder), *computing)

    def translate(self, sentences: Sequence[str], best: int = 1) -> list[list[Translation]]:
        """Return for each sentence its `best` candidates, likeliest first."""
        rows = [self.reading.ids(plain(sentence)) for sentence in sentences]
        found: list[list[Translation]] = [[] for _ in sentences]
        fit = [place for place, row in enumerate(rows) if 0 < len(row) <= self.longest]
        for batch in alike([len(rows[place]) for place in fit], self.batch):
            places = [fit[number] for number in batch]
            for place, answer in zip(places, self.answers([rows[place] for place in places], best), strict=True):
                found[place] = answer
        return found

    def answers(self, rows: list[list[int]], best: int) -> list[list[Translation]]:
        """Return the candidates of sentences with one number of ids; where the GPU has no room, of each alone."""
        import torch

        torch.set_num_threads(self.threads)
        try:
            with outcry(f"{self.name} failed"):
                return self.generated(rows, best)
        except NoRoomError as error:
            if len(rows) == 1:
                raise MtfixError(f"{self.name}: the GPU has no room for it: use --device cpu") from error
            torch.cuda.empty_cache()
        return [self.answers([row], best)[0] for row in rows]

    def generated(self, rows: list[list[int]], best: int) -> list[list[Translation]]:
        """Return the candidates that the model says for a batch without padding."""
        import torch

        with torch.inference_mode():
            source = torch.tensor(rows, device=self.device)
            seen = torch.ones_like(source)
            said = self.model.generate(
                input_ids=source, attention_mask=seen, generation_config=self.plan(best, len(rows[0]))
            )
            scored = [self.scored(source[place // best], row) for place, row in enumerate(said)]
        answers = (scored[start : start + best] for start in range(0, len(scored), best))
        return [ranked(answer) for answer in answers]

    def plan(self, best: int, length: int) -> Any:
        """Return how the model is to generate; what its author chose beyond the needful (penalties, sampling) is left out."""
        from transformers import GenerationConfig

        special = self.reading.tokenizer
        never = {special.unk_token_id, special.pad_token_id}
        return GenerationConfig(
            num_beams=max(self.beam, best),
            num_return_sequences=best,
            do_sample=False,
            length_penalty=1.0,
            early_stopping=max(self.beam, best) > 1,
            max_new_tokens=min(self.longest - 1, 16 + 4 * length),
            suppress_tokens=sorted(never - {None}),
            forced_bos_token_id=self.reading.says,
            eos_token_id=special.eos_token_id,
            pad_token_id=special.pad_token_id,
            decoder_start_token_id=self.config["decoder_start_token_id"],
        )

    def scored(self, source: Any, said: Any) -> Translation | None:
        """Return what was said with the mean log probability of its ids; None when it did not come to its end."""
        import torch

        ids: list[int] = said.tolist()
        end = self.reading.tokenizer.eos_token_id
        if end not in ids[1:]:
            return None
        length = ids.index(end, 1)
        row = said[: length + 1]
        logits = self.model(input_ids=source[None], decoder_input_ids=row[None, :-1]).logits[0]
        chances = torch.log_softmax(logits.float(), -1).gather(1, row[1:, None])[:, 0]
        own = chances[1:] if self.reading.says is not None else chances  # the code of the language is not chosen
        return Translation(self.reading.text(ids[1:length]), float(own.mean()))


def installed(name: str) -> Any:
    """Return torch. Raises MtfixError when it is not installed."""
    if find_spec("torch") is None:
        raise MtfixError(f"{name} needs torch: pip install 'mtfix[torch]', or use the bundled translator")
    import torch

    return torch


def placed(device: str, gpu: bool) -> str:
    """Return where a model runs. Raises MtfixError when a GPU is asked for and there is none."""
    if device == "cuda" and not gpu:
        raise MtfixError("there is no GPU that torch can use: leave --device away, or use --device cpu")
    return "cuda" if gpu and device != "cpu" else "cpu"


def weights(folder: Path, dtype: Any) -> Any:
    """Return the model of a folder, ready to translate. Raises MtfixError when the folder holds not all of its weights."""
    from transformers import AutoModelForSeq2SeqLM

    model, report = AutoModelForSeq2SeqLM.from_pretrained(
        folder, dtype=dtype, local_files_only=True, trust_remote_code=False, output_loading_info=True
    )
    if missing := sorted(report["missing_keys"]):
        raise MtfixError(
            f"the model in {folder} is not whole: {len(missing)} of its weights are missing ({missing[0]} …){AGAIN}"
        )
    return model.eval()
