"""What an alignment is: beads, each of some sentences of the source and the English that says them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from mtfix.types import Span

# From this probability on a sentence is taken for omitted.
SURE = 0.7
# True pairs of texts lie above 2 nats a bead, texts that have nothing to do with each other below -2.
STRANGE = -1.0


@dataclass(frozen=True, slots=True)
class Bead:
    """Sentences `first` to `last` (half-open) of the source with sentences `start` to `end` (half-open) of the text.

    One of the two may be empty. `weight` is the evidence that the two belong together, in nats.
    """

    first: int
    last: int
    start: int
    end: int
    weight: float = 0.0

    @property
    def paired(self) -> bool:
        """Whether both sides say something."""
        return self.last > self.first and self.end > self.start


@dataclass(frozen=True, slots=True)
class Gap:
    """Source sentences `first` to `last` (half-open) that nothing says, and the empty span of the text where they belong."""

    first: int
    last: int
    place: Span
    chance: float


@dataclass(frozen=True)
class Alignment:
    """Beads in order that cover both texts; `omitted` holds for each source sentence the probability that nothing says it."""

    source: str
    text: str
    language: str
    sources: tuple[Span, ...]
    targets: tuple[Span, ...]
    beads: tuple[Bead, ...]
    omitted: tuple[float, ...]

    def source_of(self, bead: Bead) -> Span:
        """Return the span of a bead's source sentences; empty where it has none."""
        return joined_span(self.sources, bead.first, bead.last, len(self.source))

    def target_of(self, bead: Bead) -> Span:
        """Return the span of a bead's English; empty where it has none, at the place where it would stand."""
        return joined_span(self.targets, bead.start, bead.end, len(self.text))

    @cached_property
    def strange(self) -> bool:
        """Whether the two texts seem to have nothing to do with each other."""
        return sum(bead.weight for bead in self.beads) < STRANGE * len(self.beads)

    @cached_property
    def gaps(self) -> tuple[Gap, ...]:
        """The places where sentences of the source are surely missing."""
        found: list[Gap] = []
        for bead in self.beads:
            if bead.start == bead.end and (chance := self.omitted[bead.first]) >= SURE:
                place = self.place_of(bead)
                if found and found[-1].place == place and found[-1].last == bead.first:
                    found[-1] = Gap(found[-1].first, bead.last, place, min(found[-1].chance, chance))
                else:
                    found.append(Gap(bead.first, bead.last, place, chance))
        return tuple(found)

    def place_of(self, bead: Bead) -> Span:
        """Return the empty span where a bead without English belongs: behind the sentence before, or in front of the first."""
        place = self.targets[bead.start - 1].end if bead.start else self.targets[0].start if self.targets else 0
        return Span(place, place)

    def source_between(self, gap: Gap) -> Span:
        """Return the span of the source sentences that a gap lacks."""
        return joined_span(self.sources, gap.first, gap.last, len(self.source))

    @cached_property
    def by_target(self) -> dict[int, Bead]:
        """The bead of each English sentence."""
        return {place: bead for bead in self.beads for place in range(bead.start, bead.end)}


def joined_span(spans: tuple[Span, ...], first: int, last: int, length: int) -> Span:
    """Return the span from the first to the last of some sentences; of none, where the next one begins."""
    if first < last:
        return Span(spans[first].start, spans[last - 1].end)
    place = spans[first].start if first < len(spans) else length
    return Span(place, place)
