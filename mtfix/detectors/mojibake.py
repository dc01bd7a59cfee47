"""Letters whose bytes were read in the wrong encoding: "MusÃ©e".

What    UTF-8 read as Latin-1 or a Windows, Mac or DOS code page; Windows-1252 read as Latin-1; the quotation marks of Big5 and
        GBK read as Latin-1.
Why     A program on the way guessed the encoding, and guessed wrong.
Before  The companyâ€™s new museum opened at noon.
After   The company’s new museum opened at noon.
Trust   safe: the bytes can be read in one way only; likely for East Asian marks. Only the damaged word is touched, and quotation
        marks keep their shape. What cannot be read is flagged.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtfix.decoding import SECOND_BLOCK, decoded, suspects
from mtfix.types import Damage, Document, Finding


def mojibake(document: Document) -> Iterator[Finding]:
    """Yield each word that was read in the wrong encoding."""
    text = document.text
    if text.isascii():
        return
    for span in suspects(text):
        piece = span.of(text)
        if decoded(piece):
            yield Finding(span, Damage.MOJIBAKE, 0.98, "bytes read in the wrong encoding")
        elif SECOND_BLOCK.search(piece):
            yield Finding(span, Damage.MOJIBAKE, 0.8, "bytes read in the wrong encoding; which one cannot be told")
