"""Which translator serves a language under the user's settings; a model is loaded once a process.

Ask `translator`; where it has none, `absence` says why in one sentence, which a result carries as a note.
"""

from __future__ import annotations

import os
from pathlib import Path
from threading import RLock

from mtfix.backends import Translator, bundled
from mtfix.settings import Settings
from mtfix.types import MtfixError

# By process: an engine's threads do not survive a fork.
loaded: dict[tuple[int, str, str, int], Translator | str] = {}
lock = RLock()


def translator(settings: Settings, language: str | None) -> Translator | None:
    """Return the translator from `language` (ISO 639-1) into English, or None where the settings give none or it fails."""
    found = answer(settings, language)
    return None if found is None or isinstance(found, str) else found


def absence(settings: Settings, language: str | None) -> str | None:
    """Return why there is no translator for `language`, in one sentence; None where there is one or none is wanted."""
    found = answer(settings, language)
    return found if isinstance(found, str) else None


def answer(settings: Settings, language: str | None) -> Translator | str | None:
    """Return a translator, why there is none, or None where none is wanted or the language is not known."""
    if settings.translator == "none" or not language or language in {"en", "auto"}:
        return None
    key = (os.getpid(), settings.translator, language, settings.threads)
    with lock:
        if key not in loaded:
            try:
                loaded[key] = load(settings, language)
            except MtfixError as error:
                loaded[key] = str(error)
        return loaded[key]


def load(settings: Settings, language: str) -> Translator:
    """Return the translator of a language. Raises MtfixError when there is none or it cannot be loaded."""
    if settings.translator == "bundled":
        return bundled.bundled(language, settings.threads)
    return bundled.light(
        Path(settings.translator), name=settings.translator, language=language, threads=settings.threads
    )
