"""Models from a hub, through the huggingface_hub client: fetched once, checked by hash, and from then on local.

The client's own settings hold (`HF_ENDPOINT`, `HF_TOKEN`, `HF_HUB_OFFLINE`, `HF_HOME`). Nothing is asked of the network
for a model that lies in the client's cache.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from mtfix.backends.fingerprint import CHUNK, sha256
from mtfix.types import MtfixError

ID = re.compile(r"[\w.-]+/[\w.-]+")
# What a tokenizer and a configuration may be made of; weights are chosen apart. No program is ever fetched.
NEEDED = ("*.json", "*.spm", "*.model", "*.txt", "README.md", "LICENSE*")
WEIGHTS = ("*.safetensors", "pytorch_model*.bin")
SPELLERS = (
    "tokenizer.json",
    "source.spm",
    "spiece.model",
    "sentencepiece.bpe.model",
    "sentencepiece.model",
    "vocab.json",
)


@dataclass(frozen=True)
class Fetched:
    """A model in transformers' form on this machine, with its licence and its revision on the hub."""

    folder: Path
    licence: str = "unknown"
    revision: str = ""


def local(id: str) -> Path | None:
    """Return the folder of a model that lies whole in the client's cache, or None. No network is asked."""
    from huggingface_hub import try_to_load_from_cache

    # `snapshot_download` would miss the files that are no part of the model, and ask for them.
    path = try_to_load_from_cache(id, "config.json")
    return Path(path).parent if isinstance(path, str) and whole(Path(path).parent) else None


def whole(folder: Path) -> bool:
    """Whether a folder holds a configuration, a tokenizer and all shards of some weights."""
    if not (folder / "config.json").is_file() or not any((folder / name).is_file() for name in SPELLERS):
        return False
    for index in sorted(folder.glob("*.index.json")):
        shards = json.loads(index.read_text(encoding="utf-8")).get("weight_map", {}).values()
        return all((folder / shard).is_file() for shard in shards)
    return any(found for pattern in WEIGHTS for found in folder.glob(pattern))


def fetched(id: str, *, fresh: bool = False) -> Fetched:
    """Return a model, from the client's cache unless a `fresh` one is wanted, else from the hub.

    Raises MtfixError when it cannot be had: one sentence with the cure.
    """
    if not ID.fullmatch(id):
        raise MtfixError(f"{id!r} is neither a folder nor a hub id: write it as Helsinki-NLP/opus-mt-ja-en")
    have = local(id)
    if have and not fresh:
        return Fetched(have, licence(have), have.name)
    with hub_troubles(id):
        return asked(id)


def asked(id: str) -> Fetched:
    """Fetch a model from the hub and check every file by the hash that the hub states."""
    from huggingface_hub import HfApi, snapshot_download

    about = HfApi().model_info(id, files_metadata=True)
    files = {file.rfilename: file for file in about.siblings or () if "/" not in file.rfilename}
    names = chosen(list(files))
    if "config.json" not in names or not any(fnmatch(name, pattern) for name in names for pattern in WEIGHTS):
        raise MtfixError(f"{id} holds no weights that transformers reads: choose another model")
    folder = Path(snapshot_download(id, allow_patterns=names))
    for name in names:
        if not genuine(folder / name, files[name]):
            (folder / name).resolve().unlink(missing_ok=True)
            (folder / name).unlink(missing_ok=True)
            raise MtfixError(
                f"{name} of {id} came with another hash than the hub states and was thrown away: try again"
            )
    stated = about.card_data.get("license") if about.card_data else None
    return Fetched(folder, str(stated or "unknown"), about.sha or "")


def chosen(names: list[str]) -> list[str]:
    """Return the files to fetch: one form of the weights, and no other frameworks'."""
    weights = next((found for pattern in WEIGHTS if (found := [name for name in names if fnmatch(name, pattern)])), [])
    return sorted({*weights, *(name for name in names if any(fnmatch(name, pattern) for pattern in NEEDED))})


def genuine(path: Path, stated: Any) -> bool:
    """Whether a file has the hash that the hub states: SHA-256 of a large one, git's own of a small one."""
    if stated.lfs:
        return bool(sha256(path) == stated.lfs.sha256)
    return stated.blob_id is None or bool(git_hash(path) == stated.blob_id)


def git_hash(path: Path) -> str:
    """Return the name by which git knows a file's content."""
    digest = hashlib.sha1(f"blob {path.stat().st_size}\0".encode(), usedforsecurity=False)
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def licence(folder: Path) -> str:
    """Return the licence that a model's card states."""
    card = folder / "README.md"
    text = card.read_text(encoding="utf-8", errors="replace")[:4000] if card.is_file() else ""
    found = re.search(r"(?m)^license:\s*[\"']?([\w.+-]+)", text)
    return found[1] if found else "unknown"


@contextmanager
def hub_troubles(id: str) -> Iterator[None]:
    """Make what the client raises one sentence with its cure."""
    from huggingface_hub import errors

    try:
        yield
        return
    except MtfixError:
        raise
    except errors.GatedRepoError:
        said = f"{id} is gated: accept its terms on its page, then log in with `hf auth login` or set HF_TOKEN"
    except errors.RepositoryNotFoundError:
        said = f"the hub has no model {id}, or it is private: check the id, or log in with `hf auth login`"
    except (errors.OfflineModeIsEnabled, errors.LocalEntryNotFoundError):
        said = f"{id} is not on this machine, and the hub cannot be reached: connect, then `mtfix models add {id}`"
    except errors.HfHubHTTPError as error:
        status = error.response.status_code if error.response is not None else "no"
        said = f"the hub answered {status} for {id}: try again later"
    except Exception as error:
        said = interrupted(id, error)
    raise MtfixError(said)


def interrupted(id: str, error: Exception) -> str:
    """Return what is said of an error below the client: no network at all, or one that broke off."""
    kind = type(error).__name__
    if kind in {"ConnectError", "ConnectTimeout", "ProxyError", "ConnectionError"}:
        return f"{id} is not on this machine, and the hub cannot be reached: connect, then `mtfix models add {id}`"
    if isinstance(error, OSError) and error.errno:
        return f"cannot keep {id}: {(error.strerror or str(error)).lower()}"
    reason = (str(error).splitlines() or [kind])[0]
    return f"fetching {id} broke off ({reason}): run it again, it goes on where it stopped"
