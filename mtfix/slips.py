"""Slips that words and their neighbours give away: two words in each other's place, a letter lost or doubled.

A slip is found only together with what makes it good: a reading far more fluent than what stands there. A slip that is
not sure by itself counts where the tagger doubts the words too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from mtfix.latin import LETTERS, Kind, is_loan, judged
from mtfix.lexicon import english_words, listed_languages
from mtfix.lexicon.neighbours import CLOSING, NEVER, OPENING, TOKEN, count, fluency, form
from mtfix.loops import SOUNDS
from mtfix.types import Span

# How much more fluent the other order, or the best spelling than the next, must be, in nats; and to be sure by itself.
LEAST_SWAP, SURE_SWAP = 6.0, 9.0
LEAST_SPELLING, SURE_SPELLING = 1.0, 4.0
# A word that holds another and a letter more is mostly a word of its own: "berating".
LEAST_ADDED = 6.0
# A sentence with more of them is word salad.
MOST_SWAPS = 2
# Words seen less often, as the logarithm of a count, may be misspelt.
RARE = 1.3
# In words shorter than the second only letters that changed places are looked for: too much else is a name.
SHORTEST, LEAST_CHANGED, LONGEST = 3, 7, 20
# Reading one slip for another: letters exchanged or doubled are commoner than letters added. A letter changed for
# one that sounds like it is looked for in long words only: in others it makes words of words.
HARDER = {"exchanged": 0.0, "doubled": 0.0, "redoubled": 0.5, "lost": 0.5, "added": 1.5, "changed": 2.0}
CHANGED_FROM = 8
ALIKE = {letter: group for group in ("aeiouy", "csgkzqj", "td", "bp", "mn", "fv") for letter in group}
# A short strange word may be a word of another language; only a very common word is worth more than that.
SHORT, COMMON = 5, 6.5
SWAPPED, MISSPELT, TWICE = "two words stand in each other's place", "a misspelt word", "a word is said twice"


@dataclass(frozen=True, slots=True)
class Slip:
    """A span, what should stand there, how much more fluent that is, in nats, and whether that alone is proof."""

    span: Span
    after: str
    gain: float
    sure: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or mark, as it stands and as it is counted."""

    start: int
    end: int
    text: str
    form: str


@lru_cache(maxsize=512)
def slips(sentence: str) -> tuple[Slip, ...]:
    """Return the slips of a sentence, with offsets into it; none that overlap."""
    found = tokens(sentence)
    forms = framed(found)
    swapped = list(swaps(found, forms))
    every = [*misspellings(found, forms), *doubled(found, forms), *(swapped if len(swapped) <= MOST_SWAPS else ())]
    kept: list[Slip] = []
    for slip in sorted(every, key=lambda slip: (not slip.sure, -slip.gain)):
        if not any(slip.span.meets(other.span) for other in kept):
            kept.append(slip)
    return tuple(sorted(kept, key=lambda slip: slip.span))


def tokens(text: str) -> list[Token]:
    """Return the words, numbers and marks of a text."""
    return [Token(*match.span(), match.group(), form(match.group())) for match in TOKEN.finditer(text)]


def framed(found: Sequence[Token]) -> list[str]:
    """Return how tokens are counted, with the edges of the sentence around them."""
    return [OPENING, OPENING, *(token.form for token in found), CLOSING, CLOSING]


def swaps(found: Sequence[Token], forms: Sequence[str]) -> Iterator[Slip]:
    """Yield neighbours that are more fluent in the other order."""
    for place in range(len(found) - 1):
        one, two = found[place], found[place + 1]
        if not swappable(one, two):
            continue
        before, first, second, after = forms[place + 1 : place + 5]
        seen = pairs_seen(before, first, second, after)
        wanted = pairs_seen(before, second, first, after) if seen < 3 else 0
        if wanted < 2 or wanted <= seen:
            continue
        if (gain := swap_gain(forms, place)) > LEAST_SWAP:
            sure = wanted == 3 and gain > SURE_SWAP
            yield Slip(Span(one.start, two.end), f"{two.text} {one.text}", gain, sure, SWAPPED)


def swap_gain(forms: Sequence[str], place: int) -> float:
    """Return how much more fluent a token and the next are in the other order, in nats."""
    start, (first, second), end = forms[place : place + 2], forms[place + 2 : place + 4], forms[place + 4 : place + 6]
    return fluency([*start, second, first, *end]) - fluency([*start, first, second, *end])


def swap_gains(sentence: str) -> Iterator[tuple[Span, float]]:
    """Yield the neighbours that are at all more fluent in the other order, each pair with what it would gain."""
    found = tokens(sentence)
    forms = framed(found)
    for place, (one, two) in enumerate(pairwise(found)):
        if swappable(one, two) and (gain := swap_gain(forms, place)) > 0:
            yield Span(one.start, two.end), gain


def swappable(one: Token, two: Token) -> bool:
    """Whether two tokens are words in small letters that print knows, with one blank between them."""
    small = one.text.islower() and two.text.islower() and one.form != two.form and two.start == one.end + 1
    return small and count(one.form) > NEVER and count(two.form) > NEVER


def doubled(found: Sequence[Token], forms: Sequence[str]) -> Iterator[Slip]:
    """Yield known words that follow themselves, where print has none that does; never sure without another witness."""
    for place in range(len(found) - 1):
        one, two = found[place], found[place + 1]
        known = one.text == two.text and is_plain(one.text) and two.start == one.end + 1
        if known and count(one.form) > NEVER and count(one.form, two.form) == NEVER and one.form not in SOUNDS:
            start, end = forms[place : place + 3], forms[place + 4 : place + 6]
            gain = fluency([*start, *end]) - fluency([*start, two.form, *end])
            yield Slip(Span(one.end, two.end), "", gain, False, TWICE)


