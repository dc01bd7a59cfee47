"""Decisions: what a person said of a hunk, who and when; read from SQLite or JSON lines."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import cached_property
from pathlib import PurePath
from typing import Any

from mtfix.review.keys import Key, document_name
from mtfix.types import MtfixError

SCHEMA = "mtfix.decision/1"


class Verdict(StrEnum):
    """What was decided. `edit` is a text by hand; `undecided` is what an undo leaves."""

    ACCEPT = "accept"
    REFUSE = "refuse"
    EDIT = "edit"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person said of a key. `text` is the text by hand, `at` an ISO time in UTC, `version` counts from 1."""

    key: Key
    verdict: Verdict
    text: str | None = None
    who: str = ""
    at: str = ""
    version: int = 1

    def to_dict(self) -> dict[str, Any]:
        """Return the decision in the schema `mtfix.decision/1`: JSON values only."""
        return {
            "schema": SCHEMA,
            "fingerprint": self.key.fingerprint,
            **self.key.to_dict(),
            "verdict": self.verdict.value,
            "text": self.text,
            "who": self.who,
            "at": self.at,
        }


class Decisions(Mapping[str, Decision]):
    """Decisions by fingerprint, and by document."""

    def __init__(self, decisions: Iterable[Decision] = ()) -> None:
        """Take the decisions; of two about one key the later counts."""
        self.by_fingerprint = {one.key.fingerprint: one for one in decisions}

    def __getitem__(self, fingerprint: str) -> Decision:
        """Return the decision about a fingerprint."""
        return self.by_fingerprint[fingerprint]

    def __iter__(self) -> Iterator[str]:
        """Yield the fingerprints."""
        return iter(self.by_fingerprint)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.by_fingerprint)

    @cached_property
    def by_document(self) -> dict[str, list[Decision]]:
        """The decisions about each document."""
        found: dict[str, list[Decision]] = defaultdict(list)
        for one in self.by_fingerprint.values():
            found[one.key.document].append(one)
        return dict(found)

    @cached_property
    def by_last_name(self) -> dict[str, list[str]]:
        """The documents by what is left of their name without folders."""
        found: dict[str, list[str]] = defaultdict(list)
        for name in self.by_document:
            found[last_name(name)].append(name)
        return dict(found)

    def known_as(self, name: str) -> str:
        """Return the name under which a document was decided.

        A file that is named from another folder is known by its last name, if only one document has that.
        """
        wanted = document_name(name)
        if wanted in self.by_document:
            return wanted
        same = self.by_last_name.get(last_name(wanted), [])
        return same[0] if len(same) == 1 else wanted


def last_name(name: str) -> str:
    """Return a document's name without the folders in front of its file."""
    path, colon, part = name.partition(": ")
    return f"{PurePath(path).name}{colon}{part}"


def now() -> str:
    """Return the time in UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def parsed(text: str, name: str) -> Iterator[Decision]:
    """Yield the decisions of an export in JSON lines. Raises MtfixError."""
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                yield from_dict(json.loads(line))
            except (ValueError, KeyError, TypeError) as error:
                raise MtfixError(
                    f"{name}, line {number} is no decision of schema {SCHEMA} ({error}): export with "
                    "`mtfix review --export`"
                ) from None


def from_dict(row: Any) -> Decision:
    """Return the decision of a row; raise ValueError, KeyError or TypeError when it is none."""
    if not isinstance(row, dict) or row.get("schema") != SCHEMA:
        raise ValueError(f"schema {row.get('schema') if isinstance(row, dict) else None!r}")
    verdict, text = Verdict(row["verdict"]), row.get("text")
    if (verdict is Verdict.EDIT) != isinstance(text, str):
        raise ValueError("only an edit by hand has a text")
    return Decision(key_from(row), verdict, text, str(row.get("who", "")), str(row.get("at", "")))


def key_from(row: Mapping[str, Any]) -> Key:
    """Return the key that a row describes; raise as `from_dict` does."""
    after = row["after"]
    texts = [row[name] for name in ("document", "damage", "before", "sentence")]
    if not all(isinstance(item, str) for item in texts) or not isinstance(after, str | None):
        raise TypeError("a part of the key is no text")
    document, damage, before, sentence = texts
    return Key(document, damage, before, after, sentence, int(row["ordinal"]))


def exported(decisions: Iterable[Decision]) -> bytes:
    """Return the decisions as JSON lines, ordered by document and place so that two exports can be compared."""
    rows = [one for one in decisions if one.verdict is not Verdict.UNDECIDED]
    rows.sort(key=lambda one: (one.key.document, one.key.sentence, one.key.ordinal, one.key.fingerprint))
    return b"".join(json.dumps(one.to_dict()).encode() + b"\n" for one in rows)
