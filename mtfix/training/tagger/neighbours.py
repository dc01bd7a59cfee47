"""The table of neighbours: how often words, pairs and triples stand in the clean sentences that were prepared."""

from collections import Counter
from itertools import pairwise
from pathlib import Path

from mtfix.lexicon.neighbours import CLOSING, OPENING, TOKEN, form, packed
from mtfix.training.tagger.corpus import CLEAN, read_rows

# Styles with an English of their own.
LEFT_OUT = frozenset({"technical", "kyoto", "dialogue"})
LEAST_PAIR, LEAST_TRIPLE = 2, 3
# Triples are thinned on the way, for memory.
MOST_TRIPLES = 9_000_000


def neighbours(work_folder: Path, out: Path) -> int:
    """Write the table; returns its size in bytes."""
    words, pairs, triples = Counter[str](), Counter[tuple[str, str]](), Counter[tuple[str, str, str]]()
    for _, style, _, text in read_rows(work_folder / CLEAN):
        if style not in LEFT_OUT:
            read = [OPENING, *map(form, TOKEN.findall(text)), CLOSING]
            words.update(read)
            pairs.update(pairwise(read))
            triples.update(zip(read, read[1:], read[2:], strict=False))
        if len(triples) > MOST_TRIPLES:
            triples = Counter({three: seen for three, seen in triples.items() if seen > 1})
    counts: dict[tuple[str, ...], int] = {(word,): seen for word, seen in words.items() if seen >= LEAST_PAIR}
    counts |= {pair: seen for pair, seen in pairs.items() if seen >= LEAST_PAIR}
    counts |= {three: seen for three, seen in triples.items() if seen >= LEAST_TRIPLE}
    return out.write_bytes(packed(counts, sum(words.values())))
