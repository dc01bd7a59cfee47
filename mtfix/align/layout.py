"""What the lines of two texts tell: an engine seldom joins or breaks them."""

from __future__ import annotations

from collections.abc import Sequence

from mtfix.types import Span

# Against a bead that runs over the end of a line, and one that leaves the two texts at the start of a line in one of them only.
ACROSS, ASKEW = -3.0, -2.0
ALIKE = 0.6


class Layout:
    """Which sentences begin a line; silent where the two texts are not cut into lines in the same way."""

    def __init__(self, source: Sequence[bool], text: Sequence[bool]) -> None:
        """Take whether each sentence of the source and of the text begins a line."""
        self.source, self.text = source, text
        lines = sum(source), sum(text)
        self.telling = min(lines) > 1 and min(lines) >= ALIKE * max(lines)

    def of(self, first: int, last: int, start: int, end: int) -> float:
        """Return the evidence in nats for a bead."""
        if not self.telling:
            return 0.0
        crossed = sum(self.source[first + 1 : last]) + sum(self.text[start + 1 : end])
        ends = last == len(self.source), end == len(self.text)
        askew = not any(ends) and self.source[last] != self.text[end]
        return ACROSS * crossed + ASKEW * askew


def opens_line(text: str, sentences: Sequence[Span]) -> list[bool]:
    """Return whether each sentence of a text begins a line."""
    ends = [0, *(span.end for span in sentences)]
    return [
        "\n" in text[end : span.start] or not text[: span.start].strip()
        for end, span in zip(ends, sentences, strict=False)
    ]
