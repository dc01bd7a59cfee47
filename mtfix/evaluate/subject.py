"""What is scored: mtfix through its public interface, each text once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from mtfix import rewriting, tagging
from mtfix.backends import choose, standing
from mtfix.pipeline import Cleaner
from mtfix.types import Failure, MtfixError, Result

Words = Sequence[tuple[int, int, float]]
Progress = Callable[[int], None]


def silent(done: int) -> None:
    """Say nothing of how many texts are done."""


@dataclass
class Subject:
    """A cleaner and the probability from which a word counts as called damaged. Outcomes are kept for one file."""

    cleaner: Cleaner
    threshold: float = 0.5
    progress: Progress = silent
    failures: dict[str, str] = field(default_factory=dict)
    used: dict[str, str] = field(default_factory=dict)
    done: int = 0
    _results: dict[str, Result] = field(default_factory=dict)
    _words: dict[str, Words] = field(default_factory=dict)

    def results(self, texts: Iterable[str]) -> list[Result]:
        """Return the result for each text; a text that failed has one without findings and is counted in `failures`."""
        texts = list(texts)
        new = [text for text in dict.fromkeys(texts) if text not in self._results]
        for text, outcome in zip(new, self.cleaner.clean_many(new), strict=True):
            self._results[text] = self.answer(text, outcome)
            self.count()
        return [self._results[text] for text in texts]

    def with_source(self, text: str, source: str) -> Result:
        """Return the result for an article of which the source is at hand."""
        try:
            outcome: Result | Failure = self.cleaner.clean(text, source=source)
        except MtfixError as error:
            outcome = Failure("", "clean", str(error))
        self.count()
        return self.answer(text, outcome)

    def answer(self, text: str, outcome: Result | Failure) -> Result:
        """Return a result whatever came out."""
        if isinstance(outcome, Result):
            return outcome
        self.failures[text] = outcome.error
        return Result(self.cleaner.document(text))

    def words(self, texts: Iterable[str]) -> list[Words]:
        """Return (start, end, probability of damage) for each run of non-space of each text."""
        texts = list(texts)
        for text in texts:
            if text not in self._words:
                self._words[text] = self.inspected(text)
                self.count()
        return [self._words[text] for text in texts]

    def inspected(self, text: str) -> Words:
        """Return a text's words, all at 0 when it cannot be examined."""
        try:
            return self.cleaner.inspect(text)
        except Exception as error:
            self.failures[text] = str(error)
            return [(0, len(text), 0.0)] if text.strip() else []

    def peaks(self, texts: Iterable[str]) -> list[float]:
        """Return the highest probability of a word for each text, 0 for an empty one."""
        return [max((p for _, _, p in words), default=0.0) for words in self.words(texts)]

    def translated(self, sources: Sequence[str], language: str | None) -> list[str] | None:
        """Return what the translation model of a language says alone, nothing where it fails; None without a model."""
        model = choose.translator(self.cleaner.settings, language)
        if model is None:
            return None
        self.used[f"translator {language}"] = model.digest
        return [found[0].text if found else "" for found in model.translate(sources)]

    def models(self) -> dict[str, str]:
        """Return the digest of each model that takes part or may, by its role."""
        settings = self.cleaner.settings
        tagger, _ = tagging.chosen(settings)
        found = {f"translator {name}": digest for name, digest in standing.models(settings).items()} | self.used
        if tagger is not None:
            found["tagger"] = tagger.digest
        return found | (self.rewriter() if settings.rewriter != "none" else {})

    def rewriter(self) -> dict[str, str]:
        """Return the rewriter's digest, nothing where it cannot be had."""
        try:
            return {"rewriter": rewriting.chosen(self.cleaner.settings).digest}
        except MtfixError:
            return {}

    def count(self) -> None:
        """One more text is done."""
        self.done += 1
        self.progress(self.done)

    def forget(self) -> None:
        """Drop what was kept: the next file has other texts."""
        self._results.clear()
        self._words.clear()
        self.failures.clear()
        self.done = 0
