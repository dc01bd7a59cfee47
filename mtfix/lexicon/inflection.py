"""Regular English number: the plural of a noun or noun phrase, for fitting a lexicon entry to its sentence."""

from __future__ import annotations

import re

from mtfix.patterns import lazy

IRREGULAR = dict(
    pair.split(":")
    for pair in (
        "child:children foot:feet tooth:teeth goose:geese mouse:mice ox:oxen "
        "criterion:criteria phenomenon:phenomena medium:media datum:data bacterium:bacteria alumnus:alumni "
        "nucleus:nuclei half:halves knife:knives life:lives wife:wives leaf:leaves thief:thieves wolf:wolves "
        "shelf:shelves loaf:loaves calf:calves elf:elves scarf:scarves self:selves passer-by:passers-by "
        "hero:heroes potato:potatoes tomato:tomatoes echo:echoes veto:vetoes cargo:cargoes embargo:embargoes "
        "torpedo:torpedoes mosquito:mosquitoes volcano:volcanoes bus:buses gas:gases quiz:quizzes axis:axes"
    ).split()
)
UNCHANGED = frozenset(
    "series species aircraft spacecraft hovercraft sheep deer fish salmon trout offspring headquarters crossroads "
    "means yen won yuan baht sumo dice".split()
)
UNCOUNTABLE = frozenset(
    "accommodation advice anger baggage biology bravery butter cash chaos clothing coal courage cotton crockery "
    "cutlery darkness economics electricity employment entertainment equipment evidence flour furniture garbage "
    "gasoline gold gymnastics happiness health help homework honesty housing hydrogen information infrastructure "
    "jewelry justice knowledge labor laughter legislation leisure literature luck luggage machinery mathematics "
    "meat merchandise milk money music news nitrogen nonsense oxygen patience physics police politics pollution "
    "poverty progress publicity research rice safety salt sand scenery software staff steel stuff traffic "
    "transportation trash unemployment violence water wealth weather weaponry wheat wisdom".split()
)
NOT_MEN = ("human", "german", "roman", "norman", "shaman", "talisman", "ottoman", "caiman", "cayman")
LINK = lazy(r" (?:of|in|for|to|at|on|with|by|from|concerned|familiar|who|that)\b")


def plural_of(phrase: str) -> str:
    """Return the plural of a countable noun phrase, its head inflected.

    >>> plural_of("foreign minister"), plural_of("head of state"), plural_of("spokesman"), plural_of("embassy")
    ('foreign ministers', 'heads of state', 'spokesmen', 'embassies')
    """
    link = LINK.search(phrase)
    head, rest = (phrase[: link.start()], phrase[link.start() :]) if link else (phrase, "")
    before, gap, noun = head.rpartition(" ")
    return before + gap + _plural(noun) + rest


def head_of(phrase: str) -> str:
    """Return the noun that carries number in a phrase.

    >>> head_of("former member of parliament")
    'member'
    """
    link = LINK.search(phrase)
    return (phrase[: link.start()] if link else phrase).rpartition(" ")[2]


def _plural(noun: str) -> str:
    low = noun.lower()
    if low in UNCHANGED or low.endswith("ese"):
        return noun
    for tail, plural in ((low, IRREGULAR.get(low)), ("man", "men"), ("person", "people"), ("sis", "ses")):
        if plural and low.endswith(tail) and not low.endswith(NOT_MEN):
            return noun[: len(noun) - len(tail)] + plural
    if re.search(r"(?:s|x|z|ch|sh)$", low):
        return noun + "es"
    return noun[:-1] + "ies" if re.search(r"[^aeiou]y$", low) else noun + "s"


# Past and participle of irregular verbs, each under its base form.
IRREGULAR_VERBS = {
    base: tuple(forms.split("/"))
    for base, forms in (
        pair.split(":")
        for pair in (
            "be:was/been bear:bore/borne buy:bought/bought become:became/become begin:began/begun break:broke/broken build:built/built beat:beat/beaten come:came/come "
            "cut:cut/cut deal:dealt/dealt draw:drew/drawn fall:fell/fallen find:found/found flee:fled/fled forgo:forwent/forgone give:gave/given grow:grew/grown go:went/gone "
            "hold:held/held know:knew/known lead:led/led leave:left/left lend:lent/lent lose:lost/lost make:made/made "
            "meet:met/met overcome:overcame/overcome pay:paid/paid put:put/put repay:repaid/repaid rise:rose/risen run:ran/run seek:sought/sought say:said/said sell:sold/sold send:sent/sent set:set/set shoot:shot/shot shut:shut/shut steal:stole/stolen "
            "take:took/taken think:thought/thought win:won/won write:wrote/written withdraw:withdrew/withdrawn worsen:worsened/worsened"
        ).split()
    )
}
DOUBLES = frozenset("ban permit expel admit refer plan stop deter".split())


def verb_form(phrase: str, form: str) -> str:
    """Return the "base", "past", "participle" or "gerund" of a verb phrase, its first word inflected.

    >>> verb_form("carry out", "past"), verb_form("hold", "participle"), verb_form("resign", "gerund"), verb_form("ban", "past")
    ('carried out', 'held', 'resigning', 'banned')
    """
    verb, gap, rest = phrase.partition(" ")
    if form == "base":
        return phrase
    if form == "gerund":
        return _gerund(verb) + gap + rest
    irregular = IRREGULAR_VERBS.get(verb)
    return (irregular[form == "participle"] if irregular else _regular_past(verb)) + gap + rest


def _doubled(verb: str) -> str:
    return verb + verb[-1] if verb in DOUBLES else verb


def _gerund(verb: str) -> str:
    if verb.endswith("e") and not verb.endswith(("ee", "be")):
        return verb[:-1] + "ing"
    return (
        _doubled(verb) + "ing"
        if verb not in {"run", "put", "begin", "win", "cut", "set", "shut", "forget"}
        else verb + verb[-1] + "ing"
    )


def _regular_past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if re.search(r"[^aeiou]y$", verb) else _doubled(verb) + "ed"
