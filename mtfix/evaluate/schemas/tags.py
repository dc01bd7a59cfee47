"""Tagged words: is what is damaged called so, word by word, and does the repair come nearer to the post-edit?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mtfix.evaluate import gains
from mtfix.evaluate.gains import Gain
from mtfix.evaluate.groups import grouped, spread
from mtfix.evaluate.measures import Confusion, auc, confusion, interval, reliability, spearman
from mtfix.evaluate.report import Balance, Cell, Curves, Example, Plot, Section, Table, columns
from mtfix.evaluate.rows import Row, Rows, references
from mtfix.evaluate.sections import section
from mtfix.evaluate.subject import Subject
from mtfix.evaluate.tokens import written
from mtfix.types import Result

LEVELS = tuple(place / 50 for place in range(1, 50))
LARGE_GROUP = 4
MOST_EXAMPLES = 12
NOTE = (
    "The text is put as it is written, read by mtfix so, and scored on its own tokens; a mark glued to a word counts as not "
    "called. One threshold for all languages."
)


@dataclass(frozen=True)
class Tagged:
    """A row with its truth, its probabilities token by token, and what its repair is worth (None without a post-edit)."""

    row: Row
    wrong: tuple[bool, ...]
    scores: tuple[float, ...]
    gain: Gain | None
    result: Result
    after: str

    @property
    def language(self) -> str:
        """The source language."""
        return str(self.row.get("src_lang") or "—")

    def cells(self, threshold: float) -> Confusion:
        """Return how truth and claim agree."""
        return confusion(self.wrong, (score >= threshold for score in self.scores))


def tags(rows: Rows, subject: Subject) -> Section:
    """Score rows of the schema tags."""
    items = tagged(rows, subject)
    groups = grouped(items, lambda item: item.language)
    tables = [word_table(groups, subject.threshold), segment_table(groups)]
    repaired = [(name, [item.gain for item in own if item.gain]) for name, own in groups]
    if any(own for _, own in repaired):
        tables.append(repair_table(repaired))
    plots: list[Plot] = [
        threshold_curves(groups, subject.threshold),
        reliability_curves(groups),
        balance(repaired),
    ]
    every = words_of(items, subject.threshold)
    return section(
        rows,
        tuple(tables),
        tuple(plots),
        tuple(examples(items)),
        (("word MCC", every.mcc, 3), ("word F1", every.f1, 3), *worth(repaired[-1][1])),
    )


def worth(gains_: Sequence[Gain]) -> list[tuple[str, float | None, int]]:
    """Return the headline of the repair."""
    if not gains_:
        return []
    improved, worsened = (sum(getattr(gain, name) for gain in gains_) for name in ("improved", "worsened"))
    return [("improved", improved, 0), ("worsened", worsened, 0)]


def tagged(rows: Rows, subject: Subject) -> list[Tagged]:
    """Return the rows with what mtfix says of them."""
    texts = [written(row["text"]) for row in rows.rows]
    results = subject.results(text.text for text in texts)
    words = subject.words(text.text for text in texts)
    found = []
    for row, text, result, own in zip(rows.rows, texts, results, words, strict=True):
        after = text.retokenised(result)
        gain = None
        if "ref" in row:
            gain = gains.gain(" ".join(text.tokens), after, references(row), len(result.applied), tokenised=True)
        wrong = tuple(tag == "B" for tag in row["tags"])
        found.append(Tagged(row, wrong, tuple(text.scores(own)), gain, result, after))
    return found


def words_of(items: Sequence[Tagged], threshold: float) -> Confusion:
    """Return the agreement over all words."""
    return sum((item.cells(threshold) for item in items), Confusion())


def word_table(groups: Sequence[tuple[str, list[Tagged]]], threshold: float) -> Table:
    """Return the word scores by language."""
    found: list[tuple[Cell, ...]] = []
    for name, items in groups:
        parts = [item.cells(threshold) for item in items]
        every = sum(parts, Confusion())
        wrong = [truth for item in items for truth in item.wrong]
        scores = [score for item in items for score in item.scores]
        found.append(
            (
                name,
                len(items),
                len(wrong),
                100 * sum(wrong) / len(wrong),
                every.mcc,
                ranged(interval(parts)),
                every.f1,
                every.f1_right,
                every.precision,
                every.recall,
                auc(wrong, scores),
            )
        )
    names = columns(
        "source",
        "sentences",
        "words",
        ("damaged %", 1),
        ("MCC", 3),
        "95 %",
        ("F1 damaged", 3),
        ("F1 right", 3),
        ("precision", 3),
        ("recall", 3),
        ("word AUC", 3),
    )
    return Table("Words", names, tuple(found), NOTE, "words: a mark glued to a word is O")


def ranged(limits: tuple[float, float] | None, digits: int = 2) -> str | None:
    """Return an interval for a reader."""
    return f"{limits[0]:.{digits}f} to {limits[1]:.{digits}f}" if limits else None


def segment_table(groups: Sequence[tuple[str, list[Tagged]]]) -> Table:
    """Return how the sentence's highest word tells damaged sentences from sound ones, and bad ones from good ones."""
    found: list[tuple[Cell, ...]] = []
    for name, items in groups:
        peaks = [max(item.scores, default=0.0) for item in items]
        found.append((name, len(items), auc([any(item.wrong) for item in items], peaks), *correlations(items)))
    names = columns("source", "sentences", ("AUC", 3), ("rank correlation with hter", 3), ("with lack of adequacy", 3))
    note = "AUC by the highest word, a damaged sentence having any damaged word; correlations by the mean of the words."
    return Table("Sentences", names, tuple(found), note)


