"""Pairs made by rule from the collected ones, in shapes that newspapers and engines' leftovers have."""

from collections.abc import Iterable, Iterator, Sequence

from .corpora import Row
from .pairs import Pair, draw

TITLES = (
    ("氏", "{}"), ("さん", "{}"), ("首相", "Prime Minister {}"), ("大統領", "President {}"), ("外相", "Foreign Minister {}"),
    ("財務相", "Finance Minister {}"), ("官房長官", "Chief Cabinet Secretary {}"), ("知事", "Governor {}"),
    ("市長", "Mayor {}"), ("総裁", "Governor {}"), ("教授", "Professor {}"), ("社長", "President {}"),
    ("会長", "Chairman {}"), ("選手", "{}"), ("監督", "coach {}"), ("容疑者", "suspect {}"), ("被告", "defendant {}"),
    ("議員", "lawmaker {}"), ("医師", "Dr. {}"),
)  # fmt: skip
TITLED_SHARE = 0.3
NAME_WEIGHT = 0.2
JOINED_WEIGHT = 0.5
JOINED_LETTERS = 90


def full_names(names: list[Row], count: int) -> Iterator[Pair]:
    """Full names, surname first in Japanese and last in English; a share has a title as newspapers write them."""
    surnames = [row for row in names if row[3] == "surname"]
    given = [row for row in names if row[3] != "surname"]
    for number in range(count):
        surname = surnames[int(draw("surname", number) ** 2 * len(surnames))]
        name = given[int(draw("given", number) * len(given))]
        full = (surname[0] + name[0], f"{name[1]} {surname[1]}")
        yield titled(full if draw("full", number) > TITLED_SHARE else (surname[0], surname[1]), number)


def titled(name: tuple[str, str], number: int) -> Pair:
    """The name with a title, or in most cases as it is; a lone surname always has one."""
    japanese, english = name
    if " " in english and draw("titled", number) > TITLED_SHARE:
        return Pair(japanese, english, "names", NAME_WEIGHT)
    title, pattern = TITLES[int(draw("title", number) * len(TITLES))]
    return Pair(japanese + title, pattern.format(english), "names", NAME_WEIGHT)


def not_words(names: Iterable[Pair], words: Iterable[Pair]) -> Iterator[Pair]:
    """The names that are no common word: 今日 is "today", seldom a person called Kyo."""
    common = {word.ja for word in words if word.origin == "jmdict" and word.weight > 1}
    return (name for name in names if name.ja not in common)


def joined(sentences: Sequence[Pair], count: int) -> Iterator[Pair]:
    """Two sentences of which one is English already, as engines leave them; the Japanese one is to be translated."""
    for number in range(count if sentences else 0):
        first, second = (sentences[int(draw(side, number) * len(sentences))] for side in ("first", "second"))
        source = f"{first.en} {second.ja}" if draw("side", number) < 0.5 else f"{first.ja} {second.en}"
        if len(first.en) + len(second.en) <= JOINED_LETTERS:
            yield Pair(source, f"{first.en} {second.en}", "mixed", JOINED_WEIGHT)
