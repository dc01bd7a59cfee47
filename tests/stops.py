"""Stops a run as a kill does: what lay on disk at that moment lies there afterwards, whatever Python cleans up."""

import itertools
import shutil
from contextlib import ExitStack
from pathlib import Path
from unittest.mock import patch

from runs import run

from mtfix.batch import assemble, ledger, perform, plan, store
from mtfix.batch import run as running

# Before and after each of these a process may be gone: files that appear, vanish or move, and what the ledger hears.
POINTS = [
    (store.Folder, "settle"),
    (store.Folder, "remove"),
    (store.Folder, "move"),
    (store.Folder, "part"),
    (ledger, "record"),
    (ledger, "set_value"),
    (plan, "carry_over"),
    (running, "open_shards"),
    (assemble, "table"),
    (perform.Giving, "hear"),
]


class StopError(BaseException):
    """The end of the process, as far as the run is concerned."""


class Moments:
    """Counts the moments of a run and stops it at one of them, with a copy of what is on disk."""

    def __init__(self, folder, wanted):
        self.folder, self.left, self.copy = Path(folder), itertools.count(wanted, -1), Path(f"{folder}.then")

    def pass_by(self):
        if next(self.left) == 0:
            shutil.rmtree(self.copy, ignore_errors=True)
            if self.folder.exists():
                shutil.copytree(self.folder, self.copy)
            raise StopError

    def around(self, function):
        def passing(*args, **more):
            self.pass_by()
            done = function(*args, **more)
            self.pass_by()
            return done

        return passing


def stopped(inputs, folder, wanted, **more):
    """Run until the wanted moment and leave the folder as it was then; return whether the run came so far."""
    moments = Moments(folder, wanted)
    with ExitStack() as patches:
        for owner, name in POINTS:
            patches.enter_context(patch.object(owner, name, moments.around(getattr(owner, name))))
        try:
            run(inputs, folder, **more)
            return False
        except StopError:
            pass
    shutil.rmtree(folder, ignore_errors=True)
    if moments.copy.exists():
        moments.copy.rename(folder)
    return True
