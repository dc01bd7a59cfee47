"""Budgets for hypothesis: every run tries new texts, except under `HYPOTHESIS_PROFILE=ci`, which always tries the same."""

import os

import pytest
from hypothesis import HealthCheck, settings

ROOM = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large]}

settings.register_profile("dev", max_examples=60, **ROOM)
settings.register_profile("ci", max_examples=60, derandomize=True, **ROOM)
settings.register_profile("long", max_examples=2000, **ROOM)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))


@pytest.fixture
def mtfix(monkeypatch, capsysbinary, tmp_path):
    """Run the command line in this process, in an empty folder: `mtfix("clean", "a.txt")` gives status, out and err."""
    from command import caller

    monkeypatch.chdir(tmp_path)
    return caller(monkeypatch, capsysbinary)


@pytest.fixture(scope="session")
def tiny_marian(tmp_path_factory):
    """A folder with a tiny Japanese-English model in Marian form and, converted, in `int8` and `float32`."""
    import tiny

    return tiny.marian(tmp_path_factory.mktemp("tiny"))
