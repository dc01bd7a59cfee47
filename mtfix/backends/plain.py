"""The form in which every engine reads a sentence: that in which the bundled model's texts were learnt."""

from __future__ import annotations

import unicodedata

from mtfix.patterns import lazy

# Half of a character: no engine can be shown it.
SURROGATE = lazy("[\ud800-\udfff]")
BLANKS = lazy(r"\s+")
# Wikipedia and wire texts hold blanks between Japanese or Chinese letters that no reader sees; they cut words in two.
INNER_BLANK = lazy(r"(?<=[\u3000-\u30ff\u3400-\u9fff]) +(?=[\u3000-\u30ff\u3400-\u9fff])")


def plain(sentence: str) -> str:
    """Return a sentence in NFKC on one line, with single blanks, and none between two Japanese or Chinese letters.

    >>> plain("ＡＢＣ　１２３ 円 です ")
    'ABC 123 円です'
    """
    said = unicodedata.normalize("NFKC", SURROGATE.sub(" ", sentence))
    return INNER_BLANK.sub("", BLANKS.sub(" ", said).strip())
