"""Ray: a real cluster of two nodes here, one of them killed in the middle; the same bytes as the local engine's.

One cluster serves all that is asked of it: starting one takes longer than the work.
"""

import os
import random
from pathlib import Path

import pytest
from poison import Poisoned
from runs import DAMAGED, SOUND, delivered, failures, jsonl, run

from mtfix import MtfixError, Settings
from mtfix.batch import cluster
from mtfix.batch.options import Options
from mtfix.batch.run import Order, Progress, carry_out

SETTINGS = Settings(tagger="none", translator="none")
MEGABYTES = 600 << 20


class KillsANode(Progress):
    """Takes a node away once the first shard is recorded."""

    def __init__(self, nodes, node):
        self.nodes, self.node = nodes, node

    def recorded(self, done):
        if self.node:
            self.nodes.remove_node(self.node, allow_graceful=False)
            self.node = None


@pytest.fixture
def nodes(monkeypatch):
    import ray
    from ray.cluster_utils import Cluster

    folders = [str(Path(__file__).parent), str(Path(__file__).parent.parent)]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([*folders, os.environ.get("PYTHONPATH", "")]))
    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    room = {"num_cpus": 1, "object_store_memory": 80 << 20}
    found = Cluster(initialize_head=True, head_node_args={**room, "include_dashboard": False})
    found.second = found.add_node(**room)
    ray.init(address=found.address, log_to_driver=False, logging_level="ERROR")
    yield found
    ray.shutdown()
    found.shutdown()


def test_a_cluster_gives_the_same_bytes_and_outlives_a_node_and_poison(nodes, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    chance = random.Random(5)
    rows = [{"text": chance.choice((DAMAGED, SOUND)) * 2} for _ in range(64 * 5)]
    rows[70]["text"] = "KILL me"
    (tmp_path / "rows.jsonl").write_bytes(jsonl(rows))

    def engine(terms):
        return cluster.Cluster(terms, 2, None, 60.0, MEGABYTES)

    order = Order(("rows.jsonl",), tmp_path / "run", SETTINGS, Options(), cleaner=Poisoned)
    said = carry_out(order, engine, KillsANode(nodes, nodes.second))
    assert (said["done"], said["failed"]) == (319, 1)
    assert failures("run") == {"rows.jsonl:71": "rows.jsonl:71 could not be cleaned: the worker was killed by SIGSEGV"}
    rows[70]["text"] = SOUND
    (tmp_path / "rows.jsonl").write_bytes(jsonl(rows))
    carry_out(order, engine)
    run("rows.jsonl", "calm")
    assert delivered("run") == delivered("calm")
    carry_out(Order(("rows.jsonl",), tmp_path / "far", SETTINGS, Options(store=f"file://{tmp_path}/store")), engine)
    for name, content in delivered("calm").items():
        assert (tmp_path / "store" / name).read_bytes() == content


def test_without_ray_or_cluster_one_sentence_says_so(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "ray", None)
    with pytest.raises(MtfixError, match=r"pip install 'mtfix\[ray\]'"):
        cluster.joined(None)
