"""Models from a hub, through the real client against a hub on this machine, each call in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hub_server import COMMIT, serving

ID = "toy/opus-mt-ja-en"
CALL = """
import sys
from mtfix.backends import hub
from mtfix.types import MtfixError
try:
    found = hub.fetched(sys.argv[1], fresh="fresh" in sys.argv)
except MtfixError as error:
    sys.exit(f"said: {error}")
print(found.folder, found.licence, found.revision, sep="\\t")
"""


@pytest.fixture
def files():
    """Files named as a model's, with some that nobody needs; the client does not look into them."""
    wanted = {"config.json": b"{}", "vocab.json": b'{"a": 0}', "source.spm": b"s" * 5000, "target.spm": b"t" * 4000}
    wanted |= {"model.safetensors": bytes(range(256)) * 400, "README.md": b"---\nlicense: cc-by-4.0\n---\n"}
    return wanted | {"tf_model.h5": b"x" * 99, "pytorch_model.bin": b"y" * 99, "modeling.py": b"raise SystemExit"}


@pytest.fixture
def fetch(tmp_path):
    """Fetch in a process of its own; give what it printed, or what it said when it could not."""

    def call(address, id=ID, *how, **more):
        own = {"HF_ENDPOINT": address, "HF_HOME": str(tmp_path / "hf"), "HF_HUB_DISABLE_PROGRESS_BARS": "1"}
        own |= {"HF_HUB_DISABLE_XET": "1", "HF_HUB_DISABLE_TELEMETRY": "1", "NO_PROXY": "127.0.0.1"}
        program = [sys.executable, "-c", CALL, id, *how]
        run = subprocess.run(program, capture_output=True, text=True, env=os.environ | own | more)
        last = (run.stderr.strip().splitlines() or [""])[-1]
        assert run.returncode == 0 or last.startswith("said: "), run.stderr
        return run.stdout.strip().split("\t") if run.returncode == 0 else last.removeprefix("said: ")

    return call


def test_a_model_is_fetched_once_and_is_then_local(files, fetch):
    with serving(ID, files) as hub:
        folder, licence, revision = fetch(hub.address)
        names = {path.name for path in Path(folder).iterdir()}
        assert {"config.json", "model.safetensors", "source.spm", "target.spm", "vocab.json"} <= names
        assert not names & {"tf_model.h5", "pytorch_model.bin", "modeling.py"}
        assert (licence, revision) == ("cc-by-4.0", COMMIT)
        asked = len(hub.asked)
        assert fetch(hub.address) == [folder, licence, revision]
        assert len(hub.asked) == asked
    assert fetch(hub.address) == [folder, licence, revision]


def test_a_download_that_breaks_off_goes_on(files, fetch):
    with serving(ID, files, breaks=1) as hub:
        folder, *_ = fetch(hub.address)
        assert Path(folder, "model.safetensors").read_bytes() == files["model.safetensors"]


def test_a_hub_that_goes_away_is_said_and_the_next_call_goes_on(files, fetch):
    with serving(ID, files, breaks=10**6) as hub:
        said = fetch(hub.address)
        assert said.startswith(f"fetching {ID} broke off (") and said.endswith(
            "run it again, it goes on where it stopped"
        )
        hub.breaks = 0
        assert len(fetch(hub.address)) == 3


@pytest.mark.parametrize("name", ["model.safetensors", "config.json"])
def test_a_wrong_hash_is_thrown_away(files, fetch, name):
    with serving(ID, files, lie=name) as hub:
        assert f"{name} of {ID} came with another hash than the hub states and was thrown away" in fetch(hub.address)
        hub.lie = ""
        folder, *_ = fetch(hub.address)
        assert Path(folder, name).read_bytes() == files[name]


def test_a_gated_model_says_what_to_do(files, fetch):
    with serving(ID, files, gated=True) as hub:
        assert "is gated: accept its terms on its page, then log in with `hf auth login`" in fetch(hub.address)


def test_a_model_that_is_not_there_says_so(files, fetch):
    with serving(ID, files) as hub:
        assert fetch(hub.address, "toy/none").startswith("the hub has no model toy/none, or it is private")


def test_a_model_without_weights_says_so(files, fetch):
    with serving(ID, {"config.json": b"{}", "README.md": b""}) as hub:
        assert "holds no weights that transformers reads" in fetch(hub.address)


@pytest.mark.parametrize("more", [{}, {"HF_HUB_OFFLINE": "1"}])
def test_without_a_network_the_cure_is_named(fetch, more):
    said = fetch("http://127.0.0.1:9", ID, **more)
    assert said == f"{ID} is not on this machine, and the hub cannot be reached: connect, then `mtfix models add {ID}`"


def test_what_is_no_id_is_said(fetch):
    assert "is neither a folder nor a hub id" in fetch("http://127.0.0.1:9", "a/b/c")
