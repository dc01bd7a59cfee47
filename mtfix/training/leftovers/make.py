"""The set: in some sentences of each engine's article a unit of the source stands in the place of its English."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from mtfix.training.leftovers.align import Table, english_words, learned, links
from mtfix.training.leftovers.chance import draw
from mtfix.training.leftovers.units import Token, tokens, units

SHARE = 0.45
SORTS = ("word", "word", "word", "phrase", "clause")
PARALLEL_LINES = 24_000
MOST_WORDS = {"word": 4, "phrase": 7, "clause": 14}
Row = dict[str, Any]


def documents(path: Path) -> list[Row]:
    """The articles with source, reference and engines' outputs."""
    with gzip.open(path, "rt", encoding="utf-8") as rows:
        return [json.loads(row) for row in rows]


def bases(sentence: str) -> list[str]:
    """The base forms of the words that mean something."""
    return [token.base for token in tokens(sentence) if token.content]


def stems(text: str) -> list[str]:
    """The stems of an English text."""
    return [form for _, _, form in english_words(text)]


def parallel(path: Path) -> Iterator[tuple[list[str], list[str]]]:
    """Pairs of the training set whose both sides are sentences, chosen by their own text."""
    with path.open(encoding="utf-8") as lines:
        rows = (line.split("\t") for line in lines)
        chosen = (row for row in rows if row[2] in {"kyoto", "tatoeba", "tanaka"} and draw("pair", row[0]) < 0.06)
        for row in islice(chosen, PARALLEL_LINES):
            if 8 < len(row[0]) < 90:
                yield bases(row[0]), stems(row[1])


def own_pairs(found: Iterable[Row]) -> Iterator[tuple[list[str], list[str]]]:
    """Each sentence of the documents with every translation."""
    for document in found:
        for place, sentence in enumerate(document["src"]):
            left = bases(sentence)
            yield from ((left, stems(said[place])) for said in (document["ref"], *document["mt"].values()))


def word_table(found: Sequence[Row], path: Path) -> Table:
    """The word translations learned from the documents and a part of the training set."""
    return learned([*own_pairs(found), *parallel(path)])


def placed(source: str, said: str, table: Table) -> Iterator[tuple[str, str, int, int]]:
    """Every unit that has a place of its own in a translation: sort, Japanese text, start and end in the translation."""
    words = english_words(said)
    for sort, found, (start, end) in units(source):
        content = [place for place, token in enumerate(found) if token.content]
        linked = links([found[place].base for place in content], [form for _, _, form in words], table)
        inside = [linked.get(at) for at, place in enumerate(content) if start <= place < end]
        outside = {linked[at] for at, place in enumerate(content) if at in linked and not start <= place < end}
        places = sorted({place for place in inside if place is not None})
        if holds_together(sort, inside, places, outside):
            yield sort, text_of(source, found, start, end), words[places[0]][0], words[places[-1]][1]


def holds_together(sort: str, inside: list[int | None], places: list[int], outside: set[int]) -> bool:
    """Whether most words of a unit have a place, all of them near each other and no other word between."""
    known = sum(place is not None for place in inside)
    if not places or known < len(inside) * (0.99 if sort == "word" else 0.7):
        return False
    width = places[-1] - places[0] + 1
    if outside & set(range(places[0], places[-1] + 1)) or width > MOST_WORDS[sort]:
        return False
    return width <= 2 * len(places) + 1


def text_of(source: str, found: Sequence[Token], start: int, end: int) -> str:
    """The unit as it stands in the source."""
    return source[found[start].start : found[end - 1].end]


def leftover(key: tuple[object, ...], source: str, said: str, table: Table) -> Row | None:
    """The translation with one unit of the source in it; None where this sentence stays whole or has none."""
    if draw("share", *key) > SHARE:
        return None
    wanted = SORTS[int(draw("sort", *key) * len(SORTS))]
    found = [unit for unit in placed(source, said, table) if unit[0] == wanted]
    if not found:
        return None
    sort, japanese, start, end = found[int(draw("unit", *key) * len(found))]
    damaged = said[:start] + japanese + said[end:]
    return {"sort": sort, "japanese": japanese, "had": said[start:end], "start": start, "text": damaged}


def articles(found: Sequence[Row], table: Table) -> Iterator[Row]:
    """One row an article: the lines as damaged, the references, and the leftovers by the number of their line."""
    for document in found:
        for engine, lines in document["mt"].items():
            rows = [
                leftover((document["doc"], engine, at), source, said, table)
                for at, (source, said) in enumerate(zip(document["src"], lines, strict=True))
            ]
            text = [row["text"] if row else said for row, said in zip(rows, lines, strict=True)]
            left = {at: row for at, row in enumerate(rows) if row}
            yield {
                "doc": document["doc"], "engine": engine, "lines": text, "whole": lines,
                "ref": document["ref"], "source": document["src"], "leftovers": left,
            }  # fmt: skip


def make(path: Path, training: Path, folder: Path) -> dict[str, int]:
    """Write `seen.jsonl` and `unseen.jsonl`; how many leftovers each holds."""
    found = documents(path)
    table = word_table(found, training)
    folder.mkdir(parents=True, exist_ok=True)
    counts = {"seen": 0, "unseen": 0}
    halves = {name: (folder / f"{name}.jsonl").open("w", encoding="utf-8") for name in counts}
    for row in articles(found, table):
        half = "seen" if draw("half", row["doc"]) < 0.5 else "unseen"
        counts[half] += len(row["leftovers"])
        halves[half].write(json.dumps(row, ensure_ascii=False) + "\n")
    for file in halves.values():
        file.close()
    return counts
