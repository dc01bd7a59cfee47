"""Any server that speaks the OpenAI protocol (Ollama, vLLM, llama.cpp, `transformers serve`), over httpx.

One request a passage, a few at a time, each with its own end of patience. What may pass (busy, restarting, a torn line) is
tried again; what will not is one sentence. After a failure of the whole server it is left alone for a while. Redirects
are not followed: the text goes to the address that was given and to no other.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from hashlib import sha256
from ipaddress import ip_address
from typing import Any
from urllib.parse import SplitResult, urlsplit

from mtfix.backends import Passage, Rewritten
from mtfix.backends.rewriter.answer import replacement
from mtfix.backends.rewriter.prompt import DIGEST, SHAPE, messages, room
from mtfix.types import MtfixError

KEY = "MTFIX_REWRITER_KEY"
AT_ONCE = 4
TRIES = 3
LARGEST = 1 << 20
# Busy, restarting, overloaded: worth another try. 409 and 425 ask for one themselves.
PASSING = frozenset({408, 409, 425, 429, 500, 502, 503, 504})
# Servers that do not know a form of answer say so with one of these.
UNKNOWN_FORM = frozenset({400, 404, 405, 415, 422, 501})
FORMS: tuple[dict[str, Any], ...] = (
    {"response_format": {"type": "json_schema", "json_schema": {"name": "repair", "strict": True, "schema": SHAPE}}},
    {"response_format": {"type": "json_object"}},
    {},
)


class TroubleError(Exception):
    """Why a passage got no answer, in words that follow the server's name; `whole` when no other passage would get one."""

    def __init__(self, said: str, whole: bool = False) -> None:
        """Keep what is said."""
        super().__init__(said)
        self.whole = whole


class PassingError(TroubleError):
    """A trouble that another try may be spared; `after` is how long the server asks to wait, in seconds."""

    def __init__(self, said: str, whole: bool = False, after: float = 0.0) -> None:
        """Keep what is said and how long to wait."""
        super().__init__(said, whole)
        self.after = after


class FormError(TroubleError):
    """The server does not know the form of answer that it was asked for."""


@dataclass(frozen=True)
class Patience:
    """How long to wait, in seconds: for a connection, for a whole answer, before the second try, at most between tries, after a failure."""

    connect: float = 5.0
    answer: float = 60.0
    pause: float = 0.5
    longest_pause: float = 10.0
    rest: float = 30.0


@dataclass
class Server:
    """A rewriter behind an address. `model` may be empty: then the first that the server lists is taken."""

    address: str
    model: str
    key: str = field(default="", repr=False)
    patience: Patience = Patience()
    form: int = 0
    down_until: float = 0.0
    down_because: str = ""
    name: str = field(default="", init=False)
    digest: str = field(default="", init=False)

    @classmethod
    def at(cls, address: str, model: str, patience: Patience | None = None) -> Server:
        """Return the rewriter at an address, the key taken from the environment. Raises MtfixError."""
        http()
        key = os.environ.get(KEY, "")
        return cls(checked(address, key), model, key, patience or Patience())

    def __post_init__(self) -> None:
        """Name it: a server does not tell its weights, so its address and the model's name must do."""
        self.name = f"{self.model or 'a model'} at {urlsplit(self.address).netloc}"
        self.digest = sha256("\x1f".join((self.address, self.model, DIGEST)).encode()).hexdigest()

    def rewrite(self, passages: Sequence[Passage]) -> list[Rewritten]:
        """Return what the server proposes for each passage."""
        if not passages:
            return []
        with self.client() as client, ThreadPoolExecutor(min(AT_ONCE, len(passages))) as pool:
            return list(pool.map(lambda passage: self.answered(client, passage), passages))

    def client(self) -> Any:
        """Return a client whose proxies are those of the environment, but for servers on this machine."""
        httpx = http()
        times = httpx.Timeout(self.patience.answer, connect=self.patience.connect)
        headers = {"Authorization": f"Bearer {self.key}"} if self.key else {}
        away = not is_local(urlsplit(self.address))
        return httpx.Client(timeout=times, headers=headers, trust_env=away, follow_redirects=False)

    def answered(self, client: Any, passage: Passage) -> Rewritten:
        """Return what the server proposes for one passage, or what is wrong."""
        if time.monotonic() < self.down_until:
            return Rewritten(trouble=self.down_because)
        try:
            said = self.persistent(lambda: self.asked(client, passage))
        except TroubleError as trouble:
            told = f"the rewriter at {self.address} {trouble}"
            if trouble.whole:
                self.down_because, self.down_until = told, time.monotonic() + self.patience.rest
            return Rewritten(trouble=told)
        found = replacement(said, passage)
        return Rewritten((found,) if found is not None else ())

    def persistent(self, ask: Callable[[], str]) -> str:
        """Return an answer, after some tries and in the best form that the server knows. Raises TroubleError."""
        tries = 0
        while True:
            form = self.form
            try:
                return ask()
            except FormError:
                if form + 1 == len(FORMS):
                    raise
                self.form = max(self.form, form + 1)
            except PassingError as trouble:
                tries += 1
                if tries == TRIES:
                    raise
                pause = max(trouble.after, self.patience.pause * 2 ** (tries - 1))
                time.sleep(min(pause, self.patience.longest_pause))

    def asked(self, client: Any, passage: Passage) -> str:
        """Return what the model says to one passage. Raises TroubleError."""
        body = {
            "model": self.model or self.first_model(client),
            "messages": messages(passage),
            "temperature": 0,
            "max_tokens": room(passage),
            "stream": False,
            **FORMS[self.form],
        }
        return content(self.request(client, "POST", "/chat/completions", body))

    def first_model(self, client: Any) -> str:
        """Return the model that the server lists first. Raises TroubleError."""
        listed = self.request(client, "GET", "/models", None)
        rows = listed.get("data") if isinstance(listed, dict) else None
        names = [row.get("id") for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
        if not names or not isinstance(names[0], str):
            raise TroubleError("lists no model: name one with --rewriter-model", whole=True)
        self.model = names[0]
        return self.model

    def request(self, client: Any, method: str, path: str, body: Any) -> Any:
        """Return the JSON of a reply. Raises TroubleError."""
        httpx = http()
        end = time.monotonic() + self.patience.answer
        try:
            with client.stream(method, self.address + path, json=body) as reply:
                content = whole(reply, end, self.patience.answer)
                refuse(reply.status_code, reply.headers, content, body)
        except httpx.ConnectTimeout:
            raise PassingError(f"cannot be reached within {self.patience.connect:g} s", whole=True) from None
        except httpx.TimeoutException:
            raise TroubleError(f"did not answer within {self.patience.answer:g} s", whole=True) from None
        except (httpx.ConnectError, httpx.ProxyError):
            raise PassingError("cannot be reached: is it running?", whole=True) from None
        except httpx.TransportError:
            raise PassingError("broke off in the middle of an answer") from None
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError):
            raise TroubleError("cannot be asked: check the address", whole=True) from None
        return parsed(content)


