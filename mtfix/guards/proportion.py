"""A model's translation is too long or too short for its source: words were invented or dropped."""

from __future__ import annotations

from mtfix.guards.context import WORD, Context
from mtfix.languages import scripts
from mtfix.patterns import lazy

# Letters of a source for one English word, at least and at most.
DENSE = (0.6, 4.5)
SPARSE = (1.8, 14.0)
SLACK = 2.0
LETTER = lazy(r"\w")


def proportion(before: str, after: str, context: Context) -> str | None:
    """Compare the number of English words with the letters of the source."""
    if not context.translated:
        return None
    letters, words = len(LETTER.findall(before)), len(WORD.findall(after))
    least, most = DENSE if scripts(before) & {"Han", "Kana", "Hangul"} else SPARSE
    if words > letters / least + SLACK or (words > SLACK and words > 2.2 * letters):
        return f"{words} words are too many for {letters} letters"
    return f"{words} words are too few for {letters} letters" if (words + SLACK / 2) * most * 1.5 < letters else None
