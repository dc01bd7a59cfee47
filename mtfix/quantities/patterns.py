"""Regular expressions that are compiled at first use: compiling all of them would triple the time of the import."""

from __future__ import annotations

import re
from typing import Any, cast


class _Lazy:
    """Stands in for a pattern; its methods are put in place when the first one is called."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._source = (pattern, flags)

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(*self._source)
        for method in ("match", "search", "fullmatch", "findall", "finditer", "sub"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that is compiled at first use."""
    return cast("re.Pattern[str]", _Lazy(pattern, flags))
