"""The same words again and again: "he can score, he can score, he can score".

What    A word or phrase that follows itself more often than an author would write it; a word said twice that never is.
Why     A decoder that loses its place goes round in a loop; tokens are copied when a cut sentence is joined.
Before  He can pass, he can score, he can score, he can score, and he never tires.
After   He can pass, he can score, and he never tires.
Trust   safe for an article, `and` or `of` said twice; likely for most other words, and for a phrase from its third copy on;
        review for a phrase said only twice.
        Quoted speech, verse, names, sounds, numbers and stammering are left alone; `had had` stays.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtfix.loops import Loop, loops
from mtfix.rounds import lines_with_rounds
from mtfix.speech import quoted, verse
from mtfix.types import Damage, Document, Finding

# Nobody says that in earnest: so many rounds, of so many words.
ENDLESS_ROUNDS, ENDLESS_WORDS = 8, 3


def repeated_span(document: Document) -> Iterator[Finding]:
    """Yield the surplus copies of each loop: what would have to go for one copy to remain."""
    text = document.text
    for line in lines_with_rounds(text):
        for loop in loops(text, line):
            yield from judged(loop)


def judged(loop: Loop) -> Iterator[Finding]:
    """Yield the finding that a loop deserves; in speech and verse only an endless one does."""
    confidence, reason = loop.verdict()
    if loop.surplus().of(loop.text).isupper():
        return  # codes and letters: CAG CAG CAG
    voiced = verse(loop.text, loop.line) or quoted(loop.text, loop.line, loop.span.start)
    if not voiced:
        yield Finding(loop.surplus(), Damage.REPEATED_SPAN, confidence, reason)
    elif loop.copies >= ENDLESS_ROUNDS:
        certain = confidence if loop.unit >= ENDLESS_WORDS else min(confidence, 0.6)
        yield Finding(loop.surplus(), Damage.REPEATED_SPAN, certain, reason)
