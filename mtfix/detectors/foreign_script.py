"""Words, clauses or sentences left in another script: "the 関係者 said".

What    Letters of a script that English never uses: Han, kana, Hangul, Cyrillic, Arabic, Thai and so on; Greek from three
        letters on, since science borrows single ones.
Why     The engine did not know the word, or lost its place and copied the source.
Before  Several 関係者 said that the talks had ended.
After   Several officials said that the talks had ended.
Trust   likely where the lexicon, or parallel texts that were counted, leave one sense, or where a translator says what the
        lexicon has and no guard doubts it; else review, with the alternatives. A gloss, a quoted title, a word that is
        spoken of, a line of a vocabulary and a citation are kept, and the result says why.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtfix.han import language_in
from mtfix.languages import FOREIGN, SCRIPTS, holds_foreign
from mtfix.legitimate import Witness
from mtfix.patterns import lazy
from mtfix.punctuation import MARK
from mtfix.types import Damage, Document, Finding, Span

GREEK = lazy(f"[{SCRIPTS['Greek']}]+")
LEADING_DIGITS = lazy(r"[0-9０-９][0-9０-９.,．，]*\Z")
LATIN = lazy(r"[A-Za-z]")
GREEK_WORD = 3
# What may stand between two foreign letters without ending the run: blanks, digits, marks of their own writing.
# An English comma with its blank parts the words of an English list.
LISTED = lazy(r"[,;] ")
BETWEEN = lazy(
    r"[ \u3000\u00a0]?[0-9０-９.．,，、。・:：;；!！?？「」『』〈〉《》〜～…％%／＝]{0,12}[ \u3000\u00a0]?|[-/’]"
)


def foreign_script(document: Document) -> Iterator[Finding]:
    """Yield each run of foreign letters; what looks legitimate carries its reason in `kept`."""
    text = document.text
    if not holds_foreign(text):
        return
    spans = list(runs(text))
    witness = Witness(text, spans)
    for span in spans:
        kept = witness.reason(span)
        yield Finding(
            with_marks(text, span) if kept else span,
            Damage.FOREIGN_SCRIPT,
            confidence=0.97 if len(span) > 1 else 0.9,
            language=language_in(span.of(text), document),
            reason="letters of another script",
            kept=kept,
        )


def runs(text: str) -> Iterator[Span]:
    """Yield maximal runs of foreign letters with what stands between them."""
    start = end = -1
    for match in FOREIGN.finditer(text):
        if start >= 0 and continues(text[end : match.start()]):
            end = match.end()
            continue
        if start >= 0 and counts(text[start:end]):
            yield widened(text, start, end)
        start, end = match.span()
    if start >= 0 and counts(text[start:end]):
        yield widened(text, start, end)


def with_marks(text: str, span: Span) -> Span:
    """Return a kept span with the marks of its own writing that touch it: they are kept too."""
    start, end = span.start, span.end
    while start > 0 and MARK.match(text[start - 1]):
        start -= 1
    while end < len(text) and MARK.match(text[end]):
        end += 1
    return Span(start, end)


def continues(between: str) -> bool:
    """Whether what stands between two foreign letters belongs to the same run."""
    return len(between) <= 14 and not LISTED.search(between) and BETWEEN.fullmatch(between) is not None


def counts(run: str) -> bool:
    """Whether a run is more than a Greek letter or two."""
    return len(GREEK.findall(run)) != len(FOREIGN.findall(run)) or len(run) >= GREEK_WORD


def widened(text: str, start: int, end: int) -> Span:
    """Return the run with the digits that are glued to its front: `3カ月` is one expression."""
    digits = LEADING_DIGITS.search(text, max(0, start - 16), start)
    if digits and not LATIN.match(text[digits.start() - 1 : digits.start()]):
        return Span(digits.start(), end)
    return Span(start, end)
