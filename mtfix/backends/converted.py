"""A model in CTranslate2's form: quick on a processor, and no torch is needed.

The folder holds `model.bin` with its vocabulary, and beside it `source.spm` and `target.spm`, as the bundled model has
them, or a folder `tokenizer`. Where the weights are int8, products are exact, and a batch of sentences of one length
gives each the same bytes as alone; with other weights each sentence goes alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from mtfix.backends import Translation
from mtfix.backends.batches import BATCH, alike, ranked
from mtfix.backends.fingerprint import fingerprint, release
from mtfix.backends.plain import plain
from mtfix.backends.tokens import AGAIN
from mtfix.types import MtfixError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mtfix.backends.families import Reading

BEAM = 4
END = "</s>"


class Speller(Protocol):
    """Cuts a sentence into a model's pieces and joins them again; `says` is the piece that opens every translation."""

    says: str | None

    def pieces(self, sentence: str) -> list[str]:
        """Return the pieces of a sentence as the model reads them, its end mark included."""

    def text(self, pieces: Sequence[str]) -> str:
        """Return the text of pieces that the model said."""


class SentencePieces:
    """The speller of a Marian model of one pair of languages: a sentencepiece model for each side."""

    says: str | None = None

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


class Tokens:
    """The speller of any other model: its own tokenizer, told what to read (see `families`)."""

    def __init__(self, form: Reading) -> None:
        """Take the way in which the model reads a language."""
        self.form = form
        self.says: str | None = None if form.says is None else form.tokenizer.convert_ids_to_tokens(form.says)

    def pieces(self, sentence: str) -> list[str]:
        """Return the pieces of a sentence with its marks."""
        pieces: list[str] = self.form.tokenizer.convert_ids_to_tokens(self.form.ids(sentence))
        return pieces

    def text(self, pieces: Sequence[str]) -> str:
        """Return the text of pieces."""
        return self.form.text(self.form.tokenizer.convert_tokens_to_ids(list(pieces)))


class Converted:
    """Translates with a folder in CTranslate2's form; see `mtfix.backends.Translator`.

    `files` are the SHA-256 of its files by name. `longest` is the number of pieces up to which a sentence is read: a longer
    one gets no candidate, and neither does one whose translation does not come to its end.
    """

    def __init__(
        self,
        folder: Path,
        speller: Speller,
        *,
        name: str,
        language: str,
        files: Mapping[str, str],
        device: str = "cpu",
        threads: int = 1,
        beam: int = BEAM,
        longest: int = 250,
    ) -> None:
        """Load the weights. Raises MtfixError when they cannot be."""
        from ctranslate2 import Translator

        with troubles(f"the model in {folder} cannot be loaded", AGAIN):
            self.engine = Translator(str(folder), device=device, inter_threads=1, intra_threads=threads)
        self.speller, self.name, self.language = speller, name, language
        self.beam, self.longest = beam, longest
        compute: str = self.engine.compute_type
        self.batch = BATCH if device == "cuda" or compute == "int8_float32" else 1
        self.digest = fingerprint(files, release("ctranslate2"), device, compute, beam)

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
        says = self.speller.says
        with troubles(f"{self.name} failed"):
            results = self.engine.translate_batch(
                rows,
                target_prefix=[[says]] * len(rows) if says else None,
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
        opening = 1 if self.speller.says else 0
        return ranked(
            # The engine counts the piece that it was given among those that it chose.
            Translation(self.speller.text(said[opening:-1]), score * len(said) / (len(said) - opening))
            for said, score in zip(result.hypotheses, result.scores, strict=True)
            if len(said) > opening and said[-1] == END
        )


@contextmanager
def troubles(said: str, cure: str = "") -> Iterator[None]:
    """Make the engine's own errors a sentence that begins with `said` and ends with `cure`."""
    try:
        yield
    except (RuntimeError, ValueError, OSError) as error:
        reason = (str(error).splitlines() or ["no reason given"])[0]
        raise MtfixError(f"{said}: {reason}{cure}") from None
