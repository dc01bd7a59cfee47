"""One person under two spellings: "Podlyak" and "Podolyak" in one article.

What    Two spellings of a person's name that differ as two transliterations do, or by a vowel that one of them slurs.
Why     Engines translate sentence by sentence and spell a name anew each time.
Before  Irina Larina spoke of heat. Laryna warned of hail.
After   Irina Larina spoke of heat. Laryna warned of hail.
Trust   none: which spelling is right cannot be known from the text; a glossary can say. The rarer one is flagged. Names that stand
        with different given names, and names of places, are left alone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain, combinations
from operator import itemgetter

from mtfix.glance import NAMED, Told, glance, where
from mtfix.lexicon.words import english_words, is_english
from mtfix.names import NAME, one_name, skeleton
from mtfix.patterns import lazy
from mtfix.types import Damage, Document, Finding, Span

# A capitalised neighbour, to tell whose name it is.
GIVEN_BEFORE = lazy(r"([A-ZÀ-Þ][\w’'-]+)\s\Z")
NAME_AFTER = lazy(r"\s([A-ZÀ-Þ][\w’'-]+)")
TITLE_BEFORE = lazy(
    r"(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Sen|Rep|Gov|President|Minister|Premier|Coach|Professor|General|Judge|King|Queen|"
    r"Prince|Princess|Pope|Captain|Chancellor|Secretary|Spokes\w+|Mayor)\.?\s\Z"
)
NO_NAME = frozenset(
    "The A An In On At But And Or For From With To Of By As If When While After Before That This He She It They We I You "
    "Mr Mrs Ms Dr President Minister Premier Coach Professor General Judge King Queen Prince Princess Pope Captain "
    "Chancellor Secretary Mayor Former Chief Director Chairman".split()
)
SHORTEST = 6
MOST_IN_GROUP = 12
# More than any article has.
MOST_NAMES = 20_000


def name_variant(document: Document) -> Iterator[Finding]:
    """Yield each place of the rarer of two spellings of one person's name."""
    text = document.text
    found = list(pairs(alike(text)))
    names = {name for pair in found for name in pair}
    places: dict[str, list[int]] = defaultdict(list)
    for match in NAME.finditer(text) if found else ():
        if match.group() in names:
            places[match.group()].append(match.start())
    for one, other in found:
        rare, usual = sorted((one, other), key=lambda name: (len(places[name]), -places[name][0]))
        for start in shared(Bearer(text, rare, places[rare]), Bearer(text, usual, places[usual])):
            reason = f"{usual} stands elsewhere; which spelling is right cannot be known here"
            yield Finding(Span(start, start + len(rare)), Damage.NAME_VARIANT, 0.8, reason)


def alike(text: str) -> Iterable[list[str]]:
    """Return the names of a text in groups that begin alike and share their consonants; an endless text is no article."""
    found: set[tuple[str, str]] = set()
    for stretch in where(text, NAMED):
        found.update(chain.from_iterable(map(NAMES.__getitem__, glance(stretch.of(text)).odd)))
        if len(found) > MOST_NAMES:
            return []
    if len(set(map(itemgetter(0), found))) == len(found):
        return []
    groups: dict[str, list[str]] = defaultdict(list)
    for key, name in sorted(found):
        groups[key].append(name)
    return [group for group in groups.values() if len(group) > 1]


def names_in(word: str) -> tuple[tuple[str, str], ...]:
    """Return the names in a run of non-space, each behind what all its spellings share; listed words are none."""
    names = (name for name in NAME.findall(word) if name.lower() not in english_words())
    return tuple((name[0] + skeleton(name), name) for name in names)


NAMES = Told(names_in)


def pairs(groups: Iterable[list[str]]) -> Iterator[tuple[str, str]]:
    """Yield the names that may be one; English words are none."""
    for group in groups:
        for one, other in combinations(group[:MOST_IN_GROUP], 2):
            long = max(len(one), len(other)) >= SHORTEST
            if long and one_name(one, other) and not is_english(one) and not is_english(other):
                yield one, other


class Bearer:
    """A name with the capitalised words beside it, which tell whose name it is."""

    def __init__(self, text: str, name: str, places: list[int]) -> None:
        """Look at each place of the name."""
        self.places = places
        self.before = [found_name(GIVEN_BEFORE.search(text, max(0, start - 30), start)) for start in places]
        self.after = [found_name(NAME_AFTER.match(text, start + len(name))) for start in places]
        self.titled = any(TITLE_BEFORE.search(text, max(0, start - 16), start) for start in places)


def found_name(match: re.Match[str] | None) -> str:
    """Return a capitalised neighbour, titles and words that often begin a sentence left out."""
    return match[1] if match and match[1] not in NO_NAME else ""


def shared(rare: Bearer, usual: Bearer) -> list[int]:
    """Return the places of the rarer spelling that are the same person's; none when the words beside it tell of two."""
    given = set(filter(None, rare.before)), set(filter(None, usual.before))
    family = set(filter(None, rare.after)), set(filter(None, usual.after))
    if any(all(sides) and not set.intersection(*sides) for sides in (given, family)):
        return []
    if not (rare.titled or usual.titled or any(given) or all(family)):
        return []
    same = set.intersection(*family)
    return [start for start, after in zip(rare.places, rare.after, strict=True) if not same or after in same]
