"""Pairs of a damaged text and the intact one: is the damage seen, where it is, and is the intact text given back?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mtfix.evaluate import gains
from mtfix.evaluate.gains import Gain
from mtfix.evaluate.gleu import gleu
from mtfix.evaluate.groups import ALL, grouped, spread
from mtfix.evaluate.measures import Overlap, overlap, wilson
from mtfix.evaluate.report import Balance, Bars, Cell, Example, Plot, Section, Table, columns
from mtfix.evaluate.rows import Row, Rows, references
from mtfix.evaluate.sections import section
from mtfix.evaluate.subject import Subject
from mtfix.evaluate.tokens import Written, written
from mtfix.languages import FOREIGN
from mtfix.types import Result

MOST_EXAMPLES = 12


@dataclass(frozen=True)
class Pair:
    """A damaged text with its corrections, as they are written, and what mtfix says of them."""

    row: Row
    bad: Written
    goods: tuple[Written, ...]
    result: Result
    peak: float
    good_peaks: tuple[float, ...]
    gain: Gain | None
    category: str

    @property
    def restored(self) -> bool:
        """Whether the text became a correction to the character."""
        return self.result.text in {good.text for good in self.goods}

    @property
    def spans(self) -> Overlap | None:
        """How the findings agree with the damage, None where that has no place."""
        known = [(start, end) for start, end, *_ in self.row.get("spans") or ()]
        return overlap([(found.start, found.end) for found in self.result.findings], known) if known else None


def pairs(rows: Rows, subject: Subject) -> Section:
    """Score rows of the schema pairs."""
    damaged = [row for row in rows.rows if row["bad"] not in references(row)]
    sound = [row for row in rows.rows if row["bad"] in references(row)]
    items = paired(damaged, subject)
    groups = grouped(items, lambda item: item.category)
    tables = [detection_table(groups), restoration_table(groups)] if items else []
    tables.append(intact_table(intact(items, sound), subject))
    if all(row.get("tokenised") for row in rows.rows):
        tables.append(gleu_table(rows.rows, subject))
    return section(rows, tables, plots(groups) if items else (), examples(items), headline(items))


def plots(groups: Sequence[tuple[str, list[Pair]]]) -> list[Plot]:
    """Return accuracy and restoration by category."""
    accuracy = tuple((name, share(wins(own)), wilson(sum(wins(own)), len(wins(own)))) for name, own in groups)
    restored = tuple((name, share([item.restored for item in own]), None) for name, own in groups)
    sums = tuple((name, *changes(own), len(own)) for name, own in groups)
    return [
        Bars("The damaged side has the higher word", accuracy),
        Bars("Given back to the character", restored),
        Balance("Texts nearer to and further from the intact one", sums),
    ]


def headline(items: Sequence[Pair]) -> list[tuple[str, float | None, int]]:
    """Return the figures over all categories."""
    improved, worsened = changes(items)
    return [
        ("pair accuracy", share(wins(items)), 3),
        ("restored", share([item.restored for item in items]), 3),
        ("improved", improved, 0),
        ("worsened", worsened, 0),
    ]


def changes(items: Iterable[Pair]) -> tuple[int, int]:
    """Return how many were improved and how many worsened."""
    known = [item.gain for item in items if item.gain]
    return sum(gain.improved for gain in known), sum(gain.worsened for gain in known)


def as_written(row: Row, text: str) -> Written:
    """Return a text of a row, a tokenised one put as it is written, another as a single token."""
    return written(text) if row.get("tokenised") else Written((text,), text, ((0, len(text)),))


def paired(rows: Iterable[Row], subject: Subject) -> list[Pair]:
    """Return the rows with what mtfix says of both sides."""
    rows = list(rows)
    bads = [as_written(row, row["bad"]) for row in rows]
    goods = [tuple(as_written(row, text) for text in references(row)) for row in rows]
    results = subject.results(bad.text for bad in bads)
    peaks = subject.peaks(bad.text for bad in bads)
    found = []
    for row, bad, own, result, peak in zip(rows, bads, goods, results, peaks, strict=True):
        tokenised = bool(row.get("tokenised"))
        before, after = (row["bad"], bad.retokenised(result)) if tokenised else (bad.text, result.text)
        gain = gains.altered(before, after, references(row), len(result.applied), tokenised)
        good_peaks = tuple(subject.peaks(good.text for good in own))
        found.append(Pair(row, bad, own, result, peak, good_peaks, gain, category(row)))
    return found


def category(row: Row) -> str:
    """Return a row's category; a word left in the source's language is harder to see in a script that English shares."""
    name = str(row.get("category") or "—")
    if name == "codemix" and row.get("spans"):
        letters = "".join(row["bad"][start:end] for start, end, *_ in row["spans"])
        return f"{name} ({'other script' if FOREIGN.search(letters) else 'Latin script'})"
    return name


def wins(items: Iterable[Pair]) -> list[bool]:
    """Return for each pair whether the damaged side has the higher word; several corrections make several pairs."""
    return [item.peak > good for item in items for good in item.good_peaks]


def share(items: Sequence[bool]) -> float | None:
    """Return the share that is true."""
    return sum(items) / len(items) if items else None


def detection_table(groups: Sequence[tuple[str, list[Pair]]]) -> Table:
    """Return what is seen, by category."""
    found: list[tuple[Cell, ...]] = []
    for name, items in groups:
        won = wins(items)
        limits = wilson(sum(won), len(won))
        ties = [item.peak == good for item in items for good in item.good_peaks]
        placed = [spans for item in items if (spans := item.spans)]
        whole = sum(placed, Overlap())
        found.append(
            (
                name,
                len(items),
                share(won),
                f"{limits[0]:.2f} to {limits[1]:.2f}" if limits else None,
                share(ties),
                share([bool(item.result.findings) for item in items]),
                whole.known_touched / whole.known if placed else None,
                whole.exact / whole.known if placed else None,
                whole.precision,
                whole.recall,
            )
        )
    names = columns(
        "category",
        "pairs",
        ("accuracy", 3),
        "95 %",
        ("ties", 3),
        ("anything found", 3),
        ("span touched", 3),
        ("span exact", 3),
        ("precision", 3),
        ("recall", 3),
    )
    note = "Accuracy by the highest word of each side. The rest is about findings, which a reader sees: precision and recall of their characters."
    return Table("Seen", names, tuple(found), note)


def restoration_table(groups: Sequence[tuple[str, list[Pair]]]) -> Table:
    """Return what is given back, by category."""
    found: list[tuple[Cell, ...]] = []
    for name, items in groups:
        own = [item.gain for item in items if item.gain]
        restored = share([item.restored for item in items])
        found.append((name, restored, *gains.cells(own, len(items))))
    names = (*columns("category", ("restored", 3)), *gains.COLUMNS)
    measured = gains.measure(tokenised=all(item.row.get("tokenised") for item in groups[-1][1]))
    return Table(
        "Given back", names, tuple(found), "Applied edits only; TER and chrF are those of the altered texts.", measured
    )


def intact(items: Sequence[Pair], sound: Iterable[Row]) -> list[tuple[str, str]]:
    """Return (kind, text) of every text that must be left alone, each once."""
    texts = {good.text: "corrected side" for item in items for good in item.goods}
    texts |= {as_written(row, row["bad"]).text: "nothing to correct" for row in sound}
    return [(kind, text) for text, kind in texts.items()]


def intact_table(texts: Sequence[tuple[str, str]], subject: Subject) -> Table:
    """Return alarms on the intact sides."""
    results = subject.results(text for _, text in texts)
    found: list[tuple[Cell, ...]] = []
    for name, own in grouped(zip(texts, results, strict=True), lambda item: item[0][0]):
        flagged, edited = sum(bool(r.findings) for _, r in own), sum(bool(r.applied) for _, r in own)
        found.append((name, len(own), flagged, 1000 * flagged / len(own), edited, 1000 * edited / len(own)))
    names = columns("text", "texts", "flagged", ("of 1,000", 2), "edited", ("edited of 1,000", 2))
    return Table("Intact texts", names, tuple(found), "Every alarm here is false, but for what the corrections left.")


def gleu_table(rows: Sequence[Row], subject: Subject) -> Table:
    """Return GLEU of tokenised rows before and after, those without anything to correct among them."""
    sources, goods = [row["bad"] for row in rows], [references(row) for row in rows]
    texts = [written(source) for source in sources]
    results = subject.results(text.text for text in texts)
    after = [text.retokenised(result) for text, result in zip(texts, results, strict=True)]
    found = ((ALL, len(rows), gleu(sources, sources, goods), gleu(after, sources, goods)),)
    names = columns("text", "sentences", ("GLEU before", 2), ("GLEU after", 2))
    return Table("Correction", names, found, measure="GLEU=4-grams, 500 draws of a correction, seeded")


def examples(items: Sequence[Pair]) -> list[Example]:
    """Return texts that were worsened, then some that were altered and not restored, then some that were."""
    worse = [item for item in items if item.gain and item.gain.worsened]
    other = [item for item in items if item.gain and not item.restored and not item.gain.worsened]
    good = [item for item in items if item.restored]
    kinds = (("worsened", worse), ("altered, not restored", other), ("restored", good))
    return [
        Example(f"{what} ({item.category})", item.result.document.text, item.result.text)
        for what, own in kinds
        for item in spread(own, MOST_EXAMPLES)
    ]
