"""What a model said -> what may stand in the place of the damaged span, or nothing.

A preface, a label, a fence or quotation marks around the answer are taken off; notes, several answers, refusals, control
tokens and half an answer are refused whole: what is left of them cannot be trusted.
"""

from __future__ import annotations

import json
import re

from mtfix.backends import Passage
from mtfix.residue import CLOSINGS, CONTROL, HOLE, NOTE, PREFACES, REFUSAL

JSON = re.compile(r'\{|\[\s*["{\[\]]')
THOUGHTS = re.compile(r"\A\s*<think(?:ing)?>.*?</think(?:ing)?>", re.DOTALL)
FENCE = re.compile(r"\A\s*```[\w-]*[ \t]*\n?(.*?)\n?[ \t]*```\s*\Z", re.DOTALL)
PREFACE = re.compile(
    r"\A(?:(?:sure|certainly|of course|okay|ok|absolutely|got it|understood)[!,.]*\s*)?(?:here(?:['’]s| is| are)|this is|below is)\b[^\n:]{0,80}:\s*",
    re.IGNORECASE,
)
LABEL = re.compile(
    r"\A[*_`]{0,2}(?:replacement|answer|output|result|repaired?|corrected|correction|rewritten|revised|fixed|damaged|text|assistant)"
    r"(?: (?:text|span|sentence|version|phrase|words?))?[*_`]{0,2}\s*[:：=]+[*_`]{0,2}\s*",
    re.IGNORECASE,
)
NUMBER = re.compile(
    r"\A(?:\[?\(?#?\d{1,4}[\])]|\d{1,3}\.(?=\s)|(?:id|line|item)[ #:=]*\d+\s*[:.\-–]?)\s*", re.IGNORECASE
)
REMARK = re.compile(
    r"\b(?:note|explanation|reason(?:ing)?|changes?)\s*:|\(\s*(?:note|i (?:have|changed|corrected))\b|"
    r"\bas an ai\b|\bi(?:['’]m| am) (?:sorry|unable|not able)\b|\bi (?:cannot|can['’]t) (?:help|assist|translate|repair|comply)\b|"
    r"\b(?:let me know|feel free to|hope this helps)\b|\bthe (?:damaged|original|corrected) (?:text|sentence|span|version)\b",
    re.IGNORECASE,
)
MARKS = (('"', '"'), ("“", "”"), ("'", "'"), ("‘", "’"), ("`", "`"), ("**", "**"), ("«", "»"), ("「", "」"))
LEAST_ECHO = 3


def replacement(said: str, passage: Passage) -> str | None:
    """Return what a model proposes for the damaged span, None where it says nothing that can be used."""
    told = structured(THOUGHTS.sub("", said))
    if told is None or passage.damaged in {told, told.strip()}:
        return None
    bare = stripped(told.strip(), passage)
    bare = own_part(bare, passage)
    if not bare or bare == passage.damaged.strip() or refused(bare, passage):
        return None
    return spaced_as(bare, passage.damaged)


def structured(said: str) -> str | None:
    """Return the replacement out of JSON, in a fence or not; what is no JSON as it is; None of JSON of another shape or torn."""
    fenced = FENCE.match(said)
    text = (fenced.group(1) if fenced else said).strip()
    if not JSON.match(text):
        return text
    try:
        value = json.loads(text)
    except (json.JSONDecodeError, RecursionError):
        return None
    told = value.get("replacement") if isinstance(value, dict) else None
    return told if isinstance(told, str) else None


def stripped(text: str, passage: Passage) -> str:
    """Return an answer without preface, label, number and marks that the damaged span has not."""
    for pattern in (*PREFACES, PREFACE, LABEL, NUMBER):
        if not pattern.match(passage.damaged) and (match := pattern.match(text)):
            text = text[match.end() :].lstrip()
    for first, last in MARKS:
        whole = len(text) > len(first + last) and text.startswith(first) and text.endswith(last)
        inside = text[len(first) : len(text) - len(last)]
        if whole and not passage.damaged.lstrip().startswith(first) and first not in inside and last not in inside:
            return inside.strip()
    return text


def own_part(text: str, passage: Passage) -> str:
    """Return an answer without the context, where it repeats what stands before and behind the span."""
    before, after = passage.before.strip(), passage.after.strip()
    if len(before) >= LEAST_ECHO and text.startswith(before) and not passage.damaged.strip().startswith(before):
        text = text[len(before) :].strip()
    if len(after) >= LEAST_ECHO and text.endswith(after) and not passage.damaged.strip().endswith(after):
        text = text[: -len(after)].strip()
    return text


def refused(text: str, passage: Passage) -> bool:
    """Whether an answer says more than the repair, or is none."""
    had = passage.damaged
    patterns = (REMARK, CONTROL, HOLE, NOTE, REFUSAL, FENCED, *CLOSINGS)
    if any(pattern.search(text) and not pattern.search(had) for pattern in patterns):
        return True
    return "\n" in text.strip() and "\n" not in had.strip()


FENCED = re.compile(r"```|<\/?[a-z][^>]*>|\{\s*\"")


def spaced_as(text: str, damaged: str) -> str:
    """Return an answer with the white space around it that the damaged span has."""
    body = damaged.strip()
    start = damaged.index(body) if body else 0
    return damaged[:start] + text + damaged[start + len(body) :]