def correlations(items: Sequence[Tagged]) -> list[float | None]:
    """Return the rank correlation of the mean probability with the edits that were needed and with what raters missed."""
    found = []
    for field, sign in (("hter", 1), ("da", -1)):
        own = [item for item in items if isinstance(item.row.get(field), int | float) and item.scores]
        means = [sum(item.scores) / len(item.scores) for item in own]
        found.append(spearman(means, [sign * item.row[field] for item in own]))
    return found


def repair_table(groups: Sequence[tuple[str, list[Gain]]]) -> Table:
    """Return what the repair is worth by language."""
    found = [(name, *gains.cells(own)) for name, own in groups if own]
    note = "On the row's own tokens; only applied edits count. TER before is what doing nothing scores."
    return Table("Repair", (*columns("source"), *gains.COLUMNS), tuple(found), note, gains.measure(tokenised=True))


def threshold_curves(groups: Sequence[tuple[str, list[Tagged]]], threshold: float) -> Curves:
    """Return MCC over the threshold by language."""
    lines = []
    for name, items in groups[: 2 * LARGE_GROUP]:
        points = [(level, words_of(items, level).mcc or 0.0) for level in LEVELS]
        lines.append((name, tuple(points)))
    return Curves(
        "Word MCC by threshold", "probability from which a word is called damaged", "MCC", tuple(lines), threshold
    )


def reliability_curves(groups: Sequence[tuple[str, list[Tagged]]]) -> Curves:
    """Return how often words of a probability are damaged."""
    _, items = groups[-1]
    wrong = [truth for item in items for truth in item.wrong]
    scores = [score for item in items for score in item.scores]
    points = tuple((mean, rate) for mean, rate, _ in reliability(wrong, scores))
    return Curves(
        "Are the probabilities honest?",
        "probability said",
        "share that is damaged",
        (("words", points),),
        None,
        1.0,
        True,
    )


def balance(groups: Sequence[tuple[str, list[Gain]]]) -> Balance:
    """Return improved and worsened sentences by language."""
    rows = [(name, sum(g.improved for g in own), sum(g.worsened for g in own), len(own)) for name, own in groups if own]
    return Balance("Sentences nearer to and further from their post-edit", tuple(rows))


def examples(items: Sequence[Tagged]) -> list[Example]:
    """Return sentences that were worsened first, then some that were improved."""
    worse = [item for item in items if item.gain and item.gain.worsened]
    better = [item for item in items if item.gain and item.gain.improved]
    shown = [("worsened", item) for item in spread(worse, MOST_EXAMPLES)]
    shown += [("improved", item) for item in spread(better, MOST_EXAMPLES)]
    return [Example(what, item.result.document.text, item.result.text) for what, item in shown]
