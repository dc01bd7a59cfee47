"""What the user chose: one frozen value, from flags, `mtfix.toml` or `[tool.mtfix]`."""

from __future__ import annotations

import datetime
import hashlib
import json
import os
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mtfix.types import Damage, MtfixError

if TYPE_CHECKING:
    import regex

# How work is spread and remembered; none of it may change a byte of the output.
NOT_IN_DIGEST = {"threads", "cache"}
# What could send text out or load weights takes effect from a flag or the user's own configuration, never from a project's.
NOT_FROM_PROJECT = {"translator", "translators", "tagger", "rewriter", "rewriter_model", "cache"}
DAMAGES = frozenset(damage.value for damage in Damage)
# What a field is called in TOML, by its annotation; the others are strings.
IN_TOML = {
    "bool": "true or false",
    "int": "a whole number",
    "tuple[str, ...]": "a list of strings",
    "Mapping[str, str]": "a table of strings or the name of a file",
}


@dataclass(frozen=True)
class Settings:
    """Everything that decides what mtfix does with a text.

    `glossary` maps a source term to its English; `keep` are regular expressions whose matches are never touched;
    `translators` names models for single languages (ISO 639-1), which go before `translator`; `rewriter` is an address,
    a model's folder or a hub id, `rewriter_model` a model behind the address; `select` and `ignore` name damages; `date`
    is the article's ISO date, for wire datelines.
    Raises MtfixError when a value is none that mtfix knows.
    """

    target: str = "en"
    source_language: str = "auto"
    translator: str = "bundled"
    translators: Mapping[str, str] = field(default_factory=dict)
    tagger: str = "bundled"
    rewriter: str = "none"
    rewriter_model: str = ""
    safe_only: bool = False
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    glossary: Mapping[str, str] = field(default_factory=dict)
    dateline: str = "keep"
    date: str | None = None
    device: str = "auto"
    threads: int = 1
    cache: str | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot be meant."""
        if self.target != "en":
            raise MtfixError(f"target {self.target!r} is not supported: mtfix repairs English ('en') only, so far")
        if self.dateline not in {"keep", "wire"}:
            raise MtfixError(f"dateline {self.dateline!r} is unknown: choose 'keep' or 'wire'")
        if self.device not in {"auto", "cpu", "cuda"}:
            raise MtfixError(f"device {self.device!r} is unknown: choose 'auto', 'cpu' or 'cuda'")
        if self.source_language != "auto" and not re.fullmatch("[a-z]{2,3}", self.source_language):
            raise MtfixError(f"source language {self.source_language!r} is no ISO 639 code: write ja, zh, ko … or auto")
        if self.threads < 1:
            raise MtfixError(f"threads must be at least 1, not {self.threads}")
        for name in (*self.select, *self.ignore):
            if name not in DAMAGES:
                raise MtfixError(f"no damage is called {name!r}: `mtfix rules` lists them")
        for language, model in self.translators.items():
            if not re.fullmatch("[a-z]{2,3}", language) or not model.strip():
                raise MtfixError(
                    f'translators: {language} = {model!r} names no model for a language: write ja = "FOLDER"'
                )
        for pattern in self.keep:
            checked_pattern(pattern)
        if self.date is not None:
            checked_date(self.date)

    def wants(self, damage: Damage) -> bool:
        """Whether this damage is looked for."""
        return (not self.select or damage.value in self.select) and damage.value not in self.ignore

    def digest(self) -> str:
        """Return 16 hex digits that change whenever a setting that can change the output does."""
        return self._digest

    @cached_property
    def _digest(self) -> str:
        chosen = {name: value for name, value in asdict(self).items() if name not in NOT_IN_DIGEST}
        text = json.dumps(chosen, sort_keys=True, ensure_ascii=True)
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    def with_values(self, values: Mapping[str, Any], whence: str) -> Settings:
        """Return these settings with `values` over them; `whence` names the file in a complaint."""
        known = {item.name: str(item.type) for item in fields(self)}
        given = {name: frozen(value) for name, value in values.items()}
        for name, value in given.items():
            if name not in known:
                raise MtfixError(f"{whence}: no setting is called {name!r}; known are {', '.join(sorted(known))}")
            if not fits(value, known[name]):
                raise MtfixError(
                    f"{whence}: {name} must be {IN_TOML.get(known[name], 'a string')}, not {values[name]!r}"
                )
        try:
            return replace(self, **given)
        except MtfixError as error:
            raise MtfixError(f"{whence}: {error}") from None


def fits(value: object, annotation: str) -> bool:
    """Whether a TOML value can stand for a field of this annotation."""
    if annotation.startswith("tuple"):
        return isinstance(value, tuple) and all(isinstance(item, str) for item in value)
    if annotation.startswith("Mapping"):
        return isinstance(value, Mapping) and all(isinstance(item, str) for item in value.values())
    wanted = {"bool": bool, "int": int}.get(annotation, str)
    return (value is None and "None" in annotation) or type(value) is wanted


def frozen(value: Any) -> Any:
    """Return a TOML value as a field holds it: lists as tuples, dates in ISO form."""
    if isinstance(value, datetime.date):
        return value.isoformat()
    return tuple(value) if isinstance(value, list) else value


def checked_pattern(pattern: str) -> regex.Pattern[str]:
    """Return the compiled keep pattern; raise MtfixError when it is no regular expression.

    It is the user's, and may backtrack without end: `re` cannot be stopped then, `regex` can.
    """
    import regex

    try:
        return regex.compile(pattern)
    except regex.error as error:
        raise MtfixError(f"keep pattern {pattern!r} is not a regular expression: {error}") from None


def checked_date(date: str) -> datetime.date:
    """Return an ISO date; raise MtfixError when it is none."""
    try:
        return datetime.date.fromisoformat(date)
    except ValueError:
        raise MtfixError(f"date {date!r} is not a date: write it as 2022-09-14") from None


def glossary(path: Path) -> dict[str, str]:
    """Read a glossary: one `source TAB target` a line, `#` opens a comment line. Raises MtfixError."""
    entries: dict[str, str] = {}
    for number, line in enumerate(read_text(path).splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        source, tab, target = line.partition("\t")
        if not tab or not source.strip() or not target.strip():
            raise MtfixError(f"{path}, line {number}: a glossary line is `source TAB target`")
        entries[source.strip()] = target.strip()
    return entries


def read_text(path: Path) -> str:
    """Read a small UTF-8 file of the user's; raise MtfixError when it cannot be."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise MtfixError(f"cannot read {path}: {error.strerror or error}") from None
    except UnicodeDecodeError as error:
        raise MtfixError(f"{path} is not UTF-8 at byte {error.start}: save it as UTF-8") from None


