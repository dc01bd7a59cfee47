"""Asks a translator for what the lexicon cannot settle; guards and lexicon judge its answers.

The model is one witness, the lexicon another. What both say is applied; what the model says alone is applied where its
calibrated probability is high and no guard has a doubt; else it is proposed, or nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from mtfix import lexicon
from mtfix.asking import Ask, asks
from mtfix.backends import Translation, Translator
from mtfix.backends.choose import translator
from mtfix.calibration import THRESHOLD, Signs, probability
from mtfix.fit import DETERMINERS
from mtfix.guards import doubts
from mtfix.guards.context import TRANSLATION, WORD
from mtfix.lexicon.stems import roots
from mtfix.lexicon.support import support
from mtfix.repairers.foreign_script import around, foreign_script, put, senses
from mtfix.repairers.job import Job
from mtfix.segment import line_at
from mtfix.types import Edit, Trust

BEST = 4
MOST_LETTERS = 2000
# Doubts that no reader should be bothered with: such an answer is not even proposed.
HOPELESS = ("stock phrase", "repeats itself", "not all English", "is empty", "too many for", "too few for")
# Nor one that says less than this of the source's known terms.
LEAST_SAID = 0.34
Answers = dict[str, list[Translation]]


@dataclass(frozen=True, slots=True)
class Candidate:
    """One English text for a job's span, with the edit that it makes and what speaks for and against it."""

    edit: Edit
    confidence: float
    agreed: bool
    said: float

    @property
    def worth_reading(self) -> bool:
        """Whether a person may gain from it."""
        return self.said >= LEAST_SAID and not any(word in doubt for doubt in self.edit.doubts for word in HOPELESS)

    @property
    def rank(self) -> tuple[bool, bool, float]:
        """How good it is beside others: no doubt, then a second witness, then confidence."""
        return (not self.edit.doubts, self.agreed, self.confidence)


def translation(jobs: Sequence[Job]) -> list[Edit | None]:
    """Propose English for foreign spans that no table settles; None where there is no translator or nothing worth reading.

    Each engine is called once, with every sentence of the batch.
    """
    engines = [translator(job.settings, job.finding.language) for job in jobs]
    open_jobs = [place for place, job in enumerate(jobs) if engines[place] and not settled(job)]
    asked = {place: list(questions(jobs[place])) for place in open_jobs}
    different = {id(engine): engine for engine in engines if engine}
    answers = {key: answered(engine, asked, engines) for key, engine in different.items()}
    edits: list[Edit | None] = [None] * len(jobs)
    for place in open_jobs:
        engine = engines[place]
        if engine:
            edits[place] = judged(jobs[place], engine, asked[place], answers[id(engine)])
    return edits


def settled(job: Job) -> bool:
    """Whether the tables have a trusted answer, or the span is more than a translator is asked for."""
    edit = foreign_script([job])[0]
    return len(job.finding.text) > MOST_LETTERS or (edit is not None and edit.trust is not Trust.REVIEW)


def questions(job: Job) -> Iterator[Ask]:
    """Yield the ways to ask for a job's span."""
    line = line_at(job.text, job.finding.start)
    before = job.text[line.start : job.finding.start].rpartition(". ")[2]
    after = job.text[job.finding.end : max(line.end, job.finding.end)]
    sentence, stop, _ = after.partition(". ")
    yield from asks(job.finding.text, job.finding.language or "", before, sentence + stop.rstrip())


def answered(engine: Translator, asked: dict[int, list[Ask]], engines: Sequence[Translator | None]) -> Answers:
    """Return an engine's answers by sentence: one call for all of its questions."""
    mine = (ask for place, own in asked.items() if engines[place] is engine for ask in own)
    sentences = list(dict.fromkeys(part for ask in mine for part in ask.parts))
    return dict(zip(sentences, engine.translate(sentences, BEST), strict=True)) if sentences else {}


def texts(ask: Ask, answers: Answers) -> Iterator[tuple[str, float]]:
    """Yield the English texts that the answers to a question give, each with its score: several for a question of one part."""
    rows = [answers[part] for part in ask.parts]
    if not all(rows):
        return
    for choice in rows[0] if len(rows) == 1 else [None]:
        chosen = [choice] if choice else [row[0] for row in rows]
        said = ask.read([one.text for one in chosen])
        if said and said.strip():
            yield said.strip(), min(one.score for one in chosen)


def judged(job: Job, engine: Translator, asked: list[Ask], answers: Answers) -> Edit | None:
    """Return the best answer for a job as an edit; None where none is worth reading."""
    found: dict[str, tuple[str, float, int]] = {}
    for ask in asked:
        for text, score in texts(ask, answers):
            said = in_place(job, text)
            key = roots(said)
            first, highest, ways = found.get(key, (said, score, 0))
            found[key] = (first, max(highest, score), ways + 1)
    known = {roots(form) for entry in senses(job) for form in entry.english}
    candidates = [
        candidate(job, engine, said, score, key in known, ways > 1) for key, (said, score, ways) in found.items()
    ]
    best = max((one for one in candidates if one.worth_reading), key=lambda one: one.rank, default=None)
    # Where the two differ on a known term, the lexicon's own proposal is the better one.
    return best.edit if best and (best.agreed or not known) else None


def candidate(job: Job, engine: Translator, said: str, score: float, agreed: bool, twice: bool) -> Candidate:
    """Return an answer as an edit in its place, doubted by every guard, with its calibrated confidence."""
    language = job.finding.language or "und"
    backing = support(job.finding.text, language, said)
    signs = Signs(
        score, backing.said, backing.backed, 1.0 if agreed else 0.5 if twice else 0.0, len(WORD.findall(said))
    )
    confidence = probability(engine.name, language, signs)
    trust = Trust.LIKELY if confidence >= THRESHOLD else Trust.REVIEW
    whose = f"translated by {engine.name}" + (", as the lexicon has it" if agreed else "")
    edit = replace(put(job, said, trust, whose), repairer=TRANSLATION, confidence=confidence)
    reasons = doubts(edit, job.document)
    return Candidate(edit.doubted(*reasons) if reasons else edit, confidence, agreed, backing.said)


def in_place(job: Job, said: str) -> str:
    """Return an answer with the capital, article and stop that its place asks for."""
    place = around(job)
    words = WORD.findall(said)
    ends = job.finding.text.rstrip("」』）)").endswith(("。", "！", "？", ".", "!", "?"))
    if said.endswith(".") and not ends and not said.endswith((".S.", "Mr.", "Dr.")):
        said = said[:-1]
    if place.word_before in DETERMINERS and words and words[0].lower() in {"a", "an", "the"}:
        said = said[len(words[0]) :].lstrip()
    first = said[:1]
    if place.opens_sentence:
        return first.upper() + said[1:]
    opens = words and first.isupper() and words[0] != "I" and lexicon.is_english(words[0].lower())
    named = words and any(words[0] in form.split() for entry in senses(job) for form in entry.english)
    return first.lower() + said[1:] if opens and not named and not words[0].isupper() else said
