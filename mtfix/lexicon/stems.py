"""English words without their endings, so that "announced" and "announces" compare equal."""

from __future__ import annotations

import re

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
ENDINGS = (("'s", ""), ("ies", "y"), ("ing", ""), ("ed", ""), ("es", ""), ("s", ""), ("e", ""))
LEAST_STEM = 3


def stem(word: str) -> str:
    """Return a word in lower case without the commonest endings.

    >>> stem("Officials"), stem("announced"), stem("parties"), stem("gas")
    ('official', 'announc', 'party', 'gas')
    """
    low = word.lower().replace("’", "'")
    for ending, instead in ENDINGS:
        if low.endswith(ending) and len(low) - len(ending) > LEAST_STEM:
            return low[: len(low) - len(ending)] + instead
    return low


def stems(text: str) -> list[str]:
    """Return the stems of a text's words, in order."""
    return [stem(match[0]) for match in WORD.finditer(text)]


def phrase(text: str) -> str:
    """Return a text as its stems between blanks, so that one text is looked for in another word by word.

    >>> phrase("smiling face") in phrase("Their smiling faces."), phrase("art") in phrase("Start.")
    (True, False)
    """
    return f" {' '.join(stems(text))} "
