"""A last line that holds nothing but a mark: a dash, a bar, an agency's end mark.

What    A text's last line with only one dash, bar or bullet, or with the end mark of an East Asian or Russian report.
Why     The rest of the line was a signature, a date or a link that the engine dropped, or a formula that it copied.
Before  The talks ended on Monday.
        –
After   The talks ended on Monday.
Trust   safe: nothing is said there. Rules, ornaments, `###`, `-30-`, empty list items and tables are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtfix.patterns import lazy
from mtfix.types import Damage, Document, Finding, Span

LONGEST_MARK = 8
MARK = lazy(
    r"[-–—―−－|•·]|[–—―]\s?[–—―]|[（(【\[]?\s?(?:完|了|終|終わり|终|以上|끝)\s?[）)】\]]?|[（(](?:конец|Конец)[）)]"
)
LETTER = lazy(r"[^\W\d_]")


def trailing_residue(document: Document) -> Iterator[Finding]:
    """Yield the last line when it holds only a mark and something was said before it."""
    text = document.text
    end = len(text.rstrip())
    start = text.rfind("\n", 0, end) + 1
    line = text[start:end].strip() if end - start <= 2 * LONGEST_MARK else ""
    if start and line and MARK.fullmatch(line) and ends_prose(text[:start].rstrip(), line):
        yield Finding(Span(end - len(line), end), Damage.TRAILING_RESIDUE, 0.99, "the last line holds only a mark")


def ends_prose(before: str, mark: str) -> bool:
    """Whether the text in front of the mark ends in a line of words that is no item or row of the same mark."""
    last = before[before.rfind("\n") + 1 :].lstrip()
    return bool(LETTER.search(last)) and not last.startswith(mark) and not (mark == "|" and "|" in last)
