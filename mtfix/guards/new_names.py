"""A model's translation names someone or something that the source does not hold."""

from __future__ import annotations

import re

from mtfix import lexicon
from mtfix.guards.context import Context
from mtfix.lexicon.stems import root
from mtfix.lexicon.support import all_ways
from mtfix.patterns import lazy
from mtfix.romanise import romanised, sounds_like

NAME = lazy(r"\b[A-ZÀ-Þ][\w'’-]+")
OPENS = lazy(r"(?:\A|[.!?]\s+)[\"“‘(]*\Z")
KATAKANA = lazy(r"[ァ-ヺー]+")
TITLES = frozenset("mr mrs ms dr prof president minister i the a an in on it he she they we you this that".split())


def new_names(before: str, after: str, context: Context) -> str | None:
    """Look for each capitalised word in the document, in the readings of the source, and in the sound of its katakana."""
    if not context.translated:
        return None
    new = [match[0] for match in NAME.finditer(after) if not opens(after, match.start(), match[0])]
    unknown = [name for name in new if not known(name, before, context)]
    return f"a name would be new: {', '.join(dict.fromkeys(unknown))}" if unknown else None


def opens(after: str, start: int, word: str) -> bool:
    """Whether an English word has its capital only because it opens a sentence."""
    return OPENS.search(after[:start]) is not None and lexicon.is_english(word.lower())


def known(name: str, before: str, context: Context) -> bool:
    """Whether something in the document or the source vouches for a name."""
    bare = name.removesuffix("'s").removesuffix("’s")
    if bare.lower() in TITLES or re.search(rf"\b{re.escape(bare)}\b", context.document.text):
        return True
    if any(root(bare) in form.split() for form in all_ways(before, context.language)):
        return True
    return any(sounds_like(word, bare) for word in KATAKANA.findall(before) if romanised(word))
