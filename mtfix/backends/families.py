"""Families of translation models, and how each is told which language it reads and that it is to write English.

Marian (one pair a model, or `>>eng<<`), M2M100 (`ja`), NLLB (`jpn_Jpan`), MADLAD (`<2en>`) and T5 (its task's own words).
A code that a model does not know is an error: it would be read as an unknown word, and the model would write anything.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from mtfix.types import MtfixError

LANGUAGES = Path(__file__).parent / "languages.tsv"
# Groups that OPUS-MT names its models by, with those of their languages that mtfix can meet.
GROUPS = {
    "zle": "ru uk be", "zls": "bg bs hr mk sl sr", "zlw": "cs pl sk", "sla": "be bg bs cs hr mk pl ru sk sl sr uk",
    "roa": "ca es fr gl it pt ro", "itc": "ca es fr gl it pt ro", "romance": "ca es fr gl it pt ro",
    "gmw": "af de nl", "gmq": "da is no sv", "gem": "af da de is nl no sv", "cel": "cy ga", "fiu": "et fi hu",
    "bat": "lt lv", "trk": "az kk tr uz", "inc": "bn gu hi mr ne pa si ur", "dra": "kn ml ta te", "sem": "am ar he mt",
}  # fmt: skip
ANY = {"mul", "ine"}
# Tokens that give a model orders. Such a token in an article is text like any other, and is not passed on.
ORDER = re.compile(r"<2\w+>|>>\w+<<|__\w{2,3}__|[a-z]{3}_[A-Z][a-z]{3}|</?s>|<pad>|<mask>|<extra_id_\d+>")


@dataclass(frozen=True)
class Reading:
    """How one model reads sentences of one language: ids before and behind a sentence, words before it, the first id said."""

    tokenizer: Any
    head: tuple[int, ...] = ()
    tail: tuple[int, ...] = ()
    prompt: str = ""
    says: int | None = None
    orders: frozenset[int] = frozenset()

    def ids(self, sentence: str) -> list[int]:
        """Return the ids of a sentence as the model reads them; none for a sentence without text."""
        found = self.tokenizer(self.prompt + sentence, add_special_tokens=False, verbose=False).input_ids
        body = [one for one in found if one not in self.orders]
        return [*self.head, *body, *self.tail] if body and sentence.strip() else []

    def text(self, ids: Sequence[int]) -> str:
        """Return the text of ids that the model said."""
        kept = [one for one in ids if one not in self.orders and one != self.says]
        text: str = self.tokenizer.decode(kept, skip_special_tokens=True)
        return text.strip()


@cache
def languages() -> dict[str, tuple[str, str]]:
    """Return {ISO 639-1 code: (code of NLLB, English name)}."""
    lines = LANGUAGES.read_text(encoding="utf-8").splitlines()
    return {code: (nllb, name) for code, nllb, name in (line.split("\t") for line in lines if line[:1] != "#")}


def english_name(language: str) -> str:
    """Return the name of a language, or its code where mtfix has no name for it."""
    return languages()[language][1] if language in languages() else language


def reading(tokenizer: Any, config: dict[str, Any], name: str, language: str) -> Reading:
    """Return how a model reads a language.

    `config` is the model's `config.json`, `name` what a complaint calls it. Raises MtfixError when the model is of no
    family that mtfix knows, does not know the language, or does not write English.
    """
    return framed(tokenizer, **family_of(config, name)(tokenizer, config, name, language))


def family_of(config: dict[str, Any], name: str) -> Callable[..., dict[str, Any]]:
    """Return the family of a model. Raises MtfixError when mtfix does not know it."""
    kind = config.get("model_type")
    if kind not in FAMILIES:
        known = "Marian, M2M100, NLLB, MADLAD and T5"
        raise MtfixError(f"{name} is a model of type {kind!r}: mtfix translates with {known}")
    return FAMILIES[kind]


def readable(tokenizer: Any, config: dict[str, Any], name: str) -> tuple[str, ...]:
    """Return the languages that a model translates into English. Raises MtfixError where there is none."""
    family, found = family_of(config, name), []
    for language in sorted(languages()):
        with suppress(MtfixError):
            family(tokenizer, config, name, language)
            found.append(language)
    if not found:
        raise MtfixError(f"{name} translates none of the languages that mtfix knows into English: choose another model")
    return tuple(found)


def framed(tokenizer: Any, first: Sequence[int] = (), prompt: str = "", says: int | None = None) -> Reading:
    """Return a reading with what the tokenizer itself puts around a sentence."""
    empty, one = (list(tokenizer(text, verbose=False).input_ids) for text in ("", "a"))
    split = next((n for n, pair in enumerate(zip(empty, one, strict=False)) if pair[0] != pair[1]), len(empty))
    codes = {**tokenizer.get_vocab(), **getattr(tokenizer, "lang_token_to_id", {})}  # M2M100 keeps its own apart
    orders = frozenset(number for token, number in codes.items() if ORDER.fullmatch(token))
    return Reading(tokenizer, (*first, *empty[:split]), tuple(empty[split:]), prompt, says, orders)


def marian(tokenizer: Any, config: dict[str, Any], name: str, language: str) -> dict[str, Any]:
    """One pair of languages a model, or several targets named by `>>eng<<`."""
    source, target = tokenizer.source_lang, tokenizer.target_lang
    if source and not reads(source, language):
        raise unknown(name, language, f"it reads {source}")
    vocabulary = tokenizer.get_vocab()
    order = next((token for token in (">>eng<<", ">>en<<") if token in vocabulary), None)
    if order:
        return {"first": (vocabulary[order],)}
    if target and target not in {"en", "eng"}:
        raise MtfixError(f"{name} writes {target}, not English: choose a model from {language} into English")
    return {}


def reads(source: str, language: str) -> bool:
    """Whether a Marian model whose source is called `source` reads a language."""
    if source.lower() in {language, *ANY}:
        return True
    nllb = languages().get(language, ("", ""))[0]
    return source.lower() == nllb[:3] or language in GROUPS.get(source.lower(), "").split()


def m2m(tokenizer: Any, config: dict[str, Any], name: str, language: str) -> dict[str, Any]:
    """M2M100 and NLLB, which share a network and differ in their codes."""
    nllb = "eng_Latn" in tokenizer.get_vocab()
    code = languages().get(language, (language, ""))[0] if nllb else language
    token = code if nllb else f"__{code}__"
    if not known(tokenizer, token):
        raise unknown(name, language, f"it has no code {code}")
    tokenizer.src_lang = code
    return {"says": tokenizer.convert_tokens_to_ids("eng_Latn" if nllb else "__en__")}


def t5(tokenizer: Any, config: dict[str, Any], name: str, language: str) -> dict[str, Any]:
    """MADLAD, told by `<2en>`, and T5 with a task for the pair."""
    if known(tokenizer, "<2en>"):
        if not known(tokenizer, f"<2{language}>"):
            raise unknown(name, language, f"it has no code <2{language}>")
        return {"first": (tokenizer.convert_tokens_to_ids("<2en>"),)}
    task = (config.get("task_specific_params") or {}).get(f"translation_{language}_to_en")
    if not task or not task.get("prefix"):
        raise unknown(name, language, f"its configuration has no task translation_{language}_to_en")
    return {"prompt": task["prefix"]}


FAMILIES: dict[str, Callable[..., dict[str, Any]]] = {"marian": marian, "m2m_100": m2m, "t5": t5, "mt5": t5}


def known(tokenizer: Any, token: str) -> bool:
    """Whether a token is one of the tokenizer's own."""
    number = tokenizer.convert_tokens_to_ids(token)
    return number is not None and number != tokenizer.unk_token_id


def unknown(name: str, language: str, why: str) -> MtfixError:
    """Return the error for a language that a model does not read."""
    said = f"{english_name(language)} ({language})" if language in languages() else language
    return MtfixError(f"{name} does not translate {said}: {why}; choose another model for it")
