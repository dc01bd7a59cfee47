"""Which translator serves a language under the user's settings; a model is loaded once a process.

Ask `translator`; where it has none, `absence` says why in one sentence, which a result carries as a note. A language's
entry in the settings' table `translators` goes before `translator`. `bundled` means the model that comes with mtfix and,
for other languages, `Helsinki-NLP/opus-mt-{src}-en` if the user has added it; nothing is fetched for it.
"""

from __future__ import annotations

import os
from pathlib import Path
from threading import RLock

from mtfix.backends import Translator, bundled, store
from mtfix.backends.families import english_name
from mtfix.backends.folder import opened
from mtfix.backends.remembered import Disk, Remembered
from mtfix.settings import Settings
from mtfix.types import MtfixError

USUAL = "Helsinki-NLP/opus-mt-{src}-en"
# By process: an engine's threads do not survive a fork.
loaded: dict[tuple[int, str, str, str, int, str | None], Remembered | str] = {}
lock = RLock()


def translator(settings: Settings, language: str | None) -> Translator | None:
    """Return the translator from `language` (ISO 639-1) into English, or None where the settings give none or it fails."""
    found = answer(settings, language)
    return found if isinstance(found, Remembered) else None


def absence(settings: Settings, language: str | None) -> str | None:
    """Return why `language` is not translated, or not all of it, in one sentence; None where it is or is not meant to be."""
    found = answer(settings, language)
    return found.trouble if isinstance(found, Remembered) else found


def answer(settings: Settings, language: str | None) -> Remembered | str | None:
    """Return a translator, why there is none, or None where none is wanted or the language is not known."""
    reference = wanted(settings, language)
    if reference is None or language is None:
        return None
    language = language.partition("-")[0]
    key = (os.getpid(), reference, language, settings.device, settings.threads, settings.cache)
    with lock:
        if key not in loaded:
            try:
                engine = load(reference, language, settings)
                loaded[key] = Remembered(engine, Disk(Path(settings.cache)) if settings.cache else None)
            except MtfixError as error:
                loaded[key] = str(error)
        return loaded[key]


def wanted(settings: Settings, language: str | None) -> str | None:
    """Return which model the settings name for a language, or None where none is to be used."""
    if settings.translator == "none" or not language or language in {"en", "und", "auto"}:
        return None
    short = language.partition("-")[0]
    reference = settings.translators.get(short, settings.translator).replace("{src}", short)
    return None if reference == "none" else reference


def load(reference: str, language: str, settings: Settings) -> Translator:
    """Return the translator that is named for a language. Raises MtfixError when it cannot be had."""
    if reference == "bundled":
        if bundled.place(language):
            return bundled.bundled(language, settings.threads)
        reference = usual(language)
    return opened(
        located(reference), name=reference, language=language, device=settings.device, threads=settings.threads
    )


def usual(language: str) -> str:
    """Return the id of the user's own model for a language that none is bundled for. Raises MtfixError where there is none."""
    id = USUAL.replace("{src}", language)
    if store.place(id):
        return id
    cure = f"`mtfix models add {id}` brings one" if listed(id) else "`mtfix models` lists those to be had"
    raise MtfixError(
        f"{english_name(language)} ({language}) is not translated: no model for it comes with mtfix; {cure}"
    )


def listed(id: str) -> bool:
    """Whether a model is among those recommended."""
    return any(model["id"] == id for model in store.recommended())


def located(reference: str) -> Path:
    """Return the folder of a model: a folder, one that the user has added, or one from the hub. Raises MtfixError."""
    if folder := nearby(reference):
        return folder
    if reference[:1] in "./~\\" or reference.count("/") != 1:
        raise MtfixError(f"there is no folder {reference}: name a folder with a model, a hub id, bundled or none")
    from mtfix.backends import hub

    return hub.fetched(reference).folder


def nearby(reference: str) -> Path | None:
    """Return the folder of a model that is named by its path or that the user has added, else None."""
    folder = Path(reference).expanduser()
    return folder if folder.is_dir() else store.place(reference)
