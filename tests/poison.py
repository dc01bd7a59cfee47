"""A cleaner that some documents are bad for, as texts could be for any program: workers import it by name."""

import os
import signal
import time
from pathlib import Path

from mtfix import Cleaner


class Poisoned(Cleaner):
    """Dies of "KILL", hangs on "HANG", swells on "SWELL"; of "ONCE <file>" it dies when the file is not yet there."""

    def clean_documents(self, documents):
        for document in documents:
            word, _, rest = document.text.partition(" ")
            if word == "KILL":
                os.kill(os.getpid(), signal.SIGSEGV)
            elif word == "HANG":
                time.sleep(600)
            elif word == "SWELL":
                self.swollen = [b"x" * (8 << 20) for _ in range(100)]
                time.sleep(600)
            elif word == "ONCE" and not Path(rest.strip()).exists():
                Path(rest.strip()).touch()
                os.kill(os.getpid(), signal.SIGKILL)
        return super().clean_documents(documents)
