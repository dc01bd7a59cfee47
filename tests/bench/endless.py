"""How much time and memory an endless line takes.

    python -m tests.bench.endless [--megabytes 200]

The line is clean English with a damage every ten thousand words or so, cleaned by a process of its own.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.prose import articles
from tests.bench.startup import ROOT, RULES

DAMAGED = "[パリ 14日 ロイター] – The 関係者 said that sales rose １４％ in May、 to 5万3000人. "
BETWEEN = 60_000


def line(megabytes: float) -> str:
    """Return one line of this size."""
    prose = [article.replace("\n", " ") for article in articles(None, min(megabytes, 5))]
    every = BETWEEN * len(prose) // sum(map(len, prose)) + 1
    piece = "".join("".join(prose[start : start + every]) + DAMAGED for start in range(0, len(prose), every))
    return (piece * (int(megabytes * 1e6 / len(piece.encode())) + 1))[: int(megabytes * 1e6)] + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=float, default=200)
    megabytes = parser.parse_args().megabytes
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "endless.txt"
        path.write_text(line(megabytes), encoding="utf-8")
        command = [sys.executable, "-m", "mtfix", "clean", str(path), "-o", str(path.with_suffix(".out")), *RULES]
        run = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)
        said = run.stderr.read() if run.stderr else ""
        _, status, used = os.wait4(run.pid, 0)
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    spent, memory = used.ru_utime + used.ru_stime, used.ru_maxrss / unit
    print(f"{said.strip().rpartition('/')[2]} (exit {os.waitstatus_to_exitcode(status)})")
    print(
        f"{megabytes:g} MB in one line: {spent:.0f} s, {megabytes / spent:.2f} MB/s, {memory:.0f} MB at most, {memory / megabytes:.1f} times the file"
    )


if __name__ == "__main__":
    main()
