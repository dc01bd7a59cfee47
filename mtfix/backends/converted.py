"""A model in CTranslate2's form: quick on a processor, and no torch is needed.

The folder holds `model.bin` with its vocabulary, and the tokenizer beside it: `source.spm` and `target.spm`, as the
bundled model has them. Where the weights are int8, products are exact, and a batch of sentences of one length gives
each the same bytes as alone; with other weights each sentence goes alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from mtfix.backends import Translation
from mtfix.backends.batches import BATCH, alike
from mtfix.backends.plain import plain
from mtfix.types import MtfixError

if TYPE_CHECKING:
    from collections.abc import Iterator

BEAM = 4
END = "</s>"


class Speller(Protocol):
    """Cuts a sentence into a model's pieces and joins them again."""

    def pieces(self, sentence: str) -> list[str]:
        """Return the pieces of a sentence as the model reads them, its end mark included."""

    def text(self, pieces: Sequence[str]) -> str:
        """Return the text of pieces that the model said."""


class SentencePieces:
    """The speller of a Marian model: one sentencepiece model for each side."""

    def __init__(self, folder: Path) -> None:
        """Read `source.spm` and `target.spm`."""
        from sentencepiece import SentencePieceProcessor

        self.source = SentencePieceProcessor(model_file=str(folder / "source.spm"))
        self.target = SentencePieceProcessor(model_file=str(folder / "target.spm"))

    def pieces(self, sentence: str) -> list[str]:
        """Return the pieces of a sentence with the end mark."""
        return [*self.source.encode(sentence, out_type=str), END]

    def text(self, pieces: Sequence[str]) -> str:
        """Return the text of pieces."""
        text: str = self.target.decode(list(pieces))
        return text


class Converted:
    """Translates with a folder in CTranslate2's form; see `mtfix.backends.Translator`.

    `longest` is the number of pieces up to which a sentence is read: a longer one gets no candidate, and neither does one
    whose translation does not come to its end.
    """

    def __init__(
        self,
        folder: Path,
        speller: Speller,
        *,
        name: str,
        language: str,
        digest: str,
        device: str = "cpu",
        compute: str = "int8",
        threads: int = 1,
        beam: int = BEAM,
        longest: int = 250,
    ) -> None:
        """Load the weights. Raises MtfixError when they cannot be."""
        from ctranslate2 import Translator

        with troubles(f"the model in {folder} cannot be loaded"):
            self.engine = Translator(
                str(folder), device=device, compute_type=compute, inter_threads=1, intra_threads=threads
            )
        self.speller, self.name, self.language, self.digest = speller, name, language, digest
        self.beam, self.longest = beam, longest
        self.batch = BATCH if compute == "int8" or device == "cuda" else 1

    def translate(self, sentences: Sequence[str], best: int = 1) -> list[list[Translation]]:
        """Return for each sentence its `best` candidates, likeliest first."""
        pieces = [self.speller.pieces(said) if (said := plain(sentence)) else [] for sentence in sentences]
        found: list[list[Translation]] = [[] for _ in sentences]
        fit = [place for place, row in enumerate(pieces) if 1 < len(row) <= self.longest]
        for batch in alike([len(pieces[place]) for place in fit], self.batch):
            places = [fit[number] for number in batch]
            for place, answer in zip(places, self.answers([pieces[place] for place in places], best), strict=True):
                found[place] = answer
        return found

    def answers(self, rows: list[list[str]], best: int) -> list[list[Translation]]:
        """Return the candidates of sentences with one number of pieces."""
        with troubles(f"{self.name} failed"):
            results = self.engine.translate_batch(
                rows,
                beam_size=max(self.beam, best),
                num_hypotheses=best,
                max_decoding_length=min(self.longest, 16 + 4 * len(rows[0])),
                max_input_length=0,
                return_scores=True,
                return_end_token=True,
                disable_unk=True,
            )
        return [self.finished(result) for result in results]

    def finished(self, result: Any) -> list[Translation]:
        """Return the candidates of one sentence that came to their end."""
        return [
            Translation(self.speller.text(said[:-1]), score)
            for said, score in zip(result.hypotheses, result.scores, strict=True)
            if said and said[-1] == END
        ]


@contextmanager
def troubles(said: str) -> Iterator[None]:
    """Make the engine's own errors a sentence that begins with `said`."""
    try:
        yield
    except (RuntimeError, ValueError, OSError) as error:
        reason = (str(error).splitlines() or ["no reason given"])[0]
        raise MtfixError(f"{said}: {reason}") from None
