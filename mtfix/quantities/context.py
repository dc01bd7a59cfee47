"""A rendering that fits what stands beside it: `the 14日`, `for 14日`, `September 14日`, `a 5年 plan`, `5人 soldiers`."""

from __future__ import annotations

import re

from mtfix.patterns import lazy

from .context_days import SPAN_AFTER, SPAN_BEFORE, fit_date, fit_day
from .quantity import AGAIN, Kind, Quantity
from .render import ordinal, plural

_BETWEEN = lazy(r"\b[Bb]etween $")
_A_BEFORE = lazy(r"\ban? $", re.IGNORECASE)
_IN_BEFORE = lazy(r"\b(?:in|of|on|for|since|from|to|during|until|by|and) $", re.IGNORECASE)
_IN_THE = lazy(r"\b(?:in|until|by|from) the $", re.IGNORECASE)
_NOT_NOUN = frozenset(
    "a about after against ago all also although an and are as at back be because been before being between but by can "
    "could did do does down during each earlier even ever for from had has have he her his how if in including into is it its "
    "just later like may might more most must nor not of off on one only or out over per said says she should since so some "
    "than that the their them then there these they this those through to too took toward under until up us was we were what "
    "when where which while who whom whose will with within without would yet you "
    "died dead killed injured arrested missing came come go went took take left live lived work worked join joined".split()
)
_PLURAL_NOUNS = frozenset(
    "people persons men women children police personnel staff fish sheep aircraft feet teeth".split()
)
_NEXT_WORD = lazy(r" ?([A-Za-z]+)(?![A-Za-z])")
_CLEAR_END = lazy(r"\s*(?:$|[.,;:!?)\]\"”’—–]|(?:in|at|on|when|after|as|with|and|by|to|since|but|while)\b)")
_SAID_BEFORE = {
    "about {}": lazy(r"\b(?:about|around|approximately|roughly|some|nearly|almost|estimated) $"),
    "at least {}": lazy(r"\b(?:over|more than|at least|exceeding|than) $"),
    "more than {}": lazy(r"\b(?:over|more than|exceeding|than) $"),
    "less than {}": lazy(r"\b(?:under|below|less than|fewer than) $"),
    "fewer than {}": lazy(r"\b(?:under|below|less than|fewer than) $"),
    "at most {}": lazy(r"\b(?:at most|up to|no more than) $"),
    "up to {}": lazy(r"\b(?:at most|up to|no more than) $"),
    "nearly {}": lazy(r"\b(?:nearly|almost|close to) $"),
}
_DEFINITE = frozenset({"century", "floor", "anniversary", "quarter", "day", "year", "month", "week"})
_WHAT_COUNTED = "the next word may be what is counted"
_ERA_YEAR = "it may be the year of an era or of a century"


def english(quantity: Quantity, before: str = "", after: str = "") -> str | None:
    """Return the English of a quantity for its place between `before` and `after`; None where none is certain.

    >>> from mtfix.quantities import read
    >>> english(read("14日"), "the talks on "), english(read("5年"), "a ", " plan"), english(read("5万人"), "about", "fled")
    ('the 14th', '5-year', ' 50,000 people ')
    """
    said = fit(quantity, before, after).english
    return None if said is None else spaced(said, before, after)


def fit(quantity: Quantity, before: str, after: str) -> Quantity:
    """Return the quantity with its English, and its doubts, for its place."""
    if quantity.english is None:
        return quantity
    before = before.rstrip() + " " if before.strip() else ""
    fitted = _FITTERS.get(quantity.kind, _unchanged)(_undoubled(quantity, before), before, after)
    if len(fitted.parts) == 2 and _BETWEEN.search(before):
        fitted = fitted._replace(english=(fitted.english or "").replace(" to ", " and "))
    if _A_BEFORE.search(before) and fitted.kind in _HYPHENATED:
        fitted = _attributive(fitted, before, after)
    return fitted


def spaced(said: str, before: str, after: str) -> str:
    """Add the blanks that a word needs beside letters, digits and marks; Japanese writes none."""
    if said.endswith(".") and after.startswith("."):
        said = said[:-1]
    left = " " if before and (before[-1].isalnum() or before[-1] in ",.;:!?)]”’%") else ""
    right = " " if after and (after[0].isalnum() or after[0] in "([“‘$") else ""
    return f"{left}{said}{right}"


def _unchanged(quantity: Quantity, before: str, after: str) -> Quantity:
    return quantity


def _undoubled(quantity: Quantity, before: str) -> Quantity:
    """Leave out `about` where `about` stands before it already."""
    pattern = _SAID_BEFORE.get(quantity.frame)
    if pattern is None or not pattern.search(before):
        return quantity
    return quantity._replace(english=_core(quantity), frame="{}")


def _core(quantity: Quantity) -> str:
    left, _, right = quantity.frame.partition("{}")
    said = quantity.english or ""
    return said[len(left) : len(said) - len(right)]


