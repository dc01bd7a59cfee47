"""The page on a machine that others use: whoever has not the whole address gets nothing, and nothing is written from elsewhere."""

import json
import re
import socket
import subprocess

import pytest
from command import PROGRAM, process
from reviewing import HOSTILE, hostile, results, served

from mtfix.review.web.serve import HOST, listening, opened
from mtfix.types import MtfixError


@pytest.fixture(scope="module")
def review(tmp_path_factory):
    with served(results(tmp_path_factory.mktemp("review"))) as found:
        yield found


ACCEPT = {"number": 0, "verdict": "accept", "text": None, "seen": 0, "tab": "t"}


def test_without_the_token_there_is_nothing(review):
    wrong = review.path[:-2] + ("a" if review.path[-2] != "a" else "b") + "/"
    for path in ("/", "/static/review.js", "/document/0", wrong, "//" + review.path, review.path.upper()):
        status, _, body = review.request("GET", path)
        assert status in {403, 404} and b"market" not in body, path


@pytest.mark.parametrize(
    "name",
    ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "", "127.0.0.1@evil.example", "[::2]"],
)
def test_a_name_that_was_made_to_lead_here_gets_nothing(review, name):
    status, _, body = review.request("GET", "", Host=name)
    assert status in {400, 403} and b"market" not in body


def test_a_forwarded_port_of_this_machine_is_answered(review):
    assert review.request("GET", "", Host="localhost:9")[0] == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": ""},
        {"Origin": "http://127.0.0.1:1"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
        {"Content_Type": "text/plain"},
        {"Content_Type": "application/x-www-form-urlencoded"},
    ],
    ids=str,
)
def test_nothing_is_written_for_another_site(review, headers):
    for path in ("decide", "undo", "bulk", "check"):
        assert review.write(path, ACCEPT, **headers)[0] == 403
    assert json.loads(review.request("GET", "changes?after=0")[2])["decided"] == 0


def test_a_request_without_an_origin_writes_nothing(review):
    status, _, _ = review.request("POST", "decide", json.dumps(ACCEPT), Content_Type="application/json")
    assert status == 403


@pytest.mark.parametrize(
    "path", ["", "edits", "document/0", "document/0/hunks", "static/review.js", "static/nothing", "/elsewhere"]
)
def test_every_answer_is_dressed(review, path):
    _, headers, _ = review.request("GET", path)
    headers = {name.lower(): value for name, value in headers.items()}
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy and "frame-ancestors 'none'" in policy
    assert headers["x-content-type-options"] == "nosniff" and headers["referrer-policy"] == "no-referrer"
    kept = path == "static/review.js"  # the program's own file, under an address that no other review has
    assert headers["cache-control"] == ("private, max-age=86400, immutable" if kept else "no-store")


@pytest.mark.parametrize(
    "path",
    [
        "static/../app.py",
        "static/..%2fapp.py",
        "static/%2e%2e/%2e%2e/store.py",
        "static//etc/passwd",
        "document/../../etc/passwd",
        "document/-1",
        "document/999999",
        "document/0/../../results.jsonl",
        "results.jsonl",
        "results.jsonl.decisions.sqlite",
    ],
)
def test_no_file_can_be_read(review, path):
    status, _, body = review.request("GET", path)
    assert status == 404 and b"root:" not in body and b"import" not in body and b"SQLite" not in body


@pytest.mark.parametrize(
    "body",
    [
        {},
        [],
        ACCEPT | {"number": 10**9},
        ACCEPT | {"number": -1},
        ACCEPT | {"number": "x"},
        ACCEPT | {"verdict": "delete"},
        ACCEPT | {"text": "no text belongs to this"},
        ACCEPT | {"verdict": "edit"},
        ACCEPT | {"verdict": "edit", "text": 7},
        ACCEPT | {"verdict": "edit", "text": "x" * 30_000},
    ],
    ids=lambda body: str(body)[:60],
)
def test_a_request_that_makes_no_sense_is_refused_in_one_sentence(review, body):
    status, answer = review.write("decide", body)
    assert status in {400, 409} and answer["error"]


def test_a_bulk_decision_is_about_as_many_as_were_counted(review):
    assert review.write("bulk", {"filter": "damage=spacing&state=x&document=zzz", "verdict": "accept"})[0] == 409
    counted = review.write("bulk", {"filter": "", "verdict": "accept"})[1]["count"]
    status, answer = review.write("bulk", {"filter": "", "verdict": "accept", "expected": counted + 1, "tab": "t"})
    assert status == 409 and "nothing was decided" in answer["error"]
    assert review.write("bulk", {"filter": "", "verdict": "edit", "expected": counted, "tab": "t"})[0] == 409


def test_a_body_without_end_is_not_read(review):
    assert review.write("decide", ACCEPT | {"tab": "x" * (1 << 21)})[0] == 413


