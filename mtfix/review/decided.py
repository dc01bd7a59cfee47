"""A result and the decisions about it -> the result that a person wants. The result itself is not altered.

An edit that nobody decided stays as the result has it. A text by hand, or an edit that was accepted and that newer rules do not
propose any more, is found again by its words and made; it takes the place of what nobody decided.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from mtfix.contents import Cleaned, held
from mtfix.review.decisions import Decision, Decisions, Verdict
from mtfix.review.keys import Hunk, Places, covered, hunks, title
from mtfix.types import Damage, Edit, Finding, Result, Span, Trust

PERSON = "person"
MADE = frozenset({Verdict.ACCEPT, Verdict.EDIT})


def decided(result: Result, name: str, decisions: Decisions) -> Result:
    """Return the result with what was decided about it; `name` is the document's, as a reader sees it."""
    own = decisions.by_document.get(known := decisions.known_as(name))
    if not own:
        return result
    found = hunks(result, known)
    said = {hunk.key.fingerprint: decisions.get(hunk.key.fingerprint) for hunk in found}
    firm: list[Edit] = []
    open_edits: list[Edit] = []
    for hunk in found:
        decision = said[hunk.key.fingerprint]
        if edit := ruled(hunk, decision):
            (firm if decision and edit.applied else open_edits).append(edit)
    carried = list(again(result, [one for one in own if one.key.fingerprint not in said]))
    made = disjoint(firm, carried)
    spans = sorted(edit.span for edit in made)
    left = [edit for edit in open_edits if not covered(edit.span, spans)]
    return with_edits(result, sorted((*made, *left), key=lambda edit: edit.span))


def decided_file(one: Cleaned, decisions: Decisions) -> Cleaned:
    """Return a cleaned file as it was decided; what the file cannot hold is doubted like any other edit."""
    results = tuple(decided(result, title(one.file.name, result.document.id), decisions) for result in one.results)
    return one if results == one.results else replace(one, results=held(one.file, results))


def for_run(decisions: Decisions) -> Callable[[str, Result], Result]:
    """Return what a run asks of each of its documents, by its id."""
    return lambda id, result: decided(result, title(id, result.document.id), decisions)


def authors(found: Iterable[tuple[str, Result]], decisions: Decisions) -> dict[str, str]:
    """Return who decided which edit, by the edit's id."""
    said: dict[str, str] = {}
    for name, result in found:
        known = decisions.known_as(name)
        for hunk in hunks(result, known) if known in decisions.by_document else ():
            decision = decisions.get(hunk.key.fingerprint)
            if decision and hunk.edit and decision.who:
                said[hunk.edit.id] = decision.who
    return said


def ruled(hunk: Hunk, decision: Decision | None) -> Edit | None:
    """Return a hunk's edit as it was decided; a finding has none unless one was written by hand."""
    if hunk.edit is None:
        if decision is None or decision.verdict is not Verdict.EDIT:
            return None
        return by_hand(hunk.span, hunk.finding, decision)
    if decision is None or decision.verdict is Verdict.UNDECIDED:
        return hunk.edit
    if decision.verdict is Verdict.EDIT:
        said = f"written by {decision.who}; {hunk.edit.repairer} had {hunk.edit.after!r}"
        return replace(hunk.edit, after=decision.text or "", applied=True, repairer=PERSON, reason=said)
    return replace(hunk.edit, applied=decision.verdict is Verdict.ACCEPT)


def by_hand(span: Span, finding: Finding, decision: Decision) -> Edit:
    """Return an edit that a person wrote, or accepted, where the rules propose none."""
    after = decision.text if decision.verdict is Verdict.EDIT else decision.key.after
    said = f"{'written' if decision.verdict is Verdict.EDIT else 'accepted'} by {decision.who}"
    return Edit(
        span,
        decision.key.before,
        after or "",
        finding,
        Trust.REVIEW,
        reason=said,
        repairer=PERSON,
        applied=True,
        id=decision.key.fingerprint[:12],
    )


def again(result: Result, orphans: Iterable[Decision]) -> Iterator[Edit]:
    """Yield the edits of decisions whose hunk newer rules do not show, where their place is still there."""
    places = Places(result.document.text)
    for one in orphans:
        if one.verdict in MADE and (one.verdict is Verdict.EDIT or one.key.after is not None):
            span = places.find(one.key)
            if span is not None and one.key.damage in set(Damage):
                finding = Finding(span, Damage(one.key.damage), 1.0, "decided earlier", text=one.key.before)
                yield by_hand(span, finding, one)


def disjoint(firm: list[Edit], carried: Iterable[Edit]) -> list[Edit]:
    """Return the edits with those carried over that meet none of them."""
    made = sorted(firm, key=lambda edit: edit.span)
    for edit in carried:
        if not covered(edit.span, [other.span for other in made]):
            made = sorted((*made, edit), key=lambda edit: edit.span)
    return made


def with_edits(result: Result, edits: list[Edit]) -> Result:
    """Return the result with other edits; each edit has its finding among the findings."""
    known = {finding.span for finding in result.findings}
    more = [edit.finding for edit in edits if edit.finding.span not in known]
    findings = sorted((*result.findings, *more), key=lambda finding: finding.span) if more else result.findings
    return replace(result, edits=tuple(edits), findings=tuple(findings))


def orphaned(found: Iterable[Hunk], own: Iterable[Decision]) -> list[Decision]:
    """Return the decisions about a document that no hunk of its result answers to."""
    known = {hunk.key.fingerprint for hunk in found}
    return [one for one in own if one.key.fingerprint not in known and one.verdict is not Verdict.UNDECIDED]
