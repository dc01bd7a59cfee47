"""Word-by-word glosses of Japanese and Chinese in the order of the source: word salad as literal engines make it."""

import re
from collections.abc import Iterator
from pathlib import Path

from mtfix.training.tagger.sources import GLOSSED, rank, rows, tidy

JMDICT, CEDICT = "cc-by-sa/jmdict_2025-07-02.ja-en.tsv.gz", "cc-by-sa/other-langs/cedict.zh-en.tsv.gz"
LONGEST_TERM = 8
PARTICLES = {
    "は": "", "が": "", "を": "", "の": "of", "に": "to", "で": "at", "と": "and", "も": "also", "から": "from", "まで": "until",
    "へ": "to", "や": "and", "た": "", "だ": "is", "です": "is", "ます": "", "する": "do", "した": "did", "して": "doing",
    "ある": "there is", "いる": "is", "れる": "", "ない": "not", "という": "called", "的": "of", "了": "", "是": "is", "在": "at",
    "て": "", "な": "", "、": ",", "。": ".", "，": ",", "们": "", "着": "", "过": "", "よ": "", "ね": "", "か": "", "し": "",
}  # fmt: skip
BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")


def glossary(folder: Path, pattern: str) -> dict[str, str]:
    """Term -> its first short gloss; of several senses of a term the first in the file."""
    found: dict[str, str] = {}
    for row in rows(folder, pattern):
        gloss_column = 1 if pattern == JMDICT else 2
        gloss = BRACKETS.sub("", row[gloss_column]).split(",")[0].strip()
        frequent = pattern != JMDICT or len(row[0]) > 1 or _frequent(row)
        if gloss and gloss.isascii() and gloss.count(" ") <= 3 and frequent:
            found.setdefault(row[0], gloss.removeprefix("to "))
    return found | PARTICLES


def _frequent(row: list[str]) -> bool:
    return row[4].lstrip("-").isdigit() and int(row[4]) > 0


def glossed(text: str, terms: dict[str, str]) -> str:
    """The glosses of the longest terms from left to right; Latin text and digits stay, what is unknown falls out."""
    words, place = [], 0
    while place < len(text):
        if latin := re.compile(r"[A-Za-z0-9.,%]+").match(text, place):
            words.append(latin[0])
            place = latin.end()
            continue
        sizes = range(min(LONGEST_TERM, len(text) - place), 0, -1)
        size = next((size for size in sizes if text[place : place + size] in terms), 1)
        words.append(terms.get(text[place : place + size], ""))
        place += size
    line = re.sub(r" ([,.])", r"\1", " ".join(word for word in words if word))
    return tidy(line[:1].upper() + line[1:])


def salads(folder: Path, most: int) -> Iterator[tuple[str, str]]:
    """(gloss, English) of sentences of some length, at most about `most` of each file."""
    tables = {"ja": glossary(folder, JMDICT), "zh": glossary(folder, CEDICT)}
    for pattern in GLOSSED:
        found = list(rows(folder, pattern))
        share = most / max(1, len(found))
        for row in found:
            if rank(row[0]) < share * 2**32:
                gloss = glossed(row[0], tables["zh" if ".zh-" in pattern else "ja"])
                if gloss.count(" ") >= 3:
                    yield gloss, tidy(row[1])