def _reframed(quantity: Quantity, core: str) -> Quantity:
    return quantity._replace(english=quantity.frame.format(core))


def _resolved(quantity: Quantity, doubt: str) -> Quantity:
    return quantity._replace(doubts=tuple(other for other in quantity.doubts if other != doubt))


def _count(quantity: Quantity, before: str, after: str) -> Quantity:
    """Drop the counter's noun where the noun itself follows."""
    word = _NEXT_WORD.match(after)
    if word is None or word.group(1).lower() in _NOT_NOUN or word.group(1).endswith(("ed", "ing", "ly")):
        return quantity
    noun = word.group(1)
    if noun in _PLURAL_NOUNS or (noun.endswith("s") and not noun.endswith("ss") and noun.islower()):
        bare = _reframed(quantity, quantity.number)
        return bare._replace(doubts=tuple(doubt for doubt in bare.doubts if "noun" not in doubt))
    return quantity.doubted(_WHAT_COUNTED) if quantity.value != 1 else quantity


def _duration(quantity: Quantity, before: str, after: str) -> Quantity:
    """In the 35th minute of a match; years that last are no years of an era."""
    if quantity.unit == "minute" and isinstance(quantity.value, int) and _IN_THE.search(before):
        return quantity._replace(english=f"{ordinal(quantity.value)} minute")
    if SPAN_BEFORE.search(before) or SPAN_AFTER.match(after):
        return _resolved(quantity, _ERA_YEAR)
    return quantity


def _age(quantity: Quantity, before: str, after: str) -> Quantity:
    """After `aged`, a comma or a bracket the number is enough: Simpson, 20, was."""
    if quantity.unit and re.search(r"(?:\b(?:aged|age|age of|aged about)|[,(（]) $", before):
        return quantity._replace(english=quantity.number)
    # The 20-year-old was hurt, and so was another 20-year-old man.
    if (
        quantity.unit
        and quantity.frame == "{}"
        and re.search(r"\b(?:the|this|that|another|an?) $", before, re.IGNORECASE)
    ):
        return quantity._replace(english=f"{quantity.number}-{quantity.unit.replace(' ', '-')}")
    return quantity


def _ordinal(quantity: Quantity, before: str, after: str) -> Quantity:
    word = _NEXT_WORD.match(after)
    noun_follows = word is not None and word.group(1).lower() not in _NOT_NOUN
    if (quantity.unit == "time" and noun_follows) or re.search(r"\b(?:ranked|finished|placed|came) $", before):
        return quantity._replace(english=quantity.number)
    if quantity.unit in _DEFINITE and _IN_BEFORE.search(before):
        return quantity._replace(english=f"the {quantity.english}")
    return quantity


def _adverb(quantity: Quantity, before: str, after: str) -> Quantity:
    """`for the first time in 3 years` stands at the end of a clause or before a preposition; its tail behind `in`; a 3-year low."""
    if re.search(r"\bin $", before):
        return quantity._replace(english=(quantity.english or "").removeprefix(AGAIN))
    if re.match(r"\s?(?:high|low|peak)\b", after) and re.search(r"\b(?:a|an|the|its|their) $", before, re.IGNORECASE):
        return quantity._replace(english=f"{quantity.number}-{quantity.unit}")
    if not _CLEAR_END.match(after):
        return quantity._replace(english=None).doubted("what happens again is not clear")
    if re.search(r"\bfor $", before):
        return quantity._replace(english=(quantity.english or "").removeprefix("for "))
    return quantity


_FITTERS = {
    Kind.DAY: fit_day,
    Kind.DATE: fit_date,
    Kind.COUNT: _count,
    Kind.DURATION: _duration,
    Kind.AGE: _age,
    Kind.ORDINAL: _ordinal,
    Kind.ADVERB: _adverb,
}
_HYPHENATED = frozenset({Kind.DURATION, Kind.MEASURE, Kind.AGE, Kind.MONEY, Kind.COUNT})


def _attributive(quantity: Quantity, before: str, after: str) -> Quantity:
    """After `a` and before a noun the unit stands in the singular: a 5-year plan, a 300 million yen fund."""
    word = _NEXT_WORD.match(after)
    if word is None or word.group(1).lower() in _NOT_NOUN or not quantity.unit or quantity.frame != "{}":
        return quantity
    if quantity.kind is Kind.MONEY:
        many = plural(2, quantity.unit)
        said = (quantity.english or "").removesuffix(many)
        return quantity._replace(english=said + quantity.unit if said != quantity.english else quantity.english)
    if quantity.kind is Kind.COUNT and quantity.unit != "person":
        return quantity
    if quantity.unit.startswith("°"):
        return quantity
    unit = quantity.unit.replace(" ", "-")
    sure = _resolved(_resolved(quantity, _ERA_YEAR), _WHAT_COUNTED)
    return sure._replace(english=f"{quantity.number}-{unit}")
