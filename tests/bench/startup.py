"""How long mtfix takes to start, and what it loads.

    python -m tests.bench.startup [ARTICLE] [--rounds 10]

Wall time of whole processes, the least and the median, with byte code compiled beforehand as an installation has it.
"""

from __future__ import annotations

import argparse
import compileall
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
ARTICLE = ROOT / "corpus" / "damaged" / "ja-wire.txt"
HEAVY = (
    "torch",
    "transformers",
    "ctranslate2",
    "sentencepiece",
    "numpy",
    "langdetect",
    "ftfy",
    "nupunkt",
    "tokenizers",
)
RULES = ("--tagger", "none", "--translator", "none", "--no-config")


def wall(arguments: list[str], environment: dict[str, str]) -> float:
    """Return the seconds of one process."""
    start = time.perf_counter()
    subprocess.run(arguments, check=True, capture_output=True, env=environment, cwd=ROOT)
    return time.perf_counter() - start


def loaded(arguments: list[str], environment: dict[str, str]) -> list[tuple[int, str]]:
    """Return the microseconds that each module took to load by itself, with its name, the slowest first."""
    command = [arguments[0], "-X", "importtime", *arguments[1:]]
    said = subprocess.run(command, check=True, capture_output=True, text=True, env=environment, cwd=ROOT).stderr
    rows = (
        line.removeprefix("import time:").split("|") for line in said.splitlines() if line.startswith("import time:")
    )
    return sorted(((int(own), name.strip()) for own, _, name in rows if own.strip().isdigit()), reverse=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("article", nargs="?", default=str(ARTICLE))
    parser.add_argument("--rounds", type=int, default=10)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"PYTHONPYCACHEPREFIX": folder, "OMP_NUM_THREADS": "1"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        compileall.compile_dir(ROOT / "mtfix", quiet=2)
        commands = {
            "python -c pass": [sys.executable, "-c", "pass"],
            "mtfix --version": [sys.executable, "-m", "mtfix", "--version"],
            "mtfix --help": [sys.executable, "-m", "mtfix", "--help"],
            f"mtfix clean {Path(chosen.article).name}": [
                sys.executable,
                "-m",
                "mtfix",
                "clean",
                chosen.article,
                *RULES,
            ],
        }
        for name, command in commands.items():
            wall(command, environment)
            times = [wall(command, environment) for _ in range(chosen.rounds)]
            modules = loaded(command, environment)
            heavy = sorted({name.split(".")[0] for _, name in modules} & set(HEAVY))
            print(
                f"{name:30} {min(times):.3f} s at best, {statistics.median(times):.3f} s in the middle; {len(modules)} modules",
                end="",
            )
            print(f", heavy ones: {', '.join(heavy) or 'none'}")
        print("slowest modules of the last: " + ", ".join(f"{name} {own / 1000:.1f} ms" for own, name in modules[:8]))


if __name__ == "__main__":
    main()
