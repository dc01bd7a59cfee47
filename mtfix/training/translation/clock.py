"""Time: how long a run has worked, when to save and when to stop."""

import time

from .checkpoint import Progress

SAVE_EVERY_SECONDS = 300.0


class Clock:
    """Seconds of work over all restarts, and whether it is time to save or to stop."""

    def __init__(self, progress: Progress, most: float | None) -> None:
        """Start at the seconds that the progress holds; `most` limits this process alone."""
        self.before, self.most = progress.seconds, most
        self.begun = self.saved = time.monotonic()

    def total(self) -> float:
        """Seconds of work of all processes so far."""
        return self.before + time.monotonic() - self.begun

    def over(self) -> bool:
        """Whether this process has had its time."""
        return self.most is not None and time.monotonic() - self.begun > self.most

    def save_due(self) -> bool:
        """Whether the last checkpoint is old; asking starts the wait anew."""
        due = time.monotonic() - self.saved > SAVE_EVERY_SECONDS
        if due:
            self.saved = time.monotonic()
        return due
