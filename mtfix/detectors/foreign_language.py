"""Words, clauses or paragraphs of another language in Latin script: "the roof has been reparado".

What    A word, clause, sentence or paragraph in German, French, Spanish, Polish … that was left in an English text.
Why     Engines copy words that they do not know. Names, titles, quoted and explained words, Latin phrases, loan words,
        citations and language lessons are right as they are.
Before  Additionally, the roof of the school has been reparado since the storm.
After   Additionally, the roof of the school has been reparado since the storm.
Trust   none: what it means cannot be told without a translator, so it is flagged. With a glossary that holds it: likely. With a
        translator for its language: review.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from mtfix.backends import Reading, Tagged
from mtfix.foreign_doubts import Doubted
from mtfix.foreign_runs import STRANGE, Line
from mtfix.glance import FOREIGN, LONE, UNKNOWN, odd_words, where
from mtfix.languages import latin_language
from mtfix.latin import WORD, Kind, Word, is_loan, judged, language_of_words, may_stand_alone, words
from mtfix.lexicon import foreign_languages
from mtfix.patterns import lazy
from mtfix.segment import LONGEST_PARAGRAPH, lines
from mtfix.types import Damage, Document, Finding, Span

LEAST_WHOLE, LEAST_CLAUSE, LONGEST_PHRASE = 5, 4, 3
# Enough of a text for langdetect, which is slow.
SAMPLE = 400
SURE = 0.9
# Said this often, a foreign word, or one that no list has, is the author's term.
A_TERM, A_NAME = 3, 2
# English words that open German clauses too.
SHARED = frozenset("die den hat".split())
VOCABULARY = lazy(r"(?m)^[^\n=–—:|\t]{1,40}?(?:\s[=–—-]\s|: |\t|\|)[^\n]{1,60}$")


def foreign_language(document: Document) -> Iterator[Finding]:
    """Yield foreign words and clauses; of paragraphs that are foreign one after the other, one finding."""
    text = document.text
    yield from doubted(document)
    whole: list[Span] = []
    doubtful: list[Span] = []
    times: Counter[str] = Counter()
    for row in (row for stretch in where(text, FOREIGN | UNKNOWN) for row in suspicious(text, stretch)):
        found = words(row.of(text))
        if wholly_foreign(row.of(text), found):
            whole.append(row)
        else:
            times.update(word.form for word in found if word.kind is Kind.FOREIGN)
            if next(in_line(0, Line(row.of(text), found), frozenset()), None):
                doubtful.append(row)
    yield from paragraphs(text, whole)
    yield from in_lines(text, doubtful, frozenset(form for form, count in times.items() if count >= A_TERM))


def doubted(document: Document) -> Iterator[Finding]:
    """Yield the words of other languages that the tagger gives away, those that are the author's terms left out."""
    reading, text = document.reading or Reading(), document.text
    level = reading.levels.grown
    found = [run for tagged in reading.sentences if shows_strange(text, tagged, level)
             for run in Doubted(text, tagged, level).runs()]  # fmt: skip
    times = Counter(WORD.findall(text.lower())) if found else {}
    for span, run in found:
        if not any(times[word.form] >= (A_NAME if word.kind is Kind.UNKNOWN else A_TERM) for word in run):
            reason = "a word of another language" if len(run) == 1 else "words of another language"
            yield finding(span, doubt(reading, span), reason, language_of_words(run))


def shows_strange(text: str, tagged: Tagged, level: float) -> bool:
    """Whether a doubtful word of a sentence is in no list of English."""
    doubtful = (text[word.start : word.end] for word in tagged.words if word.damaged > level)
    return any(form.isalpha() and judged(form)[1] in STRANGE for form in doubtful)


def doubt(reading: Reading, span: Span) -> float:
    """Return the greatest doubt of the words in a span."""
    return max(
        word.damaged for tagged in reading.sentences for word in tagged.words if span.start <= word.start < span.end
    )


def suspicious(text: str, stretch: Span) -> Iterator[Span]:
    """Yield the lines of a stretch that hold a word which alone may be damage, several foreign or many unknown ones.

    Most words are ruled out at the first glance, before a line is looked at.
    """
    strange = odd_words(text, stretch, FOREIGN | UNKNOWN).items()
    lone, foreign, unknown = ({word for word, signs in strange if signs & sign} for sign in (LONE, FOREIGN, UNKNOWN))
    for row in lines(text, stretch, LONGEST_PARAGRAPH) if lone or foreign or len(unknown) >= LEAST_CLAUSE else ():
        pieces = row.of(text).split()
        several = sum(map(foreign.__contains__, pieces)) > 1 or len(unknown.intersection(pieces)) >= LEAST_CLAUSE
        if several or not lone.isdisjoint(pieces):
            yield row


