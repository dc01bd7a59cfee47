"""Who may ask: this machine's own names, the page itself, and nobody without the token.

The token stands in the path and not in a cookie, so no other page can make the browser send it, and a cookie jar that ports of one
machine share does not hand it on. A name that was rebound to this machine fails the check of Host, a form of another site that of
Origin.
"""

from __future__ import annotations

import secrets

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

OWN_NAMES = frozenset({"127.0.0.1", "localhost", "[::1]"})
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
KEPT = {"Cache-Control": "private, max-age=86400, immutable"}
NEEDS_TOKEN = "This page needs the whole address that mtfix printed, with the token in it.\n"


class Safety:
    """Lets through what comes from this machine's own page, and dresses every answer."""

    def __init__(self, app: ASGIApp, token: str, once: str = "") -> None:
        """Guard an application whose paths begin with the token; `once` is a path that leads there a single time."""
        self.app, self.token, self.once = app, token, once

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or refuse to."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def dressed(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(HEADERS | (KEPT if own_file(scope, message) else {}))
            await send(message)

        if self.once and scope["path"] == self.once and own_name(Headers(scope=scope)):
            self.once = ""
            await RedirectResponse(f"/{self.token}/", 303)(scope, receive, dressed)
            return
        refusal = refused(scope["method"], scope["path"], Headers(scope=scope), self.token)
        app = PlainTextResponse(refusal, 403) if refusal else self.app
        await app(scope, receive, dressed)


def own_file(scope: Scope, message: Message) -> bool:
    """Whether an answer is a file of the page itself: the token in its address is another in every review."""
    return "/static/" in scope["path"] and message["status"] == 200


def own_name(headers: Headers) -> bool:
    """Whether a request names this machine, and not a name that was made to lead here."""
    host = headers.get("host", "")
    return (host if host.endswith("]") else host.rsplit(":", 1)[0]) in OWN_NAMES


def refused(method: str, path: str, headers: Headers, token: str) -> str | None:
    """Return why a request is not answered, None when it is."""
    if not own_name(headers):
        return "This review answers to 127.0.0.1 and localhost only.\n"
    if not secrets.compare_digest(path.split("/")[1].encode("utf-8", "replace"), token.encode()):
        return NEEDS_TOKEN
    if method in {"GET", "HEAD"}:
        return None
    if (
        headers.get("origin") != f"http://{headers.get('host')}"
        or headers.get("sec-fetch-site", "same-origin") != "same-origin"
    ):
        return "Decisions are taken from this review's own page only.\n"
    if headers.get("content-type", "").split(";")[0].strip() != "application/json":
        return "Decisions are taken as JSON only.\n"
    return None
