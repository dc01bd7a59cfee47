"""What the user named -> the files to read, each with the name that it has in the run.

Folders are walked, links to files followed, links to folders left out: a circle of links cannot catch us. Nothing is
held in memory but the folders that are still to be opened.
"""

from __future__ import annotations

import errno
import os
import stat
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from glob import has_magic, iglob
from pathlib import Path

from mtfix.batch.kinds import Kind, kind
from mtfix.files import reason
from mtfix.types import MtfixError

STDIN = "-"
LEDGER = "ledger.sqlite"


@dataclass(frozen=True)
class Found:
    """A file: its name in the run, its absolute path, what it is, and its size and times; or why it cannot be read."""

    name: str
    path: str
    kind: Kind
    size: int = 0
    mtime: int = 0
    ctime: int = 0
    error: str = ""


@dataclass
class Search:
    """Which files are wanted, and a count of what was left out and why.

    `include` and `exclude` are patterns as in `.gitignore`; `run` is the folder that is never an input, and no other run is
    unless it is named.
    """

    include: Sequence[str] = ()
    exclude: Sequence[str] = ()
    format: str | None = None
    run: Path | None = None
    left_out: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        """Compile the patterns."""
        self.included, self.excluded = matcher(self.include), matcher(self.exclude)

    def found(self, inputs: Sequence[str]) -> Iterator[Found]:
        """Yield the files of all inputs, in no order. Raises MtfixError when an input is not there."""
        for given in inputs:
            for path in expanded(given):
                if Path(path).is_dir():
                    yield from self.walked(path, name_of(path))
                else:
                    yield self.single(path)

    def single(self, path: str) -> Found:
        """Return a file that the user named: it is taken whatever its suffix."""
        what = kind(path, self.format) or Kind("text", "", False)
        return looked_at(name_of(path), path, what)

    def walked(self, top: str, name: str) -> Iterator[Found]:
        """Yield the wanted files below a folder."""
        pending = [(top, name)]
        while pending:
            folder, prefix = pending.pop()
            if folder != top and Path(folder, LEDGER).exists():
                self.left_out["runs of mtfix"] += 1
                continue
            try:
                with os.scandir(folder) as entries:
                    for entry in entries:
                        called = f"{prefix}/{entry.name}" if prefix else entry.name
                        if self.unwanted(entry, called):
                            continue
                        if entry.is_dir(follow_symlinks=False):
                            pending.append((entry.path, called))
                        else:
                            yield from self.taken(entry, called)
            except OSError as error:
                yield Found(
                    prefix or folder, folder, Kind("text", "", False), error=f"cannot be opened: {reason(error)}"
                )

    def unwanted(self, entry: os.DirEntry[str], name: str) -> bool:
        """Whether an entry is hidden, excluded, or the run itself."""
        if self.run and entry.is_dir(follow_symlinks=False) and Path(entry.path).absolute() == self.run:
            return True
        return entry.name.startswith(".") or self.excluded(name) or self.excluded(f"{name}/")

    def taken(self, entry: os.DirEntry[str], name: str) -> Iterator[Found]:
        """Yield a folder's entry if it is a file of a wanted kind; a link that leads nowhere is told."""
        what = kind(entry.name, self.format)
        try:
            folder, regular = entry.is_dir(), entry.is_file()
        except OSError:  # a circle of links
            folder = regular = False
        if folder:
            self.left_out["links to folders"] += 1
        elif entry.is_symlink() and not regular:
            yield looked_at(name, entry.path, what or Kind("text", "", False))
        elif not regular:
            self.left_out["no regular files"] += 1
        elif self.include and not self.included(name):
            self.left_out["not included"] += 1
        elif what is None and not self.include:
            self.left_out[Path(entry.name).suffix.lower() or "no suffix"] += 1
        else:
            yield looked_at(name, entry.path, what or Kind("text", "", False))


def matcher(patterns: Sequence[str]) -> Callable[[str], bool]:
    """Return whether a name matches one of the patterns, `.gitignore`'s rules for all. Raises MtfixError."""
    if not patterns:
        return lambda name: False
    from pathspec import GitIgnoreSpec

    try:
        found = GitIgnoreSpec.from_lines(patterns)
    except ValueError as error:
        raise MtfixError(f"{error}: write patterns as in .gitignore") from None
    return lambda name: bool(found.match_file(name))


def expanded(given: str) -> Iterator[str]:
    """Yield the paths that an input stands for: itself, or what a pattern matches. Raises MtfixError."""
    if os.path.lexists(given):
        yield given
        return
    none = True
    for path in iglob(given, recursive=True) if has_magic(given) else ():  # noqa: PTH207 - keeps how it was given
        if not Path(path).is_dir():
            none = False
            yield path
    if none:
        raise MtfixError(f"there is nothing called {given}: name a file, a folder, a pattern or - for standard input")


def name_of(path: str) -> str:
    """Return the name of an input in the run: relative to where we are, or else its last part."""
    near = os.path.relpath(path)
    if near.startswith(os.pardir):
        near = Path(absolute(path)).name
    return "" if near == os.curdir else near.replace(os.sep, "/")


def absolute(path: str) -> str:
    """Return a path from the root, without `..`; links are left as they are."""
    return os.path.abspath(path)  # noqa: PTH100 - `resolve` would follow links


def looked_at(name: str, path: str, what: Kind) -> Found:
    """Return a file with its size and times, or with the reason why it cannot be read."""
    path = absolute(path)
    try:
        told = Path(path).stat()
    except OSError as error:
        said = {errno.ELOOP: "is a circle of links", errno.ENOENT: "is a link to nothing"}.get(error.errno or 0)
        return Found(name, path, what, error=said or f"cannot be read: {reason(error)}")
    if not stat.S_ISREG(told.st_mode):
        return Found(name, path, what, error="is no regular file: mtfix reads files, folders and standard input")
    return Found(name, path, what, told.st_size, told.st_mtime_ns, told.st_ctime_ns)


def identity(name: str) -> str:
    """Return a name as an id: `%`, control characters and bytes that are not UTF-8 as `%XX`, so that two never meet.

    >>> identity("a%b\\n\\udcff.txt")
    'a%25b%0A%FF.txt'
    """
    if name.isprintable() and "%" not in name:
        return name
    return "".join(char if char.isprintable() and char != "%" else escaped(char) for char in name)


def escaped(char: str) -> str:
    """Return a character's bytes as `%XX`."""
    return "".join(f"%{byte:02X}" for byte in char.encode("utf-8", "surrogateescape"))
