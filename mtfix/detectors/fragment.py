"""A sentence whose subject was lost at a wrong sentence break: "been clarified through a person close to him."

What    After a full stop within a line, a sentence that begins in lower case with a bare "been", "was", "has" and so on.
Why     An engine that breaks a sentence at the wrong place translates the second half without its subject.
Before  The dam was damaged in the flood. been confirmed through inspections by the ministry.
After   The dam was damaged in the flood. It has been confirmed through inspections by the ministry.
Trust   likely, where "it" can only mean the matter at hand (confirmed, announced, held in May); all else is flagged only.
        Quoted speech, lists, verse, questions and texts without capitals are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtfix.backends import Reading, Tagged
from mtfix.clauses import opens_torn
from mtfix.habits import writes_no_capitals
from mtfix.lexicon import english_words
from mtfix.patterns import lazy
from mtfix.types import Damage, Document, Finding, Span

BARE = lazy(
    r"\.(?<=[a-z0-9０-９]\.)[ \t\u00a0]{1,3}"
    r"((?:been|was|were|is|are|had|has|have|will|would|can|could|must|should|may|might)(?: been)? ([a-z]{2,24}))\b"
)
BEFORE = lazy(r"(?<![^\s“\"‘'(\[—–-])([A-Za-z][a-z’'-]{1,30})[0-9０-９]{0,2}\Z")
WIDEST = 34
LONGEST_QUOTATION = 2000
# A full stop behind these belongs to them.
ABBREVIATED = frozenset(
    "approx ave avg bros capt cf co col corp dept dr ed eds engr esp est etc ext fig figs ft gen gov govt hon hr hrs ibid "
    "inc incl inst jr lb lbs ltd lt max mgr min mins misc mr mrs ms no nos op opp oz pop pp prof ref rep resp rev sec secs "
    "sen sgt sq sr st supt tel univ viz vol vols vs yr yrs jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues "
    "wed thu thur thurs fri sat sun minn calif mass penn conn tenn wash ariz ala ark colo del fla ill ind kan ky md mich "
    "miss mont neb nev okla ore pa tex va wis wyo cert circs exec admin intl natl assn assoc".split()
)
# After these no sentence ends, so the full stop itself is the damage.
UNFINISHED = frozenset(
    "a an the and or but of to in on at by for with from as is was were are be been has have had will would can could may "
    "might must shall should that which who whose than if because while when where this these those its their his her our "
    "my your very more most so not no into onto about between".split()
)
# What begins so goes on from the line above.
JOINING = frozenset("and or but nor".split())
# Behind an auxiliary these make a question of it.
SUBJECT = frozenset(
    "i you he she it we they there this that these those the a an my your his her its our their any anyone anybody all "
    "everyone everybody someone somebody such".split()
)


def fragment(document: Document) -> Iterator[Finding]:
    """Yield the verb without a subject, up to the word behind the auxiliary."""
    text = document.text
    yield from torn(document)
    found = [match for match in BARE.finditer(text) if begins_sentence(text, match)]
    if not found or writes_no_capitals(text, len(found)):
        return
    for match in found:
        cut = in_front(text, match.start()) in UNFINISHED
        reason = "the full stop cuts a sentence in two" if cut else "a sentence begins without its subject"
        yield Finding(Span(*match.span(1)), Damage.FRAGMENT, 0.8 if cut else 0.9, reason)


def torn(document: Document) -> Iterator[Finding]:
    """Yield the first two words of the sentences in front of which, the tagger says, something is missing."""
    reading = document.reading or Reading()
    for tagged in reading.sentences:
        if opens_torn(document.text, tagged, reading.levels) and is_torn_off(document.text, tagged):
            span = Span(tagged.start, tagged.words[1].end)
            yield Finding(span, Damage.FRAGMENT, tagged.words[0].gap, "a sentence begins without its subject")


def is_torn_off(text: str, tagged: Tagged) -> bool:
    """Whether a sentence begins in small letters, neither behind a short form nor as the rest of a line above it."""
    first = text[tagged.start : tagged.words[0].end]
    before = text[max(0, tagged.start - WIDEST) : tagged.start].rstrip(" \t\u00a0")
    if not first[0].islower() or first in JOINING:
        return False
    if not before.endswith("."):
        return True
    word = in_front(before, len(before) - 1)
    return word is not None and word not in ABBREVIATED


def begins_sentence(text: str, match: re.Match[str]) -> bool:
    """Whether a full stop ends an ordinary word in running text, and no question or quotation follows."""
    word = in_front(text, match.start())
    if word is None or word in ABBREVIATED or (match[2] in SUBJECT and not match[1].startswith("been")):
        return False
    return not quoted(text, match.start(1))


def in_front(text: str, stop: int) -> str | None:
    """Return the ordinary word in front of a full stop, in lower case; a name counts when it is no short form."""
    match = BEFORE.search(text, max(0, stop - WIDEST), stop)
    if match is None or (match[1][0].isupper() and len(match[1]) < 4):
        return None
    word = match[1].lower()
    return word if match[1][0].isupper() or word in english_words() else None


def quoted(text: str, offset: int) -> bool:
    """Whether a quotation stands open at an offset of its line."""
    before = text[max(0, offset - LONGEST_QUOTATION) : offset].rpartition("\n")[2]
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")
