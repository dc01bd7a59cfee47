"""Clean English to measure with: a file that is given, or the clean pieces of the corpus, put together anew."""

from __future__ import annotations

import random
import re
from pathlib import Path

CORPUS = Path(__file__).parent.parent.parent / "corpus" / "clean"
FOREIGN = re.compile(r"[^\x00-\u024f\u2010-\u20ac]")
PARAGRAPHS = 12


def articles(path: str | None, megabytes: float) -> list[str]:
    """Return articles of a dozen paragraphs: those of the file, or made up to `megabytes`; the same in every run."""
    if path:
        rows = [row for row in Path(path).read_text(encoding="utf-8").split("\n") if row.strip()]
        return ["\n\n".join(rows[start : start + PARAGRAPHS]) + "\n" for start in range(0, len(rows), PARAGRAPHS)]
    found, size, chance = list[str](), 0, random.Random(1)
    pool = paragraphs()
    while size < megabytes * 1e6:
        article = "\n\n".join(varied(text, chance) for text in chance.sample(pool, PARAGRAPHS)) + "\n"
        found.append(article)
        size += len(article.encode())
    return found


def paragraphs() -> list[str]:
    """Return the paragraphs of the clean pieces that are prose in Latin script."""
    rows = (row for path in sorted(CORPUS.glob("*.txt")) for row in path.read_text(encoding="utf-8").split("\n"))
    return [row for row in rows if len(row) > 120 and not FOREIGN.search(row)]


def varied(paragraph: str, chance: random.Random) -> str:
    """Return a paragraph with other figures and its sentences in another order."""
    sentences = re.split(r"(?<=[.!?”]) (?=[A-Z“])", paragraph)
    chance.shuffle(sentences)
    return re.sub(r"\d", lambda match: str(chance.randint(1, 9)), " ".join(sentences))
