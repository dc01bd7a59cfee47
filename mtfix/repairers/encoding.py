"""Reads a misread word in its right encoding."""

from __future__ import annotations

from mtfix.decoding import EAST_ASIAN_MARK, decoded
from mtfix.repairers.job import Job, one_by_one
from mtfix.types import Edit, Span, Trust


@one_by_one
def encoding(job: Job) -> Edit | None:
    """Propose what the bytes of the word say; they are the evidence for letters that are new."""
    said = decoded(job.finding.text)
    if said is None:
        return None
    trust = Trust.LIKELY if EAST_ASIAN_MARK.search(job.finding.text) else Trust.SAFE
    front = shared(job.finding.text, said)
    back = shared(job.finding.text[front:][::-1], said[front:][::-1])
    changed = Span(job.finding.start + front, job.finding.end - back)
    after = said[front : len(said) - back]
    return job.edit(after, trust, "the same bytes in their right encoding", span=changed, evidence=(after,))


def shared(one: str, other: str) -> int:
    """Return how many characters two texts share at their head."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (left, right) in pairs if left != right), min(len(one), len(other)))
