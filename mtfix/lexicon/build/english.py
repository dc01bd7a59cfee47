"""Dictionary glosses made ready for running text: "to eat (esp. of animals)" becomes the verb "eat"."""

from __future__ import annotations

import re

from mtfix.lexicon.entry import Kind

PARENTHESIS = re.compile(r"\s*\([^()]*\)|\s*\[[^\[\]]*\]")
PLAIN = re.compile(r"[A-Za-zÀ-ɏ0-9][A-Za-zÀ-ɏ0-9'’.&+/ -]*[A-Za-zÀ-ɏ0-9'’.)+]|[A-Za-z]")
# Words of a definition, not of an equivalent: the gloss needs a person to fit it.
DEFINING = re.compile(
    r"\b(?:sb|sth|someone|somebody|something|oneself|one's|etc|e\.g|i\.e|esp|cf|aka|or|variant of|abbr|abbreviation|see|"
    r"also written|used (?:in|as|for|to)|said|indicates|lit|fig|various|certain|kind of|type of|such as|which|who|whose|"
    r"that is|as in|name of|character|radical|particle|suffix|prefix|classifier|euphemism|interjection|idiom|ditto)\b|\.\.\."
)
# Heads of names that English gives an article.
ARTICLED = re.compile(
    r"\b(?:Party|Ministry|Agency|Union|Association|Organi[sz]ation|Committee|Commission|Council|Court|Bureau|Department|"
    r"Army|Navy|Forces?|Guard|Administration|Authority|Federation|Alliance|League|Congress|Assembly|Senate|House|"
    r"Constitution|Empire|Dynasty|Republic|Kingdom|Emirates|Islands|Ocean|Sea|River|Strait|Canal|Peninsula|Mountains|"
    r"Convention|Treaty|Pact|Protocol|Act|War|Revolution|Movement|Incident|Games|Olympics|Fund|Society|Institute|Cabinet)$"
    r"|^(?:Bank|Ministry|Department|Bureau|Agency|Board|Court|House|Commission|Committee|Council|University|Republic|"
    r"Kingdom|Treaty|Battle|Gulf|Sea|Strait|Bay|Isle) of\b"
)
# The formula behind a substance: melamine C3H6N6.
FORMULA = re.compile(r" (?:[A-Z][a-z]?\d*)*[A-Z][a-z]?\d+\S*$")
# American wire style.
INITIALS = re.compile(r"\b(?:US|UK|UN)\b(?!\.)")
# Papers print Japanese names without the marks of length.
MACRONS = str.maketrans("āēīōūĀĒĪŌŪ", "aeiouAEIOU")
MOST_WORDS = {Kind.NOUN: 4, Kind.VERB: 4, Kind.ADJECTIVE: 3, Kind.ADVERB: 3, Kind.PHRASE: 5}
SMALL_WORDS = frozenset("of the and in for on to at de la von van".split())


def plain(gloss: str) -> str:
    """Return a gloss without its explanations in brackets, "" where what stays is not plain Latin text.

    >>> plain("Hami melon (Cucumis melo var. inodorus)"), plain("the nth ...")
    ('Hami melon', '')
    """
    text = gloss
    while (shorter := PARENTHESIS.sub("", text)) != text:
        text = shorter
    text = re.sub(r"\s+", " ", text).strip(" ,;:").translate(MACRONS)
    if DEFINING.search(text):
        return ""
    text = FORMULA.sub("", text)
    text = INITIALS.sub(lambda match: ".".join(match[0]) + ".", re.sub(r"(?<![A-Z])\.$", "", text))
    return text if PLAIN.fullmatch(text) else ""


def running_text(gloss: str, kind: Kind) -> str:
    """Return a gloss as it stands in a sentence, "" where it defines rather than translates.

    Verbs lose "to", nouns their article. Phrases too long for an equivalent are refused.

    >>> running_text("to eat (esp. of animals)", Kind.VERB), running_text("a bathing hut", Kind.NOUN)
    ('eat', 'bathing hut')
    """
    text = plain(gloss if kind is Kind.VERB else gloss.removeprefix("one's "))
    if kind is Kind.VERB:
        text = text.removeprefix("to ") if text.startswith("to ") else ""
    elif text.startswith("to "):
        return ""
    elif kind not in {Kind.PHRASE, Kind.ADVERB, Kind.ADJECTIVE}:
        text = re.sub(r"^(?:an?|the) ", "", text)
    return text if 0 < len(text.split()) <= MOST_WORDS.get(kind, 7) and "/" not in text else ""


def is_name(english: str) -> bool:
    """Whether every weighty word of an English form has a capital: a name, not a melon from Hami.

    >>> is_name("Bank of Japan"), is_name("Hami melon")
    (True, False)
    """
    words = [word for word in english.split() if word not in SMALL_WORDS]
    return bool(words) and all(word[0].isupper() or word[0].isdigit() for word in words) and english[0].isupper()


def article_for(english: str) -> str:
    """Return "the" where English gives the name an article.

    >>> article_for("Bank of Japan"), article_for("Toyota Motor")
    ('the', '')
    """
    return "the" if ARTICLED.search(english) else ""
