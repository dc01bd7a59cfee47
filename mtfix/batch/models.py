"""Which models a run uses: they stand in its plan, for other weights give other edits."""

from __future__ import annotations

from mtfix.settings import Settings


def digests(settings: Settings) -> dict[str, str]:
    """Return the digest of each model on this machine that the settings reach, by its name."""
    from mtfix.backends import standing

    return standing.models(settings)
