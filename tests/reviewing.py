"""Reviews for tests: results to review, hostile ones too, and the page served by a process of its own."""

import http.client
import json
import re
import subprocess
from contextlib import contextmanager
from dataclasses import replace
from urllib.parse import urlsplit

from command import PROGRAM

from mtfix import Cleaner, Settings
from mtfix.types import Document, Edit, Finding, Result, Span, Trust

CLEANER = Cleaner(Settings(tagger="none", translator="none"))
MARKET = "Sales rose １４％ in May、 the company said.\nThe mill closed. About 5万3000人 came.\n"
LIBRARY = "The library of K\ufffdpenick has a book back、 it said.\nSales rose １４％ in May、 too.\n"
SOUND = "The mill closed in May, the company said.\n"
FILES = {"market.txt": MARKET, "library.txt": LIBRARY, "sound.txt": SOUND}

HOSTILE = [
    "<script>window.hacked = 1</script>",
    "<img src=x onerror='window.hacked = 1'>",
    '"><svg onload=window.hacked=1>',
    "' onmouseover='window.hacked=1' x='",
    "</script><script>window.hacked = 1</script>",
    "</textarea></title><style>*{display:none}</style>",
    "<!--<script>",
    "javascript:window.hacked=1",
    "{{ 7 * 7 }}{% raw %}",
    "\u202egnp.exe\u2066\u2069",
    "\x1b[2Jgone\x07\x00",
    "\ud800 lone",
    "]]>&lt;b&gt;&#x3c;",
    "<base href='http://192.0.2.1/'><meta http-equiv=refresh content='0;url=http://192.0.2.1/'>",
    "a\u2028b\u2029c",
]


def row(name, result):
    """Return a result as a row of JSON lines."""
    return json.dumps(result.to_dict() | {"file": name})


def results(folder, files=FILES, *, waiting=("number-unit",)):
    """Write articles and their results into a folder; edits for the `waiting` damages wait for review. Returns the results' path."""
    rows = []
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
        found = CLEANER.clean(text)
        edits = tuple(edit.doubted("not sure of it") if edit.damage in waiting else edit for edit in found.edits)
        edits = tuple(
            replace(edit, alternatives=("53 thousand people",)) if edit.damage in waiting else edit for edit in edits
        )
        rows.append(row(name, replace(found, edits=edits)))
    path = folder / "results.jsonl"
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def hostile(folder):
    """Write results in which every string is hostile; one document fails with a hostile error."""
    rows = []
    for number, said in enumerate(HOSTILE):
        text = f"{said} stands here, and {said} there.\nA line \u202e of {said}\n"
        finding = Finding(Span(0, len(said)), "foreign-script", 0.9, said, said, said, said)
        finding = replace(finding, damage=CLEANER.clean(MARKET).findings[0].damage)
        edit = Edit(
            finding.span,
            said,
            said[::-1] + said,
            finding,
            Trust.REVIEW,
            said,
            said,
            alternatives=(said,),
            doubts=(said,),
            id=str(number),
        )
        rows.append(row(f"{said}.txt", Result(Document(text), (finding,), (edit,))))
    failed = {
        "schema": "mtfix.result/1",
        "document": HOSTILE[0],
        "file": HOSTILE[3],
        "failure": {"stage": "read", "error": HOSTILE[1]},
    }
    path = folder / "hostile.jsonl"
    path.write_text("\n".join([*rows, json.dumps(failed)]) + "\n", encoding="ascii")
    return path


class Review:
    """A page that is served: its address, and requests to it by hand."""

    def __init__(self, process, address):
        self.process, self.address = process, address
        self.host, self.path = urlsplit(address).netloc, urlsplit(address).path

    def request(self, method, path, body=None, **headers):
        """Return (status, headers, body) of a request; `path` is below the token unless it begins with a slash."""
        connection = http.client.HTTPConnection(self.host, timeout=20)
        own = {"Host": self.host} | {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path if path.startswith("/") else self.path + path, body, own)
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read()

    def write(self, path, body, **headers):
        """Return (status, answer) of a request as the page itself makes it."""
        own = {"Origin": f"http://{self.host}", "Content_Type": "application/json"} | headers
        status, _, content = self.request("POST", path, json.dumps(body), **own)
        return status, json.loads(content) if content.startswith(b"{") else content


@contextmanager
def served(path, *options, folder=None):
    """Serve the page for a path in a process of its own."""
    command = [*PROGRAM, "review", "--no-browser", *options, str(path)]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=folder or path.parent)
    try:
        said = process.stderr.readline()
        found = re.search(r"http://\S+", said)
        assert found, said + process.stderr.read()
        yield Review(process, found.group())
    finally:
        process.terminate()
        process.communicate(timeout=20)
