"""English sentences in which a word or two stand in Japanese, the shape in which engines leave them.

"The officials said so" with a dictionary that holds officials -> 関係者 gives the source "The 関係者 said so".
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from .corpora import rows
from .pairs import Pair, draw, worth_learning
from .text import plain_english

ENGLISH_TEXTS = (
    ("cc-by/mono-en/wikinews_saliency.kind-en.tsv.gz", 1, 1.0),
    ("cc-by/mono-en/gum.en.sent-genre.tsv.gz", 0, 1.0),
    ("public-domain/mono-en/fed_beige_book.en.txt.gz", 0, 0.12),
    ("public-domain/mono-en/us_presidents_speeches.en.txt.gz", 0, 0.6),
    ("public-domain/mono-en/cia_factbook.en.txt.gz", 0, 1.0),
    ("cc-by/mono-en/openstax_gov_history.en.txt.gz", 0, 0.3),
    ("cc-by/mono-en/openstax_econ_science.en.txt.gz", 0, 0.2),
    ("cc-by-sa/mono-en/wikisplit_wikipedia.en.txt.gz", 0, 0.5),
    ("cc-by-sa/mono-en/sgd_dialogue.speaker-en.tsv.gz", 1, 0.1),
)
WORD = re.compile(r"[A-Za-z][A-Za-z'-]*")
SENTENCE_END = re.compile(r"(?<=[a-z)][.!?]) (?=[A-Z])")
LONGEST_PHRASE = 4
LEAST_LETTERS = 4
SWAPS = 3
FUNCTION_WORDS = frozenset(
    "about above after again also although among around because been before being below between both could does doing"
    " down during each even ever every from further have having here herself himself into itself just like made make"
    " many might more most much must never only other over same shall should since some such than that their them"
    " themselves then there these they this those though through under until upon very were what when where whether"
    " which while whom whose will with within without would your yours".split()
)

Glosses = dict[str, list[str]]


def glosses(terms: Iterable[Pair]) -> Glosses:
    """English phrase -> Japanese terms, for nouns of one to four words."""
    table: Glosses = {}
    for term in terms:
        phrase = term.en.casefold()
        words = phrase.split()
        usable = 0 < len(words) <= LONGEST_PHRASE and len(phrase) >= LEAST_LETTERS and phrase not in FUNCTION_WORDS
        if usable and words[0] not in {"to", "the", "a"}:
            table.setdefault(phrase, []).append(term.ja)
    return table


def look_up(phrase: str, table: Glosses) -> list[str]:
    """The Japanese of a phrase or, where it is a plural, of its singular."""
    singular = phrase[:-3] + "y" if phrase.endswith("ies") else phrase.removesuffix("s")
    return table.get(phrase) or table.get(singular, [])


def matches(sentence: str, table: Glosses) -> Iterator[tuple[int, int, str]]:
    """(start, end, Japanese) of every longest phrase that the table holds, left to right."""
    words = list(WORD.finditer(sentence))
    at = 0
    while at < len(words):
        for length in range(min(LONGEST_PHRASE, len(words) - at), 0, -1):
            start, end = words[at].start(), words[at + length - 1].end()
            found = look_up(sentence[start:end].casefold(), table)
            if found:
                yield start, end, found[int(draw("term", sentence, start) * len(found))]
                at += length - 1
                break
        at += 1


def mix(sentence: str, table: Glosses) -> str | None:
    """The sentence with one to three of its phrases in Japanese; None where it holds none."""
    found = sorted(matches(sentence, table), key=lambda match: draw("swap", sentence, match[0]))
    chosen = found[: 1 + int(draw("swaps", sentence) * SWAPS)]
    for start, end, japanese in sorted(chosen, reverse=True):
        sentence = sentence[:start] + japanese + sentence[end:]
    return sentence if chosen else None


def sentences(folder: Path) -> Iterator[tuple[str, float]]:
    """Sentences of the English texts with their weights; too short and too long ones are left out."""
    for path, column, weight in ENGLISH_TEXTS:
        for row in rows(folder / path):
            for sentence in SENTENCE_END.split(plain_english(row[column])):
                if 30 <= len(sentence) <= 250:
                    yield sentence, weight


def mixed(folder: Path, terms: Iterable[Pair]) -> Iterator[Pair]:
    """Pairs of a mixed sentence and the English one."""
    table = glosses(terms)
    for sentence, weight in sentences(folder):
        source = mix(sentence, table)
        if source is not None:
            pair = Pair(source, sentence, "mixed", weight * 0.5)
            if worth_learning(pair):
                yield pair
