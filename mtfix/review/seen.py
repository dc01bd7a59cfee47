"""Text of an article as a page or a terminal may show it: nothing that acts, everything that hides made visible."""

from __future__ import annotations

import re

CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
UNSHOWABLE = re.compile("[\x80-\x9f\ud800-\udfff\ufffe\uffff]")
HIDDEN = re.compile("[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")


def seen(text: str) -> str:
    """Return a text with a sign for each character that a reader would not see, or that turns the direction of writing.

    >>> seen("a\\x1b[1m\\u202eb\\r\\n")
    'a␛[1m⟨U+202E⟩b\\n'
    """
    text = CONTROL.sub(picture, text.replace("\r\n", "\n"))
    return UNSHOWABLE.sub("\ufffd", HIDDEN.sub(lambda match: f"⟨U+{ord(match.group()):04X}⟩", text))


def picture(match: re.Match[str]) -> str:
    """Return the picture of a control character."""
    code = ord(match.group())
    return "\u2421" if code == 0x7F else chr(0x2400 + code)
