"""Renders a foreign dateline in English: in its own frame, or in wire form when that is asked for and the date is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from mtfix.dateline import ASCII_FRAME, FRAMES, WIRE_MONTHS, Part, Token, read
from mtfix.repairers.job import Job, one_by_one
from mtfix.settings import checked_date
from mtfix.types import Edit, Trust

CLOSING = {closing: ASCII_FRAME.get(opening, opening) for opening, closing in FRAMES.items()}
ASCII_CLOSING = {"[": "]", "(": ")", "<": ">"}
DASHES = "-–—―－"


@one_by_one
def foreign_dateline(job: Job) -> Edit | None:
    """Propose the English dateline; `review` when a piece of it is in no table."""
    head = job.finding.text
    framed = head[0] in FRAMES and head[-1] == FRAMES[head[0]]
    inner = head[1:-1] if framed else head
    tokens = [own(token, inner, job.settings.glossary) for token in read(inner)]
    wire = job.settings.dateline == "wire" and wire_form(job, tokens)
    after = wire or (frame(head, inner, tokens) if framed else inline(job, inner, tokens))
    if framed and job.after(1).isalnum():
        after += " "
    unknown = [token.english for token in tokens if token.part is Part.UNKNOWN]
    reason = "dateline from the tables of places and agencies"
    if unknown:
        reason += f"; not in any table: {', '.join(unknown)}"
    evidence = tuple(token.english for token in tokens) + tuple(token.wire for token in tokens)
    return job.edit(
        after, Trust.REVIEW if unknown else Trust.SAFE, reason, evidence=(*evidence, *(WIRE_MONTHS if wire else ()))
    )


def own(token: Token, inner: str, glossary: Mapping[str, str]) -> Token:
    """Return a piece with the user's own English for it, where the glossary has one."""
    english = glossary.get(inner[token.start : token.end])
    if english is None or token.part is Part.DATE:
        return token
    part = Part.PLACE if token.part is Part.UNKNOWN else token.part
    return replace(token, part=part, english=english, wire=english if part is Part.AGENCY else english.upper())


def frame(head: str, inner: str, tokens: list[Token]) -> str:
    """Return the dateline in its own brackets, which become ASCII ones."""
    opening = ASCII_FRAME.get(head[0], head[0])
    return opening + english(inner, tokens) + ASCII_CLOSING.get(opening, head[-1])


def english(inner: str, tokens: list[Token]) -> str:
    """Return the pieces in English, parted by commas; places that share a dateline keep their slash."""
    tokens = [token for token in tokens if token.part is not Part.CABLE]
    said = ""
    for number, token in enumerate(tokens):
        if number:
            said += separator(inner[tokens[number - 1].end : token.start], tokens[number - 1], token)
        said += token.english
    return said


def separator(between: str, left: Token, right: Token) -> str:
    """Return what parts two pieces: a slash stays, a role follows its name closely, all else is a comma."""
    if "/" in between or "／" in between:
        return "/"
    return " " if left.part is Part.ROLE and right.part is Part.UNKNOWN else ", "


def inline(job: Job, inner: str, tokens: list[Token]) -> str:
    """Return an unframed dateline with its own separators, where they are English ones; the cable word becomes a dash."""
    if tokens[-1].part is Part.CABLE:
        follows = job.after(3).lstrip()[:1]
        dash = "" if follows in DASHES or not follows or follows in ":=" else " –"
        space = "" if not dash or job.after(1).isspace() else " "
        return english(inner, tokens) + dash + space
    said = inner[: tokens[0].start]
    for number, token in enumerate(tokens):
        end = tokens[number + 1].start if number + 1 < len(tokens) else len(inner)
        between = inner[token.end : end]
        plain = (between.isascii() and between.strip()) or any(dash in between for dash in DASHES)
        last = number + 1 == len(tokens)
        said += token.english + (between if plain or last else separator(between, token, tokens[number + 1]))
    return said


def wire_form(job: Job, tokens: list[Token]) -> str | None:
    """Return `PARIS, Sept 14 (Reuters)`; None when the month or a piece is not known."""
    places = [token for token in tokens if token.part is Part.PLACE]
    agencies = [token for token in tokens if token.part is Part.AGENCY]
    day = next((token for token in tokens if token.part is Part.DATE), None)
    date = wire_date(job, day)
    others = {token.part for token in tokens} - {Part.PLACE, Part.AGENCY, Part.DATE, Part.CABLE}
    if not places or not agencies or date is None or others:
        return None
    place = "/".join(token.wire or token.english.upper() for token in places)
    dash = " –" if job.after(1).isspace() and job.after(4).lstrip()[:1] not in (*DASHES, "") else ""
    return f"{place}, {date} ({'/'.join(token.english for token in agencies)}){dash}"


def wire_date(job: Job, day: Token | None) -> str | None:
    """Return `Sept 14` from the dateline itself, or from the article's date when its day is the dateline's."""
    given = job.document.date
    date = checked_date(given) if given else None
    if day is not None and day.month is not None:
        contradicts = date is not None and (day.month, day.day) != (date.month, date.day)
        return None if contradicts else day.wire
    if date is None:
        return None
    if day is not None and day.day != date.day:
        return None
    return f"{WIRE_MONTHS[date.month - 1]} {date.day}"
