"""The damage tagger: a small encoder that says of every word how likely it is damaged, and which edit would mend it.

`load` reads the files once for a process. Nothing heavy is imported before that.
"""

from __future__ import annotations

from pathlib import Path

from mtfix.backends import Tagger

BUNDLED = Path(__file__).parents[2] / "models" / "tagger"


def load(name: str = "bundled", threads: int = 1) -> Tagger:
    """Return the bundled tagger, or the one in a folder. Raises MtfixError when it is missing or cannot be read."""
    from mtfix.backends.tagger.tagger import tagger

    return tagger(BUNDLED if name == "bundled" else Path(name), name, threads)
