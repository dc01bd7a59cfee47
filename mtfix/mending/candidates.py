"""Readings of a damaged sentence: what small edits would make of it, each kept with the words that it touches.

The edits come from the tagger's operations, one at a time and all together, and from the slips that neighbours give
away. No candidate brings in a word of content: function words, other forms and the right spelling of what is there, no more.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mtfix.backends import Tagged
from mtfix.backends.tagger.operations import FLAG, KEEP, SPELL, apply_to_word
from mtfix.guards.invented import FUNCTION_WORDS
from mtfix.guards.negation import WEIGHTY
from mtfix.lexicon import is_english
from mtfix.slips import Slip, slips
from mtfix.types import Span

# An operation that the tagger thinks less likely is not tried.
LEAST_SHARE = 0.15
# Candidates of one sentence and pass.
MOST = 16
SEVERAL = "several words are corrected"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence after some changes: spans of the sentence before, each with its replacement, in order.

    A `slip` has its own evidence. `evidence` are the words that the lexicon has for what stood there: another form of it, its right spelling.
    """

    changes: tuple[tuple[Span, str], ...]
    reason: str
    share: float = 1.0
    evidence: tuple[str, ...] = ()
    slip: Slip | None = None

    def of(self, sentence: str) -> str:
        """Return the sentence after the changes."""
        pieces: list[str] = []
        position = 0
        for span, after in self.changes:
            pieces += (sentence[position : span.start], after)
            position = span.end
        return "".join((*pieces, sentence[position:]))


def candidates(sentence: str, tagged: Tagged, span: Span, tentative: bool = False) -> list[Candidate]:
    """Return the readings of a sentence that change something in a span or beside it, likelier ones first.

    For a `tentative` finding that is the slip which it stands for, and nothing else.
    """
    if tentative:
        return [by_slip(slip) for slip in slips(sentence) if slip.span == span]
    found = [by_slip(slip) for slip in slips(sentence) if near(slip.span, span)]
    if len(sure := [made for made in found if made.slip and made.slip.sure]) > 1:
        found.append(joined(sure))
    single = [made for k, word in enumerate(tagged.words) if near(Span(word.start, word.end), span)
              for made in by_operations(sentence, tagged, k)]  # fmt: skip
    single.sort(key=lambda made: -made.share)
    found += single[:MOST]
    if len(best := together(single)) > 1:
        found.append(joined(best))
    unique = {made.of(sentence): made for made in reversed(found)}
    return [made for text, made in reversed(unique.items()) if text != sentence]


def joined(made: Sequence[Candidate]) -> Candidate:
    """Return several candidates, in order and apart, as one."""
    changes = tuple(change for one in made for change in one.changes)
    evidence = tuple(word for one in made for word in one.evidence)
    return Candidate(changes, SEVERAL, min(one.share for one in made), evidence)


def by_slip(slip: Slip) -> Candidate:
    """Return what the right order or spelling makes of a sentence."""
    return Candidate(((slip.span, slip.after),), slip.reason, evidence=(slip.after,), slip=slip)


def near(one: Span, other: Span) -> bool:
    """Whether two spans share text or touch but for a blank."""
    return one.start <= other.end + 1 and other.start <= one.end + 1


def by_operations(sentence: str, tagged: Tagged, k: int) -> Iterator[Candidate]:
    """Yield what the likelier operations on one word make of the sentence."""
    for operation, share in tagged.words[k].operations:
        if share >= LEAST_SHARE and operation not in (KEEP, FLAG, SPELL):
            for change in carried_out(sentence, tagged, k, operation):
                evidence = (change[1],) if operation.startswith("FORM ") else ()
                yield Candidate((change,), "the words are put right", share, evidence)


def carried_out(sentence: str, tagged: Tagged, k: int, operation: str) -> Iterator[tuple[Span, str]]:
    """Yield the change that an operation on the k-th word makes, where it is one that may be made."""
    word = tagged.words[k]
    text = sentence[word.start : word.end]
    name, _, rest = operation.partition(" ")
    if name == "MOVE":
        yield from moved(sentence, tagged, k, int(rest))
    elif name == "DELETE" and may_go(sentence, tagged, k):
        yield without(sentence, word.start, word.end)
    elif name == "APPEND" and rest in FUNCTION_WORDS:
        yield Span(word.end, word.end), f" {rest}"
    elif name in ("FORM", "CASE", "REPLACE") and may_become(text, new := apply_to_word(operation, text)):
        yield Span(word.start, word.end), new
    elif name == "SPLIT" and all(map(is_english, (text[: int(rest)], text[int(rest) :]))):
        yield Span(word.start, word.end), f"{text[: int(rest)]} {text[int(rest) :]}"
    elif name in ("JOIN", "SPACE") and k + 1 < len(tagged.words):
        yield from spaced(sentence, word.end, tagged.words[k + 1].start, name)


def may_go(sentence: str, tagged: Tagged, k: int) -> bool:
    """Whether a word may be taken out: a function word, or one that stands beside itself."""
    texts = [sentence[word.start : word.end].lower() for word in tagged.words]
    return texts[k] in FUNCTION_WORDS or texts[k] in (texts[k - 1 : k] + texts[k + 1 : k + 2])


def may_become(old: str, new: str) -> bool:
    """Whether one word may give its place to another: a function word to one, a form to another of the same stem."""
    if {old.lower(), new.lower()} & WEIGHTY or old == new:
        return False
    if old.lower() in FUNCTION_WORDS and new.lower() in FUNCTION_WORDS:
        return True
    stem = next(
        (k for k, (a, b) in enumerate(zip(old.lower(), new.lower(), strict=False)) if a != b), min(len(old), len(new))
    )
    return stem >= 3 and 2 * stem >= max(len(old), len(new)) and is_english(new)


def without(sentence: str, start: int, end: int) -> tuple[Span, str]:
    """Return the change that takes out a word and the blank in front of it."""
    return Span(start - (start > 0 and sentence[start - 1] == " "), end), ""


def moved(sentence: str, tagged: Tagged, k: int, steps: int) -> Iterator[tuple[Span, str]]:
    """Yield the change that moves a word by some words, marks and capitals staying where they are."""
    first, last = min(k, k + steps), max(k, k + steps)
    if first < 0 or last >= len(tagged.words):
        return
    words = [sentence[word.start : word.end] for word in tagged.words[first : last + 1]]
    order = [*words[1:], words[0]] if steps > 0 else [words[-1], *words[:-1]]
    span = Span(tagged.words[first].start, tagged.words[last].end)
    if span.of(sentence) == " ".join(words) and all(word.isalpha() and word.islower() for word in words):
        yield span, " ".join(order)


def spaced(sentence: str, start: int, end: int, name: str) -> Iterator[tuple[Span, str]]:
    """Yield the change that joins two words, or puts a blank between them."""
    if name == "JOIN" and sentence[start:end] == " ":
        yield Span(start, end), ""
    elif name == "SPACE" and start == end:
        yield Span(start, end), " "


def together(single: Sequence[Candidate]) -> list[Candidate]:
    """Return the likeliest changes that do not touch each other, in order."""
    kept: list[Candidate] = []
    for made in single:
        if not any(near(made.changes[0][0], other.changes[0][0]) for other in kept):
            kept.append(made)
    return sorted(kept, key=lambda made: made.changes[0][0])
