"""What mtfix never touches in a text: addresses, code, handles, identifiers and the user's keep patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mtfix.glance import ADDRESS, shows
from mtfix.patterns import lazy
from mtfix.settings import checked_pattern
from mtfix.types import MtfixError, Span

# Each pattern with the piece of text without which it cannot match, and how far in front of that piece a match may begin:
# to find the piece is far faster than to search for the pattern.
SHIELDS: tuple[tuple[str, int, re.Pattern[str]], ...] = (
    ("```", 0, lazy(r"```.*?(?:```|\Z)", re.DOTALL)),
    ("`", 0, lazy(r"`[^`\n]+`")),
    # A foreign letter ends an address, since engines glue what follows to it, but for one behind a slash or equals sign.
    (
        "://",
        10,
        lazy(r"(?<![A-Za-z0-9_])[a-z][a-z0-9+.-]{1,9}://[!-;=?-~]+(?:(?<=[/=])[^\s<>（），。、「」]+)*", re.IGNORECASE),
    ),
    ("www.", 0, lazy(r"(?<![A-Za-z0-9_])www\.(?:[\w-]+\.)*[!-;=?-~]+", re.IGNORECASE)),
    (".рф", 64, lazy(r"(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.рф\b")),
    ("@", 64, lazy(r"[A-Za-z0-9_.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}")),
    ("@", 0, lazy(r"(?<![A-Za-z0-9_.])@\w+")),
    ("#", 0, lazy(r"(?<![\w&])#\w*[^\W\d]\w*")),
    ("10.", 8, lazy(r"\b(?:doi:\s*)?10\.\d{4,9}/[!-~]+", re.IGNORECASE)),
    ("arXiv:", 0, lazy(r"\barXiv:\d{4}\.\d{4,5}(?:v\d+)?")),
)
# Seconds for one keep pattern on one text, and one more for each million characters.
PATIENCE = 10
CLOSING = ".,;:!?'\")]}"


def shields(text: str, keep: Iterable[str] = ()) -> tuple[Span, ...]:
    """Return the protected spans of a plain text, sorted and disjoint."""
    return joined([*built_in(text), *kept(text, keep)])


def built_in(text: str) -> Iterator[Span]:
    """Yield addresses, code and identifiers; a closing mark at the end of one belongs to the sentence."""
    for needle, reach, pattern in SHIELDS if shows(text, ADDRESS) else ():
        for match in matches(text, needle, reach, pattern):
            end = match.end() if needle == "`" or needle == "```" else match.start() + len(trimmed(match.group()))
            yield Span(match.start(), end)


def matches(text: str, needle: str, reach: int, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Yield what a pattern matches, in order and disjoint, looking only where the needle stands."""
    done, place = 0, text.find(needle)
    while place >= 0:
        starts = range(max(done, place - reach), place + 1)
        match = next(filter(None, (pattern.match(text, start) for start in starts)), None)
        if match and match.end() > place:
            yield match
            done = match.end()
        place = text.find(needle, max(done, place + 1))


def trimmed(address: str) -> str:
    """Return an address without the closing marks of the sentence around it; a bracket opened in it stays closed."""
    while address and address[-1] in CLOSING and not (address[-1] == ")" and "(" in address):
        address = address[:-1]
    return address


def kept(text: str, patterns: Iterable[str]) -> Iterator[Span]:
    """Yield what the user's keep patterns match. Raises MtfixError when one takes too long."""
    for pattern in patterns:
        try:
            for match in checked_pattern(pattern).finditer(text, timeout=PATIENCE + len(text) / 1e6):
                if match.end() > match.start():
                    yield Span(*match.span())
        except TimeoutError:
            raise MtfixError(
                f"keep pattern {pattern!r} was given up after {PATIENCE} seconds on one text: it tries the same words in endless "
                "ways; take one of its repetitions out"
            ) from None


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans sorted, those that overlap or touch made one."""
    result: list[Span] = []
    for span in sorted(spans):
        if result and span.start <= result[-1].end:
            result[-1] = Span(result[-1].start, max(span.end, result[-1].end))
        elif len(span):
            result.append(span)
    return tuple(result)
