"""Regular expressions that are compiled at first use: an article needs few of them, and all would take longer than it does."""

from __future__ import annotations

import re
from typing import Any, cast

# An endless line is searched in pieces.
AT_ONCE = 4000
METHODS = ("match", "search", "fullmatch", "findall", "finditer", "sub", "split")


class _Lazy:
    """Stands in for a pattern; its methods are put in place when the first one is called."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self._flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self.pattern, self._flags)
        for method in METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that is compiled at first use."""
    return cast("re.Pattern[str]", _Lazy(pattern, flags))


def first_near(sign: re.Pattern[str], pattern: re.Pattern[str], text: str, at: int, reach: int) -> re.Match[str] | None:
    """Return the first match of `pattern` from `at` on, within a line, that begins at most `reach` before a `sign`.

    What is far from any sign is passed over: most of a text is plain English.
    """
    while found := sign.search(text, at):
        last = min(len(text), found.start() + AT_ONCE)
        end = text.find("\n", found.start(), last)
        end = last if end < 0 else end
        if match := pattern.search(text, max(at, found.start() - reach), end):
            return match
        at = end
    return None
