"""What follows a name of a place: a noun that it qualifies ("Russian officials"), or what leaves it a name ("Russia signed")."""

from __future__ import annotations

from enum import Enum

from mtfix import lexicon
from mtfix.fit import FUNCTION, PLURAL_AFTER, SINGULAR_AFTER, Place, begun
from mtfix.patterns import lazy


class Ahead(Enum):
    """What the next words are; `UNCLEAR` where a plural noun and a verb look alike: China plans, Chinese plans."""

    NOUN = "noun"
    OTHER = "other"
    UNCLEAR = "unclear"


# Times and adverbs that do not end in -ly, quantifiers, and past forms that do not end in -ed.
NO_NOUN = frozenset(
    "again ago ahead all alone already also always apart away back before both each earlier early either else enough even ever "
    "every first forever here how instead its itself just last late later less many more most much never next not now often once only "
    "our out outside overseas perhaps quite rather soon still such the their there these this those though thrice today together "
    "tomorrow tonight too twice very well why yesterday yet his her my your a an another any some he she they we you it i "
    "arose ate beat became began bent bought broke brought built came caught chose cut drew drove fell felt fled flew forbade forgot "
    "fought found froze gave got grew held hit kept knew laid led left lent lost made meant met outdid overcame paid put quit ran "
    "rose said sang sank saw sent set shook shot shut sold sought sped spent spoke spread stood stole struck swore swept taught "
    "thought threw told took understood undertook upheld went withdrew withheld won woke wrote".split()
)
# Adjectives in -ed and -ly that stand before a noun, and nouns in -ed and -s.
STILL_NOUN = frozenset(
    "armed allied united unified organised organized naked seed speed need feed weed creed greed bed breed daily weekly monthly "
    "yearly elderly friendly family assembly ally bully anomaly monopoly navy business press congress police process access "
    "success news economics politics headquarters series class crisis gas bus campus census".split()
)
OFFICES = frozenset(
    "Ambassador Chancellor Defence Defense Deputy Finance Foreign King Minister President Premier Prime Queen".split()
)
# Behind a word in -s: it is a verb, it is a noun.
OBJECT = frozenset("to the a an its his her their that it them no some more not".split())
WORDS = lazy(r"\s([^\W\d_][\w'’-]*)(?:([^\w\s'’-])|\s+([^\W\d_][\w'’-]*)|\Z)?")


def ahead(place: Place) -> Ahead:
    """Return what follows a name on its line."""
    match = WORDS.match(place.after)
    if match is None:
        return Ahead.OTHER
    word = match[1]
    low = word.lower()
    if low in STILL_NOUN or word in OFFICES:
        return Ahead.NOUN
    if low in FUNCTION | SINGULAR_AFTER | PLURAL_AFTER | NO_NOUN or low.endswith(("ed", "ly", "n't")):
        return Ahead.OTHER
    if begun(place) and place.word_before != "that":
        return Ahead.NOUN
    if low.endswith("ing"):
        return Ahead.UNCLEAR
    if low.endswith("s") and not low.endswith(("ss", "us", "is", "ous")):
        return verb_or_noun((match[3] or "").lower())
    return Ahead.NOUN if word.islower() and lexicon.is_english(low) else Ahead.UNCLEAR


def verb_or_noun(following: str) -> Ahead:
    """Judge a word in -s by the word behind it, "" at a mark."""
    if following in OBJECT:
        return Ahead.OTHER
    if following in SINGULAR_AFTER | PLURAL_AFTER or following in NO_NOUN or following.endswith("ed"):
        return Ahead.NOUN
    return Ahead.UNCLEAR
