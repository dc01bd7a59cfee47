"""Text whose bytes were read in the wrong encoding, put right piece by piece; the work is ftfy's.

Beside ftfy, which knows UTF-8 and Windows code pages, the punctuation of Big5 and GBK that was read as Latin-1 is told
by table: it was seen in thousands of speeches and news texts that passed through an East Asian machine.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from mtfix.glance import MISREAD, shows
from mtfix.patterns import lazy
from mtfix.types import Span

# A control of the second block, two letters or signs of which the first is no quotation mark, or a capital that swallows a blank.
# All of them hold a character beyond ASCII, and those are found far faster.
BEYOND_ASCII = lazy(r"[^\x00-\x7f]+")
SUSPECT = lazy(r"[\x80-\x9f]|[^\x00-\x7f\u2010-\u203a\u3040-\ud7ff\uff00-\uffef][^\x00-\x7f]|[Ãâà] |(?<=\w)¡[XK]")
LONGEST_PIECE = 80
LONGEST_PHRASE = 2000
BLANK = " \t\n\r\f\v"
SECOND_BLOCK = lazy(r"[\x80-\x9f]")
# `M\x92ller` was no apostrophe; `don\x92t` and `mayor\x92s` were.
INSIDE_WORD = lazy(r"(?<=[^\W\d_])(?:[\x80-\x91\x93-\x9f]|\x92(?!(?:s|t|re|ve|ll|d|m)\b))(?=[^\W\d_])")
EAST_ASIAN = {
    "¡¦": "’",
    "¡§": "“",
    "¡¨": "”",
    "¡X": "—",
    "¡K": "…",
    "¡¯": "’",
    "¡®": "‘",
    "¡°": "“",
    "¡±": "”",
    "¡ª": "—",
    "¡\u00ad": "…",
}
EAST_ASIAN_MARK = lazy(r"¡[¦§¨¯®°±ª\xad]|(?<=\w)¡[XK](?=[\w ]|\Z)")
# A capital, a circumflex and a hard space may be Japanese in Latin letters; ftfy lists it as a known failure.
CAPITALS = lazy(r"[A-Z]Â\u00a0[A-Z]")


def suspects(text: str) -> Iterator[Span]:
    """Yield the pieces between blanks that look misread, neighbours as one when they can be read together."""
    if not shows(text, MISREAD) and "\x85" not in text and "\xa0" not in text:
        return
    for phrase in phrases(span for span in pieces(text) if misread(span.of(text))):
        whole = Span(phrase[0].start, phrase[-1].end)
        yield from [whole] if decoded(whole.of(text)) else phrase


def phrases(spans: Iterable[Span]) -> Iterator[list[Span]]:
    """Yield the spans in runs that only a blank parts."""
    run: list[Span] = []
    for span in spans:
        if run and (span.start - run[-1].end > 1 or span.end - run[0].start > LONGEST_PHRASE):
            yield run
            run = []
        run.append(span)
    if run:
        yield run


def pieces(text: str) -> Iterator[Span]:
    """Yield the pieces between blanks that may have been read wrongly."""
    done = 0
    beyond = BEYOND_ASCII.finditer(text)
    for match in chain.from_iterable(SUSPECT.finditer(text, run.start(), run.end() + 1) for run in beyond):
        if match.start() < done:
            continue
        start, end = match.span()
        while start > done and match.start() - start < LONGEST_PIECE and text[start - 1] not in BLANK:
            start -= 1
        while end < len(text) and end - match.end() < LONGEST_PIECE and text[end] not in BLANK:
            end += 1
        done = end
        yield Span(start, end)


def misread(piece: str) -> bool:
    """Whether a piece looks as if its bytes were read in the wrong encoding."""
    from ftfy import is_bad

    if not SECOND_BLOCK.sub("", piece):
        return False
    return bool(EAST_ASIAN_MARK.search(piece)) or bool(is_bad(piece))


def decoded(piece: str) -> str | None:
    """Return what a misread piece said; None when that cannot be told."""
    from ftfy import fix_encoding

    if INSIDE_WORD.search(piece) or CAPITALS.search(piece):
        return None
    said = EAST_ASIAN_MARK.sub(lambda mark: EAST_ASIAN[mark.group()], piece)
    said = str(fix_encoding(said))
    return None if said == piece or SECOND_BLOCK.search(said) or "\ufffd" in said or misread(said) else said
