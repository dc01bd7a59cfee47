"""A digit that the engine took for the number of a list: "began3. been clarified".

What    One or two digits glued to an ordinary word, in front of a full stop after which the sentence runs on in
        lower case.
Why     An engine that takes the 3 of "3 people" for the number of a list breaks the sentence there and leaves the
        digit behind. A footnote mark is followed by a new sentence, and CO2 is no ordinary word.
Before  The ship left port before the storm began3. been confirmed by the harbour master.
After   The ship left port before the storm began. It has been confirmed by the harbour master.
Trust   likely: a number is taken out, and the reason names it. Texts with footnotes or without capitals are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtfix.habits import writes_no_capitals
from mtfix.lexicon import english_words
from mtfix.patterns import lazy
from mtfix.types import Damage, Document, Finding, Span

RUNS_ON = lazy(r"\.(?<=[0-9０-９]\.)[ \t\u00a0]{1,3}(?=([a-z]{1,24})\b)")
GLUED = lazy(r"(?<![^\s“\"‘'(\[—–-])([a-z]{3,24})([0-9０-９]{1,2})\Z")
WIDEST = 27
FOOTNOTE = lazy(r"[0-9](?<=[a-z]{3}[0-9])[0-9]?[.,;:]?[”\"’)]?[ \n](?=[“\"‘(]?[A-Z])")
# What people number: "table2", "gate4".
NUMBERED = frozenset(
    "act age agenda annex answer appendix area article band bay block book box building bus camp case category cell "
    "channel chapter class clause class code column cycle day deck disc disk district division door draft drive edition "
    "episode equation example exercise exhibit fig figure file flat flight floor form formula frame gate gen generation "
    "grade group hall highway hotel house image issue item key lane lap layer lesson level line lot map mark method mile "
    "model module month note number option order outlet page panel paragraph part patch period phase photo picture pier "
    "pitch plan plate platform player plot point pool pop port post problem process project psalm quarter question rank "
    "reactor ref reference release report road room round route row rule scene schedule season section sector series "
    "session shift site size slide song stage star station step street studio table task team terminal test theme tier "
    "track train trial type unit user verse version video view volume wave week year zone".split()
)


def numbering_artefact(document: Document) -> Iterator[Finding]:
    """Yield each word with such a digit, the full stop left out."""
    text = document.text
    found = [match for stop in RUNS_ON.finditer(text) if (match := glued(text, stop))]
    if not found or notes(text, found) or writes_no_capitals(text, len(found)):
        return
    for match in found:
        reason = f"the {match[2]} behind “{match[1]}” belongs to nothing, and the sentence is broken off there"
        yield Finding(Span(*match.span()), Damage.NUMBERING_ARTEFACT, 0.95, reason)


def notes(text: str, found: list[re.Match[str]]) -> bool:
    """Whether the text has footnote marks: in front of a new sentence, or counting up from 1."""
    numbers = [int(match[2]) for match in found]
    counted = len(numbers) > 1 and numbers == list(range(1, len(numbers) + 1))
    return counted or FOOTNOTE.search(text) is not None


def glued(text: str, stop: re.Match[str]) -> re.Match[str] | None:
    """Return the word and the digits in front of a full stop, if both it and what follows are ordinary words."""
    match = GLUED.search(text, max(0, stop.start() - WIDEST), stop.start())
    if match is None or match[1] in NUMBERED or not english_words().issuperset((match[1], stop[1])):
        return None
    return match
