"""What a model is known by: a digest over its files and over how it computes."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

CHUNK = 1 << 20
# A card may be written anew, and a licence put beside the weights, without a word coming out differently.
BESIDE = (".md", "LICENSE", "LICENCE", ".gitattributes", "manifest.json")


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file, in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def weighty(folder: Path) -> list[str]:
    """Return the names of the files that decide what a model says, sorted."""
    files = (path for path in folder.rglob("*") if path.is_file())
    names = (path.relative_to(folder).as_posix() for path in files)
    return sorted(name for name in names if not name.endswith(BESIDE) and "/." not in f"/{name}")


def hashes(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of each file that decides what a model says, by its name."""
    return {name: sha256(folder / name) for name in weighty(folder)}


def fingerprint(files: Mapping[str, str], *computing: object) -> str:
    """Return a digest of a model's files (name -> SHA-256) and of what else decides its words: engine, device, type, beam."""
    said = [f"{name}={files[name]}" for name in sorted(files)] + [str(one) for one in computing]
    return hashlib.sha256("\x1f".join(said).encode()).hexdigest()


def release(package: str) -> str:
    """Return a package with its version: another one may say other words."""
    try:
        return f"{package} {version(package)}"
    except PackageNotFoundError:
        return package
