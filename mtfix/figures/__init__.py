"""Whether the numbers of a translation are those of its source.

mismatches(source, english)   the numbers of some English that nothing in its source can mean
written(figure, value)        a number of the English with another value, in its own style
"""

from __future__ import annotations

from mtfix.figures.compare import Mismatch, mismatches
from mtfix.figures.figure import Figure, Sort
from mtfix.figures.written import written

__all__ = ["Figure", "Mismatch", "Sort", "mismatches", "written"]
