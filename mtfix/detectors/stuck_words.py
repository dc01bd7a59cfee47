"""Words with no blank between them: "before the score.He said".

What    A sentence that begins right behind the full stop of another; two words with nothing but a comma or semicolon
        between them; a title glued to a name.
Why     Engines glue the sentences of scripts that write no blanks. Addresses, file names, versions, short forms and
        names in camel case are written without a blank on purpose.
Before  She hit the post before the score.He said that luck had left her.
After   She hit the post before the score. He said that luck had left her.
Trust   safe behind a full stop; likely for the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtfix.glance import GLUED, shows
from mtfix.lexicon import english_words
from mtfix.patterns import lazy
from mtfix.types import Damage, Document, Finding, Span

# Words that begin sentences and that nobody names a method, a domain or a file after.
STARTERS = (
    "A|About|According|Additionally|After|Afterwards|All|Almost|Also|Although|Among|An|And|Another|Are|As|At|Because|Before|"
    "Besides|Both|But|By|Can|Consequently|Could|Despite|Did|Do|Does|During|Each|Earlier|Especially|Even|Eventually|Every|"
    "Everyone|Finally|First|For|From|Furthermore|Has|Have|He|Hence|Her|Here|His|How|However|I|If|In|Indeed|Initially|Instead|"
    "Is|It|Its|Just|Last|Later|Many|Maybe|Meanwhile|More|Moreover|Most|Much|My|Nevertheless|No|Nobody|Not|Nothing|Now|Of|Often|"
    "On|Once|One|Only|Other|Otherwise|Our|Over|Perhaps|Please|Recently|She|Should|Similarly|Since|So|Some|Sometimes|Soon|Still|"
    "Such|Suddenly|That|The|Their|Then|There|Therefore|These|They|This|Those|Though|Through|Thus|To|Today|Under|Unfortunately|"
    "Unless|Until|Upon|Was|We|Were|What|When|Where|Whether|Which|While|Who|Why|Will|With|Within|Without|Would|Yes|Yesterday|Yet|"
    "You|Your"
)
# Behind a name these may end the name of a site: Kostroma.Today.
SITE_ENDINGS = frozenset("Here My No Now One So Still To Today".split())
# One pattern a mark: `re` looks for a literal first character ten times faster than for one of several.
STOPS = tuple(lazy(rf"{mark}(?=[A-Z])(?=({STARTERS})(?:[’'](?:s|m|d|re|ve|ll)|,)?\s)") for mark in (r"\.", r"\?", "!"))
BEFORE = lazy(r"(?<![^\s“\"‘'(\[—–])(?:[a-z][a-z’'-]+|[A-Z][a-z’'-]{2,}|\d+(?:st|nd|rd|th|%))\Z")
PAIRS = {
    name: lazy(rf"{mark}(?=([A-Za-z][a-z]{{1,24}})(?:-[a-z]|[.,;:)]?(?:\s|$)))")
    for name, mark in (("comma", ","), ("semicolon", ";"))
}
LEFT = lazy(r"(?<=\s)[A-Za-z][a-z]{1,24}\Z")
TITLES = tuple(lazy(rf"({title})([A-Z][a-z]{{2,24}})\b") for title in ("President", "Minister", "Chancellor"))
SHORT_TITLE = lazy(r"M(?<!\wM)(?:r|rs|s)\.(?=([A-Z][a-z]{2,24})\b)")
LONE_NAME = lazy(r"\b[A-Z][a-z]{2,24}\b")
WIDEST = 34
NEIGHBOURHOOD = 200


def stuck_words(document: Document) -> Iterator[Finding]:
    """Yield each pair of words that are glued together."""
    text = document.text
    if shows(text, GLUED):
        yield from sentences(text)
        yield from pairs(text)
        yield from titles(text)


def stuck(start: int, end: int, reason: str) -> Finding:
    """Return the finding for two words."""
    return Finding(Span(start, end), Damage.STUCK_WORDS, 0.95, reason)


def sentences(text: str) -> Iterator[Finding]:
    """Yield sentences without a blank in between."""
    for pattern in STOPS:
        for stop in pattern.finditer(text):
            word = BEFORE.search(text, max(0, stop.start() - WIDEST), stop.start())
            if word and not (word.group()[0].isupper() and stop[1] in SITE_ENDINGS):
                yield stuck(word.start(), stop.end(1), "no blank stands between two sentences")


def pairs(text: str) -> Iterator[Finding]:
    """Yield words with only a comma or semicolon in between, in running text."""
    for name, pattern in PAIRS.items():
        for mark in pattern.finditer(text):
            word = LEFT.search(text, max(0, mark.start() - WIDEST), mark.start())
            if word and (english(word.group(), mark[1]) or names(text, word, mark)):
                yield stuck(word.start(), mark.end(1), f"no blank stands behind the {name}")


def english(left: str, right: str) -> bool:
    """Whether both are English words, not both of two letters, and the first no name."""
    return left.islower() and len(left + right) > 4 and {left, right.lower()} <= english_words()


def names(text: str, left: re.Match[str], mark: re.Match[str]) -> bool:
    """Whether both are names in a list that has a blank behind its other commas."""
    around = text[max(0, mark.start() - NEIGHBOURHOOD) : mark.start() + NEIGHBOURHOOD]
    return mark.group() == "," and left.group().istitle() and mark[1].istitle() and ", " in around


def titles(text: str) -> Iterator[Finding]:
    """Yield titles glued to a name: a long title only if the text has the name alone too."""
    reason = "no blank stands between title and name"
    glued = [match for pattern in TITLES for match in pattern.finditer(text)]
    lone = set(LONE_NAME.findall(text)) if glued else set()
    for match in glued:
        if match[2] in lone:
            yield stuck(*match.span(), reason)
    for match in SHORT_TITLE.finditer(text):
        yield stuck(match.start(), match.end(1), reason)
