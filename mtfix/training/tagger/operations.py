"""Which edit operations turn a damaged sentence into its correction: what the tagger learns to say."""

from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import OSA, Prefix

from mtfix.backends.tagger.operations import CASES, DELETE, FLAG, JOIN, KEEP, SPACE, SPELL, apply_to_word
from mtfix.backends.tagger.units import Unit
from mtfix.training.tagger.align import Link, links

ALWAYS = (KEEP, DELETE, FLAG, SPELL, JOIN, SPACE)
ENDINGS = frozenset(
    " s es d ed ing ies ied y e er est or ly al ally ion ions ation ity ness ment ive ous ful able ible ance ence ant ent ic n en t "
    "ation ize ized izing ise ised ising ate ated ating th less 's".split(" ")
)
FARTHEST_MOVE = 5
LEAST_STEM, LEAST_SPELT = 2, 4


class Marking(NamedTuple):
    """What a tagger should say of START and of each unit: an operation, is it wrong, is something missing after it."""

    operations: list[str]
    damaged: list[bool]
    gaps: list[bool]


def marking(damaged: Sequence[Unit], clean: Sequence[Unit]) -> Marking:
    """The operations that bring `damaged` nearer to `clean`; lists of len(damaged) + 1, START first."""
    size = len(damaged) + 1
    result = Marking([KEEP] * size, [False] * size, [False] * size)
    chain = links([unit.text for unit in damaged], [unit.text for unit in clean])
    for link in chain:
        _mark(result, link, damaged, clean)
    _mark_moves(result, chain, damaged, clean)
    _mark_spaces(result, chain, damaged, clean)
    return result


def _mark(result: Marking, link: Link, damaged: Sequence[Unit], clean: Sequence[Unit]) -> None:
    taken, given = damaged[link.start : link.end], clean[link.clean_start : link.clean_end]
    if not taken:
        result.gaps[link.start] = True
        if result.operations[link.start] == KEEP:
            result.operations[link.start] = f"APPEND {given[0].text}"
    elif taken[0].text != "".join(unit.text for unit in given) or len(taken) != len(given):
        for place in range(link.start, link.end):
            result.damaged[place + 1] = True
        result.operations[link.start + 1] = _change(taken, given)


def _change(taken: Sequence[Unit], given: Sequence[Unit]) -> str:
    if not given:
        return DELETE
    if len(taken) == 2:
        return JOIN
    if len(given) == 2:
        return f"SPLIT {len(given[0].text)}"
    return word_operation(taken[0].text, given[0].text)


def word_operation(before: str, after: str) -> str:
    """The most general operation that makes `after` of `before`."""
    for case in CASES:
        if CASES[case](before) == after:
            return f"CASE {case}"
    if form := _form(before, after):
        return form
    if _spelt_alike(before, after):
        return SPELL
    plain = f"REPLACE {after.lower()}"
    return plain if apply_to_word(plain, before) == after else f"REPLACE {after}"


def _form(before: str, after: str) -> str | None:
    """`FORM n suffix` where both are a shared stem with an English ending, or a word with a digit stuck to it."""
    shared = Prefix.similarity(before, after)
    stuck = before[shared:].isdigit() and after == before[:shared]
    for stem in range(shared, LEAST_STEM - 1, -1):
        if stuck or (before[stem:] in ENDINGS and after[stem:] in ENDINGS):
            return f"FORM {len(before) - stem} {after[stem:]}" if after.isalpha() or "'" in after else None
    return None


def _spelt_alike(before: str, after: str) -> bool:
    """Letters only, and one of them lost, doubled, changed or exchanged; two in long words."""
    if (
        min(len(before), len(after)) < LEAST_SPELT
        or not (before + after).isalpha()
        or before[:1].isupper() != after[:1].isupper()
    ):
        return False
    return int(OSA.distance(before, after)) <= 1 + (min(len(before), len(after)) > 8)


def _mark_moves(result: Marking, chain: list[Link], damaged: Sequence[Unit], clean: Sequence[Unit]) -> None:
    """A word deleted here and missing there has moved."""
    gone = {link.start: damaged[link.start].text for link in chain if link.clean_start == link.clean_end}
    come = {link.clean_start: link.start for link in chain if link.start == link.end}
    for place, word in gone.items():
        for clean_place, target in list(come.items()):
            distance = target - place - (target > place)
            if clean[clean_place].text == word and 0 < abs(distance) <= FARTHEST_MOVE:
                result.operations[place + 1] = f"MOVE {distance}"
                if result.operations[target] == f"APPEND {word}":
                    result.operations[target] = KEEP
                del come[clean_place]
                break


def _mark_spaces(result: Marking, chain: list[Link], damaged: Sequence[Unit], clean: Sequence[Unit]) -> None:
    """Equal units whose space before them differs; the operation stands on the unit before."""
    for link in chain:
        if link.end - link.start == 1 == link.clean_end - link.clean_start and link.start and link.clean_start:
            spaced, wanted = damaged[link.start].spaced, clean[link.clean_start].spaced
            if spaced != wanted and result.operations[link.start] == KEEP:
                result.operations[link.start] = SPACE if wanted else JOIN
                result.damaged[link.start] = True
