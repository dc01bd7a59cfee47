"""Which elements are open, and what that means for the text in them: shown, protected or not text at all.

Source: WHATWG HTML, "Tree construction" (13.2.6), as far as it tells where an element ends that its author left open.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from mtfix.formats.tokens import Token, attributes
from mtfix.patterns import lazy

VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
# A reader sees these, but not as running text.
OBJECTS = frozenset(
    "audio canvas embed iframe img input math meter object plaintext progress svg textarea video xmp".split()
)
UNSEEN = frozenset("datalist frameset script style template".split()) | OBJECTS - VOID
# Code, annotations, and figures set above or below the line, which would read as part of the word before them.
FIXED = frozenset("code kbd listing pre ruby samp sub sup tt var".split())
VERBATIM = frozenset({"listing", "pre"})
BLOCKS = frozenset(
    """address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup
    option p pre search section select summary table tbody td tfoot th thead title tr ul""".split()
)
# What an opening tag ends, and where the search for it ends.
CELLS, ROWS = frozenset({"td", "th"}), frozenset({"tr", "td", "th"})
LISTS, TERMS = frozenset({"ol", "ul", "menu", "dir"}), frozenset({"dt", "dd"})
ENDS = {
    "li": (frozenset({"li"}), LISTS),
    "dt": (TERMS, frozenset({"dl"})),
    "dd": (TERMS, frozenset({"dl"})),
    "td": (CELLS, frozenset({"table"})),
    "th": (CELLS, frozenset({"table"})),
    "tr": (ROWS, frozenset({"table"})),
    "tbody": (ROWS | {"tbody", "thead", "tfoot"}, frozenset({"table"})),
    "tfoot": (ROWS | {"tbody", "thead", "tfoot"}, frozenset({"table"})),
    "option": (frozenset({"option"}), frozenset({"select"})),
}
INSIDE_PARAGRAPHS = frozenset(
    "body button caption html legend optgroup option tbody td tfoot th thead title tr".split()
)
# No end tag of something outside ends these, but that of the table around them.
WALLS = frozenset("caption object table td template th".split())
TABLE = frozenset("caption table tbody td tfoot th thead tr".split())
# What these say of the whole page was said of the source, before an engine translated it.
PAGE = frozenset({"html", "body", "main", "article"})
TELLS = lazy(r"lang|translate", re.IGNORECASE)
# Browsers nest no deeper.
DEEPEST = 512


class Element(NamedTuple):
    """An open element, and what holds for the text in it."""

    name: str
    unseen: bool = False
    fixed: bool = False
    verbatim: bool = False
    foreign: bool = False
    untranslated: bool = False


class Nesting:
    """The elements that are open."""

    def __init__(self) -> None:
        """Begin outside of all."""
        self.stack = [Element("")]

    @property
    def top(self) -> Element:
        """The innermost open element."""
        return self.stack[-1]

    @property
    def shielded(self) -> bool:
        """Whether text here is protected."""
        _, _, fixed, verbatim, foreign, untranslated = self.stack[-1]
        return fixed or verbatim or foreign or untranslated

    def open(self, tag: Token) -> None:
        """Enter an element, leaving those that its tag ends."""
        if tag.name in ENDS:
            self.leave(*ENDS[tag.name])
        elif tag.name in BLOCKS and tag.name not in INSIDE_PARAGRAPHS:
            self.leave(frozenset({"p"}), WALLS)
        if tag.name not in VOID and not tag.empty and len(self.stack) < DEEPEST:
            self.stack.append(entered(self.top, tag))

    def leave(self, names: frozenset[str], walls: frozenset[str]) -> None:
        """Leave all up to the outermost open element of these names inside the walls."""
        place = found = len(self.stack)
        walls |= {"template"}
        while place > 1 and self.stack[place - 1].name not in walls:
            place -= 1
            if self.stack[place].name in names:
                found = place
        del self.stack[found:]

    def close(self, name: str) -> None:
        """Leave an element; an inline one is left alone when a block is open inside it."""
        for place in range(len(self.stack) - 1, 0, -1):
            open_name = self.stack[place].name
            if open_name == name:
                del self.stack[place:]
                return
            if open_name in WALLS and name not in TABLE:
                return
            if open_name in BLOCKS and name not in BLOCKS:
                self.drop(name, place)
                return

    def drop(self, name: str, below: int) -> None:
        """Take an inline element out from under a block, which stays what it was."""
        places = [place for place in range(1, below) if self.stack[place].name == name]
        if places:
            del self.stack[places[-1]]


def entered(outer: Element, tag: Token) -> Element:
    """Return what holds inside a tag."""
    name = tag.name
    foreign, untranslated = outer.foreign, outer.untranslated
    if name not in PAGE and TELLS.search(tag.attributes):
        told = attributes(tag)
        if (language := told.get("lang", told.get("xml:lang"))) is not None:
            foreign = language.strip().lower().partition("-")[0] not in ("", "en", "eng")
        if "translate" in told:
            untranslated = told["translate"].strip().lower() == "no"
        untranslated |= "notranslate" in told.get("class", "").split()
    return Element(
        name,
        outer.unseen or name in UNSEEN,
        outer.fixed or name in FIXED,
        outer.verbatim or name in VERBATIM,
        foreign,
        untranslated,
    )
