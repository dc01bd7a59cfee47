"""The head of a wire report, read as a grammar: places, a date, agencies, roles, in any of five scripts.

Sources of the shapes: the house styles of Reuters, Kyodo, Jiji, Xinhua, CNA, Yonhap, RIA Novosti and TASS.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from mtfix import lexicon
from mtfix.languages import FOREIGN


class Part(StrEnum):
    """What a piece of a dateline is."""

    PLACE = "place"
    DATE = "date"
    AGENCY = "agency"
    ROLE = "role"
    CABLE = "cable"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Token:
    """A piece of a dateline: its span in the dateline's text, what it is, its English; a date has month and day."""

    start: int
    end: int
    part: Part
    english: str
    wire: str = ""
    month: int | None = None
    day: int | None = None
    year: int | None = None


MONTHS = "January February March April May June July August September October November December".split()
# The Associated Press abbreviates the long names; Reuters, without stops, likewise.
WIRE_MONTHS = "Jan Feb March April May June July Aug Sept Oct Nov Dec".split()
RUSSIAN_MONTHS = "янв фев мар апр ма[йя] июн июл авг сен окт ноя дек".split()
DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")
EAST_ASIAN_DATE = re.compile(
    r"(?:(?P<year>[0-9０-９]{4})\s?[年년]\s?)?(?:(?P<month>[0-9０-９]{1,2})\s?[月월]\s?)?(?P<day>[0-9０-９]{1,2})\s?[日일]"
)
RUSSIAN_DATE = re.compile(
    rf"(?P<day>\d{{1,2}})\s+(?:{'|'.join(f'(?P<m{number}>{stem}[а-я]*)' for number, stem in enumerate(RUSSIAN_MONTHS, 1))})\.?"
    r"(?:\s+(?P<year>\d{4})(?:\s+(?:года|г\.))?)?",
    re.IGNORECASE,
)
ENGLISH_DATE = re.compile(
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)\b)|(?:(?:{'|'.join(f'(?P<m{number}>{name[:3]}[a-z]*)' for number, name in enumerate(MONTHS, 1))})"
    r"\.?\s+(?P<day2>\d{1,2})(?:,\s*(?P<year>\d{4}))?)"
)
ROLES = {
    "記者": "reporter",
    "记者": "reporter",
    "기자": "reporter",
    "特派員": "correspondent",
    "特派员": "correspondent",
    "특파원": "correspondent",
    "корр.": "correspondent",
    "корреспондент": "correspondent",
}
CABLES = ("電", "电", "綜合報道", "综合报道", "讯", "訊")
SEPARATOR = re.compile(r"[\s\u3000]*[=＝/／、,，:：()（）|｜—–―-]+[\s\u3000]*|[\s\u3000]+")
LONGEST_NAME = 24


def read(text: str) -> list[Token]:
    """Return the tokens of a dateline's text, brackets and separators left out; unknown pieces are tokens too."""
    tokens: list[Token] = []
    position = 0
    while position < len(text):
        if separator := SEPARATOR.match(text, position):
            position = separator.end()
            continue
        token = known(text, position) or unknown(text, position)
        tokens.append(token)
        position = token.end
    return joined(tokens, text)


def known(text: str, start: int) -> Token | None:
    """Return the longest known piece of a dateline that begins at `start`."""
    return date(text, start) or name(text, start)


def date(text: str, start: int) -> Token | None:
    """Return the date that begins at `start`; a month is never made up."""
    for pattern in (EAST_ASIAN_DATE, RUSSIAN_DATE, ENGLISH_DATE):
        if match := pattern.match(text, start):
            groups = match.groupdict()
            day = number(groups["day"] or groups.get("day2"))
            month = number(groups.get("month")) or next((n for n in range(1, 13) if groups.get(f"m{n}")), None)
            if day and day <= 31 and (month is None or month <= 12):
                return dated(match.start(), match.end(), month, day, number(groups.get("year")))
    return None


def dated(start: int, end: int, month: int | None, day: int, year: int | None) -> Token:
    """Return a date token with its English."""
    if month is None:
        return Token(start, end, Part.DATE, ordinal(day), day=day)
    english = f"{MONTHS[month - 1]} {day}" + (f", {year}" if year else "")
    return Token(start, end, Part.DATE, english, f"{WIRE_MONTHS[month - 1]} {day}", month, day, year)


def number(digits: str | None) -> int | None:
    """Return digits of either width as a number."""
    return int(digits.translate(DIGITS)) if digits else None


def ordinal(day: int) -> str:
    """Return a day of the month as an ordinal.

    >>> [ordinal(day) for day in (1, 2, 3, 4, 11, 21, 22, 31)]
    ['1st', '2nd', '3rd', '4th', '11th', '21st', '22nd', '31st']
    """
    ending = "th" if 10 <= day % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


