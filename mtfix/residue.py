"""What an engine says of its own beside the translation: prefaces, closing words, control tokens, marks of its word pieces."""

from __future__ import annotations

import re

from mtfix.patterns import lazy

_KEEN = (
    r"(?:(?:Sure(?: thing)?|Certainly|Of course|Absolutely|Understood|Okay|OK|Got it|No problem|Great|Gladly)[!,.]?\s+)"
)
_TRANSLATION = r"(?:translat(?:ion|ed)|English (?:version|rendering|text)|(?:revised|polished|corrected|post-edited) (?:text|version))"
_MODELS = (
    r"(?:(?:www\.)?DeepL(?:\.com)?(?:/Translator)?|Google(?: Translate)?|ChatGPT|GPT-\S{1,12}|Bing(?: Translator)?|"
    r"Microsoft Translator|Papago|Yandex(?:[. ]Translate)?|Baidu(?: Translate)?|Claude|Gemini)"
)
_ABOUT_WORK = r"(?:translat\w*|revis\w+|rephras\w+|adjust\w*|wording|tone|(?:more|less) (?:formal|literal|natural))"
_RULE = r"(?:-{3,}|\*{3,}|={3,})"

# At the very head of a document.
PREFACES = (
    lazy(
        rf"{_KEEN}?(?:Here(?:['’]s| is| are)|Below is|The following is) (?:the|your|my|a|an) [^\n:.]{{0,80}}?"
        rf"{_TRANSLATION}[^\n:.]{{0,80}}:(?:\s*\n\s*{_RULE}(?=\s*\n))?",
        re.IGNORECASE,
    ),
    lazy(
        rf"{_KEEN}Here(?:['’]s| is| are) [^\n:.]{{0,80}}?{_TRANSLATION}[^\n:.]{{0,80}}\.(?=\s*\n)(?:\s*\n\s*{_RULE}(?=\s*\n))?",
        re.IGNORECASE,
    ),
    lazy(
        r"(?:\*\*|__|#{1,4} )?(?:(?:Final |English )?Translation(?: \((?:English|EN|final)\)| (?:in)?to English| result| output)?"
        r"|Translated (?:text|article|version|content)|English (?:version|text)|Translated (?:in)?to English)"
        r"(?:\*\*|__)?\s?[:：](?:\*\*|__)?(?=\s*\n|[^\n]{120}|[^\n]{0,119}[.!?][\"”’)]?[ \t]*\n)",
        re.IGNORECASE,
    ),
    lazy(r"\[(?:TRANSLATED|TRANSLATION|Translated|Translation|Machine translation|Translated text|ENGLISH|EN)\]"),
    lazy(r"<think>.{0,20000}?</think>", re.DOTALL),
    lazy(r"<s>|>>eng<<|<2en>|__en__|eng_Latn(?=\s)|en_XX(?=\s)"),
)
# How a preface, and how closing words begin; most texts are done with after one look.
OPENS_PREFACE = lazy(
    rf"[*_# ]{{0,4}}(?:{_KEEN}|Here|Below|The following|Final |English|Translat)|\[(?:T|Machine|EN)|<|>>|__en|eng_|en_",
    re.IGNORECASE,
)
OPENS_CLOSING = lazy(
    rf"[(\[*_]{{0,3}}(?:Translat|Notes?:|End of|TRANSLATED|(?:Please )?let me|I hope|Would you|Do you|If you)|{_RULE}",
    re.IGNORECASE,
)
# On the last lines of a document; each pattern reaches to the end.
CLOSINGS = (
    lazy(rf"[(\[*_]{{0,2}}Translated (?:with|by|using|via) {_MODELS}(?: \([^()\n]{{1,40}}\))?[)\]*_.]{{0,3}}\Z"),
    lazy(r"\[(?:End of (?:the )?translation|Translation ends?|TRANSLATED)\]\Z", re.IGNORECASE),
    lazy(
        rf"(?:(?:Please )?let me know if you|I hope this (?:translation|version)|"
        rf"(?:Would you like|Do you want) me to|If you (?:need|want|would like))[^\n]{{0,120}}?{_ABOUT_WORK}[^\n]{{0,120}}[.!?]\Z",
        re.IGNORECASE,
    ),
)
RULE = lazy(_RULE)
NOTE = lazy(
    r"[(*_]{0,2}(?:Translat(?:or|ion)['’]?s? )?Notes?:[*_]{0,2} [^\n]{0,400}(?:\b(?:I|I['’]ve) (?:have )?(?:translated|kept|rendered)|"
    r"(?:original|source) text|this translation|the translation)[^\n]{0,400}\Z",
    re.IGNORECASE,
)
REFUSAL = lazy(
    r"(?:I(?:['’]m| am) sorry|I apologi[sz]e|Sorry|Unfortunately|As an AI)[^\n]{0,160}"
    r"(?:can(?:not|['’]t)|unable|not able)[^\n]{0,80}(?:translat|this (?:text|request|content)|the (?:provided )?text)[^\n]{0,200}\Z",
    re.IGNORECASE,
)

CONTROL = lazy(
    r"<\|[a-z_]{2,30}\|>|</s>(?=\s*(?:\n|\Z))|<(?:pad|eos|bos)>|<(?:start|end)_of_turn>(?:model|user)?|<extra_id_\d{1,3}>"
    r"|\[/?INST\]|\[(?:PAD|CLS|SEP|BOS|EOS)\]"
)
HOLE = lazy(r"(?:<unk>|< unk >|<UNK>|\[UNK\]|\u2047)(?:\s?(?:<unk>|< unk >|<UNK>|\[UNK\]|\u2047))*")
SPEAKS_OF_TOKENS = lazy(r"\b(?:tokens?|tokeni[sz]\w*|vocabular\w+|BERT|prompts?|padding)\b", re.IGNORECASE)

PIECES = lazy(r"(?<![\w@])(?:\w{1,40}@@ )+\w{1,40}")
HYPHENS = lazy(r"(?<![\w@])\w{1,40}(?: @-@ \w{1,40})+")
CONTINUED = lazy(r"(?<![\w#])\w{1,40}(?: ##[a-z]{1,30})+(?![\w#])")
UNDERLINE = "▁"
UNDERLINED = lazy(r"(?<![^ \t\n])[^ \t\n▂-█]{0,60}?▁(?=[^\W_])[^\n▂-█]{0,4000}")


def joined(stretch: str) -> str | None:
    """Return what a stretch of word pieces says; None when it holds none."""
    if UNDERLINE in stretch:
        return spoken(stretch)
    if PIECES.fullmatch(stretch):
        return stretch.replace("@@ ", "")
    if HYPHENS.fullmatch(stretch):
        return stretch.replace(" @-@ ", "-")
    return stretch.replace(" ##", "") if CONTINUED.fullmatch(stretch) else None


def spoken(stretch: str) -> str:
    """Return the words of SentencePiece tokens: blanks part the pieces where most begin with the mark, else the words."""
    pieces = stretch.split()
    if 2 * sum(piece.startswith(UNDERLINE) for piece in pieces) >= len(pieces):
        stretch = "".join(pieces)
    return " ".join(stretch.replace(UNDERLINE, " ").split())
