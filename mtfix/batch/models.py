"""Which models a run uses: they stand in its plan, for other weights give other edits."""

from __future__ import annotations

from pathlib import Path

from mtfix.settings import Settings


def digests(settings: Settings) -> dict[str, str]:
    """Return the digest of each model on this machine that the settings reach, by its name."""
    from mtfix.backends import standing

    return standing.models(settings) | tagger(settings.tagger)


def tagger(name: str) -> dict[str, str]:
    """Return the digest of the tagger's files, nothing where there is none."""
    from mtfix.backends.fingerprint import fingerprint, hashes
    from mtfix.backends.tagger import BUNDLED

    folder = BUNDLED if name == "bundled" else Path(name)
    found = hashes(folder) if name != "none" and folder.is_dir() else {}
    return {f"tagger {name}": fingerprint(found)} if found else {}