def project_values(folder: Path) -> tuple[dict[str, Any], str]:
    """Return the settings of the nearest `mtfix.toml` or `[tool.mtfix]` at or above `folder`, and where they stand."""
    for place in (folder, *folder.parents):
        own, shared = place / "mtfix.toml", place / "pyproject.toml"
        if own.is_file():
            return toml(own), str(own)
        if shared.is_file() and (values := toml(shared).get("tool", {}).get("mtfix")) is not None:
            return values, f"{shared} [tool.mtfix]"
    return {}, ""


def toml(path: Path) -> dict[str, Any]:
    """Read a TOML file; raise MtfixError when it is none."""
    import tomllib

    try:
        return tomllib.loads(read_text(path))
    except tomllib.TOMLDecodeError as error:
        raise MtfixError(f"{path} is not valid TOML: {error}") from None


def own_file() -> Path:
    """Return where the user's own configuration is: `mtfix/mtfix.toml` in the folder for configuration."""
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "mtfix" / "mtfix.toml"


def load(folder: Path) -> tuple[Settings, list[str]]:
    """Return the user's own settings with the project's over them, and sentences about what was not trusted.

    A `glossary` may be a table or the name of a file beside the configuration. Raises MtfixError.
    """
    mine = own_file()
    own = Settings().with_values(with_glossary(toml(mine), mine), str(mine)) if mine.is_file() else Settings()
    values, whence = project_values(folder.absolute())
    refused = sorted(NOT_FROM_PROJECT.intersection(name for name, value in values.items() if value != "none"))
    notes = [f"{whence}: {name} is ignored there; give it as a flag or in your own configuration" for name in refused]
    trusted = {name: value for name, value in values.items() if name not in refused}
    return own.with_values(with_glossary(trusted, Path(whence.removesuffix(" [tool.mtfix]"))), whence), notes


def with_glossary(values: dict[str, Any], beside: Path) -> dict[str, Any]:
    """Return the values with the glossary that they name read in."""
    file = values.get("glossary")
    return values | {"glossary": glossary(beside.parent / file)} if isinstance(file, str) else values