def wholly_foreign(line: str, found: Sequence[Word]) -> bool:
    """Whether a line is written in another language."""
    odd = [word for word in found if word.kind in STRANGE]
    english = sum(word.kind is Kind.ENGLISH and len(word.form) > 3 for word in found)
    if len(odd) < LEAST_WHOLE or 2 * len(odd) < len(found) or 5 * english > len(found) or mostly_capitals(found):
        return False
    listed = sum(word.kind is Kind.FOREIGN for word in odd)
    return 2 * listed >= len(odd) or other_language(line) is not None


def mostly_capitals(found: Sequence[Word]) -> bool:
    """Whether more than half of several words are capitalised: a name, a title, a list of names."""
    return 2 * sum(word.capital for word in found) > len(found) > 1


def other_language(text: str) -> str | None:
    """Return langdetect's language for a longer text when it is sure and does not say English."""
    language, share = latin_language(text[:SAMPLE])
    return language if language != "en" and share > SURE else None


def paragraphs(text: str, whole: Sequence[Span]) -> Iterator[Finding]:
    """Yield foreign lines, those with only blanks between them as one."""
    joined: list[Span] = []
    for row in whole:
        if joined and not text[joined[-1].end : row.start].strip():
            joined[-1] = Span(joined[-1].start, row.end)
        else:
            joined.append(row)
    for span in joined:
        start = span.end - len(span.of(text).lstrip())
        language = other_language(text[start : span.end])
        yield finding(Span(start, span.end), 0.99, "a paragraph in another language", language)


def finding(span: Span, confidence: float, reason: str, language: str | None) -> Finding:
    """Return the finding for a span."""
    return Finding(span, Damage.FOREIGN_LANGUAGE, confidence, reason, language)


def in_lines(text: str, rows: Sequence[Span], terms: frozenset[str]) -> Iterator[Finding]:
    """Yield the foreign words and clauses of lines that are not foreign as a whole."""
    lesson = bool(rows) and len(VOCABULARY.findall(text)) > 1
    for row in rows:
        if not (lesson and VOCABULARY.match(row.of(text))):
            yield from in_line(row.start, Line(row.of(text), words(row.of(text))), terms)


def in_line(offset: int, line: Line, terms: frozenset[str]) -> Iterator[Finding]:
    """Yield the foreign words and clauses of a line that begins at an offset."""
    for start, end in line.runs():
        if damaged(line, start, end, terms):
            while end - start >= LONGEST_PHRASE and start and line.words[start - 1].form in SHARED:
                start -= 1
            span = line.span(start, end)
            foreign = [word for word in line.words[start:end] if word.kind is Kind.FOREIGN]
            confidence, reason = (0.8, "a word") if end - start == 1 else (0.9, "words")
            yield finding(
                Span(offset + span.start, offset + span.end),
                confidence,
                f"{reason} of another language",
                language_of_words(foreign),
            )


def damaged(line: Line, start: int, end: int, terms: frozenset[str]) -> bool:
    """Whether a run is damage, by its length, its words and what stands around it."""
    run = line.words[start:end]
    alone = any(stands_alone(line, place, terms) for place in range(start, end))
    if len(run) <= LONGEST_PHRASE and not alone:
        return False
    if mostly_capitals(run) or line.is_meant(start, end):
        return False
    if len(run) <= LONGEST_PHRASE:
        return not line.is_part_of_name(start, end)
    foreign = [word for word in run if word.kind is Kind.FOREIGN]
    odd = sum(word.kind in STRANGE for word in run)
    clause = (alone and len(foreign) > 1) or is_of_one_language(foreign)
    return (clause and 2 * odd >= len(run)) or is_unlisted_clause(line, start, end)


def is_of_one_language(foreign: Sequence[Word]) -> bool:
    """Whether three or more words in small letters have a language in common, one of them no loan word."""
    small = [word.form for word in foreign if not word.capital]
    if len(small) < LONGEST_PHRASE or all(map(is_loan, small)):
        return False
    return bool(frozenset.intersection(*map(foreign_languages, small)))


def stands_alone(line: Line, place: int, terms: frozenset[str]) -> bool:
    """Whether a word by itself shows that its run is damage."""
    word = line.words[place]
    if word.kind is not Kind.FOREIGN or word.form in terms or not may_stand_alone(word.form):
        return False
    return not line.is_name(place) and not line.is_particle(place)


def is_unlisted_clause(line: Line, start: int, end: int) -> bool:
    """Whether words in small letters that no list holds make a clause of a language that is not English."""
    run = line.words[start:end]
    unknown = sum(word.kind is Kind.UNKNOWN for word in run)
    if unknown < LEAST_CLAUSE or any(word.capital for word in run):
        return False
    return latin_language(line.span(start, end).of(line.text)[:SAMPLE])[0] != "en"
