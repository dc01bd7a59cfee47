"""The head of a wire report, read as a grammar: places, a date, agencies, roles, in any of five scripts.

Sources of the shapes: the house styles of Reuters, Kyodo, Jiji, Xinhua, CNA, Yonhap, RIA Novosti and TASS.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from mtfix import lexicon
from mtfix.languages import FOREIGN, holds_foreign
from mtfix.patterns import lazy
from mtfix.types import Span


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


DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
MONTHS = "January February March April May June July August September October November December".split()
# The Associated Press abbreviates the long names; Reuters, without stops, likewise.
WIRE_MONTHS = "Jan Feb March April May June July Aug Sept Oct Nov Dec".split()
DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")
EAST_ASIAN_DATE = lazy(
    r"(?:(?P<year>[0-9０-９]{4})\s?[年년]\s?)?(?:(?P<month>[0-9０-９]{1,2})\s?[月월]\s?)?(?P<day>[0-9０-９]{1,2})\s?[日일]"
)
# By language the twelve months; forms of one month are parted by |. English last: it is no sign of a leftover.
MONTH_FORMS = {
    "ru": "января|янв февраля|фев|февр марта|мар апреля|апр мая|май июня|июн июля|июл августа|авг сентября|сен|сент октября|окт "
    "ноября|ноя|нояб декабря|дек",
    "fr": "janvier|janv février|févr mars avril|avr mai juin juillet|juil août septembre octobre novembre décembre|déc",
    "es": "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|sep octubre|oct "
    "noviembre|nov diciembre|dic",
    "de": "Januar|Jänner Februar|Feber März Apr Mai Juni Juli Aug Sept Oktober|Okt Nov Dezember|Dez",
    "it": "gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre|set ottobre|ott novembre dicembre",
    "pt": "janeiro fevereiro|fev março abril maio junho julho agosto setembro outubro|out novembro dezembro|dez",
    "en": "January|Jan February|Feb March|Mar April|Apr May June|Jun July|Jul August|Aug September|Sept|Sep October|Oct "
    "November|Nov December|Dec",
}
MONTH_OF = {
    form: number
    for forms in MONTH_FORMS.values()
    for number, alternatives in enumerate(forms.split(), 1)
    for form in alternatives.split("|")
}
ENGLISH_MONTHS = frozenset(MONTH_FORMS["en"].replace("|", " ").split())
DAY_FIRST = lazy(
    r"(?P<day>\d{1,2})\.?\s+(?:de\s+)?(?P<word>[^\W\d_]{3,10})\b(?:\.(?=\s*[,—–(-]|\s+\d{4}))?(?:,?\s+(?:de\s+)?(?P<year>(?:19|20)\d\d)\b(?:\s+года|\s+г\.)?)?"
)
MONTH_FIRST = lazy(r"(?P<word>[A-Z][a-z]{2,8})\.?\s+(?P<day>\d{1,2})\b(?:,\s+(?P<year>(?:19|20)\d\d)\b)?")
ORDINAL_DAY = lazy(r"(?P<day>\d{1,2})(?:st|nd|rd|th)\b")
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
SEPARATOR = lazy(r"[\s\u3000]*[=＝/／、,，:：()（）|｜—–―.-]+[\s\u3000]*|[\s\u3000]+")
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
    for pattern in (EAST_ASIAN_DATE, DAY_FIRST, MONTH_FIRST, ORDINAL_DAY):
        if match := pattern.match(text, start):
            groups = match.groupdict()
            word = groups.get("word")
            day, month = number(groups["day"]), number(groups.get("month")) or MONTH_OF.get(word or "")
            if day and exists(month, day) and not (word and month is None):
                return dated(start, match.end(), month, day, number(groups.get("year")))
    return None


def exists(month: int | None, day: int) -> bool:
    """Whether a calendar has this day, of any month when none is named."""
    return (month is None and day <= 31) or (month is not None and 1 <= month <= 12 and day <= DAYS[month - 1])


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
        if not SEPARATOR.match(piece[-1]) and ends_name(text, end) and (token := named(piece, start, end)):
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
LONGEST_HEAD = 70
INDENT = " \t\u3000"
# A capitalised place, then a day with a month that is not English: `PARIS, 12 juin (AFP) –`, `BERLIN, 6. März`.
LATIN_HEAD = lazy(
    rf"[ \t]*(?=[A-ZÀ-Þ][^\n\d]{{2,40}}+\d{{1,2}}\.?\s(?:de\s)?(?:{'|'.join(sorted(set(MONTH_OF) - ENGLISH_MONTHS))})\b)"
)
# A literal line end in front: `re` finds that far faster than a line's beginning.
NEXT_LATIN_HEAD = lazy(rf"\n{LATIN_HEAD.pattern}")
# What ends an unframed head: the cable word of a Chinese agency, an agency between slashes or in brackets, a dash.
CABLE = lazy(r"[^\s。，,]{2,30}?\d{1,2}日(?:电|電|讯|訊)")
AGENCY_LAST = lazy(r"(?:(?!\s[—–―-]{1,2}\s)[^\n()（）/]){3,50}[(（/][^\n()（）/]{2,20}[)）/]")
RUSSIAN = lazy(r"[А-ЯЁ][А-ЯЁ -]+, \d{1,2} [а-я]{3,8}\.? ?[—–-] [А-Яа-яЁё ]+(?=\.)")
DASH = lazy(r"[^\n]*?(?=\s*[—–―-]{1,2}\s|\s*[=＝:：](?:\s|$))")


def datelines(text: str) -> Iterator[Span]:
    """Yield each dateline that holds a leftover, its frame included."""
    for start, end in heads(text):
        head = text[start:end]
        if leftover(head) and convinces(read(head.strip("".join(FRAMES) + "".join(FRAMES.values())))):
            yield Span(start, end)


def heads(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a dateline with a leftover may stand: at the head of a line, in a frame or before what ends it."""
    starts = {match.end() for match in (LATIN_HEAD.match(text), *NEXT_LATIN_HEAD.finditer(text)) if match}
    if holds_foreign(text):
        starts.update(foreign_heads(text))
    for start in sorted(starts):
        closing = FRAMES.get(text[start : start + 1])
        end = text.find(closing, start, start + LONGEST_HEAD) if closing else -1
        if end > 0 and "\n" not in text[start:end]:
            yield start, end + 1
        else:
            yield from ((start, start + end) for end in bare(text[start : start + LONGEST_HEAD].split("\n")[0]))


def foreign_heads(text: str) -> Iterator[int]:
    """Yield where the lines begin, behind their indent, that hold a foreign letter within the length of a head."""
    position = 0
    while found := FOREIGN.search(text, position):
        line = text.rfind("\n", position, found.start()) + 1 or position
        start = found.start() - len(text[line : found.start()].lstrip(INDENT))
        if found.start() - start < LONGEST_HEAD:
            yield start
        position = text.find("\n", found.end()) + 1 or len(text)


def bare(line: str) -> list[int]:
    """Return where an unframed head may end, the best reading first."""
    ends = [match.end() for pattern in (CABLE, RUSSIAN, AGENCY_LAST, DASH) if (match := pattern.match(line))]
    return [end for end in dict.fromkeys(ends) if end][:1]


def leftover(text: str) -> bool:
    """Whether a dateline holds anything that is not English: foreign letters, or a month of another language."""
    return FOREIGN.search(text) is not None or any(
        match["word"] in MONTH_OF and match["word"] not in ENGLISH_MONTHS for match in DAY_FIRST.finditer(text)
    )
