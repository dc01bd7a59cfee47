"""What a translator is asked about a damaged span, and how its answer is read.

A span is asked for alone and inside its sentence. Numbers, eras and dates go as marks (⟦0⟧ …) and come back rendered by rule. A long
span goes in parts, one sentence a call, a long sentence clause by clause.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from mtfix.patterns import lazy
from mtfix.quantities import Quantity, read

MARKS = tuple(f"⟦{number}⟧" for number in range(8))
DIGIT = lazy(r"[0-9０-９]|[元〇一二三四五六七八九十百千]+年")
NUMBER_START = lazy(
    r"(?:昭和|平成|令和|大正|明治|午前|午後|約|計|第)?(?:[$＄€£¥￥]?[0-9０-９][0-9０-９,.，．]*|[元〇一二三四五六七八九十百千]+(?=年))"
)
MARK = lazy(r"⟦\s?\d\s?⟧")
SENTENCE = lazy(r".+?(?:[。！？!?｡]+[」』）)”\"]*|(?<=[^\W\d_]{2})\.(?=\s)|\n|\Z)", re.DOTALL)
CLAUSE = lazy(r".+?(?:[、，,;；]|(?:が|ので|から|けれど|ため|と|して|しており|ており)、|\Z)", re.DOTALL)
# Letters of a sentence from which on it goes clause by clause, and of a clause that is too short to go alone.
LONG, SHORT = 70, 12
# So much of an English sentence goes along with a span.
CONTEXT = 160
EDGE_WORDS = 3
WORD = lazy(r"[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Ask:
    """Sentences to translate for one span. `numbers` stand for the marks; `before` and `after` are English context in the only part."""

    parts: tuple[str, ...]
    numbers: tuple[str, ...] = ()
    before: str = ""
    after: str = ""

    @property
    def in_context(self) -> bool:
        """Whether the span goes with its English neighbours."""
        return bool(self.before or self.after)

    def read(self, answers: Sequence[str]) -> str | None:
        """Return the English of the span from one answer a part; None where a number was lost or the context was changed."""
        said = joined(answers)
        if self.in_context:
            cut = without_context(said, self.before, self.after)
            if cut is None:
                return None
            said = cut
        return with_numbers(said, self.numbers)


def asks(span: str, language: str, before: str = "", after: str = "") -> Iterator[Ask]:
    """Yield the ways to ask for a span that stands between `before` and `after` in its sentence.

    >>> [ask.parts for ask in asks("3万人の関係者", "ja", "The ", " left.")]
    [('⟦0⟧の関係者',), ('The ⟦0⟧の関係者 left.',)]
    """
    marked, numbers = with_marks(span, language)
    parts = tuple(cut(marked))
    yield Ask(parts, numbers)
    if len(parts) == 1 and (before.strip() or after.strip()) and len(before) + len(after) <= CONTEXT:
        yield Ask((f"{before}{marked}{after}",), numbers, before, after)


def with_marks(span: str, language: str) -> tuple[str, tuple[str, ...]]:
    """Return a span with marks for the numbers that the rules render without doubt, and their English."""
    found = (number for number in numbers_in(span, language) if renders(number))
    pieces, numbers, at = [], [], 0
    for mark, number in zip(MARKS, islice(found, len(MARKS)), strict=False):
        start, end = number.span
        pieces += [span[at:start], mark]
        numbers.append((number.english or "").strip())
        at = end
    return "".join((*pieces, span[at:])), tuple(numbers)


def numbers_in(span: str, language: str) -> Iterator[Quantity]:
    """Yield the number expressions of a foreign text that hold a digit or an era, the longest at each place."""
    at = 0
    while start := NUMBER_START.search(span, at):
        number = read(span, start.start(), language)
        if number and DIGIT.search(number.text):
            yield number
        at = max(start.end(), number.span[1] if number else 0)


def renders(number: Quantity) -> bool:
    """Whether the rules give a number's English without a doubt."""
    return number.english is not None and not number.doubts


def with_numbers(said: str, numbers: tuple[str, ...]) -> str | None:
    """Return an answer with its marks made numbers; None unless each stands exactly once."""
    marks = [mark.replace(" ", "") for mark in MARK.findall(said)]
    if sorted(marks) != sorted(MARKS[: len(numbers)]):
        return None
    return MARK.sub(lambda mark: numbers[int(re.sub(r"\D", "", mark[0]))], said)


def cut(text: str) -> Iterator[str]:
    """Yield the sentences of a text, long ones clause by clause."""
    for match in SENTENCE.finditer(text):
        sentence = match[0].strip()
        if len(sentence) > LONG:
            yield from clauses(sentence)
        elif sentence:
            yield sentence


def clauses(sentence: str) -> Iterator[str]:
    """Yield a long sentence in pieces of whole clauses, none of them very short."""
    held = ""
    for match in CLAUSE.finditer(sentence):
        if held and len(held) + len(match[0]) > LONG:
            yield held
            held = ""
        held += match[0]
    if held:
        yield held


def joined(answers: Sequence[str]) -> str:
    """Return the answers of one span's parts as one text: a clause is followed by a comma, a sentence by the next.

    >>> joined(["The rain stopped.", "The train left."])
    'The rain stopped. The train left.'
    """
    return " ".join(answer.strip() for answer in answers if answer.strip())


def without_context(said: str, before: str, after: str) -> str | None:
    """Return what an answer says between the English that was given with the span; None where that is not there as it was.

    >>> without_context("The officials said so.", "The ", " said so."), without_context("They said so.", "The ", " said so.")
    ('officials', None)
    """
    words = list(WORD.finditer(said))
    low = [word[0].lower() for word in words]
    left = [word.lower() for word in WORD.findall(before)][-EDGE_WORDS:]
    right = [word.lower() for word in WORD.findall(after)][:EDGE_WORDS]
    start = behind(low, left)
    end = in_front(low, right)
    if start is None or end is None or start >= end:
        return None
    return said[words[start].start() : words[end - 1].end()]


def behind(words: list[str], left: list[str]) -> int | None:
    """Return the place of the first word behind the words of the left context, None where they are not there."""
    if not left:
        return 0
    places = [at for at in range(len(words) - len(left) + 1) if words[at : at + len(left)] == left]
    return places[0] + len(left) if len(places) == 1 else None


def in_front(words: list[str], right: list[str]) -> int | None:
    """Return the place of the first word of the right context, None where it is not there."""
    if not right:
        return len(words)
    places = [at for at in range(len(words) - len(right) + 1) if words[at : at + len(right)] == right]
    return places[0] if len(places) == 1 else None
