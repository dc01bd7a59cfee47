"""A source text -> the spans of its sentences, and the language that it is in."""

from __future__ import annotations

from collections.abc import Iterator

from mtfix import segment
from mtfix.languages import FOREIGN, english_share, han_language, language_of, latin_language, script_of, scripts
from mtfix.patterns import lazy
from mtfix.types import Span

# A full stop ends a sentence of Chinese or Japanese, with the marks that close behind it, unless the sentence goes on: と述べた.
STOP = lazy(
    r"[。！？｡](?:\s{0,2}[。！？｡」』）)”’】〉》\"])*|(?<=[^\x00-\x7f])[!?]+[」』）)”’】〉》\"]*(?=[^\x00-\x7f]|\s|\Z)"
)
CLOSER = lazy(r"[」』）)”’】〉》\"]\Z")
GOES_ON = lazy(r"\s*[ぁ-ゖ、，,。（(]")
# Comparing takes some milliseconds a sentence; a book is given chapter by chapter.
LONGEST_SOURCE = 100_000
EAST_ASIAN = frozenset({"ja", "zh"})
NONE = "und"
SCRIPT_SHARE = 0.2


def sentences(source: str, language: str) -> Iterator[Span]:
    """Yield the sentences of a source text in order, white space around them left out."""
    if language not in EAST_ASIAN:
        yield from segment.sentences(source)
        return
    for line in segment.lines(source):
        start = line.start
        for match in STOP.finditer(source, line.start, line.end):
            closed = CLOSER.search(match.group())
            if not (closed and GOES_ON.match(source, match.end(), line.end)):
                yield from trimmed(source, start, match.end())
                start = match.end()
        yield from trimmed(source, start, line.end)


def trimmed(source: str, start: int, end: int) -> Iterator[Span]:
    """Yield a span without the white space around it; nothing if it holds no letter or digit."""
    piece = source[start:end]
    if any(char.isalnum() for char in piece):
        begin = start + len(piece) - len(piece.lstrip())
        yield Span(begin, begin + len(piece.strip()))


def source_language(source: str, chosen: str = "auto") -> str:
    """Return the ISO 639-1 code of the language that a source text is in: `chosen`, or what its letters tell; else "und"."""
    if chosen != "auto":
        return chosen
    letters = [char for char in source[:20_000] if char.isalpha()]
    foreign = list(filter(script_of, letters))
    if letters and len(foreign) >= SCRIPT_SHARE * len(letters):
        return written_language("".join(foreign), source)
    return latin_language(source[:2000])[0] if letters else NONE


def written_language(foreign: str, source: str) -> str:
    """Return the language of a text that is written in another script than English."""
    found = scripts(foreign)
    if "Hangul" in found:
        return "ko"
    if found & {"Han", "Kana"}:
        return han_language(source) or "zh"
    return language_of(foreign[:200], source)


def objection(source: str, chosen: str = "auto") -> str | None:
    """Return why a text cannot be the source in the language that the user named, in one sentence; None where it can."""
    if len(source) > LONGEST_SOURCE:
        return (
            f"the source is longer than {LONGEST_SOURCE:,} characters: nothing was compared with it; give it in parts"
        )
    if not any(char.isalpha() for char in source):
        return "the source holds no words: nothing was compared with it"
    if chosen != "auto" and not is_written_in(source, chosen):
        return (
            f"the source is not in the language {chosen!r}: nothing was compared with it; name its language with --from"
        )
    if source_language(source, chosen) == "en" or (chosen == "auto" and is_english(source)):
        return "the source is in English, as its translation is: nothing was compared with it; give the original"
    return None


def is_written_in(source: str, language: str) -> bool:
    """Whether a text can be in this language at all: a good part of it in its script, for Latin ones not in another or English."""
    letters = [char for char in source[:20_000] if char.isalpha()]
    own = WRITTEN.get(language, (None,))
    foreign = sum(script_of(char) in own for char in letters)
    if language == "ja" and "Kana" not in scripts(source) and len(letters) > LONG:
        return False
    return foreign >= SCRIPT_SHARE * len(letters) and (language in {"en", *WRITTEN} or not is_english(source))


def is_english(source: str) -> bool:
    """Whether a text is English prose, by its commonest words."""
    return FOREIGN.search(source) is None and english_share(source) > ENGLISH


WRITTEN = {
    "ja": ("Kana", "Han"),
    "zh": ("Han",),
    "ko": ("Hangul",),
    **dict.fromkeys(("ru", "uk", "bg", "sr", "mk"), ("Cyrillic",)),
    "el": ("Greek",),
    **dict.fromkeys(("ar", "fa", "ur"), ("Arabic",)),
    "he": ("Hebrew",),
    "th": ("Thai",),
    **dict.fromkeys(("hi", "ne", "mr"), ("Devanagari",)),
}
ENGLISH = 0.3
# A Japanese text of this many letters has kana.
LONG = 60
