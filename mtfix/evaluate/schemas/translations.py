"""Source texts with accepted translations: what mtfix makes of them, and what its translation model says alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from mtfix.evaluate.gains import sacrebleu
from mtfix.evaluate.report import Example, Section, Table, columns
from mtfix.evaluate.rows import Rows, references
from mtfix.evaluate.sections import section
from mtfix.evaluate.subject import Subject
from mtfix.types import Result, spliced

MOST_EXAMPLES = 12
NOTE = (
    "Right: the same as an accepted translation but for case, outer marks and a leading article. Applied and proposed are what mtfix makes of "
    "the source as an article; the model alone sees no lexicon and no guard, and is asked where --from or src_lang names the language."
)
Way = tuple[str, list[str]]


def translations(rows: Rows, subject: Subject) -> Section:
    """Score rows of the schema translations."""
    sources = [row["src"] for row in rows.rows]
    results = subject.results(sources)
    ways: list[Way] = [
        ("applied", [result.text for result in results]),
        ("applied or proposed", [proposed(result) for result in results]),
    ]
    if alone := subject.translated(sources, language(rows, subject)):
        ways.append(("model alone", alone))
    wanted = [list(references(row)) for row in rows.rows]
    found = tuple((name, len(said), *scores(said, wanted)) for name, said in ways)
    names = columns("way", "texts", ("BLEU", 2), ("chrF", 2), ("right %", 1))
    name, said = ways[-1]
    shown = [
        Example(f"{name}, accepted: {' / '.join(own)}", source, text)
        for source, text, own in zip(sources, said, wanted, strict=True)
    ]
    headline = ((f"BLEU, {name}", found[-1][2], 2), (f"chrF, {name}", found[-1][3], 2))
    return section(
        rows, [Table("Translation", names, found, NOTE, measure(wanted))], (), shown[:MOST_EXAMPLES], headline
    )


def language(rows: Rows, subject: Subject) -> str | None:
    """Return the language of the sources: the rows' own, or that of the settings; None where neither tells."""
    own = {row["src_lang"] for row in rows.rows if row.get("src_lang")}
    if len(own) == 1:
        return str(own.pop())
    given = subject.cleaner.settings.source_language
    return None if given == "auto" else given


def proposed(result: Result) -> str:
    """Return the text with every edit in place, those in review too."""
    return spliced(result.document.text, result.edits)


def scores(said: Sequence[str], wanted: Sequence[list[str]]) -> tuple[float, float, float]:
    """Return BLEU, chrF and the share that is right in percent, over all texts."""
    streams = by_stream(wanted)
    right = sum(bare(text) in set(map(bare, own)) for text, own in zip(said, wanted, strict=True))
    bleu, chrf = metrics()
    return bleu.corpus_score(said, streams).score, chrf.corpus_score(said, streams).score, 100 * right / len(said)


def metrics() -> tuple[Any, Any]:
    """Return sacrebleu's BLEU and chrF2 with their usual settings."""
    library = sacrebleu()
    return library.BLEU(), library.CHRF()


def by_stream(wanted: Sequence[list[str]]) -> list[list[str | None]]:
    """Return the references as sacrebleu takes them: the first of every text, the second of every text, and so on."""
    most = max(map(len, wanted))
    return [[own[place] if place < len(own) else None for own in wanted] for place in range(most)]


def bare(text: str) -> str:
    """Return a text without what does not make a translation wrong: case, outer marks, a leading article."""
    words = text.strip(" .,;:!?\"'“”‘’()[]").lower().split()
    return " ".join(words[1:] if words[:1] in (["the"], ["a"], ["an"]) and len(words) > 1 else words)


def measure(wanted: Sequence[list[str]]) -> str:
    """Return the signatures as sacrebleu prints them."""
    said = []
    for metric in metrics():
        metric.corpus_score(["a"], by_stream([wanted[0]]))
        said.append(f"{type(metric).__name__}={metric.get_signature()}")
    return "|".join(said)
