"""Articles with known damage of content put in: numbers changed and sentences dropped, the same ones every time.

What is found is counted by segments: a changed number where a number-mismatch touches its segment, a dropped sentence
where an omitted-sentence stands at its gap. Segments that were not touched and are flagged count as false, though an
engine's own mistakes are among them; the human reference, where they are rare, shows how many.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256

from mtfix.evaluate import gains
from mtfix.evaluate.gains import Gain
from mtfix.evaluate.groups import grouped
from mtfix.evaluate.report import Cell, Table, columns
from mtfix.types import Damage, Finding, Result

REFERENCE = "human reference"
NUMBER = re.compile(r"(?<![\w.,/:-])\d{1,3}(?:,\d{3})+(?![\w,/:-])|(?<![\w.,/:-])\d+(?:\.\d+)?(?![\w/:-]|[.,]\d)")
EVERY_NUMBER, EVERY_DROP = 4, 12
SHORTEST = 8
WITH_SOURCE = frozenset({Damage.NUMBER_MISMATCH, Damage.OMITTED_SENTENCE})


@dataclass(frozen=True)
class Article:
    """One system's translation of a document, a segment a line."""

    system: str
    lines: tuple[str, ...]
    reference: tuple[str, ...]
    source: str
    doc: str

    @cached_property
    def text(self) -> str:
        """The article."""
        return "\n".join(self.lines)

    @cached_property
    def places(self) -> tuple[tuple[int, int], ...]:
        """Where each segment stands in the text."""
        found, start = [], 0
        for line in self.lines:
            found.append((start, start + len(line)))
            start += len(line) + 1
        return tuple(found)


@dataclass(frozen=True)
class Damaged:
    """An article with damage put in: lines of `article` whose number was changed, and before which a sentence was dropped."""

    article: Article
    numbers: tuple[int, ...]
    drops: tuple[int, ...]

    @property
    def touched(self) -> frozenset[int]:
        """The lines that damage was put into or beside: flags there are not false."""
        return frozenset((*self.numbers, *self.drops, *(line - 1 for line in self.drops)))

    def lines_of(self, finding: Finding) -> set[int]:
        """Return the lines that a finding touches; one at a break touches both sides."""
        empty = finding.start == finding.end
        return {
            line
            for line, (start, end) in enumerate(self.article.places)
            if (start - 1 <= finding.start <= end + 1 if empty else finding.start < end and start < finding.end)
        }

    def number_gain(self, mapped: Callable[[Result, int, int], str], result: Result) -> list[Gain]:
        """Return what became of each segment with a changed number."""
        found = []
        for line in self.numbers:
            start, end = self.article.places[line]
            applied = sum(start <= edit.start <= end for edit in result.applied)
            before, after = self.article.text[start:end], mapped(result, start, end)
            found.append(gains.gain(before, after, [self.article.reference[line]], applied, tokenised=False))
        return found


def chance(*parts: object) -> int:
    """Return a number that is always the same for the same parts."""
    return int(sha256("\x1f".join(map(str, parts)).encode("utf-8", "surrogatepass")).hexdigest()[:12], 16)


def injected(article: Article) -> Damaged:
    """Return the article with numbers changed in a quarter of the segments that hold any, and one in twelve dropped."""
    dropped = set(dropped_lines(article))
    lines, reference = list[str](), list[str]()
    numbers, drops = list[int](), list[int]()
    for place, line in enumerate(article.lines):
        if place in dropped:
            drops.append(len(lines))
            continue
        near = place - 1 in dropped or place + 1 in dropped
        changed = None if near else with_other_number(line, article.source, chance(article.doc, article.system, place))
        if changed:
            numbers.append(len(lines))
        lines.append(changed or line)
        reference.append(article.reference[place])
    made = replace(article, lines=tuple(lines), reference=tuple(reference))
    return Damaged(made, tuple(numbers), tuple(drops))


def dropped_lines(article: Article) -> Iterator[int]:
    """Yield the segments that are dropped: neither the first nor the last, no two side by side, none that says next to nothing."""
    last = -2
    for place in range(1, len(article.lines) - 1):
        worth = len(article.lines[place].split()) >= SHORTEST
        if worth and place - last > 2 and chance("drop", article.doc, place) % EVERY_DROP == 0:
            last = place
            yield place


def with_other_number(line: str, source: str, seed: int) -> str | None:
    """Return a line with one of its numbers changed to one that the source does not hold; None for three of four lines."""
    found = list(NUMBER.finditer(line))
    if not found or seed % EVERY_NUMBER:
        return None
    match = found[seed // EVERY_NUMBER % len(found)]
    said = match.group()
    for step in range(1, 9):
        first = str((int(said[0]) - 1 + step) % 9 + 1)
        other = first + said[1:]
        if other != said and other.replace(",", "") not in plain(source):
            return line[: match.start()] + other + line[match.end() :]
    return None


def plain(source: str) -> str:
    """Return the source with its digits in ASCII and without the marks between them."""
    import unicodedata

    return unicodedata.normalize("NFKC", source).replace(",", "")


def found_table(given: Sequence[tuple[Damaged, Result]]) -> Table:
    """Return what was found of the damage put in, and how many untouched segments were flagged, by system."""
    found: list[tuple[Cell, ...]] = []
    for name, own in grouped(given, lambda item: item[0].article.system):
        tallies = [tally(one, result) for one, result in own]
        numbers, seen, drops, gaps, others, false = (sum(column) for column in zip(*tallies, strict=True))
        found.append(
            (name, numbers, percent(seen, numbers), drops, percent(gaps, drops), others, false, percent(false, others))
        )
    names = columns(
        "system",
        "numbers changed",
        ("found %", 1),
        "sentences dropped",
        ("dropped found %", 1),
        "untouched segments",
        "flagged",
        ("flagged %", 2),
    )
    note = (
        "With the source given. Untouched segments hold the engine's own mistakes too: an engine's wrong number that is "
        "flagged counts as false here. The human reference shows how often that is so."
    )
    return Table("With the source: damage put in", names, tuple(found), note)


def tally(one: Damaged, result: Result) -> tuple[int, int, int, int, int, int]:
    """Return numbers changed and found, sentences dropped and found, untouched segments and those flagged."""
    lines = {damage: set[int]() for damage in WITH_SOURCE}
    for finding in result.findings:
        if finding.damage in WITH_SOURCE:
            lines[finding.damage] |= one.lines_of(finding)
    gaps = lines[Damage.OMITTED_SENTENCE]
    others = set(range(len(one.article.lines))) - one.touched
    return (
        len(one.numbers),
        len(lines[Damage.NUMBER_MISMATCH] & set(one.numbers)),
        len(one.drops),
        sum(bool({line - 1, line} & gaps) for line in one.drops),
        len(others),
        len(others & (gaps | lines[Damage.NUMBER_MISMATCH])),
    )


def percent(part: int, whole: int) -> float | None:
    """Return a share in percent."""
    return 100 * part / whole if whole else None
