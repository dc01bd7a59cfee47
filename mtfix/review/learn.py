"""What decisions teach: a keep pattern for what was refused again and again, a glossary line for what was written by hand.

Nothing is learned from a place that others decided otherwise, and nothing is written before it was shown.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path
from typing import Any

from mtfix import files
from mtfix.review.decisions import Decision, Verdict
from mtfix.settings import checked_pattern, glossary, read_text
from mtfix.types import Damage, MtfixError

# What a glossary can say: words of another language with one English for them.
TRANSLATED = frozenset({Damage.FOREIGN_SCRIPT.value, Damage.FOREIGN_LANGUAGE.value})
LETTER = re.compile(r"[^\W\d_]")
FOREIGN = re.compile(r"[^\W\d_\u0000-\u024f]")
LONGEST = 60


@dataclass(frozen=True)
class Lesson:
    """One line to write: a keep pattern, or a term with its English; `times` says how often it was decided so."""

    term: str
    english: str | None
    times: int

    @property
    def pattern(self) -> str:
        """The term as a keep pattern: the very words, not a part of longer ones where blanks part words."""
        said = re.escape(self.term).replace(r"\ ", r"\s+")
        front = r"\b" if re.match(r"[A-Za-z0-9\u00c0-\u024f]", self.term) else ""
        back = r"\b" if re.search(r"[A-Za-z0-9\u00c0-\u024f]\Z", self.term) else ""
        return f"{front}{said}{back}"

    @property
    def line(self) -> str:
        """The lesson in one line."""
        return f"glossary: {self.term}\t{self.english}" if self.english is not None else f"keep: {self.pattern}"


def lessons(decisions: Iterable[Decision], *, least: int = 1) -> list[Lesson]:
    """Return what is to be learned from decisions that agree, `least` of them for each line, the most frequent first."""
    by_term: dict[str, list[Decision]] = defaultdict(list)
    for one in decisions:
        if one.verdict is not Verdict.UNDECIDED and learnable(one.key.before):
            by_term[one.key.before.strip()].append(one)
    found = [lesson for term, own in by_term.items() if len(own) >= least and (lesson := taught(term, own))]
    return sorted(found, key=lambda lesson: (-lesson.times, lesson.term))


def learnable(before: str) -> bool:
    """Whether a text is a term: a word or some, on one line. A mark or a number alone stands in too many places."""
    return bool(LETTER.search(before)) and len(before) <= LONGEST and "\n" not in before and "\t" not in before


def taught(term: str, own: Sequence[Decision]) -> Lesson | None:
    """Return what the decisions about one term teach, None when they do not agree."""
    if all(one.verdict is Verdict.REFUSE for one in own):
        return Lesson(term, None, len(own)) if term == own[0].key.before else None
    english = {
        one.text if one.verdict is Verdict.EDIT else one.key.after for one in own if one.verdict is not Verdict.REFUSE
    }
    written = any(one.verdict is Verdict.EDIT and one.key.damage in TRANSLATED for one in own)
    only = next(iter(english)) if len(english) == 1 else None
    if not written or not only or any(one.verdict is Verdict.REFUSE for one in own) or not FOREIGN.search(term):
        return None
    return Lesson(term, only, len(own)) if english_term(only) else None


def english_term(text: str) -> bool:
    """Whether a text can stand behind a term in a glossary."""
    return bool(text.strip()) and "\t" not in text and "\n" not in text and not FOREIGN.search(text)


@dataclass(frozen=True)
class Change:
    """A file that is to be written: what it holds (None when there is none yet), and what it will hold."""

    path: Path
    before: str | None
    after: str

    @property
    def diff(self) -> str:
        """The change as a unified diff."""
        lines = ((self.before or "").splitlines(keepends=True), self.after.splitlines(keepends=True))
        whence = self.path.name if self.before is not None else "/dev/null"
        return "".join(unified_diff(*lines, whence, self.path.name))

    def write(self) -> None:
        """Put the new content in place. Raises MtfixError when somebody changed the file meanwhile."""
        files.write(
            self.path, self.after.encode("utf-8"), before=None if self.before is None else self.before.encode("utf-8")
        )


def changes(found: Sequence[Lesson], folder: Path) -> list[Change]:
    """Return how `mtfix.toml` and the glossary beside it change to hold what was learned. Raises MtfixError."""
    path = folder / "mtfix.toml"
    before = raw(path)
    import tomlkit
    from tomlkit.exceptions import ParseError

    try:
        document = tomlkit.parse(before or "")
    except ParseError as error:
        raise MtfixError(f"{path} is not valid TOML: {error}") from None
    made = [change for change in (terms(found, document, folder),) if change]
    kept = document.get("keep", tomlkit.array())
    new = [one.pattern for one in found if one.english is None and one.pattern not in kept]
    for pattern in new:
        checked_pattern(pattern)
    if new:
        document["keep"] = extended(kept, new)
    after = tomlkit.dumps(document)
    return [*([Change(path, before, after)] if after != (before or "") else []), *made]


def extended(kept: Any, new: Sequence[str]) -> Any:
    """Return an array with more patterns, one a line, its comments kept."""
    import tomlkit

    array = kept if hasattr(kept, "add_line") else tomlkit.array()
    for pattern in new:
        array.add_line(tomlkit.string(pattern, literal="'" not in pattern))
    array.add_line(indent="")
    return array


def terms(found: Sequence[Lesson], document: Any, folder: Path) -> Change | None:
    """Return how the glossary changes; where there is none, `document` names a new one."""
    new = {one.term: one.english for one in found if one.english is not None}
    named = document.get("glossary")
    if not new:
        return None
    if named is not None and not isinstance(named, str):
        for term, english in new.items():
            named.setdefault(term, english)
        return None
    path = folder / (named or "glossary.tsv")
    before = raw(path)
    known = glossary(path) if before is not None else {}
    lines = [f"{term}\t{english}\n" for term, english in new.items() if term not in known]
    if named is None:
        document["glossary"] = path.name
    joint = "\n" if before and not before.endswith("\n") else ""
    return Change(path, before, f"{before or ''}{joint}{''.join(lines)}") if lines else None


def raw(path: Path) -> str | None:
    """Return what a small file holds, None when there is none. Raises MtfixError."""
    return read_text(path) if path.exists() else None
