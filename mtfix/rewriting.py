"""The rewriter's door: passages of damaged sentences, what a language model proposes for them, and what went wrong.

An answer is remembered by its passage, so that the trial asks for nothing twice; a trouble is not.
"""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from threading import RLock

from mtfix.backends import Passage, Rewriter, Rewritten
from mtfix.segment import sentence_at
from mtfix.settings import Settings
from mtfix.types import Document, MtfixError, Span

# Code points of the sentence on either side, and of a span that is worth asking about.
CONTEXT, LONGEST = 160, 600
REMEMBERED = 4096


@dataclass(frozen=True)
class Asked:
    """A passage with its answer."""

    passage: Passage | None
    answer: Rewritten
    name: str = ""


remembered: OrderedDict[tuple[int, str, Passage], Rewritten] = OrderedDict()
lock = RLock()


def passage(document: Document, span: Span) -> Passage | None:
    """Return what a rewriter is shown of a finding; None where the span is too long or touches what is protected."""
    if not len(span) or len(span) > LONGEST or document.shields(span):
        return None
    text, sentence = document.text, sentence_at(document.text, span.start)
    start = max(min(sentence.start, span.start), span.start - CONTEXT)
    end = min(max(sentence.end, span.end), span.end + CONTEXT)
    return Passage(
        whole_words(text[start : span.start], left=True), span.of(text), whole_words(text[span.end : end], left=False)
    )


def whole_words(context: str, *, left: bool) -> str:
    """Return context without the word that was cut in two at its far end."""
    if len(context) < CONTEXT:
        return context
    return context[context.find(" ") + 1 :] if left else context[: context.rfind(" ") + 1] or context


def ask(passages: Sequence[Passage | None], settings: Settings) -> list[Asked]:
    """Return the answers to the passages, each passage asked once; the rewriter's absence is a trouble of each."""
    try:
        found = chosen(settings)
    except MtfixError as error:
        return [Asked(one, Rewritten(trouble=f"no rewriter was asked: {error}" if one else "")) for one in passages]
    wanted = [one for one in dict.fromkeys(passages) if one]
    answers = {one: remembered[key(found, one)] for one in wanted if key(found, one) in remembered}
    new = [one for one in wanted if one not in answers]
    answers |= zip(new, found.rewrite(new), strict=True)
    for one in new:
        if not answers[one].trouble:
            remember(key(found, one), answers[one])
    return [Asked(one, answers[one] if one else Rewritten(), found.name) for one in passages]


def chosen(settings: Settings) -> Rewriter:
    """Return the rewriter that the settings name. Raises MtfixError."""
    from mtfix.backends.rewriter import rewriter

    return rewriter(settings)


def key(rewriter: Rewriter, one: Passage) -> tuple[int, str, Passage]:
    """Return what an answer is remembered under."""
    return os.getpid(), rewriter.digest, one


def remember(place: tuple[int, str, Passage], answer: Rewritten) -> None:
    """Keep an answer, and drop the oldest when there are too many."""
    with lock:
        remembered[place] = answer
        while len(remembered) > REMEMBERED:
            remembered.popitem(last=False)
