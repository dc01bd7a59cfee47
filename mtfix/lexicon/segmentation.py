"""Cutting a foreign span into lexicon entries: the fewest and commonest pieces that cover it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from mtfix.lexicon import compounds
from mtfix.lexicon.composition import Piece, joined, named
from mtfix.lexicon.dictionary import inflected, merged
from mtfix.lexicon.entry import LANGUAGES, Entry, Kind, normal
from mtfix.lexicon.forms import PARTICLES
from mtfix.lexicon.index import LICENCES, index
from mtfix.lexicon.romanised import name_entries
from mtfix.lexicon.tables import agency_forms, news, person_forms, place_forms, titles
from mtfix.patterns import lazy

# Runs that are words of their own: a known word inside one is chance (パリ in パリティ).
RUN = lazy(r"[ァ-ヺー・･ｦ-ﾟ]+|[A-Za-zÀ-ɏＡ-Ｚａ-ｚ'’]+|[0-9０-９]+|[가-힣]+|[а-яёА-ЯЁ-]+|\s+")
SHORT_HIRAGANA = lazy(r"[ぁ-ゖー]{1,2}")
LONGEST_TERM = 24
LONGEST_LOOKUP = 4 * LONGEST_TERM
UNKNOWN_COST, SINGLE_COST, WORD_COST, SCORE_COST, PARTICLE_COST = 2.2, 1.3, 1.0, 0.1, 0.3
TOP_SCORE, DOUBTFUL = 9, 5
# Behind a surname it is Mr., whatever a dictionary of history says: 高橋氏 is no clan in the news.
POLITE = "氏"


def segment(text: str, language: str) -> list[Entry | str]:
    """Return `text` as entries and unknown stretches, in order; their terms put together give the text.

    Names are joined with their titles and countries with the nouns they qualify. An entry is the likeliest sense of its
    term: `lookup(entry.term, language)` has the others. Languages: "ja", "zh", "ko", "ru"; otherwise all is unknown.
    """
    return [piece if isinstance(piece, str) else piece[0] for piece in pieces(text, language)]


def lookup(term: str, language: str) -> tuple[Entry, ...]:
    """Return the senses of a term, likeliest first, empty where it is not known.

    Knows inflected Korean and Russian words, names with titles (プーチン大統領) and qualified nouns (ロシア政府) too. What is
    longer than any term is not known.
    """
    if len(term) > LONGEST_LOOKUP:
        return ()
    found = inflected(term, language)
    if found and found[0].score > DOUBTFUL and not term.endswith(POLITE):
        return found
    parts = pieces(term, language)
    composed = parts[0] if len(parts) == 1 and not isinstance(parts[0], str) else ()
    composed = named_with_title(term, language) or composed
    return merged((*found, *composed)) or (of_parts(term) if language == "ja" else ())


def of_parts(term: str) -> tuple[Entry, ...]:
    """Return how a Japanese term that no table holds reads from its parts; a full name only where it is no phrase."""
    phrase = compounds.composed(normal(term))
    names = name_entries(term)
    if phrase and (not names or phrase[0].kind is Kind.PERSON or phrase[0].score > DOUBTFUL):
        return tuple(replace(entry, term=term) for entry in phrase)
    return names


def named_with_title(term: str, language: str) -> tuple[Entry, ...]:
    """Return the senses of a name with its title that a dictionary takes for one word."""
    pairs = (named(term[:cut], term[cut:], language) for cut in range(len(term) - 1, 0, -1))
    return next(filter(None, pairs), ())


def pieces(text: str, language: str) -> list[Piece]:
    """Return `text` cut into the senses of known terms and unknown stretches, neighbours joined where they belong."""
    if language not in LANGUAGES:
        return [text] if text else []
    return joined(_cut(text, language), language)


def _cut(text: str, language: str) -> list[Piece]:
    """Return the cheapest cover of the text by entries and unknown stretches."""
    ends = _run_ends(text)
    best: list[tuple[float, int, Piece]] = [(float("inf"), 0, "") for _ in range(len(text) + 1)]
    best[0] = (0.0, 0, "")
    for start in range(len(text)):
        if best[start][0] == float("inf"):
            continue
        for end, cost, piece in _edges(text, start, ends, language):
            if best[start][0] + cost < best[end][0]:
                best[end] = (best[start][0] + cost, start, piece)
    found: list[Piece] = []
    place = len(text)
    while place:
        found.append(best[place][2])
        place = best[place][1]
    return _gathered(found[::-1])


def _gathered(found: list[Piece]) -> list[Piece]:
    """Return the pieces with neighbouring unknown ones made one."""
    result: list[Piece] = []
    for piece in found:
        if isinstance(piece, str) and result and isinstance(result[-1], str):
            result[-1] += piece
        else:
            result.append(piece)
    return result


def _run_ends(text: str) -> dict[int, tuple[int, int]]:
    """Return for every place inside a run where that run begins and ends."""
    return {place: match.span() for match in RUN.finditer(text) for place in range(*match.span())}


def _edges(
    text: str, start: int, runs: dict[int, tuple[int, int]], language: str
) -> Iterator[tuple[int, float, Piece]]:
    """Yield the pieces that may begin at `start`: where each ends, its cost, its senses or its text."""
    begins, ends = runs.get(start, (start, start + 1))
    if start == begins:
        yield ends, UNKNOWN_COST, text[start:ends]
    elif text[start:ends] in PARTICLES and language == "ko":
        yield ends, PARTICLE_COST, text[start:ends]
    if start > begins and language in {"ko", "ru"}:
        return
    for end in _term_ends(text, start, language):
        if _may_end(text, end, runs, language) and (
            senses := _senses(text[start:end], language, whole=end - start == len(text))
        ):
            width = SINGLE_COST if end - start == 1 else WORD_COST
            yield end, width + SCORE_COST * (TOP_SCORE - senses[0].score), senses


def _senses(term: str, language: str, whole: bool) -> tuple[Entry, ...]:
    """Return the senses of a piece. Short hiragana is grammar, a lone character mostly the stem of a longer word."""
    if SHORT_HIRAGANA.fullmatch(term) and not whole:
        return ()
    found = inflected(term, language)
    if len(term) == 1 and not whole:
        return found if found and (found[0].source == "news" or normal(term) in titles(language)) else ()
    return found


def _may_end(text: str, end: int, runs: dict[int, tuple[int, int]], language: str) -> bool:
    """Whether a term may end here: in Korean and Russian at the end of a word, or before a Korean particle."""
    begins, ends = runs.get(end, (end, end))
    if language not in {"ko", "ru"} or begins == end:
        return True
    return language == "ko" and text[end:ends] in PARTICLES


def _term_ends(text: str, start: int, language: str) -> Iterator[int]:
    """Yield where known terms that begin at `start` may end."""
    window = text[start : start + LONGEST_TERM]
    reach = {len(window)} if language in {"ko", "ru"} else set()
    for length in range(1, len(window) + 1):
        if normal(window[:length]) in known_forms(language):
            reach.add(length)
    if language in {"ko", "ru"}:
        reach.update(match.end() for match in RUN.finditer(window))
    else:
        for licence in LICENCES:
            reach.update(
                index(licence, language).prefixes(normal(window)) if normal(window) == window else _slow(window)
            )
    yield from (start + length for length in sorted(reach))


def _slow(window: str) -> range:
    """Return every length, for text whose normal form has other offsets."""
    return range(1, len(window) + 1)


@cache
def known_forms(language: str) -> frozenset[str]:
    """Return the normal forms that the hand-written tables have for a language, or for all."""
    return frozenset({*news(language), *titles(language), *place_forms(), *person_forms(), *agency_forms()})