def test_two_who_decide_at_once_are_told(tmp_path):
    path = results(tmp_path)
    with served(path, "--who", "ann") as ann, served(path, "--who", "bob") as bob:
        assert ann.write("decide", ACCEPT)[1]["who"] == "ann"
        status, answer = bob.write("decide", ACCEPT | {"verdict": "refuse"})
        assert (status, answer["conflict"], answer["version"]) == (409, True, 1)
        assert answer["error"].startswith("ann accepted this meanwhile: nothing was overwritten")
        assert bob.write("decide", ACCEPT | {"verdict": "refuse", "seen": 1})[1]["state"] == "refuse"
        assert json.loads(ann.request("GET", "changes?after=1")[2])["now"][0]["who"] == "bob"
        assert ann.write("undo", {"tab": "t2"})[0] == 404


def test_read_only_writes_nothing(tmp_path):
    with served(results(tmp_path), "--read-only") as review:
        assert review.write("decide", ACCEPT) == (403, {"error": "this review is read-only: nothing was written"})
        assert review.write("undo", {"tab": "t"})[0] == 403
        assert b"Accept the undecided" not in review.request("GET", "")[2]
    assert not list(tmp_path.glob("*.sqlite*"))


def test_hostile_articles_are_escaped(tmp_path):
    with served(hostile(tmp_path)) as review:
        pages = [
            review.request("GET", path)[2]
            for path in ("", "edits", *(f"document/{n}" for n in range(len(HOSTILE) + 1)))
        ]
        for page in pages:
            text = page.decode("utf-8")
            assert text.count("<script") == 1 and "<script>" not in text and "<svg" not in text and "<style" not in text
            assert "<img src=x" not in text and "<base" not in text and "<meta http" not in text
            body = text.split("<body")[1]
            assert not re.search(r"<[^>]*\bon(?:error|load|mouseover)=(?!&)[^>\"]*>", body)
        told = review.request("GET", "document/0/hunks")
        assert told[1]["content-type"] == "application/json" and told[2].isascii()


def test_a_search_for_markup_is_shown_as_text(review):
    for said in HOSTILE:
        from urllib.parse import quote

        page = review.request("GET", f"?search={quote(said.encode('utf-8', 'replace'))}")[2].decode()
        assert page.count("<script") == 1 and "onerror='" not in page


def test_a_path_that_works_once(tmp_path):
    from starlette.testclient import TestClient

    from mtfix.review.desk import Desk
    from mtfix.review.index import index
    from mtfix.review.shelf import shelf
    from mtfix.review.store import Store
    from mtfix.review.web.app import application

    path = results(tmp_path)
    with Store(tmp_path / "d.sqlite") as store:
        desk = Desk(index(shelf(str(path), list)), store, "ann")
        client = TestClient(application(desk, "x", "token", once="/open/abc"), base_url="http://127.0.0.1")
        assert client.get("/open/abc", headers={"Host": "evil.example"}, follow_redirects=False).status_code == 403
        assert client.get("/open/abc", follow_redirects=False).headers["location"] == "/token/"
        assert client.get("/open/abc", follow_redirects=False).status_code == 403


# --- one sentence each


def test_only_this_machine_is_listened_to():
    with listening(0) as listener:
        assert listener.getsockname()[0] == HOST == "127.0.0.1"


def test_a_port_in_use_is_one_sentence(tmp_path):
    path = results(tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        said = process("review", "--no-browser", "--port", port, path)
    assert (said.status, said.err) == (
        2,
        f"mtfix: port {port} is in use: choose another with --port, or leave it out\n",
    )


def test_a_missing_browser_is_one_sentence(tmp_path, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert not opened("http://127.0.0.1:1/")
    command = [*PROGRAM, "review", str(results(tmp_path))]
    running = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=tmp_path)
    said = [running.stderr.readline() for _ in range(2)]
    running.terminate()
    running.communicate(timeout=20)
    assert said[1] == "mtfix: no browser was found here: open that address yourself\n"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'{"schema": "mtfix.result/1"}\n', "is damaged"),
        (b'{"schema": "mtfix.result/1", "text": "x"}\n{"schema": "mtfix.result/2"}\n', "is damaged"),
        (b"", "is empty"),
    ],
)
def test_what_cannot_be_reviewed_is_one_sentence(mtfix, tmp_path, content, said):
    (tmp_path / "r.json").write_bytes(content)
    done = mtfix("review", "--no-browser", "r.json")
    assert done.status == 2 and said in done.err and done.err.count("\n") == 1
    assert mtfix("review", "--no-browser", "missing").err.startswith("mtfix: cannot read missing")
    assert "no run of `mtfix batch`" in mtfix("review", "--no-browser", ".").err


def test_results_that_are_made_anew_during_a_review_are_noticed(tmp_path):
    path = results(tmp_path)
    with served(path) as review:
        results(tmp_path, {"market.txt": "A line more. " + "Sales rose １４％ in May.\n"})
        status, _, body = review.request("GET", "document/0")
        assert status == 404 and b"results were made anew meanwhile" in body


def test_a_port_out_of_range_is_refused():
    with pytest.raises(MtfixError, match="no such port"):
        listening(70_000)