def name(text: str, start: int) -> Token | None:
    """Return the longest agency, place, role or cable word that begins at `start` and ends where a name can."""
    for end in range(min(len(text), start + LONGEST_NAME), start, -1):
        piece = text[start:end]
        if not piece.isspace() and ends_name(text, end) and (token := named(piece, start, end)):
            return token
    return None


def ends_name(text: str, end: int) -> bool:
    """Whether a name can end here: not inside a word of an alphabet."""
    return end == len(text) or not (spaced(text[end - 1]) and spaced(text[end]))


def spaced(char: str) -> bool:
    """Whether a letter belongs to a script that parts its words with blanks."""
    return char.isalpha() and char < "\u0600"


def named(piece: str, start: int, end: int) -> Token | None:
    """Return the token for a piece that a table holds."""
    if found := lexicon.agency(piece):
        return Token(start, end, Part.AGENCY, found.credit, found.credit)
    if place := lexicon.place(piece) or (lexicon.place(piece.title()) if piece.isupper() else None):
        loud = piece.isupper() and not piece.islower()
        return Token(start, end, Part.PLACE, place.english.upper() if loud else place.english, place.wire)
    if piece in ROLES:
        return Token(start, end, Part.ROLE, ROLES[piece])
    if piece in CABLES:
        return Token(start, end, Part.CABLE, "")
    return None


def unknown(text: str, start: int) -> Token:
    """Return what stands up to the next separator or known piece."""
    end = start + 1
    while end < len(text) and not SEPARATOR.match(text, end) and not (starts_name(text, end) and known(text, end)):
        end += 1
    return Token(start, end, Part.UNKNOWN, text[start:end])


def starts_name(text: str, start: int) -> bool:
    """Whether a name can begin here: not inside a word of an alphabet."""
    return not (spaced(text[start - 1]) and spaced(text[start]))


def joined(tokens: list[Token], text: str) -> list[Token]:
    """Return the tokens with two agencies around `=` made one, as in `AFP=時事`."""
    result: list[Token] = []
    for token in tokens:
        last = result[-1] if result else None
        if last and last.part is token.part is Part.AGENCY and text[last.end : token.start] in {"=", "＝"}:
            english = f"{last.english}-{token.english}"
            result[-1] = Token(last.start, token.end, Part.AGENCY, english, english)
        else:
            result.append(token)
    return result


def convinces(tokens: list[Token]) -> bool:
    """Whether the tokens make a dateline: an agency, or a place with a date, and little that is unknown."""
    parts = [token.part for token in tokens]
    unknowns = parts.count(Part.UNKNOWN)
    if Part.ROLE in parts:
        unknowns -= 1  # the reporter's name
    agency, place, day = (part in parts for part in (Part.AGENCY, Part.PLACE, Part.DATE))
    return len(tokens) > 1 and unknowns <= 0 and ((agency and (place or day)) or (place and day))


# The frame of a bracketed dateline, by its opening mark.
FRAMES = {"[": "]", "［": "］", "【": "】", "(": ")", "（": "）", "〔": "〕", "〈": "〉", "＜": "＞", "<": ">"}
ASCII_FRAME = {"［": "[", "【": "[", "（": "(", "〔": "[", "〈": "<", "＜": "<"}
HEAD = re.compile(r"^[ \t\u3000]*", re.MULTILINE)
DASH = re.compile(r"\s*[—–―-]{1,2}(?=\s)|\s*[=＝:：](?=\s|$)")
LONGEST_HEAD = 70


def heads(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a dateline in foreign script may stand: at the head of a line, in a frame or before a dash."""
    for match in FOREIGN_HEAD.finditer(text):
        start = match.end()
        if closing := FRAMES.get(text[start : start + 1]):
            end = text.find(closing, start, start + LONGEST_HEAD)
            if end > 0 and "\n" not in text[start:end]:
                yield start, end + 1
                continue
        yield from bare(text, start)


FOREIGN_HEAD = re.compile(r"^[ \t\u3000]*(?=[^\n]{0,69}?" + FOREIGN.pattern + ")", re.MULTILINE)


def bare(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Yield an unframed head: up to the dash, or up to the cable word of a Chinese agency."""
    line = text[start : start + LONGEST_HEAD].split("\n")[0]
    if cable := re.match(r"[^\s。，,]{2,30}?\d{1,2}日(?:电|電|讯|訊)", line):
        yield start, start + cable.end()
    elif russian := re.match(r"[А-ЯЁ][А-ЯЁ -]+, \d{1,2} [а-я]{3,8}\.? ?[—–-] [А-Яа-яЁё ]+\.", line):
        yield start, start + russian.end() - 1
    elif dash := DASH.search(line):
        yield start, start + dash.start()
