"""What the models that the settings reach are, and what a result says when a language has none.

Both follow from text, settings and the models on this machine alone: they are the same in whatever company.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from mtfix.backends import bundled, choose, manifest, store
from mtfix.backends.families import languages
from mtfix.backends.fingerprint import fingerprint, hashes, release
from mtfix.settings import Settings
from mtfix.types import Damage, MtfixError, Result

digests: dict[tuple[str, str, str, int], str] = {}
TRANSLATED = frozenset({Damage.FOREIGN_SCRIPT, Damage.FOREIGN_LANGUAGE})


def digest(settings: Settings) -> str:
    """Return the settings' digest with that of every model on this machine that they reach, in 16 hex digits.

    Where they reach none it is the settings' own.
    """
    # Models come and go seldom, and this is asked for every document: only a model loaded since may have been fetched.
    key = (settings.digest(), str(bundled.MODELS), str(store.home()), len(choose.loaded))
    if key not in digests:
        found = [f"{name}={value}" for name, value in sorted(models(settings).items())]
        said = "\x1f".join([settings.digest(), release("ctranslate2"), *found])
        digests[key] = hashlib.sha256(said.encode()).hexdigest()[:16] if found else settings.digest()
    return digests[key]


def models(settings: Settings) -> dict[str, str]:
    """Return the digest of the files of each translation model on this machine that the settings reach, by its name."""
    return {name: known(folder) for name, folder in reached(settings)}


def reached(settings: Settings) -> Iterator[tuple[str, Path]]:
    """Yield the folders of the models that the settings reach without a network, by what they are called."""
    if settings.translator == "none":
        return
    for reference in (settings.translator, *settings.translators.values()):
        for language in languages() if reference == "bundled" or "{src}" in reference else ("",):
            name = choose.USUAL if reference == "bundled" else reference
            own = bundled.place(language) if reference == "bundled" else None
            folder = own or choose.nearby(name.replace("{src}", language))
            if folder:
                yield (f"bundled {language}" if own else name.replace("{src}", language)), folder


def known(folder: Path) -> str:
    """Return what a folder's model is known by: the hashes of its manifest, which loading checks, or of its files."""
    try:
        papers = manifest.read(folder)
        stamp = tuple(sorted((str(path), path.stat().st_mtime_ns) for path in folder.iterdir()))
        return fingerprint(papers.files if papers else hashed(folder, stamp))
    except (OSError, MtfixError) as error:
        return str(error)


@lru_cache(maxsize=64)
def hashed(folder: Path, stamp: object) -> dict[str, str]:
    """Return the hashes of a folder's files; `stamp` changes when they do."""
    return hashes(folder)


def notes(result: Result, settings: Settings) -> tuple[str, ...]:
    """Return why foreign text was left, one sentence a language that has no translator or whose translator failed."""
    asked = sorted({found.language for found in result.unrepaired if found.damage in TRANSLATED and found.language})
    return tuple(dict.fromkeys(said for language in asked if (said := choose.absence(settings, language))))
