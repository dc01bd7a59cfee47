"""When a foreign span in English is right as it is: the reasons that `foreign-script` gives for keeping one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache

from mtfix import lexicon
from mtfix.dateline import datelines
from mtfix.languages import FOREIGN, language_of
from mtfix.patterns import lazy
from mtfix.romanise import is_romaji, sounds_like
from mtfix.segment import line_at
from mtfix.types import Span

OPENING = {"(": ")", "（": "）", "[": "]"}
QUOTES = {
    '"': '"',
    "“": "”",
    "'": "'",
    "‘": "’",
    "«": "»",
    "「": "」",
    "『": "』",
    "《": "》",
    "〈": "〉",
    "*": "*",
    "_": "_",
}
# Longer than a title, or with a sentence's end in it: then it is untranslated speech.
LONGEST_QUOTED = 16
# So many foreign words explained, and half of all, make a lesson.
LESSON = 4
SENTENCE_END = lazy(r"[。！？!?]|\.\s")
# Words in front of, or behind, a foreign word that is spoken of rather than used.
SPOKEN_OF = lazy(
    r"(?:\b(?:words?|terms?|phrases?|characters?|kanji|hanzi|hanja|hiragana|katakana|hangul|letters?|ideograms?|suffix|prefix|"
    r"pronounced|spel(?:led|t)|written|lit\.|original title|in (?:Japanese|Chinese|Korean|Russian|Ukrainian|Arabic|Thai))"
    r"(?:\s+(?:as|is|are|was|for))?\s*|\b(?:Japanese|Chinese|Korean|Russian|Ukrainian|Arabic|Hebrew|Greek|Thai|Hindi)\s*:)"
    r"\s*[:,]?\s*[\"“‘'«「(]?\Z",
    re.IGNORECASE,
)
SPOKEN_OF_AFTER = lazy(
    r"[\"”’'»」)]?\s*(?:,\s*)?(?:means?\b|meaning\b|(?:is|was) (?:pronounced|written|spelled|spelt|read)\b|literally\b|translates\b|=\s?[a-z\"“]|\(lit)"
)
# A citation is no longer than this on either side.
CITED_WITHIN = 400
CITATION = lazy(r"\b(?:pp?\.\s*\d|vol\.\s*\d|ISBN|ISSN|doi|et al\.|\(\d{4}\)\.|Press,\s*\d{4})", re.IGNORECASE)
# One foreign letter stands for all: a pattern that lists them takes too long to compile.
ANY_FOREIGN = "字"
VOCABULARY = lazy(
    rf"^[\W\d_]*{ANY_FOREIGN}[^\n=–—:|]{{0,30}}(?:\([^)\n]*\)|\[[^]\n]*\])?[ \t]*(?:[-=–—:|→]|\t)[^\n]*[A-Za-z]"
    rf"|^[\W\d_]*[A-Za-z][^\n=–—:|{ANY_FOREIGN}]{{0,40}}(?:[=:|→–—]|\s-\s|\t)[ \t]*{ANY_FOREIGN}[^\nA-Za-z]{{0,30}}$",
    re.MULTILINE,
)
LAST_WORD = lazy(r"([\"”’»*_]?)([^\W\d_][\w'’-]*)([\"”’»*_]?)\s*\Z")
EXPLAINED = lazy(r"\s*[,;:]\s*[\"“‘]?[A-Za-z][^()\n]{2,60}[)）]")
ROMANISED = lazy(r"\s?[(（]\s*[A-Za-zÀ-ɏ][^()（）\n]{0,60}[)）]")


class Witness:
    """Looks at the whole article once, then at the surroundings of each span."""

    def __init__(self, text: str, spans: Sequence[Span]) -> None:
        """Take the article and all the foreign spans in it."""
        self.text = text
        self.spans = spans

    def reason(self, span: Span) -> str | None:
        """Return why the span may stay, or None."""
        checks = (
            self.gloss,
            self.behind_its_english,
            self.glossed,
            self.quoted,
            self.spoken_of,
            self.vocabulary,
            self.citation,
        )
        reason = next((reason for check in checks if (reason := check(span))), None)
        return reason or ("the article teaches the language" if self.lesson else None)

    @cached_property
    def lesson(self) -> bool:
        """Whether the article is about words of another language: it explains several."""
        checks = (self.glossed, self.spoken_of, self.vocabulary)
        explained = sum(any(check(span) for check in checks) for span in self.spans)
        return explained >= LESSON and 2 * explained >= len(self.spans)

    def gloss(self, span: Span) -> str | None:
        """A name or term in its own script, in brackets behind its English: `Shinkansen (新幹線)`."""
        opening = self.text[max(0, span.start - 1) : span.start]
        if opening not in OPENING or not self.closes(span, OPENING[opening]):
            return None
        if EXPLAINED.match(self.text, span.end):
            return "explained in the same brackets"
        match = LAST_WORD.search(self.text, max(0, span.start - 60), span.start - 1)
        if match is None:
            return None
        if FOREIGN.search(match[2]):
            return None  # no English stands in front: 3億ドル（約400億円）
        named = match[2][0].isupper() or bool(match[1] or match[3]) or match[2].lower() not in lexicon.english_words()
        return "a gloss behind its English" if named or self.means(span, match[2].lower()) else None

    def means(self, span: Span, word: str) -> bool:
        """Whether a plain English word in front is the term's sound, or the lexicon's English for it."""
        term = span.of(self.text)
        if is_romaji(word) or sounds_like(term, word):
            return True
        before = set(self.text[max(0, span.start - 40) : span.start].lower().split())
        forms = [form.lower().split() for form in self.english(term)]
        return any(word in form or before >= set(form) for form in forms if form)

    def behind_its_english(self, span: Span) -> str | None:
        """A name in its own script right behind its romanisation or English: `Tokyo 東京`."""
        before = self.text[max(0, span.start - 60) : span.start].rstrip(" ").lower()
        if not before[-1:].isalpha():
            return None
        said = {form.lower() for form in self.english(span.of(self.text)) if form}
        beside = any(before.endswith(form) and not before[: -len(form)][-1:].isalpha() for form in said)
        return "a word behind its English" if beside else None

    def english(self, term: str) -> Iterator[str]:
        """Yield what the lexicon calls a term; Han characters in both languages when nothing tells which."""
        language = language_of(term, self.text)
        for one in ("ja", "zh") if language == "und" else (language,):
            for entry in lexicon.lookup(term, one):
                yield from entry.english
        yield from lexicon.full_name(term) if language in {"ja", "und"} else ()

    def closes(self, span: Span, closing: str) -> bool:
        """Whether the bracket closes behind the span, with at most a reading or a date in between."""
        rest = self.text[span.end : span.end + 60].split("\n")[0]
        place = rest.find(closing)
        return place == 0 or (place > 0 and re.match(r"[,;，、:]| [^\W\d]", rest) is not None)

    def glossed(self, span: Span) -> str | None:
        """A foreign word with its romanisation or meaning in brackets behind it: `新幹線 (Shinkansen)`."""
        return "explained in brackets behind it" if ROMANISED.match(self.text, span.end) else None

    def quoted(self, span: Span) -> str | None:
        """A title or word between quotation marks that hold nothing else."""
        before, after = self.text[max(0, span.start - 1) : span.start], self.text[span.end : span.end + 1]
        said = span.of(self.text)
        if QUOTES.get(before) != after or not before or len(said) > LONGEST_QUOTED or SENTENCE_END.search(said):
            return None
        return "a quoted word or title"

    def spoken_of(self, span: Span) -> str | None:
        """A word that the sentence is about: `the character 山 means mountain`."""
        before = self.text[max(0, span.start - 40) : span.start].rpartition("\n")[2]
        if SPOKEN_OF.search(before) or SPOKEN_OF_AFTER.match(self.text, span.end):
            return "a word that is spoken of"
        return None

    def vocabulary(self, span: Span) -> str | None:
        """A line of a word list, one of at least two: `犬 = dog`."""
        return "a line of a vocabulary" if line_at(self.text, span.start).start in self.vocabulary_lines else None

    @cached_property
    def vocabulary_lines(self) -> frozenset[int]:
        """Where the lines of a word list begin, when there are at least two."""
        heads = {line_at(self.text, span.start).start for span in datelines(self.text)}
        same = FOREIGN.sub(lambda run: ANY_FOREIGN * len(run[0]), self.text)
        starts = frozenset(match.start() for match in VOCABULARY.finditer(same)) - heads
        return starts if len(starts) > 1 else frozenset()

    def citation(self, span: Span) -> str | None:
        """A line that cites a book or paper."""
        return "a citation" if cites(line_at(self.text, span.start, CITED_WITHIN).of(self.text)) else None


@lru_cache(maxsize=64)
def cites(line: str) -> bool:
    """Whether a line cites a book or paper."""
    return CITATION.search(line) is not None
