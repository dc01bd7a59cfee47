"""A Japanese sentence cut into words, and the words, phrases and clauses that an engine may leave standing in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import fugashi

NOUNS = frozenset({"名詞", "接頭辞", "接尾辞"})
CONTENT = NOUNS | {"動詞", "形容詞", "形状詞", "副詞", "連体詞"}
NOT_CONTENT = frozenset({"為る", "居る", "有る", "成る", "事", "物", "為", "様", "其れ", "此れ", "の", "者", "所"})
NUMBER = re.compile(r"[0-9０-９〇一二三四五六七八九十百千万億兆]")
JAPANESE = re.compile(r"[ぁ-ヿ㐀-鿿々]+")
LONGEST_PHRASE, LONGEST_CLAUSE = 18, 40


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a sentence: where it stands, its part of speech, its base form, and whether it means something by itself."""

    start: int
    end: int
    part: str
    base: str

    @property
    def content(self) -> bool:
        """Whether the word has an English one of its own."""
        return self.part in CONTENT and self.base not in NOT_CONTENT


@cache
def speller() -> fugashi.Tagger:
    """The morphological dictionary."""
    return fugashi.Tagger("")


def tokens(sentence: str) -> list[Token]:
    """The words of a sentence, in order."""
    found, at = [], 0
    for word in speller()(sentence):
        start = sentence.index(word.surface, at)
        at = start + len(word.surface)
        found.append(Token(start, at, word.feature.pos1, word.feature.lemma or word.surface))
    return found


def nouns(found: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Runs of nouns with their prefixes and suffixes, as first word and one past the last."""
    start = 0
    while start < len(found):
        end = start
        while end < len(found) and found[end].part in NOUNS and touches(found, start, end):
            end += 1
        if end > start and any(token.content for token in found[start:end]):
            yield start, end
        start = max(end, start + 1)


def touches(found: Sequence[Token], start: int, end: int) -> bool:
    """Whether a word follows the one before without a blank; the first of a run always does."""
    return end == start or found[end].start == found[end - 1].end


def phrases(found: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Two or three runs of nouns linked by の or と, and a noun with what describes it."""
    runs = list(nouns(found))
    starts = dict(runs)
    for start, end in runs:
        links = 0
        while end < len(found) and found[end].base in {"の", "と", "や"} and end + 1 in starts and links < 2:
            end, links = starts[end + 1], links + 1
            yield start, end
    for place, token in enumerate(found):
        if token.part == "形容詞" and place + 1 in starts:
            yield place, starts[place + 1]
        if token.part == "形状詞" and place + 2 in starts and found[place + 1].base in {"だ", "な"}:
            yield place, starts[place + 2]


def clauses(found: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """What stands between commas or the ends of the sentence and holds a verb with something before it."""
    start = 0
    for place, token in enumerate(found):
        if token.part == "補助記号" or place == len(found) - 1:
            end = place + (token.part != "補助記号")
            if any(word.part == "動詞" for word in found[start + 1 : end]):
                yield start, end
            start = place + 1


def usable(sentence: str, found: Sequence[Token], span: tuple[int, int], longest: int) -> bool:
    """Whether a unit is all Japanese letters, without numbers, and not too long."""
    text = sentence[found[span[0]].start : found[span[1] - 1].end]
    return len(text) <= longest and JAPANESE.fullmatch(text) is not None and not NUMBER.search(text)


def units(sentence: str) -> Iterator[tuple[str, list[Token], tuple[int, int]]]:
    """Every unit of a sentence with its sort ("word", "phrase", "clause"), the words and its place among them."""
    found = tokens(sentence)
    for sort, cut, longest in (
        ("word", nouns, LONGEST_PHRASE),
        ("phrase", phrases, LONGEST_PHRASE),
        ("clause", clauses, LONGEST_CLAUSE),
    ):
        for span in cut(found):
            if usable(sentence, found, span, longest):
                yield sort, found, span
