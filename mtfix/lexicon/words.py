"""Which Latin-script words are English, and which give another language away."""

from __future__ import annotations

from functools import cache

from mtfix.lexicon.entry import FOLDER
from mtfix.lexicon.index import LICENCES
from mtfix.lexicon.telltale import by_spelling
from mtfix.patterns import lazy

# Regular endings, each with what may stand in its place in the word that it is made from.
ENDINGS = (
    ("ies", ("y",)),
    ("ied", ("y",)),
    ("ier", ("y",)),
    ("iest", ("y",)),
    ("ily", ("y",)),
    ("iness", ("y",)),
    ("es", ("", "e")),
    ("s", ("",)),
    ("ed", ("", "e")),
    ("ing", ("", "e")),
    ("ers", ("", "e")),
    ("er", ("", "e")),
    ("est", ("", "e")),
    ("ly", ("", "le")),
    ("ness", ("",)),
    ("less", ("",)),
)
PREFIXES = ("un", "re", "non", "anti", "pre", "over", "under", "mis", "co", "super", "out")
BRITISH = (
    (lazy(r"is(e[drs]?|ing|ers?|ations?)$"), r"iz\1"),
    (lazy(r"our"), "or"),
    (lazy(r"tre(s?)$"), r"ter\1"),
)
CONTRACTED = lazy(r"(?:n't|'(?:s|ll|re|ve|d|m|em))$|(?<=s)'$")
DOUBLED = lazy(r"([bdgklmnprt])\1$")


def _text(name: str) -> str:
    return (FOLDER / name).read_text("utf-8")


@cache
def english_words() -> frozenset[str]:
    """Return the English word forms that text prints in small letters, some 80,000; about 10 ms when first asked."""
    return frozenset("".join(_text(f"english-words.{licence}.txt") for licence in LICENCES).split())


def is_english(word: str) -> bool:
    """Whether a word is English: listed, or made from a listed one by a regular ending, prefix or British spelling.

    >>> is_english("organisers"), is_english("unmuted"), is_english("they're"), is_english("Regierung")
    (True, True, True, False)
    """
    low = CONTRACTED.sub("", word.lower().replace("’", "'"))
    words = english_words()
    return low in words or any(form in words for form in _bases(low)) or any(is_listed(form) for form in _others(low))


def is_listed(word: str) -> bool:
    """Whether a word or the word that its ending was put to is listed."""
    words = english_words()
    return word in words or any(base in words for base in _bases(word))


def _bases(word: str) -> list[str]:
    """Return what a word may be made from, at least three letters long."""
    stems = [(word[: -len(end)], fill) for end, fills in ENDINGS if word.endswith(end) for fill in fills]
    plain = [stem + fill for stem, fill in stems]
    single = [stem[:-1] for stem, fill in stems if not fill and DOUBLED.search(stem)]
    return [base for base in plain + single if len(base) >= 3]


def _others(word: str) -> list[str]:
    """Return a word without its prefix and in American spelling."""
    bare = [
        word[len(prefix) :].lstrip("-")
        for prefix in PREFIXES
        if word.startswith(prefix) and len(word) > len(prefix) + 4
    ]
    bare += [word[2:]] if word.startswith("in") and word.endswith(("able", "ible", "ably")) else []
    american = [pattern.sub(form, word) for pattern, form in BRITISH if pattern.search(word)]
    return bare + american


@cache
def _foreign() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for line in _text("foreign-words.permissive.txt").splitlines():
        languages, _, words = line.partition("\t")
        found.update(dict.fromkeys(words.split(" "), frozenset(languages.split(" "))))
    return found


def listed_languages(word: str) -> frozenset[str]:
    """Return the languages in Latin script whose list has a word: of a capitalised one, spelling would say too much.

    >>> sorted(listed_languages("Regierung")), sorted(listed_languages("Samsung"))
    (['de'], [])
    """
    return _foreign().get(word.lower().replace("’", "'"), frozenset())


def foreign_languages(word: str) -> frozenset[str]:
    """Return the languages in Latin script that a word may be of, empty where it is English or none is known.

    A word that no list has is judged by its spelling. Names are not told from words.

    >>> sorted(foreign_languages("Regierung")), sorted(foreign_languages("křídla")), sorted(foreign_languages("table"))
    (['de'], ['cs'], [])
    """
    low = word.lower().replace("’", "'")
    return _foreign().get(low) or (frozenset() if is_english(low) else by_spelling(word.replace("’", "'")))
