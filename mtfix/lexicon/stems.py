"""English words without their endings, so that "announcement" and "announces" compare equal."""

from __future__ import annotations

from functools import lru_cache

from mtfix.patterns import lazy

WORD = lazy(r"[^\W_]+(?:['’][^\W_]+)*")
ENDINGS = (("'s", ""), ("ies", "y"), ("ing", ""), ("ed", ""), ("es", ""), ("s", ""), ("e", ""))
LEAST_STEM = 3
DERIVED = lazy(r"(?:ition|ion|ment|ness|fully|ful|ly|(?<=\w{4})(?:er|or|ance|ence|ive|y)|(?<=grow)th)\Z")


@lru_cache(maxsize=65536)
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


@lru_cache(maxsize=65536)
def root(word: str) -> str:
    """Return a stem without the endings that make one sort of word of another.

    >>> root("contribution") == root("contributed"), root("carefully") == root("careful"), root("growth") == root("growing")
    (True, True, True)
    """
    short = DERIVED.sub("", stem(word))
    return short.rstrip("e") if len(short) > LEAST_STEM else stem(word)


def stems(text: str) -> list[str]:
    """Return the stems of a text's words, in order."""
    return [stem(match[0]) for match in WORD.finditer(text)]


def phrase(text: str) -> str:
    """Return a text as its stems between blanks, so that one text is looked for in another word by word.

    >>> phrase("smiling face") in phrase("Their smiling faces."), phrase("art") in phrase("Start.")
    (True, False)
    """
    return f" {' '.join(stems(text))} "


def roots(text: str) -> str:
    """Return a text as the roots of its words between blanks."""
    return f" {' '.join(root(match[0]) for match in WORD.finditer(text))} "
