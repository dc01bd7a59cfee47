"""The encoding that a page says it has: `<meta charset>`, its older form, or the XML declaration.

Source: WHATWG HTML, "Prescan a byte stream to determine its encoding", and the labels of WHATWG Encoding.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtfix.formats.tokens import Kind, attributes, tokens
from mtfix.patterns import lazy

# How far into a page we look; browsers look at 1024 bytes at least.
PRESCAN = 4096
XML = lazy(r"""<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)""")
CONTENT = lazy(r"""charset\s*=\s*["']?([^\s"';]+)""", re.IGNORECASE)
# A label means more to the web than its name says.
WEB = {
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "ms_kanji": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb_2312-80": "gb18030",
    "x-gbk": "gb18030",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "korean": "cp949",
    "windows-949": "cp949",
    "big5": "big5hkscs",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "utf-16": "utf-8",
    "utf-16le": "utf-8",
    "utf-16be": "utf-8",
    "x-euc-jp": "euc-jp",
}


def charset(content: bytes) -> str | None:
    """Return the encoding that a page names, as Python calls it."""
    head = content[:PRESCAN].decode("latin-1")
    label = declaration(head) or next(metas(head), None)
    return WEB.get(label.strip().lower(), label.strip()) if label else None


def declaration(head: str) -> str | None:
    """Return what an XML declaration says."""
    match = XML.match(head)
    return match.group(1) if match else None


def metas(head: str) -> Iterator[str]:
    """Yield what meta elements say."""
    for token in tokens(head):
        if token.kind is Kind.OPEN and token.name == "meta":
            told = attributes(token)
            if "charset" in told:
                yield told["charset"]
            elif told.get("http-equiv", "").lower() == "content-type" and (
                match := CONTENT.search(told.get("content", ""))
            ):
                yield match.group(1)