def http() -> Any:
    """Return httpx, or say how to get it."""
    try:
        import httpx
    except ImportError:
        raise MtfixError("a rewriter behind an address is asked with httpx: pip install 'mtfix[rewriter]'") from None
    return httpx


def checked(address: str, key: str) -> str:
    """Return an address without its last slash, `/v1` put behind a bare host. Raises MtfixError."""
    try:
        parts = urlsplit(address)
        host = parts.hostname
        _ = parts.port
    except ValueError:
        host, parts = None, SplitResult("", "", "", "", "")
    if not host or parts.query or parts.fragment:
        raise MtfixError(f"the rewriter's address {address!r} is none: write http://localhost:11434/v1")
    if parts.username or parts.password:
        raise MtfixError(f"the rewriter's address holds a password: put the key into the environment variable {KEY}")
    if key and parts.scheme == "http" and not is_local(parts):
        raise MtfixError(f"the key in {KEY} would travel unencrypted: use an https address, or unset it")
    bare = address.rstrip("/")
    return bare if parts.path.strip("/") else f"{bare}/v1"


def is_local(parts: SplitResult) -> bool:
    """Whether an address is on this machine."""
    host = parts.hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def whole(reply: Any, end: float, patience: float) -> bytes:
    """Return all of a reply, unless it is endless or trickles in for longer than one may wait. Raises TroubleError."""
    chunks, size = [], 0
    for chunk in reply.iter_bytes():
        chunks.append(chunk)
        size += len(chunk)
        if size > LARGEST:
            raise TroubleError(f"sent more than {LARGEST >> 20} MB as an answer")
        if time.monotonic() > end:
            raise TroubleError(f"did not answer within {patience:g} s", whole=True)
    return b"".join(chunks)


def refuse(status: int, headers: Any, content: bytes, body: Any) -> None:
    """Raise what a status means; nothing where all is well."""
    if 200 <= status < 300:
        return
    if status in PASSING:
        busy = status in {429, 503}
        raise PassingError(
            f"answered {status} {TRIES} times: it is {'too busy' if busy else 'broken'}", busy, waiting(headers)
        )
    if status in (401, 403):
        raise TroubleError(f"refused the key ({status}): put the right one into {KEY}", whole=True)
    if 300 <= status < 400:
        raise TroubleError(f"sends to another address ({status}): give that one, if you trust it", whole=True)
    if status in UNKNOWN_FORM and body is not None:
        raise FormError(
            f"refused the request ({status}){reason(content)}: check the address and --rewriter-model", whole=True
        )
    raise TroubleError(f"answered {status}{reason(content)}: check the address", whole=True)


def waiting(headers: Any) -> float:
    """Return how many seconds a server asks to wait; 0 where it does not say or says a date."""
    said = headers.get("retry-after", "")
    return float(said) if said.isdigit() and len(said) < 6 else 0.0


def reason(content: bytes) -> str:
    """Return what an error says of itself, cut short and in one line, with a colon in front."""
    try:
        value = json.loads(content)
        error = value.get("error", value.get("detail", "")) if isinstance(value, dict) else ""
        said = error.get("message", "") if isinstance(error, dict) else error
    except ValueError:
        return ""
    return f", saying “{' '.join(said.split())[:120]}”" if isinstance(said, str) and said.strip() else ""


def parsed(content: bytes) -> Any:
    """Return the JSON of a reply. Raises PassingError."""
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        raise PassingError("answered with something else than JSON: is it a server of the OpenAI protocol?") from None


def content(reply: Any) -> str:
    """Return what the model said. Raises TroubleError when the reply holds nothing whole."""
    try:
        choice = reply["choices"][0]
        said = choice["message"]["content"]
    except (KeyError, IndexError, TypeError):
        raise TroubleError("answered without any words of a model: is it a server of the OpenAI protocol?") from None
    if not isinstance(said, str):
        raise TroubleError("answered without any words of a model: is it a server of the OpenAI protocol?")
    if choice.get("finish_reason") == "length":
        raise TroubleError("broke off its answer for length")
    return said
