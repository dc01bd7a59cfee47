"""Whether the numbers of a translation are those of its source.

    mismatches(source, english)   the numbers of some English that nothing in its source can mean
"""

from __future__ import annotations

from mtfix.figures.compare import Mismatch, mismatches
from mtfix.figures.figure import Figure, Sort

__all__ = ["Figure", "Mismatch", "Sort", "mismatches"]
