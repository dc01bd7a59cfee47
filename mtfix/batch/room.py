"""What stops a run: nothing more can be written, whatever the document is."""

from __future__ import annotations

import errno

from mtfix.files import reason
from mtfix.types import MtfixError

NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EIO}


class RoomError(MtfixError):
    """Nothing more can be written: the run must stop."""


class complaints:  # noqa: N801 - reads as a statement
    """Turn an error that no document is to blame for into a sentence."""

    def __init__(self, name: str) -> None:
        """Keep the name of the file."""
        self.name = name

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        """Raise RoomError for what will not get better with the next document."""
        if isinstance(error, OSError) and error.errno in NO_ROOM:
            raise RoomError(f"cannot write {self.name!r}: {reason(error)}") from None
