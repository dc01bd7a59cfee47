"""Language models that write a damaged span anew: behind an address, or loaded from a folder. None is asked by default."""

from __future__ import annotations

import os
from threading import RLock

from mtfix.backends import Rewriter
from mtfix.settings import Settings
from mtfix.types import MtfixError

__all__ = ["rewriter"]

# By process: threads and connections do not survive a fork. A model that failed to load is not tried again.
loaded: dict[tuple[int, str, str, str, int], Rewriter | MtfixError] = {}
lock = RLock()


def rewriter(settings: Settings) -> Rewriter:
    """Return the rewriter that the settings name, loaded once a process. Raises MtfixError where it cannot be had."""
    key = (os.getpid(), settings.rewriter, settings.rewriter_model, settings.device, settings.threads)
    with lock:
        if key not in loaded:
            try:
                loaded[key] = load(settings)
            except MtfixError as error:
                loaded[key] = error
        found = loaded[key]
    if isinstance(found, MtfixError):
        raise found
    return found


def load(settings: Settings) -> Rewriter:
    """Return a new rewriter. Raises MtfixError."""
    if settings.rewriter.startswith(("http://", "https://")):
        from mtfix.backends.rewriter.server import Server

        return Server.at(settings.rewriter, settings.rewriter_model)
    from mtfix.backends.rewriter.local import Local

    return Local.of(settings.rewriter, settings.device, settings.threads)
