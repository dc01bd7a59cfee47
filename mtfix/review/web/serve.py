"""Serving the page: a socket on 127.0.0.1, a token, a browser if there is one."""

from __future__ import annotations

import errno
import os
import secrets
import signal
import socket
import sys
import webbrowser
from collections.abc import Callable
from typing import NoReturn

import uvicorn

from mtfix.files import reason
from mtfix.review.desk import Desk
from mtfix.review.web.app import application
from mtfix.types import MtfixError

HOST = "127.0.0.1"
# While an index is filled beside it the page is to answer quickly all the same.
SWITCH_SECONDS = 0.0005


def serve(desk: Desk, title: str, *, port: int, browser: bool, read_only: bool, say: Callable[[str], object]) -> None:
    """Serve the page until it is interrupted; `say` gets the address and what else there is to tell. Raises MtfixError."""
    token, once = secrets.token_urlsafe(24), f"/open/{secrets.token_urlsafe(24)}"
    app = application(desk, title, token, once=once if browser else "", read_only=read_only)
    sys.setswitchinterval(SWITCH_SECONDS)
    for name in ("SIGTERM", "SIGHUP"):  # the decisions are put in one file when the review ends, however it is ended
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), ended)
    with listening(port) as listener:
        here = f"http://{HOST}:{listener.getsockname()[1]}"
        say(f"mtfix: reviewing {title} at {here}/{token}/")
        if browser and not opened(here + once):
            say("mtfix: no browser was found here: open that address yourself")
        say("mtfix: decisions are kept as they are made; Ctrl-C ends the review")
        config = uvicorn.Config(app, log_level="error", access_log=False, lifespan="off", server_header=False)
        uvicorn.Server(config).run(sockets=[listener])


def ended(number: int, frame: object) -> NoReturn:
    """End the program by way of everything that is still to be closed."""
    raise SystemExit(128 + number)


def listening(port: int) -> socket.socket:
    """Return a socket on this machine's own address; port 0 takes a free one. Raises MtfixError."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if os.name == "posix":  # a port that was ours a minute ago; on Windows this would take another's
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((HOST, port))
        listener.listen(128)
    except (OSError, OverflowError) as error:
        listener.close()
        if isinstance(error, OSError) and error.errno == errno.EADDRINUSE:
            raise MtfixError(f"port {port} is in use: choose another with --port, or leave it out") from None
        said = reason(error) if isinstance(error, OSError) else "there is no such port"
        raise MtfixError(f"cannot listen on port {port}: {said}; choose another with --port") from None
    return listener


def opened(address: str) -> bool:
    """Open the address in a browser with windows; one that would take over the terminal is not wanted."""
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    try:
        return webbrowser.open(address)
    except webbrowser.Error:
        return False
