"""The numbers of a source sentence, and every value that a good translation may make of them.

A translator rounds, converts and spells: 約3割 is about 30 percent, or three in ten, 半数 is half, ２１年 is 2021, 1年半 is 18
months, 第３ is third, 午後３時 is 3 p.m. or 15:00. What can be meant is read widely: a number of the English is only doubted
when nothing in the source can stand behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

from mtfix.figures.figure import Figure, Sort, sort_of
from mtfix.figures.hints import hinted
from mtfix.figures.kin import KANJI, kin
from mtfix.patterns import lazy
from mtfix.quantities import Exact, mentions
from mtfix.quantities.numerals import FULL_WIDTH, read_numeral
from mtfix.types import Span

# How much of the text around a numeral tells what it counts.
NEAR = 24
RUN = lazy(r"(?<![0-9])[0-9〇零一二三四五六七八九十百千万億兆壱弐参]+(?:[.,・][0-9]+)*")
PIECE = lazy(r"(?<![0-9,.])[0-9]{1,30}(?![0-9,.])|(?<=[・.])[0-9]{1,30}|[0-9]{1,30}(?=[・.])|[一二三四五六七八九十]")
POINTED = lazy(r"[0-9]{1,20}(?:,[0-9]{3})*[.・][0-9]{1,20}")
SCALED = lazy(r"([0-9]{1,4})万([0-9]{1,4})[・.]([0-9]{1,20})")
BETWEEN_TENTHS = lazy(r"([0-9])割([0-9])[～〜~、・-]([0-9])分")
YEAR_MARK = lazy(r"\s?(?:年|년|г\b|года?\b|году\b)")


@lru_cache(maxsize=1024)
def figures(source: str) -> tuple[Figure, ...]:
    """Return the numbers that a source text certainly states, each with its place and sort."""
    return tuple(_figures(source))


def _figures(source: str) -> Iterator[Figure]:
    for mention in mentions(source):
        span = Span(*mention.span)
        value = mention.value.amount
        text = span.of(source)
        sort = sort_of(mention.value.kind, value)
        if sort is Sort.COUNT and YEAR_MARK.match(source, span.end - 1) and value in range(1, 100):
            sort = Sort.YEAR
        yield Figure(span, text, value, sort, mention.value.unit, mention.loose)


@lru_cache(maxsize=1024)
def meant(source: str) -> frozenset[Exact]:
    """Return every value that the English of a source text may state."""
    plain = source.translate(FULL_WIDTH)
    found = set[Exact]()
    for value, end in (*numerals(plain), *((figure.value, figure.span.end) for figure in figures(source))):
        found.update((value, *kin(value, plain[max(0, end - NEAR) : end], plain[end : end + NEAR])))
    found.update(value for match in BETWEEN_TENTHS.finditer(plain) for value in averages(match))
    return frozenset(found | hinted(source))


@lru_cache(maxsize=64)
def stated(source: str) -> frozenset[Exact]:
    """Return the values that a source text states as they are."""
    return frozenset(
        {value for value, _ in numerals(source.translate(FULL_WIDTH))} | {figure.value for figure in figures(source)}
    )


def averages(match: re.Match[str]) -> Iterator[Exact]:
    """Yield both ends of 2割4～5分: 24 and 25 in hundred, .24 and .25."""
    for last in (match[2], match[3]):
        share = int(match[1]) * 10 + int(last)
        yield from (share, share * 10, Fraction(share, 100))


def numerals(source: str) -> Iterator[tuple[Exact, int]]:
    """Yield every numeral of a text, also inside words, and where it ends."""
    for match in RUN.finditer(source):
        numeral = read_numeral(source, match.start())
        if numeral and numeral.value is not None:
            yield numeral.value, numeral.end
        for piece in PIECE.finditer(match.group()):
            yield KANJI[piece.group()] if piece.group() in KANJI else int(piece.group()), match.start() + piece.end()
        yield from decimals(match)


def decimals(run: re.Match[str]) -> Iterator[tuple[Exact, int]]:
    """Yield the numbers of a run of digits as points and commas may part them: １万０３６３・１８, 10,363, 2.5."""
    for match in POINTED.finditer(run.group()):
        whole, point, rest = match.group().replace(",", "").replace("・", ".").partition(".")
        if point:
            yield Fraction(f"{whole}.{rest}"), run.start() + match.end()
    parts = SCALED.fullmatch(run.group())
    if parts:
        yield int(parts[1]) * 10000 + Fraction(f"{parts[2]}.{parts[3]}"), run.end()
