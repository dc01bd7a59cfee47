"""Edit operations on units: what they are called, and what becomes of a sentence when they are carried out.

KEEP, DELETE, FLAG (wrong, but no operation is known), REPLACE w, APPEND w (after the unit), CASE lower|title|upper,
FORM n suffix (take n letters off the end, put the suffix on), SPELL (a known word a letter or two away), SPLIT n (a space after n letters), JOIN (with the next unit),
SPACE (put one before the next unit), MOVE n (n units to the right; negative: to the left).
The first unit of a sentence may be START, the empty place before it, which knows only KEEP and APPEND.
"""

from collections.abc import Callable, Sequence

from mtfix.backends.tagger.units import Unit, join, split

KEEP, DELETE, FLAG, SPELL, JOIN, SPACE = "KEEP", "DELETE", "FLAG", "SPELL", "JOIN", "SPACE"
CASES: dict[str, Callable[[str], str]] = {
    "lower": str.lower,
    "title": lambda word: word[:1].upper() + word[1:],
    "upper": str.upper,
}
CLOSING = set(",.;:!?)]}%’”…")


def apply_to_word(operation: str, word: str) -> str:
    """What CASE, FORM or REPLACE make of one word; REPLACE w takes over the capitals of the word it replaces."""
    name, *rest = operation.split(" ")
    if name == "CASE":
        return CASES[rest[0]](word)
    if name == "FORM":
        return word[: len(word) - int(rest[0])] + rest[1]
    if name == "REPLACE":
        return _recased(rest[0], word)
    return word


def _recased(new: str, old: str) -> str:
    if not new.islower() or not old[:1].isupper():
        return new
    return new.upper() if len(old) > 1 and old.isupper() else CASES["title"](new)


def repair(units: Sequence[Unit], operations: Sequence[str]) -> list[Unit]:
    """The units after one pass of `operations`, which has one more: START first."""
    order = [(-1.0, -1, applied(Unit("", False), operations[0])[1:])]
    for place, (unit, operation) in enumerate(zip(units, operations[1:], strict=True)):
        spaced = {JOIN: False, SPACE: True}.get(operations[place], unit.spaced)
        shift = int(operation.split(" ")[1]) if operation.startswith("MOVE ") else 0
        landing = place + shift + 0.5 * ((shift > 0) - (shift < 0))
        order.append((landing, place, applied(Unit(unit.text, spaced), operation)))
    made = [unit for _, _, group in sorted(order, key=lambda item: item[:2]) for unit in group]
    return split(join(made))


def applied(unit: Unit, operation: str) -> list[Unit]:
    """What one operation makes of one unit."""
    name, _, rest = operation.partition(" ")
    if name == "DELETE":
        return []
    if name == "APPEND":
        return [unit, Unit(rest, rest[0] not in CLOSING)]
    if name == "SPLIT":
        return [Unit(unit.text[: int(rest)], unit.spaced), Unit(unit.text[int(rest) :], True)]
    return [Unit(apply_to_word(operation, unit.text), unit.spaced)]
