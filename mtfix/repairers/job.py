"""What a repairer is given: a finding in its document, and the user's settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import wraps

from mtfix.settings import Settings
from mtfix.types import Document, Edit, Finding, Span, Trust


@dataclass(frozen=True)
class Job:
    """One finding to repair. `notes` are sentences about the whole document; a repairer may add one."""

    document: Document
    finding: Finding
    settings: Settings
    notes: list[str] = field(default_factory=list, compare=False)

    @property
    def text(self) -> str:
        """The document's text."""
        return self.document.text

    def before(self, width: int = 40) -> str:
        """Return up to `width` characters in front of the finding."""
        return self.text[max(0, self.finding.start - width) : self.finding.start]

    def after(self, width: int = 40) -> str:
        """Return up to `width` characters behind the finding."""
        return self.text[self.finding.end : self.finding.end + width]

    def edit(
        self,
        after: str,
        trust: Trust,
        reason: str,
        *,
        span: Span | None = None,
        confidence: float | None = None,
        evidence: Sequence[str] = (),
        alternatives: Sequence[str] = (),
    ) -> Edit:
        """Propose `after` for the finding, or for a wider or narrower `span` around it."""
        place = self.finding.span if span is None else span  # an empty span is a place too
        return Edit(
            span=place,
            before=place.of(self.text),
            after=after,
            finding=self.finding,
            trust=trust,
            reason=reason,
            confidence=self.finding.confidence if confidence is None else confidence,
            evidence=tuple(evidence),
            alternatives=tuple(alternatives),
        )


# Proposes an edit, or None where it has none, for each of a batch of jobs that may come from several documents.
Repairer = Callable[[Sequence[Job]], list[Edit | None]]


def one_by_one(repair: Callable[[Job], Edit | None]) -> Repairer:
    """Make a repairer of a function that needs no batch."""

    @wraps(repair)
    def repairer(jobs: Sequence[Job]) -> list[Edit | None]:
        return [repair(job) for job in jobs]

    return repairer
