"""The user's own models: folders in the user's cache, each with a manifest that is checked when the model is loaded."""

from __future__ import annotations

import os
import secrets
import shutil
import sys
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from mtfix.backends import manifest
from mtfix.backends.manifest import Manifest
from mtfix.types import MtfixError

RECOMMENDED = Path(__file__).parent / "recommended.toml"
KEPT = "transformers"


def home() -> Path:
    """Return the folder of the user's own models."""
    return below(os.environ.get("XDG_CACHE_HOME"), os.environ.get("HOME"))


@lru_cache(maxsize=8)
def below(caches: str | None, own: str | None) -> Path:
    """Return the folder of models below the user's caches; `own`, their home, only tells one answer from another."""
    if caches:
        cache = Path(caches)
    elif sys.platform == "win32":
        cache = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    else:
        cache = Path.home() / ("Library/Caches" if sys.platform == "darwin" else ".cache")
    return cache / "mtfix" / "models"


def folder_of(id: str) -> Path:
    """Return where a model is kept."""
    return home() / id.strip("/").replace("/", "--")


def place(id: str) -> Path | None:
    """Return the folder of a model that the user has added, or None."""
    folder = folder_of(id)
    return folder if (folder / manifest.NAME).is_file() else None


def kept() -> list[Manifest]:
    """Return the manifests of the models that the user has added, by id; those that cannot be read are left out."""
    found = []
    for folder in sorted(home().glob("*")) if home().is_dir() else []:
        try:
            one = manifest.read(folder)
        except MtfixError:
            continue
        if one:
            found.append(one)
    return found


def recommended() -> list[dict[str, Any]]:
    """Return the models that are worth adding: id, languages, licence, megabytes to fetch and in int8, note."""
    table = tomllib.loads(RECOMMENDED.read_text(encoding="utf-8"))
    models: list[dict[str, Any]] = table["model"]
    return models


def remove(id: str) -> None:
    """Take a model away. Raises MtfixError when there is none of that name."""
    folder = folder_of(id)
    if not folder.is_dir():
        raise MtfixError(f"no model {id} was added: `mtfix models` lists those that were")
    try:
        # Out of sight first: a model that is half gone must not be found.
        gone = folder.with_name(f".gone.{secrets.token_hex(8)}")
        folder.rename(gone)
        shutil.rmtree(gone)
    except OSError as error:
        raise MtfixError(f"cannot remove {folder}: {(error.strerror or str(error)).lower()}") from None


def add(id: str, compute: str, say: Callable[[str], None]) -> Manifest:
    """Fetch a model (a hub id or a folder), convert it to `compute` ("transformers" leaves it), and keep it.

    Raises MtfixError when it cannot be fetched or converted, and when it translates nothing into English; then nothing is
    kept of it.
    """
    from mtfix.backends import hub
    from mtfix.backends.convert import convert
    from mtfix.backends.families import readable
    from mtfix.backends.tokens import configuration, tokenizer

    local = Path(id).expanduser()
    if not local.is_dir():
        say(f"fetching {id}")
    source = hub.Fetched(local, hub.licence(local)) if local.is_dir() else hub.fetched(id, fresh=True)
    name = local.resolve().name if local.is_dir() else id
    config = configuration(source.folder)
    languages = readable(tokenizer(source.folder), config, name)
    with unfinished(name) as part:
        if compute == KEPT:
            shutil.copytree(source.folder, part, dirs_exist_ok=True)
        else:
            say(f"converting {name} to {compute}")
            convert(source.folder, part / "model", compute, name)
            part = part / "model"
        found = manifest.drawn_up(
            part, id=name, family=config["model_type"], form=compute, languages=languages,
            licence=source.licence, revision=source.revision,
        )  # fmt: skip
        settle(part, folder_of(name))
    return found


@contextmanager
def unfinished(name: str) -> Iterator[Path]:
    """Give a folder to make a model in; it is gone afterwards, whatever happens."""
    part = home() / f".part.{secrets.token_hex(8)}"
    try:
        part.mkdir(parents=True)
        yield part
    except OSError as error:
        raise MtfixError(f"cannot keep {name} in {home()}: {(error.strerror or str(error)).lower()}") from None
    finally:
        shutil.rmtree(part, ignore_errors=True)


def settle(part: Path, folder: Path) -> None:
    """Put a finished model in its place, instead of one that is there already."""
    if folder.exists():
        old = folder.with_name(f".gone.{secrets.token_hex(8)}")
        folder.rename(old)
        shutil.rmtree(old, ignore_errors=True)
    part.rename(folder)
