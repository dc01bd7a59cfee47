"""Time: how long a run has worked, when to save and when to stop."""

import time

from .checkpoint import Progress

SAVE_EVERY_SECONDS = 300.0


class Clock:
    """Processor seconds over all restarts, and whether it is time to save or to stop.

    Work is counted in processor time, so that a pause or a busy machine does not pass for training; waits are not.
    """

    def __init__(self, progress: Progress, most: float | None) -> None:
        """Start at the seconds that the progress holds; `most` limits this process alone."""
        self.before, self.most = progress.seconds, most
        self.begun = self.saved = time.monotonic()
        self.worked = time.process_time()

    def total(self) -> float:
        """Processor seconds of all processes so far."""
        return self.before + time.process_time() - self.worked

    def over(self) -> bool:
        """Whether this process has had its time."""
        return self.most is not None and time.monotonic() - self.begun > self.most

    def save_due(self) -> bool:
        """Whether the last checkpoint is old; asking starts the wait anew."""
        due = time.monotonic() - self.saved > SAVE_EVERY_SECONDS
        if due:
            self.saved = time.monotonic()
        return due