def is_plain(word: str) -> bool:
    """Whether a word or number is no mark and, by its letters, no name: Lang Lang and Pago Pago are said twice."""
    return word[-1].isalnum() and not word.istitle()


def pairs_seen(*words: str) -> int:
    """Return how many of the pairs of neighbouring words were seen."""
    return sum(count(*words[place : place + 2]) > NEVER for place in range(len(words) - 1))


def misspellings(found: Sequence[Token], forms: Sequence[str]) -> Iterator[Slip]:
    """Yield words that are no words, a letter away from one that fits its neighbours."""
    for place, token in enumerate(found):
        if is_misspelt(token.text) or (token.text.istitle() and opens(found, place) and is_misspelt(token.form)):
            ways = respelt(token.form)
            fits = ((fit(forms, place, word) - cost, word) for word, cost in ways.items())
            ranked = sorted(fits, reverse=True)
            if not ranked:
                continue
            best, word = ranked[0]
            gain = best - (ranked[1][0] if len(ranked) > 1 else fit(forms, place, token.form))
            if gain > (LEAST_ADDED if ways[word] == HARDER["added"] else LEAST_SPELLING):
                yield from misspelling(token, word, gain, (forms[place + 1], forms[place + 3]))


def misspelling(token: Token, word: str, gain: float, beside: tuple[str, str]) -> Iterator[Slip]:
    """Yield the slip that a word is taken for; a capitalised one may be a name, so that it has to be sure and common."""
    before, behind = count(beside[0], word) > NEVER, count(word, beside[1]) > NEVER
    sure = (before or behind) and is_exchanged(token.form, word) and gain > SURE_SPELLING
    if token.text.istitle():
        if sure and behind and count(word) > COMMON and count(token.form) == NEVER:
            yield Slip(Span(token.start, token.end), word.capitalize(), gain, True, MISSPELT)
    elif sure or not is_listed(token.form):
        yield Slip(Span(token.start, token.end), word, gain, sure, MISSPELT)


def opens(found: Sequence[Token], place: int) -> bool:
    """Whether a word begins its sentence, and a word in small letters follows."""
    behind = found[place + 1 : place + 2]
    first = not any(token.text[0].isalnum() for token in found[:place])
    return first and bool(behind) and behind[0].text.islower()


def is_exchanged(word: str, other: str) -> bool:
    """Whether two words have the same letters: the one slip that is hardly ever a word of its own."""
    return sorted(word) == sorted(other)


def fit(forms: Sequence[str], place: int, word: str) -> float:
    """Return how fluent a sentence is around a place with this word there, in nats."""
    return fluency([*forms[place : place + 2], word, *forms[place + 3 : place + 5]])


@lru_cache(maxsize=20_000)
def is_misspelt(word: str) -> bool:
    """Whether a word in small letters is seldom or never printed; lists of English words hold misspelt ones too."""
    if not (word.isascii() and word.isalpha() and word.islower() and SHORTEST <= len(word) <= LONGEST):
        return False
    return count(word) < RARE and not is_loan(word)


@lru_cache(maxsize=5_000)
def respelt(word: str) -> dict[str, float]:
    """Return the English words one slip away, each with how unlikely that slip is."""
    known = english_words()
    cuts = range(len(word) + 1)
    ways = {"exchanged": (word[:k] + word[k + 1] + word[k] + word[k + 2 :] for k in cuts if k + 1 < len(word))}
    longer = {
        "redoubled": redoubled(word),
        "doubled": (word[:k] + word[k + 1 :] for k in cuts if k + 1 < len(word) and word[k] == word[k + 1]),
        "lost": (word[:k] + letter + word[k:] for k in cuts if k for letter in LETTERS),
        "added": (word[:k] + word[k + 1 :] for k in cuts if 0 < k < len(word) - 1),
    }
    if len(word) >= CHANGED_FROM:
        longer["changed"] = (
            word[:k] + letter + word[k + 1 :] for k in cuts if 0 < k < len(word) for letter in ALIKE.get(word[k], "")
        )
    found: dict[str, float] = {}
    for name, words in (ways | longer if len(word) >= LEAST_CHANGED else ways).items():
        for other in words:
            if other in known and other != word:
                found[other] = min(found.get(other, HARDER[name]), HARDER[name])
    # A word that some list holds is a slip only where the same letters make a commoner one.
    listed = is_listed(word)
    if len(word) <= SHORT:
        found = {other: cost for other, cost in found.items() if count(other) > COMMON}
    return {
        other: cost
        for other, cost in found.items()
        if (is_exchanged(word, other) and not is_british(word, other)) or (not listed and count(other) > count(word))
    }


def redoubled(word: str) -> Iterator[str]:
    """Yield what a word is with one letter doubled where another was: "aplliance"."""
    twice = [k for k in range(1, len(word)) if word[k] == word[k - 1]]
    for k in twice:
        once = word[:k] + word[k + 1 :]
        yield from (once[:j] + once[j] + once[j:] for j in range(len(once)))


def is_listed(word: str) -> bool:
    """Whether a list of English or foreign words holds a word; such lists hold misspelt words too."""
    return bool(listed_languages(word)) or judged(word)[1] is Kind.ENGLISH


def is_british(word: str, other: str) -> bool:
    """Whether two words differ as `centre` and `center` do."""
    return {word[-2:], other[-2:]} == {"re", "er"} or {word[-3:], other[-3:]} == {"res", "ers"}
