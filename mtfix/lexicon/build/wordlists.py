"""Lists of English and of foreign words in Latin script, counted in text: what is English, what gives another tongue away."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
LATIN = re.compile(r"[a-zß-öø-ɏḀ-ỿ]+(?:'[a-zß-öø-ɏḀ-ỿ]+)*")
# A word this many times as frequent in another language as in English is that language's, seen in quotes and names.
FOREIGN_RATIO = 300
ACCENTED_RATIO = 30
LEAST_ENGLISH, SURE_ENGLISH, LEAST_FOREIGN = 2, 10, 2
# English words that some language has as a very frequent word of its own.
ENGLISH_TOO = frozenset(
    "anterior angst bin belle bras changer circa cod con contra dame die dossier dove dung encore ensemble fiesta fin finale "
    "germane gratis gut ha hem hen kinder lama legate lo mana manifesto mantel melding mesa mic minder mutter nave oft par "
    "passer payer pendant pied pour quay raison retard sag sans sever sombrero tableau tan tat testy tot ulterior van vista "
    "wand cafe café cliché clichés décor déjà naïve née protégé protégés résumé résumés voilà façade façades fiancé fiancée "
    "entrée entrées crème brûlée château attaché exposé coupé consommé jalapeño piñata soufflé touché sauté sautéed "
    "communiqué communiqués émigré émigrés señor señora agar clique den elk exposés fins "
    "genera hallo hast hindi jag keel lapsed libre llama mains manger mare matinée med meg nay nee neem nouveau nova nun petite "
    "polices polis politic précis pus saber séance segue sine sol solo sutra tele testes tin tine tom tome toon valor vie vivo "
    "artiste blasé chia crêpe crêpes crèche divorcé domicile doppelgänger ensembles flambé hob jalapeños macramé majeure "
    "maître mêlée organiser organisers papier-mâché passé perilla piña piñatas poser poseur posers prix purée puréed purées "
    "risqué rosé señorita smörgåsbord soirée soirées teed troupe troupes über vend "
    "volt wilt yer".split()
)


@dataclass
class Count:
    """How often words were seen in running text: in small letters, and otherwise."""

    small: Counter[str] = field(default_factory=Counter)
    capital: Counter[str] = field(default_factory=Counter)

    def add(self, text: str) -> None:
        """Count the words of a text; a possessive counts as its noun."""
        for match in WORD.finditer(text.replace("’", "'")):
            word = match[0].removesuffix("'s")
            (self.small if word.islower() else self.capital)[word.lower()] += 1


def without_shared(foreign: str, english: str) -> str:
    """Return a foreign sentence without the words that its English has too: names, terms, code."""
    shared = {word.lower() for word in WORD.findall(english)}
    return WORD.sub(lambda match: "" if match[0].lower() in shared else match[0], foreign)


def shares(count: Counter[str]) -> dict[str, float]:
    """Return what part of all words each word makes, for words seen more than twice."""
    total = count.total() or 1
    return {word: times / total for word, times in count.items() if times > 2}


def strongest(foreign: Mapping[str, Count]) -> dict[str, float]:
    """Return the greatest share that a word has in any of the languages."""
    best: dict[str, float] = {}
    for count in foreign.values():
        for word, share in shares(count.small + count.capital).items():
            best[word] = max(share, best.get(word, 0.0))
    return best


def english_words(count: Count, foreign: Mapping[str, Count], core: Iterable[str]) -> set[str]:
    """Return the words that English text prints in small letters, without those that belong to another language."""
    abroad, total, listed = strongest(foreign), count.small.total() or 1, set(core)

    def is_english(word: str, times: int) -> bool:
        if word in ENGLISH_TOO:
            return True
        limit = FOREIGN_RATIO if word.isascii() else ACCENTED_RATIO
        ratio = abroad.get(word, 0.0) * total / times
        return times >= LEAST_ENGLISH and ratio < limit and not (word in listed and times < SURE_ENGLISH)

    found = {word for word, times in count.small.items() if LATIN.fullmatch(word) and is_english(word, times)}
    return found | ENGLISH_TOO


def further_words(
    count: Counter[str], english: set[str], foreign: Mapping[str, Count], core: Iterable[str]
) -> set[str]:
    """Return words of other English sources that the first list lacks and no foreign list knows."""
    abroad = {word for tongue in foreign.values() for word, times in tongue.small.items() if times > 1}
    refused = english.union(abroad, core)
    return {word for word in count if LATIN.fullmatch(word) and len(word) > 2 and word not in refused}


def foreign_words(
    foreign: Mapping[str, Count], core: Mapping[str, list[str]], english: Count, known: set[str]
) -> dict[str, set[str]]:
    """Return foreign words with their languages: from text, without English words and names, and the hand-made core."""
    found: dict[str, set[str]] = {}
    for language, count in foreign.items():
        for word in _typical(count, language, english):
            if LATIN.fullmatch(word) and len(word) > 1 and word not in known:
                found.setdefault(word, set()).add(language)
    for language, words in core.items():
        for word in {word.lower() for word in words} - known:
            if len(word) > 1:
                found.setdefault(word, set()).add(language)
    return found


def _typical(count: Count, language: str, english: Count) -> set[str]:
    """Return a language's words: those seen in small letters, in German also nouns that English does not have as names."""
    words = {word for word, times in count.small.items() if times >= LEAST_FOREIGN and english.small[word] < times}
    if language == "de":
        words |= {word for word, times in count.capital.items() if times >= LEAST_FOREIGN and not english.capital[word]}
    return words
