"""A small hub on this machine: it answers the real client, and misbehaves as it is told."""

import hashlib
import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

COMMIT = "0123456789abcdef0123456789abcdef01234567"
LARGE = (".safetensors", ".spm", ".bin")


class Hub(ThreadingHTTPServer):
    """Serves `files` (name -> bytes) of the model `id`; `breaks` is how often a large file stops half-way."""

    daemon_threads = True

    def __init__(self, id, files, *, gated=False, breaks=0, lie=""):
        super().__init__(("127.0.0.1", 0), Answers)
        self.id, self.files, self.gated, self.breaks, self.lie = id, files, gated, breaks, lie
        self.asked = []

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server_port}"

    def stated(self, name):
        """Return what the hub says of a file; of the one that it lies about, the hashes of other bytes."""
        content = self.files[name] if name != self.lie else self.files[name][::-1] + b" "
        size = len(self.files[name])
        blob = hashlib.sha1(f"blob {len(content)}\0".encode() + content).hexdigest()
        about = {"size": size, "blobId": blob, "oid": blob, "type": "file"}
        if name.endswith(LARGE):
            sha = hashlib.sha256(content).hexdigest()
            about["lfs"] = {"sha256": sha, "oid": sha, "size": size, "pointerSize": 134}
        return about


class Answers(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *given):
        pass

    def do_HEAD(self):
        self.answer(body=False)

    def do_GET(self):
        self.answer(body=True)

    def answer(self, body):
        path = unquote(urlsplit(self.path).path)
        hub = self.server
        hub.asked.append((self.command, path))
        if hub.gated and "/resolve/" in path:
            return self.send(403, b"gated", {"X-Error-Code": "GatedRepo", "X-Error-Message": "accept the terms"}, body)
        if path.startswith(f"/api/models/{hub.id}/tree/"):
            return self.send(
                200, json.dumps([hub.stated(name) | {"path": name} for name in hub.files]).encode(), {}, body
            )
        if path == f"/api/models/{hub.id}" or path.startswith(f"/api/models/{hub.id}/revision/"):
            return self.send(200, json.dumps(self.model()).encode(), {"Content-Type": "application/json"}, body)
        name = path.rpartition("/")[2]
        if path.startswith(f"/{hub.id}/resolve/") and name in hub.files:
            return self.file(name, body)
        return self.send(404, b"", {"X-Error-Code": "RepoNotFound"}, body)

    def model(self):
        hub = self.server
        files = [hub.stated(name) | {"rfilename": name} for name in hub.files]
        return {
            "id": hub.id, "modelId": hub.id, "sha": COMMIT, "private": False, "gated": False, "tags": [],
            "downloads": 1, "likes": 0, "siblings": files, "cardData": {"license": "cc-by-4.0"},
        }  # fmt: skip

    def file(self, name, body):
        hub = self.server
        content, stated = hub.files[name], hub.stated(name)
        etag = stated["lfs"]["sha256"] if "lfs" in stated else stated["blobId"]
        headers = {"ETag": f'"{etag}"', "X-Repo-Commit": COMMIT, "Accept-Ranges": "bytes"}
        start = int(self.headers.get("Range", "bytes=0-").removeprefix("bytes=").split("-")[0])
        if start:
            headers["Content-Range"] = f"bytes {start}-{len(content) - 1}/{len(content)}"
        cut = len(content)
        if body and name.endswith(LARGE) and hub.breaks:
            hub.breaks -= 1
            cut = (start + len(content)) // 2 if start + 1 < len(content) else start
        self.send(206 if start else 200, content[start:], headers, body, content[start:cut])

    def send(self, status, content, headers, body, part=None):
        self.send_response(status)
        for name, value in {"Content-Length": str(len(content)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        if body:
            self.wfile.write(content if part is None else part)
            if part is not None and len(part) < len(content):
                self.close_connection = True


@contextmanager
def serving(id, files, **manner):
    """Run a hub for as long as the block lasts."""
    hub = Hub(id, files, **manner)
    thread = threading.Thread(target=hub.serve_forever, daemon=True)
    thread.start()
    try:
        yield hub
    finally:
        hub.shutdown()
        hub.server_close()
