"""What a guard may look at beside the words before and after, and the words that guards share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from mtfix.loops import TIES
from mtfix.patterns import lazy
from mtfix.types import Damage, Document, Edit

WORD = lazy(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
PART = lazy(rf"\d+(?:[.,:]\d+)*|{WORD.pattern}")
# The repairer behind which a model stands.
TRANSLATION = "translation"
# Their repair takes a copy away; what it takes must remain elsewhere.
REMOVES_COPY = frozenset({Damage.REPEATED_SPAN, Damage.DUPLICATE_SENTENCE})


@dataclass(frozen=True)
class Context:
    """The edit in doubt and the document that it is for."""

    edit: Edit
    document: Document

    @property
    def damage(self) -> Damage:
        """The damage that the edit repairs."""
        return self.edit.damage

    @property
    def translated(self) -> bool:
        """Whether a model wrote the new words; what it writes is doubted in more ways than what comes from a table."""
        return self.edit.repairer == TRANSLATION

    @property
    def language(self) -> str:
        """The language of the damaged span, ISO 639-1, "und" where it is not known."""
        return self.edit.finding.language or "und"

    def own_voice(self) -> bool:
        """Whether all that goes is what the engine said of its own: a preface, closing words, a token."""
        return self.damage is Damage.ENGINE_RESIDUE and not self.edit.after

    def copy_remains(self) -> bool:
        """Whether the edit only removes text that stands in the document a second time."""
        if self.damage not in REMOVES_COPY:
            return False
        text, edit = self.document.text, self.edit
        front = text[max(0, edit.start - len(edit.before) - 1) : edit.start]
        if parts(edit.before) <= parts(edit.after) | parts(front) | TIES:
            return True
        start, end = max(0, edit.start - 2 * len(edit.before) - FAR), edit.end + 2 * len(edit.before) + FAR
        return squeezed(edit.before) in squeezed(text[start : edit.start] + edit.after + text[edit.end : end])


# So far away, and no more than twice its length, a copy stands from the other.
FAR = 2_000
Guard = Callable[[str, str, Context], "str | None"]


def words(text: str) -> Counter[str]:
    """Return the words of a text in lower case, with how often each occurs."""
    return Counter(match.lower().replace("’", "'") for match in WORD.findall(text))


def parts(text: str) -> set[str]:
    """Return the words of a text in lower case, and its numbers as they are written."""
    return {match.lower().replace("’", "'") for match in PART.findall(text)}


def squeezed(text: str) -> str:
    """Return a text with its runs of white space made single spaces."""
    return " ".join(text.split())
