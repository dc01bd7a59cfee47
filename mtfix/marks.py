"""Quotation marks and brackets of a text: which one opens, which one closes, and where a lost one stood."""

from __future__ import annotations

import re

from mtfix.patterns import lazy
from mtfix.types import Span

QUOTES = lazy(r'["“”]')
CLOSES = {"“": "”", '"': '"', "(": ")"}
BEFORE_OPENING = lazy(r"[\s(\[—–/‘'-]\Z|\A\Z")
AFTER_CLOSING = lazy(r"[\s.,;:!?)\]—–/’'-]|\Z")
SPEAKS = (
    "said|says|added|adds|asked|asks|told|tells|explained|explains|recalled|recalls|replied|answered|wrote|writes|noted|notes|"
    "warned|insisted|admitted|stressed|joked|declared|announced|commented|concluded"
)
# `…, said Juan Olsen`, `…, said the winner`; a pronoun only where the line ends with it: `…, he added.`
ATTRIBUTION = lazy(
    rf"[^\s,]+,(?= (?:{SPEAKS}) (?:[A-Z]|the\b|an?\b|one\b|his\b|her\b|their\b|its\b)| (?:he|she|they|it) (?:{SPEAKS})\.?\Z)"
)
# A line that is one short bracket, without a sentence's end inside it.
ONE_BRACKET = lazy(r"\s*\((?:[^().!?\n]|[.!?](?! [A-Z])){1,100} ([^\s()]{1,40})\s*")


def role(line: str, place: int) -> str:
    """Return `opens`, `closes` or `either` for the quotation mark at `place`, told by its neighbours."""
    opens = bool(BEFORE_OPENING.search(line[max(0, place - 1) : place])) and not line[place + 1 : place + 2].isspace()
    closes = bool(AFTER_CLOSING.match(line, place + 1)) and not line[max(0, place - 1) : place].isspace() and place > 0
    if opens == closes or place + 1 == len(line):
        return "either" if opens == closes else "closes"
    return "opens" if opens else "closes"


def open_quotation(line: str) -> int | None:
    """Return where the line opens a quotation that it does not close, None when all is closed or in doubt."""
    opened: list[int] = []
    for match in QUOTES.finditer(line):
        match role(line, match.start()):
            case "opens":
                opened.append(match.start())
            case "closes" if opened:
                opened.pop()
            case _:
                return None
    return opened[0] if len(opened) == 1 and line[opened[0]] in CLOSES else None


def open_bracket(line: str) -> int | None:
    """Return where the line opens a round bracket that it does not close; faces and intervals do not count."""
    opened: list[int] = []
    for match in re.finditer(r"(?<![:;=8'’-])[(（]|[)）\]］]", line):
        if match.group() in "(（":
            opened.append(match.start())
        elif opened:
            opened.pop()
    return opened[0] if len(opened) == 1 and line[opened[0]] == "(" else None


def lost_place(line: str, place: int) -> Span | None:
    """Return the word behind which the closing mark was lost, None where that is not certain.

    A quotation ends where its speaker is named; a bracket that opens its line ends with it.
    """
    if line[place] == "(":
        word = ONE_BRACKET.fullmatch(line)
        return Span(*word.span(1)) if word else None
    if QUOTES.search(line, place + 1):
        return None
    named = list(ATTRIBUTION.finditer(line, place + 1))
    return Span(*named[0].span()) if len(named) == 1 else None
