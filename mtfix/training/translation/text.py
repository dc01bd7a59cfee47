"""The form every text has before it is learned or translated."""

import re
import unicodedata

STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "−": "-", "\u00ad": None})
JAPANESE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
NOT_ENGLISH = re.compile(r"[\u0370-\u1cff\u2e80-\ud7ff\uf900-\ufaff]")
SPACES = re.compile(r"\s+")
SPACE_BETWEEN_JAPANESE = re.compile(r"(?<=[\u3000-\u30ff\u3400-\u9fff]) +(?=[\u3000-\u30ff\u3400-\u9fff])")
KEY = re.compile(r"\W+")


def plain_japanese(text: str) -> str:
    """NFKC with collapsed blanks and none between two Japanese letters; the run time must do the same."""
    folded = SPACES.sub(" ", unicodedata.normalize("NFKC", text)).strip()
    return SPACE_BETWEEN_JAPANESE.sub("", folded)


def plain_english(text: str) -> str:
    """NFKC with straight quotes, hyphens for dashes and collapsed blanks."""
    return SPACES.sub(" ", unicodedata.normalize("NFKC", text).translate(STRAIGHT)).strip()


def key(text: str) -> str:
    """What two lines share when they are the same but for case, blanks and punctuation.

    >>> key("Hello, World!") == key("hello world")
    True
    """
    return KEY.sub("", text.casefold()) or text
