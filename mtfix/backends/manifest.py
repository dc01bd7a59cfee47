"""A model's papers: what it is, what it reads, under which licence, and the SHA-256 of each of its files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from mtfix.backends.fingerprint import hashes
from mtfix.types import MtfixError

SCHEMA = "mtfix.model/1"
NAME = "manifest.json"


@dataclass(frozen=True)
class Manifest:
    """One model. `form` is "transformers" or what CTranslate2 computes in; `languages` are ISO 639-1 codes that it reads.

    `files` maps names to SHA-256; `size` is their bytes together.
    """

    id: str
    family: str
    form: str
    languages: tuple[str, ...]
    licence: str = "unknown"
    revision: str = ""
    size: int = 0
    files: Mapping[str, str] = field(default_factory=dict)

    def write(self, folder: Path) -> None:
        """Write the manifest into the model's folder."""
        text = json.dumps({"schema": SCHEMA, **asdict(self)}, indent=1, ensure_ascii=False)
        (folder / NAME).write_text(text + "\n", encoding="utf-8")


def drawn_up(
    folder: Path, *, id: str, family: str, form: str, languages: tuple[str, ...], licence: str, revision: str = ""
) -> Manifest:
    """Write and return the manifest of the files that lie in `folder` now."""
    files = hashes(folder)
    size = sum((folder / name).stat().st_size for name in files)
    manifest = Manifest(id, family, form, languages, licence, revision, size, files)
    manifest.write(folder)
    return manifest


def read(folder: Path) -> Manifest | None:
    """Return the manifest of a folder, or None where it has none. Raises MtfixError when it cannot be read."""
    path = folder / NAME
    if not path.is_file():
        return None
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        if found.pop("schema") != SCHEMA:
            raise ValueError("it is of another schema")
        return Manifest(**found | {"languages": tuple(found["languages"])})
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise MtfixError(f"{path} cannot be read: {error}; {CURE}") from None


def verified(folder: Path) -> tuple[Manifest | None, dict[str, str]]:
    """Return the manifest of a folder, if it has one, and its files' SHA-256. Raises MtfixError when they disagree."""
    manifest, files = read(folder), hashes(folder)
    if manifest:
        wrong = sorted(name for name in manifest.files if files.get(name) != manifest.files[name])
        if wrong:
            raise MtfixError(f"the model in {folder} is not what it was: {wrong[0]} is damaged or missing; {CURE}")
    return manifest, files


CURE = "fetch it anew with `mtfix models remove` and `mtfix models add`, or install mtfix anew"
