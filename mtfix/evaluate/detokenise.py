"""Tokenised English put back as it is written, with the place of every token kept.

MLQE-PE and JFLEG stand as `The bank , he said , can 't pay .`; a tagger that learnt from that would learn spacing.
"""

import re

CLOSES = re.compile(r"^(?:[,.;:!?%)\]}»…]+|\.\.\.|['’](?:s|t|re|ve|ll|d|m|S)|n['’]t|['’])$")
OPENS = re.compile(r"^[(\[{«£$€¥#]+$")
QUOTES = {'"', "“", "”", "''", "``"}
ESCAPES = {
    "&quot;": '"',
    "&apos;": "'",
    "&amp;": "&",
    "&lt;": "<",
    "&gt;": ">",
    "&#91;": "[",
    "&#93;": "]",
    "``": '"',
    "''": '"',
}
GLUED_BOTH = {"@-@": "-", "@/@": "/", "@.@": ".", "@,@": ","}


def detokenise(tokens: list[str]) -> tuple[str, list[tuple[int, int]]]:
    """The written text of `tokens` and the half-open span of each token in it (empty tokens get empty spans)."""
    text, places = "", []
    glue, quoted = True, False
    for place, raw in enumerate(tokens):
        token = GLUED_BOTH.get(raw, ESCAPES.get(raw, raw))
        closing, glue_next = _sides(raw, token, tokens, place, quoted)
        if raw in QUOTES:
            quoted = not quoted
        text += "" if glue or closing or not text else " "
        places.append((len(text), len(text) + len(token)))
        text += token
        glue = glue_next
    return text, places


def _sides(raw: str, token: str, tokens: list[str], place: int, quoted: bool) -> tuple[bool, bool]:
    """Does the token stand close to the one before it, and the next close to it?"""
    if raw in GLUED_BOTH:
        return True, True
    if raw in QUOTES:
        return (quoted or raw in ("”", "''")), not (quoted or raw in ("”", "''"))
    if raw in ("'", "‘"):
        opens = _opens_quote(tokens, place)
        return not opens, opens
    if raw == "/":
        return True, True
    return bool(CLOSES.match(token)), bool(OPENS.match(token))


def _opens_quote(tokens: list[str], place: int) -> bool:
    """A lone ' opens when an even number stands before it and another one follows."""
    before = sum(token in ("'", "‘") for token in tokens[:place])
    return before % 2 == 0 and any(token == "'" for token in tokens[place + 1 :])
