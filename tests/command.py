"""Runs the command line for tests: in this process, or as a process of its own."""

import io
import signal
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from mtfix.cli import run

ROOT = Path(__file__).parent.parent
# Rules alone, whatever configuration lies about.
RULES = ("--tagger", "none", "--translator", "none", "--no-config")
PROGRAM = [
    sys.executable,
    "-c",
    f"import sys; sys.path.insert(0, {str(ROOT)!r}); sys.argv[0] = 'mtfix'; from mtfix.cli import main; main()",
]

DAMAGED = "Sales rose １４％ in May、 the company said.\nThe mill closed.\n"
REPAIRED = "Sales rose 14% in May, the company said.\nThe mill closed.\n"
SOUND = "The mill closed in May, the company said.\n"


class Said(NamedTuple):
    """What a run left: its exit status, standard output, standard error."""

    status: int
    out: bytes
    err: str


def heed_interruptions():
    """A shell that runs the tests in the background has them ignored, and a child inherits that."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def process(*args, stdin=b"", **more):
    """Run mtfix as a process of its own."""
    done = subprocess.run([*PROGRAM, *map(str, args)], input=stdin, capture_output=True, **more)
    return Said(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"))


def caller(monkeypatch, capsysbinary):
    """Return a function that runs mtfix in this process."""

    def call(*args, stdin=b""):
        monkeypatch.setattr(sys, "argv", ["mtfix", *map(str, args)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        status = run()
        out, err = capsysbinary.readouterr()
        return Said(status, out, err.decode("utf-8"))

    return call
