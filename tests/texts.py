"""Texts for properties: any Unicode at all, and articles put together from every kind of damage."""

import tomllib
from pathlib import Path

from hypothesis import strategies as st

import corpus

CASES = Path(__file__).parent / "cases"
# Characters that break careless code: a lone surrogate, combining marks, joiners, marks of direction, odd line ends, NUL.
ODD = [
    "\ud800",
    "\udc80",
    "e\u0301",
    "か\u3099",
    "\u200d",
    "👩\u200d👩\u200d👧",
    "🇯🇵",
    "\u202e",
    "\u2066",
    "\u200f",
    "שלום",
    "مرحبا",
    "\r",
    "\r\n",
    "\n\r\n",
    "\v",
    "\f",
    "\x1c",
    "\x85",
    "\u2028",
    "\u2029",
    "\0",
    "\ufeff",
    "\ufffd",
    "\u00ad",
    "\u3000",
    "\xa0",
    "𠮷",
    "ﬁ",
    "İ",
    "ß",
    "١٢",
    "㍻",
    "①",
    "`",
    "```",
    "<b>",
    "&amp;",
    "{~~a~>b~~}",
    "%",
    "::warning::",
]


def fragments():
    """Return the damaged texts of all cases, and every paragraph of the corpus."""
    found = [
        case["text"]
        for path in sorted(CASES.glob("*.toml"))
        for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]
    ]
    for article in corpus.articles():
        found += [paragraph for paragraph in article.damaged.split("\n") if paragraph]
    return found


FRAGMENTS = fragments()
JOINTS = ["", " ", "\n", "\n\n", "\r\n", "\r\n\r\n", ", ", ". ", "\t", "-", "「", "”", "(", ")", "3", "。"]


def cut(text, start, end):
    """Return a piece of a text between two shares of its length."""
    first, last = sorted((int(len(text) * start), int(len(text) * end)))
    return text[first : last + 1]


share = st.floats(0, 1)
pieces = st.one_of(
    st.sampled_from(FRAGMENTS).filter(lambda text: len(text) < 600),
    st.builds(cut, st.sampled_from(FRAGMENTS), share, share),
    st.sampled_from(ODD),
    st.text(max_size=20),
)
# Damage of every kind side by side, cut anywhere.
damaged = st.lists(st.tuples(pieces, st.sampled_from(JOINTS)), min_size=1, max_size=6).map(
    lambda parts: "".join(text + joint for text, joint in parts)
)
# Any code points, lone surrogates included, and short runs of what breaks careless code.
anything = st.one_of(
    st.text(st.characters(exclude_categories=()), max_size=200),
    st.lists(st.one_of(st.sampled_from(ODD), st.sampled_from("aA1 .,「」関係者、ル14日[]–\"'()\n")), max_size=40).map(
        "".join
    ),
)
texts = st.one_of(damaged, damaged, anything)
