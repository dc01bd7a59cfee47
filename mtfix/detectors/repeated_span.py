"""The same words again and again: "he can score, he can score, he can score".

What    A word or phrase that follows itself more often than an author would write it; an article or `and` said twice.
Why     A decoder that loses its place goes round in a loop; tokens are copied when a cut sentence is joined.
Before  He can pass, he can score, he can score, he can score, and he never tires.
After   He can pass, he can score, and he never tires.
Trust   safe for an article, `and` or `of` said twice; likely from the third copy on; review for a phrase said only twice.
        Quoted speech, verse, names, sounds, numbers and stammering are left alone; `had had` stays.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from operator import eq

from mtfix.loops import Loop, loops
from mtfix.segment import lines
from mtfix.speech import quoted, verse
from mtfix.types import Damage, Document, Finding

# A stretch of this many words in which at least so many stand twice is looked at closely.
STRETCH, TWICE = 16, 5
# Nobody says that in earnest: so many rounds, of so many words.
ENDLESS_ROUNDS, ENDLESS_WORDS = 8, 3


def repeated_span(document: Document) -> Iterator[Finding]:
    """Yield the surplus copies of each loop: what would have to go for one copy to remain."""
    for line in lines(document.text):
        if suspicious(line.of(document.text)):
            for loop in loops(document.text, line):
                yield from judged(loop)


def suspicious(line: str) -> bool:
    """Whether a word follows itself, or a stretch of the line has few different words."""
    words = line.split()
    spare = len(words) - len(set(words))
    if spare and any(map(eq, words, islice(words, 1, None))):
        return True
    return (spare >= TWICE and monotonous(words)) or ends_twice(line)


def monotonous(words: list[str]) -> bool:
    """Whether a stretch of the words says much of it twice."""
    for start in range(0, max(len(words) - STRETCH // 2, 1), STRETCH // 2):
        stretch = words[start : start + STRETCH]
        if len(set(stretch)) + TWICE <= len(stretch):
            return True
    return False


def ends_twice(line: str) -> bool:
    """Whether the last word of a sentence stands twice."""
    for sentence in line.split(". "):
        last = sentence.rsplit(" ", 2)
        if len(last) == 3 and last[1] == last[2].rstrip(".!?"):
            return True
    return False


def judged(loop: Loop) -> Iterator[Finding]:
    """Yield the finding that a loop deserves; in speech and verse only an endless one does."""
    confidence, reason = loop.verdict()
    voiced = verse(loop.text, loop.line) or quoted(loop.text, loop.line, loop.span.start)
    if not voiced:
        yield Finding(loop.surplus(), Damage.REPEATED_SPAN, confidence, reason)
    elif loop.copies >= ENDLESS_ROUNDS:
        certain = confidence if loop.unit >= ENDLESS_WORDS else min(confidence, 0.6)
        yield Finding(loop.surplus(), Damage.REPEATED_SPAN, certain, reason)
