"""A form of address that was translated and left as well: "Mr. Tanaka-san".

What    An English title beside a Japanese or Korean ending; a title twice; a title in front of a name and behind it.
Why     Japanese, Chinese and Korean put title and ending behind the name; engines put them in front and forget to take
        them away. A lone "Tanaka-san" is a manner of writing, "Dr. Dr. Klein" a German one.
Before  Mr. Tanaka-san met President Rossi President on Monday.
After   Mr. Tanaka met President Rossi on Monday.
Trust   safe: the form that remains says the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtfix.glance import TITLE, shows
from mtfix.patterns import lazy
from mtfix.types import Damage, Document, Finding, Span

NAME = r"[A-Z][^\W\d_]{1,24}"
# Told from a Korean given name (Young-chan, Ji-shi) by its open syllables.
JAPANESE = r"[A-Z]?[a-z]{0,8}[aeiou][b-df-hj-np-tv-z]{1,3}[aeiou][a-z]{0,12}(?<=[aeioun])"
# A surname behind which comes a given name with a hyphen: Kim Ji-san.
KOREAN = (
    "(?:Ahn|An|Bae|Baek|Cho|Choi|Chung|Ha|Han|Hong|Hwang|Im|Jang|Jeong|Jung|Kang|Kim|Ko|Kwon|Lee|Lim|Moon|Nam|No|Noh|Oh|"
    "Park|Roh|Ryu|Seo|Shin|Son|Song|Yi|Yoo|Yoon|Yu|Yun) "
)
OFFICES = "President|Prime Minister|Professor|Minister|Mayor|Chairman|Chancellor|Governor|Senator|Secretary".split("|")
ENDING = "(?:san|sama|sensei|kun|chan)"
# After these an office is mentioned anew: "Governor Brown, Governor of the island".
GOES_ON = r"(?=,| (?!of\b|for\b)[a-z])"

FORMS = {
    "a title stands in front of the name and an ending behind it": (
        rf"M(?<!\wM)(?:r|rs|s|iss)\.? (?:(?!{KOREAN})(?:{NAME} )?{NAME}(?:-(?:san|sama|sensei)| (?:san|sama))|"
        rf"{JAPANESE}-(?:shi|kun|chan)|{NAME}[- ](?:ssi|nim))(?![\w-])"
    ),
    "a coach's title stands in front of the name and behind it": rf"Coach (?:{NAME} )?{NAME}-kantoku(?![\w-])",
    "two endings stand behind the name": rf"-(?<=[a-z]-){ENDING}[- ]{ENDING}(?![\w-])",
    "a title stands twice": rf"M(?<!\wM)(r|rs|s|iss)(\.?) (?:M\1\2(?= [A-Z])|(?:{NAME} ){{1,2}}M\1\2{GOES_ON})",
}
# One pattern an office: `re` looks for a literal beginning ten times faster than for one of several.
TWICE = tuple(
    lazy(rf"{office}(?<!Vice {office}) (?:{office}(?= [A-Z])|(?:{NAME} ){{1,3}}{office}{GOES_ON})")
    for office in OFFICES
)
# Each with the word without which it cannot match, for speed.
PATTERNS = (
    *(("", reason, lazy(form)) for reason, form in FORMS.items()),
    *((office, "an office stands twice", pattern) for office, pattern in zip(OFFICES, TWICE, strict=True)),
)


def honorific_residue(document: Document) -> Iterator[Finding]:
    """Yield each name with a title or ending too many; of a doubled title without its name."""
    text = document.text
    for needle, reason, pattern in PATTERNS if shows(text, TITLE) else ():
        for match in pattern.finditer(text) if needle in text else ():
            yield Finding(Span(*match.span()), Damage.HONORIFIC_RESIDUE, 0.95, reason)
