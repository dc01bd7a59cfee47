"""A line's runs of foreign words, and what around them says that they are meant: quotation marks, names, explanations."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from mtfix.latin import LEAST_NOUN, WORD, Kind, Word, is_german_noun
from mtfix.lexicon import listed_languages
from mtfix.loans import LOANS, OPENERS
from mtfix.patterns import lazy
from mtfix.types import Span

STRANGE = (Kind.FOREIGN, Kind.UNKNOWN)
# Between two words of a clause.
JOINT = lazy(r"[ \t\u00a0]?[,;:]?[ \t\u00a0'’-]{0,2}\Z")
LONGEST_BRIDGE = 2
QUOTED = lazy(
    r"“[^“”\n]{1,400}”|\"[^\"\n]{1,400}\"|«[^«»\n]{1,400}»|„[^„“”\n]{1,400}[“”]|‘[^‘’\n]{1,200}’(?!\w)|"
    r"\*[^*\n]{1,200}\*|(?<!\w)_[^_\n]{1,200}_(?!\w)|(?<!\w)'[^'\n]{1,200}'(?!\w)"
)
LONGEST_QUOTED = 12
# In a longer quotation a foreign word is a part of speech that was translated.
SHORT_QUOTATION = 5
LANGUAGE = (
    "Latin|French|German|Spanish|Italian|Portuguese|Dutch|Swedish|Danish|Norwegian|Finnish|Czech|Slovak|Polish|Hungarian|"
    "Romanian|Turkish|Croatian|Serbian|Estonian|Latvian|Lithuanian|Icelandic|Irish|Welsh|Gaelic|Catalan|Basque|Vietnamese|"
    "Indonesian|Malay|Tagalog|Hausa|Yoruba|Igbo|Swahili|Zulu|Hawaiian|Maori|Yiddish|Esperanto"
)
SPOKEN_OF = lazy(
    r"(?:\b(?:words?|terms?|phrases?|expressions?|verbs?|nouns?|names?|named|called|titled|entitled|known as|dubbed|nicknamed|"
    r"so-called|motto|pronounced|spel(?:t|led)|meaning|means|literally|lit\.|i\.e\.)"
    rf"|\b(?:{LANGUAGE})\b(?: for| word| term| verb| noun| phrase)?)"
    r"[\s:,(“\"‘'«*_]{1,3}(?:(?:the|an?|is|as|was|for)\s)?\Z"
)
# A sentence about another language: "In French you say …".
IN_LANGUAGE = lazy(rf"\b[Ii]n (?:{LANGUAGE})\b[^.!?\n]*\Z")
TITLE = lazy(
    r"\b(?:films?|movies?|novels?|albums?|songs?|operas?|books?|plays?|series|called|titled|entitled|named) [“\"‘]?([A-Z]\w* )?\Z"
)
SPOKEN_OF_AFTER = lazy(
    r"[\"”’»*_,)]{0,2}\s?(?:\(|means?\b|meaning\b|stands for\b|translates\b|literally\b|=|or “)|, an? (?=[a-z])"
)
CITED = lazy(
    r"\b(?:pp?\.\s?\d|vol\.\s?\d|ISBN|ISSN|et al\.|Verlag\b|Press, \d{4})|\((?:1[5-9]|20)\d\d[a-z]?\)\.|, [A-Z]\w+,? (?:1[5-9]|20)\d\d[;.:]|\((?:1[5-9]|20)\d\d\)\. "
)
# "In French you say …": the rest of the sentence teaches.
TAUGHT = lazy(rf"\b[Ii]n (?:{LANGUAGE})\b[^.!?\n]*\Z")
REACH = 120
# A number, sign or point that the word belongs to.
ATTACHED_BEFORE = lazy(r"(?:[\d&/@#=_-] ?|[\w.])\Z")
ATTACHED_BEHIND = lazy(r"[\w/@=_-]| [&+]|\.\w")
DETERMINER = lazy(
    r"\b(?:the|an?|this|that|these|those|its|his|her|their|our|my|your|no|any|every|each|some|such|last|next|first|new|old|many|both|entire|whole|own|same|\w{2,}est)\Z",
    re.IGNORECASE,
)
NAME_BEHIND = lazy(r"['’]s|[ ][A-Z]|-")
SENTENCE_START = lazy(r"(?:\A|[.!?]\s+)[“\"]?\Z")


class Line:
    """A line of a document with its words."""

    def __init__(self, text: str, words: Sequence[Word]) -> None:
        """Take the line and its words."""
        self.text, self.words = text, words

    def runs(self) -> Iterator[tuple[int, int]]:
        """Yield the foreign runs, as first word and one past the last."""
        start = last = -1
        for place, word in enumerate(self.words):
            if self.is_strange(word) or (start >= 0 and self.is_german_noun(start, last, place)):
                if start >= 0 and not self.joins(last, place):
                    yield start, last + 1
                    start = -1
                start = place if start < 0 else start
                last = place
        if start >= 0:
            yield start, last + 1

    def is_strange(self, word: Word) -> bool:
        """Whether a word may belong to a run: acronyms are written alike in many languages."""
        return word.kind in STRANGE and not self.is_acronym(word)

    def is_acronym(self, word: Word) -> bool:
        """Whether a word stands in capitals in a line that does not."""
        return word.capital and word.span.of(self.text).isupper() and not self.text.isupper()

    def is_german_noun(self, start: int, last: int, place: int) -> bool:
        """Whether an unlisted capitalised word stands behind German words in small letters: "und einem Abschiedsbrief"."""
        german = [
            word for word in self.words[start : last + 1] if "de" in listed_languages(word.form) and not word.capital
        ]
        return place == last + 1 and len(german) > 1 and self.words[place].kind is Kind.NAME

    def joins(self, last: int, place: int) -> bool:
        """Whether two foreign words belong to one clause: at most a few short or capitalised words in between."""
        between = self.words[last + 1 : place]
        ends = (self.words[last], self.words[place])
        if len(between) > (LONGEST_BRIDGE if all(word.kind is Kind.FOREIGN for word in ends) else 0):
            return False
        if any(word.capital for word in between) and any(word.form in LOANS for word in ends):
            return False
        shared = listed_languages(ends[0].form) & listed_languages(ends[1].form)
        if any(len(word.form) > 3 and not word.capital for word in between) and not (len(between) == 1 and shared):
            return False
        pairs = zip(self.words[last:place], self.words[last + 1 : place + 1], strict=True)
        return all(JOINT.match(self.text[left.span.end : right.span.start]) for left, right in pairs)

    def span(self, start: int, end: int) -> Span:
        """Return where a run stands in the line."""
        return Span(self.words[start].span.start, self.words[end - 1].span.end)

    def before(self, offset: int) -> str:
        """Return what stands in front of an offset, as far as it matters."""
        return self.text[max(0, offset - REACH) : offset]

    @cached_property
    def is_citation(self) -> bool:
        """Whether the line cites a work."""
        return CITED.search(self.text) is not None

    @cached_property
    def quotations(self) -> list[tuple[int, int]]:
        """Where words stand between quotation marks or are emphasised."""
        return [match.span() for match in QUOTED.finditer(self.text)]

    def is_meant(self, start: int, end: int) -> bool:
        """Whether a run is quoted, emphasised, in brackets by itself, spoken of, a title, or part of a citation."""
        return self.is_quoted(start, end) or self.is_spoken_of(start, end) or self.is_citation

    def is_quoted(self, start: int, end: int) -> bool:
        """Whether a run is short and stands in quotation marks, or alone in brackets."""
        span = self.span(start, end)
        if end - start > LONGEST_QUOTED:
            return False
        place = bisect_right(self.quotations, (span.start, len(self.text))) - 1
        if place >= 0 and span.end < self.quotations[place][1]:
            if self.text.startswith((" (“", ' ("'), self.quotations[place][1]):
                return True  # its translation follows
            return len(WORD.findall(self.text, *self.quotations[place])) <= max(SHORT_QUOTATION, (end - start) * 3 // 2)
        return self.before(span.start).rstrip().endswith("(") and self.text[span.end : span.end + 1] == ")"

    def is_spoken_of(self, start: int, end: int) -> bool:
        """Whether the sentence is about the words, or they are a title."""
        span = self.span(start, end)
        before = self.before(span.start)
        title = TITLE.search(before)
        if (
            IN_LANGUAGE.search(before)
            or SPOKEN_OF.search(before)
            or (title and (title[1] or self.words[start].capital))
        ):
            return True
        return SPOKEN_OF_AFTER.match(self.text, span.end) is not None

    def is_part_of_name(self, start: int, end: int) -> bool:
        """Whether a name, number or sign touches a run."""
        span = self.span(start, end)
        if ATTACHED_BEFORE.search(self.before(span.start)) or ATTACHED_BEHIND.match(self.text, span.end):
            return True
        behind = [word for word in self.words[end : end + 1] if not self.is_acronym(word)]
        before = [] if self.follows_subject(start, end) else self.words[max(0, start - 1) : start]
        names = (word for word in (*before, *behind) if word.capital and word.kind is not Kind.ENGLISH)
        return any(self.touches(word, span) for word in names)

    def touches(self, word: Word, span: Span) -> bool:
        """Whether no mark stands between a word and a run."""
        left, right = (word.span.end, span.start) if word.span.end <= span.start else (span.end, word.span.start)
        return right - left < 3 and not re.search(r"[,.;:!?]", self.text[left:right])

    def follows_subject(self, start: int, end: int) -> bool:
        """Whether a listed word stands between a name and an English word, as a verb does: "Tesla accettò a job"."""
        around = self.words[max(0, start - 1) : end + 1]
        if len(around) != 3 or not listed_languages(around[1].form):
            return False
        name, word, behind = around
        spaced = name.span.end + 1 == word.span.start and word.span.end + 1 == behind.span.start
        return spaced and name.kind is Kind.NAME and behind.kind is Kind.ENGLISH and not behind.capital

    def is_name(self, place: int) -> bool:
        """Whether a word is capitalised and neither a known sentence opener nor a German noun behind a determiner."""
        word = self.words[place]
        if not word.capital:
            return False
        before = self.before(word.span.start)
        if SENTENCE_START.search(before):
            return word.form not in OPENERS
        if NAME_BEHIND.match(self.text, word.span.end):
            return True
        if is_german_noun(word.span.of(self.text)):
            return self.words[place - 1].capital
        noun = "de" in listed_languages(word.form) and len(word.form) >= LEAST_NOUN
        return not (noun and DETERMINER.search(before.rstrip()))

    def is_particle(self, place: int) -> bool:
        """Whether a short word stands beside a name: "de las Victorias"."""
        word, around = self.words[place], self.words[max(0, place - 1) : place + 2]
        foreign = (other.capital and other.kind is not Kind.ENGLISH for other in around)
        return len(word.form) < 4 and word.form.isascii() and any(foreign)
